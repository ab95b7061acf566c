"""From aligned pairs to judgements: what documents and pre-aligned pairs have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from auditor.align.documents import DocumentAlignment, Encode
from auditor.checks.base import Check, covers
from auditor.evidence.name_support import name_support
from auditor.evidence.probes.clause_level import counterfactual_probes
from auditor.evidence.probes.contrasts import ANY_DISTANCE, contrast_probes
from auditor.evidence.probes.modals import exchange_shifts
from auditor.evidence.probes.negation import negation_margins
from auditor.facts import extract
from auditor.facts.terms.finder import FindTerms, term_finder
from auditor.judge import judge, shown
from auditor.model import Bead, Finding, Ignored, Issue, Judgement, Pair, Side, Verdict
from auditor.pipeline.units import FactIndex, facts_within, pair_of
from auditor.settings import IgnoreRule, Settings

# How far behind a word, by itself, its contrary may be to be looked at further at standard depth. The probes were
# fitted on more (`contrast_probes.NEAR`), of which none changed a divergence of DEMETR's or NTREX's.
IN_DOUBT = -0.01


@dataclass(frozen=True, slots=True)
class Examined:
    """What one bead came to: the issues worth showing and the judgement on all of them.

    ``ignored``: those worth showing that a rule has taken out; they are not judged.
    """

    issues: tuple[Issue, ...]
    judgement: Judgement
    ignored: tuple[Ignored, ...] = ()


def pairs_with_facts(
    a: Side,
    b: Side,
    aligned: DocumentAlignment,
    *,
    terms: tuple[FindTerms, FindTerms] | None = None,
) -> list[Pair]:
    """One pair a bead, its facts and its pairs of sentences filled in.

    ``terms`` find the terms of the settings' list in a passage of either side.
    """
    pairs = []
    for bead, sentences in zip(aligned.beads, aligned.sentences, strict=True):
        pair = pair_of(bead, (a, a.segmentation.paragraphs), (b, b.segmentation.paragraphs))
        facts_a, facts_b = extract(pair.a), extract(pair.b)
        if terms is not None:
            facts_a, facts_b = facts_a + terms[0](pair.a), facts_b + terms[1](pair.b)
        index_a, index_b = FactIndex.of(facts_a), FactIndex.of(facts_b)
        inner = [
            _with_facts(
                pair_of(inside, (a, a.segmentation.sentences), (b, b.segmentation.sentences)),
                index_a,
                index_b,
            )
            for inside in sentences
        ]
        pairs.append(replace(pair, facts_a=facts_a, facts_b=facts_b, sentences=tuple(inner)))
    return pairs


def finders_of(
    settings: Settings, languages: tuple[str, str]
) -> tuple[FindTerms, FindTerms] | None:
    """What finds the settings' terms on either side; None where there is no list."""
    if not settings.has_terms:
        return None
    a, b = languages
    terms, untranslated = settings.terms, settings.do_not_translate
    return term_finder("a", a, b, terms, untranslated), term_finder("b", b, a, terms, untranslated)


def _with_facts(pair: Pair, index_a: FactIndex, index_b: FactIndex) -> Pair:
    return replace(
        pair, facts_a=facts_within(index_a, pair.a), facts_b=facts_within(index_b, pair.b)
    )


def gather_evidence(pairs: Sequence[Pair], encode: Encode, *, depth: str) -> list[Pair]:
    """The same pairs with what the encoder has to say of their names, words, times and roles.

    ``depth`` quick: nothing of it; standard: contrasts where single words leave doubt; deep: all.
    """
    if depth == "quick":
        return list(pairs)
    near = ANY_DISTANCE if depth == "deep" else IN_DOUBT
    pairs = name_support(pairs, encode)
    units = [unit for pair in pairs for unit in (pair.sentences or (pair,))]
    of_a = iter(contrast_probes([(unit.a, unit.b) for unit in units], encode, near=near))
    of_b = iter(contrast_probes([(unit.b, unit.a) for unit in units], encode, near=near))
    varied = iter(counterfactual_probes(units, encode))
    margins = iter(negation_margins(units, encode))
    shifts = iter(exchange_shifts(units, encode))

    def probed(unit: Pair) -> Pair:
        more_a, more_b = next(varied)
        return replace(
            unit,
            probes_a=(*next(of_a), *more_a),
            probes_b=(*next(of_b), *more_b),
            negation_margin=next(margins),
            exchange_shifts=next(shifts),
        )

    return [
        replace(pair, sentences=tuple(probed(unit) for unit in pair.sentences))
        if pair.sentences
        else probed(pair)
        for pair in pairs
    ]


def examine(
    pair: Pair,
    bead: Bead,
    checks: Sequence[Check],
    *,
    number: int,
    measures: Mapping[str, float] | None = None,
    ignore: Sequence[IgnoreRule] = (),
) -> Examined:
    """Run the checks on one pair and judge it.

    ``number`` is the bead's index in the audit, ``measures`` are figures of the pair as a whole;
    findings that one of the rules ``ignore`` is about are taken out before the judgement.
    """
    if bead.repeated:
        reason = "a page header or footer more often than on the other side"
        return Examined((), Judgement(Verdict.EQUIVALENT, 0.0, (reason,)))
    found, ignored = without_ignored(run_checks(pair, checks, bead=number), pair, ignore)
    back = pair.evidence.translations.b_in_a
    judgement = judge(bead, found, measures, translated=back is not None and back.text is not None)
    return Examined(
        tuple(issue for issue in found if shown(issue)),
        judgement,
        tuple(one for one in ignored if shown(one.issue)),
    )


def without_ignored(
    issues: Sequence[Issue], pair: Pair, rules: Sequence[IgnoreRule]
) -> tuple[list[Issue], list[Ignored]]:
    """The issues of a pair that no rule is about, and the others with the first rule's reason."""
    kept: list[Issue] = []
    ignored: list[Ignored] = []
    for issue in issues:
        readings = _readings(issue, pair) if rules else ()
        rule = next((rule for rule in rules if rule.matches(issue.check, readings)), None)
        if rule is None:
            kept.append(issue)
        else:
            ignored.append(Ignored(issue, rule.reason))
    return kept, ignored


def _readings(issue: Issue, pair: Pair) -> list[str]:
    passages = pair.a, pair.b

    def text(side: int, start: int, end: int) -> str:
        passage = passages[side]
        return passage.text[start - passage.start : end - passage.start]

    return readings_of(issue, text)


def readings_of(issue: Issue, text: Callable[[int, int, int], str]) -> list[str]:
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


def run_checks(pair: Pair, checks: Sequence[Check], *, bead: int) -> list[Issue]:
    """Everything the checks find in one pair, the most confident first."""
    issues = []
    for check in checks:
        if not covers(check, pair.a.language, pair.b.language):
            continue
        units = pair.sentences if check.per_sentence and pair.sentences else (pair,)
        for unit in units:
            issues += [_issue(finding, check, bead) for finding in check.run(unit)]
    return sorted(issues, key=lambda issue: -issue.confidence)


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
