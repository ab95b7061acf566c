"""What is joined to the number words of Russian."""

from __future__ import annotations

from auditor.languages.tables.written_numbers import WrittenNumbers

TABLES = WrittenNumbers(
    # Inflected.
    after=r"\w{0,3}",
)
