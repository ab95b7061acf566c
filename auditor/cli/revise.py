"""``audit revise OLD NEW``: what changed between two versions of one text, and what that did to another language."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from auditor.cli.configured import configured
from auditor.cli.options import (
    ConfigPath,
    Depth,
    EncoderName,
    NoConfig,
    Overwrite,
    TrackedChanges,
    TranslatorName,
    given,
    given_path,
    split_list,
)
from auditor.cli.recording import RecordPath
from auditor.errors import SettingsError

FAIL_ON = ("substantive", "unsure", "never")

RevisionFormats = Annotated[
    str,
    typer.Option(
        "--format", metavar="NAMES", help="html, json, csv, text; several separated by commas."
    ),
]


def revise_command(
    old: Annotated[str, typer.Argument(metavar="OLD", help="The text as it was; - is stdin.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The same text as it is now.")],
    *,
    # Longer than 60 lines: Typer reads an option from each parameter.
    against: Annotated[
        list[str] | None,
        typer.Option(
            "--against",
            metavar="OLD NEW",
            help="Another text, as it was and as it is now: --against ar-old.txt ar-new.txt; one file twice "
            "where it was not revised. Again for each further language.",
        ),
    ] = None,
    source: Annotated[
        str | None,
        typer.Option("-s", "--source", metavar="LANG", help="Language of both. [detected]"),
    ] = None,
    target: Annotated[
        list[str] | None,
        typer.Option(
            "-t", "--target", metavar="LANG", help="Language of each other text. [detected]"
        ),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option(
            "-o",
            "--output",
            metavar="PATH",
            help="Report file, or a directory for it; - prints it. [reports/OLD--NEW.revision.html]",
        ),
    ] = None,
    formats: RevisionFormats = "html",
    overwrite: Overwrite = False,
    fail_on: Annotated[
        str,
        typer.Option(
            metavar="WEIGHT",
            help="Exit with 1 for a substantive change; unsure: also for one to look at; or never.",
        ),
    ] = "substantive",
    depth: Depth = None,
    translator: TranslatorName = None,
    encoder: EncoderName = None,
    tracked_changes: TrackedChanges = None,
    record: RecordPath = None,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Print no summary.")] = False,
    config: ConfigPath = None,
    no_config: NoConfig = False,
) -> None:
    """Say what changed between two versions of one text, and whether it changes the meaning.

    With --against: which differences from a text in another language the revision resolved, which
    remain, which are new, and what was changed on one side only.

    Exit code 0: nothing substantive; 1: something; 2: it could not be done.
    """
    from auditor.cli.revising import Asked, run

    if fail_on not in FAIL_ON:
        raise SettingsError(f"--fail-on: {fail_on!r} is none of {', '.join(FAIL_ON)}")
    merged = configured(
        config,
        no_config,
        source=given(source, "-s"),
        same_language=None,
        depth=depth,
        translator=given(translator, "--translator"),
        encoder=encoder,
        tracked_changes=tracked_changes,
    )
    others = [given_path(one, "--against") or Path(one) for one in against or ()]
    if len(others) % 2:
        raise SettingsError(
            "--against: give the other text twice, as it was and as it is now; one file twice where it was not revised"
        )
    asked = Asked(
        old=given_path(old, "OLD") or Path(old),
        new=given_path(new, "NEW") or Path(new),
        others=tuple(zip(others[::2], others[1::2], strict=True)),
        targets=tuple(target or ()),
        settings=merged.settings(),
        output=given(output, "-o"),
        formats=split_list(formats, "--format") or ("html",),
        overwrite=overwrite,
        fail_on=fail_on,
        record=given_path(record, "--record"),
        quiet=quiet or output == "-",
    )
    raise typer.Exit(run(asked))
