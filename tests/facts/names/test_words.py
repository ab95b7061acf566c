"""Words with their places, and the forms under which names are looked up."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from auditor.facts.names.transliteration import covered_script
from auditor.facts.names.words import lookup_form, words
from auditor.orthography.letters import without_accents

PLAIN = st.text("aZé.- 3&\u0627\u0644", max_size=20)


@given(PLAIN, st.sampled_from(["", "en", "fr", "ar"]))
def test_an_apostrophe_elsewhere_changes_no_word(text: str, code: str) -> None:
    assert words(f"{text} O’Neill", code)[:-1] == words(f"{text} ONeill", code)[:-1]


@given(PLAIN)
def test_words_stand_where_they_are_said_to(text: str) -> None:
    assert [word.text for word in words(text)] == [text[w.start : w.end] for w in words(text)]


def test_elided_articles_and_possessive_endings() -> None:
    assert [word.text for word in words("l'Iraq", "fr")] == ["Iraq"]
    assert [word.text for word in words("Iraq's", "en")] == ["Iraq"]


@given(st.text("abZ.'&9", min_size=1, max_size=12))
def test_plain_letters_are_their_own_form(word: str) -> None:
    assert covered_script(word) in {"LATIN", ""}
    assert lookup_form(word) == without_accents(word.lower()).replace(".", "").replace("'", "")


def test_letters_with_signs() -> None:
    assert lookup_form("Århus") == "arhus"
    assert lookup_form("Łódź") == "lodz"
    assert lookup_form("الأُمَم") == "الامم"
