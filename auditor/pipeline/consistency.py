"""Over a whole file: one source translated in different ways, two sources with one translation.

Either may be meant, so it is told, and moves no verdict. Memory is bounded: of so many units at most something is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from auditor.model import Bead, Document
from auditor.readers.pairs import TextPair

# Units of which something is kept; what comes after them is only held against these.
MOST = 100_000
# Of each kind so many are named, and of one so many ways; of a text so many characters.
NAMED, WAYS, SHOWN = 5, 4, 60
# A longer text is kept by its digest.
LONG = 200
# Forms of a plural have one source and are to differ.
_FORM = re.compile(r"msgstr\[\d+\]$|\|==\||plural", re.I)
_SIGNS = re.compile(r"[^\w%{}]+")


@dataclass(slots=True)
class _Ways:
    """What one text stands beside: by its folded form, how it is written and where first."""

    text: str
    others: dict[str, tuple[str, str]]


@dataclass(slots=True)
class Consistency:
    """Takes the pairs of a file one by one. ``skipped``: those for which there was no room."""

    skipped: int = 0
    _by_source: dict[str, _Ways] = field(default_factory=dict)
    _by_target: dict[str, _Ways] = field(default_factory=dict)

    def add(self, pair: TextPair) -> None:
        """One more pair; plural forms and texts without a letter say nothing."""
        both = comparable(pair.a, pair.b, pair.place)
        if both is None:
            return
        source, target = both
        where = f"line {pair.line}" if pair.line else pair.place
        _note(self._by_source, (source, pair.a), (target, pair.b), where)
        known = _note(self._by_target, (target, pair.b), (source, pair.a), where)
        self.skipped += not known

    def lines(self) -> list[str]:
        """What there is to tell, a line a kind; nothing where there is nothing."""
        found = []
        for ways, one, many, sign in (
            (
                self._by_source,
                "1 source is translated in different ways",
                "{} sources are translated in different ways",
                "→",
            ),
            (
                self._by_target,
                "1 text is the one translation of different sources",
                "{} texts are each the one translation of different sources",
                "←",
            ),
        ):
            several = [way for way in ways.values() if len(way.others) > 1]
            if several:
                said = one if len(several) == 1 else many.format(len(several))
                named = "; ".join(_said(way, sign) for way in several[:NAMED])
                more = f"; and {len(several) - NAMED} more" if len(several) > NAMED else ""
                found.append(f"{said}: {named}{more}")
        if found and self.skipped:
            found.append(f"of the file's first {MOST:,} different texts")
        return found


def consistency_of(a: Document, b: Document, beads: Iterable[Bead]) -> list[str]:
    """What there is to tell of a file that was read as two documents, unit by unit."""
    found = Consistency()
    for number, bead in enumerate(beads):
        if not bead.one_sided:
            one, other = a.blocks[bead.a[0]], b.blocks[bead.b[0]]
            texts = a.view[one.start : one.end], b.view[other.start : other.end]
            found.add(TextPair(number, 0, *texts, place=one.place))
    return found.lines()


def comparable(a: str, b: str, place: str = "") -> tuple[str, str] | None:
    """Both texts as they are compared; None where the pair says nothing: plural forms, no letter, the same text."""
    source, target = folded(a), folded(b)
    if not source or not target or source == target or _FORM.search(place):
        return None
    return source, target


def folded(text: str) -> str:
    """A text as it is compared: small letters, without punctuation and white space; a long one by its digest."""
    if not any(map(str.isalpha, text)):
        return ""
    plain = _SIGNS.sub(" ", text.casefold()).strip()
    if len(plain) <= LONG:
        return plain
    return sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()


def _note(ways: dict[str, _Ways], own: tuple[str, str], other: tuple[str, str], where: str) -> bool:
    """Keep what a text stands beside, if there is room; whether there was."""
    known = ways.get(own[0])
    if known is None:
        if len(ways) >= MOST:
            return False
        known = ways[own[0]] = _Ways(_cut(own[1]), {})
    if len(known.others) < WAYS:
        known.others.setdefault(other[0], (_cut(other[1]), where))
    return True


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"


def _said(way: _Ways, sign: str) -> str:
    others: Mapping[str, tuple[str, str]] = way.others
    listed = ", ".join(f"“{text}” ({where})" for text, where in others.values())
    return f"“{way.text}” {sign} {listed}"
