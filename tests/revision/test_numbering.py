"""A number that a paragraph bears is none of its facts; one that counts people is."""

from __future__ import annotations

import pytest

from auditor import document
from auditor.revision.changes import Revision, Weight
from auditor.revision.documents import revise
from auditor.revision.numbering import blanked, counts_up, own_number
from tests.support.real_models import shared_encoder

SECTIONS = ("The Minister may close the harbour.", "The Board shall meet in the town hall.",
            "The Board keeps a list of its members.", "Every member has three votes.")  # fmt: skip
ADDED = "The harbour master reports to the Minister."


def of(old: str, new: str) -> Revision:
    return revise(
        document(old, language="en"), document(new, language="en"), encoder=shared_encoder()
    )


def numbered(sections: list[str], form: str) -> str:
    return "\n\n".join(form.format(n) + text for n, text in enumerate(sections, start=1))


@pytest.mark.parametrize("form", ["{} ", "({}) ", "{}) ", "Section "])
def test_one_section_more_changes_no_other(form: str) -> None:
    old = numbered(list(SECTIONS), form)
    new = numbered([SECTIONS[0], ADDED, *SECTIONS[1:]], form)
    found = [c for c in of(old, new).changes if c.weight is not Weight.EDITORIAL]
    assert [(c.old, c.new.endswith(ADDED)) for c in found] == [("", True)]


def test_what_a_section_says_is_changed_all_the_same() -> None:
    old = numbered(list(SECTIONS), "{} ")
    new = numbered([ADDED, *SECTIONS], "{} ").replace("three votes", "two votes")
    result = of(old, new)
    (vote,) = [c for c in result.changes if "vote" in c.new]
    assert vote.weight is Weight.SUBSTANTIVE
    assert ("own number", "4", "5") in [(r.what, r.before, r.after) for r in vote.reasons]
    assert [(f.before, f.after) for f in result.facts] == [("three", "two")]


def test_a_number_of_people_is_no_number_of_a_paragraph() -> None:
    old = "5 Canadians were killed in the fire.\n\nThe school is closed.\n"
    (change,) = of(old, old.replace("5", "6")).changes
    assert change.weight is Weight.SUBSTANTIVE


@pytest.mark.parametrize(
    ("text", "number"),
    [("(2) The", "(2)"), ("(a) the", "(a)"), ("3. The", "3."), ("2.1 The", "2.1"), ("12 If", ""), ("2020 was", ""), ("(see above) The", "")],
)  # fmt: skip
def test_own_numbers(text: str, number: str) -> None:
    assert own_number(text) == number


def test_what_counts_up() -> None:
    assert counts_up(["Title", "1 The", "Text", "2 The", "3 The"]) == {1, 3, 4}
    assert counts_up(["5 Canadians", "6 Italians", "The end"]) == frozenset()
    assert counts_up(["5 Canadians", "9 Italians", "17 Danes"]) == frozenset()


def test_places_stay() -> None:
    assert blanked("(9) The", "(10) The", bare=False) == ("    The", "     The")
    assert blanked("(9) The", "(9) An", bare=False) == ("(9) The", "(9) An")
