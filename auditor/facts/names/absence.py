"""The probability that a name has no counterpart, from how well it was found.

A logistic model over ``NameFeatures``, with one set of weights with the encoder's support and one
without, fitted to names looked for in their own sentence and in others by
``benchmarks/facts_names.py --fit all`` (``data/name_weights.json``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict

from auditor.facts.names.gazetteer import capital_of, covered, find_mentions
from auditor.facts.names.matching import FOUND, NameFeatures, likeness, name_features
from auditor.facts.names.territories import names_own_language, own_language_label, related
from auditor.facts.names.transliteration import covered_script
from auditor.facts.names.values import NameKind, NameValue, TerritoryCode
from auditor.facts.names.word_kinds import properness
from auditor.logistic import logistic, rows_of, weighed

# For a territory that is not mentioned, and for one that at least sounds like a word of the text.
_TERRITORY = 0.9
_SOUNDING = 0.3
# Of 515 countries exchanged in faithful text 422 are flagged so, 420 where 0.8 is enough (Syria, سارية); no more alarms.
_SOUNDS_ALIKE = 0.86
# A name is taken to stand where a word is at least so much alike and not too short to be chance.
PLACED, PLACED_CONSONANTS = 0.85, 2


class Figures(TypedDict, total=False):
    """What an absence rests on, rounded for a report: of a name all but ``code``, of a territory that."""

    kind: str
    code: str
    probability: float
    likeness: float
    weakest_word: float
    support: float | None


@dataclass(frozen=True, slots=True)
class Absence:
    """How probable it is that the other text lacks a name.

    ``supported``: whether the encoder was asked. ``evidence``: the figures behind it, JSON-ready. ``proper``: how
    much rather its words are written with a capital than without, 0 to 1. ``stands_for``: codes of
    the territory, or of the one whose capital it is.
    """

    kind: NameKind
    probability: float
    same_script: bool
    supported: bool
    evidence: Figures
    proper: float = 0.0
    stands_for: frozenset[str] = frozenset()


def covers(*languages: str) -> bool:
    """Whether names can be compared: both languages have peoples and places in the gazetteer."""
    return covered().issuperset(languages)


def is_mentioned(known: frozenset[str], other_text: str, other_language: str) -> bool:
    """Whether the gazetteer finds one of its ids in the other text: what has such a name is not missing."""
    return bool(known) and any(
        not known.isdisjoint(mention.ids) for mention in find_mentions(other_text, other_language)
    )


def absence_of(
    value: NameValue | TerritoryCode,
    written: str,
    language: str,
    other_text: str,
    other_language: str,
) -> Absence | None:
    """What speaks for the other text lacking a name or territory; None where languages are not covered."""
    if not covers(language, other_language):
        return None
    if isinstance(value, NameValue):
        return _of_name(value, written, language, other_text, other_language)
    return _of_territory(value, written, language, other_text, other_language)


def _of_name(
    value: NameValue, name: str, language: str, other_text: str, other_language: str
) -> Absence:
    confident, known, support = value.confident, value.known, value.support
    x = name_features(
        name, other_text, other_language, known=known, language=language, support=support
    )
    same = covered_script(name) == covered_script(other_text)
    probability = missing_probability(x, confident=confident, same_script=same)
    # Across scripts a name with a capital is weighed by how it sounds, known or not.
    by_sound = not same and covered_script(name) == "LATIN"
    kind = kind_of(x, confident=confident, known=bool(known) and not by_sound)
    evidence: Figures = {
        "kind": kind,
        "probability": round(probability, 3),
        "likeness": round(x.best, 2),
        "weakest_word": round(x.worst, 2),
        "support": None if support is None else round(support, 2),
    }
    ids = known.union(*(m.ids for m in find_mentions(name, language)))
    return Absence(
        kind,
        probability,
        same,
        support is not None,
        evidence,
        properness(name, language),
        capital_of(ids),
    )


def worth_asking(
    value: NameValue, name: str, language: str, other_text: str, other_language: str
) -> bool:
    """Whether an encoder should be asked: gazetteer, sound and spelling have not found the name."""
    if not covers(language, other_language):
        return False
    x = name_features(name, other_text, other_language, known=value.known, language=language)
    return not x.known and (x.generic or min(x.best, x.worst) < FOUND)


def place_of_name(
    value: NameValue, name: str, language: str, other_text: str, other_language: str
) -> tuple[int, int] | None:
    """Where the word found best stands in the other text, if it sounds or is spelled much alike."""
    if not covers(language, other_language):
        return None
    x = name_features(name, other_text, other_language, known=value.known, language=language)
    return x.span if x.best >= PLACED and x.length >= PLACED_CONSONANTS else None


def _of_territory(
    code: TerritoryCode, name: str, language: str, other_text: str, other_language: str
) -> Absence:
    """A territory is mentioned under any of its names or peoples, or not."""
    here, same = NameKind.TERRITORY, covered_script(name) == covered_script(other_text)
    for mention in find_mentions(other_text, other_language):
        if mention.territories and related(code.codes, mention.territories):
            return Absence(here, 0.0, same, False, {"kind": here, "code": code})
    if own_language_label(name, language) and names_own_language(other_text, other_language):
        return Absence(here, 0.0, same, False, {"kind": "language", "code": code})
    sound = max((likeness(w, other_text, other_language) for w in name.split()[:4]), default=0.0)
    sounding = sound >= _SOUNDS_ALIKE
    kind = NameKind.SOUNDING if sounding else here
    evidence: Figures = {"kind": kind, "code": code, "likeness": round(sound, 2)}
    probability = _SOUNDING if sounding else _TERRITORY
    return Absence(kind, probability, same, False, evidence, 1.0, code.codes)


def inputs(x: NameFeatures, *, confident: bool, same_script: bool) -> list[float]:
    """What the model weighs; twice as many with the encoder's support as without."""
    if x.foreign:
        return _uncased_inputs(x)
    short = float(x.length <= 2)
    found = float(x.distinctive > 0)
    single = float(x.words == 1)
    generic = float(x.generic)
    acronym = float(x.acronym)
    values = [
        1.0, found, x.best, x.worst, 3 * max(0.0, x.best - 0.7), short * x.best, short, acronym,
        acronym * x.best, float(confident), float(x.known), generic, min(x.distinctive, 3) / 3,
        generic * single, generic * x.best, single,
    ]  # fmt: skip
    if x.meaning is not None:
        m = x.meaning
        values += [
            m, 2 * max(0.0, m - 0.5), 3 * max(0.0, m - 0.7), m * x.best, generic * m, acronym * m,
            generic * single * m,
        ]  # fmt: skip
    same = float(same_script)
    return values + [same * v for v in values]


def _uncased_inputs(x: NameFeatures) -> list[float]:
    """For a name that only its letters betray (Arabic)."""
    values = [
        1.0, x.best, 3 * max(0.0, x.best - 0.7), x.foreign / 10, max(0.0, x.foreign - 5) / 5,
        float(x.length <= 2), float(x.length <= 2) * x.best, min(x.length, 6) / 6,
        x.best * x.foreign / 10,
    ]  # fmt: skip
    if x.meaning is not None:
        m = x.meaning
        values += [m, 2 * max(0.0, m - 0.4), m * x.best, m * x.foreign / 10, 3 * max(0.0, m - 0.6)]
    return values


def missing_probability(x: NameFeatures, *, confident: bool, same_script: bool) -> float:
    """The probability that the other text does not have the name, 0 to 1."""
    if x.known:
        return 0.0
    kind = "uncased_" if x.foreign else ""
    name = kind + ("without_encoder" if x.meaning is None else "with_encoder")
    weights = rows_of("auditor.facts", "name_weights")[name]
    return logistic(weighed(weights, inputs(x, confident=confident, same_script=same_script)))


def kind_of(x: NameFeatures, *, confident: bool, known: bool) -> NameKind:
    """What sort of name it is, as far as false alarms go."""
    if known:
        return NameKind.KNOWN
    if x.foreign:
        return NameKind.LETTERS
    if not confident:
        return NameKind.UNSURE
    if x.generic:
        return NameKind.GENERIC
    return NameKind.ACRONYM if x.acronym else NameKind.NAME
