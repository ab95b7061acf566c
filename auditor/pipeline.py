"""The audit: its stages, one after the other, each handed what it needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from auditor.align.documents import DocumentAlignment, align_documents
from auditor.align.given import read_alignment
from auditor.checks import CHECKS, load_check
from auditor.checks.base import Check
from auditor.encoders import Encoder, load_encoder
from auditor.errors import LanguageError, SettingsError
from auditor.evidence.coverage import token_divergence
from auditor.evidence.lexical import lexical_scorer
from auditor.evidence.scores import bead_scores
from auditor.examination import covers, examine, gather_evidence, pairs_with_facts
from auditor.facts.ledger import ledger_of
from auditor.languages import display_name, is_language, language
from auditor.measures import measured, with_contraries
from auditor.model import (
    Audit,
    Bead,
    BeadTranslations,
    Document,
    Evidence,
    Issue,
    JudgedBead,
    Side,
    Stage,
    StageStatus,
    TokenScore,
)
from auditor.preconditions import require_covered, require_two_languages, require_whole_models
from auditor.readers import shown
from auditor.readings import engines_of, machine_readings
from auditor.segment import segment, split_sentences
from auditor.settings import Settings
from auditor.signature import signature_of
from auditor.surprise import surprised
from auditor.translators import Translator, load_translator

# The encoder that probes, measures and the judge's weights were fitted with.
CALIBRATED_WITH = "use-multilingual-v3"


@dataclass(frozen=True, slots=True)
class Tools:
    """The models an audit uses; loaded once, they serve any number of audits."""

    encoder: Encoder
    translator: Translator

    @property
    def calibrated(self) -> bool:
        """Whether the probes and measures were fitted with this encoder."""
        return self.encoder.name == CALIBRATED_WITH

    def depth(self, settings: Settings) -> str:
        """How deep to probe: not at all with an encoder whose margins mean something else."""
        return settings.depth if self.calibrated else "quick"

    @classmethod
    def load(cls, settings: Settings) -> Tools:
        """What the settings name. Raises ModelError or SettingsError."""

        def split(text: str, code: str) -> list[str]:
            return [text[start:end] for start, end in split_sentences(text, code)]

        return cls(
            load_encoder(settings.encoder), load_translator(settings.translator, split=split)
        )


def audit(
    a: Document, b: Document, settings: Settings | None = None, *, tools: Tools | None = None
) -> Audit:
    """Compare two documents. Raises LanguageError, ModelError or SettingsError."""
    settings = settings or Settings()
    checks = chosen_checks(settings)
    side_a, side_b = sides_of(a, b, settings)
    code_a, code_b = language_of(side_a), language_of(side_b)
    require_whole_models(settings.translator, code_a, code_b)
    tools = tools or Tools.load(settings)
    require_covered(tools.encoder, code_a, code_b)
    given = _given(settings, side_a, side_b)
    aligned = align_documents(side_a, side_b, tools.encoder.encode, given=given)
    pairs = pairs_with_facts(side_a, side_b, aligned)
    pairs = gather_evidence(pairs, tools.encoder.encode, depth=tools.depth(settings))
    readings, stages = machine_readings(pairs, tools.translator, a=code_a, b=code_b)
    pairs, forced = surprised(pairs, tools.translator, tools.encoder.encode, a=code_a, b=code_b)
    if forced.status is not StageStatus.NOT_RUN:
        stages.append(forced)  # otherwise its check says why, once
    scorer = lexical_scorer(code_a) if any(r.b_in_a for r in readings) else None
    pairs = [
        replace(
            pair,
            evidence=Evidence(
                bead_scores(pair, reading, encoder=tools.encoder.name, scorer=scorer), reading
            ),
        )
        for pair, reading in zip(pairs, readings, strict=True)
    ]
    pairs = with_contraries(pairs)
    figures = measured(pairs, tools.encoder.encode, calibrated=tools.calibrated)
    beads: list[JudgedBead] = []
    issues: list[Issue] = []
    for bead, sentences, pair, figure in zip(
        aligned.beads, aligned.sentences, pairs, figures, strict=True
    ):
        examined = examine(pair, bead, checks, number=len(beads), measures=figure)
        numbers = tuple(range(len(issues), len(issues) + len(examined.issues)))
        issues += examined.issues
        beads.append(JudgedBead(bead, sentences, pair.evidence, examined.judgement, numbers))
    wanted = settings.tokens and tools.calibrated
    return Audit(
        a=side_a,
        b=side_b,
        beads=tuple(beads),
        issues=tuple(issues),
        stages=(
            _alignment_stage(aligned, tools, settings),
            *_own_stages(checks, code_a, code_b, idle=_idle(tools, settings, readings, forced)),
            *stages,
        ),
        signature=signature_of(
            settings,
            encoder=tools.encoder.name,
            translator=tools.translator.name,
            engines=engines_of(readings),
        ),
        tokens=word_divergence(a, b, tools, code_a, code_b) if wanted else None,
        facts=ledger_of(pairs, issues),
    )


def word_divergence(
    a: Document, b: Document, tools: Tools, code_a: str, code_b: str
) -> tuple[tuple[TokenScore, ...], tuple[TokenScore, ...]]:
    """The divergence of every word of two documents, with document offsets."""
    found = token_divergence(
        a.view, b.view, a_language=code_a, b_language=code_b, encode=tools.encoder.encode
    )
    return found.a, found.b


def chosen_checks(settings: Settings) -> list[Check]:
    """The checks of the settings, in their listed order. Raises SettingsError for an unknown one."""
    names = list(CHECKS) if settings.checks is None else settings.checks
    unknown = [name for name in names if name not in CHECKS]
    if unknown:
        raise SettingsError(f"unknown check {unknown[0]!r}: `audit checks` lists them")
    return [load_check(name) for name in names]


def language_of(side: Side) -> str:
    """The language of a side, which the audit has settled by now."""
    return side.document.language or "und"


def sides_of(a: Document, b: Document, settings: Settings) -> tuple[Side, Side]:
    """Both documents with their languages settled, segmented. Raises LanguageError."""
    code_a = settle_language(a, given=settings.language_a, flag="-s")
    code_b = settle_language(b, given=settings.language_b, flag="-t")
    if not settings.same_language:
        require_two_languages(code_a, code_b, what="both documents")
    a, b = replace(a, language=code_a), replace(b, language=code_b)
    return Side(a, segment(a)), Side(b, segment(b))


def settle_language(document: Document, *, given: str | None, flag: str) -> str:
    """The language given, or the document's own, or the one its text shows.

    Raises LanguageError for a code that names no language and for a text that leaves it open.
    """
    code = given or document.language
    if code:
        if not is_language(code):
            raise LanguageError(f"{flag} {code}: not a language code; use one like en, ar or pt-BR")
        return code
    from auditor.detect import detect_language

    found = detect_language(document.view)
    if not found.sure or found.language is None:
        guess = f" (perhaps {display_name(found.language)})" if found.language else ""
        where = shown(Path(document.path)) if document.path else "the text"
        raise LanguageError(f"{where}: cannot tell the language{guess}; give it with {flag} LANG")
    return found.language


def _given(settings: Settings, a: Side, b: Side) -> tuple[Bead, ...] | None:
    if settings.alignment is None:
        return None
    sizes = len(a.segmentation.paragraphs), len(b.segmentation.paragraphs)
    return read_alignment(settings.alignment, a=sizes[0], b=sizes[1])


def _alignment_stage(aligned: DocumentAlignment, tools: Tools, settings: Settings) -> Stage:
    if settings.alignment:
        return Stage("alignment", StageStatus.RAN, f"given: {shown(settings.alignment)}")
    detail = f"encoder {tools.encoder.name}"
    if aligned.related:
        return Stage("alignment", StageStatus.RAN, detail)
    detail += "; the two texts do not look like translations of each other"
    remedy = "compare the versions that belong together, or give the alignment with --alignment"
    return Stage("alignment", StageStatus.PARTLY, detail, remedy)


def _idle(
    tools: Tools, settings: Settings, readings: Sequence[BeadTranslations], forced: Stage
) -> dict[str, str]:
    """Checks that had nothing to read, and why."""
    idle = {}
    if not any(r.b_in_a and r.b_in_a.text is not None for r in readings):
        idle["back-translation"] = "no back-translation"
    if forced.status is StageStatus.NOT_RUN:
        idle["surprisal"] = forced.detail
    if not tools.calibrated:
        idle["contrast"] = f"its probes are calibrated for {CALIBRATED_WITH} only"
    elif settings.depth == "quick":
        idle["contrast"] = "no probes at depth quick"
    return idle


def _own_stages(checks: Sequence[Check], a: str, b: str, *, idle: Mapping[str, str]) -> list[Stage]:
    stages = []
    for check in checks:
        if check.id in idle:
            remedy = "" if check.id == "contrast" else f"audit models install {a} {b}"
            name = f"check: {check.id}"
            stages.append(Stage(name, StageStatus.NOT_RUN, idle[check.id], remedy))
            continue
        missing = [display_name(code) for code in dict.fromkeys((a, b)) if not covers(check, code)]
        if missing:
            detail = f"not available for {' and '.join(missing)}"
            stages.append(Stage(f"check: {check.id}", StageStatus.NOT_RUN, detail))
        else:
            stages.append(Stage(f"check: {check.id}", StageStatus.RAN, check.compares))
    for code in dict.fromkeys((a, b)):
        if not language(code).known:
            detail = f"no tables for {display_name(code)}: only digits and what CLDR knows"
            stages.append(Stage("language tables", StageStatus.PARTLY, detail))
    return stages
