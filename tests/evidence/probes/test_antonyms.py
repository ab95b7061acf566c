"""Words and their contraries: WordNet's for English, those of official statements for all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.encoders.use import LANGUAGES
from auditor.evidence.probes.antonyms import MAX_CHARS, MAX_CONTRASTS, contrasts_of
from auditor.languages import language, languages
from auditor.languages.tables.antonyms import Antonyms


def contraries(text: str, code: str = "en") -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for contrast in contrasts_of(text, code):
        assert text[contrast.start : contrast.end] == contrast.was
        found.setdefault(contrast.was, set()).add(contrast.now)
    return found


@pytest.mark.parametrize(
    ("text", "word", "contrary"),
    [
        ("We respect it.", "respect", "reject"),
        ("Trade has increased.", "increased", "decreased"),
        ("Trade is increasing.", "increasing", "decreasing"),
        ("They will withdraw.", "withdraw", "remain"),
        ("a safer place", "safer", "dangerous"),
        ("It was legally adopted.", "legally", "illegal"),
        ("The departure of troops", "departure", "return"),
        ("WE ACCEPT", "ACCEPT", "reject"),
    ],
)
def test_english(text: str, word: str, contrary: str) -> None:
    found = contraries(text)
    assert word in found
    assert any(now.startswith(contrary[:4]) for now in found[word]), found[word]


@pytest.mark.parametrize(
    ("text", "word", "contrary"),
    [
        ("Prices rose.", "rose", "fell"),
        ("Prices fell.", "fell", "rose"),
        ("The talks began.", "began", "ended"),
        ("The trade grew.", "grew", "shrank"),
        ("The trade has grown.", "grown", "shrunk"),
        ("They are withdrawing.", "withdrawing", "remaining"),
        ("They evacuated the town.", "evacuated", "occupied"),
        ("They welcomed the vote.", "welcomed", "regretted"),
        ("The council supports it.", "supports", "opposes"),
        ("It welcomed the vote.", "welcomed", "condemned"),
    ],
)
def test_english_inflections(text: str, word: str, contrary: str) -> None:
    assert contrary in contraries(text).get(word, set())


@pytest.mark.parametrize(
    ("text", "code", "word", "contrary"),
    [
        ("Vamos retirar as tropas", "pt", "retirar", "manter"),
        ("Vamos retirar as tropas", "pt-BR", "retirar", "manter"),
        ("La partida das forças", "pt", "partida", "regresso"),
    ],
)
def test_other_languages(text: str, code: str, word: str, contrary: str) -> None:
    assert contrary in contraries(text, code)[word]


def rows() -> list[tuple[str, str, str]]:
    return [
        (code, word, contrast)
        for code in languages()
        for word, contrast in language(code).tables(Antonyms).statements
    ]


def test_the_tables_are_clean() -> None:
    table = rows()
    assert all(cell.strip() == cell != "" for row in table for cell in row)
    assert {"en", "ar", "fr", "pt", "es", "de", "it"} <= {code for code, *_ in table} <= LANGUAGES
    for code, word, contrast in table:
        assert word != contrast, (code, word)
    assert len(set(table)) == len(table)


def test_a_contrast_goes_both_ways() -> None:
    for code, word, contrast in rows()[::7]:
        for one, other in ((word, contrast), (contrast, word)):
            if " " in one or "-" in one or "'" in one:
                continue
            found = contraries(one, code).get(one, set())
            assert other in found or len(found) == MAX_CONTRASTS, (code, one, other)


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "en"), ("1,250 …", "en"), ("respect", "fr"), ("respect", "xx"), ("the of and", "en")],
)
def test_nothing_to_find(text: str, code: str) -> None:
    found = contrasts_of(text, code)
    assert [c for c in found if c.was == c.now] == []
    if code != "fr":
        assert found == []


def test_no_word_is_its_own_contrary_and_none_has_too_many() -> None:
    text = "We respect, reject, accept, increase, reduce, open, close, begin and end all of it."
    found = contraries(text)
    assert len(found) > 6
    for word, others in found.items():
        assert word.lower() not in others
        assert len(others) <= MAX_CONTRASTS


def test_a_passage_too_long_is_left_alone() -> None:
    text = "We respect it. "
    assert contrasts_of(text * (MAX_CHARS // len(text)), "en")
    assert contrasts_of(text * (MAX_CHARS // len(text) + 1), "en") == []


@given(st.text(max_size=200), st.sampled_from(sorted(LANGUAGES)))
def test_any_text(text: str, code: str) -> None:
    contraries(text, code)
