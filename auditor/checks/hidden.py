"""Characters nobody sees that hide or reorder text, and letters that pass for others.

Each side is looked at alone, in any language. On 22,000 texts of NTREX, the UN corpus and the SwissGov
pages it fires nine times, all on Cyrillic letters in Spanish words (*educaciун* for *educación*:
``python -m benchmarks.hidden``).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby

from auditor.checks.base import Check
from auditor.model import Finding, Pair, Passage, Severity
from auditor.orthography.hiding import Hidden, hidden_places, tagged
from auditor.orthography.lookalikes import mixed_words
from auditor.orthography.names import BIDI_NAMES, full_name, name_of, named

# How sure it is that the text was meant to say something other than it shows: mostly these are left by
# software, so they are for review; text in another order or hidden is more than that.
GRAVE, SLIGHT = 0.7, 0.4
# Spans a finding marks, and characters it quotes.
MOST, QUOTED = 40, 80


def run(pair: Pair) -> list[Finding]:
    """One finding for each kind of hiding and side."""
    return [*_of_side(pair.a, "A"), *_of_side(pair.b, "B")]


def _of_side(passage: Passage, side: str) -> Iterator[Finding]:
    places = sorted(hidden_places(passage.text), key=lambda place: place.kind)
    for _, group in groupby(places, key=lambda place: place.kind):
        found = list(group)
        # The gravest speaks for all of its kind.
        found.sort(key=lambda place: not place.grave)
        yield _finding(passage, side, found)


def _finding(passage: Passage, side: str, found: Sequence[Hidden]) -> Finding:
    first = found[0]
    text = passage.text[first.start : first.end]
    said = _cut(named(text))
    more = f"; {len(found)} such places" if len(found) > 1 else ""
    spans = tuple(passage.span(place.start, place.end) for place in found[:MOST])
    return Finding(
        message=f"{side} {_MESSAGES[first.kind](first, text)}{more}",
        says_a=said if side == "A" else "",
        says_b=said if side == "B" else "",
        spans_a=spans if side == "A" else (),
        spans_b=spans if side == "B" else (),
        confidence=GRAVE if first.grave else SLIGHT,
        severity=Severity.MAJOR if first.grave else Severity.MINOR,
        evidence={
            "kind": first.kind,
            "side": side.lower(),
            "seen": _cut(first.seen),
            "characters": _characters(first, text),
            "places": len(found),
        },
    )


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= QUOTED else text[: QUOTED - 1] + "…"


def _override(place: Hidden, text: str) -> str:
    order = "right to left" if text[0] == "\u202e" else "left to right"
    return f"shows “{_cut(place.seen)}” for “{_cut(named(text))}”: an override sets it {order}"


def _open(place: Hidden, text: str) -> str:
    return f"may show “{_cut(place.seen)}” for “{_cut(named(text))}”: {BIDI_NAMES[text[0]]} is never closed"


def _tags(place: Hidden, text: str) -> str:  # noqa: ARG001 - the messages' signature
    return f"hides “{_cut(tagged(text))}” in {len(text)} tag characters that no page shows"


def _selectors(place: Hidden, text: str) -> str:  # noqa: ARG001 - the messages' signature
    return f"has {len(text)} variation selectors in a row, which no page shows"


def _zero_width(place: Hidden, text: str) -> str:
    if not place.seen:
        return f"has {len(text)} zero-width characters in a row"
    return f"shows “{place.seen}” for “{named(text)}”: the word is split invisibly"


def _filler(place: Hidden, text: str) -> str:  # noqa: ARG001 - the messages' signature
    return f"has a character that looks like a space but is not one: {full_name(text[0])}"


def _lookalike(place: Hidden, text: str) -> str:
    _, _, alphabet, letters = mixed_words(text)[0]
    return (
        f"shows “{place.seen}” with {alphabet} letters in it: {', '.join(dict.fromkeys(letters))}"
    )


_MESSAGES = {
    "override": _override,
    "open": _open,
    "tags": _tags,
    "selectors": _selectors,
    "zero-width": _zero_width,
    "filler": _filler,
    "lookalike": _lookalike,
}


def _characters(place: Hidden, text: str) -> list[str]:
    """The names of the characters that do it."""
    if place.kind == "lookalike":
        return [full_name(letter) for letter in dict.fromkeys(mixed_words(text)[0][3])]
    if place.kind in {"tags", "selectors", "filler"}:
        return [full_name(text[0])]
    unseen = dict.fromkeys(c for c in text if unicodedata.category(c) == "Cf")
    return [name_of(c) for c in unseen][:MOST]


CHECK = Check(
    id="hidden",
    category="linguistic-conventions/character-encoding",
    severity=Severity.MINOR,
    compares="what a text shows against what it says: overrides, invisible text, letters of another alphabet",
    example="A: “code ⟦RLO⟧4321”, which shows “code 1234” / B: “code 4321”",
    run=run,
)
