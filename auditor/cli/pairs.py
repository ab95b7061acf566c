"""``audit pairs FILE``: pre-aligned segments in, one JSON object a line out, or a report of all."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

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
    Target,
    Tokens,
    TranslatorName,
    checks_named,
    fail_on_named,
    given,
    interface_language,
    listed,
    split_list,
)


def pairs_command(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE", help="TSV, CSV, TMX, XLIFF, PO, .ts or .xcstrings; - is stdin."
        ),
    ],
    other: Annotated[
        Path | None,
        typer.Argument(
            metavar="OTHER",
            help="The other version of a FILE that holds one, text by key: JSON, ARB, .properties, "
            ".strings, strings.xml, .resx.",
        ),
    ] = None,
    *,
    # Longer than 60 lines: Typer reads an option from each parameter.
    source: Source = None,
    target: Target = None,
    same_language: SameLanguage = None,
    output: Annotated[
        str | None,
        typer.Option(
            "-o", "--output", metavar="PATH", help="File, or a directory for it. [stdout]"
        ),
    ] = None,
    formats: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar="NAMES",
            help="jsonl, an object a pair, written as soon as it is audited; or one of audit compare's, of "
            "all: html, json, csv, xlsx, sarif, junit …; several separated by commas. [jsonl]",
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
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit with 2 also for what is not translated.")
    ] = False,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Print no summary.")] = False,
    jobs: Annotated[
        int | None,
        typer.Option(
            "-j", "--jobs", metavar="N", min=1, help="Number of processes. [one per core]"
        ),
    ] = None,
    config: ConfigPath = None,
    no_config: NoConfig = False,
) -> None:
    """Audit pairs of texts that are already aligned. Prints one JSON object per line, a summary on stderr.

    A table has source, target and perhaps a recorded back-translation. An object has index, divergence,
    verdict, issues and, where it has one, the unit's place, in the input's order. What is not a pair, or
    not translated, gives an object with its line and the error; the rest is audited. Exit code 0: no
    finding at or above --fail-on; 1: at least one; 2: it could not be done.
    """
    import os

    from auditor.cli.auditing_pairs import LINES, PairsTask, audit_file, plan_pairs

    merged = configured(
        config,
        no_config,
        source=given(source, "-s"),
        target=listed(given(target, "-t")),
        same_language=same_language,
        tokens=tokens,
        checks=checks_named(checks),
        depth=depth,
        translator=given(translator, "--translator"),
        encoder=encoder,
        fail_on=fail_on_named(fail_on),
        ui_lang=ui_lang,
    )
    chosen = split_list(formats, "--format") or (LINES,)
    task = PairsTask(
        file=file,
        other=other,
        settings=merged.settings(),
        fail_on=FailOn(merged.values["fail-on"]),
        outputs=plan_pairs(file, other, given(output, "-o"), chosen, overwrite=overwrite),
        jobs=jobs or os.cpu_count() or 1,
        strict=strict,
        quiet=quiet,
        ui_language=interface_language(merged.values["ui-lang"]),
    )
    raise typer.Exit(audit_file(task))
