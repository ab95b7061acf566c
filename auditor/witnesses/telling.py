"""Accounts in; claim by claim who tells what, out: the one function that all of this is for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import isqrt
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
from auditor.witnesses.pairs import Found, compared
from auditor.witnesses.people import people_of
from auditor.witnesses.points import agreement_of, points_of
from auditor.witnesses.statements import statements_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

# Of so many readings of a claim each is compared with each; of more, each with the one that is nearest to all.
EACH_WITH_EACH = 6
# Sentences of all accounts together, and an account's times those of all: a table of that many cells, 128 MB, is
# what a small machine holds several of.
MOST_STATEMENTS, MOST_CELLS = 20_000, 16_000_000
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
    most = most_of_each(len(accounts))
    if any(one.index >= most for one in statements):
        statements = [one for one in statements if one.index < most]
        notes = (*notes, f"of each account only the first {most:,} sentences are compared")
    sentences = range(len(statements))
    parts = [part for one in statements for part in clauses(one)] if _few(statements) else []
    both = [*statements, *parts]
    with watch.stage("encoding"):
        vectors = np.asarray(
            engines.encoder.encode([one.text for one in both]), dtype=np.float64
        ).reshape(len(both), -1)
    features = features_of(both, vectors)
    whole = cluster(statements, features.take(sentences), watch=watch)
    clusters = add_clauses(whole, both, features, range(len(statements), len(both)))
    asked = list(_asked(clusters, both, vectors))
    founds = compared(
        [one.pair for one in asked],
        engines,
        depth=settings.depth,
        elsewhere=_named(statements),
        watch=watch,
    )
    between: dict[int, list[Found]] = defaultdict(list)
    for one, found in zip(asked, founds, strict=True):
        between[one.claim].append(found)
    claims = _claims(clusters, both, between)
    with watch.stage("names"):
        people = people_of(statements)
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


def most_of_each(accounts: int) -> int:
    """How many sentences of each account are compared, of so many accounts."""
    return min(MOST_STATEMENTS // accounts, isqrt(MOST_CELLS // accounts))


def _named(statements: Sequence[Statement]) -> Mapping[int, frozenset[str]]:
    """What each account names, anywhere in it."""
    found: dict[int, set[str]] = defaultdict(set)
    for one in statements:
        found[one.account] |= one.anchors
    return {account: frozenset(anchors) for account, anchors in found.items()}


@dataclass(frozen=True, slots=True)
class _Asked:
    """Readings that are to be compared, their cosine, and the number of the claim they are of."""

    pair: tuple[Statement, Statement, float]
    claim: int


def _asked(
    clusters: Sequence[Cluster], statements: Sequence[Statement], vectors: Floats
) -> Iterator[_Asked]:
    """The pairs of readings of all claims; two that are word for word the same need not be asked about."""
    for number, group in enumerate(clusters):
        rows = {statements[row].account: row for row in group.rows}
        for a, b in pairs_of({account: vectors[row] for account, row in rows.items()}):
            one, other = rows[a], rows[b]
            if statements[one].text != statements[other].text:
                cosine = float(vectors[one] @ vectors[other])
                yield _Asked((statements[one], statements[other], cosine), number)


def _claims(
    clusters: Sequence[Cluster],
    statements: Sequence[Statement],
    between: Mapping[int, Sequence[Found]],
) -> tuple[Claim, ...]:
    claims = []
    for number, group in enumerate(clusters):
        told = tuple(statements[row] for row in group.rows)
        readings = {one.account: one for one in sorted(told, key=lambda one: one.account)}
        points = points_of(readings, between.get(number, ()))
        standing = agreement_of(points, len(readings))
        claims.append(Claim(told, points, standing, round(group.similarity, 4)))
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
        Relation(*pair, shared[pair], apart[Agreement.DIFFER][pair], apart[Agreement.UNSURE][pair])
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
