"""Over a file: one source in several translations, several sources in one; in bounded memory."""

from __future__ import annotations

import pytest

import auditor.pipeline.consistency
from auditor.model import Bead
from auditor.pipeline.consistency import NAMED, Consistency, consistency_of
from auditor.readers.pairs import TextPair, open_pairs
from auditor.readers.plain.text import document_from_text
from tests.support.report_data import report_data


def lines(*pairs: tuple[str, str], place: str = "") -> list[str]:
    found = Consistency()
    for number, (a, b) in enumerate(pairs, 1):
        found.add(TextPair(number - 1, number, a, b, place=place))
    return found.lines()


def test_one_source_in_two_ways() -> None:
    assert lines(("Save", "Speichern"), ("Back", "Zurück"), ("Save", "Sichern")) == [
        "1 source is translated in different ways: “Save” → “Speichern” (line 1), “Sichern” (line 3)"
    ]


def test_two_sources_in_one() -> None:
    assert lines(("Turn it on.", "شغّله."), ("Turn it off.", "شغّله.")) == [
        "1 text is the one translation of different sources: "
        "“شغّله.” ← “Turn it on.” (line 1), “Turn it off.” (line 2)"
    ]


@pytest.mark.parametrize(
    "pairs",
    [
        # The same, but for capitals, punctuation and blanks.
        [("Save", "Speichern"), ("save…", "speichern"), ("Save:", "Speichern:")],
        # Texts that stand as they are, numbers, different placeholders.
        [("Paris", "Paris"), ("12", "twelve"), ("12", "dozen"), ("%s", "%d")],
        [("{a} of {b}", "{a} von {b}"), ("{c} of {d}", "{c} von {d}")],
        [],
    ],
)
def test_consistent(pairs: list[tuple[str, str]]) -> None:
    assert lines(*pairs) == []


@pytest.mark.parametrize("place", ["a.c:1 msgstr[1]", "%d guests|==|plural.few", "x plural 2"])
def test_forms_of_a_plural_are_to_differ(place: str) -> None:
    assert lines(("%d files", "%d файла"), ("%d files", "%d файлов"), place=place) == []


def test_the_first_are_named() -> None:
    pairs = [(f"word {n}", f"{way} {n}") for n in range(NAMED + 3) for way in ("ein", "kein")]
    (line,) = lines(*pairs)
    assert line.startswith(f"{NAMED + 3} sources are translated in different ways: ")
    assert line.endswith("; and 3 more")


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(auditor.pipeline.consistency, "MOST", 2)
    found = Consistency()
    for number, (a, b) in enumerate([("a", "1x"), ("b", "2x"), ("c", "3x"), ("a", "4x")]):
        found.add(TextPair(number, number, a, b))
    assert len(found._by_source) == len(found._by_target) == 2
    assert found.lines()[-1] == "of the file's first 2 different texts"


def test_a_file_read_as_two_documents() -> None:
    a = document_from_text("Save\n\nBack\n\nSave")
    b = document_from_text("Speichern\n\nZurück\n\nSichern")
    beads = [Bead((0,), (0,)), Bead((1,), (1,)), Bead((2,), (2,)), Bead((), (2,))]
    (line,) = consistency_of(a, b, beads)
    assert line.startswith("1 source is translated in different ways: “Save” → “Speichern”")


def test_long_texts_are_compared_and_not_kept() -> None:
    long = "word " * 30_000
    found = Consistency()
    for number, b in enumerate((f"wort {long}", f"ort {long}")):
        found.add(TextPair(number, number + 1, long, b))
    assert len(found.lines()) == 1
    assert max(map(len, found._by_source)) < 100


def test_those_of_the_reports() -> None:
    found = Consistency()
    for row in open_pairs(report_data("61-consistency", "de.po")).rows:
        assert isinstance(row, TextPair)
        found.add(row)
    ways, one = found.lines()
    assert ways.startswith("1 source is translated in different ways: “Cancel.”")
    assert one.startswith("2 texts are each the one translation of different sources: ")
