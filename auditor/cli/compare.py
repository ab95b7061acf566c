"""``audit compare A B``: the main job."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from auditor.cli.configured import configured
from auditor.cli.options import (
    Checks,
    ConfigPath,
    Depth,
    EncoderName,
    FailOn,
    NoConfig,
    Overwrite,
    ReportLang,
    SameLanguage,
    Source,
    Target,
    Tokens,
    TrackedChanges,
    TranslatorName,
    given,
    interface_language,
    listed,
    split_list,
)
from auditor.errors import InputError
from auditor.reports import REPORTS

if TYPE_CHECKING:
    from auditor.cli.writing import Manner, Output
    from auditor.model import Audit
    from auditor.reports.review import Review
    from auditor.settings import Settings


def compare_command(
    a: Annotated[
        Path, typer.Argument(metavar="A", help="One version of the statement; - is stdin.")
    ],
    b: Annotated[Path, typer.Argument(metavar="B", help="The other version.")],
    *,
    source: Source = None,
    target: Target = None,
    same_language: SameLanguage = None,
    output: Annotated[
        str | None,
        typer.Option(
            "-o",
            "--output",
            metavar="PATH",
            help="Report file, or a directory for it; - prints it. [reports/A--B.html]",
        ),
    ] = None,
    formats: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar="NAMES",
            help="html, json, jsonl, text, markdown, line, csv, xlsx, sarif, junit, tmx, xliff; "
            "several with commas. [html]",
        ),
    ] = None,
    overwrite: Overwrite = False,
    tokens: Tokens = None,
    checks: Checks = None,
    depth: Depth = None,
    translator: TranslatorName = None,
    encoder: EncoderName = None,
    fail_on: Annotated[
        FailOn | None,
        typer.Option(
            metavar="SEVERITY",
            help="Exit with 1 from this severity on: critical, major, minor; or never. [major]",
        ),
    ] = None,
    ui_lang: ReportLang = None,
    review: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="review.json saved from an earlier report: what it dismissed stays so.",
        ),
    ] = None,
    alignment: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Paragraph beads to use: what audit align wrote, corrected."
        ),
    ] = None,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Print no summary.")] = False,
    tracked_changes: TrackedChanges = None,
    config: ConfigPath = None,
    no_config: NoConfig = False,
) -> None:
    """Compare two versions of a statement and write a report.

    Exit code 0: nothing at or above --fail-on; 1: something; 2: it could not be done.
    """
    written: list[Path] = []
    try:
        from auditor.cli.writing import Manner, plan_outputs, today

        merged = configured(
            config,
            no_config,
            source=given(source, "-s"),
            target=listed(given(target, "-t")),
            same_language=same_language,
            tracked_changes=tracked_changes,
            output=given(output, "-o"),
            format=split_list(formats, "--format"),
            tokens=tokens,
            checks=split_list(checks, "--checks"),
            depth=depth,
            translator=given(translator, "--translator"),
            encoder=encoder,
            fail_on=fail_on and fail_on.value,
            ui_lang=ui_lang,
        )
        settings = merged.settings(alignment=alignment)
        outputs = plan_outputs(a, b, merged["output"], merged["format"])
        floor = FailOn(merged["fail-on"])
        language = interface_language(merged["ui-lang"])
        manner = Manner(today(), language, _review(review), floor.severity)
        result = _audit(a, b, settings, outputs, overwrite=overwrite)
        quiet = quiet or merged["output"] == "-"
        _tell(result, outputs, written, manner=manner, quiet=quiet)
    except KeyboardInterrupt:
        names = ", ".join(map(str, written))
        raise KeyboardInterrupt(f"written: {names}" if names else "no report was written") from None
    raise typer.Exit(1 if floor.reached(_open(result, manner.review)) else 0)


def _review(path: Path | None) -> Review | None:
    from auditor.reports.review import load_review

    return load_review(path) if path else None


def _open(result: Audit, review: Review | None) -> Audit:
    """The audit without what a reviewer has dismissed."""
    from auditor.reports.review import held_against, without_dismissed

    return without_dismissed(result, held_against(review, result)) if review else result


def _audit(
    a: Path, b: Path, settings: Settings, outputs: Sequence[Output], *, overwrite: bool
) -> Audit:
    from auditor.cli.progress import step
    from auditor.cli.writing import require_writable
    from auditor.pipeline import audit
    from auditor.readers import read

    _require_different(a, b)
    with step("reading"):
        how = settings.tracked_changes
        documents = (
            read(a, language=settings.language_a, tracked_changes=how),
            read(b, language=settings.language_b, tracked_changes=how),
        )
    for output in outputs:
        require_writable(output, inputs=(a, b), overwrite=overwrite)
    with step("comparing"):
        return audit(*documents, settings)


def _tell(
    result: Audit, outputs: Sequence[Output], written: list[Path], *, manner: Manner, quiet: bool
) -> None:
    from auditor.cli import writing
    from auditor.cli.streams import abandon_stdout

    try:
        for path in writing.write_all(result, outputs, manner):
            written.append(path)
        if not quiet:
            writing.print_summary(result, written, manner.review)
    except BrokenPipeError:
        # Whoever read our output has left; the answer is the same.
        abandon_stdout()


def _require_different(a: Path, b: Path) -> None:
    from auditor.readers import require_one_stdin

    require_one_stdin(a, b)
    try:
        same = a.samefile(b)
    except OSError:
        return  # a missing file: the reader says so
    if same:
        raise InputError(f"{a} and {b} are the same file: give two versions of the statement")
