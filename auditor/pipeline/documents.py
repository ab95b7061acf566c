"""Two documents to an audit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from auditor.checks.base import Check
from auditor.evidence.back_translation.lexical import lexical_scorer
from auditor.evidence.back_translation.scores import bead_scores
from auditor.facts.ledger import ledger_of
from auditor.model import Audit, Bead, Document, Issue, JudgedBead, Pair
from auditor.pipeline.chosen import chosen_checks
from auditor.pipeline.engines import Engines
from auditor.pipeline.normalization import Normalized, audit_as_written, normalized
from auditor.pipeline.sides import language_of, require_covered, require_whole_models, settled
from auditor.pipeline.signature import signature_of
from auditor.pipeline.status import status_of
from auditor.pipeline.translation import engines_of
from auditor.pipeline.way import Followed, Texts, follow
from auditor.settings import Settings
from auditor.watch import Watch


@dataclass(frozen=True, slots=True)
class Audited:
    """An audit with what it was made of, for whoever audits a part of it again.

    ``documents``: as written and as read; ``given``: whether the alignment came with them.
    """

    audit: Audit
    documents: tuple[Normalized, Normalized]
    way: Followed
    checks: tuple[Check, ...]
    settings: Settings
    engines: Engines
    languages: tuple[str, str]
    given: bool


def audit(
    a: Document,
    b: Document,
    settings: Settings | None = None,
    *,
    engines: Engines | None = None,
    beads: Sequence[Bead] | None = None,
    watch: Watch | None = None,
) -> Audit:
    """Compare two documents. Raises LanguageError, ModelError, SettingsError or InputError.

    ``beads`` over the documents' blocks, as a bilingual file gives them, take the place of aligning;
    ``settings.alignment`` is a file of such. Each block must stand in exactly one. ``watch``: takes
    the time of the stages.
    """
    return audited(a, b, settings, engines=engines, beads=beads, watch=watch).audit


def audited(
    a: Document,
    b: Document,
    settings: Settings | None = None,
    *,
    engines: Engines | None = None,
    beads: Sequence[Bead] | None = None,
    watch: Watch | None = None,
) -> Audited:
    """The same as `audit`, with all that it was made of."""
    settings, watch = settings or Settings(), watch or Watch()
    with watch.stage("loading"):
        checks = chosen_checks(settings)
    with watch.stage("languages and sentences"):
        as_a, as_b = map(normalized, settled(a, b, settings))
    languages = language_of(as_a.read), language_of(as_b.read)
    require_whole_models(settings.translator, *languages)
    with watch.stage("loading"):
        engines = engines or Engines.load(settings)
        if beads is None and settings.alignment is None:
            require_covered(engines.encoder, *languages)
        engines = engines.covering(*languages)
        # It loads when it is first asked, which would be the time of another stage.
        engines.encoder.encode([""])
    given = None if beads is None else tuple(beads)
    texts = Texts(as_a.read, as_b.read, beads=given, alignment=settings.alignment)
    way = follow([texts], settings, checks, engines, languages=languages, watch=watch)
    with watch.stage("judgement"):
        status = status_of(
            way, checks, settings, engines=engines, languages=languages, given=beads is not None
        )
        result = _audit(way, (as_a, as_b), settings, engines=engines, languages=languages)
        return Audited(
            audit_as_written(replace(result, stages=status), as_a, as_b),
            (as_a, as_b),
            way,
            tuple(checks),
            settings,
            engines,
            languages,
            given=beads is not None or settings.alignment is not None,
        )


def _audit(
    way: Followed,
    documents: tuple[Normalized, Normalized],
    settings: Settings,
    *,
    engines: Engines,
    languages: tuple[str, str],
) -> Audit:
    """The audit of the way's one pair of documents, its run status still to come."""
    ((side_a, side_b),), (aligned,) = way.sides, way.aligned
    encoder = engines.encoder.name if engines.has_encoder else None
    units = _scored(way.units, encoder=encoder, code=languages[0])
    judged: list[JudgedBead] = []
    issues: list[Issue] = []
    for bead, sentences, unit, one in zip(
        aligned.beads, aligned.sentences, units, way.judged, strict=True
    ):
        numbers = tuple(range(len(issues), len(issues) + len(one.issues)))
        issues += one.issues
        judged.append(JudgedBead(bead, sentences, unit.evidence, one.judgement, numbers))
    words = None
    if settings.tokens:
        a, b = documents
        words = engines.word_divergence(a.read.view, b.read.view, languages=languages)
    return Audit(
        a=side_a,
        b=side_b,
        beads=tuple(judged),
        issues=tuple(issues),
        stages=(),
        signature=signature_of(
            settings,
            encoder=engines.encoder.name,
            translator=engines.translator.name,
            engines=engines_of(units),
        ),
        tokens=(words.a, words.b) if words else None,
        facts=ledger_of(units, issues),
        ignored=tuple(one for found in way.judged for one in found.ignored),
    )


def _scored(units: Sequence[Pair], *, encoder: str | None, code: str) -> list[Pair]:
    """The units with the scores that people know; no check and no judgement reads them."""
    translated = any(unit.evidence.translations.b_in_a for unit in units)
    scorer = lexical_scorer(code) if translated else None
    return [
        replace(
            unit,
            evidence=replace(
                unit.evidence,
                scores=bead_scores(
                    unit, unit.evidence.translations, encoder=encoder, scorer=scorer
                ),
            ),
        )
        for unit in units
    ]
