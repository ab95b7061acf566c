"""``audit compare A B``: the main job."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from auditor.cli.options import FailOn, split_list
from auditor.errors import InputError


def compare_command(
    a: Annotated[Path, typer.Argument(metavar="A", help="One version of the statement.")],
    b: Annotated[Path, typer.Argument(metavar="B", help="The other version.")],
    *,
    source: Annotated[
        str | None, typer.Option("-s", "--source", metavar="LANG", help="Language of A, e.g. en.")
    ] = None,
    target: Annotated[
        str | None, typer.Option("-t", "--target", metavar="LANG", help="Language of B, e.g. ar.")
    ] = None,
    output: Annotated[
        str | None,
        typer.Option(
            "-o", "--output", metavar="PATH", help="Report file; - prints it. [reports/A--B.html]"
        ),
    ] = None,
    formats: Annotated[
        str, typer.Option("--format", help="html, json, text; several with commas.")
    ] = "html",
    translator: Annotated[
        str, typer.Option(help="auto, argos, none, or a .tmx or .tsv of recorded translations.")
    ] = "auto",
    encoder: Annotated[str, typer.Option(help="Which sentence encoder compares meanings.")] = "use",
    checks: Annotated[
        str | None, typer.Option(help="Only these checks, with commas. [all]")
    ] = None,
    fail_on: Annotated[
        FailOn, typer.Option(help="Exit with 1 for an issue of at least this severity.")
    ] = FailOn.MAJOR,
    same_language: Annotated[
        bool, typer.Option("--same-language", help="Allow both documents in one language.")
    ] = False,
    depth: Annotated[
        str, typer.Option(help="quick: no probes; standard: where in doubt; deep: everywhere.")
    ] = "standard",
    tokens: Annotated[
        bool, typer.Option("--tokens", help="Add the divergence of every word (JSON).")
    ] = False,
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Replace a file that audit did not write.")
    ] = False,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Print no summary.")] = False,
) -> None:
    """Compare two versions of a statement and write a report.

    Exit code 0: nothing at or above --fail-on; 1: something; 2: it could not be done.
    """
    from auditor.cli.progress import step
    from auditor.cli.writing import plan_outputs, print_summary, write_all
    from auditor.pipeline import audit
    from auditor.readers import read
    from auditor.settings import Settings

    settings = Settings(
        language_a=source,
        language_b=target,
        encoder=encoder,
        translator=translator,
        same_language=same_language,
        checks=split_list(checks),
        tokens=tokens,
        depth=depth,
    )
    outputs = plan_outputs(a, b, output, split_list(formats) or ("html",), overwrite=overwrite)
    _require_different(a, b)
    with step("reading"):
        documents = read(a, language=source), read(b, language=target)
    with step("comparing"):
        result = audit(*documents, settings)
    written = write_all(result, outputs)
    if not quiet and output != "-":
        print_summary(result, written)
    raise typer.Exit(1 if fail_on.reached(result) else 0)


def _require_different(a: Path, b: Path) -> None:
    try:
        same = a.samefile(b)
    except OSError:
        return  # a missing file: the reader says so
    if same:
        raise InputError(f"{a} and {b} are the same file: give two versions of the statement")
