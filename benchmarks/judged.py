"""Pairs run through the real pipeline, with what the judge is given: for fitting and measuring."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

from auditor.model import Verdict
from auditor.pipeline.engines import Engines
from auditor.pipeline.pairs import audit_batch
from auditor.readers.pairs import TextPair
from auditor.settings import Settings

BATCH = 48


@dataclass(frozen=True, slots=True)
class Measured:
    """One pair as the pipeline saw it: the judge's features, its divergence and its verdict."""

    features: dict[str, float]
    divergence: float
    verdict: Verdict
    checks: tuple[str, ...]


def measure(
    pairs: Sequence[tuple[str, str, str | None]],
    *,
    a: str,
    b: str,
    translator: str = "none",
    jobs: int = 2,
) -> list[Measured]:
    """Audit (A, B, back-translation or None) pairs in one pair of languages, in order."""
    settings = Settings(language_a=a, language_b=b, translator=translator, same_language=True)
    batches = [
        (settings, first, list(pairs[first : first + BATCH]))
        for first in range(0, len(pairs), BATCH)
    ]
    if jobs == 1:
        return [item for batch in batches for item in _work(batch)]
    with ProcessPoolExecutor(jobs) as pool:
        return [item for result in pool.map(_work, batches) for item in result]


def _work(
    batch: tuple[Settings, int, list[tuple[str, str, str | None]]],
) -> list[Measured]:
    settings, first, texts = batch
    rows = [TextPair(first + i, first + i + 1, *text) for i, text in enumerate(texts)]
    return list(_measured(rows, settings))


def _measured(rows: Sequence[TextPair], settings: Settings) -> Iterator[Measured]:
    for result in audit_batch(rows, settings, engines=_engines(settings)):
        judgement = result.judged.judgement  # type: ignore[union-attr]
        yield Measured(
            features=dict(judgement.features),
            divergence=judgement.divergence,
            verdict=judgement.verdict,
            checks=tuple(issue.check for issue in result.judged.issues),  # type: ignore[union-attr]
        )


# One set of tools a process: loading them for each batch would dominate the run.
_LOADED: dict[tuple[str, str], Engines] = {}


def _engines(settings: Settings) -> Engines:
    key = (settings.encoder, settings.translator)
    if key not in _LOADED:
        _LOADED[key] = Engines.load(settings)
    return _LOADED[key]
