"""``audit report``: reports made again from JSON, and an index of a folder of them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from auditor.cli.options import Overwrite, UiLang, given, interface_language, split_list

report_app = typer.Typer(
    name="report",
    help="Make reports again from JSON, or index a folder of reports.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@report_app.command("render")
def render_command(
    source: Annotated[
        Path, typer.Argument(metavar="JSON", help="What audit compare --format json has written.")
    ],
    *,
    output: Annotated[
        str | None,
        typer.Option(
            "-o", "--output", metavar="PATH", help="Report file; - prints it. [beside the JSON]"
        ),
    ] = None,
    formats: Annotated[
        str,
        typer.Option(
            "--format", metavar="NAMES", help="As for audit compare; several separated by commas."
        ),
    ] = "html",
    ui_lang: UiLang = "en",
    review: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="review.json saved from an earlier report."),
    ] = None,
    overwrite: Overwrite = False,
) -> None:
    """Make a report from the JSON of an audit. Neither texts nor models are needed."""
    from auditor.cli.streams import put
    from auditor.cli.task import Manner
    from auditor.cli.writing import plan_outputs, require_writable, today, write_all
    from auditor.paths import shown
    from auditor.reports import SUFFIXES
    from auditor.reports.json_reader import read_audit
    from auditor.reports.review import load_review

    language = interface_language(ui_lang)
    chosen = split_list(formats, "--format") or ("html",)
    named = given(output, "-o")
    audit, created = read_audit(source)
    where = named or str(source.with_suffix(SUFFIXES.get(chosen[0], "")))
    outputs = plan_outputs(source, source, where, chosen)
    manner = Manner(created or today(), language, load_review(review) if review else None)
    for one in outputs:
        require_writable(one, inputs=(source,), overwrite=overwrite)
    for path in write_all(audit, outputs, manner):
        put(f"Report: {shown(path)}\n".encode("utf-8", "replace"))


@report_app.command("index")
def index_command(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder with the reports.")],
    *,
    ui_lang: UiLang = "en",
    overwrite: Overwrite = False,
) -> None:
    """Write index.html for a folder of reports."""
    from auditor.cli.streams import put
    from auditor.cli.task import Output
    from auditor.cli.writing import require_writable, write_file
    from auditor.paths import shown
    from auditor.reports.page.folder import NAME, entries_of, render_index

    language = interface_language(ui_lang)
    entries = entries_of(folder)
    output = Output("html", folder / NAME)
    require_writable(output, inputs=(), overwrite=overwrite)
    text = render_index(entries, ui_language=language)
    write_file(folder / NAME, text.encode("utf-8", "replace"))
    count = f"{len(entries)} report{'s' * (len(entries) != 1)}"
    put(f"Index of {count}: {shown(folder / NAME)}\n".encode("utf-8", "replace"))
