"""The second witness: the checks of facts once more, on A against B's back-translation."""

from __future__ import annotations

import math

from auditor.checks import load_check
from auditor.facts import extract
from auditor.judge import WITNESS, is_other
from auditor.model import Pair, Passage
from auditor.orthography.placeholders import without_positions
from auditor.segment import split_sentences

WITNESSES = ("negation", "names", "numbers", "dates", "references", "modality", "quantifiers")
# No more than this certainty is claimed of one figure: 99.5%.
FLOOR = 0.005


def second_witness(pair: Pair, back: str) -> dict[str, float]:
    """What each check says of A against the back-translation, as log-odds do, by ``back.witness.``.

    In one language checks err less; what both witnesses say, the original and its back-translation,
    is seldom a translator's turn of phrase. Sentence by sentence, as the checks read the originals.
    Where the back-translation cannot be cut like A, a check outside the fitted model that has
    nothing to say was not asked: in a paragraph one sentence makes up for another.
    """
    units = _units(pair, back)
    found = {WITNESS + name: max(_says(name, unit) for unit in units) for name in WITNESSES}
    if len(units) == 1 and len(pair.sentences) > 1:
        found = {n: v for n, v in found.items() if v or not is_other(n.removeprefix(WITNESS))}
    return found


def _units(pair: Pair, back: str) -> list[Pair]:
    """A's sentences with theirs of the back-translation; all of both where that cannot be told."""
    code = pair.a.language
    pieces = [back[start:end] for start, end in split_sentences(back, code)]
    single = all(len(split_sentences(u.b.text, u.b.language)) == 1 for u in pair.sentences)
    if len(pieces) < 2 or not single or len(pieces) != len(pair.sentences):
        return [_one_language(pair.a, back)]
    # The machine reads B from its first sentence to its last.
    ordered = sorted(pair.sentences, key=lambda unit: unit.b.start)
    return [_one_language(unit.a, piece) for unit, piece in zip(ordered, pieces, strict=True)]


def _one_language(own: Passage, back: str) -> Pair:
    other = Passage(without_positions(back), own.language)
    return Pair(own, other, facts_a=extract(own), facts_b=extract(other))


def _says(name: str, unit: Pair) -> float:
    found = load_check(name).run(unit)
    return -math.log(max(1 - max((f.confidence for f in found), default=0.0), FLOOR))
