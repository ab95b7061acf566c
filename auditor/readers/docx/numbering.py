"""List numbers of a Word document: they stand nowhere in its text and are counted as Word does."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from auditor.readers.docx.package import W
from auditor.readers.docx.styles import Styles, small, toggle, value_of
from auditor.readers.office.numerals import is_known, numeral

if TYPE_CHECKING:
    from lxml.etree import _Element

LEVELS = 9
_PLACEHOLDER = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list. ``restart``: the level, from 1, that starts it anew; 0 is none."""

    style: str = "decimal"
    text: str = ""
    start: int = 1
    legal: bool = False
    restart: int | None = None
    gap: str = " "
    of_style: str = ""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A list that paragraphs name: its scheme, by which it goes on counting, and what it changes."""

    scheme: str
    levels: tuple[Level, ...]
    starts: Mapping[int, int]


@dataclass(slots=True)
class Counter:
    """How far each list of a document has counted; ``unknown`` gathers styles written as digits."""

    lists: Mapping[str, Numbered]
    unknown: set[str]
    _counts: dict[str, list[int | None]] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    def level_of(self, number: str, level: int | None, style: str) -> int:
        """The level of a paragraph: the one bound to its style, else the one it names."""
        known = self.lists.get(number)
        if style and known is not None:
            for at, each in enumerate(known.levels):
                if each.of_style == style:
                    return at
        return min(max(level or 0, 0), LEVELS - 1)

    def next(self, number: str, level: int) -> str:
        """The number of one more paragraph, with a space after it; "" for a bullet."""
        known = self.lists.get(number)
        if known is None:
            return ""
        counts = self._counts.setdefault(known.scheme, [None] * LEVELS)
        here = known.levels[level]
        if level in known.starts and (number, level) not in self._begun:
            counts[level] = known.starts[level]
        else:
            before = counts[level]
            start = known.starts.get(level, here.start)
            counts[level] = start if before is None else before + 1
        self._begun.add((number, level))
        for deeper in range(level + 1, LEVELS):
            restart = known.levels[deeper].restart
            if restart is None or level < restart:
                counts[deeper] = None
        return self._written(known, level, counts)

    def _written(self, known: Numbered, level: int, counts: list[int | None]) -> str:
        here = known.levels[level]
        if here.style == "bullet":
            return ""

        def number(found: re.Match[str]) -> str:
            at = int(found[1]) - 1
            style = known.levels[at].style
            if style in {"none", "bullet"}:
                return ""
            style = "decimal" if here.legal else style
            if not is_known(style):
                self.unknown.add(style)
            count = counts[at]
            return numeral(known.levels[at].start if count is None else count, style)

        text = _PLACEHOLDER.sub(number, here.text).strip()
        return text + here.gap if text else ""


def lists_of(root: _Element | None, styles: Styles) -> Mapping[str, Numbered]:
    """The lists in a numbering part, by the id that paragraphs name."""
    if root is None:
        return {}
    schemes: dict[str, dict[int, Level]] = {}
    linked: dict[str, str] = {}
    for element in root.iter(f"{W}abstractNum"):
        name = element.get(f"{W}abstractNumId", "")
        schemes[name] = _levels(element)
        link = value_of(element, "numStyleLink")
        if link:
            linked[name] = link
    of_number = {
        element.get(f"{W}numId", ""): (value_of(element, "abstractNumId") or "", element)
        for element in root.iter(f"{W}num")
    }
    found = {}
    for number, (scheme, element) in of_number.items():
        if scheme in linked:
            through = styles.of(linked[scheme]).number or ""
            scheme = of_number.get(through, (scheme, None))[0]  # noqa: PLW2901
        found[number] = _numbered(scheme, schemes.get(scheme, {}), element)
    return found


def _numbered(scheme: str, levels: Mapping[int, Level], element: _Element) -> Numbered:
    starts: dict[int, int] = {}
    own = dict(levels)
    for override in element.iter(f"{W}lvlOverride"):
        at = small(override.get(f"{W}ilvl"), -1)
        start = value_of(override, "startOverride")
        if start is not None:
            starts[at] = small(start, 1)
        own.update(_levels(override))
    return Numbered(scheme, tuple(own.get(at, Level(style="none")) for at in range(LEVELS)), starts)


def _levels(element: _Element) -> dict[int, Level]:
    found = {}
    for level in element.findall(f"{W}lvl"):
        style = level.find(f".//{W}numFmt")
        restart = value_of(level, "lvlRestart")
        found[small(level.get(f"{W}ilvl"), -1)] = Level(
            style.get(f"{W}val", "decimal") if style is not None else "decimal",
            (value_of(level, "lvlText") or "")[:200],
            small(value_of(level, "start"), 0 if value_of(level, "start") is None else 1),
            bool(toggle(level, "isLgl")),
            small(restart) if restart is not None else None,
            "" if value_of(level, "suff") == "nothing" else " ",
            value_of(level, "pStyle") or "",
        )
    return found
