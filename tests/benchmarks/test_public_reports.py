"""How the inputs of public reports are judged: the expectations are well formed, and can fail."""

from __future__ import annotations

import json

import pytest

from benchmarks.public_reports import Case as Expectation
from benchmarks.public_reports import Output, cases, result_of, rows


def case(expected: str, command: str = "pairs x/y.tsv") -> Expectation:
    return Expectation("00", ("numbers",), tuple(command.split()), expected)


def pairs(*verdicts: str) -> Output:
    lines = [{"error": "x"} if v == "error" else {"verdict": v, "issues": []} for v in verdicts]
    return Output(0, "".join(json.dumps(line) + "\n" for line in lines), "")


@pytest.mark.parametrize(
    ("expected", "right", "wrong"),
    [
        ("!.DE?", 4, ()),
        ("..DE?", 3, ("1:.>!",)),
        ("DDDDD", 1, ("1:D>!", "2:D>.", "4:D>E", "5:D>.")),
        ("!.D", 0, ("5 lines for 3",)),
    ],
)
def test_line_by_line(expected: str, right: int, wrong: tuple[str, ...]) -> None:
    found = result_of(
        case(expected), pairs("review", "equivalent", "divergent", "error", "equivalent")
    )
    assert (found.right, found.wrong) == (right, wrong)


def test_what_was_refused_is_wrong() -> None:
    found = result_of(case("!."), Output(2, "", "audit: the encoder does not cover it\n"))
    assert (found.right, found.asked) == (0, 2)
    assert found.wrong == ("audit: the encoder does not cover it",)


AUDIT = {
    "documents": [{"segments": [{"text": "Good evening."}]}],
    "beads": [{"verdict": "divergent", "scores": [{"name": "same.bleu"}]}],
    "issues": [{"check": "numbers"}],
}


@pytest.mark.parametrize(
    ("expected", "holds"),
    [
        ("has:evening", True), ("lacks:evening", False), ("segment:evening", True),
        ("no-segment:-->", True), ("segment:-->", False), ("score:bleu", True), ("score:chrf", False),
        ("no-check:numbers", False), ("no-check:dates", True), ("divergent<=1", True),
        ("divergent<=0", False), ("said:two ways", True), ("said:evening", False),
    ],
)  # fmt: skip
def test_what_is_asked_of_an_audit(expected: str, holds: bool) -> None:
    output = Output(1, json.dumps(AUDIT), "two ways\n")
    assert result_of(case(expected, "compare a b"), output).right == int(holds)
    assert result_of(case(expected, "compare a b"), Output(2, "", "no")).right == 0


def test_the_expectations_are_well_formed() -> None:
    found = cases()
    assert {one.command[0] for one in found} == {"pairs", "compare", "align"}
    for one in found:
        kind, _, text = one.expected.partition(":")
        plain = not set(one.expected) - set("!D.E?")
        known = {"has", "lacks", "said", "segment", "no-segment", "score", "no-check"}
        assert plain or kind.startswith("divergent<=") or (kind in known and text), one
    assert [name for name, *_ in rows(found)] == sorted({one.id for one in found})
    assert {one.id for one in cases(["05", "09"])} == {"05", "09"}
