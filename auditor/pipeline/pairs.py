"""Pre-aligned pairs, audited in batches as they come: constant memory, the input's order."""

from __future__ import annotations

import gc
import signal
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from itertools import islice

from auditor.errors import AuditError
from auditor.evidence.back_translation.scores import direct_scorer
from auditor.evidence.coverage import TokenDivergence
from auditor.garbage import sought_seldom
from auditor.model import Block, Document, Score, Translation
from auditor.pipeline.chosen import chosen_checks
from auditor.pipeline.engines import Engines
from auditor.pipeline.normalization import (
    Normalized,
    ignored_as_written,
    issue_as_written,
    judgement_as_written,
    normalized,
)
from auditor.pipeline.sides import require_whole_models
from auditor.pipeline.way import Judged, Texts, follow
from auditor.readers.pairs import BadLine, TextPair
from auditor.settings import Settings

# Pairs that share one call of the encoder and the translator.
BATCH = 64


@dataclass(frozen=True, slots=True)
class AuditedPair:
    """One line of the input and what it came to; ``tokens`` only where asked for.

    ``scores``: of two texts in one language, the second against the first.
    """

    pair: TextPair
    judged: Judged
    tokens: TokenDivergence | None = None
    scores: tuple[Score, ...] = ()


def audit_pairs(
    rows: Iterable[TextPair | BadLine],
    settings: Settings,
    *,
    jobs: int = 1,
    engines: Engines | None = None,
) -> Iterator[AuditedPair | BadLine]:
    """Audit pairs batch by batch, in the input's order; bad lines come back in their place.

    ``settings`` must name both languages; ``engines`` are `engines_for` them. ``jobs`` processes share the
    batches; no more than two batches a process are held at any time. Raises what `auditor.pipeline.documents.audit` raises.
    """
    batches = _batches(rows)
    engines = engines or engines_for(settings)
    if jobs == 1:
        for batch in batches:
            yield from audit_batch(batch, settings, engines=engines)
        return
    # Loaded here as well: what is wrong or worth telling is then said once, by us, and what the encoder keeps
    # between runs is there before several processes look for it. Processes that are forked take it over.
    engines.encoder.encode([""])
    _worker[:] = [_Worker(settings, engines)]
    pool = ProcessPoolExecutor(jobs, initializer=_load_worker, initargs=(settings,))
    try:
        waiting: deque[Future[list[AuditedPair | BadLine]]] = deque()
        for batch in batches:
            waiting.append(pool.submit(_work, batch))
            if len(waiting) >= 2 * jobs:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    except BrokenProcessPool:
        raise AuditError(
            "a process ended before its work was done, perhaps for lack of memory; "
            "use fewer of them, as with -j 1"
        ) from None
    finally:
        pool.shutdown(cancel_futures=True)
        _worker.clear()


def engines_for(settings: Settings) -> Engines:
    """The engines of settings that name both languages. Raises what `audit_pairs` raises."""
    chosen_checks(settings)
    languages = _languages(settings)
    require_whole_models(settings.translator, *languages)
    return Engines.load(settings).covering(*languages)


def _languages(settings: Settings) -> tuple[str, str]:
    return settings.language_a or "und", settings.language_b or "und"


def audit_batch(
    batch: Sequence[TextPair | BadLine], settings: Settings, *, engines: Engines
) -> list[AuditedPair | BadLine]:
    """Audit some pairs together: one call of the encoder and one of the translator for all."""
    with sought_seldom():
        return _audit_batch(batch, settings, engines)


def _audit_batch(
    batch: Sequence[TextPair | BadLine], settings: Settings, engines: Engines
) -> list[AuditedPair | BadLine]:
    rows = [row for row in batch if isinstance(row, TextPair)]
    languages = _languages(settings)
    as_written = [
        (
            _normalized(row, 0, settings.language_a),
            _normalized(row, 1, settings.language_b),
        )
        for row in rows
    ]
    texts = [
        Texts(
            a.read, b.read, whole=True, index=row.index, back_translation=_recorded(row, languages)
        )
        for row, (a, b) in zip(rows, as_written, strict=True)
    ]
    direct = direct_scorer(*languages)
    way = follow(texts, settings, chosen_checks(settings), engines, languages=languages)
    done = iter(
        AuditedPair(
            row,
            _as_written(judged, two),
            _tokens(two, engines, languages) if settings.tokens else None,
            direct(row.a, row.b) if direct else (),
        )
        for row, two, judged in zip(rows, as_written, way.judged, strict=True)
    )
    return [row if isinstance(row, BadLine) else next(done) for row in batch]


def _recorded(row: TextPair, languages: tuple[str, str]) -> Translation | None:
    if row.back_translation is None:
        return None
    return Translation(row.back_translation, languages[::-1], "recorded")


def _normalized(row: TextPair, side: int, language: str | None) -> Normalized:
    text = (row.a, row.b)[side]
    block = Block(
        0,
        len(text),
        one_number=row.one_number[side],
        of_none=row.of_none[side],
        codes=row.codes[side],
        syntax=row.syntax,
    )
    return normalized(Document(text, text, (block,), language))


def _as_written(judged: Judged, two: tuple[Normalized, Normalized]) -> Judged:
    a, b = two
    within = (0, len(a.read.view)), (0, len(b.read.view))
    issues = [(issue, issue_as_written(issue, a, b, within=within)) for issue in judged.issues]
    return Judged(
        tuple(new for _, new in issues),
        judgement_as_written(judged.judgement, issues),
        tuple(ignored_as_written(one, a, b, within=within) for one in judged.ignored),
    )


def _tokens(
    two: tuple[Normalized, Normalized], engines: Engines, languages: tuple[str, str]
) -> TokenDivergence | None:
    a, b = two
    found = engines.word_divergence(a.read.view, b.read.view, languages=languages)
    return found and replace(found, a=a.tokens(found.a), b=b.tokens(found.b))


def _batches(rows: Iterable[TextPair | BadLine]) -> Iterator[list[TextPair | BadLine]]:
    iterator = iter(rows)
    while batch := list(islice(iterator, BATCH)):
        yield batch


@dataclass(frozen=True, slots=True)
class _Worker:
    settings: Settings
    engines: Engines


# One per worker process, there when it starts: models cannot be sent along with each batch.
_worker: list[_Worker] = []


def _load_worker(settings: Settings) -> None:
    # An interrupt goes to every process of the terminal: this one ends without a word.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if not _worker:
        engines = Engines.load(settings).covering(*_languages(settings))
        _worker.append(_Worker(settings, engines))


def _work(batch: list[TextPair | BadLine]) -> list[AuditedPair | BadLine]:
    done = audit_batch(batch, _worker[0].settings, engines=_worker[0].engines)
    if not gc.get_freeze_count():
        # Models and tables are loaded by now and stay: the collector need not look through them again.
        gc.freeze()
    return done
