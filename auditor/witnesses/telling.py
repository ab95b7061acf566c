"""Accounts in; claim by claim who tells what, out: the one function that all of this is for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from auditor.pipeline.engines import Engines
from auditor.pipeline.sides import require_covered
from auditor.pipeline.signature import signature_of
from auditor.settings import Settings
from auditor.watch import Watch
from auditor.witnesses.claims import Cluster, add_clauses, cluster
from auditor.witnesses.clauses import clauses
from auditor.witnesses.likeness import features_of
from auditor.witnesses.model import Account, Agreement, Claim, Comparison, Relation, Statement
from auditor.witnesses.pairs import Found, compared, joined
from auditor.witnesses.people import people_of
from auditor.witnesses.points import agreement_of, points_of
from auditor.witnesses.statements import statements_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

# Of so many readings of a claim each is compared with each; of more, each with the one that is nearest to all.
EACH_WITH_EACH = 6
# Sentences of all accounts together: beyond, the tables of who is like whom no longer fit a small machine.
MOST_STATEMENTS = 20_000
# Of more sentences, clauses are not looked at by themselves.
_CLAUSE_BY_CLAUSE = 4_000
_ORDER = (Agreement.DIFFER, Agreement.UNSURE, Agreement.AGREE, Agreement.ALONE)


def compare_accounts(
    accounts: Sequence[Account],
    settings: Settings,
    *,
    engines: Engines | None = None,
    notes: Sequence[str] = (),
    watch: Watch | None = None,
) -> Comparison:
    """Who tells what of the accounts, whose languages are settled. Raises LanguageError and SettingsError."""
    import numpy as np

    watch = watch or Watch()
    engines = engines or Engines.load(settings)
    require_covered(engines.encoder, *dict.fromkeys(one.language for one in accounts))
    statements = statements_of(accounts, watch=watch)
    if len(statements) > MOST_STATEMENTS:
        statements = _beginnings(statements, len(accounts))
        most = MOST_STATEMENTS // len(accounts)
        notes = (*notes, f"of each account the first {most} sentences are compared, for there are many")
    sentences = range(len(statements))
    parts = [part for one in statements for part in clauses(one)] if _few(statements) else []
    both = [*statements, *parts]
    with watch.stage("encoding"):
        vectors = np.asarray(
            engines.encoder.encode([one.text for one in both]), dtype=np.float64
        ).reshape(len(both), -1)
    features = features_of(both, vectors)
    found = cluster(statements, features.take(sentences), watch=watch)
    clusters = add_clauses(found, both, features, range(len(statements), len(both)))
    people_in, statements = statements, both
    claims = _claims(accounts, statements, vectors, clusters, engines, settings.depth, watch)
    with watch.stage("names"):
        people = people_of(people_in)
    return Comparison(
        tuple(accounts),
        claims,
        _relations(claims, len(accounts)),
        people,
        tuple(notes),
        signature_of(settings, encoder=engines.encoder.name, translator="none"),
    )


def _few(statements: Sequence[Statement]) -> bool:
    """Whether sentences are looked at clause by clause too."""
    return len(statements) <= _CLAUSE_BY_CLAUSE


def _beginnings(statements: Sequence[Statement], accounts: int) -> list[Statement]:
    most = MOST_STATEMENTS // accounts
    return [one for one in statements if one.index < most]


def _claims(
    accounts: Sequence[Account],
    statements: Sequence[Statement],
    vectors: Floats,
    clusters: Sequence[Cluster],
    engines: Engines,
    depth: str,
    watch: Watch,
) -> tuple[Claim, ...]:
    read: list[Mapping[int, Statement]] = []
    pairs: list[tuple[Statement, Statement, float]] = []
    owners: list[int] = []
    for number, group in enumerate(clusters):
        rows: dict[int, list[int]] = defaultdict(list)
        for row in group.rows:
            rows[statements[row].account].append(row)
        readings = {
            account: joined([statements[row] for row in some], accounts[account].document.view)
            for account, some in sorted(rows.items())
        }
        means = {account: vectors[some].mean(axis=0) for account, some in rows.items()}
        read.append(readings)
        for a, b in pairs_of(means):
            if readings[a].text != readings[b].text:
                pairs.append((readings[a], readings[b], float(means[a] @ means[b])))
                owners.append(number)
    between: dict[int, list[Found]] = defaultdict(list)
    named: dict[int, frozenset[str]] = defaultdict(frozenset)
    for one in statements:
        named[one.account] |= one.anchors
    founds = compared(pairs, engines, depth=depth, elsewhere=named, watch=watch)
    for owner, found in zip(owners, founds, strict=True):
        between[owner].append(found)
    claims = []
    for number, group in enumerate(clusters):
        points = points_of(read[number], between[number])
        claims.append(
            Claim(
                tuple(statements[row] for row in group.rows),
                points,
                agreement_of(points, len(read[number])),
                round(group.similarity, 4),
            )
        )
    return tuple(sorted(claims, key=_order))


def pairs_of(means: Mapping[int, Floats]) -> list[tuple[int, int]]:
    """Which accounts' readings are compared: each with each, or of many each with the most central one."""
    accounts = sorted(means)
    if len(accounts) <= EACH_WITH_EACH:
        return list(combinations(accounts, 2))
    middle = sum(means.values())
    hub = max(accounts, key=lambda account: float(means[account] @ middle))
    return [(min(hub, one), max(hub, one)) for one in accounts if one != hub]


def _order(claim: Claim) -> tuple[int, bool, float, int, int, int]:
    """Those that differ first, the surest of them first; then as the first account that tells it has it."""
    plain = any(
        point.agreement is claim.agreement and not point.approximate for point in claim.points
    )
    surest = max((point.probability for point in claim.points), default=0.0)
    first = min(claim.statements, key=lambda one: (one.account, one.index))
    differing = claim.agreement in {Agreement.DIFFER, Agreement.UNSURE}
    return (
        _ORDER.index(claim.agreement),
        differing and not plain,
        -surest if differing else 0.0,
        -len(claim.accounts) if not differing else 0,
        first.account,
        first.index,
    )


def _relations(claims: Sequence[Claim], accounts: int) -> tuple[Relation, ...]:
    """Of every two accounts the claims both tell, and on how many of them they stand in different groups."""
    shared: dict[tuple[int, int], int] = defaultdict(int)
    apart: dict[Agreement, dict[tuple[int, int], int]] = {
        Agreement.DIFFER: defaultdict(int),
        Agreement.UNSURE: defaultdict(int),
    }
    for claim in claims:
        for pair in combinations(claim.accounts, 2):
            shared[pair] += 1
            worst = _apart(claim, pair)
            if worst is not None:
                apart[worst][pair] += 1
    return tuple(
        Relation(
            *pair, shared[pair], apart[Agreement.DIFFER][pair], apart[Agreement.UNSURE][pair]
        )
        for pair in combinations(range(accounts), 2)
        if shared[pair]
    )


def _apart(claim: Claim, pair: tuple[int, int]) -> Agreement | None:
    """Whether two accounts stand in different groups on a point of a claim, and how surely."""
    found = {
        point.agreement
        for point in claim.points
        if point.agreement in {Agreement.DIFFER, Agreement.UNSURE}
        and len({i for i, group in enumerate(point.groups) if set(group) & set(pair)}) > 1
        and all(any(one in group for group in point.groups) for one in pair)
    }
    if Agreement.DIFFER in found:
        return Agreement.DIFFER
    return Agreement.UNSURE if found else None
