"""``audit batch INPUT -o OUT``: any number of documents or segments, and what can be asked of the results."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from typer.core import TyperGroup

from auditor.cli.configured import configured
from auditor.cli.examples import BATCH
from auditor.cli.options import (
    Checks,
    ConfigPath,
    Depth,
    EncoderName,
    FailOn,
    FailOnName,
    NoConfig,
    ReportLang,
    SameLanguage,
    Source,
    Target,
    TranslatorName,
    UiLang,
    checks_named,
    fail_on_named,
    given,
    given_paths,
    interface_language,
    listed,
)

if TYPE_CHECKING:
    from typer import Context

RUN = "run"


class RunByDefault(TyperGroup):
    """A group of commands that runs one of them where none is named."""

    default = RUN

    # Typer brings its own copy of click, whose context is another class.
    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:  # type: ignore[override]
        """Put the default command's name where it was left out."""
        if args and args[0] != "--help" and args[0] not in self.commands:
            args = [self.default, *args]
        return super().parse_args(ctx, args)


batch_app = typer.Typer(
    name="batch",
    cls=RunByDefault,
    help="Audit any number of documents or segments into a folder that can be resumed and queried.\n\n"
    "audit batch INPUT -o OUT is audit batch run INPUT -o OUT.",
    epilog=BATCH,
    no_args_is_help=True,
    rich_markup_mode=None,
)
Out = Annotated[Path, typer.Argument(metavar="OUT", help="The folder that a batch wrote.")]


@batch_app.command(RUN)
def run_command(
    inputs: Annotated[
        list[str],
        typer.Argument(
            metavar="INPUT",
            help="A manifest (CSV, TSV, JSONL, Parquet with columns a and b), a folder of versions, a "
            "bitext (TSV, TMX, XLIFF, PO, Parquet with two columns), or two files with a sentence a line.",
        ),
    ],
    *,
    # Longer than 60 lines: Typer reads an option from each parameter.
    output: Annotated[
        str | None, typer.Option("-o", "--output", metavar="OUT", help="Folder for the results.")
    ] = None,
    source: Source = None,
    target: Target = None,
    same_language: SameLanguage = None,
    checks: Checks = None,
    depth: Depth = None,
    translator: TranslatorName = None,
    encoder: EncoderName = None,
    cascade: Annotated[
        bool,
        typer.Option(
            "--cascade", help="Quick depth for all, --depth only where that leaves doubt."
        ),
    ] = False,
    kind: Annotated[
        str | None,
        typer.Option(
            "--input",
            metavar="KIND",
            help="What a table holds: documents or segments. [by its columns]",
        ),
    ] = None,
    part_size: Annotated[
        int | None,
        typer.Option(
            "--part-size",
            metavar="N",
            min=1,
            help="Units in a part, which is done wholly or not at all. [4 documents, 1000 segments]",
        ),
    ] = None,
    jobs: Annotated[
        int | None,
        typer.Option(
            "-j", "--jobs", metavar="N", min=1, help="Number of processes. [one per core]"
        ),
    ] = None,
    executor: Annotated[
        str,
        typer.Option("--executor", metavar="NAME", help="Who does the work: processes or dask."),
    ] = "processes",
    scheduler: Annotated[
        str | None,
        typer.Option(
            "--scheduler", metavar="ADDRESS", help="A Dask scheduler, as tcp://host:8786. [own]"
        ),
    ] = None,
    reports: Annotated[
        str,
        typer.Option(
            "--reports",
            metavar="WHICH",
            help="HTML reports of documents: none, divergent or all.",
        ),
    ] = "none",
    review: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="FILE",
            help="review.json saved from a report: what was dismissed stays so in all later runs.",
        ),
    ] = None,
    retry: Annotated[
        bool, typer.Option("--retry", help="Try once more what was set aside with an error.")
    ] = False,
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Use a folder that holds a run over another input.")
    ] = False,
    fail_on: FailOnName = None,
    ui_lang: ReportLang = None,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Print no summary.")] = False,
    config: ConfigPath = None,
    no_config: NoConfig = False,
) -> None:
    """Audit all of INPUT into the folder OUT, part by part. The same command again does what is left.

    Ctrl-C ends when the parts at work are done; a second one at once. Nothing finished is lost, whatever
    happens. Exit code 0: no finding at or above --fail-on; 1: at least one; 2: it could not be done, or
    something was set aside or was no pair; 130 or 143: stopped.
    """
    import os

    from auditor.batch.session import Request, require_input
    from auditor.cli.batching import require_choice, run
    from auditor.errors import SettingsError

    merged = configured(
        config,
        no_config,
        source=given(source, "-s"),
        target=listed(given(target, "-t")),
        same_language=same_language,
        checks=checks_named(checks),
        depth=depth,
        translator=given(translator, "--translator"),
        encoder=encoder,
        fail_on=fail_on_named(fail_on),
        ui_lang=ui_lang,
    )
    folder = given(output, "-o")
    if folder is None:
        raise SettingsError("-o is missing: give a folder for the results, as -o out/")
    paths = given_paths(inputs)
    require_input(paths)
    require_choice("--executor", executor)
    require_choice("--reports", reports)
    require_choice("--input", kind)
    request = Request(
        paths=paths,
        out=Path(folder),
        settings=merged.settings(),
        jobs=jobs or os.cpu_count() or 1,
        part_size=part_size,
        kind=kind,
        cascade=cascade,
        reports=reports,
        executor=executor,
        scheduler=given(scheduler, "--scheduler"),
        retry=retry,
        reviews=review or (),
        ui_language=interface_language(merged.values["ui-lang"]),
        overwrite=overwrite,
    )
    raise typer.Exit(run(request, FailOn(merged.values["fail-on"]), quiet=quiet))


@batch_app.command("status")
def status_command(
    out: Out,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print an object, for machines.")] = False,
) -> None:
    """Say how far a run is: done, left, set aside, pairs a second, time left."""
    from auditor.cli.batching import tell_status

    tell_status(out, as_json=as_json)


@batch_app.command("report")
def report_command(
    out: Out,
    *,
    review: Annotated[
        list[Path] | None,
        typer.Option(metavar="FILE", help="review.json saved from a report, to be kept here."),
    ] = None,
    ui_lang: UiLang = "en",
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Do not say where it is.")] = False,
) -> None:
    """Write OUT/index.html: the corpus by language pair, check and document; every figure leads to what it counts."""
    from auditor.cli.batching import write_report

    write_report(out, review or (), interface_language(ui_lang), quiet=quiet)


@batch_app.command("query")
def query_command(
    out: Out,
    sql: Annotated[str, typer.Argument(metavar="SQL", help="A query in DuckDB's SQL.")],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print an object a row.")] = False,
) -> None:
    """Ask the results: tables beads, findings, documents, errors, parts, decisions. Prints CSV."""
    from auditor.cli.batching import answer

    answer(out, sql, as_json=as_json)


@batch_app.command("consistency")
def consistency_command(
    where: Annotated[
        Path,
        typer.Argument(
            metavar="OUT|FILE", help="A batch's folder, or a TMX, XLIFF, PO, TSV … file."
        ),
    ],
    *,
    source: Source = None,
    target: Target = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print an object a finding.")] = False,
) -> None:
    """List what is rendered in different ways, over all documents or within one file. It moves no verdict.

    One A with several B, one B for several A, a term with several renderings, defined terms used before their
    definition or without one. Exit code 0: nothing; 1: something.
    """
    from auditor.cli.batching import tell_consistency

    languages = given(source, "-s"), given(target, "-t")
    raise typer.Exit(tell_consistency(where, languages, as_json=as_json))
