"""Names of one passage where the other has them."""

from __future__ import annotations

from auditor.facts.names.counterparts import paired_names
from auditor.facts.names.finder import find_names
from auditor.model import Fact, Passage

EN = Passage("Baghdad told Marta Ruiz of it.", "en")
AR = Passage("أبلغت بغداد مارتا رويز بذلك.", "ar")


def paired(a: Passage, b: Passage, most: int = 100) -> tuple[list[tuple[str, str]], list[str], int]:
    found, rest_a, rest_b = paired_names(
        find_names(a.text, a.language), find_names(b.text, b.language), a, b, most=most
    )
    return [(x.text, y.text) for x, y in found], [x.text for x in rest_a], len(rest_b)


def test_a_name_is_looked_for_in_the_whole_other_passage() -> None:
    pairs, rest_a, _ = paired(EN, AR)
    assert ("Baghdad", "بغداد") in pairs
    assert rest_a == []


def test_a_name_that_is_not_there_is_left() -> None:
    pairs, rest_a, rest_b = paired(EN, Passage("Paris l’a dit à Marta Ruiz.", "fr"))
    assert ("Marta Ruiz", "Marta Ruiz") in pairs
    assert rest_a == ["Baghdad"]
    assert rest_b == 1


def test_the_other_passage_may_be_empty() -> None:
    pairs, rest_a, _ = paired(EN, Passage("", "ar"))
    assert pairs == []
    assert len(rest_a) == 2


def test_no_more_are_compared_than_said() -> None:
    pairs, rest_a, _ = paired(EN, AR, most=1)
    assert len(pairs) + len(rest_a) == 1


def test_a_counterpart_has_the_documents_offsets() -> None:
    b = Passage("Ils ont quitté Baghdad hier.", "fr", start=50)
    name = Fact("name", find_names("Baghdad", "en")[0].value, "Baghdad", 0, 7)
    ((_, there),), _, _ = paired_names([name], [], Passage("Baghdad", "en"), b, most=9)
    assert (there.start, there.end) == (65, 72)
