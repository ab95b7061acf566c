"""A word of A whose contrary stands in B's back-translation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.checks.back_translation import CHECK, run
from auditor.model import Pair, Passage, Probe, ProbeKind, Severity

TEXT = "We respect your sovereign decision to order our departure."
DOCUMENT = f"Dear sirs,\n\n{TEXT}"
START = DOCUMENT.index(TEXT)


def probe(was: str, now: str, probability: float = 0.95) -> Probe:
    at = DOCUMENT.index(was)
    return Probe(ProbeKind.BACK_TRANSLATION, at, at + len(was), was, now, 0.0, probability)


def pair(*antonyms: Probe) -> Pair:
    return Pair(Passage(TEXT, "en", START), Passage("…", "pt"), antonyms=antonyms)


def test_nothing_came_back_contrary() -> None:
    assert run(pair()) == []
    assert run(Pair(Passage("", "en"), Passage("", "pt"))) == []


def test_the_word_is_named_where_it_stands() -> None:
    (found,) = run(pair(probe("respect", "reject")))
    assert (
        found.message
        == "A says “We respect your sovereign decision”; B, translated back, says “reject”"
    )
    assert found.says_a == "We respect your sovereign decision"
    assert found.says_b == "“reject” (translated back)"
    ((start, end),) = found.spans_a
    assert DOCUMENT[start:end] == "respect"
    # Where B says it is not known: only what it was read as.
    assert found.spans_b == ()
    assert found.confidence == 0.95
    assert found.evidence == {"was": "respect", "now": "reject"}


def test_each_word_is_a_finding_of_its_own() -> None:
    found = run(pair(probe("respect", "reject"), probe("departure", "arrival", 0.5)))
    assert [f.confidence for f in found] == [0.95, 0.5]
    assert [DOCUMENT[slice(*f.spans_a[0])] for f in found] == ["respect", "departure"]


def test_what_it_says_of_itself() -> None:
    assert CHECK.id == "back-translation"
    assert CHECK.severity is Severity.CRITICAL
    assert CHECK.languages is None
    # Back-translations are of whole beads.
    assert not CHECK.per_sentence
    assert "needs models" in CHECK.compares


@pytest.mark.parametrize("now", ["<b>", "\ud800", "\u202ex", "a\x00b", "”"])
def test_hostile_words_are_handed_on_as_they_are(now: str) -> None:
    (found,) = run(pair(probe("respect", now)))
    assert found.evidence["now"] == now


@given(st.text(min_size=1, max_size=30), st.data())
def test_any_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    was = Probe(ProbeKind.BACK_TRANSLATION, start + 7, end + 7, text[start:end], "x", 0.0, 0.9)
    (found,) = run(Pair(Passage(text, "en", 7), Passage("", "pt"), antonyms=(was,)))
    assert found.spans_a == ((start + 7, end + 7),)
    assert "".join(filter(str.isalnum, text[start:end])) in "".join(
        filter(str.isalnum, found.says_a)
    )


def test_a_word_of_b_whose_contrary_a_has() -> None:
    text = "He will fire twenty people."
    was = Probe(ProbeKind.BACK_TRANSLATION, 8, 12, "fire", "hire", margin=0.0, probability=0.9)
    (found,) = run(Pair(Passage("…", "pt"), Passage(text, "en"), antonyms_b=(was,)))
    assert found.message == "B says “He will fire twenty people”; A, translated, says “hire”"
    assert (found.spans_a, found.spans_b) == ((), ((8, 12),))
    assert found.says_a == "“hire” (translated)"
