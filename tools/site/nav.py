"""nav.toml and the pages there are in, the sections of the site out."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).with_name("nav.toml")
MORE = "More"
# Pages that the list of another page leads to.
INNER = ("commands/", "checks/", "languages/")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of the site and the names of its pages, in order."""

    title: str
    pages: tuple[str, ...]


def sections(there: Collection[str], text: str | None = None) -> tuple[Section, ...]:
    """The sections, with what no list names as the last. Raises ValueError for a page that is not there."""
    written = tomllib.loads(FILE.read_text("utf-8") if text is None else text)
    found = []
    for section in written["section"]:
        names = [str(name) for name in section["pages"]]
        for name in names:
            if not name.endswith("?") and name not in there:
                raise ValueError(f"nav.toml: {name}: there is no such page")
        kept = tuple(name.rstrip("?") for name in names if name.rstrip("?") in there)
        found.append(Section(section["title"], kept))
    rest = unlisted(there, found)
    return (*found, Section(MORE, rest)) if rest else tuple(found)


def unlisted(there: Collection[str], found: Sequence[Section]) -> tuple[str, ...]:
    """The pages that stand in no section and in no list of another page."""
    listed = {name for section in found for name in section.pages} | {"index"}
    return tuple(
        name for name in sorted(there) if name not in listed and not name.startswith(INNER)
    )


def toctrees(found: Sequence[Section]) -> str:
    """The sections as Sphinx reads them, for the end of the first page."""
    return "\n".join(
        "\n".join(
            [
                "```{toctree}",
                ":hidden:",
                f":caption: {section.title}",
                "",
                *section.pages,
                "```",
                "",
            ]
        )
        for section in found
    )
