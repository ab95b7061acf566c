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
from auditor.judge.features import SURPRISE, evidence_of
from auditor.languages import primary
from auditor.model import Pair, Passage, Probe, ProbeKind, Translation
from auditor.pipeline.units import parts_of

# The figures of the round trip that tell something the others do not: how much closer A comes to the
# back-translation without its worst word, and names that came back and A does not have.
CAME_BACK = ("a.gain.missing", "back.name")


def figures_of(
    pairs: Sequence[Pair], context: InContext, *, calibrated: bool = True
) -> list[Mapping[str, float]]:
    """Named figures of each pair; all grow with disagreement.

    ``adequacy`` is how poor a translation the pair would be; ``coverage.*`` is the worst of the pair's
    sentences; ``forced.surprisal`` what a translation model makes of it; ``back.*`` compares A with B's
    back-translation, where there is one. Nothing at all unless ``calibrated``: with an encoder they were
    not fitted with the figures would say nothing.
    """
    if not calibrated:
        return [{} for _ in pairs]
    units = [(i, unit) for i, pair in enumerate(pairs) for unit in parts_of(pair)]
    whole = [(i, u) for i, u in units if u.a.text.strip() and u.b.text.strip()]
    covered = coverage_features([(u.a.text, u.b.text) for _, u in whole], context)
    figures: list[dict[str, float]] = [{} for _ in pairs]
    for (i, _), found in zip(whole, covered, strict=True):
        for name, value in _by_language(pairs[i], found).items():
            figures[i][name] = max(figures[i].get(name, value), value)
    poor = adequacy([(pair.a.text, pair.b.text) for pair in pairs], context)
    for i, value in enumerate(poor):
        figures[i]["adequacy"] = value
    return [
        {**figure, **_forced(pair), **_came_back(pair, context.encoder)}
        for pair, figure in zip(pairs, figures, strict=True)
    ]


def _forced(pair: Pair) -> dict[str, float]:
    """What forced decoding makes of the pair's most surprising sentence; nothing where it was not run."""
    known = [u.surprisal for u in parts_of(pair) if u.surprisal is not None]
    return {SURPRISE: evidence_of(max(known))} if known else {}


def _came_back(pair: Pair, encoder: Encoder) -> dict[str, float]:
    """What the back-translation shows of a pair; nothing where there is none."""
    back = pair.evidence.translations.b_in_a
    if back is None or back.text is None or not pair.a.text.strip():
        return {}
    control = pair.evidence.translations.control
    found = roundtrip_features(
        pair.a.text,
        back.text,
        encoder,
        control=control.text if control else None,
    )
    return {f"back.{name}": found[name] for name in CAME_BACK}


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
    words = pair.a.text.count(" ") + pair.b.text.count(" ") + 2
    return {"coverage.english": a, "coverage.other": b, "coverage.words": math.log(words)}


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
