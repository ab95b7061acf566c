"""The cues of SubRip (.srt) and WebVTT (.vtt) files, in the order of the file.

Own code: pysubs2 takes the comments of WebVTT for speech, srt reads no WebVTT, and webvtt-py broke
what it promises in three releases of a fortnight (0.6 to 0.8). WebVTT: https://www.w3.org/TR/webvtt1/
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import inf

from auditor.readers.subtitles.timing import Timing, timing_of

_LINE_END = re.compile("\r\n|\r|\n")
_NO_CUE = re.compile(r"(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)")
_LONGEST_NUMBER = 12
_LANGUAGE = re.compile(r"Language:[ \t]*([\w-]+)")


@dataclass(frozen=True, slots=True)
class Cue:
    """What is shown at one time: from and until when, in seconds, and its lines with their markup.

    ``time`` is its beginning as the file has it. An end that is not known is minus infinity: what follows is apart.
    """

    time: str
    start: float
    end: float
    lines: tuple[str, ...]


def is_webvtt(text: str) -> bool:
    """Whether the file says that it is WebVTT."""
    return text.startswith("WEBVTT")


def webvtt_language(text: str) -> str | None:
    """The language in a WebVTT file's header, as YouTube writes it."""
    header = _LINE_END.split(text[:2000])
    found = map(_LANGUAGE.fullmatch, header[: header.index("") if "" in header else None])
    return next((match[1] for match in found if match), None)


def find_cues(text: str) -> Cues:
    """The cues of a file, whichever of the two formats it is in. Linear in the text.

    Blocks without a timing are comments and styles in WebVTT, where any other is reported; in SubRip,
    which has none, they are what follows a blank line inside a cue.
    """
    found = Cues()
    webvtt = is_webvtt(text)
    for block in _blocks(text):
        first = block[0][1]
        if webvtt and _NO_CUE.match(first):
            continue
        timings = [*_timings(block)]
        if webvtt:
            if not timings:
                found.left_out.append(block[0])
            _take(found, block, timings)
        else:
            _take_loosely(found, block, timings)
    if found.number:
        found.say([found.number])
    return found


_Line = tuple[int, str]


@dataclass(slots=True)
class Cues:
    """The cues of a file; by line what is to be told: ``mended`` timings, those ``unread``, text ``left_out``."""

    cues: list[Cue] = field(default_factory=list)
    mended: list[_Line] = field(default_factory=list)
    unread: list[_Line] = field(default_factory=list)
    left_out: list[_Line] = field(default_factory=list)
    # A number alone, which may count the cue that follows or have been said; the last one that counted.
    number: _Line | None = None
    counted: int = 0

    def add(self, line: _Line, timing: Timing, lines: list[_Line]) -> None:
        """A cue; one whose time cannot be read begins when the one before it ends."""
        said = tuple(text for _, text in lines)
        if timing.times is None:
            self.unread.append(line)
            before = self.cues[-1] if self.cues else Cue("", 0.0, 0.0, ())
            start = max(before.start, before.end)
            self.cues.append(Cue(f"line {line[0]}", start, -inf, said))
            return
        if not timing.good:
            self.mended.append(line)
        time, until = timing.times
        self.cues.append(Cue(time, _seconds(time), _seconds(until), said))

    def say(self, lines: list[_Line]) -> None:
        """More lines of the last cue; before the first, a cue without a time."""
        if not lines:
            return
        if not self.cues:
            self.add(lines[0], Timing(None), lines)
            return
        last = self.cues[-1]
        said = (*last.lines, *(text for _, text in lines))
        self.cues[-1] = Cue(last.time, last.start, last.end, said)


def _timings(block: list[_Line]) -> Iterator[tuple[int, Timing]]:
    for at, (_, line) in enumerate(block):
        begins = at == 0 or (at == 1 and _is_number(block[:1]))
        if (timing := timing_of(line, begins=begins)) is not None:
            yield at, timing


def _take(found: Cues, block: list[_Line], timings: list[tuple[int, Timing]]) -> None:
    ends = [at for at, _ in timings[1:]] + [len(block)]
    for (at, timing), end in zip(timings, ends, strict=False):
        counted = end < len(block) and _is_number(block[end - 1 : end])
        if counted:
            found.counted = int(block[end - 1][1])
        found.add(block[at], timing, block[at + 1 : end - counted])


def _take_loosely(found: Cues, block: list[_Line], timings: list[tuple[int, Timing]]) -> None:
    before = block[: timings[0][0]] if timings else block
    # A number alone before a timing counts the cue; anywhere else it was said.
    if found.number:
        if not timings or before:
            found.say([found.number])
        else:
            found.counted = int(found.number[1])
    found.number = None
    if timings:
        if _is_number(before[-1:]):
            found.counted = int(before[-1][1])
        found.say(before[:-1])
        _take(found, block, timings)
    elif _is_number(before):
        found.number = before[0]
    elif _is_number(before[:1]) and int(before[0][1]) == found.counted + 1:
        # The next cue, whose timing line is missing.
        found.counted += 1
        found.add(before[0], Timing(None), before[1:])
    else:
        found.say(before)


def _blocks(text: str) -> Iterator[list[_Line]]:
    block: list[_Line] = []
    for number, line in enumerate(_LINE_END.split(text), 1):
        if line.strip():
            block.append((number, line))
        elif block:
            yield block
            block = []
    if block:
        yield block


def _is_number(lines: list[_Line]) -> bool:
    return (
        len(lines) == 1 and lines[0][1].strip().isdecimal() and len(lines[0][1]) < _LONGEST_NUMBER
    )


def _seconds(time: str) -> float:
    seconds = 0.0
    for part in time.replace(",", ".").split(":"):
        seconds = 60 * seconds + float(part)
    return seconds
