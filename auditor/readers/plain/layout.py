"""Which lines of a plain text belong together: wrapped by hand, or one paragraph a line.

The test for wrapping is the wrapper's own rule: a line was broken because the next word would not
have fit. It needs no dictionary and works for any script; letters' case only confirms it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from auditor.readers.plain import markers
from auditor.readers.plain.characters import is_wide, width

_NARROWEST, _WIDEST = 40, 150  # columns that people and programs wrap at
_SLACK = 0.85  # some wrappers aim below the margin (fmt: 93%), and people are less exact
_EXACT = 0.95  # of the lines broken inside a sentence, full to the margin, where a program wrapped
_OUTLIERS = 0.95  # share of lines within the margin: unbreakable words may stand out
_MID_SENTENCE = 0.5  # full lines that do not end a sentence, at least, in a wrapped text
_LOWER_CASE = 0.25  # of those, how many go on with a small letter (German nouns keep it low)
_FULL_WITH_CASE, _FULL_WITHOUT_CASE = 0.2, 0.6  # full lines among all that have a next line
_ONE_JOINT = 60  # columns from which a single full line of an uncased script counts as wrapped
_FEWEST_OPEN, _OPEN_FULL = 3, 0.9  # lines that leave a sentence open, and how many of them are full
_LONG_LINE = 0.6  # of the margin: longer than a heading, so without a mark at its end it goes on
_TITLE_LINES = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A line with ink in it: the span of its ink, that text, its indentation, its columns in all."""

    start: int
    end: int
    text: str
    columns: int
    indent: int

    @property
    def marked(self) -> bool:
        """True where the line begins a list item."""
        return markers.bullet_length(self.text) > 0 or markers.is_enumerated(self.text)


Group = Sequence[Line]
Joint = tuple[Line, Line]


@dataclass(frozen=True, slots=True)
class Margin:
    """How a text was wrapped: a line and the next word fill more than ``least``.

    Measured in columns or, as simple wrappers do, in code points: Arabic with its vowel marks has
    more of these, Chinese fewer.
    """

    least: float
    by_columns: bool = True

    def is_full(self, line: Line, following: Line) -> bool:
        """True where the next line's first word would not have fit on this one."""
        word = following.text.split(maxsplit=1)[0][:_WIDEST]
        if is_wide(word[0]):
            word = word[0]  # a line may break after any of these, without a space
        elif self.by_columns:
            return line.columns + 1 + width(word) > self.least
        else:
            return _code_points(line) + 1 + len(word) > self.least
        return line.columns + 2 > self.least


def margin(groups: Sequence[Group]) -> Margin | None:
    """The margin of a wrapped text; None for one with a paragraph, or a sentence, a line."""
    joints = [(a, b) for group in groups for a, b in pairwise(group) if not b.marked]
    if not joints:
        return None
    widest = _widest([a.columns for a, _ in joints])
    if not _NARROWEST <= widest <= _WIDEST:
        return None
    loose = Margin(_SLACK * widest)
    full = [(a, b) for a, b in joints if loose.is_full(a, b)]
    inside = [(a, b) for a, b in full if not markers.ends_sentence(a.text)]
    if len(inside) < _MID_SENTENCE * len(full) or not (
        _goes_on(inside, full=len(full), joints=len(joints), widest=widest)
        or _open_lines_are_full(inside, joints)
    ):
        return None
    strict = (
        Margin(widest),
        Margin(_widest([_code_points(a) for a, _ in joints]), by_columns=False),
    )
    best = max(strict, key=lambda each: sum(each.is_full(a, b) for a, b in full))
    exact = sum(best.is_full(a, b) for a, b in inside) >= _EXACT * len(inside)
    return best if exact else loose


def _widest(lengths: list[int]) -> int:
    return sorted(lengths)[min(len(lengths) - 1, int(len(lengths) * _OUTLIERS))]


def _code_points(line: Line) -> int:
    return line.indent + len(line.text)


def _goes_on(inside: Sequence[Joint], *, full: int, joints: int, widest: int) -> bool:
    """Whether the lines after full ones look like the rest of a sentence."""
    cases = [c for _, b in inside if (c := markers.starts_lower(b.text)) is not None]
    if 2 * len(cases) > len(inside):
        return sum(cases) >= max(1, _LOWER_CASE * len(cases)) and full >= _FULL_WITH_CASE * joints
    return full >= _FULL_WITHOUT_CASE * joints and (full > 1 or widest >= _ONE_JOINT)


def _open_lines_are_full(inside: Sequence[Joint], joints: Sequence[Joint]) -> bool:
    """Whether, each sentence beginning a line, hardly any line but full ones leaves its sentence open.

    For scripts without case; in others small letters tell.
    """
    left_open = [(a, b) for a, b in joints if not markers.ends_clause(a.text)]
    ended = sum(markers.ends_sentence(b.text) for _, b in left_open)
    uncased = all(markers.starts_lower(b.text) is None for _, b in left_open)
    return (
        uncased
        and len(left_open) >= _FEWEST_OPEN
        and len(inside) >= _OPEN_FULL * len(left_open)
        and 2 * ended >= len(left_open)
    )


def paragraphs(group: Group, wrapped: Margin | None) -> Iterator[list[Line]]:
    """The lines between two blank ones, those of one paragraph together."""
    run = [group[0]]
    for before, line in pairwise(group):
        if _continues_wrapped(run, line, wrapped) if wrapped else _continues(before, line):
            run.append(line)
        else:
            yield run
            run = [line]
    yield run


def _continues(before: Line, line: Line) -> bool:
    """Whether a line is broken all the same in a text with a paragraph a line."""
    return (
        markers.starts_lower(line.text) is True
        and before.columns <= _WIDEST
        and not line.marked
        and not markers.ends_sentence(before.text)
        and not before.text.endswith((":", ";"))
    )


def _continues_wrapped(run: list[Line], line: Line, wrapped: Margin) -> bool:
    before = run[-1]
    full = wrapped.is_full(before, line)
    # Inside a paragraph, "… paragraph\n12. The …" is no list item, nor is "… he said\n- that …".
    bullet = markers.bullet_length(line.text) > 0 and line.text[0] not in markers.DASHES
    lists = run[0].marked or bullet or markers.ends_clause(before.text)
    if line.marked and (lists or not full):
        return False
    ended = markers.ends_sentence(before.text)
    indented = line.indent >= before.indent + 2 and not before.marked
    if ended and (indented or markers.is_division(line.text)):
        return False
    titled = len(run) <= _TITLE_LINES and all(markers.is_all_caps(each.text) for each in run)
    if titled and not markers.is_all_caps(line.text):
        return False
    lower = markers.starts_lower(line.text)
    if full or (lower and not ended):
        return True
    long = before.columns >= _LONG_LINE * wrapped.least
    return lower is None and long and not markers.ends_clause(before.text)
