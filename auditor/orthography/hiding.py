"""Characters that make a text read otherwise than it is written, and where they stand.

Bidirectional overrides and runs left open (Trojan Source, CVE-2021-42574; UAX #9), tag characters and runs of
variation selectors that carry text nobody sees, zero-width characters inside words, blanks that are
no blanks, letters of another alphabet. Marks of direction, balanced isolates, the joiners of
Persian, Indic scripts and emoji, and break opportunities of scripts without blanks are ordinary.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.orthography.characters import UNSPACED
from auditor.orthography.lookalikes import LATIN_LOOK, mixed_words
from auditor.orthography.words import LETTERS

_RTL = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_DIGIT = re.compile(r"\d")
# What runs from left to right among right-to-left words: numbers with their signs inside, Latin words.
_RIGHTWARD = re.compile(
    rf"(?:\d|(?!{_RTL.pattern})\w)+(?:[.,:/\u066b\u066c-](?:\d|(?!{_RTL.pattern})\w)+)*"
)
_OVERRIDE = re.compile("[\u202d\u202e]")
_CONTROL = re.compile("[\u202a-\u202e\u2066-\u2069]")
_PARAGRAPH = re.compile("[^\n\u2029]+")
_ISOLATES = frozenset("\u2066\u2067\u2068")
_TO_RIGHT = frozenset("\u202a\u202d\u2066")  # left-to-right ones; FSI goes by what it holds
_FLAG = "\U0001f3f4"
_TAGS = re.compile("[\U000e0000-\U000e007f]+")
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]{2,}")
# Zero-width characters: the joiners last, which most scripts that join letters need.
_NOTHING = "\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff"
_JOINERS = "\u200c\u200d"
_CUT = re.compile(f"(?<=[^\\W_])[{_NOTHING}{_JOINERS}]+(?=[^\\W_])")
_RUN = re.compile(f"[{_NOTHING}{_JOINERS}]{{4,}}")
_BREAKING = re.compile(f"[{UNSPACED}\u0f00-\u0fff\u1980-\u19ff\u1b00-\u1b7f\ua980-\ua9df]")
# Scripts that a joiner says nothing in.
_UNJOINED = re.compile("[A-Za-z\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff0-9\u0590-\u05ff]")
_FILLER = re.compile("[\u115f\u1160\u3164\uffa0]+|\u2800+")
_JAMO = re.compile("[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]")
_BRAILLE = re.compile("[\u2801-\u28ff]")
# Words are looked for this far, and a run with a direction of its own is read this far.
REACH, LONGEST = 24, 400
# UAX #9 ignores what is nested deeper.
DEPTH = 125


@dataclass(frozen=True, slots=True)
class Hidden:
    """One place where the text says something else than it shows.

    ``kind``: override, open, tags, selectors, zero-width, filler or lookalike. ``start``/``end``: what
    is meant, the control included; ``seen``: what a reader sees there. ``grave``: letters or digits are
    reordered, or text is hidden.
    """

    kind: str
    start: int
    end: int
    seen: str
    grave: bool = False


def hidden_places(text: str) -> list[Hidden]:
    """Every such place, in order. Linear in the length of the text."""
    if text.isascii():
        return []
    found = [
        *_directions(text),
        *_tags(text),
        *_selectors(text),
        *_zero_widths(text),
        *_fillers(text),
        *_lookalikes(text),
    ]
    return sorted(found, key=lambda place: (place.start, place.end))


def _directions(text: str) -> Iterator[Hidden]:
    if not _CONTROL.search(text):
        return
    for paragraph in _PARAGRAPH.finditer(text):
        yield from _of_paragraph(text, *paragraph.span())


def _of_paragraph(text: str, start: int, end: int) -> Iterator[Hidden]:
    """Overrides, and embeddings or isolates that are never closed and turn what follows."""
    stack: list[int] = []
    for control in _CONTROL.finditer(text, start, end):
        char, place = control[0], control.start()
        if char == "\u202c":
            if stack and text[stack[-1]] not in _ISOLATES:
                yield from _override(text, stack.pop(), place + 1)
        elif char == "\u2069":
            if any(text[opener] in _ISOLATES for opener in stack):
                while text[opener := stack.pop()] not in _ISOLATES:
                    yield from _override(text, opener, place)
        elif len(stack) < DEPTH:
            stack.append(place)
    to_right = _runs_right(text, start, end)
    for opener in stack:
        if _OVERRIDE.match(text, opener):
            yield from _override(text, opener, end)
        elif (seen := _turned(text, opener, end, to_right=to_right)) is not None:
            yield Hidden("open", opener, end, seen, grave=True)


def _override(text: str, opener: int, end: int) -> Iterator[Hidden]:
    if not _OVERRIDE.match(text, opener):
        return
    inner = _CONTROL.sub("", text[opener : min(end, opener + LONGEST)])
    backwards = text[opener] == "\u202e"
    turned = _has_right(inner) or _DIGIT.search(inner) if backwards else _has_left(inner)
    if turned:
        yield Hidden("override", opener, end, _as_shown(inner, backwards), grave=True)


def _as_shown(inner: str, backwards: bool) -> str:
    """What is read of a screen inside an override: all that runs the other way is in reverse, and only that.

    From left to right numbers and Latin words stay as they are; from right to left they are what turns.
    """
    if not backwards:
        return _RIGHTWARD.sub(lambda run: run[0][::-1], inner[::-1])
    if _has_left(inner):
        return _RIGHTWARD.sub(lambda run: run[0][::-1], inner)
    return inner[::-1]


def _turned(text: str, opener: int, end: int, *, to_right: bool) -> str | None:
    """What an opener that nothing closes makes of the rest; None where it turns nothing."""
    rest = _CONTROL.sub("", text[opener : min(end, opener + LONGEST)])
    own = text[opener] in _TO_RIGHT
    if text[opener] == "\u2068":
        own = _runs_right(rest, 0, len(rest))
    if own == to_right or not (_has_right(rest) if to_right else _RTL.search(rest)):
        return None
    # Words that run the paragraph's way stand in reverse order; those that don't stay.
    return " ".join(reversed(rest.split()))


def _runs_right(text: str, start: int, end: int) -> bool:
    """Whether the first letter with a direction runs from left to right."""
    letters = LETTERS.search(text, start, end)
    return letters is None or not _RTL.match(letters[0])


def _has_right(text: str) -> bool:
    return any(char.isalpha() and not _RTL.match(char) for char in text)


def _has_left(text: str) -> bool:
    return any(char.isalpha() and _RTL.match(char) for char in text)


def _tags(text: str) -> Iterator[Hidden]:
    for match in _TAGS.finditer(text):
        # The flags of England, Scotland and Wales are spelt so.
        if text[match.start() - 1 : match.start()] != _FLAG:
            yield Hidden("tags", *match.span(), "", grave=True)


def tagged(text: str) -> str:
    """What tag characters spell."""
    return "".join(chr(ord(c) - 0xE0000) for c in text if 0xE0020 <= ord(c) < 0xE007F)


def _selectors(text: str) -> Iterator[Hidden]:
    for match in _SELECTORS.finditer(text):
        yield Hidden("selectors", *match.span(), "", grave=len(match[0]) > 3)


def _zero_widths(text: str) -> Iterator[Hidden]:
    taken = -1
    for match in _CUT.finditer(text):
        start, end = match.span()
        before, after = text[start - 1], text[end]
        if _BREAKING.match(before) or _BREAKING.match(after):
            continue
        only_joiners = all(char in _JOINERS for char in match[0])
        if only_joiners and not (_UNJOINED.match(before) and _UNJOINED.match(after)):
            continue
        first, last = _word_around(text, start, end)
        if first < taken:  # another one in the same word
            continue
        taken = last
        seen = re.sub(f"[{_NOTHING}{_JOINERS}]", "", text[first:last])
        yield Hidden("zero-width", first, last, seen)
    for match in _RUN.finditer(text):
        if match.start() >= taken:
            yield Hidden("zero-width", *match.span(), "", grave=True)


def _word_around(text: str, start: int, end: int) -> tuple[int, int]:
    head = text[max(0, start - REACH) : start]
    tail = text[end : end + REACH]
    first = start - len(head.split()[-1]) if head.split() else start
    return first, end + len(tail.split()[0] if tail.split() else "")


def _fillers(text: str) -> Iterator[Hidden]:
    for match in _FILLER.finditer(text):
        around = (
            text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
        )
        script = _BRAILLE if match[0][0] == "\u2800" else _JAMO
        if not script.search(around):
            yield Hidden("filler", *match.span(), "")


def _lookalikes(text: str) -> Iterator[Hidden]:
    for start, end, alphabet, _ in mixed_words(text):
        word = text[start:end]
        letters = word if alphabet == "Latin" else (LATIN_LOOK.get(char, char) for char in word)
        yield Hidden("lookalike", start, end, "".join(letters))
