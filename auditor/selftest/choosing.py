"""Which differences are planted where: of every kind about as many, in different paragraphs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from random import Random

from auditor.errors import InputError
from auditor.languages import display_name, language, languages
from auditor.languages.tables.planting import Planting
from auditor.model import Audit, Bead, JudgedBead, Verdict
from auditor.pipeline.documents import Audited
from auditor.planting import KINDS, Planted, plant

# Paragraphs that are looked at, 5 ms each; of a longer text a sample.
LOOKED_AT = 300
# Copies of one kind in one paragraph.
EACH = 3
SIDES = ("a", "b")


@dataclass(frozen=True, slots=True)
class Place:
    """A difference that can be planted: the copy of which paragraph, and the bead that it stands in."""

    paragraph: int
    bead: int
    planted: Planted


@dataclass(frozen=True, slots=True)
class Choice:
    """What is planted, in the order in which it is; ``absent``: kinds that the text has no place for."""

    side: int
    places: tuple[Place, ...]
    absent: tuple[str, ...]


def choose(
    base: Audited, *, count: int, kinds: Collection[str], seed: int, side: str | None = None
) -> Choice:
    """Up to ``count`` differences in the side named, or in the one that more kinds can be planted in, B if as many.

    Raises InputError where there is none to choose.
    """
    able = _able(base, side)
    paragraphs = {number: _paragraphs(base.audit, number) for number in able}
    if not any(paragraphs.values()):
        raise InputError(
            "nothing can be planted: no paragraph has a counterpart and is without a finding so far; what is already "
            "flagged proves nothing"
        )
    found = {
        number: _candidates(base, number, some, kinds=kinds, seed=seed)
        for number, some in paragraphs.items()
    }
    best = max(able, key=lambda number: (len({p.planted.kind for p in found[number]}), number))
    if not found[best]:
        names = " or ".join(display_name(base.languages[number]) for number in able)
        asked = "none of these kinds" if len(kinds) < len(KINDS) else "none"
        raise InputError(
            f"nothing can be planted: the text has a place for {asked} in {names}; give a longer one"
            + (", or other --kinds" if len(kinds) < len(KINDS) else "")
        )
    places = tuple(_drawn(found[best], count=count, kinds=kinds, seed=seed))
    there = {place.planted.kind for place in found[best]}
    return Choice(
        best, places, tuple(kind for kind in KINDS if kind in kinds and kind not in there)
    )


def _able(base: Audited, side: str | None) -> list[int]:
    """The sides whose languages have words to plant with. Raises InputError."""
    wanted = [SIDES.index(side)] if side else [0, 1]
    able = [n for n in wanted if language(base.languages[n]).has(Planting)]
    if able:
        return able
    names = " or ".join(dict.fromkeys(display_name(base.languages[n]) for n in wanted))
    known = ", ".join(display_name(c) for c in languages() if language(c).has(Planting))
    raise InputError(f"nothing can be planted in {names}: there are words for {known}")


def _paragraphs(audit: Audit, side: int) -> list[tuple[int, int]]:
    """Paragraphs of a side with their beads, of beads that no finding is in and that have two sides."""
    return [
        (paragraph, number)
        for number, judged in enumerate(audit.beads)
        if _sound(judged)
        for paragraph in (judged.bead.a, judged.bead.b)[side]
    ]


def _sound(judged: JudgedBead) -> bool:
    bead = judged.bead
    return (
        judged.judgement.verdict is Verdict.EQUIVALENT
        and not bead.one_sided
        and not bead.repeated
        and _neighbours(bead)
    )


def _neighbours(bead: Bead) -> bool:
    """Whether its paragraphs follow each other on both sides, as all do that were aligned here."""
    return all(members == tuple(range(members[0], members[-1] + 1)) for members in (bead.a, bead.b))


def _candidates(
    base: Audited,
    side: int,
    paragraphs: Sequence[tuple[int, int]],
    *,
    kinds: Collection[str],
    seed: int,
) -> list[Place]:
    order = list(paragraphs)
    Random(f"{seed} paragraphs").shuffle(order)  # noqa: S311 - no secret hangs on it
    texts = (base.audit.a, base.audit.b)[side].segmentation.paragraphs
    code = base.languages[side]
    return [
        Place(paragraph, bead, copy)
        for paragraph, bead in order[:LOOKED_AT]
        for copy in plant(texts[paragraph].text, language=code, kinds=kinds, seed=seed, most=EACH)
        # A paragraph is one block: what would make two of it is another document.
        if copy.text and copy.text.strip() == copy.text and "\n" not in copy.after
    ]


def _drawn(
    found: Sequence[Place], *, count: int, kinds: Collection[str], seed: int
) -> Iterator[Place]:
    """Kind after kind in turns, each time in the paragraph that has had the fewest."""
    left = {kind: [p for p in found if p.planted.kind == kind] for kind in KINDS if kind in kinds}
    turns = list(left)
    Random(f"{seed} kinds").shuffle(turns)  # noqa: S311 - no secret hangs on it
    used: Counter[int] = Counter()
    drawn = 0
    while drawn < count and any(left.values()):
        for kind in turns:
            if drawn == count:
                return
            if left[kind]:
                place = min(left[kind], key=lambda one: used[one.paragraph])
                left[kind].remove(place)
                used[place.paragraph] += 1
                drawn += 1
                yield place
