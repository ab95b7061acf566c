"""The term list: one side has a term, the other neither its counterpart nor anything like it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from auditor import Settings, Verdict, audit
from auditor.checks.terms import CHECK
from auditor.facts.terms.finder import term_finder
from auditor.model import Finding, Pair, Passage, StageStatus
from auditor.readers.plain.text import document_from_text
from auditor.settings import Term
from tests.support.command_line import ENGLISH, FRENCH
from tests.support.real_models import shared_engines

WITHDRAWAL = Term({"en": ("withdrawal",), "ar": ("انسحاب", "سحب"), "fr": ("retrait",)})
REDEPLOYMENT = Term({"en": ("redeployment",), "ar": ("إعادة الانتشار",)})
OBJECTION = Term({"en": ("withdrawal",), "ar": ("العدول",)})


def findings(
    a: str,
    b: str,
    *terms: Term,
    plain: tuple[str, ...] = (),
    languages: tuple[str, str] = ("en", "ar"),
) -> list[Finding]:
    one, other = Passage(a, languages[0]), Passage(b, languages[1], 50)
    return CHECK.run(
        Pair(
            one,
            other,
            facts_a=term_finder("a", *languages, terms, plain)(one),
            facts_b=term_finder("b", *languages[::-1], terms, plain)(other),
        )
    )


QUIET = [
    ("The withdrawal begins.", "يبدأ الانسحاب.", (WITHDRAWAL,)),
    ("The withdrawal begins.", "يبدأ سحب القوات.", (WITHDRAWAL,)),
    ("Their withdrawals", "وبانسحاباتهم", (WITHDRAWAL,)),
    ("They withdraw.", "يبدأ الانسحاب.", (WITHDRAWAL,)),
    ("They leave.", "يغادرون.", (WITHDRAWAL,)),
    ("The withdrawal, then the withdrawal", "الانسحاب", (WITHDRAWAL,)),
    ("The withdrawal of the objection", "العدول عن الاعتراض", (WITHDRAWAL, OBJECTION)),
    ("The withdrawal begins.", "يبدأ الانسحاب.", (WITHDRAWAL, OBJECTION)),
    ("The withdrawal begins.", "", (WITHDRAWAL,)),
    ("", "يبدأ الانسحاب.", (WITHDRAWAL,)),
]


@pytest.mark.parametrize(("a", "b", "terms"), QUIET)
def test_what_corresponds(a: str, b: str, terms: tuple[Term, ...]) -> None:
    assert findings(a, b, *terms) == []


def test_a_term_of_a_without_counterpart() -> None:
    (found,) = findings("Our withdrawals begin.", "تبدأ المغادرة.", WITHDRAWAL)
    assert found.message == "A says “withdrawals”; B has no “انسحاب” or “سحب”"
    assert (found.says_a, found.says_b) == ("withdrawals", "")
    assert found.spans_a == ((4, 15),)
    assert found.spans_b == ()


def test_a_term_of_b_without_counterpart() -> None:
    (found,) = findings("They leave.", "يبدأ الانسحاب.", WITHDRAWAL)
    assert found.message == "B says “الانسحاب”; A has no “withdrawal”"
    assert found.spans_b == ((55, 63),)


def test_one_term_for_another_is_one_finding() -> None:
    a, b = "The withdrawal begins.", "تبدأ إعادة الانتشار."
    (found,) = findings(a, b, WITHDRAWAL, REDEPLOYMENT)
    assert (found.says_a, found.says_b) == ("withdrawal", "إعادة الانتشار")
    assert "“انسحاب” or “سحب”" in found.message
    assert "“redeployment”" in found.message


def test_every_use_is_marked_once() -> None:
    (found,) = findings("withdrawal after withdrawal", "مغادرة", WITHDRAWAL)
    assert len(found.spans_a) == 2


def test_one_term_with_two_entries_is_told_once() -> None:
    assert len(findings("The withdrawal", "مغادرة", WITHDRAWAL, OBJECTION)) == 1


PLAIN = [
    ("UNIFIL stays.", "تبقى UNIFIL.", 0),
    ("UNIFIL stays.", "تبقى الUNIFIL.", 0),
    ("UNIFIL stays.", "تبقى اليونيفيل.", 1),
    ("The force stays.", "تبقى UNIFIL.", 1),
    ("UNIFILs stay.", "تبقى القوة.", 0),
    ("UN stays.", "تبقى UNIFIL.", 1),
]


@pytest.mark.parametrize(("a", "b", "count"), PLAIN)
def test_what_must_stand_untranslated(a: str, b: str, count: int) -> None:
    found = findings(a, b, plain=("UNIFIL",))
    assert len(found) == count
    assert all("not to be translated" in one.message for one in found)


def test_sides_change_places() -> None:
    a, b = "The withdrawal begins.", "تبدأ إعادة الانتشار."
    there = findings(a, b, WITHDRAWAL, REDEPLOYMENT)
    back = findings(b, a, WITHDRAWAL, REDEPLOYMENT, languages=("ar", "en"))
    assert [(f.says_a, f.says_b) for f in there] == [(f.says_b, f.says_a) for f in back]


def audited(a: str, b: str, settings: Settings) -> tuple[list[str], list[str], list[Verdict]]:
    result = audit(
        document_from_text(a, language="en"),
        document_from_text(b, language="fr"),
        settings,
        engines=shared_engines(),
    )
    stages = [s for s in result.stages if s.name == "check: terms"]
    said = [s.detail for s in stages if s.status is StageStatus.NOT_RUN]
    return (
        [issue.message for issue in result.issues if issue.check == "terms"],
        said if said or not stages else ["ran"],
        [bead.judgement.verdict for bead in result.beads],
    )


WATER = Term({"en": ("water",), "fr": ("eau",)})


def test_without_a_list_nothing_is_said_of_it() -> None:
    assert audited(ENGLISH, FRENCH, Settings())[:2] == ([], [])


def test_a_list_is_kept() -> None:
    issues, stage, verdicts = audited(ENGLISH, FRENCH, Settings(terms=(WATER,)))
    assert (issues, stage) == ([], ["ran"])
    assert set(verdicts) == {Verdict.EQUIVALENT}


def test_a_list_is_not_kept() -> None:
    french = FRENCH.replace("sur l'eau", "sur les ressources hydriques")
    issues, _, verdicts = audited(ENGLISH, french, Settings(terms=(WATER,)))
    assert issues == ["A says “water”; B has no “eau”"]
    assert Verdict.DIVERGENT in verdicts


def test_a_list_for_other_languages_is_not_run() -> None:
    terms = (Term({"en": ("water",), "ar": ("ماء",)}),)
    assert audited(ENGLISH, FRENCH, Settings(terms=terms))[1] == [
        "no term of the list has both English and French"
    ]


def test_asked_for_without_a_list_it_is_not_run() -> None:
    said = audited(ENGLISH, FRENCH, Settings(checks=("terms",)))[1]
    assert said == ["there is no term list; audit.toml may have one"]


def test_the_text_is_quoted_as_it_is_written(tmp_path: Path) -> None:
    """Vowel signs and tatweel are no part of the term, and stay in what is quoted."""
    result = audit(
        document_from_text("They will leave the city.", language="en"),
        document_from_text("سيبدأ الانـسحابُ من المدينة.", language="ar"),
        Settings(terms=(WITHDRAWAL,), checks=("terms",)),
        engines=shared_engines(),
    )
    (issue,) = result.issues
    text = result.b.document.text
    assert [text[start:end] for start, end in issue.spans_b] == ["الانـسحابُ"]
    assert json.dumps(issue.evidence)
