"""Whether the other side speaks of the same time: will withdraw against withdrew.

Only where one side has more marks of the future than the other (one faithful pair in fifteen): each verb
of the own side that could make up for it is set into the future or out of it, and the encoder compares
the two forms with the words, neighbourhoods and sentence of the other side. A logistic model makes one
probability of the margins and of what else stands there (``data/tense_probe.json``, fitted by
``python -m benchmarks.fit_counterfactuals``).
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from auditor.evidence.in_context import InContext
from auditor.evidence.probes.antonyms import Contrast
from auditor.evidence.probes.contrast_features import FEATURES as CONTRAST
from auditor.evidence.probes.contrast_features import Asked, probe_features
from auditor.evidence.probes.tense_variants import shift_tense, shiftable
from auditor.evidence.probes.variants import Variant, precedence, sides_of
from auditor.facts.cues.values import MODALITY, of_class
from auditor.languages import language
from auditor.languages.tables.tense import Tense
from auditor.logistic import probability_by
from auditor.model import Fact, Pair, Passage, Probe, ProbeKind
from auditor.orthography.words import whole

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Variants of one sentence that are tried; more of them only find a closer one by chance.
MOST = 8
# Far below what a check reports: a translation model may think more of it.
FLOOR = 0.002
# Of other verbs than the model was fitted on (UN documents) it flags two to three times as many faithful
# pairs, so that its odds are divided by e to this.
OTHER_LANGUAGES = 1.2
FEATURES = (
    *CONTRAST, "from_future", "present", "only_one_has", "by_two", "other_modals",
    "from_future_past", "from_future_no_past", "to_future_past", "to_future_no_past",
    "to_future_intended", "length", "shall", "past_to_future", "being",
)  # fmt: skip

_MODALS = frozenset("obligation prohibition recommendation possibility commitment".split())


def tense_probes(pairs: Sequence[Pair], context: InContext) -> list[tuple[str, Probe] | None]:
    """For each pair the side (``a`` or ``b``) with the verb the other side contradicts, and its probe.

    None where both sides have as many futures, where nothing can be shifted, and below ``FLOOR``.
    """
    sides = [own_side(pair) for pair in pairs]
    plans = [plan_of(pair, side) if side else [] for pair, side in zip(pairs, sides, strict=True)]
    asked = [one for one in zip(pairs, sides, plans, strict=True) if one[2]]
    values = iter(features(asked, context))
    found: list[tuple[str, Probe] | None] = []
    for pair, side, plan in zip(pairs, sides, plans, strict=True):
        if not plan:
            found.append(None)
            continue
        own = pair.a if side == "a" else pair.b
        rows = next(values)
        fitted = language(own.language).tables(Tense).fitted
        chances = [probability_of(row, fitted=fitted) for row in rows]
        best = max(range(len(plan)), key=chances.__getitem__)
        shift, margin = plan[best], float(rows[best][FEATURES.index("sentence")])
        probe = Probe(
            ProbeKind.TENSE,
            *own.span(shift.start, shift.end),
            shift.was,
            shift.now,
            margin,
            chances[best],
        )
        found.append((side, probe) if probe.probability >= FLOOR else None)
    return found


def own_side(pair: Pair) -> str:
    """The side that is varied, chosen by its language (`precedence`), or empty."""
    sides = {"a": pair.a.language, "b": pair.b.language}
    able = [side for side, code in sides.items() if shiftable(code)]
    if not able or not (pair.a.text.strip() and pair.b.text.strip()):
        return ""
    return min(able, key=lambda side: precedence(sides[side]))


def plan_of(pair: Pair, side: str) -> list[Variant]:
    """The variants that would make up for a future that one side has and the other has not."""
    own, other = sides_of(pair, side)
    surplus = _futures(*own) - _futures(*other)
    if surplus == 0:
        return []
    variants = shift_tense(own[0].text, own[0].language)
    wanted = [v for v in variants if v.kind.startswith("future") == (surplus > 0)]
    return wanted[:MOST]


def features(
    asked: Sequence[tuple[Pair, str, Sequence[Variant]]], context: InContext
) -> list[NDArray[np.float64]]:
    """What the model weighs of each variant of each (pair, side, plan), shape (len(plan), len(FEATURES))."""
    import numpy as np

    texts = []
    for pair, side, plan in asked:
        (own, _), (other, _) = sides_of(pair, side)
        contrasts = [Contrast(v.start, v.end, v.was, v.now, direct=True) for v in plan]
        texts.append(Asked(own.text, other.text, contrasts))
    margins = probe_features(texts, context)
    return [
        np.hstack([some, np.array(_traits(*one), dtype=np.float64)])
        for one, some in zip(asked, margins, strict=True)
    ]


def _traits(pair: Pair, side: str, plan: Sequence[Variant]) -> list[tuple[float, ...]]:
    (own, facts), (other, other_facts) = sides_of(pair, side)
    more, less = _futures(own, facts), _futures(other, other_facts)
    tables = language(own.language).tables(Tense)
    past = min(_count_of(_cues(other.language).past, other), 3)
    intended = _cues(own.language).intended
    modals, other_modals = _count(facts, _MODALS), _count(other_facts, _MODALS)
    length = math.log(max(len(other.text.split()), 5) / 25)
    rows: list[tuple[float, ...]] = []
    for shift in plan:
        out = shift.kind.startswith("future")
        rows.append(
            (
                out,
                "present" in shift.kind,
                (less if out else more) == 0,
                abs(more - less) > 1,
                other_modals > modals if out else modals > other_modals,
                out * past,
                out and past == 0,
                (not out) * past,
                not out and past == 0,
                not out and bool(intended and intended.search(own.text)),
                length,
                shift.was.lower().startswith(tables.solemn),
                shift.kind == "past-future",
                shift.was.lower() in tables.being,
            )
        )
    return rows


def probability_of(row: Sequence[float] | NDArray[np.float64], *, fitted: bool = True) -> float:
    """The model's probability that the two sides speak of different times; ``fitted``: on such verbs."""
    found = probability_by("auditor.evidence", "tense_probe", FEATURES, row)
    return found if fitted else found / (found + (1 - found) * math.exp(OTHER_LANGUAGES))


def _futures(passage: Passage, facts: Sequence[Fact]) -> int:
    return _count(facts, {"future"}) + _count_of(_cues(passage.language).future, passage)


def _count(facts: Sequence[Fact], values: frozenset[str] | set[str]) -> int:
    return len(of_class(facts, MODALITY, *values))


@dataclass(frozen=True, slots=True)
class _Cues:
    """The patterns of a language, as in `Tense`; None where it has none."""

    past: re.Pattern[str] | None
    future: re.Pattern[str] | None
    intended: re.Pattern[str] | None


@lru_cache(maxsize=64)
def _cues(code: str) -> _Cues:
    known = language(code).tables(Tense)

    def whole_words(*patterns: str) -> re.Pattern[str] | None:
        either = "|".join(filter(None, patterns))
        return re.compile(whole(either), re.IGNORECASE) if either else None

    return _Cues(whole_words(*known.past), whole_words(*known.future), whole_words(known.intended))


def _count_of(pattern: re.Pattern[str] | None, passage: Passage) -> int:
    return len(pattern.findall(passage.text)) if pattern else 0
