"""What the styles of an OpenDocument text say: hidden and struck text, list numbers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.readers.odt.package import STYLE, TEXT

if TYPE_CHECKING:
    from lxml.etree import _Element

LEVELS = 10
_LONGEST_CHAIN = 50
_LO_FORMAT = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}num-list-format"
_POSITION = f"{STYLE}text-position"


@dataclass(frozen=True, slots=True)
class Look:
    """How a style shows its text; None where neither it nor one it is based on says."""

    hidden: bool | None = None
    struck: bool | None = None
    raised: bool | None = None
    title: bool | None = None


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list. ``numeral``: a style of `auditor.readers.office.numerals`, "" for none.

    ``pattern`` has ``%1%`` where the number of level 1 stands, and so on.
    """

    numeral: str = ""
    pattern: str = ""
    start: int = 1


@dataclass(frozen=True, slots=True)
class Styles:
    """Looks by family and name, lists by name; ``outline`` numbers headings."""

    looks: Mapping[tuple[str, str], Look]
    lists: Mapping[str, Mapping[int, Level]]
    outline: Mapping[int, Level]

    def look(self, family: str, name: str | None) -> Look:
        """The look of a style; an unknown one says nothing."""
        return self.looks.get((family, name or ""), _PLAIN)


_PLAIN = Look()


def styles_of(roots: Iterable[_Element]) -> Styles:
    """The styles in all of a document's roots; automatic ones of the text go before others."""
    own: dict[tuple[str, str], Look] = {}
    parents: dict[tuple[str, str], str] = {}
    lists: dict[str, Mapping[int, Level]] = {}
    outline: Mapping[int, Level] = {}
    for root in roots:
        for element in root.iter(f"{STYLE}style"):
            key = (element.get(f"{STYLE}family", ""), element.get(f"{STYLE}name", ""))
            own.setdefault(key, _look(element, key[1]))
            parents.setdefault(key, element.get(f"{STYLE}parent-style-name", ""))
        for element in root.iter(f"{TEXT}list-style"):
            lists.setdefault(element.get(f"{STYLE}name", ""), _levels(element))
        for element in root.iter(f"{TEXT}outline-style"):
            outline = outline or _levels(element)
    return Styles({key: _with_parents(key, own, parents) for key in own}, lists, outline)


def _look(element: _Element, name: str) -> Look:
    properties = element.find(f"{STYLE}text-properties")
    title = True if name in {"Title", "Subtitle"} else None
    if properties is None:
        return Look(title=title)
    display = properties.get(f"{TEXT}display")
    line = properties.get(f"{STYLE}text-line-through-style") or properties.get(
        f"{STYLE}text-line-through-type"
    )
    position = properties.get(_POSITION)
    return Look(
        None if display is None else display == "none",
        None if line is None else line != "none",
        None if position is None else _is_raised(position),
        title,
    )


def _is_raised(position: str) -> bool:
    """``super 58%`` or ``33% 58%``: how far it is raised, and how large it is."""
    first, _, size = position.partition(" ")
    return (first == "super" or not first.startswith(("0%", "-", "sub"))) and size != "100%"


def _with_parents(
    key: tuple[str, str],
    own: Mapping[tuple[str, str], Look],
    parents: Mapping[tuple[str, str], str],
) -> Look:
    family, look = key[0], own[key]
    for _ in range(_LONGEST_CHAIN):
        key = (family, parents.get(key, ""))
        above = own.get(key)
        if above is None:
            break
        look = Look(
            above.hidden if look.hidden is None else look.hidden,
            above.struck if look.struck is None else look.struck,
            above.raised if look.raised is None else look.raised,
            above.title if look.title is None else look.title,
        )
    return look


def _levels(element: _Element) -> Mapping[int, Level]:
    found: dict[int, Level] = {}
    for child in element:
        at = whole(child.get(f"{TEXT}level"), 0) - 1
        numeral = _numeral(child.get(f"{STYLE}num-format", ""))
        if not 0 <= at < LEVELS:
            continue
        prefix, suffix = child.get(f"{STYLE}num-prefix", ""), child.get(f"{STYLE}num-suffix", "")
        shown = whole(child.get(f"{TEXT}display-levels"), 1)
        numbers = ".".join(f"%{n}%" for n in range(max(1, at + 2 - shown), at + 2))
        pattern = child.get(_LO_FORMAT) or f"{prefix}{numbers if numeral else ''}{suffix}"
        bullet = child.tag in {f"{TEXT}list-level-style-bullet", f"{TEXT}list-level-style-image"}
        found[at] = Level(
            numeral, "" if bullet else pattern[:200], whole(child.get(f"{TEXT}start-value"), 1)
        )
    return found


def _numeral(form: str) -> str:
    """The name of a numbering by its ``style:num-format``: one sign, or the first few of a row."""
    simple = {
        "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman",
        "I": "upperRoman", "": "",
    }  # fmt: skip
    signs = [sign.strip() for sign in form.split(",")[:3]]
    if len(signs) == 3:
        for name, row in _ROWS:
            if signs == row.split():
                return name
    return simple.get(form, form)


# As LibreOffice writes them (editeng and i18npool: "native numbering").
_ROWS = (
    ("arabicAbjad", "أ ب ج"),
    ("arabicAbjad", "ا ب ج"),
    ("arabicAlpha", "أ ب ت"),
    ("arabicAlpha", "ا ب ت"),
    ("arabicIndic", "١ ٢ ٣"),
    ("hebrew2", "א ב ג"),
    ("lowerGreek", "α β γ"),
    ("upperGreek", "Α Β Γ"),
    ("chineseCounting", "一 二 三"),
    ("aiueo", "ア イ ウ"),
    ("iroha", "イ ロ ハ"),
    ("decimalEnclosedCircle", "① ② ③"),
    ("russianLower", "а б в"),
    ("russianUpper", "А Б В"),
    ("russianLower", "а б .."),
    ("russianUpper", "А Б .."),
    ("thaiNumbers", "๑ ๒ ๓"),
    ("hindiNumbers", "१ २ ३"),
)


def whole(value: str | None, default: int) -> int:
    """A number from an attribute; what is none, or absurd, is the default."""
    try:
        number = int(value or "")
    except ValueError:
        return default
    return number if abs(number) < 1_000_000 else default
