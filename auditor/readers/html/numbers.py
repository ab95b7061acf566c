"""The numbers of list items, which a browser shows and a page's source does not have."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from auditor.readers.office.numerals import numeral

if TYPE_CHECKING:
    from lxml.etree import _Element

_TYPES = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_STYLES = {
    "lower-alpha": "a", "lower-latin": "a", "upper-alpha": "A", "upper-latin": "A",
    "lower-roman": "i", "upper-roman": "I",
}  # fmt: skip
_STYLE = re.compile(r"list-style(?:-type)?\s*:[^;]*?([\w-]+)", re.IGNORECASE)
_WHOLE = re.compile(r"\s*[+-]?\d{1,6}")


@dataclass(slots=True)
class Numbers:
    """Counts the items of each list of a page, which are asked for in their order."""

    _last: dict[_Element, int] = field(default_factory=dict)

    def label(self, item: _Element) -> str:
        """What a browser shows before an item of a numbered list; nothing for a bullet."""
        parent = item.getparent()
        if parent is None or parent.tag != "ol":
            return ""
        number = _whole(item.get("value"))
        if number is None:
            last = self._last.get(parent)
            start = _whole(parent.get("start"))
            first = 1 if start is None else start
            number = first if last is None else last + 1
        self._last[parent] = number
        style = _STYLE.search(parent.get("style", ""))
        named = style[1].lower() if style else ""
        if named == "none":
            return ""
        kind = parent.get("type", "") or _STYLES.get(named, "")
        return f"{numeral(number, _TYPES.get(kind, 'decimal'))}. "


def _whole(text: str | None) -> int | None:
    found = _WHOLE.match(text or "")
    return int(found[0]) if found else None
