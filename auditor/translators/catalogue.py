"""The index of packages that can be downloaded, and installing a language pair from it."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from auditor.errors import DownloadError, LanguageError, ModelError
from auditor.translators.archive import install_archive
from auditor.translators.download import LOCAL_WAY, Progress, clear, fetch, fetch_small, silent
from auditor.translators.routes import find_route
from auditor.translators.store import CODE, DOWNLOADS, Inventory, Package, inventory, models_dir

ARGOS_INDEX = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"
MAX_INDEX_BYTES = 16 << 20
# Of one package; more are no mirrors.
_MOST_LINKS = 5


@dataclass(frozen=True, slots=True)
class Entry:
    """A package that can be downloaded, with its addresses in order of preference."""

    source: str
    target: str
    version: str
    links: tuple[str, ...]

    @property
    def pair(self) -> tuple[str, str]:
        """The two package language codes."""
        return (self.source, self.target)


@dataclass(frozen=True, slots=True)
class Plan:
    """What serves a language pair: the routes found, and the packages on them still to be fetched."""

    routes: tuple[tuple[str, ...], ...]
    missing: tuple[tuple[str, str], ...]
    present: tuple[Package, ...]
    wanted: tuple[Entry, ...]


def index_url() -> str:
    """Where the index is: $AUDIT_MODEL_INDEX, or that of the Argos project."""
    return os.environ.get("AUDIT_MODEL_INDEX") or ARGOS_INDEX


def read_index(url: str) -> tuple[Entry, ...]:
    """The newest package of each pair in the index; DownloadError when there is no usable index."""
    content = fetch_small(url, limit=MAX_INDEX_BYTES)
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        data = None
    newest: dict[tuple[str, str], Entry] = {}
    for item in data if isinstance(data, list) else ():
        entry = _entry(item)
        if entry is None:
            continue
        held = newest.get(entry.pair)
        if held is None or _order(entry.version) > _order(held.version):
            newest[entry.pair] = entry
    if not newest:
        raise DownloadError(f"{url}: not an index of translation models; {LOCAL_WAY}")
    return tuple(newest[pair] for pair in sorted(newest))


def _entry(item: object) -> Entry | None:
    if not isinstance(item, dict) or item.get("type", "translate") != "translate":
        return None
    source, target, links = item.get("from_code"), item.get("to_code"), item.get("links")
    if not (isinstance(source, str) and isinstance(target, str) and isinstance(links, list)):
        return None
    web = tuple(s for s in links if isinstance(s, str) and s.startswith(("http://", "https://")))
    if not (web and CODE.fullmatch(source) and CODE.fullmatch(target)):
        return None
    return Entry(source, target, str(item.get("package_version", "")), web)


def _order(version: str) -> tuple[int, ...]:
    return tuple(int(number[:9]) for number in re.findall(r"\d+", version))


def plan_pair(entries: Sequence[Entry], installed: Inventory, first: str, second: str) -> Plan:
    """What to fetch so that ``first`` and ``second`` can be translated into each other.

    Each direction goes directly where there is a package, otherwise by the shortest route, through
    English if possible. LanguageError when neither direction can be served.
    """
    offered = {entry.pair: entry for entry in entries}
    held = {package.pair: package for package in installed.packages}
    routes, missing = [], []
    hops: dict[tuple[str, str], None] = {}
    for source, target in ((first, second), (second, first)):
        route = find_route({*offered, *held}, source, target)
        if route is None:
            missing.append((source, target))
            continue
        routes.append(route)
        hops.update(dict.fromkeys(pairwise(route)))
    if not routes:
        raise LanguageError(
            f"no translation models between {first} and {second} in {index_url()}; {LOCAL_WAY}"
        )
    present = tuple(held[hop] for hop in hops if hop in held)
    wanted = tuple(offered[hop] for hop in hops if hop not in held)
    return Plan(tuple(routes), tuple(missing), present, wanted)


def install_entry(entry: Entry, *, progress: Progress = silent) -> Package:
    """Download and install one package, trying its addresses in turn; ModelError if none serves."""
    name = f"{entry.source}_{entry.target}-{re.sub(r'[^0-9A-Za-z.]', '_', entry.version)[:40]}"
    place = models_dir() / DOWNLOADS / f"{name}.argosmodel"
    error: ModelError | None = None
    for link in entry.links[:_MOST_LINKS]:
        try:
            fetch(link, place, progress=progress)
            package = install_archive(place, origin=link, pair=entry.pair)
        except DownloadError as failed:
            error = failed
        except ModelError as failed:
            clear(place)
            error = ModelError(str(failed).replace(str(place), link))
        except OSError as failed:
            reason = failed.strerror or str(failed)
            raise ModelError(f"{place.parent}: cannot be written: {reason}") from None
        else:
            clear(place)
            return package
    raise error or DownloadError(f"{name}: the index gives no address for it; {LOCAL_WAY}")


def install_pair(
    first: str,
    second: str,
    *,
    progress: Progress = silent,
    report: Callable[[Package, bool], None] = lambda _package, _new: None,
) -> Plan:
    """Install what both directions need; ``report`` hears of each package and whether it is new."""
    plan = plan_pair(read_index(index_url()), inventory(), first, second)
    for package in plan.present:
        report(package, False)
    for entry in plan.wanted:
        report(install_entry(entry, progress=progress), True)
    return plan
