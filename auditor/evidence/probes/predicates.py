"""Whether another predicate in the place of a text's own brings the text nearer to the other side.

Antonyms are few; what one official act may be exchanged for is any other: postponed for cancelled, repositioned
for withdrawn. All predicates of a list (`auditor.languages.tables.predicates`) are held against the words of the
other side, by themselves; those that come near are put in the place of the text's own, in its form, and a
logistic model (``data/predicate_probes.json``, fitted by ``python -m benchmarks.fit_predicates``)
makes one probability of the same margins as for antonyms.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from auditor.evidence.in_context import InContext
from auditor.evidence.lookup import Lookup
from auditor.evidence.probes.antonyms import Contrast
from auditor.evidence.probes.contrast_features import FEATURES, MAX_WORDS, Asked, probe_features
from auditor.evidence.probes.contrasts import likeliest
from auditor.facts.official.concepts import concepts_in, find_concepts
from auditor.languages import language, primary
from auditor.languages.tables.predicates import Predicates
from auditor.logistic import probability_by
from auditor.model import Passage, Probe, ProbeKind
from auditor.orthography.words import JOINED_LETTERS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# How far behind a predicate, by itself, another may be and still be put in its place; how many of them for one
# predicate, and for one text, the nearest first.
NEAR = 0.0
EACH, MOST = 2, 5
# A longer passage has sentences, which are looked at one by one.
MAX_CHARS = 1500


@dataclass(frozen=True, slots=True)
class Place:
    """A predicate of a text, and where its forms are in the tables of its language."""

    start: int
    end: int
    word: str
    slots: tuple[str, ...]


def predicate_probes(
    pairs: Sequence[tuple[Passage, Passage]], context: InContext, *, floor: float = 0.05
) -> list[list[Probe]]:
    """For each (own, other) pair the predicates for which another fits better, likeliest first, one a predicate."""
    asked = plans(pairs, context)
    rows = probe_features(asked, context)
    return [
        likeliest(
            own,
            one,
            values,
            kind=ProbeKind.PREDICATE,
            probability_of=probability_of,
            floor=floor,
        )
        for (own, _), one, values in zip(pairs, asked, rows, strict=True)
    ]


def probability_of(row: Sequence[float] | NDArray[np.float64]) -> float:
    """The model's probability that the other side has another predicate."""
    return probability_by("auditor.evidence", "predicate_probes", FEATURES, row)


def plans(pairs: Sequence[tuple[Passage, Passage]], context: InContext) -> list[Asked]:
    """Of each (own, other) what is worth putting in the place of which predicate of the own side."""
    import numpy as np

    texts = [(own.text, other.text, own.language) for own, other in pairs]
    places = [_open(own, other) if other.text.strip() else [] for own, other in pairs]
    seen = context.words([two[1] if some else "" for two, some in zip(texts, places, strict=True)])
    for code, slot in _slots(texts, places):
        context.keep(_forms(code)[slot])
    words = Lookup.of(_all(texts, places), context.whole)
    found = []
    for (own, other, code), some, there in zip(texts, places, seen, strict=True):
        plan: list[tuple[float, Contrast]] = []
        others = there.vectors[:MAX_WORDS].T
        for place in some if len(there.vectors) else ():
            here = float((words([place.word.lower()]) @ others).max())
            for slot in place.slots:
                instead = _forms(primary(code))[slot]
                margins = (words(instead) @ others).max(axis=1) - here
                for k in np.argsort(-margins)[: 3 * EACH].tolist():
                    if margins[k] > NEAR and _another(place.word, instead[k], primary(code)):
                        contrast = Contrast(
                            place.start, place.end, place.word, instead[k], direct=True
                        )
                        plan.append((float(margins[k]), contrast))
        found.append(Asked(own, other, _chosen(plan)))
    return found


def _slots(
    texts: Sequence[tuple[str, str, str]], places: Sequence[Sequence[Place]]
) -> Iterable[tuple[str, str]]:
    """The lists of words that are looked at, each once: by their language and their form."""
    return dict.fromkeys(
        (primary(code), slot)
        for (*_, code), some in zip(texts, places, strict=True)
        for place in some
        for slot in place.slots
    )


def _all(texts: Sequence[tuple[str, str, str]], places: Sequence[Sequence[Place]]) -> Iterator[str]:
    """Every word that is looked at by itself."""
    for (*_, code), some in zip(texts, places, strict=True):
        for place in some:
            yield place.word.lower()
            for slot in place.slots:
                yield from _forms(primary(code))[slot]


def _chosen(plan: Sequence[tuple[float, Contrast]]) -> list[Contrast]:
    """The nearest of each predicate and of all, in the order of the text."""
    kept: list[Contrast] = []
    count: dict[int, int] = {}
    seen = set()
    for _, contrast in sorted(plan, key=lambda one: -one[0]):
        key = (contrast.start, contrast.now)
        if key in seen or count.get(contrast.start, 0) >= EACH or len(kept) >= MOST:
            continue
        seen.add(key)
        count[contrast.start] = count.get(contrast.start, 0) + 1
        kept.append(contrast)
    return sorted(kept, key=lambda contrast: contrast.start)


def _open(own: Passage, other: Passage) -> list[Place]:
    """The predicates of a text of which the official lexicon does not find the like on the other side."""
    places = predicates_of(own.text, own.language)
    if not places:
        return []
    there = concepts_in(other.text, language=other.language)
    met = [
        one.span
        for one in find_concepts(own.text, language=own.language)
        if not one.concepts.isdisjoint(there)
    ]
    return [p for p in places if not any(a < p.end and p.start < b for a, b in met)]


def predicates_of(text: str, code: str) -> list[Place]:
    """The predicates of a text in their forms; none in a language without a table of them."""
    slots = language(code).tables(Predicates).slots
    if slots is None or len(text) > MAX_CHARS:
        return []
    found = ((match, slots(match[0])) for match in JOINED_LETTERS.finditer(text))
    return [Place(*match.span(), match[0], some) for match, some in found if some]


@lru_cache(maxsize=8)
def _forms(code: str) -> dict[str, tuple[str, ...]]:
    made = language(code).tables(Predicates).forms
    return dict(made()) if made is not None else {}


def _another(word: str, instead: str, code: str) -> bool:
    """Whether the two are not one word, and do not stand for one concept of the official lexicon."""
    return word.lower() != instead and _concepts(word, code).isdisjoint(_concepts(instead, code))


@lru_cache(maxsize=4096)
def _concepts(word: str, code: str) -> frozenset[str]:
    return concepts_in(word, language=code)
