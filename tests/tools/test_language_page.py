"""A language's page has every word of its tables, and is a page by itself."""

from __future__ import annotations

import re

import pytest
from lxml import html

from auditor.languages import language, languages
from auditor.languages.rows import rows_of
from auditor.languages.tables.fractions import Fractions
from auditor.languages.tables.negation import Negation
from tools.language_page import main, page, shared_words, subjects


def words_of(text: str) -> str:
    """The text of the page, as a browser shows it."""
    return html.fromstring(text).text_content()


def shown(code: str) -> str:
    pieces: list[str] = []
    assert main([code], write=pieces.append) == 0
    return "".join(pieces)


def test_every_subject_has_a_class() -> None:
    from pkgutil import iter_modules

    import auditor.languages.tables as tables

    assert [one.__module__.rpartition(".")[2] for one in subjects()] == [
        found.name for found in iter_modules(tables.__path__) if found.name != "cues"
    ]


@pytest.mark.parametrize("code", languages())
def test_every_language_has_a_page(code: str) -> None:
    text = page(code)
    assert text.startswith("# ")
    assert not re.search(r"object at 0x|<function|dict_|frozenset\(", text)


def test_the_words_are_on_it() -> None:
    text = words_of(shown("pl"))
    for word in language("pl").tables(Fractions).parts_weak:
        assert word in text
    # What the files hand on as a rule stands there too: the number words.
    assert "dziewięćdziesięciu" in text
    assert [name for name, _ in shared_words("pl")] == ["_number_words"]


def test_patterns_and_rows_stand_as_they_are() -> None:
    text = words_of(shown("ar"))
    for _, pattern in language("ar").tables(Negation).cues:
        assert " ".join(pattern.split()) in " ".join(text.split())
    assert rows_of("ar", "lexicon.tsv")[5][1].split(",")[0] in text


def test_the_page_loads_nothing() -> None:
    assert not re.search(r"(?:src|href)=|url\(|@import", shown("fr"))


def test_an_unknown_language(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["xx"]) == 2
    assert capsys.readouterr().err.startswith("language_page: xx: no such language; there are ar, ")
