"""The forms of English verbs."""

from __future__ import annotations

import pytest

from auditor.languages.en._forms import Form, Forms, bases_of, forms_of
from auditor.languages.rows import rows_of


@pytest.mark.parametrize(
    ("base", "third", "past", "participle", "gerund"),
    [
        ("withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing"),
        ("begin", "begins", "began", "begun", "beginning"),
        ("accept", "accepts", "accepted", "accepted", "accepting"),
        ("agree", "agrees", "agreed", "agreed", "agreeing"),
        ("decide", "decides", "decided", "decided", "deciding"),
        ("carry", "carries", "carried", "carried", "carrying"),
        ("stay", "stays", "stayed", "stayed", "staying"),
        ("lie", "lies", "lied", "lied", "lying"),
        ("admit", "admits", "admitted", "admitted", "admitting"),
        ("focus", "focuses", "focused", "focused", "focusing"),
        ("reach", "reaches", "reached", "reached", "reaching"),
        ("put", "puts", "put", "put", "putting"),
        ("annul", "annuls", "annulled", "annulled", "annulling"),
        ("forbid", "forbids", "forbade", "forbidden", "forbidding"),
        ("quit", "quits", "quit", "quit", "quitting"),
    ],
)
def test_forms(base: str, third: str, past: str, participle: str, gerund: str) -> None:
    found = forms_of(base)
    assert found == Forms(base, third, past, participle, gerund)
    assert [found.of(form) for form in Form] == [third, past, participle, gerund]


def test_irregular_forms_lead_back() -> None:
    assert bases_of("rose") == (("rise", "past"),)
    assert bases_of("withdrawn") == (("withdraw", "participle"),)
    assert bases_of("put") == (("put", "past"), ("put", "participle"))
    assert bases_of("table") == ()


def test_the_table_is_clean() -> None:
    rows = rows_of("en", "irregular_verbs.tsv")
    assert all(len(row) == 3 and all(word.isalpha() for word in row) for row in rows)
    bases = [row[0] for row in rows]
    assert bases == sorted(set(bases))
