"""The checks of modality and extent: classes that change places."""

from __future__ import annotations

import pytest

from auditor.checks import CHECKS, load_check
from auditor.facts import load_extractor
from auditor.model import Pair, Passage


def pair(a: str, code_a: str, b: str, code_b: str) -> Pair:
    facts = [
        tuple(f for kind in ("modality", "quantifier") for f in load_extractor(kind)(text, code))
        for text, code in ((a, code_a), (b, code_b))
    ]
    return Pair(Passage(a, code_a), Passage(b, code_b), facts_a=facts[0], facts_b=facts[1])


DIFFER = [
    ("modality", "The Parties shall withdraw.", "يجوز للأطراف أن تنسحب.", "ar"),
    ("modality", "The Parties may withdraw.", "Les parties doivent se retirer.", "fr"),
    ("modality", "The Parties may withdraw.", "Die Parteien müssen abziehen.", "de"),
    ("quantifiers", "All parties agreed.", "وافقت بعض الأطراف.", "ar"),
    ("quantifiers", "at least ten days", "dix jours au plus", "fr"),
    ("quantifiers", "before the withdrawal", "después de la retirada", "es"),
    ("quantifiers", "in northern Iraq", "im Süden des Irak", "de"),
]
AGREE = [
    ("modality", "The Parties shall withdraw.", "يجب على الأطراف أن تنسحب.", "ar"),
    ("modality", "The Parties shall withdraw.", "Les parties se retirent.", "fr"),
    ("modality", "It is necessary and possible to withdraw.", "يجب الانسحاب وهو ممكن.", "ar"),
    (
        "quantifiers",
        "All parties have at least ten days.",
        "لجميع الأطراف عشرة أيام على الأقل.",
        "ar",
    ),
    ("quantifiers", "The Middle East after the war", "الشرق الأوسط بعد الحرب", "ar"),
]


@pytest.mark.parametrize(("check", "a", "b", "code"), DIFFER)
def test_classes_that_change_places_are_reported_either_way_round(
    check: str, a: str, b: str, code: str
) -> None:
    run = load_check(check).run
    (finding,) = run(pair(a, "en", b, code))
    (mirrored,) = run(pair(b, code, a, "en"))
    assert finding.confidence == mirrored.confidence
    assert finding.confidence >= 0.5
    assert finding.spans_a == mirrored.spans_b
    assert finding.message.startswith("A says “")
    assert ", B says “" in finding.message


@pytest.mark.parametrize(("check", "a", "b", "code"), AGREE)
def test_what_agrees_is_left_alone(check: str, a: str, b: str, code: str) -> None:
    assert load_check(check).run(pair(a, "en", b, code)) == []


@pytest.mark.parametrize("name", ["negation", "modality", "quantifiers"])
def test_the_check_describes_itself(name: str) -> None:
    check = load_check(name)
    assert name in CHECKS
    assert check.id == name
    assert check.category.startswith("accuracy/")
    assert check.example
    assert check.compares
