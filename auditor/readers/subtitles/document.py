"""Subtitles as a document: what one speaker says, sentence by sentence, and when it begins."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from auditor.errors import InputError
from auditor.model import Document
from auditor.readers.decode import decode
from auditor.readers.office.notes import plural
from auditor.readers.parts import Part, document_of_parts
from auditor.readers.source import FileBytes, Reader
from auditor.readers.subtitles.cues import Cue, Cues, find_cues, is_webvtt, webvtt_language

# Seconds. On the long side: a sentence cut in two aligns worse than two that were joined.
_PAUSE = 4.0
# Characters; a sentence that never ends is a file without full stops.
_LONGEST = 1000
# Of a line that is told.
_SHOWN = 60
# Where fewer cues than one in so many end a sentence (captions made by machine, Thai, much
# Chinese), full stops tell nothing.
_SELDOM = 10

_READING = re.compile(r"<rt\b[^<>]*>[^<>]*(?:</rt>)?")
_VOICE = re.compile(r"<v(?:\.[^<>\s]*)?(?:\s++([^<>]*))?>")
_TAG = re.compile(
    r"</?(?:[ibusc]|font|v|ruby|rt|lang)(?:[.\s][^<>]*)?/?>|<\d[\d:.]*>|\{\\[^{}]*\}", re.IGNORECASE
)
_ENTITY = re.compile(r"&(amp|lt|gt|nbsp|lrm|rlm|quot);")
_MEANT = {
    **{"amp": "&", "lt": "<", "gt": ">", "nbsp": "\u00a0", "quot": '"'},
    **{"lrm": "\u200e", "rlm": "\u200f"},
}
_DASH = re.compile(r"\s*[-\u2013\u2014\u2010]\s*(?=[^\s\d-])")
_SENTENCE_END = re.compile("[.!?\u2026\u3002\uff0e\uff01\uff1f\u061f\u06d4\u0964]")
_CLOSING = " \t\u00a0\"'\u201d\u2019\u00bb)]\u300f\u300d\u266a\u266b\u200e\u200f"
_DOTS = ("...", "\u2026")


def read_subtitles(file: FileBytes) -> Document:
    """The document in a .srt or .vtt file: a block for each sentence or more of one speaker.

    A block's place is the time of its first cue. Markup, styles and comments are left out. Raises
    InputError when the bytes are no text, or have no cue in them.
    """
    decoded = decode(file.data, language=file.language)
    found = find_cues(decoded.text)
    if len(found.unread) == len(found.cues):
        raise InputError("has no cues; subtitles have lines like 00:00:01,000 --> 00:00:04,000")
    webvtt = is_webvtt(decoded.text)
    return document_of_parts(
        (Part(said.text, place=said.time) for said in _sentences([*_utterances(found.cues)])),
        file,
        format="vtt" if webvtt else "srt",
        encoding=decoded.encoding,
        language=webvtt_language(decoded.text) if webvtt else None,
        notes=(*decoded.notes, *_notes(found)),
    )


def _notes(found: Cues) -> Iterator[str]:
    """What a reader of the report should know of the timings."""
    told = (
        (found.mended, "timing", "mistyped and read all the same"),
        (found.unread, "cue", "without a timing that can be read, kept with its words"),
        (found.left_out, "block", "without a timing left out"),
    )
    for lines, what, said in told:
        if lines:
            number, text = lines[0]
            shown = "".join(c if c.isprintable() else " " for c in text.strip()[:_SHOWN])
            more = ", the first" if len(lines) > 1 else ""
            yield f"{plural(len(lines), what)} {said}{more} in line {number}: {shown}"


@dataclass(frozen=True, slots=True)
class _Said:
    """What one speaker says in a cue; ``fresh`` where a dash says that another one begins."""

    time: str
    start: float
    end: float
    speaker: str
    text: str
    fresh: bool = False


def _utterances(cues: Iterable[Cue]) -> Iterator[_Said]:
    for cue in cues:
        text = _READING.sub("", "\n".join(cue.lines))
        # Split at a group: speaker and text in turn, and first what comes before any speaker.
        speaker = ""
        for number, piece in enumerate(_VOICE.split(text)):
            if number % 2:
                speaker = (piece or "").strip()
                continue
            for fresh, said in _turns(_plain(piece)):
                yield _Said(cue.time, cue.start, cue.end, speaker, said, fresh)


def _plain(text: str) -> str:
    return _ENTITY.sub(lambda found: _MEANT[found[1]], _TAG.sub("", text))


def _turns(text: str) -> Iterator[tuple[bool, str]]:
    """The lines of a cue, cut where a dash begins what another speaker says."""
    fresh, lines = False, list[str]()
    for line in text.split("\n"):
        dash = _DASH.match(line)
        if dash and (not lines or _ends(lines[-1])):
            if lines:
                yield fresh, "\n".join(lines)
            fresh, lines = True, []
            line = line[dash.end() :]  # noqa: PLW2901
        if line.strip():
            lines.append(line.strip())
    if lines:
        yield fresh, "\n".join(lines)


def _sentences(spoken: Sequence[_Said]) -> Iterator[_Said]:
    """Neighbours joined until a sentence ends, where the file's sentences do end."""
    ended = sum(_ends(said.text) for said in spoken)
    joins = ended * _SELDOM >= len(spoken)
    texts: list[str] = []
    first: _Said | None = None
    size = 0
    last: _Said | None = None
    for said in spoken:
        if first is not None and last is not None:
            if joins and size < _LONGEST and _goes_on(last, said):
                texts.append(said.text)
            else:
                yield _joined(first, texts)
                first = None
        if first is None:
            first, texts, size = said, [said.text], 0
        last = said
        size += len(said.text)
    if first is not None:
        yield _joined(first, texts)


def _joined(first: _Said, texts: Sequence[str]) -> _Said:
    return _Said(first.time, first.start, first.end, first.speaker, "\n".join(texts))


def _goes_on(last: _Said, said: _Said) -> bool:
    """Whether a cue takes up the sentence that the one before it left open."""
    if said.fresh or said.speaker != last.speaker or said.start - last.end > _PAUSE:
        return False
    if not _ends(last.text):
        return True
    trails_off = last.text.rstrip(_CLOSING).endswith(_DOTS)
    return trails_off and (said.text.startswith(_DOTS) or said.text[:1].islower())


def _ends(text: str) -> bool:
    return bool(_SENTENCE_END.fullmatch(text.rstrip(_CLOSING)[-1:]))


READER = Reader(read_subtitles)
