"""The evidence about one bead as the page shows it: scores, translations, word diffs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from auditor.languages import same_language
from auditor.model import JudgedBead, Score, Segment, Side, Translation
from auditor.reports.page.inline import changed, plain
from auditor.reports.page.worddiff import word_diff
from auditor.reports.visible import direction as text_direction


@dataclass(frozen=True, slots=True)
class MachineReading:
    """A translation, as a word diff against the text it should agree with."""

    kind: str
    text: Markup | None
    compared: bool
    rejected: str
    code: str
    direction: str
    route: tuple[str, ...]
    engine: str


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """A score as it is shown."""

    name: str
    value: str
    signature: str


@dataclass(frozen=True, slots=True)
class Details:
    """What stands behind one verdict."""

    readings: tuple[MachineReading, ...]
    scores: tuple[ScoreLine, ...]


def details_of(judged: JudgedBead, a: Side, b: Side) -> Details:
    """The evidence of one bead; back-translation first, its control beside it."""
    translations = judged.evidence.translations
    code_a, code_b = a.document.language or "", b.document.language or ""
    text_a = _joined(a.segmentation.paragraphs, judged.bead.a)
    text_b = _joined(b.segmentation.paragraphs, judged.bead.b)
    kinds = (
        ("b_in_a", translations.b_in_a, text_a, a),
        ("control", translations.control, text_a, a),
        ("a_in_b", translations.a_in_b, text_b, b),
    )
    translated = tuple(
        _reading(kind, translation, against, side.document.language or "")
        for kind, translation, against, side in kinds
        if translation is not None
    )
    # In one language the two texts themselves can be held together, word by word.
    own = code_a and same_language(code_a, code_b) and text_a != text_b and text_a and text_b
    direct = (_reading("same", Translation(text_b), text_a, code_b),) if own else ()
    return Details(
        readings=(*direct, *translated),
        scores=tuple(_score(score) for score in judged.evidence.scores),
    )


def _reading(kind: str, translation: Translation, against: str, code: str) -> MachineReading:
    text: Markup | None = None
    changes = None
    if translation.text is not None:
        changes = word_diff(against, translation.text) if against else None
        text = plain(translation.text) if changes is None else changed(changes)
    return MachineReading(
        kind=kind,
        text=text,
        compared=changes is not None,
        rejected=translation.rejected or "",
        code=code,
        direction=text_direction(code),
        route=translation.route,
        # Its name; the models and options are under "How this was computed" and in the JSON.
        engine=translation.engine.partition("|")[0],
    )


def _score(score: Score) -> ScoreLine:
    # Ratios need their third decimal, percentages don't.
    digits = 1 if abs(score.value) >= 10 else 3
    return ScoreLine(score.name, f"{score.value:.{digits}f}", score.signature)


def _joined(segments: Sequence[Segment], indices: Sequence[int]) -> str:
    return "\n".join(segments[index].text for index in indices)
