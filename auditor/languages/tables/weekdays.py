"""How the days of the week are said beyond their names in CLDR: plurals, cases, adverbs, short forms."""

from __future__ import annotations

from dataclasses import dataclass

Days = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Weekdays:
    """Regular expressions for text as dates are found in, seven of each from Monday on, or none.

    ``full``: forms that are a day wherever they stand. ``weak``: those that are other words as well, and
    ``cue`` what makes them days when it stands before them. ``short``: abbreviations. Weak and short ones are
    also days beside another (*Mon–Thu*). ``before``: what may be written onto a name. ``any_case``: whether
    capitals say nothing.
    """

    full: Days = ()
    weak: Days = ()
    short: Days = ()
    cue: str = ""
    before: str = r"(?<!\w)"
    any_case: bool = True
