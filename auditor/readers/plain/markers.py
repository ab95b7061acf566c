"""How a line of plain text shows what it is: list markers, headings, rules, ends of sentences."""

from __future__ import annotations

import re
from functools import lru_cache

from auditor.languages import language, languages
from auditor.languages.tables.divisions import Divisions
from auditor.orthography.characters import DIRECTION, JOINERS, ZERO_WIDTH_SPACE
from auditor.orthography.roman import ENUMERATOR
from auditor.orthography.stops import CLOSERS, SENTENCE_ENDS, without_notes

_DIGIT = "0-9٠-٩۰-۹"
_NUMBER = rf"[{_DIGIT}]{{1,3}}(?:\.[{_DIGIT}]{{1,3}}){{0,4}}"
_CJK_NUMBER = "[一二三四五六七八九十]{1,3}"
_LABEL = rf"{_NUMBER}|{ENUMERATOR}|[A-Za-zА-Яа-яء-ي]|هـ|{_CJK_NUMBER}"
# A capital with a full stop is an enumerator only early in the alphabet: "M. Dupont" is a person.
_STOPPED = rf"{_NUMBER}|{ENUMERATOR}|[a-zа-я]|[A-H](?!\.\s?[A-Z]\.)|[أابجهوزحط]|هـ"
DASHES = "-–—"
_BULLET = re.compile(r"(?:[-–—*·+]\s|[•‣▪●○◦◆■□►➢➤✓]\s?)\s*(?=\S)")
_ENUMERATOR = re.compile(
    rf"(?:[(（]\s?(?:{_LABEL})\s?[)）]|(?:{_LABEL})[)）]|(?:{_STOPPED})\.(?=\s)"
    rf"|(?:{_NUMBER}|[ء-ي]|هـ)\s?[-–—ـ/](?=\s?[^\W\d_])|(?:{_CJK_NUMBER}|{_NUMBER})、|[①-⑳])"
    r"\s*(?=\S)"
)
_MARKER_COLUMNS = 40
_DIRECTION = re.compile(f"[{DIRECTION}{JOINERS}{ZERO_WIDTH_SPACE}]")
_RULE = re.compile(r"[-=_*~#•·—–─━+|\s]{3,}|[—–─━]+")
_UNDERLINE = re.compile(r"={3,}|-{3,}|~{3,}")

_COMMAS = ",،、，-–—"
_CLAUSE_END = ":;؛：；" + _COMMAS

# After a division's number or name: the end of the line, a mark, or a capital.
_AFTER_DIVISION = r"(?:\s*[.:：–—-]?\s*$|\s*[.:：–—-]\s+|\s+(?=[^\W\d_a-z]))"
_HEADING_COLUMNS = 100
_HEADING_WORDS = 14


def bullet_length(line: str) -> int:
    """Characters of the bullet a line begins with, white space after it included, or 0."""
    found = _BULLET.match(line)
    return found.end() if found else 0


def is_enumerated(line: str) -> bool:
    """True for a line that begins as ``1.``, ``(a)``, ``١-``, ``أ.``, ``（一）`` … do."""
    return _ENUMERATOR.match(_DIRECTION.sub("", line[:_MARKER_COLUMNS])) is not None


def is_rule(line: str) -> bool:
    """True for a line of dashes, stars or the like."""
    return _RULE.fullmatch(line) is not None


def is_underline(line: str) -> bool:
    """True for a line that makes a heading of the one above it."""
    return _UNDERLINE.fullmatch(line) is not None


def ends_sentence(line: str) -> bool:
    """True for a line whose last mark ends a sentence, quotes, brackets and signs of notes after it aside."""
    return _closes(line, SENTENCE_ENDS)


def ends_clause(line: str) -> bool:
    """True for a line whose last mark ends a clause or a sentence."""
    return _closes(line, SENTENCE_ENDS + _CLAUSE_END)


def is_left_open(line: str) -> bool:
    """True for a line whose last mark is a comma or a dash, after which a paragraph goes on but for lists."""
    return _closes(line, _COMMAS)


def _closes(line: str, marks: str) -> bool:
    """Whether one of the marks is the last of a line, or stands before the signs of notes that end it."""
    ends = tuple(marks)
    return line[-12:].rstrip(CLOSERS).endswith(ends) or (
        without_notes(line).rstrip(CLOSERS).endswith(ends)
    )


def is_all_caps(line: str) -> bool:
    """True for a line of at least four letters, all of them capitals ("FAO" in Arabic is not)."""
    letters = [c for c in line[:_HEADING_COLUMNS] if c.isalpha()] if line.isupper() else []
    return len(letters) >= 4 and all(map(str.isupper, letters))


def starts_lower(line: str) -> bool | None:
    """Whether the first letter is lower case; None where the script has no case."""
    for char in line[:20]:
        if char.isalpha():
            return char.islower() if char.lower() != char.upper() else None
    return None


def is_division(line: str) -> bool:
    """True for a short line that names a division of a text: "Article 5", "المادة 5", "第五条"."""
    return len(line) <= _HEADING_COLUMNS and (
        (found := _division().match(line)) is not None
        and (found.end() == len(line) or not ends_clause(line))
    )


def division_named(line: str) -> str:
    """What a line that begins with the name of a division calls it, "Article 5"; "" for any other line."""
    found = _division().match(line)
    return found[0].rstrip(" .:：–—-\u2003") if found else ""


@lru_cache(maxsize=1)
def _division() -> re.Pattern[str]:
    """Of all languages: a text's own is often told only after it is read."""
    tables = [language(code).tables(Divisions) for code in languages()]
    names = "|".join(table.names for table in tables if table.names)
    either = [rf"(?:{names})\s+(?:[{_DIGIT}]{{1,3}}|{ENUMERATOR}|[A-Z])(?:bis|ter)?"]
    either += [table.numbered for table in tables if table.numbered]
    return re.compile(rf"(?:{'|'.join(either)}){_AFTER_DIVISION}", re.IGNORECASE)


def may_be_heading(line: str) -> bool:
    """True for a short line with letters and no mark at its end."""
    return (
        len(line) <= _HEADING_COLUMNS
        and len(line.split()) <= _HEADING_WORDS
        and any(c.isalpha() for c in line)
        and not ends_clause(line)
    )
