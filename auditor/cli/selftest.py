"""``audit selftest A B``: which planted differences an audit of these texts sees."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from auditor.cli.configured import configured
from auditor.cli.options import (
    Checks,
    ConfigPath,
    Depth,
    EncoderName,
    NoConfig,
    Overwrite,
    ReportLang,
    SameLanguage,
    Source,
    Target,
    TrackedChanges,
    TranslatorName,
    checks_named,
    given,
    given_path,
    given_paths,
    interface_language,
    listed,
    split_list,
)
from auditor.errors import InputError, SettingsError

if TYPE_CHECKING:
    from auditor.cli.task import Output
    from auditor.cli.versions import Versions
    from auditor.model import Audit, Selftest
    from auditor.settings import Settings

COUNT, AT_LEAST = 60, 0.8
MOST = 100_000


def selftest_command(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="A B",
            help="Two faithful versions of a text, as for audit compare; or one file that holds both.",
        ),
    ],
    *,
    # Longer than 60 lines: Typer reads an option from each parameter.
    count: Annotated[
        int, typer.Option("-n", metavar="N", help="How many differences to plant.")
    ] = COUNT,
    kinds: Annotated[
        str | None,
        typer.Option(
            metavar="NAMES",
            help="Kinds to plant, separated by commas; docs/selftest.md lists them. [all]",
        ),
    ] = None,
    side: Annotated[
        str | None,
        typer.Option(metavar="SIDE", help="a or b: where to plant. [where more kinds fit]"),
    ] = None,
    seed: Annotated[int, typer.Option(metavar="N", help="Another number, other differences.")] = 0,
    at_least: Annotated[
        float,
        typer.Option(metavar="SHARE", help="Exit with 1 where less than this share is seen."),
    ] = AT_LEAST,
    source: Source = None,
    target: Target = None,
    same_language: SameLanguage = None,
    output: Annotated[
        str | None,
        typer.Option(
            "-o",
            "--output",
            metavar="PATH",
            help="File to write, or a directory for it; - prints it. [reports/A--B.selftest.html]",
        ),
    ] = None,
    formats: Annotated[
        str,
        typer.Option(
            "--format", metavar="NAMES", help="html, json, text; several separated by commas."
        ),
    ] = "html",
    overwrite: Overwrite = False,
    checks: Checks = None,
    depth: Depth = None,
    translator: TranslatorName = None,
    encoder: EncoderName = None,
    alignment: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Paragraph beads to use: what audit align wrote."),
    ] = None,
    ui_lang: ReportLang = None,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Print no summary.")] = False,
    tracked_changes: TrackedChanges = None,
    config: ConfigPath = None,
    no_config: NoConfig = False,
) -> None:
    """Plant differences in two faithful texts, one at a time, and say which an audit sees.

    Exit code 0: at least --at-least of them are seen; 1: fewer; 2: it could not be done, or nothing could be planted.
    """
    from auditor.cli.versions import versions_of

    chosen = require_kinds(kinds)
    require_count(count, "-n")
    if side not in {None, "a", "b"}:
        raise SettingsError(f"--side: {side!r} is neither a nor b")
    if not 0 <= at_least <= 1:
        raise SettingsError(f"--at-least: {at_least} is no share; give one from 0 to 1, as 0.8")
    merged = configured(
        config,
        no_config,
        source=given(source, "-s"),
        target=listed(given(target, "-t")),
        same_language=same_language,
        tracked_changes=tracked_changes,
        checks=checks_named(checks),
        depth=depth,
        translator=given(translator, "--translator"),
        encoder=encoder,
        ui_lang=ui_lang,
    )
    language = interface_language(merged.values["ui-lang"])
    versions = versions_of(
        given_paths(files),
        source=merged.values["source"],
        targets=merged.values["target"],
        targets_from=merged.origins["target"],
    )
    if versions.several:
        raise InputError("audit selftest takes two versions: give A and one other")
    outputs = _planned(versions, given(output, "-o"), formats, overwrite=overwrite)
    settings = merged.settings(alignment=given_path(alignment, "--alignment"))
    audit, found = _tested(versions, settings, count=count, kinds=chosen, seed=seed, side=side)
    _write(audit, found, outputs, ui_language=language, quiet=quiet)
    raise typer.Exit(int(share_seen(found) < at_least))


def require_kinds(text: str | None) -> tuple[str, ...] | None:
    """The values of --kinds, None where it was left out. Raises SettingsError for an unknown one."""
    from difflib import get_close_matches

    from auditor.planting import KINDS

    names = split_list(text, "--kinds")
    for name in names or ():
        if name not in KINDS:
            near = get_close_matches(name.lower().replace("_", "-"), KINDS, n=1, cutoff=0.5)
            meant = f"; did you mean {near[0]}?" if near else f": use {', '.join(KINDS)}"
            raise SettingsError(f"--kinds: unknown kind {name!r}{meant}")
    return names


def require_count(count: int, option: str) -> None:
    """Refuse a number of differences that nobody means. Raises SettingsError."""
    if not 1 <= count <= MOST:
        raise SettingsError(f"{option} {count}: give a number from 1 to {MOST:,}")


def share_seen(found: Selftest) -> float:
    """The share of what was planted that was seen."""
    from auditor.reports.recall import overall

    return overall(found).share


def _planned(
    versions: Versions, output: str | None, formats: str, *, overwrite: bool
) -> list[Output]:
    """The files to write. Raises SettingsError, OutputError."""
    from auditor.cli.task import Output
    from auditor.cli.writing import DEFAULT_DIRECTORY, require_writable
    from auditor.paths import STDIN, is_folder, shown
    from auditor.selftest.formats import SUFFIXES

    names = split_list(formats, "--format") or ()
    unknown = [name for name in names if name not in SUFFIXES]
    if unknown:
        raise SettingsError(f"--format: unknown format {unknown[0]!r}: use {', '.join(SUFFIXES)}")
    if output == "-":
        if len(names) > 1:
            raise SettingsError("-o - prints one format: choose one with --format")
        return [Output(names[0], None)]
    inputs = [one.path for one in (versions.a, *versions.others)]
    title = "--".join(shown(path) if path == STDIN else path.stem for path in inputs)
    folder = DEFAULT_DIRECTORY if output is None else Path(output)
    if output is None or output.endswith("/") or is_folder(folder):
        found = [Output(name, folder / (title + SUFFIXES[name])) for name in names]
    elif len(names) == 1:
        _require_own_suffix(folder, names[0])
        found = [Output(names[0], folder)]
    else:
        raise SettingsError(
            f"-o {output}: is one file for several formats; give a directory, as out/"
        )
    for one in found:
        require_writable(one, inputs=inputs, overwrite=overwrite)
    return found


def _require_own_suffix(path: Path, format_: str) -> None:
    """Refuse a file that is called what another format is: then --format was left out, or the wrong one."""
    from auditor.paths import shown

    meant = {".html": "html", ".htm": "html", ".json": "json", ".txt": "text"}
    if (name := meant.get(path.suffix.lower(), format_)) != format_:
        raise SettingsError(
            f"{shown(path)}: would hold {format_}; add --format {name}, or rename it"
        )


def _tested(
    versions: Versions,
    settings: Settings,
    *,
    count: int,
    kinds: tuple[str, ...] | None,
    seed: int,
    side: str | None,
) -> tuple[Audit, Selftest]:
    """Read, audit, plant."""
    from auditor.cli.comparing import read_both, read_two
    from auditor.cli.progress import step
    from auditor.cli.streams import say
    from auditor.watch import Watch

    if versions.others:
        (other,) = versions.others
        settings = replace(settings, language_b=other.language)
        documents, beads = read_two(versions.a, other, settings)
    else:
        documents, beads, unread = read_both(versions.a, settings)
        if unread:
            say(unread)
    watch = Watch()
    with step("testing") as told, watch.shown_by(told):
        from auditor.pipeline.documents import audited
        from auditor.selftest import selftest

        base = audited(*documents, settings, beads=beads, watch=watch)
        found = selftest(base, count=count, kinds=kinds, seed=seed, side=side, watch=watch)
    return base.audit, found


def _write(
    audit: Audit, found: Selftest, outputs: list[Output], *, ui_language: str, quiet: bool
) -> None:
    from auditor.cli.streams import put
    from auditor.cli.writing import today, write_file
    from auditor.paths import shown
    from auditor.selftest.formats import render

    created = today()
    for one in outputs:
        report = render(one.format, audit, found, created=created, ui_language=ui_language)
        data = report.encode("utf-8", "replace")
        if one.path is None:
            put(data)
        else:
            write_file(one.path, data)
    if not quiet and all(one.path is not None for one in outputs):
        summary = render("text", audit, found, created=created)
        places = "".join(f"Report: {shown(one.path)}\n" for one in outputs if one.path)
        put(f"{summary}\n{places}".encode("utf-8", "replace"))
