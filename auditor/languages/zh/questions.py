"""The words of Chinese that ask, written by hand."""

from __future__ import annotations

from auditor.languages.tables.questions import Questions

TABLES = Questions(
    opening="谁|什么|为什么|为何|如何|怎么|怎样|何时|哪|哪里|多少|几|是否|难道",
    within="谁|什么|为什么|为何|如何|怎么|怎样|何时|哪|多少|是否|吗|呢|问",
)
