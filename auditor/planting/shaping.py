"""Edits made fit: capitals, blanks and articles around what is put in or taken out."""

from __future__ import annotations

import re

from auditor.languages.tables.morphology import Morphology
from auditor.orthography.letters import without_accents
from auditor.planting.base import Edit, Planted, Source

_BLANKS = " \t\u00a0"
_BLANKS_AND_COMMAS = _BLANKS + ",،"
_CLOSING = ",.;:!?)»”،؛؟"
_APOSTROPHES = frozenset("'’")
_TOKEN = re.compile(r"\s+|\S+")


def cased(before: str, after: str) -> str:
    """``after`` with a capital where ``before`` has one at its start."""
    if before[:1].isupper() and after[:1].islower():
        return after[:1].upper() + after[1:]
    return after


def removed(source: Source, start: int, end: int) -> Edit:
    """The edit that takes a stretch out, with its blanks, and a capital to what then begins the sentence."""
    text = source.text
    while end < len(text) and text[end] in _BLANKS:
        end += 1
    if end >= len(text) or text[end] in _CLOSING:
        while start and text[start - 1] in _BLANKS_AND_COMMAS:
            start -= 1
    first = text[end : end + 1]
    if source.begins_sentence(start) and text[start : start + 1].isupper() and first.islower():
        word = _TOKEN.match(text, end)
        rest = word[0][1:] if word else ""
        return Edit(start, end + 1 + len(rest), first.upper() + rest)
    if start and text[start - 1].isalnum() and first.isalnum():
        return Edit(start, end, " ")
    return _with_article(source, Edit(start, end, ""), first)


def replaced(source: Source, start: int, end: int, after: str) -> Edit:
    """The edit that puts ``after`` there with the capital of what it replaces, and a fitting article before it."""
    if not after.strip():
        return removed(source, start, end)
    after = cased(source.text[start:end], after)
    return _with_article(source, Edit(start, end, after), after)


def _with_article(source: Source, edit: Edit, first: str) -> Edit:
    """The edit with the article before it suited to what then follows it, ``first``."""
    suited = source.language.tables(Morphology).suited
    before = source.text[max(0, edit.start - 4) : edit.start]
    if suited is None or not before.endswith(" "):
        return edit
    around = source.text[edit.start - len(before) : edit.end]
    written, moved, _ = suited(around, len(before), len(around), first)
    if moved == len(before):
        return edit
    word = before.rstrip().rfind(" ") + 1
    return Edit(edit.start - len(before) + word, edit.end, written[word:moved] + edit.after)


def planted(kind: str, source: Source, edit: Edit) -> Planted | None:
    """The copy of the text that the edit makes, the place told by whole words; None where nothing differs."""
    before, after = source.text[edit.start : edit.end], edit.after
    if before == after or _breaks_elision(source, edit):
        return None
    start, end, after = _narrowed(source.text, edit)
    before = source.text[start:end]
    text = source.text[:start] + after + source.text[end:]
    if text.split() == source.text.split():
        return None
    return Planted(kind, text, start, start + len(after), before, after, source.text)


def _breaks_elision(source: Source, edit: Edit) -> bool:
    """Whether a word before would now have to lose its vowel (*de l'aide*), or to have it again."""
    words = source.words.elided
    now = edit.after or source.text[edit.end : edit.end + 1]
    if not words or not now or not edit.start:
        return False
    if source.text[edit.start - 1] in _APOSTROPHES:
        return not _vocal(now)
    last = source.lower[max(0, edit.start - 8) : edit.start].split(" ")
    return (
        _vocal(now)
        and not _vocal(source.text[edit.start])
        and last[-1] == ""
        and last[-2:-1] != []
        and last[-2] in words
    )


def _vocal(word: str) -> bool:
    """Whether a word begins with a vowel, an accent on it or not."""
    return without_accents(word[:1].lower()) in set("aeiouhœ")


def _narrowed(text: str, edit: Edit) -> tuple[int, int, str]:
    """The edit without the whole words and blanks that it leaves as they are at its ends."""
    ours, theirs = _TOKEN.findall(text[edit.start : edit.end]), _TOKEN.findall(edit.after)
    first = _alike(ours, theirs)
    last = _alike(ours[first:][::-1], theirs[first:][::-1])
    left = sum(map(len, ours[:first]))
    right = sum(map(len, ours[len(ours) - last :]))
    return edit.start + left, edit.end - right, edit.after[left : len(edit.after) - right]


def _alike(ours: list[str], theirs: list[str]) -> int:
    """How many first members of two lists are the same."""
    pairs = enumerate(zip(ours, theirs, strict=False))
    return next((i for i, (one, other) in pairs if one != other), min(len(ours), len(theirs)))
