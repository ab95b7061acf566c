"""What ``audit witnesses`` does with the accounts it was given: read, compare, write."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.cli.streams import put, say
from auditor.cli.task import Output
from auditor.cli.writing import DEFAULT_DIRECTORY, today, write_file
from auditor.errors import AuditError, InputError, SettingsError
from auditor.languages import is_language
from auditor.paths import STDIN, is_folder, read_file, require_one_stdin, same_file, shown
from auditor.readers import MAX_BYTES, READERS, read
from auditor.witnesses.accounts import FEWEST, Given, account_of, arranged
from auditor.witnesses.csv_report import render_csv
from auditor.witnesses.json_report import render_json
from auditor.witnesses.manifest import read_manifest
from auditor.witnesses.model import UNKNOWN, About, Account, Comparison
from auditor.witnesses.page import render_html
from auditor.witnesses.telling import compare_accounts
from auditor.witnesses.text_report import render_text

if TYPE_CHECKING:
    from auditor.settings import Settings
    from auditor.watch import Watch

SUFFIXES = {"html": ".html", "json": ".json", "csv": ".csv", "text": ".txt"}
# What people put beside the files of a folder to say what they are.
_NO_ACCOUNTS = frozenset({"readme", "license", "licence", "index", "notes"})
_PAGES = frozenset({".html", ".htm", ".xhtml"})


@dataclass(frozen=True, slots=True)
class Named:
    """A file that was named, what a manifest says of it, and its language where it was given."""

    path: Path
    about: About = UNKNOWN
    language: str | None = None


def opened(paths: Sequence[Path], manifest: Path | None, languages: Sequence[str]) -> list[Named]:
    """The accounts' files, folders and manifest taken apart. Raises InputError or SettingsError."""
    require_one_stdin(*paths)
    entries = read_manifest(manifest) if manifest is not None else []
    named = [Named(one.path, one.about, one.language) for one in entries]
    files = [file for path in paths for file in _files(path)]
    if len(languages) not in {0, 1, len(files)}:
        raise SettingsError(
            f"--languages: {len(languages)} for {len(files)} files: give one for each, in order, or one for all"
        )
    wrong = next((code for code in languages if not is_language(code)), None)
    if wrong is not None:
        raise SettingsError(f"--languages: {wrong!r} is not a language code; use one like en or ar")
    codes = languages if len(languages) == len(files) else [*languages] * len(files)
    named += [Named(path, language=codes[i] if codes else None) for i, path in enumerate(files)]
    _require_several(named)
    return named


def _files(path: Path) -> Iterator[Path]:
    if not is_folder(path):
        yield path
        return
    try:
        there = sorted(p for p in path.iterdir() if p.is_file() and p.suffix.lower() in READERS)
    except OSError as error:
        raise InputError(f"{shown(path)}: cannot be read ({error.strerror})") from error
    found = [p for p in there if p.stem.casefold() not in _NO_ACCOUNTS]
    for left in there:
        if left not in found:
            say(f"{shown(left)}: left out, as no account; name it by itself if it is one")
    if not found:
        raise InputError(f"{shown(path)}: has no file that could be an account in it")
    yield from found


def _require_several(named: Sequence[Named]) -> None:
    if not named:
        raise InputError("no account was given: name three files or more, or a folder of them")
    if len(named) < FEWEST:
        raise InputError(
            f"{shown(named[0].path)}: is one account, which has nothing to be compared with; give two more"
        )
    for one, other in combinations(named, 2) if len(named) <= _CHECKED else ():
        if same_file(one.path, other.path):
            raise InputError(
                f"{shown(one.path)} and {shown(other.path)} are the same file: name it once"
            )


# Of more files, each pair would be asked for.
_CHECKED = 500


def plan(paths: Sequence[Path], output: str | None, formats: Sequence[str] | None) -> list[Output]:
    """The files to write. Raises SettingsError before any work is done."""
    formats = formats or ("html",)
    unknown = next((name for name in formats if name not in SUFFIXES), None)
    if unknown is not None:
        raise SettingsError(f"unknown format {unknown!r}: use {', '.join(SUFFIXES)}")
    if output == "-":
        if len(formats) > 1:
            raise SettingsError("-o - prints one format: choose one with --format")
        return [Output(formats[0], None)]
    first = paths[0]
    title = f"{shown(first) if first == STDIN else first.stem}--witnesses"
    if output is None:
        return [Output(name, DEFAULT_DIRECTORY / (title + SUFFIXES[name])) for name in formats]
    base = Path(output)
    if output.endswith(("/", os.sep)) or is_folder(base):
        return [Output(name, base / (title + SUFFIXES[name])) for name in formats]
    if len(formats) == 1:
        suffix = base.suffix.lower()
        if suffix in SUFFIXES.values() and suffix != SUFFIXES[formats[0]]:
            meant = next(name for name, own in SUFFIXES.items() if own == suffix)
            raise SettingsError(
                f"{shown(base)}: would hold {formats[0]}; add --format {meant} or call it {SUFFIXES[formats[0]]}"
            )
        return [Output(formats[0], base)]
    stem = base.stem if base.suffix.lower() in SUFFIXES.values() else base.name
    return [Output(name, base.with_name(stem + SUFFIXES[name])) for name in formats]


def compared(named: Sequence[Named], settings: Settings, watch: Watch) -> tuple[Comparison, int]:
    """The comparison, and how many accounts could not be read; these are told on stderr and left out."""
    accounts: list[Account] = []
    unread = 0
    for one in watch.each("reading", named):
        try:
            accounts.append(_account(one, settings))
        except AuditError as error:
            name = shown(one.path)
            say(str(error) if name in str(error) else f"{name}: {error}")
            unread += 1
    if len(accounts) < FEWEST:
        raise InputError("fewer than two accounts could be read: nothing is compared")
    found, notes = arranged(accounts)
    if unread:
        notes = (*notes, f"{unread} of {len(named)} files could not be read and are left out")
    if len(found) == FEWEST:
        notes = (*notes, "there are two accounts: audit compare says more of two")
        say(
            "there are two accounts: audit compare says more of two; they are compared all the same"
        )
    return compare_accounts(found, settings, notes=notes, watch=watch), unread


def _account(one: Named, settings: Settings) -> Account:
    document = read(one.path, language=one.language, tracked_changes=settings.tracked_changes)
    page = b""
    if document.format == "html" and one.path != STDIN and one.path.suffix.lower() in _PAGES:
        page = read_file(one.path, most=MAX_BYTES)
    return account_of(Given(document, shown(Path(one.path.name)), one.about, one.language, page))


def record_accounts(
    path: Path,
    result: Comparison,
    settings: Settings,
    *,
    reports: Sequence[Path],
    manifest: Path | None,
) -> None:
    """Keep what was compared, and say so. Raises InputError, OutputError."""
    from auditor.cli.recording import document_input, keep_record, other_inputs, tell_record

    documents = (account.document for account in result.accounts)
    inputs = [document_input(one, Path(one.path or str(STDIN))) for one in documents]
    listed = [("manifest", manifest, None)] if manifest is not None else []
    tell_record(
        keep_record(
            path,
            command="witnesses",
            created=today(),
            inputs=[*inputs, *listed, *other_inputs(settings)],
            reports=reports,
            signature=result.signature,
        )
    )


def write_reports(result: Comparison, outputs: Sequence[Output], *, quiet: bool) -> Sequence[Path]:
    """Write all reports, then what came of it to stdout; the files written. Raises OutputError."""
    created = today()
    made = [(one, _rendered(result, one.format, created)) for one in outputs]
    written = []
    for one, text in made:
        data = text.encode("utf-8", "replace")
        if one.path is None:
            put(data)
        else:
            write_file(one.path, data)
            written.append(one.path)
    if not quiet:
        reports = "".join(f"Report: {shown(path)}\n" for path in written)
        put(f"{render_text(result)}\n{reports}".encode("utf-8", "replace"))
    return written


def _rendered(result: Comparison, name: str, created: str) -> str:
    if name == "html":
        return render_html(result, created=created)
    if name == "json":
        return render_json(result, created=created)
    return render_csv(result) if name == "csv" else render_text(result)
