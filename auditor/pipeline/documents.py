"""The audit: its stages, one after the other, each handed what it needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from auditor.align.documents import align_documents
from auditor.align.given import read_alignment
from auditor.checks import CHECKS, load_check
from auditor.checks.base import Check
from auditor.errors import SettingsError
from auditor.evidence.back_translation.lexical import lexical_scorer
from auditor.evidence.back_translation.scores import bead_scores
from auditor.facts.ledger import ledger_of
from auditor.model import (
    Audit,
    Bead,
    Document,
    Evidence,
    Finding,
    Ignored,
    Issue,
    JudgedBead,
    Pair,
    Severity,
    Side,
)
from auditor.pipeline.checking import examine, finders_of, pairs_with_facts
from auditor.pipeline.engines import Tools
from auditor.pipeline.evidence import investigate
from auditor.pipeline.normalization import audit_as_written, respelled
from auditor.pipeline.sides import language_of, settled, side_of
from auditor.pipeline.signature import signature_of
from auditor.pipeline.status import stages_of
from auditor.pipeline.translation import engines_of
from auditor.preconditions import require_covered, require_whole_models
from auditor.settings import Settings

__all__ = ["Tools", "audit", "chosen_checks"]


def audit(
    a: Document,
    b: Document,
    settings: Settings | None = None,
    *,
    tools: Tools | None = None,
    beads: Sequence[Bead] | None = None,
) -> Audit:
    """Compare two documents. Raises LanguageError, ModelError, SettingsError or InputError.

    ``beads`` over the documents' blocks, as a bilingual file gives them, take the place of aligning;
    ``settings.alignment`` is a file of such. Each block must stand in exactly one.
    """
    settings = settings or Settings()
    checks = chosen_checks(settings)
    spelt_a, spelt_b = map(respelled, settled(a, b, settings))
    side_a, side_b = side_of(spelt_a.read), side_of(spelt_b.read)
    code_a, code_b = language_of(side_a), language_of(side_b)
    require_whole_models(settings.translator, code_a, code_b)
    tools = tools or Tools.load(settings)
    require_covered(tools.encoder, code_a, code_b)
    given = _given(settings, side_a, side_b) if beads is None else tuple(beads)
    aligned = align_documents(side_a, side_b, tools.encoder.encode, given=given)
    found = investigate(
        pairs_with_facts(side_a, side_b, aligned, terms=finders_of(settings, (code_a, code_b))),
        tools,
        languages=(code_a, code_b),
        depth=tools.depth(settings),
    )
    pairs = _scored(found.pairs, encoder=tools.encoder.name, code=code_a)
    readings = [pair.evidence.translations for pair in pairs]
    judged: list[JudgedBead] = []
    issues: list[Issue] = []
    ignored: list[Ignored] = []
    for bead, sentences, pair, figure in zip(
        aligned.beads, aligned.sentences, pairs, found.figures, strict=True
    ):
        examined = examine(
            pair, bead, checks, number=len(judged), measures=figure, ignore=settings.ignore
        )
        numbers = tuple(range(len(issues), len(issues) + len(examined.issues)))
        issues += examined.issues
        ignored += examined.ignored
        judged.append(JudgedBead(bead, sentences, pair.evidence, examined.judgement, numbers))
    words = None
    if settings.tokens:
        words = tools.word_divergence(
            spelt_a.read.view, spelt_b.read.view, languages=(code_a, code_b)
        )
    result = Audit(
        a=side_a,
        b=side_b,
        beads=tuple(judged),
        issues=tuple(issues),
        stages=stages_of(
            aligned,
            checks,
            found,
            settings,
            tools=tools,
            languages=(code_a, code_b),
            ignored=ignored,
            sides=(side_a, side_b),
            given=beads is not None,
        ),
        signature=signature_of(
            settings,
            encoder=tools.encoder.name,
            translator=tools.translator.name,
            engines=engines_of(readings),
        ),
        tokens=(words.a, words.b) if words else None,
        facts=ledger_of(pairs, issues),
        ignored=tuple(ignored),
    )
    return audit_as_written(result, spelt_a, spelt_b)


def _scored(pairs: Sequence[Pair], *, encoder: str, code: str) -> list[Pair]:
    """The pairs with the scores that people know; no check and no judgement reads them."""
    readings = [pair.evidence.translations for pair in pairs]
    scorer = lexical_scorer(code) if any(r.b_in_a for r in readings) else None
    return [
        replace(
            pair,
            evidence=Evidence(bead_scores(pair, reading, encoder=encoder, scorer=scorer), reading),
        )
        for pair, reading in zip(pairs, readings, strict=True)
    ]


def chosen_checks(settings: Settings) -> list[Check]:
    """The checks of the settings, in their listed order. Raises SettingsError for an unknown one.

    Of all checks, that of a term list is one only where there is a list.
    """
    names: Sequence[str] = settings.checks or ()
    if settings.checks is None:
        names = [name for name in CHECKS if name != "terms" or settings.has_terms]
    unknown = [name for name in (*names, *settings.severities) if name not in CHECKS]
    if unknown:
        raise SettingsError(f"unknown check {unknown[0]!r}: `audit checks` lists them")
    return [_with_severity(load_check(name), settings.severities.get(name)) for name in names]


def _with_severity(check: Check, severity: Severity | None) -> Check:
    """The check, its findings of that severity; those that only say where something stands stay so."""
    if severity is None:
        return check
    run = check.run

    def graded(pair: Pair) -> list[Finding]:
        return [
            finding if finding.severity is Severity.NEUTRAL else replace(finding, severity=severity)
            for finding in run(pair)
        ]

    return replace(check, severity=severity, run=graded)


def _given(settings: Settings, a: Side, b: Side) -> tuple[Bead, ...] | None:
    if settings.alignment is None:
        return None
    sizes = len(a.segmentation.paragraphs), len(b.segmentation.paragraphs)
    return read_alignment(settings.alignment, a=sizes[0], b=sizes[1])
