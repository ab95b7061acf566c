"""Sentence boundaries by rule: terminal marks, then what stands before and after them.

Our own, because of 255 cases from statements in 12 languages (tests/segment_cases) the lightest
well-kept library, sentencex 1.0, cut 181 as people would: it knows no German ordinals, takes
"5." before a paragraph for a sentence, and fails on unpaired surrogates.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from auditor.model import Span
from auditor.orthography.characters import DIRECTION
from auditor.segment import fullstop
from auditor.segment.length import capped, fused
from auditor.segment.rules import Rules, rules_of

_SPACED = ".!?…"  # end a sentence only before white space
_UNSPACED = "。！？｡؟۔।॥։።။"
_DOTS = frozenset(".…")
_MARKS = DIRECTION  # as if they weren't there
# "… operate.[citation needed]"; after a blank only where no small letter goes on: "… left. [The President] said".
_NOTE = r"[^\W\d_][^\[\].!?…؟۔。:：]{2,39}\]"
_STOP = re.compile(
    rf"(?P<run>[{_SPACED}{_UNSPACED}]+)"
    r"(?P<closers>(?:[\"'”’»“«›)\]）」』】》〉*]|\s»(?!\w)|\[\d{1,3}\]|[¹²³⁰-⁹]"
    rf"|\[{_NOTE}|\s\[{_NOTE}(?=\s*\Z|\s+[^\s\]])){{0,8}})"
    rf"[{_MARKS}]{{0,8}}"
)
_WIDE_OPENER = re.compile("[“‘「『（《〈«]")
_GAP = re.compile(rf"[{_MARKS}]*(?P<space>\s?)[\s{_MARKS}]*")
_OPENERS = re.compile(rf"[\s{_MARKS}\"'“‘„«»‹›(\[（「『【《¿¡—–-]{{0,8}}")
_ITEM = re.compile(r"[(（]\w{1,3}[)）]\s|[a-zа-я]\)\s")
_NO_START = frozenset(",;:)]}!?…%،؛，、；：）】」』》〉")
_FOOTNOTE = re.compile(r"\d{1,3}(?=\s+[^\W\d_])")
_GLUED = re.compile(r"[^\W\d_]{3,}(?=[\s,])")
# "… means a law of the Assembly. (loi inuite)": a term or a source in brackets, which states nothing.
_BRACKETED = re.compile(r"[(（][^()（）.!?…؟。！？]{1,80}[)）]|\[[^\[\].!?…؟。！？]{1,80}\]")
_SPACED_NOTE = re.compile(r"\s\[(?!\d)")
_SMALL_NEXT = re.compile(r"\s*(\w)")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")


def split_sentences(text: str, language: str) -> list[Span]:
    """The sentences of a text, as spans without white space at their ends.

    Every character but white space stands in exactly one. Clauses ended by semicolons are no
    sentences of their own; an enumerator stays with what it counts. ``language`` is a BCP 47 code;
    a language without rules, or "", is cut at the terminal marks of all scripts. A sentence of more
    than ``LONGEST`` characters (``LONGEST_WIDE`` of Chinese or Japanese) is cut at a clause mark or
    a space, and thousands of a word or two in a paragraph are joined. Linear in the text's length.
    """
    spans: list[Span] = []
    start = 0
    for end in (*_ends(text, rules_of(language)), len(text)):
        _append(spans, text, start, end)
        start = end
    return [piece for span in fused(text, spans) for piece in capped(text, span)]


def _append(spans: list[Span], text: str, start: int, end: int) -> None:
    """Append the trimmed span; marks without a letter or digit, or brackets, join the sentence before them."""
    piece = text[start:end]
    stripped = piece.strip()
    if not stripped:
        return
    start += len(piece) - len(piece.lstrip())
    end = start + len(stripped)
    attached = not any(map(str.isalnum, stripped)) or _BRACKETED.fullmatch(stripped)
    if spans and (attached or not any(map(str.isalnum, text[slice(*spans[-1])]))):
        spans[-1] = (spans[-1][0], end)
    else:
        spans.append((start, end))


def _ends(text: str, rules: Rules) -> Iterator[int]:
    """Where one sentence ends and another follows: at stops and at blank lines, ascending."""
    start = 0
    for first, last in _between_blank_lines(text):
        for found in _STOP.finditer(text, first, last):
            if found.end() < last and (end := _end(text, found, max(start, first), rules)):
                yield end
                start = end
        yield last


def _between_blank_lines(text: str) -> Iterator[Span]:
    start = 0
    for found in _BLANK_LINE.finditer(text):
        yield start, found.start()
        start = found.end()
    yield start, len(text)


def _end(text: str, found: re.Match[str], start: int, rules: Rules) -> int | None:
    """Where the sentence ends that this stop ends, or None if it ends none."""
    run = found["run"]
    end = _after_closers(text, found, start, rules)
    gap = _GAP.match(text, end)
    following = gap.end() if gap else end
    spaced = gap is not None and gap["space"] != ""
    if following >= len(text) or text[following] in _NO_START:
        return None
    if not spaced and not _may_be_glued(text, found, end, start, rules):
        return None
    openers = _OPENERS.match(text, following)
    at = openers.end() if openers else following
    first = text[at : at + 1]
    if run == ".":
        ends = fullstop.ends_sentence(text, found.start(), at, start=start, rules=rules)
    elif _DOTS.issuperset(run):
        before = text[max(start, found.start() - 2) : found.start()].strip()
        ends = before not in {"", "(", "[", "（"} and not first.isdigit()
    else:
        ends = True
    goes_on = first.islower() and first.upper() != first and not _ITEM.match(text, following)
    return end if ends and not goes_on else None


def _after_closers(text: str, found: re.Match[str], start: int, rules: Rules) -> int:
    """The end of the quotes, brackets and note marks that belong to the stop."""
    if (spaced := _SPACED_NOTE.search(found["closers"])) and _goes_on_small(text, found.end()):
        return found.start("closers") + spaced.start()
    if not _spaced_only(found) and (opener := _WIDE_OPENER.search(found["closers"])):
        return found.start("closers") + opener.start()
    if found[0] == "." and (note := _FOOTNOTE.match(text, found.end())):
        return note.end() if _after_word(text, found, start, rules) else found.end()
    return found.end()


def _goes_on_small(text: str, at: int) -> bool:
    following = _SMALL_NEXT.match(text, at)
    return following is not None and following[1].islower() and following[1].upper() != following[1]


def _may_be_glued(text: str, found: re.Match[str], end: int, start: int, rules: Rules) -> bool:
    """True where a sentence may end without white space after it."""
    following = text[end]
    if found[0] == ".":  # "… in the region.The council …"
        glued = _GLUED.match(text, end)
        return glued is not None and glued[0].istitle() and _after_word(text, found, start, rules)
    if _spaced_only(found):
        asks = not _DOTS.issuperset(found["run"])
        return asks and unicodedata.east_asian_width(following) in "WF"
    quoted = found["closers"] != ""  # 「…。」と述べた goes on
    return not (quoted and "\u3041" <= following <= "\u309f")


def _spaced_only(found: re.Match[str]) -> bool:
    return not any(c in _UNSPACED for c in found["run"])


def _after_word(text: str, found: re.Match[str], start: int, rules: Rules) -> bool:
    """True for a stop right after a longer word of small letters that is no abbreviation."""
    word = fullstop.word_before(text, found.start(), start)
    known = word in rules.words.abbreviations or word in rules.words.before_number
    return len(word) > 3 and word.isalpha() and word.islower() and not known
