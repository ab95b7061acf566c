"""What ``audit pairs`` does with a file: line by line, or as one report in the formats of ``audit compare``."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from auditor.cli.options import FailOn
from auditor.cli.streams import CANNOT, put, say
from auditor.errors import OutputError, SettingsError
from auditor.paths import STDIN, shown

if TYPE_CHECKING:
    from auditor.cli.progress import Told
    from auditor.cli.task import Output
    from auditor.model import Audit, Stage
    from auditor.pipeline.consistency import Consistency
    from auditor.pipeline.engines import Engines
    from auditor.pipeline.pairs import AuditedPair
    from auditor.readers.pairs import BadLine, TextPair
    from auditor.settings import Settings

# What is printed and written line by line; every other format is of the whole.
LINES = "jsonl"


@dataclass(frozen=True, slots=True)
class PairsTask:
    """What is asked of one file of pairs; ``settings`` name both languages once it is opened.

    ``other``: the other version of a file that holds one, text by key.
    """

    file: Path
    settings: Settings
    fail_on: FailOn
    outputs: Sequence[Output]
    jobs: int
    other: Path | None = None
    strict: bool = False
    quiet: bool = False
    ui_language: str = "en"


@dataclass(slots=True)
class Tally:
    """What is counted on the way; ``failed``: whether any pair reached the threshold."""

    verdicts: Counter[str] = field(default_factory=Counter)
    bad: int = 0
    unread: int = 0
    failed: bool = False
    without_tokens: bool = False


def audit_file(task: PairsTask) -> int:
    """Audit all pairs, write what was asked, say what it came to; the exit code."""
    from dataclasses import replace

    from auditor.pipeline.chosen import chosen_checks
    from auditor.pipeline.consistency import Consistency
    from auditor.pipeline.gathered import Source, gathered
    from auditor.pipeline.pairs import engines_for
    from auditor.pipeline.signature import signature_of
    from auditor.pipeline.status import NOT_CALIBRATED, status_of_pairs

    form, rows, languages = opened_pairs(task)
    settings = replace(task.settings, language_a=languages[0], language_b=languages[1])
    task = replace(task, settings=settings)
    engines = engines_for(settings)
    stages = status_of_pairs(
        chosen_checks(settings), settings, engines=engines, languages=languages
    )
    signature = signature_of(
        settings, encoder=engines.encoder.name, translator=engines.translator.name
    )
    tally, consistency = Tally(), Consistency()
    whole = [output for output in task.outputs if output.format != LINES]
    kept: list[AuditedPair] = []
    for one in _written(task, _noted(rows, consistency), engines, tally):
        if whole:
            kept.append(one)
    if whole:
        source = Source(shown(task.file), form, languages, notes=tuple(consistency.lines()))
        _write_whole(task, gathered(kept, source, stages=stages, signature=signature), whole)
    if tally.without_tokens:
        say(f"--tokens not run: {NOT_CALIBRATED}")
    if tally.bad:
        say(f"{shown(task.file)}: {tally.bad} line(s) are not pairs; see their error objects")
    if not task.quiet:
        _tell(task, tally, stages, consistency)
    if tally.unread or (tally.bad and task.strict):
        return CANNOT
    return int(tally.failed)


def _noted(
    rows: Iterator[TextPair | BadLine], consistency: Consistency
) -> Iterator[TextPair | BadLine]:
    from auditor.readers.pairs import TextPair

    for row in rows:
        if isinstance(row, TextPair):
            consistency.add(row)
        yield row


def _written(
    task: PairsTask, rows: Iterator[TextPair | BadLine], engines: Engines, tally: Tally
) -> Iterator[AuditedPair]:
    """The pairs, each line written as soon as its pair is audited."""
    from auditor.cli.pair_lines import line_of
    from auditor.cli.progress import step, untold
    from auditor.pipeline.pairs import audit_pairs
    from auditor.readers.pairs import BadLine
    from auditor.reports.gate import reaches

    lines = [output for output in task.outputs if output.format == LINES]
    with ExitStack() as stack:
        told: Told = untold
        # Lines that go to the terminal are progress enough.
        if not lines or lines[0].path is not None or not sys.stdout.isatty():
            told = stack.enter_context(step("auditing"))
        files = [_opened(stack, output.path) for output in lines]
        for number, result in enumerate(
            audit_pairs(rows, task.settings, jobs=task.jobs, engines=engines), 1
        ):
            told(f"{number:,} pairs", 0, 0)
            for file in files:
                _put(file, line_of(result).encode())
            if isinstance(result, BadLine):
                tally.bad += 1
                tally.unread += result.unread
                continue
            judgement = result.judged.judgement
            tally.verdicts[judgement.verdict] += 1
            severities = [issue.severity for issue in result.judged.issues]
            tally.failed |= reaches(judgement, severities, task.fail_on.threshold)
            tally.without_tokens |= task.settings.tokens and result.tokens is None
            yield result


def _opened(stack: ExitStack, path: Path | None) -> BinaryIO | None:
    if path is None:
        return None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return stack.enter_context(path.open("wb"))
    except OSError as error:
        raise OutputError(f"{shown(path)}: cannot be written ({error.strerror})") from error


def _put(file: BinaryIO | None, data: bytes) -> None:
    if file is None:
        put(data)
        return
    try:
        file.write(data)
    except OSError as error:
        raise OutputError(f"{file.name}: cannot be written ({error.strerror})") from error


def _write_whole(task: PairsTask, audit: Audit, outputs: Sequence[Output]) -> None:
    from auditor.cli.task import Manner
    from auditor.cli.writing import today, write_all

    manner = Manner(today(), task.ui_language, fail_on=task.fail_on.threshold)
    for path in write_all(audit, outputs, manner):
        if not task.quiet:
            say(f"report: {shown(path)}")


def _tell(task: PairsTask, tally: Tally, stages: Sequence[Stage], consistency: Consistency) -> None:
    """The summary on stderr: what it came to, what is told of the file as a whole, what did not run."""
    from auditor.model import Verdict
    from auditor.reports.missing import missing

    count = tally.verdicts.total()
    divergent, review = tally.verdicts[Verdict.DIVERGENT], tally.verdicts[Verdict.REVIEW]
    said = f"{shown(task.file)}: {count:,} pair{'s' * (count != 1)}"
    differ = "differs" if divergent == 1 else "differ"
    say(f"{said}: {divergent:,} {differ} in meaning, {review:,} to review")
    for line in consistency.lines():
        say(f"consistency: {line}")
    lines = [
        one.line + (f"; to enable it: {one.remedy}" if one.remedy else "")
        for one in missing(stages)
    ]
    if lines:
        say("; ".join(lines))


def opened_pairs(
    task: PairsTask,
) -> tuple[str, Iterator[TextPair | BadLine], tuple[str, str]]:
    """A file's format, its rows and its languages: as given, as it says itself, or detected in its text."""
    from itertools import chain, islice

    from auditor.pipeline.pair_languages import PEEK, languages_of_pairs
    from auditor.readers.pairs import TextPair, open_keyed_pairs, open_pairs

    path, settings = task.file, task.settings
    opened = (
        open_keyed_pairs(path, task.other)
        if task.other is not None
        else open_pairs(path, source=settings.language_a, target=settings.language_b)
    )
    for note in opened.notes:
        say(f"{shown(path)}: {note}")
    ahead = list(islice(opened.rows, PEEK))
    known = [row for row in ahead if isinstance(row, TextPair)]
    languages = languages_of_pairs(known, opened, settings, what=shown(path))
    return opened.format, chain(ahead, opened.rows), languages


def plan_pairs(
    file: Path,
    other: Path | None,
    output: str | None,
    formats: Sequence[str],
    *,
    overwrite: bool,
) -> list[Output]:
    """Where lines and reports go: one format to stdout, several to files. Raises SettingsError, OutputError."""
    from auditor.cli.task import Output
    from auditor.cli.writing import plan_outputs, require_writable

    if output is None and len(formats) == 1:
        if formats[0] in {"html", "xlsx", "docx"}:
            raise SettingsError(f"--format {formats[0]}: is written to a file; give one with -o")
        plan_outputs(file, other, "-", formats)  # refuses an unknown one
        return [Output(formats[0], None)]
    if output is None:
        raise SettingsError("--format: several need files; give a name or a directory with -o")
    outputs = plan_outputs(file, other, output, formats)
    inputs = [path for path in (file, other) if path is not None and path != STDIN]
    for one in outputs:
        require_writable(one, inputs=inputs, overwrite=overwrite)
    return outputs
