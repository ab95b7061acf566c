"""One part, from its units to its file: what a worker does, in whatever process and on whatever machine."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from time import monotonic, process_time

from auditor.batch.document_part import audit_document
from auditor.batch.found import Findings, set_aside
from auditor.batch.model import DOCUMENTS, DocumentPair, Done, Job, Part, number_of
from auditor.batch.schema import part_bytes
from auditor.batch.segment_part import audit_segments
from auditor.batch.store import Store
from auditor.pipeline.engines import Engines
from auditor.readers.pairs import BadLine
from auditor.settings import Settings

# A scheduler may give one process several parts at a time; the engines are for one.
_alone = threading.Lock()


def work_part(job: Job, part: Part, skip: Mapping[int, str]) -> Done:
    """Audit a part, write its file and then its mark. ``skip``: units that are set aside, and why.

    Raises OutputError where it cannot be written, ModelError or SettingsError where no part could be done;
    a unit that fails is set aside.
    """
    with _alone:
        began, cpu = monotonic(), process_time()
        # A vector's last digit hangs on what it is computed beside: a part that is begun with nothing remembered comes
        # out the same whatever its worker did before. And millions of texts that are seen once would fill the memory.
        engines_of(job).encoder.forget(keep=0)
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


def audit_part(job: Job, part: Part, skip: Mapping[int, str]) -> Findings:
    """The rows of a part and what had to be set aside."""
    found = Findings()
    engines = engines_of(job)
    left = [unit for unit in part.units if number_of(unit) not in skip]
    if job.kind == DOCUMENTS:
        for pair in left:
            if isinstance(pair, DocumentPair):
                audit_document(job, pair, engines, found)
    else:
        audit_segments(
            job, [one for one in left if not isinstance(one, DocumentPair)], engines, found
        )
    for unit in part.units:
        if (why := skip.get(number_of(unit))) is not None:
            set_aside(job, unit, found, why)
    return found


def engines_of(job: Job) -> Engines:
    """Those of the worker."""
    return _engines(job.settings.encoder, job.settings.translator)


@lru_cache(maxsize=2)
def _engines(encoder: str, translator: str) -> Engines:
    """Loaded once in the life of a worker: they cannot be sent along with each part."""
    return Engines.load(Settings(encoder=encoder, translator=translator))


def _memory() -> int:
    """The process's resident memory in MB, 0 where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") // 2**20
    except (OSError, ValueError, IndexError):
        return 0
