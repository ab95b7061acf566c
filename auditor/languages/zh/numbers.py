"""How numbers are said in Chinese: CLDR has the values of the signs behind digits."""

from __future__ import annotations

from auditor.languages.tables.numbers import Numbers

TABLES = Numbers(scale_signs="万亿|万|亿")
