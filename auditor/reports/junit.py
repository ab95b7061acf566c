"""The audit as JUnit XML: a test case for each bead, failed where ``--fail-on`` says so.

There is no standard; this keeps to what Jenkins' schema allows, which GitLab, Azure and others read.
What a person has to look at, and what did not run, is skipped with a message: a CI server lists it
and does not fail on it.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Unpack

from auditor.exchange.xml_text import Element, document, element
from auditor.model import Audit, JudgedBead, Severity, StageStatus, Verdict
from auditor.reports import Report
from auditor.reports.entries import (
    Entry,
    note_lines,
    open_entries,
    opened,
    stage_lines,
    text_of,
)
from auditor.reports.gate import Threshold, fails
from auditor.reports.seen import assurance
from auditor.reports.summary import answer, likelihood, summarise
from auditor.reports.tmx import note_of
from auditor.reports.visible import visible

if TYPE_CHECKING:
    from auditor.reports import Options

TOOL = "statement-audit"
# Characters of a paragraph in its test case's name.
NAME = 60


def render(audit: Audit, **options: Unpack[Options]) -> str:
    """Two suites: the beads, named by number and first words, and the stages of the audit."""
    review = options.get("review")
    audit = opened(audit, review)
    found: dict[int, list[Entry]] = {}
    for entry in open_entries(audit, review):
        found.setdefault(entry.bead, []).append(entry)
    group = _group(audit)
    fail_on = options.get("fail_on", Severity.MAJOR)
    cases = [
        _case(audit, number, judged, found.get(number, []), fail_on=fail_on, group=group)
        for number, judged in enumerate(audit.beads, 1)
    ]
    created = options.get("created")
    suites = [
        _suite(group, cases, {"audit": created} if created else {}),
        _suite("stages", _stages(audit), dict(audit.signature)),
    ]
    root = element(
        "testsuites",
        name=TOOL,
        **{key: str(sum(int(s.get(key, "0")) for s in suites)) for key in _COUNTED},
    )
    root.extend(suites)
    said = "\n".join((visible(answer(summarise(audit))), assurance(audit), *note_lines(audit)))
    suites[0].append(element("system-out", said))
    return document(root)


_COUNTED = ("tests", "failures", "errors")


def _suite(name: str, cases: list[Element], properties: dict[str, str]) -> Element:
    suite = element(
        "testsuite",
        name=visible(name),
        tests=str(len(cases)),
        failures=str(sum(case.find("failure") is not None for case in cases)),
        errors="0",
        skipped=str(sum(case.find("skipped") is not None for case in cases)),
    )
    if properties:
        group = element("properties")
        group.extend(
            element("property", name=visible(key), value=visible(value))
            for key, value in properties.items()
        )
        suite.append(group)
    suite.extend(cases)
    return suite


def _case(
    audit: Audit,
    number: int,
    judged: JudgedBead,
    entries: list[Entry],
    *,
    fail_on: Threshold,
    group: str,
) -> Element:
    text = text_of(audit.a, judged.bead.a) or text_of(audit.b, judged.bead.b)
    start = text if len(text) <= NAME else f"{text[:NAME].rstrip()} …"
    case = element("testcase", name=visible(f"{number}: {start}"), classname=group)
    gravest = sorted(entries, key=lambda entry: -entry.severity.rank if entry.severity else 1)
    said = "\n".join(_lines(gravest))
    first = note_of(gravest[0]) if gravest else ""
    verdict = judged.judgement.verdict
    if fails(audit, judged, fail_on):
        kind = gravest[0].check if gravest else verdict.value
        if verdict is Verdict.REVIEW:
            first = f"{likelihood(judged.judgement)}: {first}"
        case.append(element("failure", said, message=first, type=visible(kind)))
    elif verdict is not Verdict.EQUIVALENT:
        case.append(element("skipped", message=f"{likelihood(judged.judgement)}: {first}"))
        case.append(element("system-out", said))
    elif said:
        case.append(element("system-out", said))
    return case


def _lines(entries: list[Entry]) -> list[str]:
    lines = []
    for entry in entries:
        lines.append(note_of(entry))
        for name, where, says in (("A", entry.a, entry.says_a), ("B", entry.b, entry.says_b)):
            if where is not None:
                lines.append(visible(f"  {where}: {name} says {says}" if says else f"  {where}"))
    return lines


def _stages(audit: Audit) -> list[Element]:
    cases = []
    said = iter(tuple(stage_lines(audit)))
    for stage in audit.stages:
        case = element("testcase", name=visible(stage.name), classname="stages")
        if stage.status is not StageStatus.RAN:
            case.append(element("skipped", message=next(said)))
        cases.append(case)
    return cases


def _group(audit: Audit) -> str:
    """Both files' names; a dot would make packages of their suffixes."""
    names = [
        PurePath(side.document.path or name) for name, side in (("A", audit.a), ("B", audit.b))
    ]
    return visible("--".join(path.name.replace(".", "_") for path in names))


REPORT = Report(render)
