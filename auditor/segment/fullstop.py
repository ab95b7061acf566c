"""Whether a full stop ends a sentence, or an abbreviation, initial, ordinal or enumerator."""

from __future__ import annotations

import re

from auditor.orthography.roman import CAPITAL, ENUMERATOR
from auditor.segment.rules import Rules

_LOOK_BACK = 40  # characters looked at before a stop
_ENUMERATED = 32  # no enumerator is longer
_TITLE = 4  # letters, at most, of an abbreviated rank or first name
_CUT_FROM_WORD = re.compile(r"[\"'’“„«‹(\[/—–]")
_WORD = re.compile(r"[^\W\d_]{1,30}(?:['’][^\W\d_]{1,20})?(?!\.)")
_ENUMERATOR = re.compile(rf"\W{{0,3}}(?:(?:\d{{1,3}}\.){{0,4}}\d{{1,3}}|[^\W\d_]|هـ|{ENUMERATOR})")
_LETTER = re.compile(r"[^\W\d_]|هـ")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.[\s-]?){1,5}[^\W\d_]{1,2}")
_ORDINAL = re.compile(rf"\d{{1,3}}|{CAPITAL}{{1,6}}")
_ROMAN = re.compile(f"{CAPITAL}{{1,6}}")
_INITIAL = re.compile(r"[^\W\d_]\.[\s-]")
_SYMBOL = re.compile(r"[A-Z]{1,4}/")  # of a document: "doc. S/2020/5"
_YEAR = re.compile(r"\d\s?(?:م|هـ|ه)$")


def word_before(text: str, stop: int, start: int) -> str:
    """The word that ends at ``stop``, its elided article and opening marks cut off, or ""."""
    before = text[max(start, stop - _LOOK_BACK) : stop]
    if not before or before[-1].isspace():
        return ""
    return _CUT_FROM_WORD.split(before.split()[-1])[-1]


def ends_sentence(text: str, stop: int, at: int, *, start: int, rules: Rules) -> bool:
    """Whether the full stop at ``stop`` ends the sentence that began at ``start``.

    ``at`` is the offset of the first letter or digit after it, known not to be a small letter.
    """
    if stop - start < _ENUMERATED and _ENUMERATOR.fullmatch(text[start:stop].strip()):
        return False
    word = word_before(text, stop, start)
    if not word or not (word[-1].isalnum() or word[-1] == "ـ"):
        return True
    following = _WORD.match(text, at)
    starts = following is not None and _is_starter(following[0].lower(), rules)
    verdict = _abbreviation_ends(word, text[at : at + 7], starts=starts, rules=rules)
    if verdict is not None:
        return verdict
    tail = text[max(start, stop - 8) : stop]
    if starts or (rules.ends is not None and rules.ends.search(tail)):
        return True
    return _unlisted_ends(word, tail, rules)


def _abbreviation_ends(word: str, following: str, *, starts: bool, rules: Rules) -> bool | None:
    """None for a word that is in no list of abbreviations."""
    lower = word.lower()
    if lower in rules.words.abbreviations:
        return starts and len(word) > 1 and word.isupper()
    if lower in rules.words.unless_starter:
        return starts
    if lower in rules.words.before_number and _is_number(following):
        return False
    if len(word) <= _TITLE and word.istitle() and _INITIAL.match(following):
        return False  # "Wm. H. Seely", and ranks that are in no list
    return None


def _unlisted_ends(word: str, tail: str, rules: Rules) -> bool:
    """Whether the stop after a word in no list ends a sentence where no usual opening follows."""
    if _LETTER.fullmatch(word):
        return _YEAR.search(tail) is not None
    if _DOTTED.fullmatch(word):  # "p.m." before a capital ends a sentence, "U.S." does not
        return word.islower() and word.upper() != word
    return not (rules.ordinals and _ORDINAL.fullmatch(word))


def _is_starter(word: str, rules: Rules) -> bool:
    return word in rules.words.starters or re.split("['’]", word)[0] in rules.words.starters


def _is_number(following: str) -> bool:
    roman = _ROMAN.match(following)
    return (
        following[:1].isdigit()
        or (roman is not None and not following[roman.end() : roman.end() + 1].isalnum())
        or _SYMBOL.match(following) is not None
    )
