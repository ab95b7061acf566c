"""Pairs of readings in; what the checks that can tell a disagreement find in each, out.

The checks of an audit are asked, but for those that report what one side leaves out: an account may tell less than
another and agree with it. Of a check that reports either, what stands on one side only is left out here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from auditor.checks import load_check
from auditor.evidence.in_context import InContext
from auditor.facts.names.values import NAME, TERRITORY
from auditor.languages import primary
from auditor.model import Issue, Pair, Severity, Span
from auditor.pipeline.checking import check_unit
from auditor.pipeline.engines import Engines
from auditor.pipeline.evidence import probe, with_official
from auditor.watch import Watch
from auditor.witnesses.model import PointKind, Statement
from auditor.witnesses.roles import same_role
from auditor.witnesses.statements import anchors_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

# The checks that are asked, and what sort of point their findings make.
ASKED: Mapping[str, PointKind] = {
    "numbers": PointKind.NUMBER,
    "number-roles": PointKind.NUMBER,
    "frequency": PointKind.NUMBER,
    "dates": PointKind.DATE,
    "names": PointKind.NAME,
    "exchanged-names": PointKind.NAME,
    "negation": PointKind.NEGATION,
    "modality": PointKind.MODALITY,
    "quantifiers": PointKind.LIMIT,
    "limit": PointKind.LIMIT,
    "argument-swap": PointKind.WORDING,
    "contrast": PointKind.WORDING,
    "predicate": PointKind.WORDING,
    "opposite": PointKind.WORDING,
    "official-act": PointKind.ACT,
}
# Checks of which a finding counts only where it names both readings.
_TWO_SIDED = frozenset(
    {"numbers", "dates", "names", "frequency", "limit", "modality", "quantifiers"}
)
_NAMED = frozenset({NAME, TERRITORY})
_BATCH = 64


@dataclass(frozen=True, slots=True)
class Found:
    """Two readings and what was found between them; spans are the accounts' own."""

    a: Statement
    b: Statement
    similarity: float
    issues: tuple[Issue, ...]


def compared(
    pairs: Sequence[tuple[Statement, Statement, float]],
    engines: Engines,
    *,
    depth: str = "standard",
    elsewhere: Mapping[int, frozenset[str]] | None = None,
    watch: Watch | None = None,
) -> list[Found]:
    """What stands between the readings of each pair, the third value of which is their cosine; in their order.

    ``elsewhere``: what each account names anywhere (`anchors_of`): two names that both tell of are in nobody's place.
    """
    watch = watch or Watch()
    by_languages: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, (a, b, _) in enumerate(pairs):
        by_languages[a.passage.language, b.passage.language].append(number)
    batches = [
        numbers[start : start + _BATCH]
        for numbers in by_languages.values()
        for start in range(0, len(numbers), _BATCH)
    ]
    found: dict[int, Found] = {}
    for batch in watch.each("comparing readings", batches):
        some = [pairs[number] for number in batch]
        found |= zip(batch, _compared(some, engines, depth), strict=True)
    ordered = [found[number] for number in range(len(pairs))]
    return [_without_named(one, elsewhere) for one in ordered] if elsewhere else ordered


def _without_named(found: Found, elsewhere: Mapping[int, frozenset[str]]) -> Found:
    kept = tuple(
        issue
        for issue in found.issues
        if issue.check != "names"
        or not (
            _names_of(found.a, issue.spans_a) <= elsewhere.get(found.b.account, frozenset())
            and _names_of(found.b, issue.spans_b) <= elsewhere.get(found.a.account, frozenset())
        )
    )
    return replace(found, issues=kept)


def _names_of(statement: Statement, spans: Sequence[Span]) -> frozenset[str]:
    return anchors_of([fact for fact in statement.facts if (fact.start, fact.end) in spans])


def _compared(
    pairs: Sequence[tuple[Statement, Statement, float]],
    engines: Engines,
    depth: str,
) -> list[Found]:
    units = [Pair(a.passage, b.passage, similarity, a.facts, b.facts) for a, b, similarity in pairs]
    languages = pairs[0][0].passage.language, pairs[0][1].passage.language
    covering = engines.covering(*languages)
    if covering.has_encoder:
        context = InContext(covering.encoder)
        quick = depth if covering.calibrated else "quick"
        units = probe(units, context, depth=quick, watch=Watch())
        units = with_official(units, context, calibrated=covering.calibrated, watch=Watch())
    checks = [load_check(name) for name in ASKED]
    issues = [
        [issue for issue in check_unit(unit, checks, bead=0) if _counts(issue, unit)]
        for unit in units
    ]
    weighed = same_role(units, issues, covering)
    return [
        Found(a, b, similarity, tuple(some))
        for (a, b, similarity), some in zip(pairs, weighed, strict=True)
    ]


def _counts(issue: Issue, pair: Pair) -> bool:
    if issue.severity is Severity.NEUTRAL:
        return False
    if issue.check in _TWO_SIDED and not (issue.spans_a and issue.spans_b):
        return False
    if issue.check == "official-act":
        # Titles: who calls a prime minister the head of the government does not disagree.
        return issue.evidence.get("scale") != "post"
    if issue.check != "names":
        return True
    # A person where the other has a country: who tells of both has only named one of them here.
    kinds = [
        {fact.kind for fact in facts if (fact.start, fact.end) in spans and fact.kind in _NAMED}
        for facts, spans in ((pair.facts_a, issue.spans_a), (pair.facts_b, issue.spans_b))
    ]
    return kinds[0] == kinds[1]


def one_language(found: Found) -> bool:
    """Whether both readings are in one language."""
    return primary(found.a.passage.language) == primary(found.b.passage.language)
