"""A text cut into the words whose coverage is asked for, and the windows around them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from auditor.model import Span

# Words either side, and every how many words a window is centred: a wide window hardly changes
# from one word to the next, and encoding is what costs.
SCALES: tuple[tuple[int, int], ...] = ((1, 1), (3, 2), (8, 4))
# A token longer than this is no word of any language; more of it would only cost time.
MAX_WORD = 48
MAX_WINDOW = 400

_TOKEN = re.compile(r"\S+")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_RUN = re.compile(
    r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]{1,2}"  # most Chinese words have two characters
    r"|(?:[\u0e00-\u0eff\u1780-\u17ff][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]{0,3}){1,4}"
    r"|[^\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]+"
)
_WORD = re.compile(r"[^\W_]")
_EDGE = re.compile(r"^[\W_]+|[\W_]+$")
_ENDS_SENTENCE = re.compile("[.!?;:…。！？；：؟؛۔।]")
_NUMBER_GOES_ON = re.compile(r"\d\s?[.:]\s?$")
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
# Texts that were tokenised beforehand have spaces around their punctuation; the encoder learnt
# from texts that have not.
_SPACE_BEFORE = re.compile(r" ([.,;:!?)\]%])")
_SPACE_AFTER = re.compile(r"([(\[]) ")
_APOSTROPHE = re.compile(r" ?(['’]) ?")
_POINT_IN_NUMBER = re.compile(r"(\d)\. (?=\d)")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one text. ``spans`` holds every token, ``tokens`` the positions of the words.

    ``cores`` are the words without the punctuation around them, ``cores_at`` where they stand; ``sentence`` numbers the sentence
    of each; ``before`` and ``after`` hold the characters between it and its neighbours.
    """

    text: str
    spans: tuple[Span, ...]
    tokens: tuple[int, ...]
    cores: tuple[str, ...]
    cores_at: tuple[Span, ...]
    sentence: tuple[int, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.tokens)


def words_of(text: str) -> Words:
    """Cut a text at white space, and scripts that use none into short runs."""
    spans: list[Span] = []
    for match in _TOKEN.finditer(text):
        start, token = match.start(), match.group()
        if _UNSPACED.search(token):
            spans += [(start + m.start(), start + m.end()) for m in _RUN.finditer(token)]
        else:
            spans.append(match.span())
    tokens = tuple(i for i, (s, e) in enumerate(spans) if _WORD.search(text, s, e))
    cores, edges = [], []
    for i in tokens:
        start, end = spans[i]
        token = text[start:end] if end - start <= MAX_WORD * 2 else text[start : start + MAX_WORD]
        # Most words have no marks around them.
        core = token if token.isalnum() else _EDGE.sub("", token) or token
        at = token.find(core)
        cores.append(core[:MAX_WORD])
        edges.append((start + at, start + at + len(core) if len(token) == end - start else end))
    gaps = _gaps(text, edges)
    return Words(
        text=text,
        spans=tuple(spans),
        tokens=tokens,
        cores=tuple(cores),
        cores_at=tuple(edges),
        sentence=tuple(_sentences(cores, gaps)),
        before=tuple(gaps[:-1]),
        after=tuple(gaps[1:]),
    )


def _gaps(text: str, edges: list[Span]) -> list[str]:
    """What stands before, between and after the words, cut short where it is long."""
    bounds = [0, *(x for edge in edges for x in edge), len(text)]
    return [
        text[s:e] if e - s <= MAX_WORD else text[s : s + MAX_WORD]
        for s, e in zip(bounds[::2], bounds[1::2], strict=True)
    ]


def _sentences(cores: list[str], gaps: list[str]) -> list[int]:
    """The number of each word's sentence; headings without a stop run on into the next one."""
    numbers, current = [], 0
    for i in range(len(cores)):
        gap = gaps[i]
        if (
            i
            and gap != " "
            and (_ENDS_SENTENCE.search(gap) or _BLANK_LINE.search(gap))
            and not (cores[i][:1].isdigit() and _NUMBER_GOES_ON.search(cores[i - 1][-1:] + gap))
        ):
            current += 1
        numbers.append(current)
    return numbers


def windows(words: Words, around: int, stride: int) -> list[str]:
    """The text from ``around`` words before to as many after every ``stride``-th word."""
    last = len(words) - 1
    return [
        passage(words, max(0, centre - around), min(last, centre + around))
        for centre in range(0, len(words), stride)
    ]


def sentences(words: Words) -> list[str]:
    """The text of each sentence, in order."""
    firsts: dict[int, int] = {}
    lasts: dict[int, int] = {}
    for i, number in enumerate(words.sentence):
        firsts.setdefault(number, i)
        lasts[number] = i
    return [passage(words, firsts[n], lasts[n]) for n in firsts]


def passage(words: Words, first: int, last: int) -> str:
    """The text from one word to another, spaced as the encoder expects."""
    start, end = words.spans[words.tokens[first]][0], words.spans[words.tokens[last]][1]
    text = words.text[start : min(end, start + MAX_WINDOW)]
    text = _SPACE_AFTER.sub(r"\1", _SPACE_BEFORE.sub(r"\1", text))
    return _POINT_IN_NUMBER.sub(r"\1.", _APOSTROPHE.sub(r"\1", text))
