"""Statements of all accounts in; out, which of them tell of the same: claims.

Claims are built as a multiple alignment is: account by account, each statement is put to the claim that it is
likest, if the claim too likes none of that account's better; a claim is compared as the mean of its members (average
link), so that no chain of half-alike sentences grows. Two rounds more take each account out and put it back against
what all others have said. The work grows with statements times claims.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.watch import Watch
from auditor.witnesses.likeness import Features, Model, shipped
from auditor.witnesses.model import Statement

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

ROUNDS = 2
# So much surer (log-odds) a clause must belong to a claim than a whole sentence: it is torn from what it says. At 0,
# of 463 sentences of NTREX whose counterparts were dropped six clauses joined another claim; at 1 four, at -1 thirteen.
TORN = 0.0
# Accounts beyond this are not put back a second time: the claims stand by then.
_REFINED = 120
# Less likely than anything.
_NEVER = -1e6


@dataclass(frozen=True, slots=True)
class Cluster:
    """Rows of statements that tell of the same, and the mean cosine between them, 1 for a single one."""

    rows: tuple[int, ...]
    similarity: float


class _Sums:
    """Claims being built: of each the sums of its members' features, from which means are taken."""

    def __init__(self, features: Features) -> None:
        self.features = features
        self.members: list[list[int]] = []

    def add(self, rows: Sequence[int]) -> None:
        self.members.append(list(rows))

    def means(self) -> Features:
        import numpy as np

        own = self.features
        count = np.array([len(rows) for rows in self.members], dtype=np.float64)
        where = np.concatenate([np.full(len(rows), i) for i, rows in enumerate(self.members)])
        flat = np.array([row for rows in self.members for row in rows])

        def mean(values: Floats) -> Floats:
            found = np.zeros((len(self.members), *values.shape[1:]))
            np.add.at(found, where, values[flat])
            shape = (-1,) + (1,) * (values.ndim - 1)
            result: Floats = found / count.reshape(shape)
            return result

        # The mean of unit vectors: a product with it is the mean of the products, which is average link.
        return Features(
            mean(own.vectors),
            mean(own.facts),
            mean(own.places),
            mean(own.lengths),
            mean(own.languages),
        )


def cluster(
    statements: Sequence[Statement],
    features: Features,
    *,
    model: Model | None = None,
    watch: Watch | None = None,
) -> list[Cluster]:
    """Which statements tell of the same; every one is in one cluster, by itself if need be."""
    model = model or shipped()
    if not statements:
        return []
    rows_of: dict[int, list[int]] = {}
    for row, one in enumerate(statements):
        rows_of.setdefault(one.account, []).append(row)
    order = sorted(rows_of, key=lambda account: (-len(rows_of[account]), account))
    sums = _Sums(features)
    watch = watch or Watch()
    for account in watch.each("claims", order):
        _put(sums, features, rows_of[account], model)
    for _ in range(ROUNDS if len(order) > 2 else 0):
        for account in watch.each("claims", order[:_REFINED]):
            _take_out(sums, set(rows_of[account]))
            _put(sums, features, rows_of[account], model)
    return _measured(sums, features)


def _take_out(sums: _Sums, rows: set[int]) -> None:
    left = ([row for row in members if row not in rows] for members in sums.members)
    sums.members = [members for members in left if members]


def _put(sums: _Sums, features: Features, rows: Sequence[int], model: Model) -> None:
    """Put an account's statements into the claims that they belong to, the surest first, or make new ones."""
    chosen: dict[int, int] = {}
    if sums.members:
        odds = model.log_odds(features.take(rows), sums.means())
        chosen = _assigned(odds, model.threshold)
    for at, row in enumerate(rows):
        if at in chosen:
            sums.members[chosen[at]].append(row)
        else:
            sums.add([row])


def _assigned(odds: Floats, least: float) -> dict[int, int]:
    """Each row's column, no column twice: the surest pairs first, of those that reach ``least``."""
    import numpy as np

    found: dict[int, int] = {}
    taken: set[int] = set()
    pairs = np.argwhere(odds >= least)
    strength = odds[pairs[:, 0], pairs[:, 1]]
    for number in np.argsort(-strength, kind="stable"):
        row, column = int(pairs[number, 0]), int(pairs[number, 1])
        if row not in found and column not in taken:
            found[row] = column
            taken.add(column)
    return found


def _measured(sums: _Sums, features: Features) -> list[Cluster]:
    """The clusters, by their first statement."""
    found = []
    for members in sums.members:
        similarity = 1.0
        if (count := len(members)) > 1:
            own = features.vectors[members]
            # Without the diagonal: each with itself.
            similarity = float((own @ own.T).sum() - (own * own).sum()) / (count * (count - 1))
        found.append(Cluster(tuple(sorted(members)), similarity))
    return sorted(found, key=lambda one: one.rows[0])


def add_clauses(
    clusters: Sequence[Cluster],
    statements: Sequence[Statement],
    features: Features,
    clauses: Sequence[int],
    *,
    model: Model | None = None,
    torn: float = TORN,
) -> list[Cluster]:
    """The clusters with clauses of accounts that are not in them yet, of each account one.

    ``statements`` and ``features`` hold sentences and clauses; ``clauses`` are the rows that are clauses. A clause
    joins the claim that it is likest, once, though its sentence be in another.
    """
    if not clauses or not clusters:
        return list(clusters)
    model = model or shipped()
    sums = _Sums(features)
    for one in clusters:
        sums.add(one.rows)
    means = sums.means()
    told = [{statements[row].account for row in one.rows} for one in clusters]
    by_account: dict[int, list[int]] = {}
    for row in clauses:
        by_account.setdefault(statements[row].account, []).append(row)
    for account, rows in by_account.items():
        odds = model.log_odds(features.take(rows), means)
        odds[:, [number for number, accounts in enumerate(told) if account in accounts]] = _NEVER
        for at, column in _assigned(odds, model.threshold + torn).items():
            sums.members[column].append(rows[at])
    return _measured(sums, features)
