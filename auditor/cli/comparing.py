"""What ``audit compare`` does with the versions it was given: one comparison, or one of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.cli.recording import (
    document_input,
    keep_record,
    other_inputs,
    require_record,
    tell_record,
)
from auditor.cli.streams import CANNOT, say
from auditor.cli.task import Manner, Output, Task
from auditor.cli.versions import Version, Versions, read_version
from auditor.errors import AuditError, InputError, SettingsError
from auditor.paths import STDIN, shown
from auditor.readers.keyed import is_keyed

if TYPE_CHECKING:
    from auditor.model import Audit, Bead, Document
    from auditor.pipeline.engines import Engines
    from auditor.readers.bilingual.documents import Bilingual
    from auditor.settings import Settings
    from auditor.watch import Watch


def compare_one(task: Task, versions: Versions) -> int:
    """Compare two versions, or the two that one file holds; the exit code."""
    from auditor.cli.writing import plan_outputs, require_writable

    settings = task.settings
    a, b = versions.a, versions.others[0] if versions.others else None
    outputs = plan_outputs(a.path, b.path if b else None, task.output, task.formats)
    _require_page(task, outputs)
    unread = ""
    beads: tuple[Bead, ...] | None
    if b is None:
        with task.watch.stage("reading"):
            documents, beads, unread = _read_both(a, settings)
    else:
        settings = replace(settings, language_b=b.language)
        with task.watch.stage("reading"):
            documents, beads = _read_two(a, b, settings)
    inputs = [version.path for version in (a, b) if version]
    for output in outputs:
        require_writable(output, inputs=inputs, overwrite=task.overwrite)
    require_record(task.record, inputs=inputs, overwrite=task.overwrite)
    result = _audit(documents, settings, task.watch, beads=beads)
    _tell(result, outputs, task)
    _record(task, list(zip(inputs, documents, strict=False)), result)
    _tell_profile(task)
    _open(task, next((one.path for one in outputs if one.format == "html"), None))
    if unread:
        say(unread)
    return CANNOT if unread and task.strict else _code(result, task)


def compare_each(task: Task, versions: Versions) -> int:
    """Compare the first version with every other; the worst exit code.

    What cannot be compared is reported, and the rest is compared all the same.
    """
    from auditor.cli.several import Compared, plan_each, tell_all
    from auditor.pipeline.engines import Engines

    _require_single(task.settings, task.manner)
    plan = plan_each(task, versions)
    _require_page(task, [output for outputs in plan.outputs for output in outputs])
    with task.watch.stage("reading"):
        document = None if is_keyed(versions.a.path) else read_version(versions.a, task.settings)
    paths = [version.path for version in (versions.a, *versions.others)]
    require_record(task.record, inputs=paths, overwrite=task.overwrite)
    engines = Engines.load(task.settings)
    found: list[Compared] = []
    read: dict[Path, Document] = {}
    code = 0
    for version, outputs in zip(versions.others, plan.outputs, strict=True):
        settings = replace(task.settings, language_b=version.language)
        try:
            with task.watch.stage("reading"):
                documents, beads = _read_two(versions.a, version, settings, document)
            result = _audit(documents, settings, task.watch, engines=engines, beads=beads)
            read |= {versions.a.path: documents[0], version.path: documents[1]}
        except AuditError as error:
            say(
                str(error)
                if shown(version.path) in str(error)
                else f"{shown(version.path)}: {error}"
            )
            found.append(Compared(version, None, outputs))
            code = CANNOT
            continue
        before = len(task.written)
        _tell(result, outputs, task, since=before)
        found.append(Compared(version, result, outputs))
        code = max(code, _code(result, task))
    with task.watch.stage("reports"):
        tell_all(task, versions, found, plan)
    audits = [one.audit for one in found if one.audit is not None]
    if audits:
        _record(task, list(read.items()), audits[0])
    _tell_profile(task)
    _open(task, plan.index if plan.index in task.written else None)
    return code


def _record(task: Task, read: Sequence[tuple[Path, Document]], result: Audit) -> None:
    """Keep what was compared, where it was asked for."""
    if task.record is None:
        return
    line = keep_record(
        task.record,
        command="compare",
        created=task.manner.created,
        inputs=[
            *(document_input(document, path) for path, document in read),
            *other_inputs(task.settings, review=task.review),
        ],
        reports=task.written,
        signature=result.signature,
    )
    if not task.quiet:
        tell_record(line)


def _require_page(task: Task, outputs: Sequence[Output]) -> None:
    if task.show and not any(one.format == "html" and one.path for one in outputs):
        raise SettingsError("--open: there is no page to open; add --format html, and no -o -")


def _open(task: Task, page: Path | None) -> None:
    """Open a page that was written in the web browser; where there is none it is said, and all is well."""
    if not task.show or page is None:
        return
    import webbrowser

    if not webbrowser.open(page.resolve().as_uri()):
        say(f"--open: no web browser was found; open {shown(page)} yourself")


def _require_single(settings: Settings, manner: Manner) -> None:
    for given, flag in ((settings.alignment, "--alignment"), (manner.review, "--review")):
        if given is not None:
            raise SettingsError(f"{flag} is about two versions: compare them by themselves")


def _read_two(
    a: Version, b: Version, settings: Settings, document: Document | None = None
) -> tuple[tuple[Document, Document], tuple[Bead, ...] | None]:
    """The documents of two versions, A's where it was read before; of texts by key their beads as well."""
    if not (is_keyed(a.path) or is_keyed(b.path)):
        return (document or read_version(a, settings), read_version(b, settings)), None
    from auditor.cli.progress import step
    from auditor.readers.bilingual.documents import read_keyed_pair

    if settings.alignment is not None:
        raise SettingsError(f"--alignment: the keys of {shown(a.path)} say what belongs together")
    with step(f"reading {shown(a.path)} and {shown(b.path)}"):
        found = read_keyed_pair(a.path, b.path, source=a.language, target=b.language)
    return (found.a, found.b), found.beads


def _read_both(
    file: Version, settings: Settings
) -> tuple[tuple[Document, Document], tuple[Bead, ...], str]:
    """The two documents, their beads, and a line on what of the file could not be read."""
    from auditor.cli.progress import step
    from auditor.pipeline.consistency import consistency_of
    from auditor.readers import READERS
    from auditor.readers.bilingual import BILINGUAL
    from auditor.readers.bilingual.documents import read_bilingual, read_two_columns

    if settings.alignment is not None:
        raise SettingsError(f"--alignment: {shown(file.path)} says itself what belongs together")
    if file.path.suffix.lower() not in BILINGUAL and file.path != STDIN:
        if not is_keyed(file.path) and file.path.suffix.lower() in READERS:
            with step(f"reading {shown(file.path)}"):
                table = read_two_columns(
                    file.path,
                    source=settings.language_a,
                    target=settings.language_b,
                    tracked_changes=settings.tracked_changes,
                )
            if table is not None:
                return (table.a, table.b), table.beads, _unread(file, table)
        raise InputError(
            f"{shown(file.path)}: is one version; give another, a folder of them, or a file that "
            f"holds both ({' '.join(BILINGUAL)}); see `audit compare --help`"
        )
    with step(f"reading {shown(file.path)}"):
        found = read_bilingual(file.path, source=settings.language_a, target=settings.language_b)
    told = tuple(f"consistency: {line}" for line in consistency_of(found.a, found.b, found.beads))
    a = replace(found.a, notes=(*found.a.notes, *told))
    return (a, found.b), found.beads, _unread(file, found)


def _unread(file: Version, found: Bilingual) -> str:
    if not found.unread:
        return ""
    return (
        f"{shown(file.path)}: {found.unread} of {found.units} units could not be read and were left "
        "out; the report names them"
    )


def _audit(
    documents: tuple[Document, Document],
    settings: Settings,
    watch: Watch,
    *,
    engines: Engines | None = None,
    beads: tuple[Bead, ...] | None = None,
) -> Audit:
    from auditor.cli.progress import step

    with step("comparing") as told, watch.shown_by(told):
        with watch.stage("loading"):
            from auditor.pipeline.documents import audit
        return audit(*documents, settings, engines=engines, beads=beads, watch=watch)


def _tell_profile(task: Task) -> None:
    from auditor.cli.progress import profile_lines

    if task.profile:
        for line in profile_lines(task.watch.seconds):
            say(line)


def _tell(result: Audit, outputs: Sequence[Output], task: Task, *, since: int = 0) -> None:
    from auditor.cli import writing
    from auditor.cli.streams import abandon_stdout

    try:
        with task.watch.stage("reports"):
            for path in writing.write_all(result, outputs, task.manner):
                task.written.append(path)
            if not task.quiet:
                writing.print_summary(result, task.written[since:], task.manner.review)
    except BrokenPipeError:
        # Whoever read our output has left; the answer is the same.
        abandon_stdout()


def _code(result: Audit, task: Task) -> int:
    from auditor.reports.review import held_against, without_dismissed

    review = task.manner.review
    if review:
        result = without_dismissed(result, held_against(review, result))
    return int(task.fail_on.reached(result))
