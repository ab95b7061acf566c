"""Which files are put together: the likeliest pairs first, one file a language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from auditor.languages import primary

# From here on two files are said to be versions of one text.
LEAST = 0.5


@dataclass(frozen=True, slots=True)
class Pair:
    """Two files (numbers) and the probability that they are versions of one text."""

    a: int
    b: int
    confidence: float


def grouped(
    pairs: Sequence[Pair], languages: Sequence[str], *, least: float = LEAST
) -> list[tuple[int, ...]]:
    """Groups of two files or more, each in another language, in the order of their first files.

    Two groups are joined where what is known of their files, one of either, speaks for it on the whole: a single
    likely pair does not join two texts that are otherwise unlike.
    """
    known = {frozenset((pair.a, pair.b)): pair.confidence for pair in pairs}
    group_of: dict[int, frozenset[int]] = {}
    for pair in sorted(pairs, key=lambda pair: (-pair.confidence, pair.a, pair.b)):
        if pair.confidence < least:
            break
        one = group_of.get(pair.a, frozenset({pair.a}))
        other = group_of.get(pair.b, frozenset({pair.b}))
        if one is other or not _go_together(one, other, known, languages, least=least):
            continue
        joined = one | other
        for index in joined:
            group_of[index] = joined
    return sorted({tuple(sorted(group)) for group in group_of.values()})


def _go_together(
    one: frozenset[int],
    other: frozenset[int],
    known: Mapping[frozenset[int], float],
    languages: Sequence[str],
    *,
    least: float,
) -> bool:
    codes = [primary(languages[index]) for index in (*one, *other)]
    if len(set(codes)) < len(codes):
        return False
    between = [known.get(frozenset((i, j))) for i in one for j in other]
    compared = [chance for chance in between if chance is not None]
    return sum(compared) >= least * len(compared)


def first_language(
    groups: Sequence[Sequence[int]], languages: Sequence[str], *, wanted: str | None
) -> str | None:
    """The language whose files stand first: the one wanted, or that most groups have (by code where several do).

    Of every file its code, or what else tells its language from others.
    """
    if wanted is not None:
        return primary(wanted)
    codes = [primary(languages[index]) for group in groups for index in group]
    return min(set(codes), key=lambda code: (-codes.count(code), code), default=None)
