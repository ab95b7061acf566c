"""Numbers written in words, and the small words around numbers, by the tables of a language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import accumulate

from auditor.facts.numbers.hits import Hit, share
from auditor.facts.numbers.quantities import Form
from auditor.facts.numbers.units import canonical, scale_words
from auditor.facts.wording import all_words, either, either_of_all
from auditor.languages import language as language_of
from auditor.languages.families import READ_BY_TEXT2NUM
from auditor.languages.tables.numbers import Numbers, Spelled, Token
from auditor.orthography.words import LETTERS

_TOKEN = re.compile(r"\w+|[^\w]+")


def is_article(word: str, language: str) -> bool:
    """Whether the lower-case word can count one part of a fraction ("a third")."""
    return word in _articles(language)


@lru_cache(maxsize=64)
def _articles(language: str) -> frozenset[str]:
    return all_words(language, Numbers, lambda t: t.articles)


class _Token:
    """A token as text2num's protocol wants it; where it stands makes no difference to it."""

    __slots__ = ("said", "word")

    def __init__(self, word: str, said: str) -> None:
        self.word = word
        self.said = said

    def text(self) -> str:
        return self.said

    def nt_separated(self, previous: _Token) -> bool:  # noqa: ARG002
        return False

    def not_a_number_part(self) -> bool:
        return False


def spelled_numbers(plain: str, language: str) -> list[Hit]:
    """The numbers in words, in order; none of a language that nothing reads.

    Articles and pronouns (*one*, *un*, *eine*) are left out; *first* stays, weakly. ``plain``
    must hold no lone surrogates.
    """
    grammar = language_of(language).tables(Numbers).grammar
    if grammar is not None:
        if not any(map(grammar.knows, bare_words(plain, language))):
            return []
        return [_hit(spelled) for spelled in grammar.read(number_tokens(plain, language), plain)]
    library = language in READ_BY_TEXT2NUM or language_of(language).tables(Numbers).library
    return _read_by_library(plain, language) if library else []


def _hit(spelled: Spelled) -> Hit:
    value = spelled.value if spelled.under == 1 else share(spelled.value, spelled.under)
    form = Form(spelled.kind)
    return Hit(spelled.start, spelled.end, value, form, spelled.ambiguous, spelled.readings)


def number_tokens(plain: str, language: str) -> list[Token]:
    """The words of a text as the language's grammar of numbers wants them; none without one."""
    grammar = language_of(language).tables(Numbers).grammar
    found = _words_of(grammar.word).finditer(plain) if grammar else ()
    return [Token(_bare(m.group(), language), m.start(), m.end()) for m in found]


# Numbers and duals are both looked for among them; few texts have one.
@lru_cache(maxsize=16)
def bare_words(plain: str, language: str) -> tuple[str, ...]:
    """Those words alone."""
    grammar = language_of(language).tables(Numbers).grammar
    found = _words_of(grammar.word).findall(plain) if grammar else ()
    return tuple([_bare(word, language) for word in found])


@lru_cache(maxsize=16384)
def _bare(word: str, language: str) -> str:
    return canonical(word, language)


@lru_cache(maxsize=16)
def _words_of(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _read_by_library(plain: str, language: str) -> list[Hit]:
    from text_to_num import find_numbers

    known = language_of(language).tables(Numbers).spellings
    tokens = [_token(word, known.get(word.lower(), word)) for word in _TOKEN.findall(plain)]
    items = find_numbers(tokens, language, 0.0) if tokens else ()
    if not items:
        return []
    # The tokens leave nothing of the text out.
    places = [0, *accumulate(len(token.word) for token in tokens)]
    reader, shouted = _reader(language), plain.isupper()
    found = []
    for item in items:
        start, end = places[item.start], places[item.end]
        value = Decimal(item.value) if item.value == int(item.value) else Decimal(str(item.value))
        written = plain[start:end]
        if len(written) < 5 and written.isupper() and not shouted:
            continue  # an acronym: OIT is no eight
        if not reader.is_none(plain, start, end, value, ordinal=item.is_ordinal):
            found.append(reader.hit(plain, start, end, value, ordinal=item.is_ordinal))
    return found


@lru_cache(maxsize=16384)
def _token(word: str, said: str) -> _Token:
    return _Token(word, said)


@dataclass(frozen=True, slots=True)
class _Reader:
    """What is known of a language whose number words the library reads, ready for use."""

    language: str
    table: Numbers
    not_numbers: frozenset[str]
    not_before: re.Pattern[str]
    cent: re.Pattern[str]
    several: re.Pattern[str]
    corrections: tuple[tuple[re.Pattern[str], int], ...]

    def is_none(self, plain: str, start: int, end: int, value: Decimal, *, ordinal: bool) -> bool:
        """Whether the words are an article, part of *per cent* or otherwise no number."""
        if value == 1 and not ordinal and not _counts_scale(plain, end, self.language):
            return True
        if value == 100 and self.cent.search(plain, max(0, start - 8), start):
            return True
        lower = plain[start:end].lower()
        return (
            lower in self.not_numbers
            or lower in self.table.vague
            or self.not_before.match(plain, end) is not None
        )

    def hit(self, plain: str, start: int, end: int, value: Decimal, *, ordinal: bool) -> Hit:
        """What the words are worth."""
        lower = plain[start:end].lower()
        for pattern, factor in self.corrections:
            if pattern.search(lower):
                value *= factor
        form = Form.ORDINAL if ordinal else Form.WORDS
        ambiguous = (
            lower in self.table.ambiguous
            or value == 0
            or (ordinal and value == 1)
            or (not language_of(self.language).capital_nouns and _is_name(plain, start))
        )
        first = lower.split(" ", maxsplit=1)[0].split("-", maxsplit=1)[0]
        if first in self.table.scales_alone and self.several.search(
            plain, max(0, start - 12), start
        ):
            form, ambiguous = Form.VAGUE, True
        return Hit(start, end, value, form, ambiguous=ambiguous)


@lru_cache(maxsize=16)
def _reader(language: str) -> _Reader:
    table = language_of(language).tables(Numbers)
    several = either(language, Numbers, lambda t: t.several)
    # In a foreign quotation, too, the hundred of *per cent* is none.
    cent = either_of_all(Numbers, lambda t: t.cent)
    return _Reader(
        language,
        table,
        all_words(language, Numbers, lambda t: t.not_numbers),
        re.compile(either(language, Numbers, lambda t: t.not_before)),
        re.compile(rf"(?:{cent})[\s\u00a0]+$", re.IGNORECASE),
        re.compile(rf"\b(?:{several})[ \u00a0]$", re.IGNORECASE),
        tuple((re.compile(pattern), factor) for pattern, factor in table.corrections),
    )


def _counts_scale(plain: str, end: int, language: str) -> bool:
    """Whether a scale word that text2num does not know follows: one trillion."""
    following = LETTERS.match(plain, end + 1)
    return following is not None and following.group().lower() in scale_words(language)


def _is_name(plain: str, start: int) -> bool:
    """Whether a number word is capitalised inside a sentence: Channel Four, Six Flags."""
    if not plain[start].isupper():
        return False
    before = plain[max(0, start - 3) : start].rstrip(" \u00a0\"“«'‘(\n-—–")
    return bool(before) and before[-1] not in ".!?:;…" and not before[-1].isdigit()


def words_of(plain: str) -> list[re.Match[str]]:
    """The letters-only words of a text, with their offsets."""
    return list(LETTERS.finditer(plain))
