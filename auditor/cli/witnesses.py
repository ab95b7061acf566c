"""``audit witnesses FILE …``: several accounts of the same thing, claim by claim."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from auditor.cli.configured import configured
from auditor.cli.options import (
    ConfigPath,
    Depth,
    EncoderName,
    NoConfig,
    Overwrite,
    TrackedChanges,
    given,
    given_path,
    given_paths,
    split_list,
)
from auditor.cli.recording import RecordPath

if TYPE_CHECKING:
    from auditor.witnesses.model import Comparison


def witnesses_command(
    files: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="FILE…",
            help="Three or more accounts of the same, in one language or several; a folder stands for its files.",
        ),
    ] = None,
    *,
    # Longer than 60 lines: Typer reads an option from each parameter.
    manifest: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help="CSV that lists accounts: file, source, date, language, label.",
        ),
    ] = None,
    languages: Annotated[
        str | None,
        typer.Option(
            metavar="LANGS",
            help="Languages of the files in their order, as en,ar,en; or one for all. [detected]",
        ),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option(
            "-o",
            "--output",
            metavar="PATH",
            help="Report file, or a directory for it; - prints it. [reports/NAME--witnesses.html]",
        ),
    ] = None,
    formats: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar="NAMES",
            help="html, json, csv, text; several separated by commas. [html]",
        ),
    ] = None,
    overwrite: Overwrite = False,
    depth: Depth = None,
    encoder: EncoderName = None,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Print no summary.")] = False,
    tracked_changes: TrackedChanges = None,
    record: RecordPath = None,
    config: ConfigPath = None,
    no_config: NoConfig = False,
) -> None:
    """Compare three or more accounts of the same thing: who tells what, and who tells it differently.

    No account is taken to be the right one. Dates and sources come from lines before the text ("Date:", "Source:"),
    from a web page's metadata, or from --manifest. Exit code 0: all agree; 1: some differ; 2: it could
    not be done, or not for all files.
    """
    from auditor.cli.progress import step
    from auditor.cli.recording import require_record
    from auditor.cli.telling import compared, opened, plan, record_accounts, write_reports
    from auditor.cli.writing import require_writable
    from auditor.watch import Watch

    merged = configured(
        config, no_config, depth=depth, encoder=encoder, tracked_changes=tracked_changes
    )
    settings = merged.settings()
    named = opened(
        given_paths(files or []),
        given_path(manifest, "--manifest"),
        split_languages(languages),
    )
    outputs = plan(
        [one.path for one in named], given(output, "-o"), split_list(formats, "--format")
    )
    for one in outputs:
        require_writable(one, inputs=[each.path for each in named], overwrite=overwrite)
    kept = given_path(record, "--record")
    require_record(kept, inputs=[each.path for each in named], overwrite=overwrite)
    watch = Watch()
    with step("comparing accounts") as told, watch.shown_by(told):
        result, unread = compared(named, settings, watch)
    written = write_reports(result, outputs, quiet=quiet or (output == "-"))
    if kept is not None:
        listed = given_path(manifest, "--manifest")
        record_accounts(kept, result, settings, reports=written, manifest=listed)
    raise typer.Exit(_code(result, unread))


def split_languages(text: str | None) -> tuple[str, ...]:
    """The codes of --languages in their order; repeated ones stay. Raises SettingsError."""
    text = given(text, "--languages")
    return tuple(code.strip() for code in text.split(",")) if text else ()


def _code(result: Comparison, unread: int) -> int:
    from auditor.cli.streams import CANNOT

    return CANNOT if unread else int(result.differs)
