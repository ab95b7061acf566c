"""Words of A of which B's back-translation has the contrary, and not the word itself.

In one language a contrary is looked up, not guessed: WordNet's antonyms, what is as good as one, and
the opposites of official statements. Paraphrases have such words too ("find" where A has "give"), so
the encoder is asked whether A with the contrary in place comes closer to the back-translation, and a
small logistic model (``data/contraries.json``, fitted by ``python -m benchmarks.fit_contraries``)
makes a probability of the relation and of that gain.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from auditor.encoders import Encode
from auditor.evidence.back_translation.english_lemmas import lemmas
from auditor.evidence.probes.antonyms import contrasts_of
from auditor.evidence.tables import rows_of
from auditor.logistic import probability_by
from auditor.translators.forced_decoding import plain, word_spans

FEATURES = ("synonym", "satellite", "other sense", "indirect", "gain")
# Relations from the surest to the faintest; the surest is kept where a pair of words has several.
RELATIONS = ("antonym", "synonym", "satellite", "other sense", "indirect")
# Candidates of one text that are put to the encoder: more of them are a text about something else.
MOST = 12
# Grammar, whose contraries stand in most texts by chance.
_LIGHT = frozenset(
    "a all an any as at be both by can come do even for from get give go have he her here his i in"
    " it its keep let like make man may much my no not of off on one only or other our out own put"
    " run same set she so some such take than that the their then there they this to too us use very"
    " we well what when which who will with work you your".split()
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word of a text at ``start`` to ``end``, and its contrary as the other text has it."""

    start: int
    end: int
    was: str
    now: str
    relation: str


@dataclass(frozen=True, slots=True)
class Contrary:
    """A word of A of which the back-translation has the contrary, and how likely that is no chance."""

    start: int
    end: int
    was: str
    now: str
    probability: float


def contraries(text: str, other: str, encode: Encode, *, code: str) -> list[Contrary]:
    """The contraries of ``text`` in ``other``, both in the language ``code``: one a word, in order."""
    plan = candidates(text, other, code=code)
    best: dict[int, Contrary] = {}
    for candidate, row in zip(plan, contrary_features(text, other, plan, encode), strict=True):
        sure = probability_by("auditor.evidence", "contraries", FEATURES, row)
        known = best.get(candidate.start)
        if known is None or sure > known.probability:
            best[candidate.start] = Contrary(
                candidate.start, candidate.end, candidate.was, candidate.now, sure
            )
    return [best[start] for start in sorted(best)]


def candidates(text: str, other: str, *, code: str) -> list[Candidate]:
    """Words of ``text`` that are not in ``other`` and whose contrary is, and is not in ``text``."""
    text, other = plain(text), plain(other)
    if code.split("-", maxsplit=1)[0] != "en":
        return _as_written(text, other, code)
    here = [(start, end, lemmas(text[start:end])) for start, end in word_spans(text)]
    there: dict[str, str] = {}
    for start, end in word_spans(other):
        for base in lemmas(other[start:end]):
            there.setdefault(base, other[start:end])
    mine = frozenset().union(*(bases for *_, bases in here))
    found: list[Candidate] = []
    for start, end, bases in here:
        if bases & _LIGHT or not bases.isdisjoint(there):
            continue
        contrasts: dict[str, str] = {}
        for relation in RELATIONS:
            for base in bases:
                for contrast in _table().get((base, relation), ()):
                    if contrast in there and contrast not in mine and contrast not in _LIGHT:
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


def contrary_features(
    text: str, other: str, plan: Sequence[Candidate], encode: Encode
) -> list[list[float]]:
    """Of each candidate, in the order of ``FEATURES``: its relation, and the gain.

    The gain is how much closer (cosine) ``text`` comes to ``other`` with the contrary in its place.
    """
    if not plan:
        return []
    changed = [text[: c.start] + c.now + text[c.end :] for c in plan]
    vectors = encode([other, text, *changed])
    cosines = vectors[1:] @ vectors[0]
    gains = (cosines[1:] - cosines[0]).tolist()
    return [
        [*(float(c.relation == name) for name in RELATIONS[1:]), gain]
        for c, gain in zip(plan, gains, strict=True)
    ]


@lru_cache(maxsize=1)
def _table() -> Mapping[tuple[str, str], tuple[str, ...]]:
    """The contrasts of an English base form by relation, either way round."""
    rows = [
        (word, contrast, relation) for word, contrast, _, relation in rows_of("contrasts.en.tsv")
    ]
    rows += [
        (word, contrast, relation) for word, contrast, relation in rows_of("contrasts.near.en.tsv")
    ]
    rows += [
        (word, contrast, RELATIONS[0])
        for code, word, contrast in rows_of("contrasts.extra.tsv")
        if code == "en"
    ]
    table: dict[tuple[str, str], dict[str, None]] = {}
    for word, contrast, relation in rows:
        table.setdefault((word, relation), {})[contrast] = None
        if relation == RELATIONS[0]:
            table.setdefault((contrast, relation), {})[word] = None
    return {key: tuple(contrasts) for key, contrasts in table.items()}
