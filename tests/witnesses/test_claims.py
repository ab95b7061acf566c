"""Sentences of several accounts put together: each once, no two of one account, no chains."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.model import Passage
from auditor.witnesses.claims import add_clauses, cluster
from auditor.witnesses.clauses import clauses
from auditor.witnesses.likeness import features_of, shipped, table
from auditor.witnesses.model import Statement
from auditor.witnesses.statements import statement_of
from tests.support.real_models import shared_encoder

ROWS = (
    ("The port will be closed for repairs in June.", "Le port sera fermé pour travaux en juin.", "سيغلق الميناء للإصلاح في حزيران."),
    ("Farmers asked for more water for their fields.", "Les agriculteurs ont demandé davantage d'eau pour leurs champs.", "طلب المزارعون مزيدا من المياه لحقولهم."),
    ("A new school was opened near the river.", "Une nouvelle école a été ouverte près de la rivière.", "افتتحت مدرسة جديدة قرب النهر."),
    ("The minister praised the work of the nurses.", "Le ministre a salué le travail des infirmières.", "أشاد الوزير بعمل الممرضات."),
    ("The price of bread will not rise this year.", "Le prix du pain n'augmentera pas cette année.", "لن يرتفع سعر الخبز هذا العام."),
)  # fmt: skip


def statements(texts: list[list[tuple[str, str]]]) -> list[Statement]:
    return [
        statement_of(account, index, Passage(text, language), {})
        for account, own in enumerate(texts)
        for index, (text, language) in enumerate(own)
    ]


def encoded(some: list[Statement]) -> np.ndarray:
    return np.asarray(shared_encoder().encode([one.text for one in some]), dtype=np.float64)


def test_three_languages_in_other_orders() -> None:
    some = statements(
        [
            [(row[0], "en") for row in ROWS],
            [(row[1], "fr") for row in (ROWS[3], ROWS[0], ROWS[4], ROWS[2])],
            [(row[2], "ar") for row in (ROWS[4], ROWS[1], ROWS[0])],
        ]
    )
    rows = {text: number for number, row in enumerate(ROWS) for text in row}
    found = cluster(some, features_of(some, encoded(some)))
    told = sorted(sorted(rows[some[row].text] for row in one.rows) for one in found)
    assert told == [[0, 0, 0], [1, 1], [2, 2], [3, 3], [4, 4, 4]]


def test_accounts_of_other_things_share_nothing() -> None:
    some = statements(
        [
            [(ROWS[0][0], "en"), (ROWS[1][0], "en")],
            [(ROWS[2][1], "fr"), (ROWS[3][1], "fr")],
            [(ROWS[4][2], "ar")],
        ]
    )
    assert all(len(one.rows) == 1 for one in cluster(some, features_of(some, encoded(some))))


def test_a_clause_is_told_though_its_sentence_tells_something_else() -> None:
    both = f"{ROWS[0][0][:-1]}, and {ROWS[3][0][0].lower()}{ROWS[3][0][1:]}"
    some = statements([[(ROWS[0][1], "fr"), (ROWS[3][1], "fr")], [(both, "en")]])
    parts = [part for one in some for part in clauses(one)]
    every = [*some, *parts]
    features = features_of(every, encoded(every))
    found = cluster(some, features.take(range(len(some))))
    whole = add_clauses(found, every, features, range(len(some), len(every)))
    assert all(len({every[row].account for row in one.rows}) == 2 for one in whole)


@settings(max_examples=25)
@given(st.lists(st.integers(min_value=0, max_value=6), min_size=2, max_size=6), st.integers(0, 99))
def test_every_statement_is_in_one_claim_and_no_account_twice(sizes: list[int], seed: int) -> None:
    some = statements(
        [
            [(f"Sentence {account} {i} is here.", "en") for i in range(size)]
            for account, size in enumerate(sizes)
        ]
    )
    random = np.random.default_rng(seed)
    vectors = random.normal(size=(len(some), 8))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    found = cluster(some, features_of(some, vectors))
    assert sorted(row for one in found for row in one.rows) == list(range(len(some)))
    for one in found:
        accounts = [some[row].account for row in one.rows]
        assert len(set(accounts)) == len(accounts)


def test_log_odds_are_those_of_the_table() -> None:
    some = statements([[(row[0], "en") for row in ROWS], [(row[1], "fr") for row in ROWS]])
    features, model = features_of(some, encoded(some)), shipped()
    one, other = features.take(range(5)), features.take(range(5, 10))
    plain = table(one, other) @ np.array(model.weights) + model.bias
    assert np.allclose(model.log_odds(one, other), plain)
