"""For which languages a check is run: those that have the tables it needs."""

from __future__ import annotations

import pytest

from auditor.checks import CHECKS, load_check
from auditor.checks.base import Check, covers, languages_of
from auditor.languages import language, languages
from auditor.languages.tables.negation import Negation
from auditor.languages.tables.tense import Tense
from auditor.languages.tables.writing import Writing
from auditor.model import Severity


def check(*needs: type[object]) -> Check:
    return Check("x", "accuracy", Severity.MAJOR, "…", "…", lambda pair: [], needs=needs)


@pytest.mark.parametrize(
    ("needs", "codes", "expected"),
    [
        ((), ("en", "xx"), True),
        ((Negation,), ("en", "fr"), True),
        ((Negation,), ("en-GB", "fr_CA"), True),
        ((Tense,), ("en", "zh"), False),
        ((Tense,), ("zh", "en"), False),
        ((Negation,), ("xx",), False),
        ((Negation, Tense), ("zh",), False),
        ((Negation, Tense), ("en",), True),
    ],
)
def test_both_languages_have_all_tables(
    needs: tuple[type[object], ...], codes: tuple[str, ...], expected: bool
) -> None:
    assert covers(check(*needs), *codes) == expected


def test_the_languages_are_told() -> None:
    assert languages_of(check()) is None
    assert languages_of(check(Tense)) == frozenset(
        code for code in languages() if language(code).has(Tense)
    )
    # Of Russian it is known how it is written, but not what sets a clause in the past.
    assert languages_of(check(Writing, Tense)) == frozenset(("ar", "de"))
    assert check(Tense).languages == languages_of(check(Tense))


NINE = "ar de en es fr it pt ru zh"
SEVEN = "ar de en es fr it pt"
MEASURED = {
    **dict.fromkeys(
        (
            "negation",
            "modality",
            "quantifiers",
            "sentence-type",
            "official-act",
            "limit",
            "opposite",
        ),
        NINE,
    ),
    **dict.fromkeys(
        ("names", "references", "tense", "argument-swap", "clauses", "incomplete-sentence"), SEVEN
    ),
}


@pytest.mark.parametrize("name", CHECKS)
def test_checks_are_run_for_the_languages_they_were_measured_on(name: str) -> None:
    found = languages_of(load_check(name))
    if name in MEASURED:
        assert found is not None
        assert found >= frozenset(MEASURED[name].split())
    else:
        assert found is None
