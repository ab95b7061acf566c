"""A question here and a statement there: where it is reported, how surely, and where it is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.checks import load_check
from auditor.checks.sentence_type import INDIRECT, INSIDE, PLAIN, run
from auditor.model import Pair, Passage, Severity


def pair(a: str, b: str, languages: tuple[str, str] = ("en", "fr")) -> Pair:
    return Pair(Passage(a, languages[0], 10), Passage(b, languages[1]))


ASKED = [
    ("Will the forces leave?", "ستغادر القوات.", ("en", "ar"), PLAIN),
    ("The forces will leave.", "هل ستغادر القوات؟", ("en", "ar"), PLAIN),
    ("Has the bridge been closed?", "Le pont a été fermé.", ("en", "fr"), PLAIN),
    ("“Has the bridge been closed?”", "« Le pont a été fermé. »", ("en", "fr"), PLAIN),
    ("The bridge has been closed.", "¿Se ha cerrado el puente?", ("en", "es"), PLAIN),
    ("The bridge has been closed.", "桥关闭了吗？", ("en", "zh"), PLAIN),
    ("Really?! The bridge has been closed.", "Die Brücke gesperrt.", ("en", "de"), INSIDE),
    ("He asked: is the bridge open?", "Il a demandé si le pont était ouvert.", ("en", "fr"), INDIRECT),
    ("Is the bridge open?", "Er fragte, ob die Brücke offen sei.", ("en", "de"), INDIRECT),
]  # fmt: skip
NOT_ASKED = [
    ("The bridge is open.", "Le pont est ouvert.", ("en", "fr")),
    ("Is the bridge open?", "Le pont est-il ouvert ?", ("en", "fr")),
    # The mark is left out, the question is not.
    ("How it works", "كيف يعمل؟", ("en", "ar")),
    ("1. Wie geht es weiter", "1. What comes next?", ("de", "en")),
    # A mark that asks nothing.
    ("See https://example.org/a?id=7.", "Voir https://example.org/a.", ("en", "fr")),
    ("It was built in 1920 (?).", "Il fut construit en 1920.", ("en", "fr")),
    ("The new? bridge is open.", "Le pont est ouvert.", ("en", "fr")),
    # One side is not there: that is an omission.
    ("Is the bridge open?", " ", ("en", "fr")),
    ("", "Le pont est-il ouvert ?", ("en", "fr")),
]


@pytest.mark.parametrize(("a", "b", "languages", "confident"), ASKED)
def test_one_side_asks(a: str, b: str, languages: tuple[str, str], confident: float) -> None:
    (found,) = run(pair(a, b, languages))
    assert found.confidence == confident
    (mirrored,) = run(pair(b, a, languages[::-1]))
    assert (mirrored.confidence, mirrored.says_a) == (confident, found.says_b)


@pytest.mark.parametrize(("a", "b", "languages"), NOT_ASKED)
def test_neither_or_both_ask(a: str, b: str, languages: tuple[str, str]) -> None:
    assert run(pair(a, b, languages)) == []
    assert run(pair(b, a, languages[::-1])) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("“Why did you go?” he asked.", "“Why did you go?”"),
        ('He said. "Why did you go?"', "“Why did you go?”"),
        ("«Why did you go?»", "“Why did you go?”"),
        ("“Peace” is what?", "““Peace” is what?”"),  # both marks are the quotation's own
    ],
)
def test_quotation_marks_stand_once(text: str, said: str) -> None:
    (found,) = run(pair(text, "Le pont est ouvert."))
    assert found.message == f"A asks {said}; B asks nothing."


def test_the_finding_shows_the_question() -> None:
    text = "We left. Will you come back? No."
    (found,) = run(pair(text, "Nous sommes partis. Vous reviendrez. Non."))
    ((start, end),) = found.spans_a
    assert text[start - 10 : end - 10] == "Will you come back?"
    assert found.message == "A asks “Will you come back?”; B asks nothing."
    assert (found.says_a, found.says_b) == ("Will you come back?", "a statement")
    assert found.spans_b == ()


def test_what_is_told_indirectly_weighs_little() -> None:
    (plain,) = run(pair("Will they leave?", "Ils partiront."))
    (indirect,) = run(pair("Will they leave?", "On se demande s'ils partiront."))
    assert plain.severity is None
    assert indirect.severity is Severity.MINOR


def test_a_language_without_a_table_goes_by_the_marks() -> None:
    (found,) = run(pair("Will they leave?", "Wyjadą.", ("en", "pl")))
    assert found.confidence == PLAIN


def test_the_check_describes_itself() -> None:
    check = load_check("sentence-type")
    assert (check.id, check.severity) == ("sentence-type", Severity.MAJOR)
    assert check.per_sentence


@given(st.text(alphabet="?؟ a.A(\n!¿\u202e\ud800", max_size=60), st.text(max_size=60))
def test_any_text(a: str, b: str) -> None:
    for found in run(pair(a, b, ("en", "ar"))):
        for start, end in found.spans_a:
            assert 10 <= start < end <= 10 + len(a)
