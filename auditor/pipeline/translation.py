"""The machine's readings of every bead: B in A's language, A in B's, and A there and back again."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.languages import display_name
from auditor.model import BeadTranslations, Pair, Stage, StageStatus, Translation
from auditor.translators import Translator
from auditor.translators.none import NoTranslator

STAGE = "translation"
SWITCH_ON = "--translator auto"
CONTROL = "control round trip"


def machine_readings(
    pairs: Sequence[Pair], translator: Translator, *, a: str, b: str
) -> tuple[list[BeadTranslations], list[Stage]]:
    """Back-translation, forward translation and control round trip of each pair, in order.

    ``a`` and ``b`` are the languages. Whole documents go through the engine in one batch a
    direction. What has no route or was withdrawn by the health gate is told in the stages.
    """
    if translator.route(b, a) is None and translator.route(a, b) is None:
        return [BeadTranslations() for _ in pairs], [_no_models(translator, a, b)]
    backward, back_stage = _translate(
        [p.b.text for p in pairs], translator, b, a, "back-translation"
    )
    forward, forward_stage = _translate([p.a.text for p in pairs], translator, a, b, "translation")
    there = [t.text if t and t.text else "" for t in forward]
    control, control_stage = _translate(there, translator, b, a, CONTROL)
    if not any(there) and translator.route(b, a) is not None:
        control_stage = _no_control(forward_stage)
    readings = [
        BeadTranslations(b_in_a=back, a_in_b=forth, control=again)
        for back, forth, again in zip(backward, forward, control, strict=True)
    ]
    return readings, [back_stage, forward_stage, control_stage]


def engines_of(readings: Sequence[BeadTranslations]) -> set[str]:
    """How the readings were computed: the signature of every engine that had a part in them."""
    return {
        reading.engine
        for bead in readings
        for reading in (bead.b_in_a, bead.a_in_b, bead.control)
        if reading is not None and reading.engine
    }


def _translate(
    texts: Sequence[str], translator: Translator, source: str, target: str, name: str
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
    done = translator.translate([texts[i] for i in wanted], source=source, target=target)
    result: list[Translation | None] = [None] * len(texts)
    for index, translation in zip(wanted, done, strict=True):
        result[index] = translation
    withdrawn = [t.withdrawn for t in done if t.text is None]
    detail = f"{' → '.join(route)} by {done[0].engine or translator.name}"
    if withdrawn:
        detail += f"; {len(withdrawn)} of {len(done)} withdrawn ({withdrawn[0]})"
    status = StageStatus.PARTLY if withdrawn else StageStatus.RAN
    if withdrawn and len(withdrawn) == len(done):
        status = StageStatus.NOT_RUN
    return result, Stage(name, status, detail)


def _no_control(forward: Stage) -> Stage:
    """The control reads A's translation back, so it wants what the translation wants."""
    detail = f"there is no translation of A to read back ({forward.detail})"
    return Stage(CONTROL, StageStatus.NOT_RUN, detail, forward.remedy)


def _no_models(translator: Translator, a: str, b: str) -> Stage:
    if isinstance(translator, NoTranslator) and not translator.missing:
        return Stage(STAGE, StageStatus.NOT_RUN, "switched off", SWITCH_ON)
    if isinstance(translator, NoTranslator):
        detail = "no translation model is installed"
    else:
        detail = f"{translator.name} has no way between {display_name(a)} and {display_name(b)}"
    return Stage(STAGE, StageStatus.NOT_RUN, detail, f"audit models install {a} {b}")
