"""A pair of documents of a part: read, audited at one depth or in a cascade, tried once more, or set aside."""

from __future__ import annotations

import traceback
from dataclasses import replace
from pathlib import Path

from auditor.batch.found import Findings, depths_of, in_doubt, set_aside, where_of
from auditor.batch.model import DocumentPair, Job
from auditor.batch.rows import Where, bead_rows, document_row
from auditor.errors import InputError, ModelError, OutputError, SettingsError
from auditor.model import Audit, Verdict
from auditor.pipeline.engines import Engines
from auditor.settings import DEPTHS


def audit_document(job: Job, pair: DocumentPair, engines: Engines, found: Findings) -> None:
    """Add a pair's rows, or set it aside: a fault of the input at once, another when it comes twice."""
    for again in (False, True):
        try:
            audit, depth = _audited(job, pair, engines)
        except (ModelError, SettingsError, OutputError):
            raise
        except InputError as error:
            set_aside(job, pair, found, str(error))
            return
        except Exception as error:
            if again:
                why = f"{type(error).__name__}: {str(error)[:200]}"
                set_aside(job, pair, found, why, traceback.format_exc())
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

    where = where_of(job, pair)
    settings = replace(job.settings, language_a=where.languages[0], language_b=where.languages[1])
    beads = None
    if pair.b:
        changes = settings.tracked_changes
        a = read(Path(pair.a), language=settings.language_a, tracked_changes=changes)
        b = read(Path(pair.b), language=settings.language_b, tracked_changes=changes)
    else:
        both = read_bilingual(Path(pair.a), source=settings.language_a, target=settings.language_b)
        a, b, beads = both.a, both.b, both.beads
    for depth in depths_of(job):
        result = audit(a, b, replace(settings, depth=depth), engines=engines, beads=beads)
        if not any(in_doubt(judged.judgement) for judged in result.beads):
            break
    return result, depth


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
