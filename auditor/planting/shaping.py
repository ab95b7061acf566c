"""Edits made fit: capitals, blanks and articles around what is put in or taken out."""

from __future__ import annotations

import re

from auditor.languages.tables.morphology import Morphology
from auditor.planting.base import Edit, Planted, Source

_BLANKS = " \t\u00a0"
_CLOSING = ",.;:!?)»”،؛؟"
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
        while start and text[start - 1] in _BLANKS:
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
    if before == after:
        return None
    start, end, after = _narrowed(source.text, edit)
    before = source.text[start:end]
    text = source.text[:start] + after + source.text[end:]
    if text.split() == source.text.split():
        return None
    return Planted(kind, text, start, start + len(after), before, after, source.text)


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
