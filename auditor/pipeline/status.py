"""Run status: what of an audit ran and what did not, as its report says it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from auditor.align.documents import DocumentAlignment
from auditor.checks.base import Check, covers
from auditor.facts import MOST_OF_A_KIND
from auditor.languages import display_name, language, same_language
from auditor.model import Ignored, Pair, Side, Stage, StageStatus
from auditor.paths import shown
from auditor.pipeline.checking import quotations_of
from auditor.pipeline.engines import CALIBRATED_WITH, Engines
from auditor.pipeline.translation import SWITCH_ON, no_translation
from auditor.pipeline.way import MOST_IN_FULL, MOST_OF_A_CHECK, Followed
from auditor.settings import IgnoreRule, Settings

WORDS = "divergence of words"
IGNORED = "ignored findings"
LISTED = "list of findings"
FACTS = "facts"
# Of the rules that matched nothing, the first are named.
_NAMED = 3
NEED_MODELS = frozenset(("back-translation", "surprisal"))
NOT_CALIBRATED = f"calibrated for {CALIBRATED_WITH} only"


def status_of(
    way: Followed,
    checks: Sequence[Check],
    settings: Settings,
    *,
    engines: Engines,
    languages: tuple[str, str],
    given: bool = False,
) -> tuple[Stage, ...]:
    """The alignment, every check, the language tables, the translation and what was asked beside.

    ``way``: of one pair of documents; ``given``: whether beads came with them.
    """
    a, b = languages
    stages = [
        _alignment_stage(way.aligned[0], engines, settings, given=given),
        *_own_stages(
            checks,
            a,
            b,
            idle=_idle(engines, settings, languages, checks, models=_without_models(way)),
            settings=settings,
        ),
        *way.translation,
    ]
    if way.forced.status is not StageStatus.NOT_RUN:
        stages.append(way.forced)  # otherwise its check says why, once
    if settings.tokens and not engines.calibrated:
        stages.append(Stage(WORDS, StageStatus.NOT_RUN, NOT_CALIBRATED))
    if settings.ignore:
        ignored = [one for judged in way.judged for one in judged.ignored]
        stages.append(_ignored_stage(ignored, settings, way.sides[0]))
    if full := sum(map(_is_full, way.units)):
        detail = (
            f"{full:,} paragraph{'s' * (full != 1)} with over {MOST_OF_A_KIND:,} facts of a kind:"
            " the first of them are compared"
        )
        stages.append(Stage(FACTS, StageStatus.PARTLY, detail))
    if left := sum(judged.left for judged in way.judged):
        detail = (
            f"{left:,} of {left + sum(len(judged.issues) for judged in way.judged):,} findings are not listed:"
            f" of one check in one paragraph {MOST_OF_A_CHECK} are, and 1 where there are over {MOST_IN_FULL:,}"
        )
        stages.append(Stage(LISTED, StageStatus.PARTLY, detail))
    return tuple(stages)


def _is_full(unit: Pair) -> bool:
    """Whether one side has as many facts of a kind as are taken from it."""
    return any(
        len(facts) >= MOST_OF_A_KIND
        and max(Counter(fact.kind for fact in facts).values()) >= MOST_OF_A_KIND
        for facts in (unit.facts_a, unit.facts_b)
    )


def _ignored_stage(
    ignored: Sequence[Ignored], settings: Settings, sides: tuple[Side, Side]
) -> Stage:
    count = len(ignored)
    rules = f"{len(settings.ignore)} rule{'s' * (len(settings.ignore) != 1)}"
    where = f" of {settings.config.name}" if settings.config else ""
    detail = f"{count} finding{'s' * (count != 1)} ignored by {rules}{where}"
    idle = _without_findings(settings.ignore, ignored, sides)
    if idle:
        named = "; ".join(map(_described, idle[:_NAMED]))
        more = f" and {len(idle) - _NAMED} more" if len(idle) > _NAMED else ""
        detail += f"; {len(idle)} rule{'s' * (len(idle) != 1)} matched nothing: {named}{more}"
    return Stage(IGNORED, StageStatus.RAN, detail)


def _without_findings(
    rules: Sequence[IgnoreRule], ignored: Sequence[Ignored], sides: tuple[Side, Side]
) -> list[IgnoreRule]:
    """The rules that none of the findings taken out fits: the text they were made for may be gone."""
    views = [side.document.view for side in sides]
    readings = [
        (one.issue.check, quotations_of(one.issue, lambda n, start, end: views[n][start:end]))
        for one in ignored
    ]
    return [rule for rule in rules if not any(rule.matches(*reading) for reading in readings)]


def _described(rule: IgnoreRule) -> str:
    what = f"text “{rule.text}”" if rule.text is not None else f"pattern “{rule.pattern}”"
    return f"{rule.check}, {what}" if rule.check else what


def _alignment_stage(
    aligned: DocumentAlignment, engines: Engines, settings: Settings, *, given: bool
) -> Stage:
    if given:
        return Stage("alignment", StageStatus.RAN, "given with the documents, unit by unit")
    if settings.alignment:
        return Stage("alignment", StageStatus.RAN, f"given: {shown(settings.alignment)}")
    detail = f"encoder {engines.encoder.name}"
    detail = f"encoder {engines.encoder.name}"
    if aligned.related:
        return Stage("alignment", StageStatus.RAN, detail)
    detail += "; the two texts do not look like translations of each other"
    remedy = "compare the versions that belong together, or give the alignment with --alignment"
    return Stage("alignment", StageStatus.PARTLY, detail, remedy)


def no_probes(engines: Engines, settings: Settings) -> str:
    """Why the encoder's probes were not made; empty where they were."""
    if engines.uncovered:
        return engines.uncovered
    if not engines.has_encoder:
        return "there is no encoder"
    if not engines.calibrated:
        return f"its probes are {NOT_CALIBRATED}"
    return "no probes at depth quick" if settings.depth == "quick" else ""


def _idle(
    engines: Engines,
    settings: Settings,
    languages: tuple[str, str],
    checks: Sequence[Check],
    *,
    models: Mapping[str, str],
) -> dict[str, str]:
    """Checks that had nothing to read, and why; ``models``: those of `NEED_MODELS` among them."""
    idle = dict(models)
    why = no_probes(engines, settings)
    if why:
        idle |= {check.id: why for check in checks if check.reads_encoder}
    if not settings.has_terms:
        idle["terms"] = "there is no term list; audit.toml may have one"
    elif not settings.has_terms_for(*languages):
        names = " and ".join(map(display_name, languages))
        idle["terms"] = f"no term of the list has both {names}"
    return idle


def _without_models(way: Followed) -> dict[str, str]:
    """The checks that models are for, where they were not asked, with what their stages say of it."""
    idle = {}
    missing = next((s.detail for s in way.translation if s.status is StageStatus.NOT_RUN), "")
    backs = [unit.evidence.translations.b_in_a for unit in way.units]
    if not any(back and back.text is not None for back in backs):
        idle["back-translation"] = missing or "nothing was translated back"
    if way.forced.status is StageStatus.NOT_RUN:
        only = len(way.translation) == 1 and missing  # one stage for all, where there is no model
        idle["surprisal"] = only or way.forced.detail
    return idle


def status_of_pairs(
    checks: Sequence[Check],
    settings: Settings,
    *,
    engines: Engines,
    languages: tuple[str, str],
) -> tuple[Stage, ...]:
    """The same of pre-aligned pairs, as far as it is known before they are read.

    A recorded back-translation of a pair is used whatever stands here of models.
    """
    a, b = languages
    models: dict[str, str] = {}
    stages: list[Stage] = []
    missing = no_translation(engines.translator, a, b)
    if missing is not None:
        models = dict.fromkeys(NEED_MODELS, missing.detail)
        stages = [missing] if NEED_MODELS & {check.id for check in checks} else []
    elif not engines.has_encoder:
        models = {"surprisal": engines.uncovered or "there is no encoder"}
    idle = _idle(engines, settings, languages, checks, models=models)
    given = Stage("alignment", StageStatus.RAN, "given with the pairs")
    own = _own_stages(checks, a, b, idle=idle, settings=settings)
    return (given, *own, *stages)


def _own_stages(
    checks: Sequence[Check], a: str, b: str, *, idle: Mapping[str, str], settings: Settings
) -> list[Stage]:
    stages = []
    enable = SWITCH_ON if settings.translator == "none" else f"audit models install {a} {b}"
    if same_language(a, b):
        enable = ""  # there is nothing to translate
    for check in checks:
        missing = [display_name(code) for code in dict.fromkeys((a, b)) if not covers(check, code)]
        if missing:
            detail = f"not available for {' and '.join(missing)}"
            stages.append(Stage(f"check: {check.id}", StageStatus.NOT_RUN, detail))
        elif check.id in idle:
            remedy = enable if check.id in NEED_MODELS else ""
            name = f"check: {check.id}"
            stages.append(Stage(name, StageStatus.NOT_RUN, idle[check.id], remedy))
        else:
            stages.append(Stage(f"check: {check.id}", StageStatus.RAN, check.compares))
    for code in dict.fromkeys((a, b)):
        if not language(code).known:
            detail = f"no tables for {display_name(code)}: only digits and what CLDR knows"
            stages.append(Stage("language tables", StageStatus.PARTLY, detail))
    return stages
