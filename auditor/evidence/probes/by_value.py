"""What speaks for a difference by value: B's word reads better in A's place, and neither word is met elsewhere.

No lexicon is complete: of two words of one scale that seem to stand against each other, each may have its real
counterpart in another word. So each is looked for among the other words of the other side; and words of what the
other side says (``condemn``) are put in its place, beside words of what it says itself (``regret``), to see which
bring the sentence nearer. Where one side has nothing, any other value of the class is tried.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from auditor.evidence.in_context import InContext, Seen
from auditor.evidence.lookup import Lookup
from auditor.languages import language, primary
from auditor.languages.rows import rows_of
from auditor.languages.tables.lexicon import Lexicon
from auditor.languages.tables.limits import Limits
from auditor.model import Span

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float32]

# Ways to say a value that are tried: where both sides have one, and where any other is tried.
TRIED, TRIED_OF_ANY = 3, 1
# Margins beyond this say no more (differences of cosines).
MOST = 0.3
MOST_ADVANTAGE = 0.5
# What an exchange moves a sentence, at least, in the ratio of what it gains.
LEAST_MOVE = 0.05
# Phrases in a notation that is no text: gaps, particles, digits, open endings, choices.
_NOTATION = re.compile(r"[…|#~(]")


@dataclass(frozen=True, slots=True)
class Asked:
    """A word of one side; the values it may have, and those it is held against; where the other side's stands.

    ``lexical``: of the official lexicon, or a limit. ``kind``: the scale or class the values are of.
    """

    own: str
    code: str
    span: Span
    other: str
    other_span: Span | None
    values: frozenset[str]
    against: frozenset[str]
    kind: str
    lexical: bool


def margins(asked: Sequence[Asked], context: InContext) -> list[Mapping[str, float]]:
    """Of each word what speaks for the difference; nothing where there is nothing to put in its place.

    ``sentence``: what the sentence gains by the other value, as a share of how far that moves it; ``margin``: the
    gain itself; ``word``: the same of the words by themselves; ``here``: how much nearer the other side's word is
    than any other word there; ``elsewhere``: the nearest of those. All cosines or differences of them.
    """
    to_try = [words_to_try(one) for one in asked]
    kept = [i for i, (new, _) in enumerate(to_try) if new and asked[i].other.strip()]
    some = [(asked[i], *to_try[i]) for i in kept]
    edits = [[[(*one.span, word)] for word in (*new, *own)] for one, new, own in some]
    varied = context.variants([(one.own, e) for (one, *_), e in zip(some, edits, strict=True)])
    whole = Lookup.of((text for one, *_ in some for text in (one.own, one.other)), context.whole)
    words = Lookup.of(
        (text for one, new, own in some for text in _alone(one, new, own)), context.whole
    )
    seen = context.words([one.other for one, *_ in some])
    places = context.stretches([(one.own, [one.span]) for one, *_ in some])
    found: list[Mapping[str, float]] = [{} for _ in asked]
    for i, (one, new, own), there, place, vectors in zip(
        kept, some, seen, places, varied, strict=True
    ):
        if len(there.vectors):
            found[i] = _margins(
                one,
                vectors,
                whole([one.own, one.other]),
                words(_alone(one, new, own)),
                seen=there,
                place=place[0],
                tried=len(new),
            )
    return found


def _margins(
    asked: Asked,
    varied: Floats,
    whole: Floats,
    words: Floats,
    *,
    seen: Seen,
    place: Floats,
    tried: int,
) -> Mapping[str, float]:
    """``varied``: the text with each word tried, the other values' first; ``words``: see `_alone`."""
    import numpy as np

    own, other = whole
    gains = varied @ other
    best = int(gains[:tried].argmax())
    held = max(float(own @ other), float(gains[tried:].max(initial=-1.0)))
    gain = float(gains[best]) - held
    moved = float(np.linalg.norm(varied[best] - own))
    there = (
        words[-1:] if asked.other_span is not None else seen.vectors
    )  # the other side's word, or any
    near = (words[: len(varied) + 1] @ there.T).max(axis=1)
    word = float(near[:tried].max() - near[tried:].max())
    cosines = seen.vectors @ place
    at = asked.other_span
    here = np.array([at is not None and a < at[1] and at[0] < b for a, b in seen.places])
    elsewhere = float(cosines[~here].max(initial=-1.0))
    found = {
        "sentence": max(-1.0, min(1.0, gain / (moved + LEAST_MOVE))),
        "margin": max(-MOST, min(MOST, gain)),
        "word": max(-MOST, min(MOST, word)),
        "elsewhere": elsewhere,
    }
    if here.any():
        advantage = float(cosines[here].max()) - elsewhere
        found["here"] = max(-MOST_ADVANTAGE, min(MOST_ADVANTAGE, advantage))
    return found


def _alone(asked: Asked, new: Sequence[str], own: Sequence[str]) -> list[str]:
    """What is looked at by itself: words tried, the word that stands there, and the other side's."""
    texts = [*new, *own, asked.own[slice(*asked.span)].lower()]
    return [*texts, asked.other[slice(*asked.other_span)]] if asked.other_span else texts


def words_to_try(asked: Asked) -> tuple[list[str], list[str]]:
    """Words for the values of the other side, and for the word's own; neither has the word itself."""
    known = wordings(asked.code, lexical=asked.lexical)
    if asked.against:
        against, each = asked.against, TRIED
    else:
        here = f"{asked.kind}:"
        against = frozenset(v for v in known if v.startswith(here) and v not in asked.values)
        each = TRIED_OF_ANY
    was = asked.own[slice(*asked.span)].lower()
    own = [w for value in sorted(asked.values) for w in known.get(value, ())[:TRIED]]
    new = [w for value in sorted(against) for w in known.get(value, ())[:each] if w not in own]
    return [w for w in new if w != was], [w for w in own if w != was]


@lru_cache(maxsize=32)
def wordings(code: str, *, lexical: bool) -> Mapping[str, tuple[str, ...]]:
    """By value the ways to say it that are plain text, the commonest first, as their table has them."""
    known = language(primary(code))
    if lexical:
        file = known.tables(Lexicon).file
        rows = [(row[0], row[1]) for row in rows_of(primary(code), file)] if file else []
    else:
        rows = list(known.tables(Limits).rows)
    found: dict[str, list[str]] = {}
    for value, written in rows:
        for phrase in written.split(","):
            if not _NOTATION.search(phrase):
                plain = " ".join(piece.split("/")[0].lstrip("=") for piece in phrase.split())
                found.setdefault(value, []).append(plain)
    return {value: tuple(phrases) for value, phrases in found.items()}
