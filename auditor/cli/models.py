"""``audit models``: the translation models on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from auditor.cli.streams import note, put, put_line

if TYPE_CHECKING:
    from auditor.translators.download import Progress
    from auditor.translators.store import Inventory, Package

models_app = typer.Typer(
    help="List, install, remove and verify translation models.", no_args_is_help=True
)

SUFFIXES = (".argosmodel", ".zip")


@models_app.command("list")
def list_models(
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List the installed models, and broken ones in their folder."""
    from auditor.translators.store import inventory, models_dir

    found = inventory()
    if as_json:
        put(_json(found).encode("ascii") + b"\n")
        return
    for package in found.packages:
        put_line(_line(package))
    for broken in found.broken:
        put_line(f"broken: {broken.path.name}: {broken.reason}")
    if not found.packages:
        note(f"no models in {models_dir()}; install them with: audit models install LANG LANG")


@models_app.command("install")
def install_models(
    what: Annotated[
        list[str],
        typer.Argument(metavar="LANG LANG | FILE...", help="Two languages, or package files."),
    ],
) -> None:
    """Install models: of a language pair, downloaded, or from files.

    Both directions of a pair are installed; where there is no model for it, those to and from English.
    """
    from auditor.errors import InputError

    if all(_is_file(item) for item in what):
        _install_files([Path(item) for item in what])
    elif len(what) == 2 and not any(_is_file(item) for item in what):
        _install_pair(*what)
    else:
        raise InputError(
            "models install: give two languages (ar en) or package files (FILE.argosmodel ...)"
        )


@models_app.command("remove")
def remove_models(
    what: Annotated[
        list[str],
        typer.Argument(metavar="LANG LANG | FOLDER", help="Two languages, or a listed folder."),
    ],
) -> None:
    """Remove the models of a pair, or one folder by name. Of a pair both directions are removed."""
    from auditor.errors import InputError, ModelError
    from auditor.translators.store import inventory, models_dir, remove

    found = inventory()
    if len(what) == 2:
        folders = [p.path for p in _chosen(found, what)]
        if not folders:
            raise ModelError(f"no models between {what[0]} and {what[1]}; see: audit models list")
    elif len(what) == 1:
        known = {p.path.name: p.path for p in found.packages}
        known |= {b.path.name: b.path for b in found.broken}
        if what[0] not in known:
            raise ModelError(f"{what[0]}: not in {models_dir()}; see: audit models list")
        folders = [known[what[0]]]
    else:
        raise InputError("models remove: give two languages or the name of one listed folder")
    for folder in folders:
        remove(folder)
        put_line(f"removed {folder.name}")


@models_app.command("verify")
def verify_models(
    what: Annotated[
        list[str] | None,
        typer.Argument(metavar="[LANG LANG]", help="Only the models between two languages."),
    ] = None,
) -> None:
    """Check that each model is unchanged and loads; exit 1 if not."""
    from auditor.errors import InputError, ModelError
    from auditor.translators.store import inventory

    found = inventory()
    if what and len(what) != 2:
        raise InputError("models verify: give two languages, or nothing to verify all")
    packages = _chosen(found, what) if what else list(found.packages)
    if not packages and not (found.broken and not what):
        raise ModelError("no models to verify; install them with: audit models install LANG LANG")
    sound = True
    for package in packages:
        problems = _problems(package)
        sound = sound and not problems
        recorded = "sound" if package.owned else "loads; installed by argos-translate, not recorded"
        put_line(f"{package.path.name}: {'; '.join(problems) or recorded}")
    for broken in () if what else found.broken:
        sound = False
        put_line(f"{broken.path.name}: broken: {broken.reason}")
    if not sound:
        raise typer.Exit(1)


def _problems(package: Package) -> list[str]:
    from auditor.errors import ModelError
    from auditor.translators.engine import Engine
    from auditor.translators.store import verify

    problems = verify(package)
    if problems:
        return problems
    try:
        Engine(package).load()
    except ModelError as error:
        return [str(error)]
    return []


def _is_file(item: str) -> bool:
    # A language has neither a suffix nor a folder; a missing file is still meant as a file.
    return item.lower().endswith(SUFFIXES) or "/" in item or Path(item).is_file()


def _install_files(paths: list[Path]) -> None:
    from auditor.translators.archive import install_archive

    for path in paths:
        _say(install_archive(path), new=True)


def _install_pair(first: str, second: str) -> None:
    from auditor.translators.catalogue import install_pair

    with _progress() as progress:
        plan = install_pair(
            first, second, progress=progress, report=lambda package, new: _say(package, new=new)
        )
    for route in plan.routes:
        if len(route) > 2:
            note(f"{route[0]} to {route[-1]} goes through {' and '.join(route[1:-1])}")
    for source, target in plan.missing:
        note(f"warning: no models lead from {source} to {target}")


def _say(package: Package, *, new: bool) -> None:
    put_line(f"{'installed' if new else 'already installed:'} {_line(package)}")


def _line(package: Package) -> str:
    archive = f"sha256 {package.sha256[:12]}" if package.sha256 else "not recorded"
    whose = "" if package.owned else " (argos-translate's own)"
    return (
        f"{package.source} -> {package.target}  version {package.version or '?'}  {archive}"
        f"  {package.path}{whose}"
    )


def _chosen(found: Inventory, languages: list[str]) -> list[Package]:
    from auditor.translators.routes import package_codes

    first, second = (set(package_codes(code)) for code in languages)
    return [
        package
        for package in found.packages
        if (package.source in first and package.target in second)
        or (package.source in second and package.target in first)
    ]


def _json(found: Inventory) -> str:
    import json

    from auditor.translators.store import models_dir

    data = {
        "store": str(models_dir()),
        "packages": [
            {
                "source": package.source,
                "target": package.target,
                "version": package.version,
                "path": str(package.path),
                "sha256": package.sha256,
                "installed": package.installed,
                "owned": package.owned,
            }
            for package in found.packages
        ],
        "broken": [{"path": str(broken.path), "reason": broken.reason} for broken in found.broken],
    }
    # In ASCII: a name may have in it what a terminal obeys.
    return json.dumps(data, ensure_ascii=True, indent=2)


@contextmanager
def _progress() -> Iterator[Progress]:
    """A bar on stderr, one a download; rich leaves it out where nobody is looking."""
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn())
    with Progress(
        *columns, TransferSpeedColumn(), console=console, disable=not console.is_terminal
    ) as bars:
        tasks: dict[str, object] = {}

        def show(name: str, done: int, total: int | None) -> None:
            if name not in tasks:
                tasks[name] = bars.add_task(name, total=total)
            bars.update(tasks[name], completed=done, total=total)  # type: ignore[arg-type]

        yield show
