"""Pairs that the public reported trouble with, rebuilt small: ``data/reports`` of the shared folder."""

from __future__ import annotations

from auditor import Settings
from auditor.model import Verdict
from auditor.pipeline.pairs import AuditedPair, audit_batch
from auditor.readers.pairs import TextPair
from tests.support.real_models import shared_engines
from tests.support.report_data import report_data


def reported(folder: str, name: str) -> list[tuple[str, str]]:
    """The pairs of a table; where there is none the test fails in CI, else it skips."""
    file = report_data(folder, name)
    rows = (line.split("\t") for line in file.read_text("utf-8").splitlines())
    return [(row[0], row[1]) for row in rows if len(row) > 1]


def told(
    pairs: list[tuple[str, str]], source: str, target: str
) -> list[tuple[Verdict, frozenset[str]]]:
    """What the tool says of each pair, and the checks that report something; without translation models."""
    settings = Settings(language_a=source, language_b=target, translator="none")
    rows = [TextPair(i, i + 1, a, b) for i, (a, b) in enumerate(pairs)]
    found = audit_batch(rows, settings, engines=shared_engines())
    return [
        (one.judged.judgement.verdict, frozenset(issue.check for issue in one.judged.issues))
        for one in found
        if isinstance(one, AuditedPair)
    ]
