"""The sample of one call told five times: what its `expected.json` says, and nothing else."""

from __future__ import annotations

import json
from typing import Any

import pytest

from auditor.witnesses.model import Agreement, Claim, Comparison
from tests.witnesses.conftest import SAMPLE

EXPECTED = json.loads((SAMPLE / "expected.json").read_text(encoding="utf-8"))
CLAIMS = EXPECTED["claims"]


def reading(result: Comparison, claim: Claim, account: int) -> str:
    return " ".join(" ".join(one.text.split()) for one in claim.of(account))


def told(result: Comparison, readings: dict[str, str]) -> list[Claim]:
    """The claims in which each of these accounts has these words."""
    names = [account.name for account in result.accounts]
    return [
        claim
        for claim in result.claims
        if all(text in reading(result, claim, names.index(n)) for n, text in readings.items())
    ]


@pytest.mark.parametrize("expected", CLAIMS, ids=[one["what"][:30] for one in CLAIMS])
def test_each_claim_stands_as_expected(sample: Comparison, expected: dict[str, Any]) -> None:
    # A clause may stand in one claim and its sentence in another.
    claim, *_ = [
        one
        for one in told(sample, expected["readings"])
        if len(one.accounts) == len(expected["readings"])
    ]
    assert claim.agreement.value == expected["agreement"]
    assert len(claim.accounts) == len(expected["readings"])
    if "groups" not in expected:
        return
    names = [account.name for account in sample.accounts]
    points = [point for point in claim.points if point.kind.value == expected["kind"]]
    groups = [
        [sorted(names[account] for account in group) for group in point.groups] for point in points
    ]
    assert expected["groups"] in groups
    point = points[groups.index(expected["groups"])]
    assert point.approximate == expected["approximate"]


def test_nothing_else_differs(sample: Comparison) -> None:
    expected = {id(told(sample, one["readings"])[0]) for one in CLAIMS}
    left = [claim for claim in sample.claims if id(claim) not in expected]
    assert {claim.agreement for claim in left} == {Agreement.ALONE}


def test_who_alone_tells_what(sample: Comparison) -> None:
    for name, texts in EXPECTED["alone"].items():
        for text in texts:
            (claim,) = told(sample, {name: text})
            assert claim.agreement is Agreement.ALONE


def test_one_person_has_all_spellings(sample: Comparison) -> None:
    found = [sorted(text for text, _ in person.spellings) for person in sample.people]
    for expected in EXPECTED["names"]:
        assert sorted(expected) in found


def test_the_accounts_stand_in_the_order_of_their_dates(sample: Comparison) -> None:
    days = [one.about.order for one in sample.accounts if one.about.order is not None]
    assert len(days) == len(sample.accounts)
    assert days == sorted(days)
    assert sample.notes == ()


def test_what_is_expected_stands_in_the_files(sample: Comparison) -> None:
    texts = {
        path.name: " ".join(path.read_text(encoding="utf-8").split())
        for path in SAMPLE.glob("*.txt")
    }
    for one in CLAIMS:
        for name, text in one["readings"].items():
            assert text in texts[name], (name, text)


def test_each_account_is_short(sample: Comparison) -> None:
    for account in sample.accounts:
        words = account.document.text[account.skipped :].split()
        assert 80 <= len(words) <= 200, account.name
