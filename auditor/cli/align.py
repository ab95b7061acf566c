"""``audit align A B``: the alignment alone."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from auditor.cli.configured import configured
from auditor.cli.options import (
    ConfigPath,
    EncoderName,
    NoConfig,
    SameLanguage,
    Source,
    Target,
    TrackedChanges,
    given,
    listed,
)
from auditor.errors import InputError, SettingsError


def align_command(
    a: Annotated[
        Path, typer.Argument(metavar="A", help="One version of the statement; - is stdin.")
    ],
    b: Annotated[Path, typer.Argument(metavar="B", help="The other version.")],
    *,
    source: Source = None,
    target: Target = None,
    same_language: SameLanguage = None,
    level: Annotated[
        str, typer.Option(metavar="LEVEL", help="paragraph, sentence or line.")
    ] = "paragraph",
    form: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="NAME",
            help="vecalign: numbers, which compare --alignment reads back; tsv, tmx: texts; json.",
        ),
    ] = "vecalign",
    output: Annotated[
        str | None,
        typer.Option("-o", "--output", metavar="FILE", help="File to write; - prints it. [-]"),
    ] = None,
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Replace a file that is there already.")
    ] = False,
    encoder: EncoderName = None,
    tracked_changes: TrackedChanges = None,
    config: ConfigPath = None,
    no_config: NoConfig = False,
) -> None:
    """Say which paragraphs, sentences or lines of two versions belong together.

    Segments are numbered from 0. A segment alone, [3]:[], has no counterpart.
    """
    from auditor.align.formats import FORMATS
    from auditor.alignment import LEVELS, align
    from auditor.cli.progress import step
    from auditor.cli.streams import put, say
    from auditor.cli.writing import write_file
    from auditor.readers import read, require_one_stdin

    require_one_stdin(a, b)
    if form not in FORMATS:
        raise SettingsError(f"unknown format {form!r}: use {', '.join(FORMATS)}")
    if level not in LEVELS:
        raise SettingsError(f"unknown level {level!r}: use {', '.join(LEVELS)}")
    settings = configured(
        config,
        no_config,
        source=given(source, "-s"),
        target=listed(given(target, "-t")),
        encoder=encoder,
        same_language=same_language,
        tracked_changes=tracked_changes,
    ).settings()
    place = given(output, "-o")
    path = Path(place) if place and place != "-" else None
    if path is not None and path.exists() and not overwrite:
        raise InputError(f"{path}: exists; --overwrite replaces it")
    with step("reading"):
        how = settings.tracked_changes
        documents = (
            read(a, language=settings.language_a, tracked_changes=how),
            read(b, language=settings.language_b, tracked_changes=how),
        )
    with step("aligning"):
        aligned = align(*documents, settings, level=level)
    if not aligned.related:
        say("the two texts do not look like translations of each other")
    data = FORMATS[form](aligned).encode("utf-8", "replace")
    if path is None:
        put(data)
    else:
        write_file(path, data)
