"""The words of questions, for `auditor.checks.sentence_type`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Questions:
    """Regular expressions of whole words, any case.

    ``opening``: a sentence that begins so asks, with or without its mark. ``within``: it tells of a
    question. ``joined``: what may be written together with either, before it.
    """

    opening: str = ""
    within: str = ""
    joined: str = ""
