"""The audit for a terminal: what was read, the answer, the findings, what did not run.

Whatever comes from the documents is one line at a time, its control characters named, its
right-to-left stretches isolated, so that no text can move the cursor or reorder its neighbours.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING, Unpack

from auditor.languages import display_name
from auditor.model import Audit, Severity, Side, StageStatus, Verdict
from auditor.reports import Report
from auditor.reports.differences import Difference, open_differences
from auditor.reports.groups import Standing
from auditor.reports.missing import Missing, missing
from auditor.reports.page.places import clipped
from auditor.reports.review import Review, held_against, without_dismissed
from auditor.reports.summary import answer, per_cent, summarise
from auditor.reports.visible import isolated, one_line

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from auditor.reports import Gate

# Findings printed; all of them are in the other formats.
SHOWN = 10
# Lines a reading may take.
LINES = 2
NOTHING = "– nothing corresponds –"

STYLES = {
    Severity.CRITICAL: "bold red",
    Severity.MAJOR: "red",
    Severity.MINOR: "yellow",
    Severity.NEUTRAL: "dim",
}
# What is not likely does not shout its severity.
HEADS = {Standing.REVIEW: "TO REVIEW", Standing.NOTED: "NOTED"}
DOUBT = {Standing.REVIEW: "yellow", Standing.NOTED: "dim"}
# What several checks say of one place.
MESSAGES = 4
SIGNS = {StageStatus.RAN: "✓", StageStatus.PARTLY: "◐", StageStatus.NOT_RUN: "○"}


def render(
    audit: Audit,
    *,
    created: str | None = None,
    ui_language: str = "en",  # noqa: ARG001 - a terminal is spoken to in English
    review: Review | None = None,
    width: int = 100,
    **_: Unpack[Gate],
) -> str:
    """The summary as plain text without colours, at most ``width`` cells wide."""
    from rich.console import Console

    out = io.StringIO()
    console = Console(file=out, width=width, color_system=None, force_terminal=False, emoji=False)
    write(audit, console, created=created, review=review)
    return out.getvalue()


def write(
    audit: Audit,
    console: Console,
    *,
    created: str | None = None,
    review: Review | None = None,
) -> None:
    """Print the summary on a console, with its width and colours."""
    for line in lines(audit, width=console.width, created=created, review=review):
        console.print(line, soft_wrap=True, highlight=False)


def lines(
    audit: Audit, *, width: int, created: str | None = None, review: Review | None = None
) -> Iterator[Text]:
    """The summary line by line, none but a command wider than ``width`` cells."""
    from rich.text import Text

    width = max(width, 40)
    review = held_against(review, audit) if review else None
    audit = without_dismissed(audit, review)
    counts = summarise(audit)
    yield Text(
        " · ".join(
            ["Bilingual audit by statement-audit", *([one_line(created)] if created else [])]
        ),
        "dim",
    )
    for name, side in (("A", audit.a), ("B", audit.b)):
        yield from _wrapped(_source(side), width, label=f"{name}  ")
        for note in side.document.notes:
            yield from _wrapped(note, width, label=f"   note {name}: ", most=LINES)
    yield Text("")
    alarming = counts.verdicts[Verdict.DIVERGENT] or not counts.related
    style = "bold red" if alarming else "bold"
    yield from _wrapped(answer(counts), width, style=style)
    if review:
        yield Text(_since(review), "dim")
    found = [one for one in open_differences(audit, review) if one.group.issues]
    for one in found[:SHOWN]:
        yield Text("")
        yield from _difference(audit, one, width)
    if len(found) > SHOWN:
        yield Text("")
        yield Text(f"… and {len(found) - SHOWN} more, in the report.", "dim")
    unexplained = _unexplained(audit)
    if unexplained:
        yield Text("")
        yield from _wrapped(unexplained, width)
    if audit.ignored:
        yield Text("")
        yield from _wrapped(_ignored(audit), width)
    left = list(missing(audit.stages))
    if left:
        yield Text("")
        for stage, following in zip_longest(left, left[1:]):
            # What several want alike is said once, after the last of them.
            again = following is not None and following.remedy == stage.remedy
            yield from _stage(replace(stage, remedy="") if again else stage, width)


def _since(review: Review) -> str:
    """What became of an earlier review's findings."""
    return (
        f"Since the review: {len(review.new)} new, {len(review.still)} still there "
        f"({len(review.dismissed)} dismissed), {len(review.resolved)} resolved."
    )


def _source(side: Side) -> str:
    document = side.document
    count = side.segmentation.own_paragraphs
    named = display_name(document.language) if document.language else "language not known"
    facts = [document.path or "text", named, f"{count} paragraph{'s' * (count != 1)}"]
    return " · ".join(facts)


def _difference(audit: Audit, one: Difference, width: int) -> Iterator[Text]:
    from rich.text import Text

    group = one.group
    severity = group.severity
    likely = group.standing is Standing.LIKELY
    head = Text(
        severity.value.upper() if likely else HEADS[group.standing],
        STYLES[severity] if likely else DOUBT[group.standing],
    )
    head.append(f"  {one_line(', '.join(one.checks))} · paragraph {group.bead + 1}", "bold")
    if group.probability is not None and likely:
        head.append(f" · {per_cent(group.probability)} likely to differ in meaning", "dim")
    elif group.probability is not None:
        share = per_cent(group.probability)
        head.append(f" · {share} likely a difference, {severity.value} if so", "dim")
    head.truncate(width, overflow="ellipsis")
    yield head
    for message in one.messages[:MESSAGES]:
        yield from _wrapped(message, width, label="  ")
    entry = one.quoted
    bead = audit.beads[group.bead].bead
    for name, side, says, spans, indices, spot in (
        ("A", audit.a, entry.says_a, entry.spans_a, bead.a, entry.a),
        ("B", audit.b, entry.says_b, entry.spans_b, bead.b, entry.b),
    ):
        code = side.document.language or ""
        named = display_name(code) if code else "text"
        where = f", {one_line(spot.place)}" if spot and spot.place else ""
        label = f"  {name} says ({named}{where}):  "
        view = side.document.view
        marked = " … ".join(view[start:end] for start, end in clipped(spans, len(view)))
        reading = says.strip() or marked.strip() or ("" if indices else NOTHING)
        yield from _wrapped(reading, width, label=label, most=LINES, whole=True)


def _unexplained(audit: Audit) -> str:
    """The paragraphs that read differently though no check says what differs."""
    explained = {issue.bead for issue in audit.issues}
    numbers = [
        str(index + 1)
        for index, judged in enumerate(audit.beads)
        if index not in explained and judged.judgement.verdict is not Verdict.EQUIVALENT
    ]
    if not numbers:
        return ""
    listed = ", ".join(numbers[:SHOWN]) + (" …" if len(numbers) > SHOWN else "")
    return f"No check names what differs, but it reads differently: paragraph {listed}."


def _ignored(audit: Audit) -> str:
    """How many findings rules of the settings have taken out, and of which checks."""
    count = len(audit.ignored)
    checks = ", ".join(dict.fromkeys(one.issue.check for one in audit.ignored))
    return f"{count} finding{'s' * (count != 1)} ignored by the settings ({checks})."


def _stage(one: Missing, width: int) -> Iterator[Text]:
    from rich.text import Text

    yield from _wrapped(one.line, width, label=f"{SIGNS[one.status]} ")
    if one.remedy:
        # Never wrapped: it is there to be copied.
        yield Text(f"  to enable it: {one_line(one.remedy)}")


def _wrapped(
    text: str, width: int, *, label: str = "", style: str = "", most: int = 6, whole: bool = False
) -> Iterator[Text]:
    """The text under a label, at most ``most`` lines, each of which is isolated by itself.

    ``whole``: the text is a reading of one document, so its punctuation is part of its order.
    """
    from rich.console import Console
    from rich.text import Text

    if len(label) > width // 2:
        yield Text(label.rstrip())
        label = "    "
    room = width - len(label)
    clean = one_line(text[: room * (most + 1) * 4])
    measure = Console(file=io.StringIO(), width=room, color_system=None)
    found = [line.plain.rstrip() for line in Text(clean).wrap(measure, room)] if clean else []
    if len(found) > most:
        found = [*found[: most - 1], found[most - 1][: room - 2].rstrip() + " …"]
    for index, line in enumerate(found):
        yield Text((label if not index else " " * len(label)) + isolated(line, whole=whole), style)


REPORT = Report(render)
