"""``audit align A B …``: the alignment alone."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from auditor.cli.configured import configured
from auditor.cli.options import (
    ConfigPath,
    EncoderName,
    NoConfig,
    SameLanguage,
    Source,
    Targets,
    TrackedChanges,
    given,
    given_paths,
    languages,
)
from auditor.cli.streams import CANNOT
from auditor.errors import AuditError, InputError, SettingsError

if TYPE_CHECKING:
    from auditor.align.formats import Aligned
    from auditor.cli.versions import Versions
    from auditor.settings import Settings


def align_command(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="A B…",
            help="Versions of the statement; - is stdin. All are aligned with A. A single one is a "
            "folder of en.txt, ar.txt …",
        ),
    ],
    *,
    # Longer than 60 lines: Typer reads an option from each parameter.
    source: Source = None,
    target: Targets = None,
    same_language: SameLanguage = None,
    level: Annotated[
        str, typer.Option(metavar="LEVEL", help="paragraph, sentence or line.")
    ] = "paragraph",
    form: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="NAME",
            help="vecalign: numbers, which compare --alignment reads back; tsv, tmx: texts; json; svg: a "
            "picture of what belongs together.",
        ),
    ] = "vecalign",
    output: Annotated[
        str | None,
        typer.Option(
            "-o",
            "--output",
            metavar="FILE",
            help="File to write, or a directory for one file per version; - prints it. [-]",
        ),
    ] = None,
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Replace a file that already exists.")
    ] = False,
    encoder: EncoderName = None,
    tracked_changes: TrackedChanges = None,
    config: ConfigPath = None,
    no_config: NoConfig = False,
) -> None:
    """Say which paragraphs, sentences or lines belong together.

    Segments are numbered from 0. A segment alone, [3]:[], has no counterpart. Each
    of several versions is aligned with the first; tmx and json hold them all in one file.
    """
    from auditor.cli.versions import versions_of
    from auditor.pipeline.alignment import LEVELS

    formats = _formats()
    if form not in formats:
        raise SettingsError(f"unknown format {form!r}: use {', '.join(formats)}")
    if level not in LEVELS:
        raise SettingsError(f"unknown level {level!r}: use {', '.join(LEVELS)}")
    merged = configured(
        config,
        no_config,
        source=given(source, "-s"),
        target=languages(target),
        encoder=encoder,
        same_language=same_language,
        tracked_changes=tracked_changes,
    )
    versions = versions_of(
        given_paths(files),
        source=merged.values["source"],
        targets=merged.values["target"],
        targets_from=merged.origins["target"],
    )
    if not versions.others:
        raise InputError(f"{files[0]}: is one version; give another, or a folder of them")
    paths = _paths(versions, form, given(output, "-o"), overwrite=overwrite)
    raise typer.Exit(_align(versions, merged.settings(), paths, form=form, level=level))


def _formats() -> Mapping[str, Callable[[Aligned], str]]:
    """Every format by name: those of `auditor.align.formats`, and the picture, which is the reports'."""
    from auditor.align.formats import FORMATS

    return {**FORMATS, "svg": _svg}


def _svg(aligned: Aligned) -> str:
    from auditor.paths import shown
    from auditor.reports.page.ribbons import Drawn
    from auditor.reports.page.ribbons_svg import svg

    a, b = (
        shown(Path(Path(document.path or side).name))
        for document, side in zip(aligned.documents, "AB", strict=True)
    )
    lengths = [[len(segment.text) for segment in segments] for segments in aligned.segments]
    drawn = [Drawn(number, bead) for number, bead in enumerate(aligned.beads, 1)]
    return svg(drawn, *lengths, names=(a, b))


def _paths(
    versions: Versions, form: str, output: str | None, *, overwrite: bool
) -> Sequence[Path | None]:
    """The file of each version, one for all where the format holds them; None is stdout."""
    from auditor.align.formats import SUFFIXES, TOGETHER

    suffix = SUFFIXES.get(form, f".{form}")
    others = versions.others
    together = form in TOGETHER
    if output in {None, "-"}:
        if len(others) > 1 and not together:
            raise SettingsError(
                f"{form} holds two versions: give a directory with -o, as in -o out/"
            )
        return [None] * len(others)
    path = Path(str(output))
    folder = str(output).endswith(("/", os.sep)) or path.is_dir()
    a = versions.a.path.stem
    if folder and not (together and len(others) > 1):
        paths = [path / f"{a}--{one.path.stem}{suffix}" for one in others]
    elif folder:
        paths = [path / f"{a}--versions{suffix}"] * len(others)
    elif together or len(others) == 1:
        paths = [path] * len(others)
    else:
        raise SettingsError(f"{form} holds two versions: give a directory with -o, as in -o out/")
    if not together and len(set(paths)) < len(paths):
        raise SettingsError(f"two of the versions have one name, {others[0].path.stem}: rename one")
    there = next((one for one in paths if one.exists() and not overwrite), None)
    if there is not None:
        raise InputError(f"{there}: exists; --overwrite replaces it")
    return paths


def _align(
    versions: Versions,
    settings: Settings,
    paths: Sequence[Path | None],
    *,
    form: str,
    level: str,
) -> int:
    """Align, write, and say what could not be; the exit code."""
    from auditor.align.formats import TOGETHER

    formats = _formats()
    found: list[tuple[Aligned, Path | None]] = []
    for aligned, path in _aligned(versions, settings, paths, level=level):
        found.append((aligned, path))
        if len(paths) == 1 or form not in TOGETHER:
            _write(formats[form](aligned), path)
    if len(paths) > 1 and form in TOGETHER and found:
        _write(TOGETHER[form]([aligned for aligned, _ in found]), found[0][1])
    return 0 if len(found) == len(versions.others) else CANNOT


def _aligned(
    versions: Versions, settings: Settings, paths: Sequence[Path | None], *, level: str
) -> Iterator[tuple[Aligned, Path | None]]:
    from auditor.cli.progress import step
    from auditor.cli.streams import say
    from auditor.cli.versions import read_version, told
    from auditor.paths import shown
    from auditor.pipeline.alignment import align, load_encoder

    document = read_version(versions.a, settings)
    encoder = load_encoder(settings.encoder)
    for version, path in zip(versions.others, paths, strict=True):
        its = replace(settings, language_b=version.language)
        try:
            other = read_version(version, its)
            with step("aligning"):
                aligned = align(document, other, its, level=level, encoder=encoder)
        except AuditError as error:
            if not versions.several:
                raise
            say(told(version, error))
            continue
        if not aligned.related:
            which = f"{shown(version.path)}: " if versions.several else ""
            say(f"{which}the two texts do not look like translations of each other")
        yield aligned, path


def _write(text: str, path: Path | None) -> None:
    from auditor.cli.streams import put
    from auditor.cli.writing import write_file

    data = text.encode("utf-8", "replace")
    if path is None:
        put(data)
    else:
        write_file(path, data)
