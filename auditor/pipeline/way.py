"""The way of a pair of texts through the house, from top to bottom.

Two documents go it by themselves, a bead a paragraph; pre-aligned pairs go it together, a bead a pair,
so that the encoder and the translator are called once for all of them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from auditor.align.documents import DocumentAlignment, align_documents, align_whole
from auditor.align.given import read_alignment
from auditor.checks import back_checks
from auditor.checks.base import Check
from auditor.encoders import Encoder
from auditor.judge import is_reported, judged
from auditor.judge.features import Part
from auditor.model import (
    Bead,
    Document,
    Ignored,
    Issue,
    Judgement,
    Pair,
    Side,
    Stage,
    Translation,
    Verdict,
)
from auditor.pipeline.checking import check_back, check_unit, most_confident, without_ignored
from auditor.pipeline.engines import Engines
from auditor.pipeline.evidence import gather
from auditor.pipeline.focus import numbered_beads, with_the_others
from auditor.pipeline.sides import side_of
from auditor.pipeline.surroundings import surroundings
from auditor.pipeline.translation import translate
from auditor.pipeline.units import term_finders, units_of
from auditor.settings import IgnoreRule, Settings
from auditor.watch import Watch

# What stands in a header or footer more often than on the other side differs in nothing.
REPEATED = "a page header or footer, repeated more often than on the other side"
# Of one check in one unit so many findings are kept, all of them weighed; nobody reads more. And where an audit has
# this many, one: a report of them all would be the work of minutes.
MOST_OF_A_CHECK, MOST_IN_FULL = 50, 3_000

# What is told of a section of so many sentences that the other side does not have.
MANY, SECTION = 12, frozenset({"omission", "addition"})


@dataclass(frozen=True, slots=True)
class Texts:
    """Two texts to be compared, their languages settled, as an audit reads them.

    ``beads``, or those in the file ``alignment``, are given instead of aligning paragraphs; ``whole``:
    one bead of all there is, the ``index``th; ``back_translation``: a recorded one of the whole.
    """

    a: Document
    b: Document
    beads: tuple[Bead, ...] | None = None
    alignment: Path | None = None
    whole: bool = False
    index: int = 0
    back_translation: Translation | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """What one bead came to: the issues worth reporting and the judgement on all of them.

    ``ignored``: those worth reporting that a rule has taken out; they are not judged. ``left``: how many
    were judged and are not among the issues, because there are many like them.
    """

    issues: tuple[Issue, ...]
    judgement: Judgement
    ignored: tuple[Ignored, ...] = ()
    left: int = 0


@dataclass(frozen=True, slots=True)
class Followed:
    """Where the way of some texts led: their sides and alignments, then every unit and its judgement.

    ``translation`` and ``forced`` say what of the machine translation and forced decoding ran.
    """

    sides: tuple[tuple[Side, Side], ...]
    aligned: tuple[DocumentAlignment, ...]
    units: tuple[Pair, ...]
    judged: tuple[Judged, ...]
    translation: tuple[Stage, ...]
    forced: Stage


def follow(
    texts: Sequence[Texts],
    settings: Settings,
    checks: Sequence[Check],
    engines: Engines,
    *,
    languages: tuple[str, str],
    watch: Watch | None = None,
) -> Followed:
    """The way of all texts, which are in the same two languages; their units follow one another."""
    watch = watch or Watch()
    with watch.stage("languages and sentences"):
        sides = [(side_of(two.a), side_of(two.b)) for two in texts]
    with watch.stage("alignment"):
        aligned = _align(texts, sides, engines.encoder)
        sides = [one.sides for one in aligned]
    return follow_aligned(
        texts, sides, aligned, settings, checks, engines=engines, languages=languages, watch=watch
    )


def follow_aligned(
    texts: Sequence[Texts],
    sides: Sequence[tuple[Side, Side]],
    aligned: Sequence[DocumentAlignment],
    settings: Settings,
    checks: Sequence[Check],
    *,
    engines: Engines,
    languages: tuple[str, str],
    focus: Sequence[Collection[int]] | None = None,
    watch: Watch | None = None,
) -> Followed:
    """The rest of the way of texts that are segmented and aligned: all that is found out bead by bead.

    ``focus``: of each text the beads that are judged; the others are only there to be looked at beside them.
    """
    watch = watch or Watch()
    terms = term_finders(settings, languages)
    whole = all(two.whole for two in texts)
    every = [
        unit
        for (a, b), one in zip(sides, aligned, strict=True)
        for unit in units_of(a, b, one, terms=terms, in_parts=not whole, watch=watch)
    ]
    numbered, mine = numbered_beads([two.index for two in texts], aligned, focus)
    units = [every[k] for k in mine]
    recorded = [two.back_translation for two in texts] if whole else None
    with watch.stage("translation"):
        units, translation = translate(
            units, engines.translator, languages=languages, recorded=recorded, watch=watch
        )
    depth = engines.depth(settings)
    gathered = gather(
        units, engines, languages=languages, depth=depth, in_parts=not whole, watch=watch
    )
    beside = with_the_others(
        every, dict(zip(mine, gathered.units, strict=True)), engines, depth=depth
    )
    around = [] if whole else _around(beside, sides, aligned)
    backs = back_checks() if engines.calibrated else ()
    # What was found out of B's words says nothing of the back-translation's.
    shared = [
        {**one, **check_back(plain, backs)}
        for plain, one in zip(units, gathered.shared, strict=True)
    ]
    asked = [
        _Asked(numbered[k], *one, around=around[k] if around else ())
        for k, one in zip(
            mine, zip(gathered.units, gathered.parts, shared, strict=True), strict=True
        )
    ]
    followed = _judge(watch.each("checks", asked), checks, settings.ignore)
    return Followed(
        tuple(sides),
        tuple(aligned),
        gathered.units,
        followed,
        tuple(translation),
        gathered.forced,
    )


@dataclass(frozen=True, slots=True)
class _Asked:
    """A bead with its number, its unit, the figures of its parts and its own, and what stands around the parts."""

    bead: tuple[int, Bead]
    unit: Pair
    parts: Sequence[Part]
    figures: Mapping[str, float]
    around: Sequence[Pair]


def _around(
    units: Sequence[Pair], sides: Sequence[tuple[Side, Side]], aligned: Sequence[DocumentAlignment]
) -> list[tuple[Pair, ...]]:
    found: list[tuple[Pair, ...]] = []
    for (a, b), one in zip(sides, aligned, strict=True):
        found += surroundings(units[len(found) : len(found) + len(one.beads)], a, b)
    return found


def _judge(
    asked: Iterable[_Asked], checks: Sequence[Check], ignore: Sequence[IgnoreRule]
) -> tuple[Judged, ...]:
    every: list[Judged] = []
    found = 0
    for one_asked in asked:
        number, bead = one_asked.bead
        one = judge_unit(
            one_asked.unit,
            bead,
            checks,
            number=number,
            parts=one_asked.parts,
            shared=one_asked.figures,
            around=one_asked.around,
            ignore=ignore,
            most=MOST_OF_A_CHECK if found < MOST_IN_FULL else 1,
        )
        every.append(one)
        found += len(one.issues)
    return tuple(every)


def _align(
    texts: Sequence[Texts], sides: Sequence[tuple[Side, Side]], encoder: Encoder
) -> list[DocumentAlignment]:
    encode = encoder.encode
    # One batch for all, in a way that makes their words cheap; each is then found in the encoder's memory.
    both = zip(texts, sides, strict=True)
    whole = [side.document.view for two, two_sides in both if two.whole for side in two_sides]
    encoder.encode_spans([(text, [(0, len(text))]) for text in whole])
    encode(whole)
    return [
        align_whole(a, b, encode)
        if two.whole
        else align_documents(a, b, encode, join=encoder.encode_joined, given=_given(two, a, b))
        for two, (a, b) in zip(texts, sides, strict=True)
    ]


def _given(two: Texts, a: Side, b: Side) -> tuple[Bead, ...] | None:
    if two.beads is not None or two.alignment is None:
        return two.beads
    sizes = len(a.segmentation.paragraphs), len(b.segmentation.paragraphs)
    return read_alignment(two.alignment, a=sizes[0], b=sizes[1])


def judge_unit(
    unit: Pair,
    bead: Bead,
    checks: Sequence[Check],
    *,
    number: int,
    parts: Sequence[Part] = (),
    shared: Mapping[str, float] | None = None,
    around: Sequence[Pair] = (),
    ignore: Sequence[IgnoreRule] = (),
    most: int = MOST_OF_A_CHECK,
) -> Judged:
    """What the checks find in a unit, and what it comes to; of each check's findings ``most`` are kept.

    ``number`` is the bead's index in the audit, ``parts`` are its pairs of sentences with their figures, ``around``
    the same pairs with their neighbours, and ``shared`` figures of the unit as a whole; findings that
    one of the rules ``ignore`` is about are taken out before the judgement.
    """
    if bead.repeated:
        return Judged((), Judgement(Verdict.EQUIVALENT, 0.0, (REPEATED,)))
    if bead.one_sided and len(parts) >= MANY:
        # What a whole section says is not told number by number and name by name.
        checks = [check for check in checks if check.id in SECTION]
    issues, ignored = without_ignored(
        check_unit(unit, checks, bead=number, around=around), unit, ignore
    )
    judgement, worth = judged(bead, issues, parts, shared)
    kept = most_confident(worth, most=most)
    return Judged(
        tuple(kept),
        judgement,
        tuple(one for one in ignored if is_reported(one.issue))[:most],
        len(worth) - len(kept),
    )
