"""Figures of whole pairs for the judge: coverage of the words, and what came back from translation."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

from auditor.encoders import Encoder
from auditor.evidence.back_translation.antonyms import antonyms
from auditor.evidence.back_translation.roundtrip import roundtrip_features
from auditor.evidence.coverage.adequacy import adequacy
from auditor.evidence.coverage.pairs import coverage_features
from auditor.evidence.in_context import InContext
from auditor.evidence.official import official_of
from auditor.evidence.official_figures import official_figures
from auditor.evidence.probes.clauses import surplus
from auditor.judge.features import SURPRISE, Part, evidence_of
from auditor.languages import primary, same_language
from auditor.logistic import log_odds
from auditor.model import Pair, Passage, Probe, ProbeKind, Translation
from auditor.pipeline.units import parts_of

# The figures of the round trip that tell something the others do not: how much closer A comes to the
# back-translation without its worst word, and names that came back and A does not have.
CAME_BACK = (
    "a.gain.missing", "a.excess", "a.missing.top3", "back.name", "back.missing", "back.gain.missing", "distance", "excess",
)  # fmt: skip
# The most that one word's excess counts for, in nats.
MOST_EXCESS = 25.0
# The probability of the faintest probe that is kept.
FAINTEST = 0.05


def parts_to_judge(
    pairs: Sequence[Pair], context: InContext, *, calibrated: bool = True
) -> list[tuple[Part, ...]]:
    """Of each pair its pairs of sentences with their figures; all grow with disagreement.

    ``gap``: how far the two are apart (1 - cosine); ``adequacy``: how poor a translation they would be;
    ``coverage.*``: their worst covered words; ``act.*`` and ``limit.*``: what the official lexicon and limiting words
    come to; ``forced.surprisal``: what a translation model makes of them. No figures at all unless ``calibrated``:
    with an encoder they were not fitted with they would say nothing.
    """
    units = [(i, part) for i, pair in enumerate(pairs) for part in parts_of(pair)]
    found: list[dict[str, float]] = [{} for _ in units]
    if calibrated:
        whole = [k for k, (_, u) in enumerate(units) if u.a.text.strip() and u.b.text.strip()]
        texts = [(units[k][1].a.text, units[k][1].b.text) for k in whole]
        covered = coverage_features(texts, context)
        poor = adequacy(texts, context)
        for k, cover, odds in zip(whole, covered, poor, strict=True):
            found[k] = _figures(units[k][1], cover, odds, context)
        for figures, (_, unit) in zip(found, units, strict=True):
            if not figures and unit.a.text.strip() + unit.b.text.strip():
                # A sentence that has none beside it, in a pair that has.
                figures["alone"] = math.log1p(len((unit.a.text + unit.b.text).split()))
    parts: list[list[Part]] = [[] for _ in pairs]
    for (i, unit), figures in zip(units, found, strict=True):
        parts[i].append(
            Part(unit.a.span(0, len(unit.a.text)), unit.b.span(0, len(unit.b.text)), figures)
        )
    return [tuple(some) for some in parts]


def _figures(
    part: Pair, covered: Mapping[str, float], adequate: float, context: InContext
) -> dict[str, float]:
    a, b = context.whole([part.a.text, part.b.text])
    forced = {} if part.surprisal is None else _forced(part, part.surprisal)
    return {
        "gap": 1 - float(a @ b),
        "length": abs(surplus(part)),
        # Of one text in one language there is no translation that could be poor.
        **({} if same_language(part.a.language, part.b.language) else {"adequacy": adequate}),
        **_probed(part),
        **_by_language(part, covered),
        **official_figures(part.official or ()),
        **forced,
    }


def _forced(part: Pair, surprisal: float) -> dict[str, float]:
    """What the translation models make of a pair of sentences, word by word and as a whole."""
    a, b = (
        min(max((one.nats for one in some), default=0.0), MOST_EXCESS)
        for some in (part.excess_a, part.excess_b)
    )
    # The worst of many words is odd in any free rendering; of a short sentence none is.
    words = (len(part.a.text.split()) + len(part.b.text.split())) / 2
    figures = {"more": max(a, b), "less": min(a, b), "rate": (a + b) / math.sqrt(max(words, 1.0))}
    return {
        SURPRISE: evidence_of(surprisal),
        **{f"forced.excess.{name}": value for name, value in figures.items()},
        **{
            f"forced.{name}": value for name, value in official_figures(part.official or ()).items()
        },
    }


def _probed(part: Pair) -> dict[str, float]:
    """The log-odds of the likeliest probe of a kind, from those of the faintest on."""
    found: dict[str, float] = {}
    for probe in (*part.probes_a, *part.probes_b):
        if probe.kind in (ProbeKind.CONTRAST, ProbeKind.PREDICATE):
            odds = log_odds(probe.probability, least=1e-6) - log_odds(FAINTEST)
            name = f"probe.{probe.kind}"
            found[name] = max(found.get(name, 0.0), odds)
    return found


def came_back(pair: Pair, context: InContext) -> dict[str, float]:
    """What the back-translation shows of a pair as a whole; nothing where there is none."""
    back = pair.evidence.translations.b_in_a
    if back is None or back.text is None or not pair.a.text.strip():
        return {}
    control = pair.evidence.translations.control
    found = roundtrip_features(
        pair.a.text, back.text, context.encoder, control=control.text if control else None
    )
    in_one_language = replace(pair, b=Passage(back.text, pair.a.language))
    (differ,) = official_of([in_one_language], context)
    return {
        **{f"back.{name}": found[name] for name in CAME_BACK},
        **{f"back.{name}": value for name, value in official_figures(differ).items()},
    }


def _by_language(pair: Pair, found: Mapping[str, float]) -> dict[str, float]:
    """The worst covered word of the English side and of the other, whichever of them is A.

    English covers and is covered differently. Of two other languages the worse one is the other.
    """
    if not found:
        return {}
    a, b = found["uncovered_a"], found["uncovered_b"]
    english = primary(pair.a.language) == "en", primary(pair.b.language) == "en"
    if english == (False, True) or (english[0] == english[1] and a > b):
        a, b = b, a
    many = found["uncovered_a_sum"], found["uncovered_b_sum"]
    if english == (False, True) or (english[0] == english[1] and many[0] > many[1]):
        many = many[1], many[0]
    return {
        "coverage.english": a,
        "coverage.other": b,
        "coverage.english.sum": many[0],
        "coverage.other.sum": many[1],
    }


def with_antonyms(pairs: Sequence[Pair], encoder: Encoder) -> list[Pair]:
    """The pairs with words of either side whose antonym the other has, read in that side's language."""
    return [
        replace(
            pair,
            antonyms=_antonyms(pair.a, pair.evidence.translations.b_in_a, encoder),
            antonyms_b=_antonyms(pair.b, pair.evidence.translations.a_in_b, encoder),
        )
        for pair in pairs
    ]


def _antonyms(own: Passage, reading: Translation | None, encoder: Encoder) -> tuple[Probe, ...]:
    if reading is None or reading.text is None:
        return ()
    return tuple(
        Probe(
            ProbeKind.BACK_TRANSLATION,
            *own.span(contrary.start, contrary.end),
            contrary.was,
            contrary.now,
            margin=0.0,
            probability=contrary.probability,
        )
        for contrary in antonyms(own.text, reading.text, encoder, code=own.language)
    )
