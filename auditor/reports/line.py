"""The audit a finding a line, as compilers write theirs, so that editors and CI take it.

``path:line:column: error: check (severity): message [B path:line:column]``, as GCC does it. A file
without lines has the place instead, ``letter.docx: page 3: error: …``: a line number there would be
a lie. Lines that begin with ``#`` are about the audit as a whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from auditor.model import Audit, Verdict
from auditor.reports import Report
from auditor.reports.entries import Entry, note_lines, open_entries, opened, stage_lines
from auditor.reports.levels import level_of
from auditor.reports.locations import Location
from auditor.reports.seen import assurance
from auditor.reports.summary import answer, likelihood, summarise
from auditor.reports.visible import isolated, one_line, visible

if TYPE_CHECKING:
    from auditor.reports import Options

HEAD = "# Bilingual audit by statement-audit"


def render(audit: Audit, **options: Unpack[Options]) -> str:
    """The answer, what was not read, the findings in the order of A, and what did not run."""
    review, created = options.get("review"), options.get("created")
    audit = opened(audit, review)
    head = " · ".join([HEAD, *([one_line(created)] if created else [])])
    lines = [f"{head}: {answer(summarise(audit))}"]
    lines += [f"# {line}" for line in (assurance(audit),) if line]
    lines += [f"# {one_line(line)}" for line in note_lines(audit)]
    lines += [line_of(entry) for entry in open_entries(audit, review)]
    lines += [f"# {one_line(line)}" for line in stage_lines(audit)]
    return "".join(f"{line}\n" for line in lines)


def line_of(entry: Entry) -> str:
    """One finding: A's place first, or B's where A has nothing of it."""
    kind = entry.check
    judgement = entry.judged.judgement
    if entry.severity is None:
        kind += f" ({likelihood(judgement)})"
    elif judgement.verdict is Verdict.REVIEW:
        kind += f" ({entry.severity.value}, to review)"
    else:
        kind += f" ({entry.severity.value})"
    where = f"{_place(entry.location)}: " if entry.location else ""
    line = f"{where}{level_of(entry)}: {one_line(kind)}: {isolated(one_line(entry.message))}"
    return f"{line} [B {_place(entry.other)}]" if entry.other else line


def _place(location: Location) -> str:
    # A file's name may hold anything; spaces in it are its own and stay.
    return visible(str(location).translate({10: "⟦␊⟧", 13: "⟦␍⟧"}))


REPORT = Report(render)
