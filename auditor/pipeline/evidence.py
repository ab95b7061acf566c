"""What is known of aligned pairs before the checks: probed, translated, forced, measured.

The same for the paragraphs of two documents and for pre-aligned pairs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from auditor.model import Pair, Stage, Translation
from auditor.pipeline.checking import gather_evidence
from auditor.pipeline.engines import Tools
from auditor.pipeline.figures import measured, with_contraries
from auditor.pipeline.forced_decoding import surprised
from auditor.pipeline.translation import machine_readings


@dataclass(frozen=True, slots=True)
class Investigated:
    """Pairs with all their evidence and, for each, its figures; then what ran.

    ``stages`` are those of the translation, ``forced`` that of the surprisal.
    """

    pairs: tuple[Pair, ...]
    figures: tuple[Mapping[str, float], ...]
    stages: tuple[Stage, ...]
    forced: Stage


def investigate(
    pairs: Sequence[Pair],
    tools: Tools,
    *,
    languages: tuple[str, str],
    depth: str,
    recorded: Sequence[Translation | None] | None = None,
) -> Investigated:
    """Gather the evidence of pairs that have their facts.

    ``depth`` is `Tools.depth`; ``recorded``: a back-translation for each pair that takes the place
    of the machine's, where there is one.
    """
    a, b = languages
    encode = tools.encoder.encode
    pairs = gather_evidence(pairs, encode, depth=depth)
    readings, stages = machine_readings(pairs, tools.translator, a=a, b=b)
    if recorded is not None:
        readings = [
            replace(reading, b_in_a=given) if given else reading
            for reading, given in zip(readings, recorded, strict=True)
        ]
    pairs, forced = surprised(pairs, tools.translator, encode, a=a, b=b)
    pairs = with_contraries(
        [
            replace(pair, evidence=replace(pair.evidence, translations=reading))
            for pair, reading in zip(pairs, readings, strict=True)
        ],
        encode,
    )
    figures = measured(pairs, encode, calibrated=tools.calibrated)
    return Investigated(tuple(pairs), tuple(figures), tuple(stages), forced)
