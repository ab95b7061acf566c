"""The ledger of facts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from auditor.facts import extract
from auditor.facts.ledger import _Spans, ledger_of
from auditor.model import Fact, FactStatus, Issue, LedgerEntry, Pair, Passage, Severity


def pair(a: str, b: str, language: str = "fr", start: int = 0) -> Pair:
    one, other = Passage(a, "en", start), Passage(b, language, start)
    return Pair(one, other, facts_a=extract(one), facts_b=extract(other))


def issue(bead: int, span_a: tuple[int, int] | None, span_b: tuple[int, int] | None) -> Issue:
    return Issue(
        check="numbers",
        category="",
        severity=Severity.MAJOR,
        confidence=0.9,
        message="",
        bead=bead,
        spans_a=(span_a,) if span_a else (),
        spans_b=(span_b,) if span_b else (),
    )


def read(entry: LedgerEntry) -> tuple[str, str, str, str]:
    return (entry.kind, entry.status.value, entry.value_a, entry.value_b)


@pytest.mark.parametrize(
    ("a", "b", "language", "expected"),
    [
        ("They paid 450 million dollars.", "Ils ont payé 450 millions de dollars.", "fr",
         ("number", "same", "450,000,000 dollars", "450,000,000 dollars")),
        ("Signed on 3 March 2021.", "وُقّع في ٣ آذار ٢٠٢١.", "ar",
         ("date", "same", "2021-03-03", "2021-03-03")),
        ("It ends at 22:00.", "Cela finit à 22:00.", "fr", ("number", "same", "22:00", "22:00")),
        ("See Article 5.", "Voir l'article 5.", "fr",
         ("reference", "same", "article 5", "article 5")),
    ],
)  # fmt: skip
def test_equal_facts_stand_in_one_line(
    a: str, b: str, language: str, expected: tuple[str, ...]
) -> None:
    assert [read(entry) for entry in ledger_of([pair(a, b, language)], [])] == [expected]


def test_offsets_are_the_documents() -> None:
    (entry,) = ledger_of([pair("About 36 boats.", "Quelque 36 bateaux.", start=100)], [])
    assert (entry.span_a, entry.span_b) == ((106, 108), (108, 110))


def test_an_equal_fact_elsewhere_is_moved() -> None:
    pairs = [pair("There are 36 boats.", "Il y a des bateaux."), pair("And nets.", "36 filets.")]
    (entry,) = ledger_of(pairs, [])
    assert (entry.status, entry.bead_a, entry.bead_b) == (FactStatus.MOVED, 0, 1)


def test_small_numbers_elsewhere_are_not() -> None:
    pairs = [pair("There are 4 boats.", "Il y a des bateaux."), pair("And nets.", "4 filets.")]
    assert {e.status for e in ledger_of(pairs, [])} == {FactStatus.UNMATCHED}


def test_only_what_a_check_reports_is_changed_or_missing() -> None:
    pairs = [pair("There are 36 boats.", "Il y a 63 bateaux.")]
    assert {e.status for e in ledger_of(pairs, [])} == {FactStatus.UNMATCHED}
    (entry,) = ledger_of(pairs, [issue(0, (10, 12), (7, 9))])
    assert read(entry) == ("number", "changed", "36", "63")
    (gone, _) = ledger_of(pairs, [issue(0, (10, 12), None)])
    assert (gone.status, gone.span_b) == (FactStatus.MISSING, None)
    aside = replace(issue(0, (0, 19), (0, 18)), severity=Severity.NEUTRAL)
    assert {e.status for e in ledger_of(pairs, [aside])} == {FactStatus.UNMATCHED}


def test_a_name_is_found_in_another_script() -> None:
    (entry,) = ledger_of([pair("We met in Baghdad.", "التقينا في بغداد.", "ar")], [])
    assert (entry.kind, entry.status, entry.span_b) == ("name", FactStatus.SAME, (11, 16))


def test_what_is_part_of_a_date_is_no_number() -> None:
    kinds = [e.kind for e in ledger_of([pair("On 3 March 2021.", "Le 3 mars 2021.")], [])]
    assert kinds == ["date"]


def test_nothing_to_list() -> None:
    assert ledger_of([], []) == ()
    assert ledger_of([pair("", "")], []) == ()


def test_many_equal_numbers_do_not_explode() -> None:
    text = " ".join(f"{n} boats," for n in range(1000, 3000))
    assert len(ledger_of([pair(text, text.replace("boats", "bateaux"))], [])) >= 2000


def test_a_number_inside_a_date_is_found_among_many() -> None:
    spans = [(0, 3), (10, 40), (12, 14), (50, 60)]
    held = _Spans.of(spans)
    for start, end, inside in (
        (0, 3, True),
        (1, 4, False),
        (20, 40, True),
        (15, 41, False),
        (45, 46, False),
        (59, 60, True),
    ):
        assert held.hold(Fact("number", 1, "x", start, end)) is inside
    assert not _Spans.of([]).hold(Fact("number", 1, "x", 0, 1))
