"""Where the words of two texts differ: stretches of the old one, each with what stands in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from auditor.revision.words import Word


@dataclass(frozen=True, slots=True)
class Hunk:
    """Words ``gone`` of the old text and the words ``new`` in their place; indices into the texts' words.

    One of the two may be empty; its range is then the place between two words.
    """

    old: range
    new: range


def hunks_of(old: Sequence[Word], new: Sequence[Word]) -> tuple[Hunk, ...]:
    """The differing stretches of two texts by the keys of their words, in order.

    Small words alone between two changes part them; a sign alone does not, since whole phrases read better.
    """
    from rapidfuzz.distance import Indel

    found: list[Hunk] = []
    codes = Indel.opcodes([w.key for w in old], [w.key for w in new])
    for code in codes:
        if code.tag == "equal":
            continue
        hunk = Hunk(range(code.src_start, code.src_end), range(code.dest_start, code.dest_end))
        before = found[-1] if found else None
        if before is not None and _only_signs(old[before.old.stop : hunk.old.start]):
            found[-1] = Hunk(
                range(before.old.start, hunk.old.stop), range(before.new.start, hunk.new.stop)
            )
        else:
            found.append(hunk)
    return tuple(found)


def _only_signs(between: Sequence[Word]) -> bool:
    return all(word.sign for word in between)


def aligned_words(hunks: Sequence[Hunk], length: int) -> dict[int, int]:
    """By index of each word of the old text that is no hunk's, its counterpart in the new one."""
    found: dict[int, int] = {}
    at, shift = 0, 0
    for hunk in hunks:
        for i in range(at, hunk.old.start):
            found[i] = i + shift
        at, shift = hunk.old.stop, hunk.new.stop - hunk.old.stop
    for i in range(at, length):
        found[i] = i + shift
    return found
