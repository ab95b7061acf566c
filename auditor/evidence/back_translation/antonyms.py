"""Words of A of which B's back-translation has the contrary, and not the word itself.

In one language a contrary is looked up, not guessed: a dictionary's antonyms and what is as good as one
where the language has them (English: WordNet's), and the opposites of official statements. Paraphrases have such words too ("find" where A has "give"), so
the encoder is asked whether A with the contrary in place comes closer to the back-translation, and a
small logistic model (``data/antonyms.json``, fitted by ``python -m benchmarks.fit_antonyms``)
makes a probability of the relation and of that gain.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from auditor.encoders import Encoder
from auditor.evidence.probes.antonyms import contrasts_of
from auditor.languages import language
from auditor.languages.tables.antonyms import Antonyms
from auditor.languages.tables.morphology import Morphology
from auditor.logistic import probability_by
from auditor.orthography.words import word_spans
from auditor.translators.forced_decoding import plain

FEATURES = ("synonym", "satellite", "other sense", "indirect", "gain")
# Relations from the surest to the faintest; the surest is kept where a pair of words has several.
RELATIONS = ("antonym", "synonym", "satellite", "other sense", "indirect")
# Candidates of one text that are put to the encoder: more of them are a text about something else.
MOST = 12


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word of a text at ``start`` to ``end``, and its contrary as the other text has it."""

    start: int
    end: int
    was: str
    now: str
    relation: str


@dataclass(frozen=True, slots=True)
class Antonym:
    """A word of A of which the back-translation has the contrary, and how likely that is no chance."""

    start: int
    end: int
    was: str
    now: str
    probability: float


def antonyms(text: str, other: str, encoder: Encoder, *, code: str) -> list[Antonym]:
    """The antonyms of ``text`` in ``other``, both in the language ``code``: one a word, in order."""
    plan = candidates(text, other, code=code)
    best: dict[int, Antonym] = {}
    for candidate, row in zip(plan, antonym_features(text, other, plan, encoder), strict=True):
        confident = probability_by("auditor.evidence", "antonyms", FEATURES, row)
        known = best.get(candidate.start)
        if known is None or confident > known.probability:
            best[candidate.start] = Antonym(
                candidate.start, candidate.end, candidate.was, candidate.now, confident
            )
    return [best[start] for start in sorted(best)]


def candidates(text: str, other: str, *, code: str) -> list[Candidate]:
    """Words of ``text`` that are not in ``other`` and whose contrary is, and is not in ``text``."""
    text, other = plain(text), plain(other)
    known, lemmas = language(code).tables(Antonyms), language(code).tables(Morphology).lemmas
    if known.related is None or lemmas is None:
        return _as_written(text, other, code)
    here = [(start, end, lemmas(text[start:end])) for start, end in word_spans(text)]
    there: dict[str, str] = {}
    for start, end in word_spans(other):
        for base in lemmas(other[start:end]):
            there.setdefault(base, other[start:end])
    mine = frozenset().union(*(bases for *_, bases in here))
    found: list[Candidate] = []
    for start, end, bases in here:
        if bases & known.light or not bases.isdisjoint(there):
            continue
        contrasts: dict[str, str] = {}
        for relation in RELATIONS:
            for base in bases:
                for contrast in known.related(base, relation):
                    if contrast in there and contrast not in mine and contrast not in known.light:
                        contrasts.setdefault(there[contrast], relation)
        found += [
            Candidate(start, end, text[start:end], now, relation)
            for now, relation in contrasts.items()
        ]
    return sorted(found, key=lambda c: (RELATIONS.index(c.relation), c.start))[:MOST]


def _as_written(text: str, other: str, code: str) -> list[Candidate]:
    here = {text[start:end].casefold() for start, end in word_spans(text)}
    there = {other[start:end].casefold() for start, end in word_spans(other)}
    return [
        Candidate(c.start, c.end, c.was, c.now, RELATIONS[0])
        for c in contrasts_of(text, code)
        if c.direct
        and c.was.casefold() not in there
        and c.now.casefold() in there
        and c.now.casefold() not in here
    ][:MOST]


def antonym_features(
    text: str, other: str, plan: Sequence[Candidate], encoder: Encoder
) -> list[list[float]]:
    """Of each candidate, in the order of ``FEATURES``: its relation, and the gain.

    The gain is how much closer (cosine) ``text`` comes to ``other`` with the contrary in its place.
    """
    if not plan:
        return []
    there, here = encoder.encode([other, text])
    (changed,) = encoder.encode_variants([(text, [[(c.start, c.end, c.now)] for c in plan])])
    gains = (changed @ there - here @ there).tolist()
    return [
        [*(float(c.relation == name) for name in RELATIONS[1:]), gain]
        for c, gain in zip(plan, gains, strict=True)
    ]
