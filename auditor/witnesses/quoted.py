"""Direct quotations of the same words in several accounts, compared word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import combinations

from auditor.facts import load_extractor
from auditor.facts.official import find_limits
from auditor.languages import language, primary
from auditor.languages.tables.wording import Wording
from auditor.model import Span
from auditor.witnesses.model import Agreement, Point, PointKind, Said, Statement

# Quotations that share this much of their words, in order, are of the same words.
ALIKE = 0.6
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# More quotations of one reading are a transcript, not a quotation.
_MOST = 12
_EXACT = 1.0


def quotation_points(readings: Mapping[int, Statement]) -> Iterator[Point]:
    """A point for each quotation that several readings have in one language.

    Who quotes the same words is in one group. It differs where a word does that is no mere function word.
    """
    quoted = [
        (account, span, words(one.passage.text, one, span))
        for account, one in sorted(readings.items())
        for span in one.quotes[:_MOST]
    ]
    taken: set[int] = set()
    for i, (account, _, own) in enumerate(quoted):
        if i in taken:
            continue
        same = [i]
        for k in range(i + 1, len(quoted)):
            other, _, there = quoted[k]
            if k in taken or other == account or not _one_language(readings, account, other):
                continue
            if _alike(own, there) >= ALIKE:
                same.append(k)
        if len({quoted[k][0] for k in same}) > 1:
            taken.update(same)
            yield _point([quoted[k] for k in same], readings)


def _one_language(readings: Mapping[int, Statement], one: int, other: int) -> bool:
    codes = (readings[one].passage.language, readings[other].passage.language)
    return primary(codes[0]) == primary(codes[1])


def words(text: str, statement: Statement, span: Span) -> tuple[str, ...]:
    """The words of a quotation as they are compared, in small letters."""
    start = statement.passage.start
    return tuple(
        _WORD.findall(text[span[0] - start : span[1] - start].casefold().replace("’", "'"))
    )


def _alike(one: Sequence[str], other: Sequence[str]) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _point(
    quoted: Sequence[tuple[int, Span, tuple[str, ...]]], readings: Mapping[int, Statement]
) -> Point:
    groups: dict[tuple[str, ...], list[int]] = {}
    for account, _, its in quoted:
        groups.setdefault(its, []).append(account)
    code = primary(readings[quoted[0][0]].passage.language)
    apart = sorted(
        {word for one, other in combinations(groups, 2) for word in _different(one, other)}
    )
    telling = [word for word in apart if _tells(word, code)]
    said = tuple(
        Said(account, _text(readings[account], span), (span,)) for account, span, _ in quoted
    )
    ordered = sorted((tuple(sorted(set(g))) for g in groups.values()), key=lambda g: (-len(g), g))
    if not apart:
        return Point(PointKind.QUOTATION, Agreement.AGREE, said, tuple(ordered))
    note = "the quotations differ in: " + ", ".join(apart[:8])
    if telling:
        return Point(PointKind.QUOTATION, Agreement.DIFFER, said, tuple(ordered), _EXACT, note=note)
    everyone = (tuple(sorted({account for account, _, _ in quoted})),)
    return Point(PointKind.QUOTATION, Agreement.AGREE, said, everyone, note=note)


@lru_cache(maxsize=4096)
def _tells(word: str, code: str) -> bool:
    """Whether a word more or less is more than a matter of style: all but small words that turn and limit nothing."""
    if word not in language(code).tables(Wording).grammar:
        return True
    cues = ("negation", "modality", "quantifier")
    return any(load_extractor(kind)(word, code) for kind in cues) or bool(
        find_limits(word, language=code)
    )


def _different(one: Sequence[str], other: Sequence[str]) -> Iterator[str]:
    for tag, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag != "equal":
            yield from (*one[a:b], *other[c:d])


def _text(statement: Statement, span: Span) -> str:
    start = statement.passage.start
    return " ".join(statement.passage.text[span[0] - start : span[1] - start].split())
