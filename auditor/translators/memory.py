"""Translations recorded beforehand, by people or machines, looked up and never guessed."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from auditor.languages import language, primary
from auditor.model import Translation
from auditor.orthography import plain_spelling
from auditor.paths import open_file
from auditor.segment import sentences_of
from auditor.translators.tmx import FIRST, SECOND, Unit, fold_cell, read_units

ABSENT = "not in the translation memory"


def open_memory(path: Path) -> MemoryTranslator:
    """The translator over a .tmx or .tsv file; InputError when the file cannot be used."""
    units = read_units(path)
    with open_file(path) as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return MemoryTranslator(units, signature=f"memory|{path.name}#{digest[:8]}")


class MemoryTranslator:
    """Looks a text up whole and then sentence by sentence; what is not recorded is rejected.

    A unit serves in both directions. Where a text was recorded twice the first translation counts.
    """

    name = "memory"

    def __init__(self, units: Sequence[Unit], *, signature: str = "memory") -> None:
        self._units = units
        self._languages = frozenset(code for unit in units for code in unit)
        self._signature = signature
        self._tables: dict[tuple[str, str], dict[str, str]] = {}

    def route(self, source: str, target: str) -> tuple[str, ...] | None:
        """Direct or None. A file that names no languages serves any pair."""
        ends = {primary(source), primary(target)}
        if len(ends) == 2 and (ends <= self._languages or FIRST in self._languages):
            return (source, target)
        return None

    def translate(self, texts: Sequence[str], *, source: str, target: str) -> list[Translation]:
        """One recorded translation a text; a paragraph may be put together from its sentences."""
        route = self.route(source, target)
        if route is None:
            absent = f"the translation memory does not hold {source} and {target}"
            return [Translation(text=None, engine=self._signature, rejected=absent) for _ in texts]
        table = self._table(primary(source), primary(target))
        joint = " " if language(target).spaced else ""
        found = []
        for text in texts:
            reading, reason = self._look_up(table, text, source, joint)
            found.append(Translation(reading, route, self._signature, reason))
        return found

    def _look_up(
        self, table: dict[str, str], text: str, source: str, joint: str
    ) -> tuple[str | None, str | None]:
        whole = table.get(_key(text, source))
        if whole is not None:
            return whole, None
        sentences = sentences_of(text, source)
        found = [table.get(_key(sentence, source)) for sentence in sentences]
        known = [reading for reading in found if reading is not None]
        if known and len(known) == len(found):
            return joint.join(known), None
        missing = len(found) - len(known)
        if known:
            return None, f"{missing} of its {len(found)} sentences are {ABSENT}"
        return None, ABSENT

    def _table(self, source: str, target: str) -> dict[str, str]:
        if (source, target) not in self._tables:
            table: dict[str, str] = {}
            for unit in self._units:
                for begin, end in ((source, target), (FIRST, SECOND), (SECOND, FIRST)):
                    if fold_cell(unit.get(begin, "")) and fold_cell(unit.get(end, "")):
                        table.setdefault(_key(unit[begin], source), fold_cell(unit[end]))
            self._tables[source, target] = table
        return self._tables[source, target]


def _key(text: str, language: str) -> str:
    """How a text is looked up: in plain spelling, since texts come in plain spelling."""
    return fold_cell(plain_spelling(text, language).text)
