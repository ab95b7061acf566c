"""Which lines of a plain text belong together: wrapped by hand, or one paragraph a line.

The test for wrapping is the wrapper's own rule: a line was broken because the next word would not
have fit. It needs no dictionary and works for any script; letters' case only confirms it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from auditor.readers import markers
from auditor.readers.characters import is_wide, width

_NARROWEST, _WIDEST = 40, 150  # columns that people and programs wrap at
_SLACK = 0.85  # some wrappers aim below the margin (fmt: 93%), and people are less exact
_OUTLIERS = 0.98  # share of lines within the margin: an unbreakable address may stand out
_MID_SENTENCE = 0.5  # full lines that do not end a sentence, at least, in a wrapped text
_LOWER_CASE = 0.25  # of those, how many go on with a small letter (German nouns keep it low)
_FULL_WITH_CASE, _FULL_WITHOUT_CASE = 0.2, 0.6  # full lines among all that have a next line
_ONE_JOINT = 60  # columns from which a single full line of an uncased script counts as wrapped


@dataclass(frozen=True, slots=True)
class Line:
    """A line with ink in it: the span of its ink, that text, its columns and its indentation."""

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


def margin(groups: Sequence[Group]) -> float | None:
    """The columns a text was wrapped at, or None for a text with a paragraph, or sentence, a line."""
    joints = [(a, b) for group in groups for a, b in pairwise(group) if not b.marked]
    if not joints:
        return None
    columns = sorted(a.columns for a, _ in joints)
    widest = columns[min(len(columns) - 1, int(len(columns) * _OUTLIERS))]
    if not _NARROWEST <= widest <= _WIDEST:
        return None
    full = [(a, b) for a, b in joints if _is_full(a, b, widest)]
    open_ended = [(a, b) for a, b in full if not markers.ends_sentence(a.text)]
    if len(open_ended) < _MID_SENTENCE * len(full):
        return None
    cases = [c for _, b in open_ended if (c := markers.starts_lower(b.text)) is not None]
    if 2 * len(cases) > len(open_ended):
        wrapped = sum(cases) >= max(1, _LOWER_CASE * len(cases)) and len(
            full
        ) >= _FULL_WITH_CASE * len(joints)
    else:
        wrapped = len(full) >= _FULL_WITHOUT_CASE * len(joints) and (
            len(full) > 1 or widest >= _ONE_JOINT
        )
    return widest if wrapped else None


def paragraphs(group: Group, wrapped_at: float | None) -> Iterator[list[Line]]:
    """The lines between two blank ones, those of one paragraph together."""
    run = [group[0]]
    for before, line in pairwise(group):
        if _continues(run, before, line, wrapped_at):
            run.append(line)
        else:
            yield run
            run = [line]
    yield run


def _is_full(line: Line, following: Line, margin: float) -> bool:
    """True where the next line's first word would not have fit on this one."""
    first = following.text[0]
    word = 2 if is_wide(first) else 1 + width(following.text.split(maxsplit=1)[0][:_WIDEST])
    return line.columns + word > _SLACK * margin


def _continues(run: list[Line], before: Line, line: Line, wrapped_at: float | None) -> bool:
    lower = markers.starts_lower(line.text) is True
    if wrapped_at is None:
        return (
            lower
            and before.columns <= _WIDEST
            and not line.marked
            and not markers.ends_sentence(before.text)
            and not before.text.endswith((":", ";"))
        )
    full = _is_full(before, line, wrapped_at)
    # Inside a paragraph, "… paragraph\n12. The …" is no list item.
    lists = run[0].marked or markers.bullet_length(line.text) or markers.ends_clause(before.text)
    if line.marked and (lists or not full):
        return False
    if markers.is_division(line.text) and markers.ends_sentence(before.text):
        return False
    indented = line.indent >= before.indent + 2 and not before.marked
    if indented and markers.ends_sentence(before.text):
        return False
    titled = all(markers.is_all_caps(each.text) for each in run)
    if titled and not markers.is_all_caps(line.text):
        return False
    return full or (lower and not markers.ends_sentence(before.text))
