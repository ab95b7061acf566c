"""Two versions of a document: the changes, the ledger, the four lists, and the model behind them."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from auditor import document
from auditor.errors import InputError, LanguageError
from auditor.logistic import weights_of
from auditor.readers import read
from auditor.revision.changes import ChangeKind, Revision, Weight
from auditor.revision.documents import revise
from auditor.revision.json_report import render_json, schema
from auditor.revision.model import EDITORIAL, SUBSTANTIVE, probability_of, weight_of
from auditor.revision.table_report import render_csv
from auditor.revision.text_report import render_text
from tests.support.real_models import shared_encoder

OLD = """\
The Government shall pay five million dollars before 31 March 2020. It regrets the delay.

The parties may request further information, unless the Council objects.

The rights of women and children are protected. The colour of the flag is green.

This paragraph about the library in the harbour town is gone in the new version.

Both sides thanked the crews for their patience.
"""
NEW = """\
The Government shall pay 5 million dollars before 30 March 2020. It regrets the delay.

The parties shall request further information, unless the Council objects.

The rights of children and women are protected. The color of the flag is green.

Both sides thanked the crews for their patience.

The bridge over the river will be opened to the public by 12 engineers.
"""


@lru_cache(maxsize=1)
def revised() -> Revision:
    return of(OLD, NEW)


def of(old: str, new: str, language: str = "en") -> Revision:
    return revise(
        document(old, language=language), document(new, language=language), encoder=shared_encoder()
    )


def test_every_change_has_its_weight() -> None:
    found = [(c.kind, c.weight, c.paragraph_old, c.paragraph_new) for c in revised().changes]
    assert found == [
        (ChangeKind.CHANGED, Weight.SUBSTANTIVE, 1, 1),
        (ChangeKind.CHANGED, Weight.SUBSTANTIVE, 2, 2),
        (ChangeKind.CHANGED, Weight.EDITORIAL, 3, 3),
        (ChangeKind.CHANGED, Weight.EDITORIAL, 3, 3),
        (ChangeKind.DELETED, Weight.SUBSTANTIVE, 4, 0),
        (ChangeKind.ADDED, Weight.SUBSTANTIVE, 0, 5),
    ]


def test_the_words_are_marked_where_they_stand() -> None:
    result = revised()
    for change in result.changes:
        for side, span, marks, text in (
            (result.old, change.span_old, change.marks_old, change.old),
            (result.new, change.span_new, change.marks_new, change.new),
        ):
            if span:
                assert " ".join(side.document.text[slice(*span)].split()) == text
                assert all(span[0] <= a < b <= span[1] for a, b in marks)
    first = result.changes[0]
    assert [result.old.document.text[a:b] for a, b in first.marks_old] == ["five", "31"]
    assert [result.new.document.text[a:b] for a, b in first.marks_new] == ["5", "30"]


def test_why_it_is_one_of_meaning() -> None:
    dates, modals, order, spelling, *_ = (change.reasons for change in revised().changes)
    assert ("date", "31 March 2020", "30 March 2020") in [
        (r.what, r.before, r.after) for r in dates
    ]
    assert any(r.editorial and (r.before, r.after) == ("five", "5") for r in dates)
    assert next((r.before, r.after) for r in modals if not r.editorial) == ("may", "shall")
    assert [r.what for r in order] == ["order of a list"]
    assert [(r.what, r.before, r.after) for r in spelling] == [("spelling", "colour", "color")]


def test_the_ledger() -> None:
    found = [(f.kind, f.status, f.before, f.after) for f in revised().facts]
    assert found == [
        ("date", "changed", "31 March 2020", "30 March 2020"),
        ("number", "added", "", "12"),
    ]


def test_a_fact_that_moved_is_none_that_is_gone() -> None:
    tail = "The ferry stops at the old pier in winter.\n\nThe school is closed.\n\n"
    result = of(
        f"The harbour was opened in 1987 by the mayor.\n\n{tail}",
        f"The harbour was opened by the mayor.\n\n{tail}The year of the harbour is 1987, says the town.\n",
    )
    assert [(f.status, f.before, f.after) for f in result.facts] == [("moved", "1987", "1987")]


@pytest.mark.parametrize(
    "new", [OLD, OLD.replace(" shall ", "\nshall "), OLD.replace(" ", "  "), OLD.strip()]
)
def test_line_breaks_and_blanks_are_no_change(new: str) -> None:
    result = of(OLD, new)
    assert result.changes == ()
    assert "Nothing changed" in render_text(result)


def test_a_paragraph_that_moved() -> None:
    paragraphs = OLD.strip().split("\n\n")
    result = of(OLD, "\n\n".join([paragraphs[4], *paragraphs[:4]]))
    assert {(c.kind, c.weight) for c in result.changes} == {(ChangeKind.MOVED, Weight.SUBSTANTIVE)}


def test_every_pair_of_sentences_is_in_the_map() -> None:
    result = revised()
    for side, number in ((result.old, 0), (result.new, 1)):
        mapped = sorted(span for pair in result.pairs for span in pair[number])
        assert mapped == [(s.start, s.end) for s in side.segmentation.sentences]


def test_two_languages_are_refused() -> None:
    with pytest.raises(LanguageError, match="old version is in English and the new one in French"):
        revise(document("The dog.", language="en"), document("Le chien.", language="fr"))


@pytest.mark.parametrize(("old", "new"), [("", "A text."), ("A text.", " \n")])
def test_no_text_is_refused(old: str, new: str) -> None:
    with pytest.raises(InputError, match="no text"):
        of(old, new)


def test_nothing_in_common_is_said_once() -> None:
    other = (
        "Apples and pears are ripe.\n\nThe cat sleeps on the sofa.\n\nSnow fell on Tuesday night.\n"
    )
    result = of("\n\n".join(OLD.split("\n\n") * 2), other * 2)
    assert not result.related
    assert render_text(result).count("do not look like versions") == 1


def test_the_report_is_what_the_schema_says() -> None:
    text = render_json(revised(), created="2026-01-02")
    jsonschema.validate(json.loads(text), dict(schema()))
    assert text == render_json(of(OLD, NEW), created="2026-01-02")


def test_a_cell_is_no_formula() -> None:
    table = render_csv(
        of("The sum is due.\n\n=1+1 is the sum.", "The sum is due.\n\n=1+2 is the sum.")
    )
    assert "'=1+1" in table
    assert ",=1" not in table


def test_more_evidence_never_lowers_the_probability() -> None:
    weights = dict(weights_of("auditor.revision", "revision"))
    assert weights.pop("bias") < 0
    assert weights
    assert all(value > 0 for value in weights.values())
    assert probability_of({}) < EDITORIAL < SUBSTANTIVE
    assert [weight_of(p) for p in (0.1, 0.3, 0.9)] == [
        Weight.EDITORIAL,
        Weight.UNSURE,
        Weight.SUBSTANTIVE,
    ]


# One word more or less; what no lawyer would forgive if it were passed over.
NOT_EDITORIAL = [
    ("The Minister shall consult the provincial governments before May.", "The Minister shall consult the governments before May.", "en"),
    ("A fine not exceeding five hundred dollars.", "A fine exceeding five hundred dollars.", "en"),
    ("The parties agreed to postpone the meeting.", "The parties agreed to cancel the meeting.", "en"),
    ("The force will reposition over the coming weeks.", "The force will withdraw over the coming weeks.", "en"),
    ("The vote is binding on the government.", "The vote is not binding on the government.", "en"),
    ("The Premier asked for delegates.", "The Premier demanded delegates.", "en"),
    ("Letters from Ruritania addressed to Freedonia.", "Letters from Freedonia addressed to Ruritania.", "en"),
    ("Le ministre doit payer 30 meters.", "Le ministre doit payer 30 kilometers.", "fr"),
    ("部队不会撤离。", "部队会撤离。", "zh"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "language"), NOT_EDITORIAL)
def test_what_may_not_be_passed_over(old: str, new: str, language: str) -> None:
    (change,) = of(old, new, language).changes
    assert change.weight is not Weight.EDITORIAL, (change.probability, change.reasons)


def expected(samples: Path) -> Any:
    return json.loads((samples / "two-letters" / "expected.json").read_text("utf-8"))["revision"]


def test_the_two_letters(samples: Path) -> None:
    wanted = expected(samples)
    old, new = (read(samples / "two-letters" / wanted[name]) for name in ("old", "new"))
    result = revise(old, new, encoder=shared_encoder())
    found = [
        {
            "weight": change.weight.value,
            "old": " ".join(result.old.document.text[a:b] for a, b in change.marks_old),
            "new": " ".join(result.new.document.text[a:b] for a, b in change.marks_new),
        }
        for change in result.changes
    ]
    assert {(one["weight"], one["new"].split()[0]) for one in found} == {
        (one["weight"], one["new"].split()[0]) for one in wanted["changes"]
    }
    facts = [
        {"kind": f.kind, "before": f.before, "after": f.after, "status": f.status}
        for f in result.facts
    ]
    assert facts == wanted["facts"]
