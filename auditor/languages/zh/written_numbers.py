"""How Chinese writes numbers."""

from __future__ import annotations

from auditor.languages.tables.written_numbers import WrittenNumbers

_DIGITS = "〇一二三四五六七八九"


def _spelled(number: int) -> tuple[str, ...]:
    """A number from 2 to 99: 一 and 百 stand in many words that are none."""
    if not 1 < number < 100:
        return ()
    tens, units = divmod(number, 10)
    if not tens:
        return (_DIGITS[units],)
    return (("" if tens == 1 else _DIGITS[tens]) + "十" + (_DIGITS[units] if units else ""),)


TABLES = WrittenNumbers(spelled=_spelled)
