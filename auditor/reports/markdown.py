"""The audit as Markdown for a pull request's comment or the summary of a CI job.

Nothing a document says is markup here: it mentions nobody, links nowhere and opens no table cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Unpack

from auditor.languages import display_name
from auditor.model import Audit, Side, StageStatus
from auditor.reports import Report
from auditor.reports.differences import Difference, open_differences
from auditor.reports.entries import entries_of, opened
from auditor.reports.groups import Standing
from auditor.reports.locations import Location
from auditor.reports.summary import answer, chance, per_cent, summarise
from auditor.reports.visible import isolated, one_line

if TYPE_CHECKING:
    from auditor.reports import Options

MARK = "<!-- statement-audit -->"
# A comment on GitHub holds 65,536 characters; this leaves room for what stands around the table.
SHOWN = 50
ROOM = 50_000
CELL = 240
NOTHING = "–"
# What several checks say of one place.
MESSAGES = 4
# By this line a pull request's comment is known to be settled, see docs/audit-workflow.yml.
CLEAR = "✅ All clear: no finding is open"
HEADS = ("| Likelihood | Check | Finding | A | B |", "| --- | --- | --- | --- | --- |")

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;"}
# GitHub makes formulas of what stands between dollars, backslash or not; this is how its
# documentation has one written (https://docs.github.com/get-started/writing-on-github).
_DOLLAR = "<span>$</span>"
_SPECIAL = re.compile(r"[\\`*_{}\[\]~!]")
# Mentions, issue numbers and addresses are found in the finished text, so no escape helps; a space
# without width does.
_JOINTS = re.compile(
    r"(?<=@)(?=\w)|(?<=#)(?=\d)|(?<=:)(?=//)|(?<=www)(?=\.)|(?<=\bGH)(?=-\d)", re.I
)
_ZERO_WIDTH = "\u200b"
# Numbers, bullets, quotes and headings at the beginning of a line.
_OPENING = re.compile(r"^(?=[-+#=>])|^(\d+)(?=[.)])")


def render(audit: Audit, **options: Unpack[Options]) -> str:
    """The answer, the documents, the gravest findings in a table, and what did not run."""
    review, created = options.get("review"), options.get("created")
    found = open_differences(audit, review)
    dismissed = len(entries_of(audit, review)) - sum(len(one.entries) for one in found)
    audit = opened(audit, review)
    parts = [f"{MARK}\n## Bilingual audit", f"**{plain(answer(summarise(audit)))}**"]
    parts.append("\n".join((*_source("A", audit.a), *_source("B", audit.b))))
    rows = list(_rows(found))
    if rows:
        parts.append("\n".join((*HEADS, *rows)))
    if len(found) > len(rows):
        parts.append(f"… and {len(found) - len(rows)} more, in the other formats.")
    aside = _aside(dismissed, len(audit.ignored))
    if not found:
        parts.append(f"{CLEAR}{f', {aside}' if aside else ''}.")
    elif aside:
        parts.append(f"{aside[:1].upper()}{aside[1:]}.")
    stages = list(_stages(audit))
    if stages:
        parts.append("\n".join(stages))
    if created:
        parts.append(f"<sub>{plain(created)}</sub>")
    return "\n\n".join(parts) + "\n"


def plain(text: str, *, whole: bool = False) -> str:
    """A line of text as Markdown that says just that; right-to-left stretches are isolated.

    ``whole``: it is one quotation, isolated with its punctuation.
    """
    line = isolated(one_line(text), whole=whole)
    line = _JOINTS.sub(_ZERO_WIDTH, line)
    line = _SPECIAL.sub(r"\\\g<0>", line)
    line = "".join(_ENTITIES.get(character, character) for character in line)
    line = _OPENING.sub(lambda found: f"{found[1]}\\" if found[1] else "\\", line)
    return line.replace("$", _DOLLAR)


def _source(name: str, side: Side) -> Iterator[str]:
    """The document, and beneath it what the reader says of it."""
    document = side.document
    language = display_name(document.language) if document.language else "language not known"
    yield f"- {name}: {plain(document.path or 'text')} · {plain(language)}"
    for note in document.notes:
        yield f"  - {plain(_cut(note))}"


def _aside(dismissed: int, ignored: int) -> str:
    """What is not in the table, as in "2 dismissed by a review, 1 ignored by the settings"."""
    counts = ((dismissed, "dismissed by a review"), (ignored, "ignored by the settings"))
    return ", ".join(f"{count} {how}" for count, how in counts if count)


def _rows(found: Sequence[Difference]) -> Iterator[str]:
    """A row for each difference, as many as a comment has room for."""
    room = ROOM
    for one in found[:SHOWN]:
        cells = (
            _likelihood(one),
            ", ".join(map(plain, one.checks)),
            "<br>".join(plain(_cut(message)) for message in one.messages[:MESSAGES]),
            _side(one.quoted.a, one.quoted.says_a),
            _side(one.quoted.b, one.quoted.says_b),
        )
        row = f"| {' | '.join(cells)} |"
        room -= len(row)
        if room < 0:
            return
        yield row


def _likelihood(one: Difference) -> str:
    """In bold where it is likely; how grave it would be, where it is a doubt."""
    group = one.group
    if group.probability is None:
        return "noted"
    said = plain(chance(group.probability, likely=group.standing is Standing.LIKELY))
    if group.standing is Standing.NOTED:
        return f"noted: {plain(per_cent(group.probability))}"
    if not group.issues:
        return f"**{said}**" if group.standing is Standing.LIKELY else said
    if group.standing is Standing.LIKELY:
        return f"**{group.severity.value}**, {said}"
    return f"{said}, {group.severity.value} if so"


def _side(location: Location | None, says: str) -> str:
    if location is None:
        return NOTHING
    where = location.place if location.line is None else f"line {location.line}"
    shown = f"<sub>{plain(where)}</sub>" if where else ""
    if not says.strip():
        return shown or "·"
    return f"{plain(_cut(says), whole=True)} {shown}".rstrip()


def _cut(text: str) -> str:
    return text if len(text) <= CELL else f"{text[: CELL - 2].rstrip()} …"


def _stages(audit: Audit) -> Iterator[str]:
    for stage in audit.stages:
        if stage.status is StageStatus.RAN:
            continue
        line = f"- {plain(stage.name)} **{stage.status.value}**"
        if stage.detail:
            line += f": {plain(stage.detail)}"
        yield f"{line}; to enable it: {plain(stage.remedy)}" if stage.remedy else line


REPORT = Report(render)
