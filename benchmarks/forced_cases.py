"""Lines of WMT22 critical errors with their probes, as they are and edited: what `fit_forced_probes` fits on."""

from __future__ import annotations

import random
import tempfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from auditor.checks.negation import Counts, confidence
from auditor.encoders import load_encoder
from auditor.evidence.in_context import InContext
from auditor.evidence.probes.antonyms import contrasts_of
from auditor.evidence.probes.by_translation_model import (
    KINDS,
    Answer,
    Score,
    answers_of,
    asked_of,
    best_negation,
    changed,
)
from auditor.evidence.probes.contrasts import contrast_probes
from auditor.evidence.probes.negation import negation_margins
from auditor.evidence.probes.role_variants import exchanges, swap_names
from auditor.evidence.probes.roles import role_probes
from auditor.evidence.probes.tense import tense_probes
from auditor.evidence.probes.tense_variants import shift_tense
from auditor.evidence.probes.variants import toggle_negation
from auditor.facts import load_extractor
from auditor.logistic import log_odds
from auditor.model import Fact, Pair, Passage, Probe, ProbeKind, Span
from auditor.translators.forced_decoding import scored
from benchmarks.wmt22_ced import PackageModel, read

SEED = 7
SAMPLED = 600
BATCH = 200
FACTS = ("negation", "modality", "name", "territory")
ALL = (*KINDS, ProbeKind.NEGATION)
# Of a line as it is all kinds are asked, or all but the contrasts, which take longest.
ANY, REST = "any", "rest"


@dataclass(frozen=True, slots=True)
class Case:
    """A line with its probes of one kind and, of each, what the model says (None: not told).

    ``label``: OK, BAD or the language edited; ``told``: the log-odds of the negation check's counts.
    """

    kind: str
    line: int
    label: str
    probes: tuple[tuple[Probe, Answer | None], ...]
    told: float
    place: Span

    @property
    def edited(self) -> bool:
        """Whether something was changed in the line."""
        return self.label not in ("OK", "BAD")


@dataclass(frozen=True, slots=True)
class Edit:
    """A pair edited at ``place`` of one side by what ``kind`` varies; ``ANY``, ``REST``: as it is."""

    line: int
    label: str
    pair: Pair
    kind: str
    place: Span = (0, 0)


def pair_of(a: str, b: str) -> Pair:
    sides = [
        tuple(f for kind in FACTS for f in load_extractor(kind)(text, code))
        for text, code in ((a, "pt"), (b, "en"))
    ]
    facts: list[tuple[Fact, ...]] = sides
    return Pair(Passage(a, "pt"), Passage(b, "en"), facts_a=facts[0], facts_b=facts[1])


def edits_of(line: int, pair: Pair) -> Iterator[Edit]:
    """One edit of each kind and side, where the generators have any."""
    rng = random.Random(zlib.crc32(pair.b.text.encode()))

    def edit(side: str, kind: str, text: str, place: Span) -> Edit:
        made = pair_of(text, pair.b.text) if side == "pt" else pair_of(pair.a.text, text)
        return Edit(line, side, made, kind, place)

    for side, text in (("pt", pair.a.text), ("en", pair.b.text)):
        words = [c for c in contrasts_of(text, side) if c.direct]
        if words:
            c = rng.choice(words)
            made = changed(text, side, c.start, c.end, c.now)
            yield edit(side, "contrast", made, (c.start - 1, c.start + len(c.now) + 1))
        for kind, variants in (
            ("tense", shift_tense(text, side)),
            (ProbeKind.NEGATION, toggle_negation(text, side)),
        ):
            if variants:
                v = rng.choice(variants)
                yield edit(side, kind, v.text, (v.start, v.start + len(v.now)))
    able = [e for e in exchanges(pair, "b", inverted=False) if e.first.kind == e.second.kind]
    if able:
        e = rng.choice(able)
        made_b = swap_names(pair.b.text, e.first.here, e.second.here)
        yield edit("en", "roles", made_b.text, (made_b.start, made_b.end))
        made_a = swap_names(pair.a.text, e.first.there, e.second.there)
        yield edit("pt", "roles", made_a.text, (made_a.start, made_a.end))


def probed_pairs(edits: Sequence[Edit]) -> list[Pair]:
    """The pairs with the probes of the kind that was edited; of all kinds where nothing was."""
    context = InContext(load_encoder("use"))
    made = []
    for edit in edits:
        pair = edit.pair
        if edit.kind in (ANY, "contrast"):
            sides = [(pair.a, pair.b), (pair.b, pair.a)]
            a, b = contrast_probes(sides, context)
            pair = replace(pair, probes_a=tuple(a), probes_b=tuple(b))
        for kind, ask in (("tense", tense_probes), ("roles", role_probes)):
            found = ask([pair], context)[0] if edit.kind in (ANY, REST, kind) else None
            if found:
                side, probe = found
                if side == "a":
                    pair = replace(pair, probes_a=(*pair.probes_a, probe))
                else:
                    pair = replace(pair, probes_b=(*pair.probes_b, probe))
        if edit.kind in (ANY, REST, ProbeKind.NEGATION):
            pair = replace(pair, negation_margin=negation_margins([pair], context)[0])
        made.append(pair)
    return made


def cases_of(edits: Sequence[Edit], scores: tuple[Score, Score]) -> list[Case]:
    units = probed_pairs(edits)
    plans = [asked_of(unit) for unit in units]
    answers = iter(answers_of(units, plans, scores))
    found = []
    for edit, unit, plan in zip(edits, units, plans, strict=True):
        said = [next(answers) for _ in plan]
        best = best_negation(unit, plan, said)
        told = log_odds(confidence(*_counts(unit)))
        for kind in {ANY: ALL, REST: ALL[1:]}.get(edit.kind, (edit.kind,)):
            asked = [(one.probe, x) for one, x in zip(plan, said, strict=True)]
            mine = [one for one in asked if one[0].kind == kind]
            if kind == ProbeKind.NEGATION:
                mine = [(best[0].probe, best[1])] if best else [(p, None) for p, _ in mine[:1]]
            found.append(Case(kind, edit.line, edit.label, tuple(mine), told, edit.place))
    return found


def _counts(pair: Pair) -> tuple[Counts, Counts]:
    return Counts.of(pair.facts_a, pair.a.text), Counts.of(pair.facts_b, pair.b.text)


def collect(data: Path, models: Path) -> list[Case]:
    """The cases of all lines."""
    lines = read(data)
    faithful = [i for i, bad in enumerate(lines.bad) if not bad]
    sample = set(random.Random(SEED).sample(faithful, SAMPLED))
    edits: list[Edit] = []
    for i, (a, b, bad) in enumerate(zip(lines.sources, lines.targets, lines.bad, strict=True)):
        pair = pair_of(a, b)
        edits.append(Edit(i, "BAD" if bad else "OK", pair, ANY if bad or i in sample else REST))
        if i in sample:
            edits += edits_of(i, pair)
    with tempfile.TemporaryDirectory() as folder:
        there = PackageModel(models / "pt_en.argosmodel", Path(folder) / "pt_en")
        back = PackageModel(models / "en_pt.argosmodel", Path(folder) / "en_pt")
        scores = (partial(scored, model=back), partial(scored, model=there))
        batches = (edits[first : first + BATCH] for first in range(0, len(edits), BATCH))
        return [case for batch in batches for case in cases_of(batch, scores)]
