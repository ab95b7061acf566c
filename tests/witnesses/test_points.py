"""Three accounts of a sentence or two: what is told differently, what only less, what alike."""

from __future__ import annotations

import numpy as np
import pytest

from auditor.model import Block, Document
from auditor.settings import Settings
from auditor.witnesses.accounts import Given, accounts_of
from auditor.witnesses.model import Agreement, Comparison, PointKind
from auditor.witnesses.telling import compare_accounts, most_of_each, pairs_of
from tests.support.real_models import shared_engines


def compared(*texts: tuple[str, str]) -> Comparison:
    given = [
        Given(Document(text, text, (Block(0, len(text)),), language), f"{number}")
        for number, (text, language) in enumerate(texts)
    ]
    accounts, notes = accounts_of(given)
    return compare_accounts(
        accounts, Settings(translator="none"), engines=shared_engines(), notes=notes
    )


DIFFER = [
    (
        PointKind.NUMBER,
        ("The ministry sent 36 experts to the meeting on water.", "en"),
        ("Le ministère a envoyé 36 experts à la réunion sur l'eau.", "fr"),
        ("The ministry sent 48 experts to the meeting on water.", "en"),
    ),
    (
        PointKind.DATE,
        ("The bridge will be opened on 3 May.", "en"),
        ("Le pont sera ouvert le 3 mai.", "fr"),
        ("Le pont sera ouvert le 9 mai.", "fr"),
    ),
    (
        PointKind.NEGATION,
        ("The guards had closed the gate before the fire began.", "en"),
        ("The guards had shut the gate before the fire began.", "en"),
        ("The guards had not closed the gate before the fire began.", "en"),
    ),
    (
        PointKind.ACT,
        ("The Council welcomes the decision of the two governments.", "en"),
        ("Le Conseil se félicite de la décision des deux gouvernements.", "fr"),
        ("The Council condemns the decision of the two governments.", "en"),
    ),
    (
        PointKind.ACT,
        ("The draft letter said that the force would reposition in the coming days.", "en"),
        ("The letter said that the force would be repositioned within days.", "en"),
        ("The letter said that the force would withdraw from the country in the coming days.", "en"),
    ),
    (
        PointKind.QUOTATION,
        ('“We will leave the island in the spring,” the mayor said.', "en"),
        ('“We will leave the island in the spring,” said the mayor.', "en"),
        ('“We will leave the island in the autumn,” the mayor said.', "en"),
    ),
]  # fmt: skip


@pytest.mark.parametrize("case", DIFFER, ids=[str(one[0]) for one in DIFFER])
def test_the_third_is_told_apart(
    case: tuple[PointKind, tuple[str, str], tuple[str, str], tuple[str, str]],
) -> None:
    kind, *texts = case
    result = compared(*texts)
    assert result.differs
    (claim,) = result.claims
    points = [point for point in claim.points if point.kind is kind]
    assert points, claim.points
    point = points[0]
    assert point.agreement is Agreement.DIFFER
    sides = {account: i for i, group in enumerate(point.groups) for account in group}
    assert sides[2] != sides[0]
    assert sides.get(1, sides[0]) == sides[0]


ALIKE = [
    # Who tells less does not disagree.
    (
        ("The ministry sent 36 experts to the meeting on water in the capital on 3 May.", "en"),
        ("Le ministère a envoyé des experts à la réunion sur l'eau.", "fr"),
        ("The ministry sent experts to the meeting on water.", "en"),
    ),
    # Nor who rounds.
    (
        ("There were 5,180 people in the square.", "en"),
        ("There were about 5,200 people in the square.", "en"),
        ("Il y avait plus de 5 000 personnes sur la place.", "fr"),
    ),
    (
        ("The bridge was not damaged by the flood.", "en"),
        ("Le pont n'a pas été endommagé par la crue.", "fr"),
        ("لم يتضرر الجسر من الفيضان.", "ar"),
    ),
    (
        ('“We will leave the island in spring,” the mayor said.', "en"),
        ('“We will leave the island in the spring,” said the mayor.', "en"),
        ("Le maire a dit : « Nous quitterons l'île au printemps. »", "fr"),
    ),
]  # fmt: skip


@pytest.mark.parametrize("texts", ALIKE, ids=["less", "rounded", "negated", "quoted"])
def test_these_do_not_differ(texts: tuple[tuple[str, str], ...]) -> None:
    assert not compared(*texts).differs


def test_who_agrees_with_whom() -> None:
    result = compared(*DIFFER[0][1:])
    stand = {(one.a, one.b): (one.shared, one.differ) for one in result.relations}
    assert stand == {(0, 1): (1, 0), (0, 2): (1, 1), (1, 2): (1, 1)}


def test_nothing_in_common() -> None:
    result = compared(
        ("The port will be closed for repairs in June.", "en"),
        ("Les agriculteurs ont demandé davantage d'eau pour leurs champs.", "fr"),
        ("أشاد الوزير بعمل الممرضات.", "ar"),
    )
    assert result.nothing_shared
    assert not result.differs
    assert result.relations == ()


@pytest.mark.parametrize(("accounts", "pairs"), [(2, 1), (6, 15), (7, 6), (200, 199)])
def test_of_many_readings_each_is_compared_with_one(accounts: int, pairs: int) -> None:
    random = np.random.default_rng(1)
    means = {account: random.normal(size=4) for account in range(accounts)}
    assert len(set(pairs_of(means))) == pairs


@pytest.mark.parametrize(("accounts", "most"), [(2, 2828), (5, 1788), (50, 400), (200, 100)])
def test_what_is_compared_of_each_account_is_bounded(accounts: int, most: int) -> None:
    assert most_of_each(accounts) == most
