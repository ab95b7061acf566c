"""TMX: two of its languages, those asked for or the first two there are."""

from __future__ import annotations

from collections.abc import Iterator
from io import BufferedReader
from itertools import chain

from auditor.errors import InputError
from auditor.exchange.tmx import TmxUnit, tmx_units
from auditor.languages import primary
from auditor.readers.bilingual.units import (
    MAX_CELL,
    Fault,
    Languages,
    Unit,
    UnitReader,
    UnitStream,
    flowed,
)

# Units looked at for one with two languages before the file is given up.
_AHEAD = 1000


def read_tmx(file: BufferedReader, wanted: Languages) -> UnitStream:
    """The units of a TMX file in two languages; a unit that lacks one of them is not translated."""
    units = tmx_units(file, longest=MAX_CELL + 1)
    ahead: list[TmxUnit] = []
    codes: tuple[str, str] | None = None
    failure: InputError | None = None
    while codes is None and len(ahead) < _AHEAD:
        try:
            unit = next(units, None)
        except InputError as error:
            if not ahead:
                raise
            failure = error
            unit = None
        if unit is None:
            break
        ahead.append(unit)
        codes = _chosen(unit, wanted)
    if codes is None:
        raise failure or InputError(_no_pair(ahead, wanted))
    return UnitStream("tmx", codes, _pairs(chain(ahead, units), codes))


def _no_pair(ahead: list[TmxUnit], wanted: Languages) -> str:
    if not ahead:
        return "has no units; a TMX file has them in <tu> elements"
    asked = " and ".join(code for code in wanted if code)
    found = ", ".join(sorted({code for unit in ahead[:100] for code in unit.texts})[:10]) or "none"
    first = f"none of its first {len(ahead)} units has text in "
    return f"{first}{asked or 'two languages'}; it has {found}: choose with -s and -t"


def _chosen(unit: TmxUnit, wanted: Languages) -> tuple[str, str] | None:
    """The unit's own codes for the languages wanted; for those left open, the first there are."""
    codes = list(unit.texts)
    a, b = (_match(code, codes) for code in wanted)
    if (wanted[0] and not a) or (wanted[1] and not b):
        return None
    if a is None:
        others = [code for code in codes if code != b]
        a = _match(unit.source, others) or (others[0] if others else None)
    if b is None:
        b = next((code for code in codes if code != a), None)
    return (a, b) if a and b and a != b else None


def _match(wanted: str | None, codes: list[str]) -> str | None:
    """The code that is the one wanted, or one of the same language."""
    if not wanted:
        return None
    exact = wanted.replace("_", "-").lower()
    same = [code for code in codes if primary(code) == primary(wanted)]
    return next(
        (c for c in same if c.replace("_", "-").lower() == exact), same[0] if same else None
    )


def _pairs(units: Iterator[TmxUnit], codes: tuple[str, str]) -> Iterator[Unit | Fault]:
    for unit in units:
        a = _match(codes[0], list(unit.texts))
        b = _match(codes[1], [code for code in unit.texts if code != a])
        source, target = (flowed(unit.texts[code]) if code else "" for code in (a, b))
        if source:
            inline = unit.codes.get(a or "", ()), unit.codes.get(b or "", ())
            yield Unit(unit.line, source, target, unit.id, codes=inline)
        elif any(map(flowed, unit.texts.values())):
            yield Fault(unit.line, f"no text in {codes[0]}", unit.id, unread=False)


READER = UnitReader(read_tmx)
