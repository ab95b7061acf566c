"""What speaks for a change of meaning between two versions of a sentence, by name; all of it grows with the change."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from auditor.checks.base import Check
from auditor.evidence.back_translation.antonyms import antonyms
from auditor.evidence.in_context import InContext
from auditor.evidence.official import official_of
from auditor.facts import extract
from auditor.facts.cues.values import EXTENT, MODALITY, NEGATION
from auditor.judge.features import evidence_of
from auditor.languages import language as language_of
from auditor.languages import primary
from auditor.languages.tables.editing import Editing
from auditor.logistic import log_odds
from auditor.model import Difference, Finding, Pair, Passage, Span
from auditor.pipeline.checking import run_checks
from auditor.pipeline.chosen import chosen_checks
from auditor.revision.order import Order
from auditor.revision.reader import read_together
from auditor.revision.reading import How, Reading
from auditor.revision.sameness import Known, everything
from auditor.revision.values import ACT, FACTS, LIMIT, Held, Value
from auditor.revision.words import Word, plain
from auditor.settings import Settings

# Checks of facts and small words; what official acts and limits come to is a figure of its own. Those that ask whether a
# text was translated at all, or is whole, have nothing to say of two drafts.
CHECKS = (
    "numbers", "number", "dates", "names", "references", "quantifiers", "negation", "modality", "frequency",
    "number-roles", "exchanged-names", "sentence-type", "opposite", "placeholders", "links",
)  # fmt: skip
# Of one kind so many count: more of it in one sentence is another sentence, not a bolder change.
MOST = 3.0
# Acts and limits are fitted on translations, where they differ by chance: what is fainter says nothing.
FAINTEST = 0.003

Features: TypeAlias = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Compared:
    """Two versions of a sentence read together, what was found in them, and the features of both."""

    reading: Reading
    findings: tuple[tuple[Check, Finding], ...]
    features: Features


def compare(
    pairs: Sequence[tuple[str, str]],
    language: str,
    context: InContext,
    *,
    known: Known = everything,
) -> list[Compared]:
    """Each pair of versions of a sentence, which differ, with its features."""
    readings = [read_together(old, new, language, known=known) for old, new in pairs]
    units = [_unit(old, new, language) for old, new in pairs]
    acts = official_of(units, context)
    gaps = _gaps(pairs, readings, context)
    checks = [check for check in chosen_checks(Settings()) if check.id in CHECKS]
    found = []
    for one, reading, differences, gap in zip(units, readings, acts, gaps, strict=True):
        unit = replace(one, official=differences)
        findings = tuple(run_checks([unit], checks))
        features = {
            **_of_words(reading),
            **_of_values(reading, primary(language)),
            **_of_checks(findings),
            **_of_acts(differences),
            **_of_antonyms(unit, reading, context),
            **gap,
        }
        found.append(
            Compared(reading, findings, {n: round(v, 4) for n, v in features.items() if v > 0})
        )
    return found


def _unit(old: str, new: str, language: str) -> Pair:
    a, b = Passage(old, language), Passage(new, language)
    return Pair(a, b, similarity=1.0, facts_a=extract(a), facts_b=extract(b))


def _of_words(reading: Reading) -> dict[str, float]:
    """What was put in, taken out or replaced and is explained by nothing, and how the rest is explained."""
    lost = gained = replaced = small = names = alone = 0
    for hunk in reading.hunks:
        gone = [reading.old[i] for i in hunk.old if i not in reading.how_old]
        new = [reading.new[i] for i in hunk.new if i not in reading.how_new]
        content = sum(w.content for w in gone), sum(w.content for w in new)
        replaced += min(content)
        lost += max(0, content[0] - content[1])
        gained += max(0, content[1] - content[0])
        little = sum(w.small or w.sign for w in (*gone, *new))
        small += little
        alone += little if not any(content) and gone and new else 0
        names += sum(w.content and w.text[:1].isupper() for w in (*gone, *new))
    how = Counter([*reading.how_old.values(), *reading.how_new.values()])
    other = reading.order is Order.OTHER
    return {
        "replaced": _many(replaced),
        "one side": _many(lost + gained),
        "small": _many(small),
        "small for small": _many(alone),
        "capital": _many(names),
        "form": _many(how[How.FORM] / 2),
        "spelled": _many(how[How.SPELLED] / 2),
        # Where nothing else differs, who does what to whom does; beside other changes it may be a paraphrase.
        "exchanged order": 1.0 if other and not (replaced or lost or gained) else 0.0,
        "order": _many(how[How.ORDER] / 2 + 1) if other else 0.0,
        "reordered": 0.0 if other or reading.order is Order.SAME else 1.0,
        "adverb": _many(how[How.ADVERB]),
    }


def _many(count: float) -> float:
    return min(MOST, math.log2(1 + count))


def _of_values(reading: Reading, code: str) -> dict[str, float]:
    """By kind, how many values stand in one text alone among the words that differ."""
    counts = Counter(value.kind for value in (*reading.held.old, *reading.held.new))
    found: dict[str, float] = {}
    for kind in (MODALITY, EXTENT, LIMIT, ACT):
        changed = _exchanged(reading.held, kind)
        found[f"exchanged.{kind}"] = _many(changed)
        found[f"value.{kind}"] = _many(counts[kind] - 2 * changed)
    # Two negations more on either side may be one said otherwise; one more on one side is not.
    old, new = (
        sum(value.kind == NEGATION for value in some)
        for some in (reading.held.old, reading.held.new)
    )
    found["value.negation"] = _many(abs(old - new))
    denied = language_of(code).tables(Editing).negators
    gone = sum(_denies(reading.old[i], denied, code) for i in reading.left_old)
    came = sum(_denies(reading.new[i], denied, code) for i in reading.left_new)
    found["negator"] = _many(abs(gone - came))
    found["value.fact"] = _many(sum(counts[kind] for kind in FACTS))
    return found


def _denies(word: Word, negators: frozenset[str], code: str) -> bool:
    """Whether a word denies by itself, as it is written in plain spelling."""
    return plain(word.text, code) in negators


def _exchanged(held: Held, kind: str) -> int:
    """How many values of a kind have another of their kind, of limits of their class, in their place."""
    old, new = ([_class(one) for one in some if one.kind == kind] for some in (held.old, held.new))
    return sum(min(old.count(name), new.count(name)) for name in set(old))


def _class(value: Value) -> str:
    """What a limit limits; of other kinds, the kind."""
    names = value.value if isinstance(value.value, frozenset) else frozenset[str]()
    return (
        min((name.partition(":")[0] for name in names), default="") if value.kind == LIMIT else ""
    )


def _of_checks(findings: Sequence[tuple[Check, Finding]]) -> dict[str, float]:
    surest: dict[str, float] = {}
    for check, finding in findings:
        surest[check.id] = max(surest.get(check.id, 0.0), finding.confidence)
    return {f"check.{name}": evidence_of(value) for name, value in surest.items()}


def _of_acts(differences: Sequence[Difference]) -> dict[str, float]:
    """The surest difference in what is done, and in what limits it: log-odds from those of the faintest on."""
    found: dict[str, float] = {}
    for one in differences:
        name = f"official.{one.name.partition('.')[0]}"
        odds = log_odds(one.probability, least=1e-6) - log_odds(FAINTEST)
        found[name] = max(found.get(name, 0.0), odds)
    return found


def _of_antonyms(unit: Pair, reading: Reading, context: InContext) -> dict[str, float]:
    """The surest antonym of a word that differs and is not explained."""
    if not reading.hunks:
        return {}
    open_ = [reading.old[i].span for i in reading.left_old]
    found = antonyms(unit.a.text, unit.b.text, context.encoder, code=primary(unit.a.language))
    sure = [
        one.probability
        for one in found
        if any(start < one.end and one.start < end for start, end in open_)
    ]
    return {"antonym": evidence_of(max(sure, default=0.0))}


def _gaps(
    pairs: Sequence[tuple[str, str]], readings: Sequence[Reading], context: InContext
) -> list[dict[str, float]]:
    """How far the sentences, and the stretches in which unexplained words stand, are apart (1 - cosine)."""
    asked: list[tuple[str, list[Span]]] = []
    owners: list[list[int]] = []
    for (old, new), reading in zip(pairs, readings, strict=True):
        stretches = list(_stretches(reading))
        asked.append((old, [one for one, _ in stretches]))
        asked.append((new, [other for _, other in stretches]))
        owners.append(list(range(len(stretches))))
    vectors = context.stretches(asked)
    wholes = context.whole([text for pair in pairs for text in pair])
    found = []
    for i, some in enumerate(owners):
        a, b = wholes[2 * i], wholes[2 * i + 1]
        worst = max(
            (1 - float(vectors[2 * i][k] @ vectors[2 * i + 1][k]) for k in some), default=0.0
        )
        found.append({"gap": max(0.0, 1 - float(a @ b)), "words gap": max(0.0, worst)})
    return found


def _stretches(reading: Reading) -> list[tuple[Span, Span]]:
    """Where words stand for others that no table gives: from the first to the last of either side of a hunk."""
    found = []
    for hunk in reading.hunks:
        old = [
            reading.old[i] for i in hunk.old if i not in reading.how_old and reading.old[i].content
        ]
        new = [
            reading.new[i] for i in hunk.new if i not in reading.how_new and reading.new[i].content
        ]
        if old and new:
            found.append(((old[0].start, old[-1].end), (new[0].start, new[-1].end)))
    return found
