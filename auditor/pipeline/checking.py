"""Checking: what the checks find in a unit and in its back-translation, and what rules take out of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from auditor.checks.base import Check, covers
from auditor.judge.features import back_features
from auditor.model import Finding, Ignored, Issue, Pair, Span
from auditor.pipeline.back_checks import back_units
from auditor.pipeline.units import parts_of
from auditor.settings import IgnoreRule

Found = tuple[Check, Finding]


def run_checks(
    units: Iterable[Pair], checks: Sequence[Check], *, around: Sequence[Pair] = ()
) -> list[Found]:
    """Everything that the checks find in some units, one unit after the other; sentence by sentence where they ask.

    ``around``: of a document's unit its pairs of sentences with those beside them (`surroundings`).
    """
    found: list[Found] = []
    for unit in units:
        for check in checks:
            if not covers(check, unit.a.language, unit.b.language):
                continue
            if check.around and around:
                parts = parts_of(unit)
                found += [
                    (check, finding)
                    for part, wide in zip(parts, around, strict=True)
                    for finding in found_around(check, part, wide)
                ]
                continue
            parts = unit.sentences if check.per_sentence and unit.sentences else (unit,)
            found += [(check, finding) for part in parts for finding in check.run(part)]
    return found


def found_around(check: Check, part: Pair, wide: Pair) -> list[Finding]:
    """What a check finds in a pair of sentences and, at one of the places, with their neighbours too."""
    found = check.run(part)
    if not found:
        return []
    told = check.run(wide)
    marked_a = [span for finding in told for span in finding.spans_a]
    marked_b = [span for finding in told for span in finding.spans_b]
    return [f for f in found if _touch(f.spans_a, marked_a) or _touch(f.spans_b, marked_b)]


def _touch(spans: Iterable[Span], others: Sequence[Span]) -> bool:
    return any(start < last and first < end for start, end in spans for first, last in others)


def check_unit(
    unit: Pair, checks: Sequence[Check], *, bead: int, around: Sequence[Pair] = ()
) -> list[Issue]:
    """Everything that the checks find in a unit, the most confident first; ``bead`` is its index."""
    found = run_checks([unit], checks, around=around)
    issues = [_issue(finding, check, bead) for check, finding in found]
    return sorted(issues, key=lambda issue: -issue.confidence)


def check_back(unit: Pair, checks: Sequence[Check]) -> Mapping[str, float]:
    """What the checks, those of `back_checks`, find in A against the back-translation, as the judge's figures.

    Nothing where there is none. Where it cannot be cut like A, a check that finds nothing was not
    asked: in a paragraph one sentence makes up for another.
    """
    units = back_units(unit)
    if not units:
        return {}
    found = [(check.id, finding.confidence) for check, finding in run_checks(units, checks)]
    uncut = len(units) == 1 and len(unit.sentences) > 1
    return back_features(found, [check.id for check in checks], uncut=uncut)


def most_confident(issues: Sequence[Issue], *, most: int) -> list[Issue]:
    """Of the issues of each check the first ``most``, in their order: `check_unit` gives the most confident first."""
    counts: Counter[str] = Counter()
    kept = []
    for issue in issues:
        counts[issue.check] += 1
        if counts[issue.check] <= most:
            kept.append(issue)
    return kept


def _issue(finding: Finding, check: Check, bead: int) -> Issue:
    return Issue(
        check=check.id,
        category=check.category,
        severity=finding.severity or check.severity,
        confidence=round(finding.confidence, 4),
        message=finding.message,
        bead=bead,
        says_a=finding.says_a,
        says_b=finding.says_b,
        spans_a=finding.spans_a,
        spans_b=finding.spans_b,
        evidence=finding.evidence,
    )


def without_ignored(
    issues: Sequence[Issue], unit: Pair, rules: Sequence[IgnoreRule]
) -> tuple[list[Issue], list[Ignored]]:
    """The issues of a unit that no rule is about, and the others with the first rule's reason."""
    kept: list[Issue] = []
    ignored: list[Ignored] = []
    for issue in issues:
        quoted = _quotations(issue, unit) if rules else ()
        rule = next((rule for rule in rules if rule.matches(issue.check, quoted)), None)
        if rule is None:
            kept.append(issue)
        else:
            ignored.append(Ignored(issue, rule.reason))
    return kept, ignored


def _quotations(issue: Issue, unit: Pair) -> list[str]:
    passages = unit.a, unit.b

    def text(side: int, start: int, end: int) -> str:
        passage = passages[side]
        return passage.text[start - passage.start : end - passage.start]

    return quotations_of(issue, text)


def quotations_of(issue: Issue, text: Callable[[int, int, int], str]) -> list[str]:
    """What an issue says of each side, and what it marks there: what a rule is held against.

    ``text`` gives the text of a side (0 or 1) between two of the document's offsets.
    """
    return [
        issue.says_a,
        issue.says_b,
        *(
            text(side, start, end)
            for side, spans in enumerate((issue.spans_a, issue.spans_b))
            for start, end in spans
        ),
    ]
