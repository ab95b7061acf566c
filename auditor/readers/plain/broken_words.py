"""Words that a line's end breaks in two, put together again in the view."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from auditor.orthography.characters import SOFT_HYPHEN, UNSPACED
from auditor.readers.plain import markers
from auditor.readers.plain.layout import Line

_HYPHENS = ("-", "\u2010")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_HEAD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*\Z")
_UNSPACED = re.compile(f"[{UNSPACED}]")
# "pre- and post-war", "Ein- oder Ausfuhr": the hyphen stands for a word to come, and what follows is another word.
_SHORTEST, _OTHER_WORDS = 4, frozenset({"oder", "sowie"})


def with_whole_words(safe: str, runs: Iterable[Sequence[Line]]) -> str:
    """The text, of the same length, with soft hyphens for what parts a word at the end of a line inside a run.

    A hyphen goes where the text has the word without it elsewhere; or, where some are broken so, where what
    follows is no word of the text. In scripts without blanks the line's end is none either.
    """
    joints = [joint for lines in runs for joint in pairwise(lines)]
    broken = [joint for joint in joints if _is_broken(*joint)]
    unspaced = [joint for joint in joints if _is_unspaced(*joint)]
    soft = [joint for joint in joints if _softly(*joint, safe) and not _is_unspaced(*joint)]
    if not broken and not unspaced and not soft:
        return safe
    found = sorted((*_hyphens(broken, safe), *((a.end, b.start) for a, b in (*soft, *unspaced))))
    parts: list[str] = []
    last = 0
    for start, end in found:
        parts += (safe[last:start], SOFT_HYPHEN * (end - start))
        last = end
    return "".join((*parts, safe[last:]))


def _is_broken(before: Line, after: Line) -> bool:
    text = before.text
    return text.endswith(_HYPHENS) and text[-2:-1].isalpha() and after.text[0].isalpha()


def _softly(before: Line, after: Line, safe: str) -> bool:
    """Whether a soft hyphen, which leaves no ink, stands at the end of a line."""
    return safe[before.end] == SOFT_HYPHEN and after.text[0].isalpha()


def _is_unspaced(before: Line, after: Line) -> bool:
    return bool(_UNSPACED.match(before.text[-1]) and _UNSPACED.match(after.text[0]))


def _hyphens(joints: Sequence[tuple[Line, Line]], safe: str) -> Iterator[tuple[int, int]]:
    """What to leave out at each: the blanks, and the hyphen where it is not the word's own."""
    if not joints:
        return
    halves = [_halves(*joint) for joint in joints]
    counts = Counter(word.casefold() for word in _WORD.findall(safe))
    counts.subtract(half for both in halves for half in both)
    words = frozenset(word for word, count in counts.items() if count > 0)
    breaks = any(f"{a}{b}" in words and f"{a}-{b}" not in words for a, b in halves)
    for (before, after), (head, tail) in zip(joints, halves, strict=True):
        lower = markers.starts_lower(after.text)
        whole, compound = f"{head}{tail}" in words, f"{head}-{tail}" in words
        own = compound or not (whole or (breaks and tail not in words))
        if lower and not own:
            yield before.end - 1, after.start
        elif not lower or compound or _is_second(tail):
            yield before.end, after.start


def _is_second(word: str) -> bool:
    """Whether a word may be the second half of a compound."""
    return len(word) >= _SHORTEST and word not in _OTHER_WORDS


def _halves(before: Line, after: Line) -> tuple[str, str]:
    head, tail = _HEAD.search(before.text[:-1]), _WORD.match(after.text)
    return (head[0].casefold() if head else "", tail[0].casefold() if tail else "")
