"""The probes put to a translation model: does it find the text likelier, or the text with one thing changed.

Both are decoded by force given the other side; the difference of their log-probabilities (nats) goes with
what the encoder made of the probe into a small logistic model a kind (``data/forced_probes.json``, fitted by
``python -m benchmarks.fit_forced_probes``). One contrary word costs some ten nats, whatever the
sentence around it. A probe that cannot be put to the model stays as the encoder left it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from auditor.evidence.probes.negation import toggled
from auditor.evidence.probes.variants import variant
from auditor.facts.cues.values import NEGATION, PARTICLES, of_class
from auditor.languages import language
from auditor.languages.tables.morphology import Morphology
from auditor.logistic import log_odds, probability_by
from auditor.model import Fact, Pair, Passage, Probe, ProbeKind
from auditor.translators.forced_decoding import Scored

KINDS = (ProbeKind.CONTRAST, ProbeKind.TENSE, ProbeKind.ROLES)
# Probes of one sentence that are put to the model, the likeliest; negations put in or taken out go beside them.
MOST = 4
# A difference beyond this (nats) says no more.
MOST_NATS = 12.0
# A text whose own words cost more (nats) is one the model would not say: that it would say the variant even less
# does not clear it.
UNSAID = 12.0
# A margin of the negation probe beyond this (cosine) says no more.
MOST_MARGIN = 0.03

FEATURES = ("encoder", "for", "against", "cost")


# Scores each second text given the first; None where that cannot be told.
Score = Callable[[Sequence[tuple[str, str]]], Sequence[Scored | None]]


@dataclass(frozen=True, slots=True)
class Answer:
    """How much likelier a variant is than the text, and what its own words cost (nats).

    A variant that the model would hardly say either proves little.
    """

    nats: float
    cost: float

    @property
    def tells(self) -> bool:
        """Whether it speaks for the variant or clears the text."""
        return self.nats > 0 or self.cost + self.nats <= UNSAID


@dataclass(frozen=True, slots=True)
class Asked:
    """A probe of one side (``a`` or ``b``) and that side's text as it would read with it."""

    side: str
    probe: Probe
    text: str


def forced_probes(units: Sequence[Pair], scores: tuple[Score, Score]) -> list[Pair]:
    """The pairs with their probes weighed anew, and one of negation where the sides negate unequally often.

    ``scores`` are those of A's texts given B and of B's given A. A probe keeps its place; what has become
    unlikely is left to the checks to drop.
    """
    plans = [asked_of(unit) for unit in units]
    answers = iter(answers_of(units, plans, scores))
    return [
        _weighed(unit, plan, [next(answers) for _ in plan])
        for unit, plan in zip(units, plans, strict=True)
    ]


def asked_of(unit: Pair) -> list[Asked]:
    """What is put to the model of one pair of sentences."""
    if not (unit.a.text.strip() and unit.b.text.strip()):
        return []
    probes = [("a", p) for p in unit.probes_a] + [("b", p) for p in unit.probes_b]
    probes = [(side, p) for side, p in probes if p.kind in KINDS]
    probes.sort(key=lambda one: -one[1].probability)
    found = [Asked(side, p, with_probe(_own(unit, side), p)) for side, p in probes[:MOST]]
    if unit.negation_margin is not None:
        side, variants = toggled(unit)
        own = _own(unit, side) if side else unit.a
        for toggle in variants:
            place = own.span(toggle.start, toggle.end)
            margin = unit.negation_margin
            probe = Probe(ProbeKind.NEGATION, *place, toggle.was, toggle.now, margin, 0.5)
            found.append(Asked(side, probe, toggle.text))
    return found


def with_probe(own: Passage, probe: Probe) -> str:
    """The text as it would read with the probe, its capitals kept and an article suited to the word."""
    start, end = probe.start - own.start, probe.end - own.start
    if probe.kind != ProbeKind.CONTRAST:
        return own.text[:start] + probe.now + own.text[end:]
    return changed(own.text, own.language, start, end, probe.now)


def changed(text: str, code: str, start: int, end: int, now: str) -> str:
    """The text with ``now`` in the place of a word, its capitals kept and an article suited to it."""
    suited = language(code).tables(Morphology).suited
    if suited is not None:
        text, start, end = suited(text, start, end, now)
    return variant(text, "contrast", start, end, now).text


def scored_once(
    asked: Iterable[tuple[str, str, str]], scores: tuple[Score, Score]
) -> Mapping[tuple[str, str, str], Scored | None]:
    """What the models say of each text given another, by side (``a``, ``b``), text given and text; each is asked once."""
    wanted = list(dict.fromkeys(asked))
    known: dict[tuple[str, str, str], Scored | None] = {}
    for side, score in zip("ab", scores, strict=True):
        mine = [key for key in wanted if key[0] == side]
        said = score([key[1:] for key in mine]) if mine else ()
        known.update(zip(mine, said, strict=True))
    return known


def answers_of(
    units: Sequence[Pair], plans: Sequence[Sequence[Asked]], scores: tuple[Score, Score]
) -> Iterator[Answer | None]:
    """What the models say of each variant of each plan in turn."""
    known = scored_once(
        (
            (asked.side, _other(unit, asked.side).text, text)
            for unit, plan in zip(units, plans, strict=True)
            for asked in plan
            for text in (_own(unit, asked.side).text, asked.text)
        ),
        scores,
    )
    for unit, plan in zip(units, plans, strict=True):
        for asked in plan:
            other = _other(unit, asked.side).text
            as_is = known[asked.side, other, _own(unit, asked.side).text]
            varied = known[asked.side, other, asked.text]
            yield None if as_is is None or varied is None else _answer(as_is, varied)


def _answer(as_is: Scored, varied: Scored) -> Answer:
    one, two = as_is.tokens, varied.tokens
    shorter = min(len(one), len(two))
    start = next((i for i in range(shorter) if one[i] != two[i]), shorter)
    same = next((i for i in range(shorter - start) if one[-1 - i] != two[-1 - i]), shorter - start)
    # With the token after it, so that a word taken out costs something too.
    stretch = varied.log_probabilities[start : len(two) - same + 1]
    return Answer(sum(varied.log_probabilities) - sum(as_is.log_probabilities), -sum(stretch))


def features(probe: Probe, answer: Answer) -> tuple[float, float, float, float]:
    """What the model of the probe's kind weighs, in the order of ``FEATURES``."""
    if probe.kind == ProbeKind.NEGATION:
        encoder = max(-MOST_MARGIN, min(MOST_MARGIN, probe.margin)) / MOST_MARGIN
    else:
        encoder = log_odds(probe.probability, least=1e-6)
    support, against, cost = (
        max(0.0, min(value, MOST_NATS)) for value in (answer.nats, -answer.nats, answer.cost)
    )
    return encoder, support, against, cost


def weighed(probe: Probe, answer: Answer) -> Probe:
    """The probe with what both think of it; that of negation is at even odds, for the check to weigh."""
    names = tuple(f"{probe.kind}.{name}" for name in FEATURES)
    row = features(probe, answer)
    chance = probability_by("auditor.evidence", "forced_probes", names, row, bias=probe.kind)
    return replace(probe, probability=chance, nats=answer.nats)


def _weighed(unit: Pair, plan: Sequence[Asked], answers: Sequence[Answer | None]) -> Pair:
    sides = {"a": list(unit.probes_a), "b": list(unit.probes_b)}
    for asked, answer in zip(plan, answers, strict=True):
        if answer is not None and answer.tells and asked.probe.kind != ProbeKind.NEGATION:
            probes = sides[asked.side]
            probes[probes.index(asked.probe)] = weighed(asked.probe, answer)
    best = best_negation(unit, plan, answers)
    if best:
        asked, answer = best
        sides[asked.side].append(weighed(asked.probe, answer))
    return replace(unit, probes_a=tuple(sides["a"]), probes_b=tuple(sides["b"]))


def best_negation(
    unit: Pair, plan: Sequence[Asked], answers: Sequence[Answer | None]
) -> tuple[Asked, Answer] | None:
    """The variant with one negation more or less that the model likes best, and what it says of it.

    None also where it likes none but was not asked of all the negations that one side has more: the
    one that matters may be another.
    """
    told = [
        (asked, answer)
        for asked, answer in zip(plan, answers, strict=True)
        if answer is not None and asked.probe.kind == ProbeKind.NEGATION
    ]
    if not told:
        return None
    best = max(told, key=lambda one: one[1].nats)
    side, places = best[0].side, [asked.probe for asked, _ in told]
    mine, theirs = _negations(unit, side), _negations(unit, "b" if side == "a" else "a")
    covered = all(any(p.start < f.end and f.start < p.end for p in places) for f in mine)
    cleared = best[1].tells and covered and len(mine) > len(theirs)
    return best if best[1].nats > 0 or cleared else None


def _negations(unit: Pair, side: str) -> list[Fact]:
    facts = unit.facts_a if side == "a" else unit.facts_b
    return of_class(facts, NEGATION, *PARTICLES)


def _own(unit: Pair, side: str) -> Passage:
    return unit.a if side == "a" else unit.b


def _other(unit: Pair, side: str) -> Passage:
    return unit.b if side == "a" else unit.a
