"""Machine translation in a loop is found on the side that has it; what repeats by itself is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.checks import repetition
from auditor.checks.repetition import CHECK, DOUBLED, LOOP, TWICE, loop_of, run
from auditor.judge.verdict import DIVERGENT, REVIEW
from auditor.model import Finding, Pair, Passage
from auditor.readers.pairs import TextPair, open_pairs
from tests.support.report_data import report_data
from tests.support.verdicts import verdicts
from tests.support.work import growth


def found(a: str, b: str, languages: str) -> list[Finding]:
    code_a, code_b = languages.split()
    return run(Pair(Passage(a, code_a), Passage(b, code_b, 7)))


LOOPS = [
    ("registered", "eingetragen eingetragen eingetragen eingetragen", "en de"),
    ("The soup came with rice.", "La soupe est venue avec du riz du riz du riz du riz.", "en fr"),
    ("Thank you.", "(Applaus) (Applaus) (Applaus) (Applaus) Danke.", "en de"),
    ("The gate is shut.", "البوابة مغلقة مغلقة مغلقة مغلقة", "en ar"),
    ("The gate is shut.", "门关了门关了门关了门关了。", "en zh"),
    ("The gate is shut.", "門は閉まっています。門は閉まっています。門は閉まっています。", "en ja"),
    ("The gate is shut.", "Ворота закрыты. Ворота закрыты. Ворота закрыты.", "en ru"),
    ("The gate is shut.", "Brána je zavřená zavřená zavřená.", "en cs"),
    ("before", "voor-voor-voor-voor-voor-voor", "en nl"),
    ("Oh!", "aarghargharghargharghargh", "en fr"),
    ("Das Tor ist zu.", "The gate is shut, the gate is shut, the gate is shut.", "de en"),
]
ONCE_MORE = [
    (
        "He left town early that day.",
        "Il quitta la ville tôt Il quitta la ville tôt ce jour-là.",
        "en fr",
    ),
    (
        "The court rejects the request.",
        "Das Gericht lehnt den Antrag ab. Das Gericht lehnt den Antrag ab.",
        "en de",
    ),
    ("The court rejects it.", "رفضت المحكمة الطلب اليوم. رفضت المحكمة الطلب اليوم.", "en ar"),
]
DOUBLE = [
    ("The council met again.", "Der Stadtrat Der Rat rat tagte tagte erneut.", "en de"),
    ("The council met again.", "اجتمع المجلس المجلس مرة أخرى.", "en ar"),
    ("Il conseille la prudence.", "He advises advises caution.", "fr en"),
]
FINE = [
    # A refrain, a shout, a list on both sides.
    ("No, no, no, no!", "Nein, nein, nein, nein!", "en de"),
    ("Row, row, row your boat", "Rame, rame, rame ton bateau", "en fr"),
    ("We shall go. We shall go. We shall go.", "سنذهب. سنذهب. سنذهب.", "en ar"),
    ("ha ha ha ha ha", "hahahahahahaha", "en pt"),
    # Emphasis and grammar.
    ("It is very, very long.", "Es ist sehr, sehr lang.", "en de"),
    ("He walks slowly.", "Yavaş yavaş yürüyor.", "en tr"),
    ("We see each other.", "Nous nous voyons.", "en fr"),
    ("Every day", "天天", "en zh"),
    ("Have a look", "看看", "en zh"),
    ("The people", "orang-orang", "en id"),
    ("He had had enough.", "Il en avait eu assez.", "en fr"),
    ("one by one", "واحدا واحدا", "en fa"),
    # Names, numbers, rows of a table, dots that lead to a page.
    ("Duran Duran in Baden-Baden", "Duran Duran in Baden-Baden", "en de"),
    ("0 0 0 0 0 0", "null", "en de"),
    ("Contents ........ 3", "Inhalt ................ 3", "en de"),
    ("It belonged to the Soviet Union.", "Elle était à l'Union. L'Union tomba.", "en fr"),
    ("Article 1 Scope Article 2 Terms", "Artikel 1 Geltung Artikel 2 Begriffe", "en de"),
    ("", "ja ja ja ja ja", "en de"),
]


@pytest.mark.parametrize(("a", "b", "languages"), LOOPS)
def test_a_loop(a: str, b: str, languages: str) -> None:
    (finding,) = found(a, b, languages)
    assert finding.evidence["side"] == "b"
    assert finding.confidence == LOOP >= DIVERGENT
    ((start, end),) = finding.spans_b
    assert b[start - 7 : end - 7].startswith(finding.says_b)
    (other,) = found(b, a, " ".join(languages.split()[::-1]))
    assert other.evidence["side"] == "a"


@pytest.mark.parametrize(("a", "b", "languages"), ONCE_MORE)
def test_said_once_more(a: str, b: str, languages: str) -> None:
    (finding,) = found(a, b, languages)
    assert finding.confidence == TWICE


@pytest.mark.parametrize(("a", "b", "languages"), DOUBLE)
def test_a_doubled_word_is_for_review(a: str, b: str, languages: str) -> None:
    (finding,) = found(a, b, languages)
    assert REVIEW < finding.confidence == DOUBLED < DIVERGENT


@pytest.mark.parametrize(("a", "b", "languages"), FINE)
def test_what_repeats_by_itself(a: str, b: str, languages: str) -> None:
    assert found(a, b, languages) == []


def test_each_sentence_s_doubled_word_is_told() -> None:
    a = ("The council met again.", "It rejected the plan.")
    b = ("Der Stadtrat tagte tagte erneut.", "Er lehnte gestern gestern ab.")
    places = (0, len(b[0]) + 1)
    inside = tuple(
        Pair(Passage(x, "en", 0), Passage(y, "de", at))
        for x, y, at in zip(a, b, places, strict=True)
    )
    whole = Pair(Passage(" ".join(a), "en"), Passage(" ".join(b), "de"), sentences=inside)
    assert [f.says_b for f in run(whole)] == ["tagte", "gestern"]
    # A sentence said twice runs over two of them.
    again = ("The gate is shut today.", "The gate is shut today.")
    there = "Das Tor ist heute zu."
    parts = (
        Pair(Passage(again[0], "en", 0), Passage(there, "de")),
        Pair(Passage(again[1], "en", len(again[0]) + 1), Passage("", "de")),
    )
    (finding,) = run(Pair(Passage(" ".join(again), "en"), Passage(there, "de"), sentences=parts))
    assert finding.confidence == TWICE


def test_linear_in_the_text() -> None:
    def work(size: int) -> object:
        return found("x", "a b c " * size, "en de")

    assert growth(work, 500) < 6


@pytest.mark.parametrize(("code", "right"), [("ar", {1}), ("pt", {3, 6})])
def test_those_of_the_reports(code: str, right: set[int]) -> None:
    path = report_data("14-mt-loops", f"en-{code}.tsv")
    rows = [row for row in open_pairs(path).rows if isinstance(row, TextPair)]
    said = verdicts(rows, "en", code, CHECK.id)
    assert {i for i, verdict in enumerate(said) if verdict == "equivalent"} == right


@given(st.lists(st.sampled_from(["lamp", "gate", "of", "the", "5", "門", "lampe"]), max_size=30))
def test_pairs_of_equal_words_say_what_may_be_said_again(words: list[str]) -> None:
    passage = Passage(" ".join(words), "en")
    found = loop_of(passage)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(repetition, "FEW_WORDS", -1)
        assert loop_of(passage) == found
