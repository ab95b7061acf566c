"""The cues of SubRip (.srt) and WebVTT (.vtt) files, in the order of the file.

Own code: pysubs2 takes the comments of WebVTT for speech, srt reads no WebVTT, and webvtt-py broke
what it promises in three releases of a fortnight (0.6 to 0.8). WebVTT: https://www.w3.org/TR/webvtt1/
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TIME = r"((?:\d{1,4}:)?\d{1,2}:\d{1,2}[.,]\d{1,3})"
_TIMING = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?:\s.*)?")
_LINE_END = re.compile("\r\n|\r|\n")
_LANGUAGE = re.compile(r"Language:[ \t]*([\w-]+)")


@dataclass(frozen=True, slots=True)
class Cue:
    """What is shown at one time: from and until when, in seconds, and its lines with their markup.

    ``time`` is its beginning as the file has it.
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


def find_cues(text: str) -> list[Cue]:
    """The cues of a file, whichever of the two formats it is in. Linear in the text.

    Blocks without a timing are comments and styles in WebVTT; in SubRip, which has none, they are
    what follows a blank line inside a cue.
    """
    loose = not is_webvtt(text)
    times: list[tuple[str, str]] = []
    lines: list[list[str]] = []
    lone_number: list[str] = []
    for block in _blocks(text):
        timings = [
            (at, found) for at, line in enumerate(block) if (found := _TIMING.fullmatch(line))
        ]
        before = block[: timings[0][0]] if timings else block
        if loose and lines:
            # A number alone before a timing counts the cue; anywhere else it was said.
            if not timings or before:
                lines[-1] += lone_number
            lone_number = []
            if timings:
                lines[-1] += before[:-1]
            elif _is_number(before):
                lone_number = before
            else:
                lines[-1] += before
        ends = [at for at, _ in timings[1:]] + [len(block)]
        for (at, found), end in zip(timings, ends, strict=False):
            counted = end < len(block) and _is_number(block[end - 1 : end])
            times.append((found[1], found[2]))
            lines.append(block[at + 1 : end - counted])
    if lone_number:
        lines[-1] += lone_number
    return [
        Cue(start, _seconds(start), _seconds(end), tuple(said))
        for (start, end), said in zip(times, lines, strict=True)
    ]


def _blocks(text: str) -> Iterator[list[str]]:
    block: list[str] = []
    for line in _LINE_END.split(text):
        if line.strip():
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _is_number(lines: list[str]) -> bool:
    return len(lines) == 1 and lines[0].strip().isdigit()


def _seconds(time: str) -> float:
    seconds = 0.0
    for part in time.replace(",", ".").split(":"):
        seconds = 60 * seconds + float(part)
    return seconds
