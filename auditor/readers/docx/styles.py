"""What the styles of a Word document say of its text: headings, lists, hidden text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.readers.docx.package import W

if TYPE_CHECKING:
    from lxml.etree import _Element

_LONGEST_CHAIN = 50  # styles based on styles; a circle ends here too
_BODY_LEVEL = 9


@dataclass(frozen=True, slots=True)
class Style:
    """A style with all it has from those it is based on; None where none of them says.

    ``number`` is the list it belongs to (w:numId); ``numbered_by`` the style that says so.
    """

    heading: bool | None = None
    number: str | None = None
    level: int | None = None
    numbered_by: str = ""
    hidden: bool | None = None


@dataclass(frozen=True, slots=True)
class Styles:
    """Styles by id; ``default`` is the one of paragraphs that name none."""

    by_id: Mapping[str, Style]
    default: str = ""

    def of(self, style: str | None) -> Style:
        """The style of that id; an unknown one says nothing."""
        return self.by_id.get(self.default if style is None else style, _PLAIN)

    def of_run(self, style: str | None) -> Style:
        """The character style of that id, if any."""
        return self.by_id.get(style, _PLAIN) if style else _PLAIN


_PLAIN = Style()


def styles_of(root: _Element | None) -> Styles:
    """The styles in a styles part."""
    if root is None:
        return Styles({})
    own: dict[str, Style] = {}
    based_on: dict[str, str] = {}
    default = ""
    for element in root.iter(f"{W}style"):
        name = element.get(f"{W}styleId", "")
        own[name] = _own(element, name)
        based_on[name] = value_of(element, "basedOn") or ""
        if element.get(f"{W}type") == "paragraph" and is_on(element.get(f"{W}default", "0")):
            default = name
    return Styles({name: _with_bases(name, own, based_on) for name in own}, default)


def _own(element: _Element, name: str) -> Style:
    paragraph = element.find(f"{W}pPr")
    run = element.find(f"{W}rPr")
    label = (value_of(element, "name") or "").casefold()
    heading = True if label.startswith("heading ") or label in {"title", "subtitle"} else None
    outline = outline_of(paragraph)
    if outline is not None:
        heading = outline
    number, level = numbering_of(paragraph)
    return Style(heading, number, level, name if number is not None else "", toggle(run, "vanish"))


def _with_bases(name: str, own: Mapping[str, Style], based_on: Mapping[str, str]) -> Style:
    style = own[name]
    for _ in range(_LONGEST_CHAIN):
        name = based_on.get(name, "")
        base = own.get(name)
        if base is None:
            break
        style = Style(
            base.heading if style.heading is None else style.heading,
            base.number if style.number is None else style.number,
            base.level if style.level is None else style.level,
            base.numbered_by if style.number is None else style.numbered_by,
            base.hidden if style.hidden is None else style.hidden,
        )
    return style


def outline_of(properties: _Element | None) -> bool | None:
    """Whether paragraph properties make a heading (an outline level); None if they don't say."""
    level = value_of(properties, "outlineLvl")
    return None if level is None else level.isdecimal() and int(level) < _BODY_LEVEL


def numbering_of(properties: _Element | None) -> tuple[str | None, int | None]:
    """The list and the level that paragraph properties name, or None for each."""
    found = properties.find(f"{W}numPr") if properties is not None else None
    level = value_of(found, "ilvl")
    return value_of(found, "numId"), small(level) if level is not None else None


def value_of(element: _Element | None, name: str) -> str | None:
    """``w:val`` of a child."""
    child = element.find(f"{W}{name}") if element is not None else None
    return child.get(f"{W}val") if child is not None else None


def toggle(properties: _Element | None, name: str) -> bool | None:
    """A property that is on by being there, unless its value says off; None if it is not there."""
    child = properties.find(f"{W}{name}") if properties is not None else None
    return None if child is None else is_on(child.get(f"{W}val", "1"))


def is_on(value: str) -> bool:
    """What ST_OnOff means by a value."""
    return value not in {"0", "false", "off"}


def small(value: str | None, default: int = 0) -> int:
    """A number from an attribute; what is none, or absurd, is the default."""
    try:
        number = int(value or "")
    except ValueError:
        return default
    return number if abs(number) < 1_000_000 else default
