"""Pre-aligned pairs, audited in batches as they come: constant memory, the input's order."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from itertools import islice

from auditor.align.documents import align_whole
from auditor.errors import AuditError
from auditor.evidence.coverage import TokenDivergence
from auditor.model import Block, Document, Translation
from auditor.pipeline.checking import Examined, examine, finders_of, pairs_with_facts
from auditor.pipeline.documents import chosen_checks
from auditor.pipeline.engines import Tools
from auditor.pipeline.evidence import investigate
from auditor.pipeline.normalization import (
    Respelled,
    ignored_as_written,
    issue_as_written,
    judgement_as_written,
    respelled,
)
from auditor.pipeline.sides import side_of
from auditor.preconditions import require_covered, require_whole_models
from auditor.readers.pairs import BadLine, TextPair
from auditor.settings import Settings

# Pairs that share one call of the encoder and the translator.
BATCH = 64


@dataclass(frozen=True, slots=True)
class AuditedPair:
    """One line of the input and what it came to; ``tokens`` only where asked for."""

    pair: TextPair
    examined: Examined
    tokens: TokenDivergence | None = None


def audit_pairs(
    rows: Iterable[TextPair | BadLine], settings: Settings, *, jobs: int = 1
) -> Iterator[AuditedPair | BadLine]:
    """Audit pairs batch by batch, in the input's order; bad lines come back in their place.

    ``settings`` must name both languages. ``jobs`` processes share the batches; no more than two
    batches a process are held at any time. Raises what `auditor.pipeline.documents.audit` raises.
    """
    batches = _batches(rows)
    # Loaded here even where processes load their own: what is wrong is then said once, by us.
    tools = _tools(settings)
    if jobs == 1:
        for batch in batches:
            yield from audit_batch(batch, settings, tools=tools)
        return
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


def _tools(settings: Settings) -> Tools:
    chosen_checks(settings)
    a, b = settings.language_a or "und", settings.language_b or "und"
    require_whole_models(settings.translator, a, b)
    tools = Tools.load(settings)
    require_covered(tools.encoder, a, b)
    return tools


def audit_batch(
    batch: Sequence[TextPair | BadLine], settings: Settings, *, tools: Tools
) -> list[AuditedPair | BadLine]:
    """Audit some pairs together: one call of the encoder and one of the translator for all."""
    rows = [row for row in batch if isinstance(row, TextPair)]
    checks = chosen_checks(settings)
    encode = tools.encoder.encode
    spelt = [
        (
            _spelt(row.a, settings.language_a, one_number=row.one_number[0]),
            _spelt(row.b, settings.language_b, one_number=row.one_number[1]),
        )
        for row in rows
    ]
    sides = [(side_of(a.read), side_of(b.read)) for a, b in spelt]
    encode([side.document.view for two in sides for side in two])
    aligned = [align_whole(a, b, encode) for a, b in sides]
    languages = settings.language_a or "und", settings.language_b or "und"
    terms = finders_of(settings, languages)
    found = investigate(
        [
            pair
            for (a, b), alignment in zip(sides, aligned, strict=True)
            for pair in pairs_with_facts(a, b, alignment, terms=terms)
        ],
        tools,
        languages=languages,
        depth=tools.depth(settings),
        recorded=[_recorded(row, languages) for row in rows],
    )
    done = iter(
        AuditedPair(
            row,
            _as_written(
                examine(
                    pair,
                    alignment.beads[0],
                    checks,
                    number=row.index,
                    measures=figure,
                    ignore=settings.ignore,
                ),
                two,
            ),
            _tokens(two, tools, languages) if settings.tokens else None,
        )
        for row, two, pair, alignment, figure in zip(
            rows, spelt, found.pairs, aligned, found.figures, strict=True
        )
    )
    return [row if isinstance(row, BadLine) else next(done) for row in batch]


def _recorded(row: TextPair, languages: tuple[str, str]) -> Translation | None:
    if row.back_translation is None:
        return None
    return Translation(row.back_translation, languages[::-1], "recorded")


def _spelt(text: str, language: str | None, *, one_number: bool = False) -> Respelled:
    block = Block(0, len(text), one_number=one_number)
    return respelled(Document(text, text, (block,), language))


def _as_written(examined: Examined, two: tuple[Respelled, Respelled]) -> Examined:
    a, b = two
    within = (0, len(a.read.view)), (0, len(b.read.view))
    issues = [(issue, issue_as_written(issue, a, b, within=within)) for issue in examined.issues]
    return Examined(
        tuple(new for _, new in issues),
        judgement_as_written(examined.judgement, issues),
        tuple(ignored_as_written(one, a, b, within=within) for one in examined.ignored),
    )


def _tokens(
    two: tuple[Respelled, Respelled], tools: Tools, languages: tuple[str, str]
) -> TokenDivergence | None:
    a, b = two
    found = tools.word_divergence(a.read.view, b.read.view, languages=languages)
    return found and replace(found, a=a.tokens(found.a), b=b.tokens(found.b))


def _batches(rows: Iterable[TextPair | BadLine]) -> Iterator[list[TextPair | BadLine]]:
    iterator = iter(rows)
    while batch := list(islice(iterator, BATCH)):
        yield batch


@dataclass(frozen=True, slots=True)
class _Worker:
    settings: Settings
    tools: Tools


# One per worker process, set once when it starts: models cannot be sent along with each batch.
_worker: list[_Worker] = []


def _load_worker(settings: Settings) -> None:
    # An interrupt goes to every process of the terminal: this one ends without a word.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    _worker.append(_Worker(settings, Tools.load(settings)))


def _work(batch: list[TextPair | BadLine]) -> list[AuditedPair | BadLine]:
    return audit_batch(batch, _worker[0].settings, tools=_worker[0].tools)
