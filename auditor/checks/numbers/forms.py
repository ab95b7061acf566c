"""The second look: other ways a text may write a number that no extractor read in it."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from auditor.languages import language as language_of
from auditor.languages.tables.written_numbers import WrittenNumbers
from auditor.orthography import bare_arabic, plain_digits
from auditor.orthography.roman import written_as
from auditor.orthography.words import whole

_SEPARATED = re.compile(r"(?<=\d)[.,'’ \u00a0\u202f\u2009٬٫،](?=\d)")
_RUN = re.compile(r"\d+")
_MARKED = re.compile(r"\d[\d.,]*")


class WrittenText:
    """One side's text, prepared once for many questions of whether a number is written in it."""

    __slots__ = ("_answers", "_folded", "_language", "_runs", "_text")

    def __init__(self, text: str, language: str) -> None:
        self._text = text
        self._language = language.replace("_", "-").split("-", 1)[0].lower()
        self._runs: frozenset[str] | None = None
        self._folded: str | None = None
        self._answers: dict[Decimal, bool] = {}

    def digits(self) -> frozenset[str]:
        """Every run of digits as 0-9, with and without the separators inside numbers."""
        if self._runs is None:
            plain = plain_digits(self._text)
            found = {*_RUN.findall(plain), *_RUN.findall(_SEPARATED.sub("", plain))}
            self._runs = frozenset(run.lstrip("0") or "0" for run in found)
        return self._runs

    def folded(self) -> str:
        """The text in lower case; Arabic without marks and with one form of each letter."""
        if self._folded is None:
            self._folded = _fold(self._text)
        return self._folded

    def writes(self, value: Decimal) -> bool:
        """Whether the number stands here in digits, in words or as a roman numeral."""
        if value not in self._answers:
            self._answers[value] = self._looks_for(value)
        return self._answers[value]

    def _looks_for(self, value: Decimal) -> bool:
        if value != value.to_integral_value():
            return _digits_of(value) in self.digits()
        number = int(value)
        if str(number) in self.digits():
            return True
        if number > 10**7:
            return False
        pattern = _word_pattern(number, self._language)
        return bool(
            (pattern is not None and pattern.search(self.folded()))
            or (1 < number < 200 and re.search(rf"(?<!\w){written_as(number)}(?!\w)", self._text))
        )

    def has(self, words: str) -> bool:
        """Whether the words of the other language stand here as they are."""
        return (
            not words.isdigit()
            and re.search(rf"(?<!\w){re.escape(_fold(words))}(?!\w)", self.folded()) is not None
        )

    def may_imply(self, value: Decimal) -> bool:
        """Whether a word here often carries the number without naming it: *both*, a dual."""
        if value != value.to_integral_value():
            return False
        pattern = _implied_pattern(int(value), self._language)
        return pattern is not None and pattern.search(self.folded()) is not None

    def writes_parts(self, value: Decimal) -> bool:
        """Whether the two halves stand around another mark: paragraph 2.1 is 2-1 in Arabic."""
        whole, _, tail = format(value, "f").partition(".")
        mark, zero = r"\s?[-–/.,:]\s?", "" if len(tail) == 2 else "0?"
        pattern = rf"(?<!\d)0?(?:{whole}{mark}{tail}{zero}|{tail}{zero}{mark}{whole})(?!\d)"
        return re.search(pattern, self._text) is not None


def written_alike(one: str, other: str) -> bool:
    """Whether two numbers have the same digits with the same marks between them."""
    first, second = (_MARKED.search(plain_digits(text)) for text in (one, other))
    return first is not None and second is not None and first[0] == second[0]


def _fold(text: str) -> str:
    return bare_arabic(text).lower()


def _digits_of(value: Decimal) -> str:
    return format(value, "f").replace(".", "").lstrip("0")


@lru_cache(maxsize=4096)
def _word_pattern(number: int, language: str) -> re.Pattern[str] | None:
    """The words for a number in a language, with what is usually joined to them."""
    known = language_of(language)
    joined = known.tables(WrittenNumbers)
    forms = [
        f"{joined.before}{re.escape(form)}{joined.after}" for form in _spelled(number, language)
    ]
    if not forms:
        return None
    either = "|".join(forms)
    return re.compile(whole(either) if known.spaced else either)


@lru_cache(maxsize=4096)
def _implied_pattern(number: int, language: str) -> re.Pattern[str] | None:
    words = language_of(language).tables(WrittenNumbers).implied.get(number)
    return re.compile(whole(words)) if words else None


def _spelled(number: int, language: str) -> list[str]:
    own = language_of(language).tables(WrittenNumbers)
    if own.spelled is not None:
        return [_fold(words) for words in own.spelled(number)]
    import num2words

    forms = []
    for kind in ("cardinal", "ordinal"):
        try:
            words = num2words.num2words(number, lang=language, to=kind)
        except (NotImplementedError, KeyError, TypeError, ValueError, OverflowError, IndexError):
            continue
        folded = _fold(str(words))
        forms.append(re.sub(*own.mended, folded) if own.mended else folded)
    return [f for f in forms if f]
