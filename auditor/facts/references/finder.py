"""References: Article 5, القرار ٢٤٢, chapitre VII, and document symbols such as A/RES/70/1."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from auditor.facts.extractor import Extractor
from auditor.facts.references.values import KIND, SYMBOL, Citation
from auditor.facts.references.words import ARABIC_ORDINALS, ORDINALS, WORDS
from auditor.model import Fact
from auditor.orthography.characters import ARABIC_SIGNS
from auditor.orthography.digits import raised_digits

# First a body of capitals, then parts with slashes; one of them must hold a digit (checked after).
_SYMBOL = re.compile(
    r"(?<![\w/.])[A-Z]{1,10}(?:\.\d{1,4})?(?:/[A-Za-z0-9][A-Za-z0-9.\-]{0,20}){1,8}"
)
_NUMBER = r"(?:\d{1,5}(?:[/.\u2044]\d{1,5}){0,2}(?:\s?(?:bis|ter|quater|مكرر|مكررا)(?!\w))?|[IVXLC]{1,8}(?![\w']))"
_ONE_NUMBER = re.compile(_NUMBER)
# What may stand between two numbers of one list, brackets of sub-paragraphs included.
_JOINT = re.compile(
    r"(?:\s?\([^()\s]{1,6}\)){0,3}\s{0,2}(?P<joint>,|،|;|؛|-|–|—|/|and|or|to|through|et|ou|à|au|und|oder|bis|y|o|a|al|e|und|"
    r"و|أو|إلى|الى|حتى)\s{0,2}(?:de\s|der\s|the\s|dem\s)?"
)
# "annex I to the letter", not "in this paragraph I argue".
_ROMAN_ONE = re.compile(
    r"\s{0,2}(?:$|[^\w\s]|(?:of|to|and|or|above|below|in|is|are|shall|for|on|by|as|sets?|contains?)\b)"
)
_VOWEL_SIGNS = re.compile(f"[{ARABIC_SIGNS}]")
_GROUPED = re.compile(r"(?<=\d)\.(?=\d{3}(?!\d))")
# Types whose number is also written as a word: Article premier, الفصل السابع.
_IN_WORDS = frozenset({"article", "chapter", "annex", "section", "paragraph", "part", "item"})
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
MAX_LIST = 12


def _roman(text: str) -> int:
    total = 0
    for char, following in zip(text, text[1:] + " ", strict=True):
        value = _ROMAN[char]
        total += -value if _ROMAN.get(following, 0) > value else value
    return total


def canonical_number(text: str) -> str:
    """``٢٤٢`` is 242, ``VII`` is 7, ``12 bis`` is 12bis."""
    compact = re.sub(r"\s", "", text).replace("\u2044", "/")
    if compact and all(c in _ROMAN for c in compact):
        return str(_roman(compact))
    return raised_digits(compact).replace("مكررا", "bis").replace("مكرر", "bis").rstrip(".")


@lru_cache(maxsize=16)
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    found = []
    for kind, words in WORDS.get(language, {}).items():
        # The article, prepositions and conjunctions that Arabic writes onto the word.
        before = r"(?<!\w)[وف]?[بلك]?(?:ال|لل)?" if language == "ar" else r"(?<!\w)"
        body = "|".join(
            sorted((re.escape(w) for w in words if "§" not in w), key=len, reverse=True)
        )
        number_word = r"(?:رقم|رقمه|ذي الرقم|(?i:n[o°ºr]\.?|n\.[oº]|nos\.|number|numéro|número|numero|núm\.)|№)"
        after = rf"\.?\s{{0,3}}(?:\((?=\d))?(?:{number_word}\s{{0,2}})?(?P<number>{_NUMBER}|[\w{ARABIC_SIGNS}]{{3,14}}(?:\sعشرة?)?)"
        flags = 0 if language == "ar" else re.IGNORECASE
        marks = "|§§?" if "§" in words else ""
        head = f"{before}(?P<word>(?:{body})(?!\\w){marks})"
        found.append((kind, re.compile(head + f"(?-i:{after})", flags)))
    return tuple(found)


def find_references(text: str, language: str) -> list[Fact]:
    """Facts of kind ``reference``; the value is a ``Citation``.

    Types: article, section, chapter, paragraph, annex, resolution, decision, law, regulation, item,
    rule, part, and symbol, for which the number is the symbol itself. Of a list (Articles 5 and 6)
    each number is a fact, of a range the two ends. Without word lists (other languages than en ar
    fr de es it pt) only symbols are found.
    """
    found = [
        Fact(KIND, Citation(SYMBOL, m.group().rstrip(".-").upper()), m.group().rstrip(".-"),
             m.start(), m.start() + len(m.group().rstrip(".-")))
        for m in _SYMBOL.finditer(text)
        if any(c.isdigit() for c in m.group())
    ]  # fmt: skip
    taken = [(f.start, f.end) for f in found]
    for kind, pattern in _patterns(language):
        for match in pattern.finditer(text):
            for _, end, number in _numbers(text, match, language, kind):
                if not any(s < end and match.start() < e for s, e in taken[-40:]):
                    found.append(
                        Fact(
                            KIND,
                            Citation(kind, number),
                            text[match.start() : end],
                            match.start(),
                            end,
                        )
                    )
    return sorted(found, key=lambda f: (f.start, f.end))


def _numbers(
    text: str, match: re.Match[str], language: str, kind: str
) -> Iterator[tuple[int, int, str]]:
    """The numbers after the word of a reference: where each stands and what it is."""
    written = match.group("number")
    start, end = match.span("number")
    if not (written[0].isdigit() or _ONE_NUMBER.fullmatch(written)):
        yield from _in_words(written, start, end, language, kind)
    elif written not in {"C", "L", "CC", "LL"} and (
        written != "I" or language != "en" or _ROMAN_ONE.match(text, end)
    ):
        yield start, end, _canonical(written, kind)
        yield from _rest_of_list(text, end, match.group("word"), kind)


def _in_words(
    written: str, start: int, end: int, language: str, kind: str
) -> Iterator[tuple[int, int, str]]:
    if kind not in _IN_WORDS:
        return
    number = _ordinal(written, language)
    if number is None:
        first = written.split(maxsplit=1)[0]
        number, end = _ordinal(first, language), start + len(first)
    if number is not None:
        yield start, end, str(number)


def _rest_of_list(text: str, end: int, word: str, kind: str) -> Iterator[tuple[int, int, str]]:
    plural = word.lower().rstrip(".").endswith(("s", "i", "ان", "ين", "ات", "اد"))
    for _ in range(MAX_LIST):
        joint = _JOINT.match(text, end)
        following = joint and _ONE_NUMBER.match(text, joint.end())
        if joint is None or following is None:
            return
        # "Article 5, 12 people": a comma joins the numbers after a plural only.
        if joint.group("joint") in {",", "،", ";", "؛"} and not plural:
            return
        tail = text[following.end() : following.end() + 1]
        if tail.isalnum() or tail in {"%", ":"}:
            return
        end = following.end()
        yield following.start(), end, _canonical(following.group(), kind)


def _ordinal(written: str, language: str) -> int | None:
    if language == "ar":
        return ARABIC_ORDINALS.get(_VOWEL_SIGNS.sub("", written).removeprefix("ال"))
    return ORDINALS.get(language, {}).get(written.lower())


def _canonical(written: str, kind: str) -> str:
    number = canonical_number(written)
    # Law 18.561 is law 18561; article 2.1 is not article 21.
    return _GROUPED.sub("", number) if kind in {"law", "resolution", "decision"} else number


EXTRACTOR = Extractor(KIND, find_references)
