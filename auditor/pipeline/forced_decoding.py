"""Forced decoding of every sentence pair, both ways: what a translation model finds unlikely."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from auditor.encoders import Encode
from auditor.evidence.official_forced import official_by_models
from auditor.evidence.probes.by_translation_model import forced_probes
from auditor.evidence.surprisal.controlled import excesses
from auditor.evidence.surprisal.features import (
    Decoded,
    divergence,
    surprise_features,
    suspects,
)
from auditor.languages import display_name
from auditor.model import Pair, Passage, Stage, StageStatus, Suspect
from auditor.orthography.words import words_in
from auditor.pipeline.units import parts_of, with_parts
from auditor.translators import Translator
from auditor.translators.argos import ArgosTranslator
from auditor.translators.forced_decoding import Model, force, scored
from auditor.watch import Progress, Watch

STAGE = "surprisal"


def force_decode(
    units: Sequence[Pair],
    translator: Translator,
    encode: Encode,
    *,
    languages: tuple[str, str],
    watch: Watch | None = None,
) -> tuple[list[Pair], Stage]:
    """The units with suspects and surprisal set in their pairs of sentences, or why that was not run.

    Their probes, acts and limits are put to the models as well. Needs a model of the direct route in both directions.
    """
    a, b = languages
    there = back = None
    if isinstance(translator, ArgosTranslator):
        there, back = translator.scoring_model(a, b), translator.scoring_model(b, a)
    if there is None or back is None:
        detail = f"no direct models between {display_name(a)} and {display_name(b)}"
        remedy = f"audit models install {a} {b}"
        return list(units), Stage(STAGE, StageStatus.NOT_RUN, detail, remedy)
    parts = [part for unit in units for part in parts_of(unit)]
    told = (watch or Watch()).progress("forced decoding")
    parts = _decode(parts, translator, (there, back), encode, languages, told=told)
    scores = partial(scored, model=back), partial(scored, model=there)
    detail = f"forced decoding {a} → {b} and {b} → {a}"
    parts = official_by_models(forced_probes(parts, scores), scores)
    return with_parts(units, parts), Stage(STAGE, StageStatus.RAN, detail)


def _decode(
    units: Sequence[Pair],
    translator: Translator,
    models: tuple[Model, Model],
    encode: Encode,
    languages: tuple[str, str],
    *,
    told: Progress,
) -> list[Pair]:
    a, b = languages
    asked = [i for i, u in enumerate(units) if u.a.text.strip() and u.b.text.strip()]
    texts_a = [units[i].a.text for i in asked]
    texts_b = [units[i].b.text for i in asked]
    forced_b = force(list(zip(texts_a, texts_b, strict=True)), models[0], told=told)
    forced_a = force(list(zip(texts_b, texts_a, strict=True)), models[1], told=told)
    in_b = translator.translate(texts_a, source=a, target=b)
    in_a = translator.translate(texts_b, source=b, target=a)
    machine_b, machine_a = ([one.text or "" for one in some] for some in (in_b, in_a))
    excess_a = excesses([units[i].a for i in asked], texts_b, machine_b, models[1])
    excess_b = excesses([units[i].b for i in asked], texts_a, machine_a, models[0])
    words = {w for text in (*texts_a, *texts_b) for w in words_in(text)}
    encode(sorted(words | {word.lower() for word in words}))
    result = list(units)
    for k, i in enumerate(asked):
        in_words_a, in_words_b = forced_a[k], forced_b[k]
        if in_words_a is None or in_words_b is None:
            continue
        side_a = Decoded(texts_a[k], in_words_a, machine_a[k])
        side_b = Decoded(texts_b[k], in_words_b, machine_b[k])
        features = surprise_features(side_a, side_b, encode, similarity=units[i].similarity)
        result[i] = replace(
            units[i],
            surprisal=divergence(features),
            excess_a=excess_a[k],
            excess_b=excess_b[k],
            suspects_a=_suspects(side_a, side_b, units[i].a, encode),
            suspects_b=_suspects(side_b, side_a, units[i].b, encode),
        )
    return result


def _suspects(
    own: Decoded, other: Decoded, passage: Passage, encode: Encode
) -> tuple[Suspect, ...]:
    return tuple(
        Suspect(
            *passage.span(found.start, found.end),
            word=own.text[found.start : found.end],
            surprise=found.surprise,
            support=found.support,
            expected=found.expected,
        )
        for found in suspects(own, other, encode)
    )
