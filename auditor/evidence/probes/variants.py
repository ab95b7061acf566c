"""Variants of a sentence with one small word turned around: the counterfactual probes' material.

What can be rewritten is data of each language (`auditor.languages.tables.rewrites`); where only grammar
can negate a plain verb, the language brings it (`auditor.languages.tables.morphology`). A variant may be
stiff ("has not a plan"), never ambiguous about what it says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from auditor.encoders import Edit
from auditor.languages import language
from auditor.languages.tables.morphology import Morphology
from auditor.languages.tables.rewrites import Rewrites
from auditor.model import Fact, Pair, Passage
from auditor.orthography.words import whole

MAX_CHARS = 4000

PassageFacts = tuple[Passage, Sequence[Fact]]


@dataclass(frozen=True, slots=True)
class Variant:
    """A text in which ``was``, at ``start`` to ``end`` of the original, now reads ``now``."""

    text: str
    kind: str
    start: int
    end: int
    was: str
    now: str

    def edit(self, original: str) -> Edit:
        """The variant as an edit of its original, of which the letter after it may have become a capital."""
        grown, end = len(self.text) - len(original), self.end
        while self.text[end + grown :] != original[end:]:
            end += 1
        return self.start, end, self.text[self.start : end + grown]


def precedence(code: str) -> tuple[bool, str]:
    """What to choose the side by whose text is varied: the least of this.

    A language whose grammar is known goes first, since its variants are the best made; else the
    code decides, so that it does not matter which side is A.
    """
    return not language(code).has(Morphology), code


def toggle_negation(text: str, code: str) -> list[Variant]:
    """The text with one negation taken out or put in, a variant for each place."""
    found = _rewritten(text, code, "negation")
    negated = language(code).tables(Morphology).negated
    if negated is not None and len(text) <= MAX_CHARS:
        found += [variant(text, "negation", s, e, now) for s, e, now in negated(text)]
    return distinct(found)


def swap_modal(text: str, code: str) -> list[Variant]:
    """The text with one modal made stronger or weaker."""
    return distinct(_rewritten(text, code, "modality"))


def swap_polar(text: str, code: str) -> list[Variant]:
    """The text with one word of quantity, extent, time or direction made its opposite."""
    if len(text) > MAX_CHARS:
        return []
    found = _rewritten(text, code, "polar")
    table = _opposites(code)
    if table is None:
        return distinct(found)
    pattern, opposites = table
    for match in pattern.finditer(text):
        for now in opposites[match[0].lower()]:
            found.append(variant(text, "polar", *match.span(), now))
    return distinct(found)


def variant(text: str, kind: str, start: int, end: int, now: str) -> Variant:
    """The text with ``now`` in the place of what stands there, in its capitals and without gaps."""
    was = text[start:end]
    if was[:1].isupper():
        if was in now[1:]:
            now = now.replace(was, was[:1].lower() + was[1:])
        now = now[:1].upper() + now[1:]
    rest = text[end:]
    if not now.strip():
        if rest.startswith(" ") and not was.endswith(" "):
            rest = rest[1:]  # a word taken out leaves no double space
        if was[:1].isupper():
            rest = rest[:1].upper() + rest[1:]
    return Variant(text[:start] + now + rest, kind, start, end, was, now)


def sides_of(pair: Pair, side: str) -> tuple[PassageFacts, PassageFacts]:
    """The own side and the other, each with its facts."""
    a, b = (pair.a, pair.facts_a), (pair.b, pair.facts_b)
    return (a, b) if side == "a" else (b, a)


def distinct(variants: list[Variant]) -> list[Variant]:
    """The variants by place, each text once."""
    seen = {v.text: v for v in reversed(variants)}
    return sorted(seen.values(), key=lambda v: (v.start, v.end, v.now))


@lru_cache(maxsize=32)
def _rules(code: str, kind: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (re.compile(whole(pattern, to_blank=True), re.IGNORECASE), replacement)
        for name, pattern, replacement in language(code).tables(Rewrites).rewrites
        if name == kind
    )


def _rewritten(text: str, code: str, kind: str) -> list[Variant]:
    if len(text) > MAX_CHARS:
        return []
    found: list[Variant] = []
    for pattern, replacement in _rules(code, kind):
        for match in pattern.finditer(text):
            now = match.expand(replacement)
            found.append(variant(text, kind, *match.span(), now))
    return found


@lru_cache(maxsize=32)
def _opposites(code: str) -> tuple[re.Pattern[str], dict[str, list[str]]] | None:
    pairs = language(code).tables(Rewrites).opposites
    if not pairs:
        return None
    table: dict[str, list[str]] = {}
    for one, other in pairs:
        table.setdefault(one, []).append(other)
        table.setdefault(other, []).append(one)
    words = "|".join(re.escape(w) for w in sorted(table, key=len, reverse=True))
    return re.compile(whole(words), re.IGNORECASE), table
