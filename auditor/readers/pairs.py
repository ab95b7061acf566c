"""Pre-aligned pairs from a bilingual file, one at a time: memory does not grow with the file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from auditor.errors import InputError
from auditor.model import Code
from auditor.paths import shown
from auditor.readers.bilingual import begins_with_both, open_units
from auditor.readers.bilingual.units import MAX_CELL, Fault, Languages, Unit, UnitStream
from auditor.readers.keyed import NAMES, is_keyed, open_keyed
from auditor.readers.opening import opened


@dataclass(frozen=True, slots=True)
class TextPair:
    """One line or unit: A, B and, where recorded, B translated back into A's language.

    ``place`` is the unit's name in the file, ``state`` the file's own word on its translation; ``one_number``:
    which of A and B are plural forms that are used of one number alone; ``of_none``: of nothing at all;
    ``codes``: the inline codes of each; ``syntax``: the format of their placeholders.
    """

    index: int
    line: int
    a: str
    b: str
    back_translation: str | None = None
    place: str = ""
    state: str = ""
    one_number: tuple[bool, bool] = (False, False)
    of_none: tuple[bool, bool] = (False, False)
    codes: tuple[tuple[Code, ...], tuple[Code, ...]] = ((), ())
    syntax: str = ""


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line or unit that is not a pair, and why; ``unread``: it should have been one."""

    index: int
    line: int
    error: str
    place: str = ""
    unread: bool = True


@dataclass(frozen=True, slots=True)
class PairsFile:
    """A file of pairs being read: the languages it says it is in, and its pairs in order.

    ``notes``: what is to be said of how it was read.
    """

    format: str
    languages: Languages
    rows: Iterator[TextPair | BadLine]
    notes: tuple[str, ...] = ()


def open_keyed_pairs(path: Path, other: Path) -> PairsFile:
    """The pairs of two files of texts by key. Raises InputError, naming the file."""
    units, _, _ = open_keyed(path, other)
    return PairsFile(units.format, units.languages, rows_of(units, ExitStack()), units.notes)


def open_pairs(path: Path, *, source: str | None = None, target: str | None = None) -> PairsFile:
    """The pairs of a file that holds both versions, or of stdin for ``-``.

    ``source`` and ``target`` choose among the languages of a file that has more than two. What is not
    a pair comes back as a ``BadLine``, one not yet translated among them; so does whatever ends the
    reading of a broken file, once some of it was read. Raises InputError, naming the file, where it
    cannot be opened, is empty or cannot be used at all.
    """
    name = shown(path)
    with ExitStack() as stack:
        file = stack.enter_context(opened(path))
        # XLIFF and TMX may be called .xml.
        if is_keyed(path) and not begins_with_both(file):
            raise InputError(
                f"{name}: holds one version, text by key; give the other version's file after it ({NAMES})"
            )
        try:
            bilingual = open_units(file, path, (source, target))
        except InputError as error:
            raise InputError(f"{name}: {error}") from error
        rows = rows_of(bilingual, stack.pop_all())
    return PairsFile(bilingual.format, bilingual.languages, rows, bilingual.notes)


def rows_of(
    bilingual: UnitStream, stack: ExitStack, *, whole: bool = False
) -> Iterator[TextPair | BadLine]:
    """The units of a stream as pairs, what is no pair in its place; ``stack`` is closed after the last.

    What ends the reading half-way is the last row; with ``whole`` it is raised. Raises InputError.
    """
    with stack:
        units = bilingual.units if whole else to_the_end(bilingual.units)
        for index, unit in enumerate(units):
            fault = unit if isinstance(unit, Fault) else fault_of(unit, bilingual)
            if fault is not None:
                yield BadLine(index, fault.line, fault.error, fault.place, unread=fault.unread)
            elif isinstance(unit, Unit):
                back, place, state = unit.back_translation, unit.place, unit.state
                said = unit.one_number, unit.of_none, unit.codes, unit.syntax
                yield TextPair(index, unit.line, unit.a, unit.b, back, place, state, *said)


def to_the_end(units: Iterator[Unit | Fault]) -> Iterator[Unit | Fault]:
    """The units, and as the last one what kept the file from being read any further."""
    line = 0
    try:
        for unit in units:
            line = unit.line
            yield unit
    except InputError as error:
        yield Fault(line, f"after this line: {error}; what follows was not read")


def fault_of(unit: Unit, of: UnitStream) -> Fault | None:
    """Why a unit is no pair, None where it is one."""
    if not unit.a.strip():
        unread = bool(unit.b.strip()) and not of.keyed
        return Fault(unit.line, of.unsourced, unit.place, unread=unread)
    if not unit.b.strip():
        return Fault(unit.line, of.untranslated, unit.place, unread=False)
    for name, text in (("source", unit.a), ("target", unit.b)):
        if len(text) > MAX_CELL:
            error = f"the {name} is longer than {MAX_CELL:,} characters"
            return Fault(unit.line, error, unit.place)
    return None
