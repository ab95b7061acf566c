"""References: Article 5, القرار ٢٤٢, chapitre VII, and document symbols such as A/RES/70/1."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from auditor.facts.clitics import clitics_before
from auditor.facts.extractor import Extractor
from auditor.facts.references.values import KIND, SYMBOL, Citation
from auditor.facts.wording import NOTHING, any_of, between, either, either_of_all
from auditor.languages import language as language_of
from auditor.languages.tables.clitics import Clitics
from auditor.languages.tables.joints import Joints
from auditor.languages.tables.references import References
from auditor.model import Fact
from auditor.orthography.characters import ARABIC_SIGNS
from auditor.orthography.digits import raised_digits
from auditor.orthography.roman import is_numeral, value_of

# First a body of capitals, then parts with slashes; one of them must hold a digit (checked after).
_SYMBOL = re.compile(
    r"(?<![\w/.])[A-Z]{1,10}(?:\.\d{1,4})?(?:/[A-Za-z0-9][A-Za-z0-9.\-]{0,20}){1,8}"
)
_NUMBER = r"(?:\d{{1,5}}(?:[/.\u2044]\d{{1,5}}){{0,2}}(?:\s?(?:bis|ter|quater|{again})(?!\w))?|[IVXLC]{{1,8}}(?![\w']))"
_VOWEL_SIGNS = re.compile(f"[{ARABIC_SIGNS}]")
_GROUPED = re.compile(r"(?<=\d)\.(?=\d{3}(?!\d))")
# Types whose number is also written as a word: Article premier, الفصل السابع.
_IN_WORDS = frozenset({"article", "chapter", "annex", "section", "paragraph", "part", "item"})
MAX_LIST = 12


def canonical_number(text: str) -> str:
    """``٢٤٢`` is 242, ``VII`` is 7, ``12 bis`` is 12bis."""
    compact = re.sub(r"\s", "", text).replace("\u2044", "/")
    if is_numeral(compact):
        return str(value_of(compact))
    return _again().sub("bis", raised_digits(compact)).rstrip(".")


@lru_cache(maxsize=1)
def _again() -> re.Pattern[str]:
    return re.compile(either_of_all(References, lambda t: t.again))


@dataclass(frozen=True, slots=True)
class _Words:
    """The patterns of a language: of each type, of a number, and of what stands between two.

    ``heads``: of the words of all types, how they begin. ``joint``: brackets of sub-paragraphs included.
    """

    heads: re.Pattern[str]
    kinds: tuple[tuple[str, re.Pattern[str]], ...]
    number: re.Pattern[str]
    joint: re.Pattern[str]
    behind_one: re.Pattern[str] | None
    table: References


@lru_cache(maxsize=16)
def _words(language: str) -> _Words:
    table = language_of(language).tables(References)
    number = _NUMBER.format(again=either_of_all(References, lambda t: t.again))
    to_the = either(language, Joints, lambda t: t.to_the)
    in_row = f"(?:(?:{table.in_row})\\s)?" if table.in_row else ""
    heads = {word for words in table.words.values() for word in words}
    before = rf"(?<!\w){clitics_before(language)}"
    return _Words(
        re.compile(f"{before}{any_of(heads)}" if heads else NOTHING, re.IGNORECASE),
        tuple(
            (kind, _pattern(words, table, number, language)) for kind, words in table.words.items()
        ),
        re.compile(number),
        re.compile(
            r"(?:\s?\([^()\s]{1,6}\)){0,3}\s{0,2}"
            rf"(?P<joint>,|،|;|؛|-|–|—|/|{between(language)}|{to_the})\s{{0,2}}{in_row}"
        ),
        re.compile(table.behind_one) if table.behind_one else None,
        table,
    )


def _pattern(
    words: Iterable[str], table: References, number: str, language: str
) -> re.Pattern[str]:
    """A word of a type and the number behind it."""
    before = rf"(?<!\w){clitics_before(language)}"
    body = "|".join(sorted((re.escape(w) for w in words if "§" not in w), key=len, reverse=True))
    marks = "|§§?" if "§" in words else ""
    second = rf"(?:\s{table.second_word})?" if table.second_word else ""
    number_word = rf"(?:(?i:n[°º]\.?|{table.number})|№)"
    after = (
        rf"\.?\s{{0,3}}(?:\((?=\d))?(?:{number_word}\s{{0,2}})?"
        rf"(?P<number>{number}|[\w{ARABIC_SIGNS}]{{3,14}}{second})"
    )
    head = f"{before}(?P<word>(?:{body})(?!\\w){marks})"
    return re.compile(head + f"(?-i:{after})", re.IGNORECASE)


def find_references(text: str, language: str) -> list[Fact]:
    """Facts of kind ``reference``; the value is a ``Citation``.

    Types: article, section, chapter, paragraph, annex, resolution, decision, law, regulation, item,
    rule, part, and symbol, for which the number is the symbol itself. Of a list (Articles 5 and 6)
    each number is a fact, of a range the two ends. In a language without
    tables only symbols are found.
    """
    found = [
        Fact(KIND, Citation(SYMBOL, m.group().rstrip(".-").upper()), m.group().rstrip(".-"),
             m.start(), m.start() + len(m.group().rstrip(".-")))
        for m in (_SYMBOL.finditer(text) if "/" in text else ())
        if any(c.isdigit() for c in m.group())
    ]  # fmt: skip
    taken = [(f.start, f.end) for f in found]
    known = _words(language)
    for kind, pattern in known.kinds if known.heads.search(text) else ():
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
    known = _words(language)
    if not (written[0].isdigit() or known.number.fullmatch(written)):
        yield from _in_words(written, start, end, language, kind)
    elif written not in {"C", "L", "CC", "LL"} and (
        written != "I" or known.behind_one is None or known.behind_one.match(text, end)
    ):
        yield start, end, _canonical(written, kind)
        yield from _rest_of_list(text, end, match.group("word"), kind, known)


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


def _rest_of_list(
    text: str, end: int, word: str, kind: str, known: _Words
) -> Iterator[tuple[int, int, str]]:
    plural = word.lower().rstrip(".").endswith(known.table.plural_ends)
    for _ in range(MAX_LIST):
        joint = known.joint.match(text, end)
        following = joint and known.number.match(text, joint.end())
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
    known = language_of(language)
    word = _VOWEL_SIGNS.sub("", written).lower().removeprefix(known.tables(Clitics).article)
    return known.tables(References).ordinals.get(word)


def _canonical(written: str, kind: str) -> str:
    number = canonical_number(written)
    # Law 18.561 is law 18561; article 2.1 is not article 21.
    return _GROUPED.sub("", number) if kind in {"law", "resolution", "decision"} else number


EXTRACTOR = Extractor(KIND, find_references)
