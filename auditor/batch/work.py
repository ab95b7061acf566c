"""One part, from its units to its file: what a worker does, in whatever process and on whatever machine."""

from __future__ import annotations

import os
import socket
import threading
import traceback
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from time import monotonic, process_time

from auditor.batch.model import (
    DOCUMENTS,
    DocumentPair,
    Done,
    Failure,
    Job,
    Part,
    Unit,
    number_of,
)
from auditor.batch.rows import ERROR, Counts, Where, bad_row, bead_rows, document_row
from auditor.batch.schema import Row, part_bytes
from auditor.batch.store import Store
from auditor.errors import InputError, ModelError, OutputError, SettingsError
from auditor.model import Audit, Judgement, Verdict
from auditor.pipeline.chosen import chosen_checks
from auditor.pipeline.engines import Engines
from auditor.pipeline.gathered import Source, gathered
from auditor.pipeline.pairs import BATCH, AuditedPair, audit_batch
from auditor.pipeline.status import status_of_pairs
from auditor.readers.pairs import BadLine, TextPair
from auditor.settings import DEPTHS, Settings

# At quick depth: from this divergence on a pair is in doubt, though it would be passed over. `make bench-batch`
# prints what share of pairs that is, and of what standard depth finds how much is lost.
IN_DOUBT = 0.05

# A scheduler may give one process several parts at a time; the engines are for one.
_alone = threading.Lock()


@dataclass(slots=True)
class _Findings:
    """What a part came to, as it grows."""

    rows: list[Row] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    counts: Counts = field(default_factory=Counts)
    deeper: Counter[str] = field(default_factory=Counter)


def work_part(job: Job, part: Part, skip: Mapping[int, str]) -> Done:
    """Audit a part, write its file and then its mark. ``skip``: units that are set aside, and why.

    Raises OutputError where it cannot be written, ModelError or SettingsError where no part could be done;
    a unit that fails is set aside.
    """
    with _alone:
        began, cpu = monotonic(), process_time()
        found = audit_part(job, part, skip)
        data = part_bytes(found.rows)
        store = Store(Path(job.out))
        done = Done(
            part=part.number,
            key=store.key(job.signature, part.digest),
            units=len(part.units),
            beads=found.counts.verdicts.total(),
            failed=len(found.failures),
            unread=sum(isinstance(one, BadLine) and one.unread for one in part.units),
            bytes=len(data),
            sha256=sha256(data).hexdigest(),
            verdicts=dict(found.counts.verdicts),
            reached=dict(found.counts.reached),
            deeper=dict(found.deeper),
            not_run=dict(found.counts.not_run),
            seconds=round(monotonic() - began, 3),
            cpu_seconds=round(process_time() - cpu, 3),
            rss_mb=_memory(),
            worker=f"{socket.gethostname()}:{os.getpid()}",
            finished=datetime.now(UTC).isoformat(timespec="seconds"),
        )
        store.put_part(data, done, found.failures)
        return done


def try_units(job: Job, part: Part) -> int:
    """Audit units and write nothing: whether a process comes through them alive. How many rows."""
    with _alone:
        return len(audit_part(replace(job, reports="none"), part, {}).rows)


def audit_part(job: Job, part: Part, skip: Mapping[int, str]) -> _Findings:
    """The rows of a part and what had to be set aside."""
    found = _Findings()
    engines = _engines(job.settings.encoder, job.settings.translator)
    left = [unit for unit in part.units if number_of(unit) not in skip]
    if job.kind == DOCUMENTS:
        for pair in left:
            if isinstance(pair, DocumentPair):
                _document(job, pair, engines, found)
    else:
        _segments(job, [one for one in left if not isinstance(one, DocumentPair)], engines, found)
    for unit in part.units:
        if (why := skip.get(number_of(unit))) is not None:
            _set_aside(job, unit, found, why)
    return found


@lru_cache(maxsize=2)
def _engines(encoder: str, translator: str) -> Engines:
    """Loaded once in the life of a worker: they cannot be sent along with each part."""
    return Engines.load(Settings(encoder=encoder, translator=translator))


def _set_aside(job: Job, unit: Unit, found: _Findings, why: str, detail: str = "") -> None:
    name = unit.id if isinstance(unit, DocumentPair) else f"{job.name}, line {unit.line}"
    number = number_of(unit)
    found.failures.append(Failure(number, name, why, detail))
    line = None if isinstance(unit, DocumentPair) else unit.line
    where = _where(job, unit) if isinstance(unit, DocumentPair) else _where_segments(job)
    bead = None if isinstance(unit, DocumentPair) else number
    found.rows.append(where.row(ERROR, bead=bead, line=line, error=why, unread=True))


# Documents.


def _where(job: Job, pair: DocumentPair) -> Where:
    settings = job.settings
    codes = pair.language_a or settings.language_a, pair.language_b or settings.language_b
    return Where(pair.unit, pair.id, codes)


def _document(job: Job, pair: DocumentPair, engines: Engines, found: _Findings) -> None:
    for again in (False, True):
        try:
            audit, depth = _audited(job, pair, engines)
        except (ModelError, SettingsError, OutputError):
            raise
        except InputError as error:
            _set_aside(job, pair, found, str(error))
            return
        except Exception as error:
            if again:
                why = f"{type(error).__name__}: {str(error)[:200]}"
                _set_aside(job, pair, found, why, traceback.format_exc())
                return
            continue
        break
    languages = audit.a.document.language, audit.b.document.language
    where = Where(pair.unit, pair.id, languages)
    found.deeper[depth] += job.cascade and depth != DEPTHS[0]
    report = _report(job, pair, audit)
    shas = {"sha256_a": pair.sha256[0], "sha256_b": pair.sha256[1]}
    found.rows.append(
        document_row(
            audit, where, found.counts, depth=depth, report=report, match=pair.confidence, **shas
        )
    )
    found.rows += bead_rows(audit, where, found.counts, depths=[depth])


def _audited(job: Job, pair: DocumentPair, engines: Engines) -> tuple[Audit, str]:
    """The audit of a pair and its depth."""
    from auditor.pipeline.documents import audit
    from auditor.readers import read
    from auditor.readers.bilingual.documents import read_bilingual

    where = _where(job, pair)
    settings = replace(job.settings, language_a=where.languages[0], language_b=where.languages[1])
    beads = None
    if pair.b:
        changes = settings.tracked_changes
        a = read(Path(pair.a), language=settings.language_a, tracked_changes=changes)
        b = read(Path(pair.b), language=settings.language_b, tracked_changes=changes)
    else:
        both = read_bilingual(Path(pair.a), source=settings.language_a, target=settings.language_b)
        a, b, beads = both.a, both.b, both.beads
    for depth in _depths(job):
        result = audit(a, b, replace(settings, depth=depth), engines=engines, beads=beads)
        if not any(_in_doubt(judged.judgement) for judged in result.beads):
            break
    return result, depth


def _depths(job: Job) -> Sequence[str]:
    """One depth, or with a cascade every one up to it."""
    if not job.cascade:
        return (job.settings.depth,)
    return DEPTHS[: DEPTHS.index(job.settings.depth) + 1]


def _in_doubt(judgement: Judgement) -> bool:
    return judgement.verdict is not Verdict.EQUIVALENT or judgement.divergence >= IN_DOUBT


def _report(job: Job, pair: DocumentPair, audit: Audit) -> str | None:
    """The name of the document's HTML report below OUT, where one is asked for."""
    from auditor.batch.store import write_whole
    from auditor.reports import load_report

    differs = any(one.judgement.verdict is Verdict.DIVERGENT for one in audit.beads)
    if job.reports == "none" or (job.reports == "divergent" and not differs):
        return None
    page = load_report("html")(audit, ui_language=job.ui_language)
    name = f"reports/{pair.unit:07}.html"
    write_whole(
        Path(job.out) / name, page if isinstance(page, bytes) else page.encode("utf-8", "replace")
    )
    return name


# Segments.


def _where_segments(job: Job) -> Where:
    return Where(0, job.name, (job.settings.language_a, job.settings.language_b))


def _segments(
    job: Job, units: Sequence[TextPair | BadLine], engines: Engines, found: _Findings
) -> None:
    where = _where_segments(job)
    languages = job.settings.language_a or "und", job.settings.language_b or "und"
    engines = engines.covering(*languages)
    kept: list[AuditedPair] = []
    depths: list[str] = []
    for batch in _batches([unit for unit in units if isinstance(unit, TextPair)]):
        for one, depth in _cascaded(job, batch, engines, found):
            kept.append(one)
            depths.append(depth)
    stages = status_of_pairs(
        chosen_checks(job.settings), job.settings, engines=engines, languages=languages
    )
    audit = gathered(kept, Source(job.name, "", languages), stages=stages)
    found.rows.append(document_row(audit, where, found.counts))
    found.deeper.update(depth for depth in depths if job.cascade and depth != DEPTHS[0])
    pairs = [one.pair for one in kept]
    found.rows += bead_rows(audit, where, found.counts, depths=depths or [""], pairs=pairs)
    for unit in units:
        if isinstance(unit, BadLine):
            found.rows.append(bad_row(unit, where))


def _cascaded(
    job: Job, batch: Sequence[TextPair], engines: Engines, found: _Findings
) -> Iterator[tuple[AuditedPair, str]]:
    """The pairs of a batch with the depth each was judged at, in their order."""
    done: dict[int, tuple[AuditedPair, str]] = {}
    left = batch
    for depth in _depths(job):
        settings = replace(job.settings, depth=depth)
        for one in _tried(job, left, settings, engines, found):
            done[one.pair.index] = one, depth
        left = [
            pair
            for pair in left
            if pair.index in done and _in_doubt(done[pair.index][0].judged.judgement)
        ]
    yield from (done[pair.index] for pair in batch if pair.index in done)


def _tried(
    job: Job,
    batch: Sequence[TextPair],
    settings: Settings,
    engines: Engines,
    found: _Findings,
) -> list[AuditedPair]:
    """The pairs audited together; where that fails one by one, what fails twice set aside."""
    if not batch:
        return []
    try:
        return _only_pairs(audit_batch(batch, settings, engines=engines))
    except (ModelError, SettingsError, OutputError):
        raise
    except Exception as error:
        if len(batch) == 1:
            why = f"{type(error).__name__}: {str(error)[:200]}"
            _set_aside(job, batch[0], found, why, traceback.format_exc())
            return []
    return [one for pair in batch for one in _tried(job, [pair], settings, engines, found)]


def _only_pairs(audited: Iterable[AuditedPair | BadLine]) -> list[AuditedPair]:
    return [one for one in audited if isinstance(one, AuditedPair)]


def _batches(pairs: Sequence[TextPair]) -> Iterator[Sequence[TextPair]]:
    for start in range(0, len(pairs), BATCH):
        yield pairs[start : start + BATCH]


def _memory() -> int:
    """The process's resident memory in MB, 0 where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") // 2**20
    except (OSError, ValueError, IndexError):
        return 0
