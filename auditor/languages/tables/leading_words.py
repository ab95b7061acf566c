"""Words that always lead to another: where none follows, something was taken out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LeadingWords:
    """Alternatives of a regular expression, for `auditor.checks.incomplete_sentence`.

    ``leading``: never stands before a stop with a blank between. ``determiner``: never ends a sentence.
    ``never_after``: words and what never follows them, both in small letters. ``clitic``: what never stands alone
    after a blank.
    """

    leading: str = ""
    determiner: str = ""
    never_after: tuple[tuple[str, str], ...] = ()
    clitic: str = ""
