"""List numbers of an OpenDocument text: they stand nowhere in it and are counted as it says."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from auditor.readers.odt.package import TEXT, XML_ID
from auditor.readers.odt.styles import LEVELS, Level, Styles
from auditor.readers.office.numerals import is_known, numeral

if TYPE_CHECKING:
    from lxml.etree import _Element

_PLACEHOLDER = re.compile(r"%(\d{1,2})%")
_NONE = Level()

Counts = list[int | None]


@dataclass(slots=True)
class Lists:
    """How far each list has counted; ``unknown`` gathers numerals written as digits."""

    styles: Styles
    unknown: set[str]
    _by_id: dict[str, Counts] = field(default_factory=dict)
    _by_style: dict[str, Counts] = field(default_factory=dict)
    _outline: Counts = field(default_factory=lambda: [None] * LEVELS)

    def counts_of(self, element: _Element, style: str) -> tuple[Counts, bool]:
        """What a list at the top counts on, and whether it goes on from an earlier one."""
        continued = element.get(f"{TEXT}continue-list")
        other = self._by_id.get(continued or "")
        # LibreOffice also names lists that it has not written.
        if other is None and (continued or element.get(f"{TEXT}continue-numbering") == "true"):
            other = self._by_style.get(style)
        counts: Counts = [None] * LEVELS if other is None else other
        self._by_style[style] = counts
        if element.get(XML_ID):
            self._by_id[element.get(XML_ID, "")] = counts
        return counts, other is not None

    def item(self, style: str, level: int, counts: Counts, start: int | None) -> str:
        """The number of one more item, with a space after it; "" for a bullet."""
        self._by_style[style] = counts
        return self._next(self.styles.lists.get(style, {}), level, counts, start)

    def heading(self, level: int, start: int | None) -> str:
        """The number of one more heading, where headings are numbered."""
        return self._next(self.styles.outline, level, self._outline, start)

    def _next(
        self, levels: Mapping[int, Level], level: int, counts: Counts, start: int | None
    ) -> str:
        here = levels.get(level, _NONE)
        before = counts[level]
        counts[level] = (here.start if before is None else before + 1) if start is None else start
        counts[level + 1 :] = [None] * (LEVELS - level - 1)
        text = _PLACEHOLDER.sub(lambda found: self._number(levels, found, counts), here.pattern)
        return f"{text.strip()} " if text.strip() else ""

    def _number(self, levels: Mapping[int, Level], found: re.Match[str], counts: Counts) -> str:
        at = int(found[1]) - 1
        if not 0 <= at < LEVELS:
            return ""
        level = levels.get(at, _NONE)
        if not level.numeral:
            return ""
        if not is_known(level.numeral):
            self.unknown.add(level.numeral)
        count = counts[at]
        return numeral(level.start if count is None else count, level.numeral)
