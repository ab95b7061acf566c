"""``audit compare A B …``: the main job."""

from __future__ import annotations

from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, Annotated

import typer

from auditor.cli.completion import formats as known_formats
from auditor.cli.completion import some_of
from auditor.cli.configured import configured
from auditor.cli.options import (
    Checks,
    ConfigPath,
    Depth,
    EncoderName,
    FailOn,
    FailOnName,
    NoConfig,
    Overwrite,
    ReportLang,
    SameLanguage,
    Source,
    Targets,
    Tokens,
    TrackedChanges,
    TranslatorName,
    checks_named,
    fail_on_named,
    given,
    given_path,
    given_paths,
    interface_language,
    languages,
    split_list,
)
from auditor.cli.recording import RecordPath

if TYPE_CHECKING:
    from auditor.reports.review import Review


def compare_command(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="A B…",
            help="Versions of the statement; - is stdin. All are compared with A. A single one is a "
            "folder of en.txt, ar.txt …, or a file that holds both (XLIFF, TMX, PO, CSV, TSV).",
        ),
    ],
    *,
    # Longer than 60 lines: Typer reads an option from each parameter.
    source: Source = None,
    target: Targets = None,
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
            help="html, json, jsonl, text, markdown, line, csv, xlsx, docx, sarif, junit, tmx, "
            "xliff; several separated by commas. [html]",
            autocompletion=some_of(known_formats),
        ),
    ] = None,
    overwrite: Overwrite = False,
    tokens: Tokens = None,
    checks: Checks = None,
    depth: Depth = None,
    translator: TranslatorName = None,
    encoder: EncoderName = None,
    fail_on: FailOnName = None,
    ui_lang: ReportLang = None,
    review: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help="review.json saved from an earlier report: what was dismissed stays dismissed.",
        ),
    ] = None,
    alignment: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help="Paragraph beads to use: what audit align wrote, perhaps corrected.",
        ),
    ] = None,
    strict: Annotated[
        bool,
        typer.Option(
            "--strict", help="Exit with 2 when a unit of a bilingual file cannot be read."
        ),
    ] = False,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Print no summary.")] = False,
    show: Annotated[
        bool, typer.Option("--open", help="Open the report in the web browser when it is written.")
    ] = False,
    profile: Annotated[
        bool,
        typer.Option(
            "--profile",
            help="Say on stderr how many seconds each stage took, and its share: start-up, reading, "
            "alignment, translation, each kind of evidence, checks, reports.",
        ),
    ] = False,
    tracked_changes: TrackedChanges = None,
    record: RecordPath = None,
    config: ConfigPath = None,
    no_config: NoConfig = False,
) -> None:
    """Compare two or more versions of a statement; write a report. Each is compared with the first.

    Exit code 0: no finding at or above --fail-on; 1: at least one; 2: it could not be done.
    """
    written: list[Path] = []
    try:
        from auditor.cli.comparing import compare_each, compare_one
        from auditor.cli.progress import OTHER
        from auditor.cli.task import Manner, Task
        from auditor.cli.versions import versions_of
        from auditor.cli.writing import today

        merged = configured(
            config,
            no_config,
            source=given(source, "-s"),
            target=languages(target),
            same_language=same_language,
            tracked_changes=tracked_changes,
            output=given(output, "-o"),
            format=split_list(formats, "--format"),
            tokens=tokens,
            checks=checks_named(checks),
            depth=depth,
            translator=given(translator, "--translator"),
            encoder=encoder,
            fail_on=fail_on_named(fail_on),
            ui_lang=ui_lang,
        )
        floor = FailOn(merged.values["fail-on"])
        language = interface_language(merged.values["ui-lang"])
        task = Task(
            settings=merged.settings(alignment=given_path(alignment, "--alignment")),
            manner=Manner(
                today(), language, _review(given_path(review, "--review")), floor.threshold
            ),
            fail_on=floor,
            output=merged.values["output"],
            formats=merged.values["format"],
            overwrite=overwrite,
            quiet=quiet or merged.values["output"] == "-",
            written=written,
            strict=strict,
            profile=profile,
            show=show,
            record=given_path(record, "--record"),
            review=given_path(review, "--review"),
        )
        # The processor's time so far: nothing else tells what the interpreter took.
        task.watch.add("start-up", process_time())
        with task.watch.stage(OTHER):
            versions = versions_of(
                given_paths(files),
                source=merged.values["source"],
                targets=merged.values["target"],
                targets_from=merged.origins["target"],
            )
            code = (compare_each if versions.several else compare_one)(task, versions)
    except KeyboardInterrupt:
        names = ", ".join(map(str, written))
        raise KeyboardInterrupt(f"written: {names}" if names else "no report was written") from None
    raise typer.Exit(code)


def _review(path: Path | None) -> Review | None:
    from auditor.reports.review import load_review

    return load_review(path) if path else None
