"""Evidence gathering: what encoder and translation models have to say of each unit, and its figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from auditor.evidence.in_context import InContext
from auditor.evidence.name_support import name_support
from auditor.evidence.official import official, official_of
from auditor.evidence.probes.clause_level import counterfactual_probes
from auditor.evidence.probes.contrasts import ANY_DISTANCE, contrast_probes
from auditor.evidence.probes.modals import exchange_shifts
from auditor.evidence.probes.negation import negation_margins
from auditor.evidence.probes.number_order import crossed_numbers
from auditor.evidence.probes.predicates import predicate_probes
from auditor.facts.cues.values import NEGATION, of_class
from auditor.judge.features import Part
from auditor.model import Fact, Pair, Probe, ProbeKind, Stage, StageStatus
from auditor.pipeline.engines import Engines
from auditor.pipeline.figures import came_back, parts_to_judge, with_antonyms
from auditor.pipeline.forced_decoding import STAGE as SURPRISAL
from auditor.pipeline.forced_decoding import force_decode
from auditor.pipeline.units import parts_of, with_parts
from auditor.watch import Watch

# How far behind a word, by itself, its antonym may be to be looked at further at standard depth. The probes were
# fitted on more (`probes.contrasts.NEAR`), of which none changed a divergence of DEMETR's or NTREX's.
IN_DOUBT = -0.01


@dataclass(frozen=True, slots=True)
class Gathered:
    """Units with all their evidence; for each its parts with their figures, and what it shares among them.

    ``forced``: whether forced decoding ran.
    """

    units: tuple[Pair, ...]
    parts: tuple[tuple[Part, ...], ...]
    shared: tuple[Mapping[str, float], ...]
    forced: Stage


def gather(
    units: Sequence[Pair],
    engines: Engines,
    *,
    languages: tuple[str, str],
    depth: str,
    in_parts: bool = False,
    watch: Watch | None = None,
) -> Gathered:
    """All evidence of units that have their facts and translations; ``depth`` is `Engines.depth`.

    ``in_parts``: names are looked for in pairs of sentences, not in units as a whole.
    """
    encoder, watch = engines.encoder, watch or Watch()
    if not engines.has_encoder:
        return _without_encoder(units, engines)
    context = InContext(encoder)
    probed = probe(units, context, depth=depth, in_parts=in_parts, watch=watch)
    probed = with_official(probed, context, calibrated=engines.calibrated, watch=watch)
    with watch.stage("forced decoding"):
        decoded, forced = force_decode(
            probed, engines.translator, encoder.encode, languages=languages, watch=watch
        )
    with watch.stage("back-translated words"):
        found = with_antonyms(decoded, encoder)
    parts: list[tuple[Part, ...]] = []
    shared: list[Mapping[str, float]] = []
    for block in watch.blocks("coverage", found):
        with watch.stage("coverage"):
            parts += parts_to_judge(block, context, calibrated=engines.calibrated)
            shared += [came_back(unit, context) if engines.calibrated else {} for unit in block]
    return Gathered(tuple(found), tuple(parts), tuple(shared), forced)


def with_official(
    units: Sequence[Pair], context: InContext, *, calibrated: bool, watch: Watch
) -> list[Pair]:
    """The same units with what their sentences do, and what limits it, compared by value."""
    parts: list[Pair] = []
    for block in watch.blocks("acts and limits", [p for unit in units for p in parts_of(unit)]):
        with watch.stage("acts and limits"):
            found = official_of(block, context) if calibrated else map(official, block)
            parts += [replace(one, official=o) for one, o in zip(block, found, strict=True)]
    return with_parts(units, parts)


def _without_encoder(units: Sequence[Pair], engines: Engines) -> Gathered:
    """The units as they are, with no figures: every check speaks for itself."""
    parts = parts_to_judge(units, InContext(engines.encoder), calibrated=False)
    why = engines.uncovered or "there is no encoder"
    forced = Stage(SURPRISAL, StageStatus.NOT_RUN, why)
    return Gathered(tuple(units), tuple(parts), tuple({} for _ in units), forced)


def probe(
    units: Sequence[Pair],
    context: InContext,
    *,
    depth: str,
    in_parts: bool = False,
    watch: Watch | None = None,
) -> list[Pair]:
    """The same units with what the encoder has to say of their names, words, times and roles.

    ``depth`` quick: nothing of it; standard: contrasts where single words leave doubt; deep: all.
    """
    if depth == "quick":
        return list(units)
    watch = watch or Watch()
    near = ANY_DISTANCE if depth == "deep" else IN_DOUBT
    named = with_names(units, context, in_parts=in_parts, watch=watch)
    parts: list[Pair] = []
    for block in watch.blocks("probes", [part for unit in named for part in parts_of(unit)]):
        parts += _probed(block, context, near=near, watch=watch)
    return with_parts(named, parts)


def with_names(
    units: Sequence[Pair], context: InContext, *, in_parts: bool, watch: Watch | None = None
) -> list[Pair]:
    """The same units with what the encoder has to say of their names alone."""
    watch = watch or Watch()
    named: list[Pair] = []
    of_names = [part for unit in units for part in parts_of(unit)] if in_parts else units
    for block in watch.blocks("names", of_names):
        with watch.stage("names"):
            named += name_support(block, context)
    return with_parts(units, named) if in_parts else named


def _probed(
    parts: Sequence[Pair], context: InContext, *, near: float, watch: Watch
) -> Iterator[Pair]:
    with watch.stage("contrasts"):
        of_a = contrast_probes([(part.a, part.b) for part in parts], context, near=near)
        of_b = contrast_probes([(part.b, part.a) for part in parts], context, near=near)
    with watch.stage("predicates"):
        other_a = predicate_probes([(part.a, part.b) for part in parts], context)
        other_b = predicate_probes([(part.b, part.a) for part in parts], context)
    with watch.stage("tenses, roles and clauses"):
        varied = counterfactual_probes(parts, context)
    with watch.stage("negations and modals"):
        margins = negation_margins(parts, context)
        shifts = exchange_shifts(parts, context)
        crossed = crossed_numbers(parts, context)
    for part, probes_a, probes_b, (more_a, more_b), margin, shift, numbers in zip(
        parts,
        zip(of_a, other_a, strict=True),
        zip(of_b, other_b, strict=True),
        varied,
        margins,
        shifts,
        crossed,
        strict=True,
    ):
        yield replace(
            part,
            probes_a=outright((*chain(*probes_a), *more_a), part.facts_a, part.facts_b),
            probes_b=outright((*chain(*probes_b), *more_b), part.facts_b, part.facts_a),
            negation_margin=margin,
            exchange_shifts=shift,
            crossed_numbers=numbers,
        )


def outright(
    probes: tuple[Probe, ...], own: Sequence[Fact], other: Sequence[Fact]
) -> tuple[Probe, ...]:
    """The probes but those of a denial that is denied: "possible" is no contrary of "not impossible", from either side."""
    denied, there = (of_class(facts, NEGATION, "doubled") for facts in (own, other))
    return tuple(
        probe
        for probe in probes
        if not any(fact.start <= probe.start and probe.end <= fact.end for fact in denied)
        and not (there and _denies(probe))
    )


def _denies(probe: Probe) -> bool:
    """Whether one of its words is the other with a syllable before it that denies: likely, unlikely."""
    was, now = probe.was.lower(), probe.now.lower()
    return probe.kind == ProbeKind.CONTRAST and (was.endswith(now) or now.endswith(was))
