"""How decades and centuries are said."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Periods:
    """Regular expressions, for text as dates are found in (`auditor.languages.tables.dates`).

    Decades: ``digits`` has the number in its first group (*1990s*). ``after_years`` stands before the
    words ``tens``, from twenty to ninety (*années trente*). ``words`` are names of decades of their own,
    from the twenties on, with ``before`` and ``behind`` written onto them; in small letters only where
    they hold ``small``, if that is set.

    Centuries: ``century``: the word. ``number_behind``: whether its number always stands behind it;
    ``roman_behind``: whether that may be a bare Roman numeral.
    """

    digits: str = ""
    after_years: str = ""
    tens: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    before: str = ""
    behind: str = ""
    small: str = ""
    century: str = ""
    number_behind: bool = False
    roman_behind: bool = False
