"""The audit as XLIFF 1.2 (OASIS, 2008): a unit a bead, its findings as notes that CAT tools show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from auditor.exchange.xml_text import XML_SPACE, Element, document, element, with_attributes
from auditor.model import Audit, JudgedBead, Severity, Verdict
from auditor.reports import Report
from auditor.reports.entries import Entry, note_lines, open_entries, opened, stage_lines, text_of
from auditor.reports.locations import Finder, Location
from auditor.reports.seen import assurance
from auditor.reports.summary import answer, summarise
from auditor.reports.tmx import note_of

if TYPE_CHECKING:
    from auditor.reports import Options

TOOL = "statement-audit"
NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
STATES = {
    Verdict.EQUIVALENT: "translated",
    Verdict.REVIEW: "needs-review-translation",
    Verdict.DIVERGENT: "needs-review-translation",
}
# XLIFF's priorities run from 1, the highest, to 10.
PRIORITIES = {
    Severity.CRITICAL: "1",
    Severity.MAJOR: "2",
    Severity.MINOR: "5",
    Severity.NEUTRAL: "9",
}


def render(audit: Audit, **options: Unpack[Options]) -> str:
    """One file with a unit for every bead, one-sided ones included: the side it lacks is empty.

    A target's ``state-qualifier`` is the verdict; what stands in neither text is in notes.
    """
    review = options.get("review")
    audit = opened(audit, review)
    found: dict[int, list[Entry]] = {}
    for entry in open_entries(audit, review):
        found.setdefault(entry.bead, []).append(entry)
    root = with_attributes("xliff", {"version": "1.2", "xmlns": NAMESPACE})
    file = element(
        "file",
        original=audit.a.document.path or "A",
        source_language=audit.a.document.language or "und",
        target_language=audit.b.document.language or "und",
        datatype="plaintext",
        tool_id=TOOL,
    )
    root.append(file)
    file.append(_header(audit, options.get("created")))
    body = element("body")
    file.append(body)
    finder = Finder.of(audit)
    for number, judged in enumerate(audit.beads, 1):
        a, b = finder.of_spans(number - 1, (), ())
        body.append(_unit(audit, number, judged, (a, b), found.get(number, [])))
    return document(root)


def _header(audit: Audit, created: str | None) -> Element:
    header = element("header")
    version = audit.signature.get("version:statement-audit")
    header.append(element("tool", tool_id=TOOL, tool_name=TOOL, tool_version=version))
    said = [answer(summarise(audit)), *([f"audited {created}"] if created else [])]
    said += [assurance(audit)] if audit.beads else []
    said += [*note_lines(audit), *stage_lines(audit)]
    header.extend(element("note", line, **{"from": TOOL}) for line in said)
    return header


def _unit(
    audit: Audit,
    number: int,
    judged: JudgedBead,
    places: tuple[Location | None, Location | None],
    entries: list[Entry],
) -> Element:
    verdict = judged.judgement.verdict
    unit = with_attributes("trans-unit", {"id": str(number), XML_SPACE: "preserve"})
    unit.append(element("source", text_of(audit.a, judged.bead.a)))
    unit.append(
        element(
            "target",
            text_of(audit.b, judged.bead.b),
            state=STATES[verdict],
            state_qualifier=f"x-{verdict.value}",
        )
    )
    for name, place in zip(("A", "B"), places, strict=True):
        if place is not None:
            unit.append(_where(f"{number}{name}", place))
    unit.extend(_note(entry) for entry in entries)
    return unit


def _where(name: str, place: Location) -> Element:
    group = element("context-group", name=name, purpose="location")
    group.append(element("context", place.path, context_type="sourcefile"))
    if place.line is not None:
        group.append(element("context", str(place.line), context_type="linenumber"))
    elif place.place:
        group.append(element("context", place.place, context_type="x-place"))
    return group


def _note(entry: Entry) -> Element:
    side = "general" if entry.a and entry.b else "source" if entry.a else "target"
    return element(
        "note",
        note_of(entry),
        priority=PRIORITIES[entry.severity] if entry.severity else "5",
        annotates=side,
        **{"from": TOOL},
    )


REPORT = Report(render)
