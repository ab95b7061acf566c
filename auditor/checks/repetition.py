"""Words, brackets or sentences said over and over on one side, as machine translation does that is caught in a loop.

Neural translation repeats what it has just said when it loses its place (Holtzman et al. 2020, "The Curious Case of Neural
Text Degeneration"). A text that repeats by itself, a refrain or a shout, does so on both sides.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from auditor.checks.base import Check
from auditor.languages import language, primary
from auditor.languages.scripts import UNSPACED, script_of
from auditor.languages.tables.wording import Wording
from auditor.model import Finding, Pair, Passage, Severity, Span

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Three times or more; a phrase or sentence said twice, at once; a word written twice, a slip of the pen as often as of
# a machine.
LOOP, TWICE, DOUBLED = 0.9, 0.5, 0.25
# The longest stretch, in words, that is looked for twice in a row, and the words of a text that are looked at.
LONGEST, MOST_WORDS = 200, 20_000
# In a text of no more words the pairs of equal ones are soon counted.
FEW_WORDS = 150
# A phrase of fewer words is said twice in many a sentence; signs of scripts without blanks count for less.
PHRASE, SIGNS = 3, 8
# What ends a sentence may begin the next one; so much of it again is the sentence itself.
SENTENCE, SENTENCE_SIGNS = 4, 12
# A word of fewer letters is doubled for good reasons (had had, nous nous).
LONG_WORD = 4
# Letters inside a word that go round: the times, and how long it must be in all.
ROUND, ROUND_LENGTH = 5, 10
_WORD = re.compile(r"[^\W\d_]+|\d+")
_INSIDE = re.compile(rf"([^\W\d_]{{1,6}}?)\1{{{ROUND - 1},}}")
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Loop:
    """What is said ``times`` times in a row, ``size`` words each time, where, and what it is."""

    text: str
    times: int
    size: int
    span: Span
    doubtful: bool = False

    @property
    def surplus(self) -> int:
        """The words that only repeat."""
        return (self.times - 1) * self.size


def run(pair: Pair) -> list[Finding]:
    """What one side repeats and the other says once: sentence by sentence, then what runs over several.

    So a word written twice is told whatever else its paragraph repeats, wherever paragraphs end.
    """
    parts = [part for part in pair.sentences if part.a.text.strip() and part.b.text.strip()]
    findings = [_finding(*found) for part in parts for found in _repeated(part)]
    looked_at = {"a": [part.a for part in parts], "b": [part.b for part in parts]}
    for passage, side, loop in _repeated(pair):
        place = passage.span(*loop.span)
        if not any(_inside_of(place, sentence) for sentence in looked_at[side]):
            findings.append(_finding(passage, side, loop))
    return findings


def _repeated(pair: Pair) -> list[tuple[Passage, str, Loop]]:
    """The loop of either side that the other has not."""
    loops = {"a": loop_of(pair.a), "b": loop_of(pair.b)}
    found = []
    for side, other in (("a", "b"), ("b", "a")):
        own, theirs = loops[side], loops[other]
        passage, there = (pair.a, pair.b) if side == "a" else (pair.b, pair.a)
        if own is not None and there.text.strip() and not _alike(own, theirs):
            found.append((passage, side, own))
    return found


def _inside_of(place: Span, passage: Passage) -> bool:
    return passage.start <= place[0] and place[1] <= passage.start + len(passage.text)


def _alike(own: Loop, other: Loop | None) -> bool:
    """Whether the other side repeats as well: languages need words of their own for it."""
    return other is not None and 2 * other.times > own.times


def _finding(passage: Passage, side: str, loop: Loop) -> Finding:
    said = loop.text if len(loop.text) <= _SHOWN else f"{loop.text[: _SHOWN - 1]}…"
    times = "twice" if loop.times == 2 else f"{loop.times} times"
    confidence = LOOP
    if loop.times == 2:
        confidence = DOUBLED if loop.doubtful else TWICE
    return Finding(
        message=f"{side.upper()} says “{said}” {times} in a row",
        says_a=said if side == "a" else "",
        says_b=said if side == "b" else "",
        spans_a=(passage.span(*loop.span),) if side == "a" else (),
        spans_b=(passage.span(*loop.span),) if side == "b" else (),
        confidence=confidence,
        severity=Severity.MINOR if confidence == DOUBLED else Severity.MAJOR,
        evidence={"side": side, "times": loop.times, "words": loop.size},
    )


def loop_of(passage: Passage) -> Loop | None:
    """What a passage repeats most, none where it repeats nothing. Linear in its length."""
    words = _words(passage.text)[:MOST_WORDS]
    found = _in_a_row(passage, words)
    inside = _inside(passage.text)
    if inside is not None and (found is None or found.times < inside.times):
        return inside
    return found


def _words(text: str) -> list[Span]:
    """Words; of scripts without blanks between them, signs."""
    spans: list[Span] = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        if script_of(text[start]) in UNSPACED:
            spans += [(at, at + 1) for at in range(start, end)]
        else:
            spans.append((start, end))
    return spans


def _in_a_row(passage: Passage, words: Sequence[Span]) -> Loop | None:
    import numpy as np

    text = passage.text
    numbers: dict[str, int] = {}
    said = [text[start:end].casefold() for start, end in words]
    sizes = _sizes(said)
    if not sizes:
        return None
    told = np.array([numbers.setdefault(word, len(numbers)) for word in said], dtype=np.int64)
    best: Loop | None = None
    for size in sizes:
        for start, length in _runs(told[size:] == told[:-size], size):
            loop = _loop(passage, words, start, length, size)
            if loop is not None and (best is None or loop.surplus > best.surplus):
                best = loop
    return best


def _sizes(said: Sequence[str]) -> Sequence[int]:
    """Of how many words something may be said again: as many pairs of equal words must stand so far apart."""
    most = min(len(said) // 2, LONGEST)
    if len(said) > FEW_WORDS:
        return range(1, most + 1)
    places: dict[str, list[int]] = {}
    for place, word in enumerate(said):
        places.setdefault(word, []).append(place)
    apart = Counter(
        there - here
        for some in places.values()
        if len(some) > 1
        for here, there in combinations(some, 2)
    )
    return sorted(size for size, count in apart.items() if size <= min(count, most))


def _runs(same: NDArray[np.bool_], size: int) -> list[tuple[int, int]]:
    """Where at least ``size`` in a row are the same: (start, length)."""
    import numpy as np

    edges = np.flatnonzero(np.diff(np.concatenate(([0], same.astype(np.int8), [0]))))
    return [
        (int(start), int(end - start))
        for start, end in zip(edges[::2], edges[1::2], strict=True)
        if end - start >= size
    ]


def _loop(
    passage: Passage, words: Sequence[Span], start: int, length: int, size: int
) -> Loop | None:
    """The words from ``start`` on as a loop, if they are one and not a manner of speaking."""
    text = passage.text
    times = length // size + 1
    whole = words[start][0], words[start + times * size - 1][1]
    said = text[words[start][0] : words[start + size - 1][1]]
    if not any(map(str.isalpha, said)):
        return None
    unspaced = script_of(said[0]) in UNSPACED
    # Signs said twice are words of their own (天天), and of two signs most words are.
    least = 4 if unspaced and size == 1 else 3
    parted = bool(text[words[start + size - 1][1] : words[start + size][0]].strip())
    shortest = (SIGNS, SENTENCE_SIGNS) if unspaced else (PHRASE, SENTENCE)
    if times >= least or size >= shortest[parted]:
        return Loop(said, times, size, whole)
    if (
        size > 1
        or unspaced
        or not _slip(passage, said, text[words[start][1] : words[start + 1][0]])
    ):
        return None
    return Loop(said, times, size, whole, doubtful=True)


def _slip(passage: Passage, word: str, between: str) -> bool:
    """Whether a word written twice is a slip: in a language that does not double words for emphasis, as far as known."""
    known = language(primary(passage.language))
    grammar = known.tables(Wording).grammar
    return (
        known.known
        and len(word) >= LONG_WORD
        and word.islower() == known.cased
        and word not in grammar
        and between.isspace()
    )


def _inside(text: str) -> Loop | None:
    """Letters that go round inside a word."""
    for match in _INSIDE.finditer(text):
        if len(match[0]) >= ROUND_LENGTH and len(set(match[0])) > 1:
            return Loop(match[1], len(match[0]) // len(match[1]), 1, match.span())
    return None


CHECK = Check(
    id="repetition",
    category="accuracy/addition",
    severity=Severity.MAJOR,
    compares="words, brackets or sentences that one side says over and over",
    example="A: “served with bread” / B: “servi avec du pain du pain du pain du pain”",
    run=run,
)
