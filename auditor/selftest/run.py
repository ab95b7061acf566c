"""Plant, audit what each planted difference touches, and say which were seen."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from time import process_time

from auditor.model import JudgedBead, Segment, Selftest, Side, Span, Trial
from auditor.pipeline.again import Again, Auditing, Change
from auditor.pipeline.documents import Audited
from auditor.planting import KINDS
from auditor.segment import split_sentences
from auditor.selftest.choosing import SIDES, Choice, Place, choose
from auditor.watch import Watch

# Planted differences that share the calls of the encoder.
BATCH = 16
STAGE = "planted differences"


def selftest(
    base: Audited,
    *,
    count: int = 60,
    kinds: Collection[str] | None = None,
    seed: int = 0,
    side: str | None = None,
    watch: Watch | None = None,
) -> Selftest:
    """Plant up to ``count`` differences in an audited pair, one at a time, and judge the bead of each.

    ``kinds``: ids of `auditor.planting.KINDS`; None: all. ``side``: ``a`` or ``b``; None: the one that more kinds
    can be planted in. Which are planted depends on the texts and ``seed`` alone. Nothing is planted in a bead that
    is flagged already. Raises InputError, KeyError for an unknown kind.
    """
    watch = watch or Watch()
    began = process_time()
    asked = tuple(KINDS if kinds is None else dict.fromkeys(kinds))
    with watch.stage("choosing what to plant"):
        choice = choose(base, count=count, kinds=asked, seed=seed, side=side)
    with watch.stage(STAGE):
        trials = tuple(_trials(base, choice, watch))
    return Selftest(
        side=SIDES[choice.side],
        language=base.languages[choice.side],
        seed=seed,
        asked=count,
        trials=trials,
        absent=choice.absent,
        alarms=tuple(n for n, judged in enumerate(base.audit.beads) if _flagged(judged)),
        cpu=(process_time() - began) / len(trials),
    )


def _flagged(judged: JudgedBead) -> bool:
    return judged.judgement.verdict.value != "equivalent"


def _trials(base: Audited, choice: Choice, watch: Watch) -> Iterator[Trial]:
    auditing = Auditing(base)
    told = watch.progress(STAGE)
    places = choice.places
    for first in range(0, len(places), BATCH):
        told(first, len(places))
        some = places[first : first + BATCH]
        found = auditing.judge(
            [Change(choice.side, place.paragraph, place.planted.text) for place in some]
        )
        for place, again in zip(some, found, strict=True):
            yield _trial(base, choice.side, place, again)
    told(len(places), len(places))


def _trial(base: Audited, side: int, place: Place, again: Again) -> Trial:
    planted = place.planted
    code = base.languages[side]
    was = (planted.start, planted.start + len(planted.before))
    judgement = again.judged.judgement
    return Trial(
        kind=planted.kind,
        bead=place.bead,
        before=planted.before,
        after=planted.after,
        original=_sentences(planted.original, was, code),
        text=_sentences(planted.text, (planted.start, planted.end), code),
        other=_opposite(base, side, place, was),
        verdict=judgement.verdict,
        divergence=judgement.divergence,
    )


def _sentences(text: str, span: Span, language: str) -> str:
    """The sentences of a paragraph that a place in it touches, white space folded."""
    spans = [s for s in split_sentences(text, language) if _touch(s, span)]
    start, end = (spans[0][0], spans[-1][1]) if spans else (0, len(text))
    return " ".join(text[start:end].split())


def _touch(sentence: Span, span: Span) -> bool:
    """Whether they share a character; of a place between two, the sentence that ends there is touched too."""
    return (
        sentence[0] <= span[1]
        and span[0] <= sentence[1]
        and sentence[0] < max(span[1], span[0] + 1)
    )


def _opposite(base: Audited, side: int, place: Place, span: Span) -> str:
    """What the other side says where a paragraph of this one has the span."""
    sides = (base.audit.a, base.audit.b)
    judged = base.audit.beads[place.bead]
    start = sides[side].segmentation.paragraphs[place.paragraph].start
    here = (start + span[0], start + span[1])
    own, others = sides[side].segmentation.sentences, sides[1 - side].segmentation.sentences
    found: list[int] = []
    for bead in judged.sentences:
        mine, theirs = (bead.a, bead.b) if side == 0 else (bead.b, bead.a)
        if any(_touch((own[i].start, own[i].end), here) for i in mine):
            found += theirs
    if not found:
        members = (judged.bead.b, judged.bead.a)[side]
        return _joined(
            sides[1 - side], [sides[1 - side].segmentation.paragraphs[i] for i in members]
        )
    return _joined(sides[1 - side], [others[i] for i in sorted(set(found))])


def _joined(side: Side, segments: Sequence[Segment]) -> str:
    return " ".join(" ".join(side.document.view[s.start : s.end].split()) for s in segments)
