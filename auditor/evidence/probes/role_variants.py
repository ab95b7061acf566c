"""Who does what to whom: two names that change places between the sides.

"Iran attacked Israel" and "Israel attacked Iran" have the same names, so the order in which both sides
give them is compared, in languages that put who does it first. Where two
neighbouring names stand the other way round on the other side (one faithful pair in thirty),
`auditor.evidence.probes.roles` asks whether their parts are exchanged too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from auditor.evidence.probes.variants import MAX_CHARS, PassageFacts, Variant, precedence, sides_of
from auditor.facts.names.absence import place_of_name
from auditor.facts.names.values import NameValue, TerritoryCode, named
from auditor.languages import language, languages, primary
from auditor.languages.tables.roles import Roles
from auditor.model import Pair, Span
from auditor.orthography.words import JOINED_SIGNS

# Names of one sentence that are looked for; a sentence with more of them is a list.
MOST = 12


@dataclass(frozen=True, slots=True)
class Named:
    """A name of the own side and where the other side has it; offsets of the passages' own texts."""

    kind: str
    here: Span
    there: Span
    by_value: bool


@dataclass(frozen=True, slots=True)
class Exchange:
    """Two neighbouring names of the own side; ``names`` and ``inversions`` are those of the sentence."""

    first: Named
    second: Named
    names: int
    inversions: int


def swap_names(text: str, first: Span, second: Span) -> Variant:
    """The text with what stands at two places exchanged; ``first`` comes before ``second``."""
    between = text[first[1] : second[0]]
    was, now = text[slice(*first)], text[slice(*second)]
    changed = f"{text[: first[0]]}{now}{between}{was}{text[second[1] :]}"
    return Variant(
        changed, "roles", first[0], second[1], f"{was}{between}{now}", f"{now}{between}{was}"
    )


def own_side(pair: Pair) -> str:
    """The side whose names are looked for on the other: known grammar first, then where capitals tell names."""
    if not (pair.a.text.strip() and pair.b.text.strip()):
        return ""
    if max(len(pair.a.text), len(pair.b.text)) > MAX_CHARS:
        return ""
    codes = {"a": primary(pair.a.language), "b": primary(pair.b.language)}

    def order(side: str) -> tuple[bool, bool, str]:
        grammarless, code = precedence(codes[side])
        return grammarless, not language(code).cased, code

    return min(codes, key=order)


def exchanges(pair: Pair, side: str, *, inverted: bool) -> list[Exchange]:
    """Neighbouring names that both sides have, in the other order there (or in the same).

    Members of a list and names that belong together ("the French president Macron") are left out.
    """
    own, other = sides_of(pair, side)
    names = _found_on_both(own, other)
    places = [name.there[0] for name in names]
    inversions = sum(
        places[i] > places[j] for i in range(len(names)) for j in range(i + 1, len(names))
    )
    found = []
    for first, second in pairwise(names):
        apart = first.here[1] <= second.here[0] and not _overlap(first.there, second.there)
        if apart and (first.there > second.there) == inverted and not _together(own, first, second):
            found.append(Exchange(first, second, len(names), inversions))
    return found


def _found_on_both(own: PassageFacts, other: PassageFacts) -> list[Named]:
    """The names that stand once on either side, in the own side's order."""
    mine = [(fact, value, _keys(fact.text, value)) for fact, value in named(own[1])]
    theirs = [(fact, _keys(fact.text, value)) for fact, value in named(other[1])]
    if not 2 <= len(mine) <= MOST:
        return []
    found = []
    for fact, value, keys in mine:
        if sum(not keys.isdisjoint(others) for *_, others in mine) > 1:
            continue
        same = [f for f, others in theirs if not keys.isdisjoint(others)]
        here = (fact.start - own[0].start, fact.end - own[0].start)
        if len(same) == 1:
            start = same[0].start - other[0].start
            there = (start, start + same[0].end - same[0].start)
            found.append(Named(fact.kind, here, there, by_value=True))
        elif not same and isinstance(value, NameValue):
            sounding = place_of_name(
                value, fact.text, own[0].language, other[0].text, other[0].language
            )
            if sounding:
                found.append(Named(fact.kind, here, sounding, by_value=False))
    return sorted(found, key=lambda name: name.here)


def _keys(written: str, value: NameValue | TerritoryCode) -> frozenset[str]:
    """What two facts of the same name have in common at least one of."""
    if isinstance(value, TerritoryCode):
        return value.codes
    keys = {*value.known, "=" + re.sub(r"['’]s$", "", written.lower())}
    if len(value.skeleton.replace(" ", "")) >= 3:
        keys.add("~" + value.skeleton)
    return frozenset(keys)


def _together(own: PassageFacts, first: Named, second: Named) -> bool:
    words = JOINED_SIGNS.findall(own[0].text[first.here[1] : second.here[0]])
    return len(words) <= 2 and _joining().issuperset(word.lower() for word in words)


@lru_cache(maxsize=1)
def _joining() -> frozenset[str]:
    """Of all languages: names bring the words of their own into any text."""
    return frozenset().union(*(language(code).tables(Roles).joining for code in languages()))


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
