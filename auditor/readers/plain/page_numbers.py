"""Lines of a plain text that are page numbers: alone on a line, each one more than the one before."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from auditor.languages import language, languages
from auditor.languages.tables.divisions import Divisions
from auditor.orthography.characters import DIRECTION
from auditor.orthography.roman import canonical_value
from auditor.readers.plain import markers
from auditor.readers.plain.layout import Line

_DIRECTION = re.compile(f"[{DIRECTION}]")
_NUMBER = re.compile(r"\d{1,5}")
_ROMAN = re.compile(r"[ivxlc]{1,8}|[IVXLC]{1,8}")
# What stands on both sides of a page's number: "- 3 -", "[3]", "~ 3 ~".
_AROUND = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u0640~*=|\u00b7\u2022.[]()<>\u2039\u203a\u00ab\u00bb_\u2026 "
_DASHED = re.compile(
    rf"[{re.escape(_AROUND)}]*[-\u2010-\u2015\u2212\u0640~*|\u00b7\u2022<\u2039\u00ab=][{re.escape(_AROUND)}]*#[{re.escape(_AROUND)}]+"
)
_OF_ALL = re.compile(r"#\s*/\s*\d+|\d+\s*/\s*#")
_OF_ALL_LAST = re.compile(r"(?:\s|^)#\s*/\s*\d+$")
_LONGEST = 100
_LABEL = 16  # letters beside a number that no known word explains


@dataclass(frozen=True, slots=True)
class Numbered:
    """A line that may be a page's number: which line, the number, and what is around it with # for it.

    ``sure``: no other line is written so. ``bare``: nothing but the number. ``running``: beside a running head.
    """

    at: int
    number: int
    form: str
    sure: bool = False
    bare: bool = False
    running: bool = False

    @property
    def labelled(self) -> bool:
        """Whether there are words beside it."""
        return any(map(str.isalpha, self.form)) and not self.bare


def chains(lines: Sequence[Line | None]) -> Iterator[list[Numbered]]:
    """Lines of one form whose numbers go up by one, as those of pages do; None is a blank line."""
    found: dict[str, list[Numbered]] = defaultdict(list)
    for at, line in enumerate(lines):
        if line is not None and len(line.text) <= _LONGEST:
            for one in _numbered(at, _shown(line.text)):
                found[one.form].append(one)
    for ones in found.values():
        chain: list[Numbered] = []
        for one in ones:
            # The heads of left and right pages differ, and each has every other number.
            steps = {one.number - chain[-1].number} if chain else {1}
            if len(chain) > 1:
                steps.add(chain[-1].number - chain[-2].number)
            if steps not in ({1}, {2}) or (2 in steps and not one.labelled):
                yield chain
                chain = []
            chain.append(one)
        if chain:
            yield chain


def _shown(text: str) -> str:
    """In one form of digits, without marks of direction and with single spaces."""
    text = _DIRECTION.sub("", text)
    text = "".join(str(unicodedata.digit(c)) if c.isdecimal() else c for c in text)
    return " ".join(text.split())


def _numbered(at: int, text: str) -> Iterator[Numbered]:
    core = text.strip(_AROUND)
    if _ROMAN.fullmatch(core) and (value := canonical_value(core.upper())) is not None:
        form = text.replace(core, "#", 1)
        sure = _DASHED.fullmatch(form) is not None
        yield Numbered(at, value, f"{form} {core.islower()}", sure=sure, bare=form == "#")
    numbers = list(_NUMBER.finditer(text))
    if not 1 <= len(numbers) <= 2 or markers.is_division(text):
        return
    running = sum(map(str.isalpha, text)) > _LABEL and not _pages().search(text)
    for number in numbers:
        of_all = _OF_ALL_LAST.search(f"{text[: number.start()]}#{text[number.end() :]}")
        if running and number.start() and number.end() < len(text) and not of_all:
            continue
        form = f"{text[: number.start()]}#{text[number.end() :]}"
        sure = bool(_DASHED.fullmatch(form) or _OF_ALL.fullmatch(form.strip(_AROUND)))
        sure = sure or bool(_pages().fullmatch(form.strip(_AROUND)))
        # The address of a printed web page stands before it.
        sure = sure or bool(running and of_all)
        bare = form.strip(_AROUND) == "#"
        yield Numbered(at, int(number[0]), form, sure=sure, bare=bare, running=running)


@lru_cache(maxsize=1)
def _pages() -> re.Pattern[str]:
    """A page's number with its name and perhaps the number of all: "Page 3 of 12", "第 3 页 共 12 页"."""
    tables = (language(code).tables(Divisions) for code in languages())
    name = "|".join(dict.fromkeys(table.pages for table in tables if table.pages))
    number = r"[#\d]+"
    rest = rf"(?:\s*[^\W\d_]{{0,4}}\s*[/:|,\uff0c\u3001.\-\u2013]?\s*(?:{name})?\s*{number}\s*(?:{name})?)?"
    before = rf"(?:{name})\.?\s*:?\s*{number}\s*(?:{name})?{rest}"
    after = rf"{number}\.?\s*[|/:\-\u2013]?\s*(?:{name})\.?"
    return re.compile(rf"(?<![^\W\d_])(?:{before}|{after})(?![^\W\d_])", re.IGNORECASE)
