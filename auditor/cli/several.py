"""Several versions: where their reports go, what differs in which, and the page that says so."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.cli.streams import put
from auditor.cli.task import Output, Task
from auditor.cli.versions import Version, Versions
from auditor.errors import SettingsError
from auditor.paths import STDIN, shown

if TYPE_CHECKING:
    from auditor.model import Audit

# Paragraphs named in the summary; all of them are in the index.
NAMED = 10
VERDICTS = {
    "divergent": "differs in meaning in",
    "review": "to review in",
    "equivalent": "no difference found in",
}


@dataclass(frozen=True, slots=True)
class Compared:
    """One version beside the first; ``audit`` None: it could not be compared."""

    version: Version
    audit: Audit | None
    outputs: Sequence[Output]


@dataclass(frozen=True, slots=True)
class Plan:
    """The reports of each version, and the page over them where there are pages."""

    outputs: tuple[Sequence[Output], ...]
    index: Path | None


def plan_each(task: Task, versions: Versions) -> Plan:
    """Where everything goes. Raises SettingsError or OutputError before any work is done."""
    from auditor.cli.writing import plan_outputs, require_writable
    from auditor.reports import SUFFIXES

    output = task.output
    if output == "-":
        raise SettingsError("-o - prints one report: give two versions, or a directory with -o")
    if output and Path(output).suffix in SUFFIXES.values() and not Path(output).is_dir():
        raise SettingsError(f"-o {output}: there will be several reports; give a directory")
    folder = None if output is None else output.rstrip(os.sep) + os.sep
    a = versions.a.path
    planned = tuple(plan_outputs(a, one.path, folder, task.formats) for one in versions.others)
    paths = [output.path for outputs in planned for output in outputs]
    twice = next((path for path in paths if paths.count(path) > 1), None)
    if twice is not None:
        raise SettingsError(f"{shown(twice)}: would be the report of two versions; rename one")
    index = None
    pages = [output.path for outputs in planned for output in outputs if output.format == "html"]
    if pages and pages[0] is not None:
        index = pages[0].with_name(f"{shown(a) if a == STDIN else a.stem}--versions.html")
    inputs = [version.path for version in (versions.a, *versions.others)]
    every = [output for outputs in planned for output in outputs]
    for one in [*every, *([Output("html", index)] if index else [])]:
        require_writable(one, inputs=inputs, overwrite=task.overwrite)
    return Plan(planned, index)


def tell_all(task: Task, versions: Versions, found: Sequence[Compared], plan: Plan) -> None:
    """Write the page over the reports, and say on stdout which paragraph differs in which version."""
    from auditor.cli.streams import abandon_stdout
    from auditor.cli.writing import write_file
    from auditor.reports.page.versions import render_versions

    names = [shown(Path(one.version.path.name)) for one in found]
    audits = [one.audit for one in found]
    lines = [] if task.quiet else ["", *_summary(names, audits)]
    if plan.index is not None and any(audits):
        page = render_versions(
            shown(Path(versions.a.path.name)),
            names,
            audits,
            [_page(one) for one in found],
            ui_language=task.manner.ui_language,
        )
        write_file(plan.index, page.encode("utf-8", "replace"))
        task.written.append(plan.index)
        lines += ["", f"Index: {shown(plan.index)}"] if not task.quiet else []
    try:
        put("".join(f"{line}\n" for line in lines).encode("utf-8", "replace"))
    except BrokenPipeError:
        abandon_stdout()


def _page(compared: Compared) -> Path | None:
    """The HTML report of a version, where there is one."""
    if compared.audit is None:
        return None
    return next((one.path for one in compared.outputs if one.format == "html"), None)


def _summary(names: Sequence[str], audits: Sequence[Audit | None]) -> Iterator[str]:
    from auditor.reports.page.versions import additions, differences

    rows = differences(audits)
    for row in rows[:NAMED]:
        said = []
        for verdict, words in VERDICTS.items():
            where = [n for n, cell in zip(names, row.cells, strict=True) if cell.verdict == verdict]
            said += [f"{words} {', '.join(where)}"] if where else []
        yield f"Paragraph {row.number} of A: {'; '.join(said)}."
    if len(rows) > NAMED:
        yield f"… and {len(rows) - NAMED} more paragraphs."
    for name, audit in zip(names, audits, strict=True):
        count = additions(audit)
        if count:
            yield f"Only in {name}: {count} paragraph{'s' * (count != 1)}."
    if not rows and any(audits):
        yield "No paragraph of A was found to differ in meaning in any version compared."
