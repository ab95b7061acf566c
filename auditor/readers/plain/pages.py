"""What a page's end leaves in a plain text: page numbers, headers and footers, paragraphs in two parts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.readers.office.notes import plural
from auditor.readers.plain import markers
from auditor.readers.plain.layout import Line, Margin
from auditor.readers.plain.page_numbers import Numbered, chains
from auditor.segment.sentences import split_sentences

_OUTER = 3  # lines of a page's top and bottom that may be headers or footers
_FEWEST = 2  # pages on which a line recurs
_SHARE = 0.4  # of the pages; left and right ones may differ
_LONGEST = 120
_FEWEST_LETTERS = 3
_COPIES = 3  # of a line that recurs in a text without page numbers
_GOES_ON = 0.6  # of the usual width: a line as long as this, without a mark at its end, goes on
_NARROWEST = 30  # columns; shorter lines without a mark at their end are headings and names
_FULL = 0.9  # of the usual width, that a line and the next word fill, where a line is full
_BESIDE = 80  # characters on either side of a page's end that tell whether a sentence ends there
_OUTLIERS = 0.95
_SHOWN, _TOLD = 60, 2

Lines = Sequence[Line | None]
"""The lines of a text in order, None for a blank one."""


@dataclass(frozen=True, slots=True)
class Pages:
    """Lines that are no text, by their place among all; lines that go on beyond a page's end; what to say of it."""

    left_out: frozenset[int] = frozenset()
    joined: tuple[tuple[int, int], ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Break:
    """A page's end: the lines ``first`` to ``last`` are no text, or none where both are between two lines."""

    first: int
    last: int


def pages_of(lines: Lines, ends: frozenset[int], language: str = "") -> Pages:
    """The pages of a text; ``ends``: lines after which the file says that a page ends (form feed).

    A line is a page's number where it stands alone and counts up from page to page, and is written as
    nothing else is ("- 3 -", "Page 3 of 12"), or where a sentence goes on beyond it, a header recurs
    beside it, or the last one ends the text. What heads the first page stays. Linear in the text.
    """
    inked = [at for at, line in enumerate(lines) if line is not None]
    if len(inked) < _FEWEST:
        return Pages()
    text = _Text(lines, inked, _width(lines), language)
    numbers = [one for chain in chains(lines) if _are_pages(chain, text, ends) for one in chain]
    numbered = frozenset(one.at for one in numbers)
    breaks = _breaks(text, numbered, ends)
    recurring = _recurring(text, breaks, numbered) if breaks else _alone(text)
    copies = {at for ats in recurring.values() for at in ats}
    # What heads the first page is the text's title; all other copies stand between its lines.
    body = next((at for at in inked if at not in numbered and at not in copies), len(lines))
    removed = frozenset(at for at in copies if at > body)
    left_out = numbered | removed
    if len(left_out) == len(inked):
        return Pages()
    if not breaks:
        breaks = [_Break(at, at) for at in sorted(left_out)]
    joined = tuple(_joined(text, breaks, left_out))
    return Pages(left_out, joined, tuple(_notes(text, numbered, removed, len(joined))))


@dataclass(frozen=True, slots=True)
class _Text:
    lines: Lines
    inked: Sequence[int]
    width: int
    language: str = ""

    def line(self, at: int) -> Line:
        """A line that is not blank."""
        line = self.lines[at]
        if line is None:
            raise ValueError(at)
        return line

    def before(self, at: int, without: frozenset[int] = frozenset()) -> int | None:
        """The line of text before a line."""
        return next(
            (k for k in range(at - 1, -1, -1) if self.lines[k] is not None and k not in without),
            None,
        )

    def after(self, at: int, without: frozenset[int] = frozenset()) -> int | None:
        """The line of text after a line."""
        return next(
            (
                k
                for k in range(at + 1, len(self.lines))
                if self.lines[k] is not None and k not in without
            ),
            None,
        )

    def apart(self, at: int) -> bool:
        """Whether nothing stands right above or below."""
        neighbours = (at - 1, at + 1)
        return all(not 0 <= k < len(self.lines) or self.lines[k] is None for k in neighbours)


def _width(lines: Lines) -> int:
    """How wide the lines are, but for a few."""
    widths = sorted(line.columns for line in lines if line is not None)
    return widths[min(len(widths) - 1, int(_OUTLIERS * len(widths)))]


def _are_pages(chain: Sequence[Numbered], text: _Text, ends: frozenset[int]) -> bool:
    sure = chain[0].sure
    edges = sum(_at_an_edge(one.at, text, ends) for one in chain)
    if edges < len(chain) and not (sure and len(chain) >= _FEWEST):
        return False
    if len(chain) < _FEWEST:
        alone = text.apart(chain[0].at)
        last = text.after(chain[0].at) is None
        return (
            alone and sure and (last or text.before(chain[0].at) is None or _cuts(chain, text) > 0)
        )
    if sure:
        return True
    fed = sum(one.at in ends or (one.at - 1) in ends for one in chain)
    if fed >= _FEWEST or _cuts(chain, text) * 3 >= len(chain):
        return True
    if not chain[0].running and _headed(chain, text):
        return True
    # A list numbers what follows, and a page what comes before.
    return (
        chain[0].bare
        and text.after(chain[-1].at) is None
        and chain[0].number == 1
        and text.before(chain[0].at) not in {None, text.inked[0]}
    )


def _at_an_edge(at: int, text: _Text, ends: frozenset[int]) -> bool:
    """Whether a blank line, a page's end or the text's stands on one side of it at least."""
    return (
        at in ends
        or at in {text.inked[0], text.inked[-1]}
        or any(text.lines[k] is None for k in (at - 1, at + 1))
        or (at - 1) in ends
    )


def _cuts(chain: Sequence[Numbered], text: _Text) -> int:
    """How many of them a sentence runs over."""
    found = 0
    for one in chain:
        before, after = text.before(one.at), text.after(one.at)
        if before is not None and after is not None:
            found += _goes_on(text, text.line(before), text.line(after), sure=False)
    return found


def _headed(chain: Sequence[Numbered], text: _Text) -> bool:
    """Whether the line below each, or above each, is the same one."""
    for side in (text.after, text.before):
        beside = [side(one.at) for one in chain]
        counts = Counter(_key(text.line(at)) for at in beside if at is not None)
        if counts and counts.most_common(1)[0][1] >= max(_FEWEST, len(chain) - 1):
            return True
    return False


def _breaks(text: _Text, numbered: frozenset[int], ends: frozenset[int]) -> list[_Break]:
    """Where pages end, in order; numbers and form feeds with nothing between them are one end."""
    found: list[_Break] = []
    for at in sorted(numbered | ends):
        # A form feed ends the page after its line, which is text unless it is the number.
        this = _Break(at, at) if at in numbered else _Break(at + 1, at)
        if found and not any(
            text.lines[k] is not None for k in range(found[-1].last + 1, this.first)
        ):
            found[-1] = _Break(found[-1].first, max(this.last, found[-1].last))
        else:
            found.append(this)
    return found


def _recurring(
    text: _Text, breaks: Sequence[_Break], numbered: frozenset[int]
) -> dict[str, set[int]]:
    """Lines that stand at the top, or at the bottom, of several pages: every copy by what it says."""
    tops = [text.inked[0], *(k for one in breaks if (k := text.after(one.last)) is not None)]
    bottoms = [*(k for one in breaks if (k := text.before(one.first)) is not None), text.inked[-1]]
    found: dict[str, set[int]] = {}
    for starts, side in ((tops, text.after), (bottoms, text.before)):
        at_depth = [at for at in dict.fromkeys(starts) if at not in numbered]
        pages = len(at_depth)
        for _ in range(_OUTER):
            keys = {at: _key(text.line(at)) for at in at_depth}
            counts = Counter(key for key in keys.values() if key)
            often = {k for k, n in counts.items() if n >= _FEWEST and n >= _SHARE * pages}
            here = [at for at in at_depth if keys[at] in often]
            for at in here:
                found.setdefault(keys[at], set()).add(at)
            at_depth = [k for at in here if (k := side(at, numbered)) is not None]
    return found


def _alone(text: _Text) -> dict[str, set[int]]:
    """A short line that recurs apart from others, where sentences go on beyond it."""
    copies: dict[str, list[int]] = {}
    for at in text.inked:
        if text.apart(at) and (key := _key(text.line(at))):
            copies.setdefault(key, []).append(at)
    found = {}
    for key, ats in copies.items():
        if len(ats) < _COPIES or markers.ends_clause(text.line(ats[0]).text):
            continue
        cuts = sum(
            _goes_on(text, text.line(before), text.line(after), sure=False)
            for at in ats
            if (before := text.before(at)) is not None and (after := text.after(at)) is not None
        )
        if 2 * cuts >= len(ats):
            found[key] = set(ats)
    return found


def _key(line: Line) -> str:
    """What a header says; "" for a line that is none."""
    text = " ".join(line.text.split()).casefold()
    if sum(map(str.isalpha, text)) < _FEWEST_LETTERS:
        return ""
    return "" if len(text) > _LONGEST or line.marked or markers.is_division(line.text) else text


def _joined(
    text: _Text, breaks: Sequence[_Break], left_out: frozenset[int]
) -> Iterator[tuple[int, int]]:
    for one in breaks:
        before, after = text.before(one.first, left_out), text.after(one.last, left_out)
        if before is None or after is None:
            continue
        if _goes_on(text, text.line(before), text.line(after), sure=True):
            yield before, after


def _goes_on(text: _Text, before: Line, after: Line, *, sure: bool) -> bool:
    """Whether a sentence goes on beyond a page's end; where that is not ``sure``, only with a small letter or a long line."""
    ends = markers.ends_sentence(before.text)
    if (ends and _parts(before.text, after.text, text.language)) or after.marked:
        return False
    begins = markers.is_division(after.text) or markers.is_all_caps(after.text)
    if begins or before.text.endswith((":", "：")):
        return False
    lower = markers.starts_lower(after.text)
    if lower:
        return True
    if markers.is_all_caps(before.text) or not (lower is None or sure):
        return False
    if ends or markers.is_left_open(before.text):
        # Paragraphs of a resolution end with a comma too, but seldom where the line is full.
        return sure and Margin(_FULL * text.width).is_full(before, after)
    return before.columns >= max(_GOES_ON * text.width, _NARROWEST) and not markers.ends_clause(
        before.text
    )


def _parts(before: str, after: str, language: str) -> bool:
    """Whether a sentence ends between two lines; none does after "No." before a number, nor before a small letter."""
    before, after = before[-_BESIDE:], after[:_BESIDE]
    joined = f"{before} {after}"
    return any(start == len(before) + 1 for start, _ in split_sentences(joined, language))


def _notes(
    text: _Text, numbered: frozenset[int], copies: frozenset[int], joined: int
) -> Iterator[str]:
    said = []
    if numbered:
        said.append(f"{plural(len(numbered), 'page number')} ({_quoted(text, numbered)})")
    if copies:
        lines = plural(len(copies), "line")
        said.append(f"{lines} of page headers and footers ({_quoted(text, copies)})")
    if said:
        yield f"left out: {' and '.join(said)}"
    if joined:
        yield f"joined: {plural(joined, 'paragraph')} that a page's end had parted"


def _quoted(text: _Text, ats: frozenset[int]) -> str:
    said = list(dict.fromkeys(" ".join(text.line(at).text.split())[:_SHOWN] for at in sorted(ats)))
    return ", ".join(f"“{one}”" for one in said[:_TOLD]) + (" …" if len(said) > _TOLD else "")
