"""Evidence gathering: what encoder and translation models have to say of each unit, and its figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from auditor.evidence.in_context import InContext
from auditor.evidence.name_support import name_support
from auditor.evidence.probes.clause_level import counterfactual_probes
from auditor.evidence.probes.contrasts import ANY_DISTANCE, contrast_probes
from auditor.evidence.probes.modals import exchange_shifts
from auditor.evidence.probes.negation import negation_margins
from auditor.model import Pair, Stage
from auditor.pipeline.engines import Engines
from auditor.pipeline.figures import figures_of, with_antonyms
from auditor.pipeline.forced_decoding import force_decode
from auditor.pipeline.units import parts_of, with_parts
from auditor.watch import Watch

# How far behind a word, by itself, its antonym may be to be looked at further at standard depth. The probes were
# fitted on more (`probes.contrasts.NEAR`), of which none changed a divergence of DEMETR's or NTREX's.
IN_DOUBT = -0.01


@dataclass(frozen=True, slots=True)
class Gathered:
    """Units with all their evidence and, for each, its figures; ``forced``: whether forced decoding ran."""

    units: tuple[Pair, ...]
    figures: tuple[Mapping[str, float], ...]
    forced: Stage


def gather(
    units: Sequence[Pair],
    engines: Engines,
    *,
    languages: tuple[str, str],
    depth: str,
    watch: Watch | None = None,
) -> Gathered:
    """All evidence of units that have their facts and translations; ``depth`` is `Engines.depth`."""
    encoder, watch = engines.encoder, watch or Watch()
    context = InContext(encoder)
    probed = probe(units, context, depth=depth, watch=watch)
    with watch.stage("forced decoding"):
        decoded, forced = force_decode(
            probed, engines.translator, encoder.encode, languages=languages, watch=watch
        )
    with watch.stage("back-translated words"):
        found = with_antonyms(decoded, encoder)
    figures: list[Mapping[str, float]] = []
    for block in watch.blocks("coverage", found):
        with watch.stage("coverage"):
            figures += figures_of(block, context, calibrated=engines.calibrated)
    return Gathered(tuple(found), tuple(figures), forced)


def probe(
    units: Sequence[Pair], context: InContext, *, depth: str, watch: Watch | None = None
) -> list[Pair]:
    """The same units with what the encoder has to say of their names, words, times and roles.

    ``depth`` quick: nothing of it; standard: contrasts where single words leave doubt; deep: all.
    """
    if depth == "quick":
        return list(units)
    watch = watch or Watch()
    near = ANY_DISTANCE if depth == "deep" else IN_DOUBT
    named: list[Pair] = []
    for block in watch.blocks("names", units):
        with watch.stage("names"):
            named += name_support(block, context)
    parts: list[Pair] = []
    for block in watch.blocks("probes", [part for unit in named for part in parts_of(unit)]):
        parts += _probed(block, context, near=near, watch=watch)
    return with_parts(named, parts)


def _probed(
    parts: Sequence[Pair], context: InContext, *, near: float, watch: Watch
) -> Iterator[Pair]:
    with watch.stage("contrasts"):
        of_a = contrast_probes([(part.a, part.b) for part in parts], context, near=near)
        of_b = contrast_probes([(part.b, part.a) for part in parts], context, near=near)
    with watch.stage("tenses, roles and clauses"):
        varied = counterfactual_probes(parts, context)
    with watch.stage("negations and modals"):
        margins = negation_margins(parts, context)
        shifts = exchange_shifts(parts, context)
    for part, contrasts_a, contrasts_b, (more_a, more_b), margin, shift in zip(
        parts, of_a, of_b, varied, margins, shifts, strict=True
    ):
        yield replace(
            part,
            probes_a=(*contrasts_a, *more_a),
            probes_b=(*contrasts_b, *more_b),
            negation_margin=margin,
            exchange_shifts=shift,
        )
