"""The words a translation model finds unlikely: which are named, and where."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.checks.base import REPORT_FROM
from auditor.checks.surprisal import CHECK, CLOSE, NAMED, run
from auditor.model import Pair, Passage, Severity, Suspect

A = "The farmers support the new law on water."
B = "Os agricultores rejeitam a nova lei da água."
START_A, START_B = 40, 70


def suspect(text: str, start: int, word: str, support: float) -> Suspect:
    at = start + text.index(word)
    return Suspect(at, at + len(word), word, 11.123456, support, "expected")


def in_a(word: str, support: float) -> Suspect:
    return suspect(A, START_A, word, support)


def in_b(word: str, support: float) -> Suspect:
    return suspect(B, START_B, word, support)


def pair(surprisal: float | None, a: tuple[Suspect, ...] = (), b: tuple[Suspect, ...] = ()) -> Pair:
    return Pair(
        Passage(A, "en", START_A),
        Passage(B, "pt", START_B),
        suspects_a=a,
        suspects_b=b,
        surprisal=surprisal,
    )


SUPPORT, REJECT = (in_a("support", 0.4),), (in_b("rejeitam", 0.3),)


@pytest.mark.parametrize("surprisal", [None, 0.0, REPORT_FROM - 0.001])
def test_nothing_to_report(surprisal: float | None) -> None:
    assert run(pair(surprisal, SUPPORT, REJECT)) == []


def test_a_surprise_without_a_suspect_names_nothing() -> None:
    assert run(pair(0.9)) == []


def test_both_sides_are_named() -> None:
    (found,) = run(pair(REPORT_FROM, SUPPORT, REJECT))
    assert found.message == (
        "A says “support” / B says “rejeitam”: hardly a translation of what the other side says"
    )
    assert (found.says_a, found.says_b) == ("“support”", "“rejeitam”")
    ((start, end),) = found.spans_a
    assert A[start - START_A : end - START_A] == "support"
    ((start, end),) = found.spans_b
    assert B[start - START_B : end - START_B] == "rejeitam"
    assert found.confidence == REPORT_FROM
    assert found.severity is None


@pytest.mark.parametrize(
    ("a", "b", "message"),
    [(SUPPORT, (), "A says “support”: "), ((), REJECT, "B says “rejeitam”: ")],
)
def test_one_side_alone(a: tuple[Suspect, ...], b: tuple[Suspect, ...], message: str) -> None:
    (found,) = run(pair(0.5, a, b))
    assert found.message.startswith(message)
    assert bool(found.spans_a) == bool(a)
    assert bool(found.spans_b) == bool(b)


def test_only_words_close_to_the_worst_are_named_in_the_order_of_the_text() -> None:
    (found,) = run(pair(0.5, (in_a("water", 0.2), in_a("support", 0.2 + CLOSE), in_a("law", 0.9))))
    assert found.says_a == "“support” … “water”"
    (found,) = run(pair(0.5, (in_a("water", 0.2), in_a("law", 0.21 + CLOSE))))
    assert found.says_a == "“water”"
    many = tuple(in_a(word, 0.2) for word in ("farmers", "support", "new", "law"))
    (found,) = run(pair(0.5, many))
    assert len(found.spans_a) == NAMED


def test_the_figures_can_be_written_as_json() -> None:
    (found,) = run(pair(0.123456 + REPORT_FROM, SUPPORT, REJECT))
    assert json.loads(json.dumps(found.evidence)) == {
        "a": [{"word": "support", "surprise": 11.12, "support": 0.4, "expected": "expected"}],
        "b": [{"word": "rejeitam", "surprise": 11.12, "support": 0.3, "expected": "expected"}],
    }
    assert found.confidence == round(0.123456 + REPORT_FROM, 4)


def test_what_it_says_of_itself() -> None:
    assert CHECK.id == "surprisal"
    assert CHECK.severity is Severity.MAJOR
    assert CHECK.languages is None
    # Words are decoded sentence by sentence, so that is where suspects stand.
    assert CHECK.per_sentence
    assert "needs models" in CHECK.compares


WORDS = st.sampled_from(["farmers", "support", "new", "law", "water"])


@given(
    st.dictionaries(WORDS, st.floats(0, 1), max_size=5), st.floats(REPORT_FROM, 1), st.booleans()
)
def test_the_worst_is_always_named(
    supports: dict[str, float], surprisal: float, other: bool
) -> None:
    found = sorted((in_a(*item) for item in supports.items()), key=lambda s: s.support)
    findings = run(pair(surprisal, tuple(found), REJECT if other else ()))
    assert len(findings) == (1 if found or other else 0)
    if found:
        (finding,) = findings
        assert (found[0].start, found[0].end) in finding.spans_a
        assert list(finding.spans_a) == sorted(finding.spans_a)
        assert 1 <= len(finding.spans_a) <= NAMED
