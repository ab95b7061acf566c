"""Figures of whole pairs for the judge: coverage of the words, and what came back from translation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from auditor.align.documents import Encode
from auditor.evidence.coverage.pairs import coverage_features
from auditor.evidence.roundtrip import contraries, roundtrip_features
from auditor.model import Pair, Probe

# Of a word whose contrary came back: 29% of DEMETR's antonyms against 0.5% of its good sentences
# and 1.3% of FLORES (``python -m benchmarks.fit_judge`` weighs it with the rest).
CONTRARY_CAME_BACK = 0.9


def measured(pairs: Sequence[Pair], encode: Encode) -> list[Mapping[str, float]]:
    """Named figures of each pair; all grow with disagreement.

    ``coverage.*`` is the worst of the pair's sentences, the same for A and B; ``back.*`` compares A with
    B's back-translation, where there is one.
    """
    units = [(i, unit) for i, pair in enumerate(pairs) for unit in (pair.sentences or (pair,))]
    whole = [(i, u) for i, u in units if u.a.text.strip() and u.b.text.strip()]
    covered = coverage_features([(u.a.text, u.b.text) for _, u in whole], encode)
    figures: list[dict[str, float]] = [{} for _ in pairs]
    for (i, _), found in zip(whole, covered, strict=True):
        for name, value in _symmetric(found).items():
            key = f"coverage.{name}"
            figures[i][key] = max(figures[i].get(key, value), value)
    for pair, own in zip(pairs, figures, strict=True):
        back = pair.evidence.translations.b_in_a
        if back is None or back.text is None or not pair.a.text.strip():
            continue
        control = pair.evidence.translations.control
        found = roundtrip_features(
            pair.a.text,
            back.text,
            encode,
            code=pair.a.language,
            control=control.text if control else None,
        )
        own |= {f"back.{name}": value for name, value in found.items()}
    return list(figures)


def _symmetric(found: Mapping[str, float]) -> dict[str, float]:
    """The larger and the smaller of each figure's two sides: neither document comes first."""
    result: dict[str, float] = {}
    for name, value in found.items():
        if "_a" in name:
            other = found[name.replace("_a", "_b")]
            stem = name.replace("_a", "")
            result[f"{stem}.more"] = max(value, other)
            result[f"{stem}.less"] = min(value, other)
    return result


def with_contraries(pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs with words of A whose contrary came back in B's back-translation."""
    result = []
    for pair in pairs:
        back = pair.evidence.translations.b_in_a
        if back is None or back.text is None:
            result.append(pair)
            continue
        found = tuple(
            Probe(
                "back-translation",
                *pair.a.span(contrary.start, contrary.end),
                contrary.was,
                contrary.now,
                margin=0.0,
                probability=CONTRARY_CAME_BACK,
            )
            for contrary in contraries(pair.a.text, back.text, pair.a.language)
        )
        result.append(replace(pair, contraries=found))
    return result
