"""What ``audit revise`` and ``audit diff`` do with what they were asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.cli.streams import abandon_stdout, put, say
from auditor.cli.task import Output
from auditor.errors import InputError, SettingsError
from auditor.paths import is_folder, require_one_stdin, same_file, shown

if TYPE_CHECKING:
    from auditor.model import Document
    from auditor.pipeline.engines import Engines
    from auditor.revision.changes import Revision
    from auditor.revision.json_report import Against
    from auditor.settings import Settings

FORMATS = ("html", "json", "csv", "text")


@dataclass(frozen=True, slots=True)
class Asked:
    """What ``audit revise`` was asked; ``others``: pairs of the other texts' versions, ``targets`` their languages."""

    old: Path
    new: Path
    others: tuple[tuple[Path, Path], ...]
    targets: tuple[str, ...]
    settings: Settings
    output: str | None
    formats: Sequence[str]
    overwrite: bool
    fail_on: str
    record: Path | None
    quiet: bool

    @property
    def inputs(self) -> list[Path]:
        """Every file that is read, each once."""
        return list(dict.fromkeys([self.old, self.new, *(p for pair in self.others for p in pair)]))


def run(asked: Asked) -> int:
    """Compare, write, print; the exit code."""
    from auditor.cli.progress import step
    from auditor.cli.recording import document_input, keep_record, other_inputs, require_record
    from auditor.cli.writing import today
    from auditor.pipeline.engines import Engines
    from auditor.revision.documents import revise

    _require_files(asked)
    outputs = planned(asked.old, asked.new, asked.output, asked.formats, name="revision")
    writable(outputs, asked.inputs, overwrite=asked.overwrite)
    require_record(asked.record, inputs=asked.inputs, overwrite=asked.overwrite)
    created = today()
    read = {path: _read(path, asked) for path in asked.inputs}
    engines = Engines.load(asked.settings)
    settings = replace(asked.settings, language_b=asked.settings.language_a)
    with step("comparing"):
        revision = revise(read[asked.old], read[asked.new], settings, encoder=engines.encoder)
    against = tuple(
        _against(
            replace(asked, others=(pair,), settings=replace(settings, language_b=language)),
            revision,
            read,
            engines,
        )
        for pair, language in zip(asked.others, _languages(asked), strict=True)
    )
    written = tell(
        outputs,
        _renders(revision, against, created),
        None if asked.quiet else "text",
    )
    if asked.record is not None:
        line = keep_record(
            asked.record,
            command="revise",
            created=created,
            inputs=[
                *(document_input(document, path) for path, document in read.items()),
                *other_inputs(asked.settings),
            ],
            reports=written,
            signature=revision.signature,
        )
        if not asked.quiet:
            put(f"{line}\n".encode("utf-8", "replace"))
    return _code(revision, asked.fail_on)


def _code(revision: Revision, fail_on: str) -> int:
    from auditor.revision.changes import Weight

    counted = {"substantive": (Weight.SUBSTANTIVE,), "unsure": (Weight.SUBSTANTIVE, Weight.UNSURE)}
    return int(any(revision.count(weight) for weight in counted.get(fail_on, ())))


def _require_files(asked: Asked) -> None:
    require_one_stdin(*asked.inputs, *(p for p in (asked.old,) if p == asked.new))
    for path in asked.inputs:
        if is_folder(path):
            raise InputError(f"{shown(path)}: is a directory; give a file")
    if same_file(asked.old, asked.new):
        raise InputError(
            f"{shown(asked.old)} and {shown(asked.new)} are the same file: give two versions of the text"
        )
    if len(asked.targets) > len(asked.others):
        raise SettingsError(
            "-t: more languages than other texts; each is that of an --against pair"
        )


def _languages(asked: Asked) -> list[str | None]:
    return [*asked.targets, *[None] * (len(asked.others) - len(asked.targets))]


def _read(path: Path, asked: Asked) -> Document:
    from auditor.cli.progress import step
    from auditor.readers import read

    with step(f"reading {shown(path)}"):
        return read(path, tracked_changes=asked.settings.tracked_changes)


def _against(
    asked: Asked, revision: Revision, read: Mapping[Path, Document], engines: Engines
) -> Against:
    """The four lists against the one other text; its language, where it was given, is B's of the settings."""
    from auditor.cli.progress import step
    from auditor.pipeline.documents import audit
    from auditor.revision.against import lists_of
    from auditor.revision.documents import revise
    from auditor.revision.json_report import Against

    (pair,) = asked.others
    settings = replace(asked.settings, language_a=revision.language)
    own = replace(settings, language_a=settings.language_b)
    old, new = (read[path] for path in pair)
    with step(f"comparing with {shown(pair[1])}"):
        other = revise(old, new, own, encoder=engines.encoder)
        settings = replace(settings, language_b=other.language)
        before = audit(read[asked.old], old, settings, engines=engines)
        after = audit(read[asked.new], new, settings, engines=engines)
    for one, name in ((before, pair[0]), (after, pair[1])):
        for stage in one.stages:
            if stage.name == "alignment" and stage.status.value == "partly ran":
                say(f"{shown(name)}: {stage.detail}")
    lists = lists_of(before, after, a=revision, b=other)
    return Against(shown(pair[0]), shown(pair[1]), other.language, lists)


def planned(
    old: Path, new: Path, output: str | None, formats: Sequence[str], *, name: str
) -> list[Output]:
    """The reports to write. Raises SettingsError."""
    from auditor.cli.writing import plan_outputs

    unknown = [one for one in formats if one not in FORMATS]
    if unknown:
        raise SettingsError(f"unknown format {unknown[0]!r}: use {', '.join(FORMATS)}")
    return plan_outputs(old, new.with_name(f"{new.stem or new.name}.{name}.txt"), output, formats)


def writable(outputs: Sequence[Output], inputs: Sequence[Path], *, overwrite: bool) -> None:
    """Refuse what could not be written later on. Raises OutputError."""
    from auditor.cli.writing import require_writable

    for one in outputs:
        require_writable(one, inputs=inputs, overwrite=overwrite)


def _renders(
    revision: Revision, against: tuple[Against, ...], created: str
) -> Mapping[str, Callable[[], str]]:
    from auditor.revision.json_report import render_json
    from auditor.revision.page import render_page
    from auditor.revision.table_report import render_csv
    from auditor.revision.text_report import render_text

    return {
        "html": lambda: render_page(revision, against, created=created),
        "json": lambda: render_json(revision, against, created=created),
        "csv": lambda: render_csv(revision, against),
        "text": lambda: render_text(revision, against),
    }


def tell(
    outputs: Sequence[Output], renders: Mapping[str, Callable[[], str]], summary: str | None
) -> list[Path]:
    """Write every report, print the summary and where they are; the files that were written."""
    from auditor.cli.writing import write_file

    written: list[Path] = []
    try:
        for one in outputs:
            data = renders[one.format]().encode("utf-8", "replace")
            if one.path is None:
                put(data)
            else:
                write_file(one.path, data)
                written.append(one.path)
        if summary is not None:
            where = "".join(f"Report: {shown(path)}\n" for path in written)
            put(f"{renders[summary]()}{where and chr(10)}{where}".encode("utf-8", "replace"))
    except BrokenPipeError:
        abandon_stdout()
    return written
