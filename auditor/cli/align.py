"""``audit align A B``: the alignment alone."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from auditor.cli.options import EncoderName, SameLanguage, Source, Target, given
from auditor.errors import InputError, SettingsError


def align_command(
    a: Annotated[
        Path, typer.Argument(metavar="A", help="One version of the statement; - is stdin.")
    ],
    b: Annotated[Path, typer.Argument(metavar="B", help="The other version.")],
    *,
    source: Source = None,
    target: Target = None,
    same_language: SameLanguage = False,
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
    encoder: EncoderName = "use",
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
    from auditor.settings import Settings

    require_one_stdin(a, b)
    if form not in FORMATS:
        raise SettingsError(f"unknown format {form!r}: use {', '.join(FORMATS)}")
    if level not in LEVELS:
        raise SettingsError(f"unknown level {level!r}: use {', '.join(LEVELS)}")
    settings = Settings(
        language_a=given(source, "-s"),
        language_b=given(target, "-t"),
        encoder=encoder,
        same_language=same_language,
    )
    place = given(output, "-o")
    path = Path(place) if place and place != "-" else None
    if path is not None and path.exists() and not overwrite:
        raise InputError(f"{path}: exists; --overwrite replaces it")
    with step("reading"):
        documents = read(a, language=settings.language_a), read(b, language=settings.language_b)
    with step("aligning"):
        aligned = align(*documents, settings, level=level)
    if not aligned.related:
        say("the two texts do not look like translations of each other")
    data = FORMATS[form](aligned).encode("utf-8", "replace")
    if path is None:
        put(data)
    else:
        write_file(path, data)
