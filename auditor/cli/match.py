"""``audit match FOLDER …``: which files are versions of one text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from auditor.cli.configured import configured
from auditor.cli.options import (
    ConfigPath,
    EncoderName,
    NoConfig,
    Overwrite,
    TrackedChanges,
    given,
    given_path,
    given_paths,
)
from auditor.cli.streams import CANNOT
from auditor.errors import InputError, OutputError, SettingsError

if TYPE_CHECKING:
    from auditor.matching.files import Found
    from auditor.matching.match import Matched


def match_command(
    folders: Annotated[
        list[str],
        typer.Argument(
            metavar="FOLDER…",
            help="A folder of documents in several languages, folders in it included; of two folders, "
            "files of the second are versions of files of the first.",
        ),
    ],
    *,
    # Longer than 60 lines: Typer reads an option from each parameter.
    source: Annotated[
        str | None,
        typer.Option(
            "-s",
            "--source",
            metavar="LANG",
            help="Language of A, with which the other versions are paired. [that most texts are in]",
        ),
    ] = None,
    all_pairs: Annotated[
        bool,
        typer.Option(
            "--all-pairs", help="Pair every two versions of a text, not each with A alone."
        ),
    ] = False,
    least: Annotated[
        float,
        typer.Option(metavar="SHARE", help="How likely a pair must be, 0.05 to 1."),
    ] = 0.5,
    form: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="NAME",
            help="csv: the manifest that audit batch reads; jsonl: the same, with groups and evidence.",
        ),
    ] = "csv",
    output: Annotated[
        str | None,
        typer.Option(
            "-o",
            "--output",
            metavar="FILE",
            help="Manifest to write, paths in it relative to its folder; - prints it, paths "
            "relative to where you are. [-]",
        ),
    ] = None,
    rest: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help="Also write a CSV of what is in no pair, and why: singles, drafts, unread files.",
        ),
    ] = None,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Print no summary.")] = False,
    overwrite: Overwrite = False,
    encoder: EncoderName = None,
    tracked_changes: TrackedChanges = None,
    config: ConfigPath = None,
    no_config: NoConfig = False,
) -> None:
    """Find which files are versions of one text; print them as the manifest that audit batch reads.

    By the names of the files, the numbers and names in the texts, and what the
    sentences mean. A name alone pairs nothing. Two texts in one language are drafts,
    not versions: they are listed on stderr, as are files that stay single.

    Exit code 0: all files were read; 2: some could not be, the others are matched.
    """
    from auditor.languages import is_language
    from auditor.matching.manifest import FORMATS

    if form not in FORMATS:
        raise SettingsError(f"unknown format {form!r}: use {', '.join(FORMATS)}")
    if not 0.05 <= least <= 1:
        raise SettingsError(f"--least {least:g}: give a share from 0.05 to 1, such as 0.5")
    paths = given_paths(folders)
    if len(paths) > 2:
        raise SettingsError("more than two folders: give the one they lie in, or two of them")
    merged = configured(
        config,
        no_config,
        source=given(source, "-s"),
        encoder=encoder,
        tracked_changes=tracked_changes,
    )
    first = merged.values["source"]
    if first is not None and not is_language(first):
        raise SettingsError(f"-s {first}: not a language code; use one like en, ar or pt-BR")
    where = given_path(None if output == "-" else output, "-o")
    beside = given_path(rest, "--rest")
    _require_new([one for one in (where, beside) if one is not None], overwrite=overwrite)
    found = _found(paths, without=[one for one in (where, beside) if one is not None])
    settings = merged.settings()
    matched = _match(
        found,
        paths,
        encoder=settings.encoder,
        first=first,
        least=least,
        tracked_changes=settings.tracked_changes,
    )
    _write(matched, found, form=form, where=where, rest=beside, all_pairs=all_pairs, quiet=quiet)
    raise typer.Exit(CANNOT if matched.problems else 0)


def _found(paths: Sequence[Path], *, without: Sequence[Path]) -> Found:
    """The files of the folders but those that are to be written. Raises InputError where there are too few."""
    from dataclasses import replace

    from auditor.matching.files import find_files
    from auditor.paths import same_file, shown

    found = find_files(paths)
    whole = tuple(p for p in found.whole if not any(same_file(p, one) for one in without))
    found = replace(found, whole=whole)
    folders = " and ".join(map(shown, paths))
    if len(found.files) < 2 and not found.problems:
        number = "one file" if found.files else "no file"
        verb = "have" if len(paths) > 1 else "has"
        raise InputError(
            f"{folders}: {verb} {number} that could be a version of a text (DOCX, ODT, PDF, HTML, text …); "
            "give a folder with several"
        )
    return found


def _require_new(paths: Sequence[Path], *, overwrite: bool) -> None:
    """Refuse, before any work, to write what is no folder's file or one that is there. OutputError."""
    from auditor.paths import may_replace, shown

    for path in paths:
        if path.is_dir():
            raise OutputError(f"{shown(path)}: is a directory; give the name of a file")
        if path.exists() and not (may_replace(path) and (overwrite or _is_ours(path))):
            raise OutputError(
                f"{shown(path)}: exists and was not written by audit match; --overwrite replaces it"
            )
    if len(set(paths)) < len(paths):
        raise SettingsError("-o and --rest: give two files")


def _is_ours(path: Path) -> bool:
    """Whether a file begins as those that this command writes."""
    from auditor.matching.manifest import COLUMNS, REST
    from auditor.paths import open_file

    headings = tuple(",".join(columns).encode() + b"\n" for columns in (COLUMNS, REST))
    try:
        with open_file(path) as file:
            line = file.readline(200)
    except OSError:
        return False
    return line in headings or (line.startswith(b'{"a": ') and b'"language_a": ' in line)


def _match(
    found: Found,
    paths: Sequence[Path],
    *,
    encoder: str,
    first: str | None,
    least: float,
    tracked_changes: str,
) -> Matched:
    from auditor.cli.progress import step
    from auditor.matching.match import match
    from auditor.pipeline.alignment import load_encoder

    with step("matching") as told:
        return match(
            found,
            paths,
            encoder=load_encoder(encoder),
            first=first,
            least=least,
            tracked_changes=tracked_changes,
            told=told,
        )


def _write(
    matched: Matched,
    found: Found,
    *,
    form: str,
    where: Path | None,
    rest: Path | None,
    all_pairs: bool,
    quiet: bool,
) -> None:
    from auditor.cli.streams import note, put, say
    from auditor.cli.writing import write_file
    from auditor.matching.manifest import (
        COLUMNS,
        REST,
        as_csv,
        as_jsonl,
        lines_of,
        pairs_of,
        rest_of,
    )
    from auditor.matching.summary import summary

    beside = Path.cwd() if where is None else where.parent
    pairs = pairs_of(matched, all_pairs=all_pairs)
    lines = lines_of(matched, pairs, beside=beside)
    data = as_csv(lines, COLUMNS) if form == "csv" else as_jsonl(matched, lines, beside=beside)
    if where is None:
        put(data)
    else:
        write_file(where, data)
    if rest is not None:
        write_file(rest, as_csv(rest_of(matched, found, beside=rest.parent), REST))
    for problem in matched.problems:
        say(problem.reason)
    if not quiet:
        for line in summary(matched, found, pairs):
            note(line)
