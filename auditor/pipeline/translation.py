"""The machine translations of every unit: B in A's language, A in B's, and A there and back again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from auditor.languages import display_name, same_language
from auditor.model import BeadTranslations, Pair, Stage, StageStatus, Translation
from auditor.translators import Translator
from auditor.translators.none import NoTranslator
from auditor.watch import Watch

STAGE = "translation"
SWITCH_ON = "--translator auto"
CONTROL = "control round trip"


def translate(
    units: Sequence[Pair],
    translator: Translator,
    *,
    languages: tuple[str, str],
    recorded: Sequence[Translation | None] | None = None,
    watch: Watch | None = None,
) -> tuple[list[Pair], list[Stage]]:
    """The units with their back-translation, translation and control round trip, and what of it ran.

    Many texts go through the engine together, one direction after the other. What has no route or was rejected
    by the health gate is reported in the stages. ``recorded``: a back-translation for each unit that takes
    the place of the machine's, where there is one.
    """
    found, stages = machine_translations(units, translator, languages=languages, watch=watch)
    if recorded is not None:
        found = [
            replace(one, b_in_a=given) if given else one
            for one, given in zip(found, recorded, strict=True)
        ]
    translated = [
        replace(unit, evidence=replace(unit.evidence, translations=one))
        for unit, one in zip(units, found, strict=True)
    ]
    return translated, stages


def machine_translations(
    units: Sequence[Pair],
    translator: Translator,
    *,
    languages: tuple[str, str],
    watch: Watch | None = None,
) -> tuple[list[BeadTranslations], list[Stage]]:
    """Back-translation, forward translation and control round trip of each unit, in order."""
    a, b = languages
    missing = no_translation(translator, a, b)
    if missing is not None:
        return [BeadTranslations() for _ in units], [missing]
    watch = watch or Watch()
    backward, back_stage = _translate(
        [unit.b.text for unit in units], translator, b, a, "back-translation", watch=watch
    )
    forward, forward_stage = _translate(
        [unit.a.text for unit in units], translator, a, b, "translation", watch=watch
    )
    there = [t.text if t and t.text else "" for t in forward]
    control, control_stage = _translate(there, translator, b, a, CONTROL, watch=watch)
    if not any(there) and translator.route(b, a) is not None:
        control_stage = _no_control(forward_stage)
    translations = [
        BeadTranslations(b_in_a=back, a_in_b=forth, control=again)
        for back, forth, again in zip(backward, forward, control, strict=True)
    ]
    return translations, [back_stage, forward_stage, control_stage]


def engines_of(units: Iterable[Pair]) -> set[str]:
    """How the translations were computed: the signature of every engine that had a part in them."""
    return {
        translation.engine
        for found in (unit.evidence.translations for unit in units)
        for translation in (found.b_in_a, found.a_in_b, found.control)
        if translation is not None and translation.engine
    }


def _translate(
    texts: Sequence[str],
    translator: Translator,
    source: str,
    target: str,
    name: str,
    *,
    watch: Watch,
) -> tuple[list[Translation | None], Stage]:
    route = translator.route(source, target)
    if route is None:
        remedy = f"audit models install {source} {target}"
        detail = f"no model from {display_name(source)} to {display_name(target)}"
        return [None] * len(texts), Stage(name, StageStatus.NOT_RUN, detail, remedy)
    wanted = [index for index, text in enumerate(texts) if text.strip()]
    if not wanted:
        detail = f"no text in {display_name(source)}"
        return [None] * len(texts), Stage(name, StageStatus.NOT_RUN, detail)
    done = [
        one
        for block in watch.blocks(name, wanted)
        for one in translator.translate([texts[i] for i in block], source=source, target=target)
    ]
    result: list[Translation | None] = [None] * len(texts)
    for index, translation in zip(wanted, done, strict=True):
        result[index] = translation
    rejected = [t.rejected for t in done if t.text is None]
    detail = f"{' → '.join(route)} by {done[0].engine or translator.name}"
    if rejected:
        detail += f"; {len(rejected)} of {len(done)} rejected ({rejected[0]})"
    status = StageStatus.PARTLY if rejected else StageStatus.RAN
    if rejected and len(rejected) == len(done):
        status = StageStatus.NOT_RUN
    return result, Stage(name, status, detail)


def _no_control(forward: Stage) -> Stage:
    """The control reads A's translation back, so it wants what the translation wants."""
    detail = f"there is no translation of A to read back ({forward.detail})"
    return Stage(CONTROL, StageStatus.NOT_RUN, detail, forward.remedy)


def no_translation(translator: Translator, a: str, b: str) -> Stage | None:
    """Why nothing can be translated between two languages, either way; None where it can."""
    if translator.route(b, a) is not None or translator.route(a, b) is not None:
        return None
    if same_language(a, b):
        detail = f"both sides are in {display_name(a)}: there is nothing to translate"
        return Stage(STAGE, StageStatus.NOT_RUN, detail)
    if isinstance(translator, NoTranslator) and not translator.missing:
        return Stage(STAGE, StageStatus.NOT_RUN, "switched off", SWITCH_ON)
    if isinstance(translator, NoTranslator):
        detail = "no translation model is installed"
    else:
        detail = f"{translator.name} has no way between {display_name(a)} and {display_name(b)}"
    return Stage(STAGE, StageStatus.NOT_RUN, detail, f"audit models install {a} {b}")
