"""The second look: other ways a text may write a number that no extractor read in it."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from auditor.languages import language as language_of
from auditor.orthography import bare_arabic, plain_digits

_SEPARATED = re.compile(r"(?<=\d)[.,'’ \u00a0\u202f\u2009٬٫،](?=\d)")
_RUN = re.compile(r"\d+")

# Words that carry a number no counting word shows, as regular expressions on folded text.
_OTHER_WORDS: dict[str, dict[int, str]] = {
    "en": {
        2: r"both|twice|twin|pair|couple|double|dual|bi\w+|second\w*|half|halves|duo|either|neither|other",
        3: r"triple|tri\w+|third\w*|threefold|trio|thrice",
        4: r"quadr\w+|quarter\w*|fourth\w*|quartet",
        5: r"quint\w+|fifth\w*",
        10: r"decade\w*|tenth\w*|tens",
        0: r"midnight|zero|no|none|nil",
        12: r"dozen\w*|year\w*|noon|midday",
        20: r"score\w*|twent\w+",
        50: r"half",
        100: r"centur\w+|centen\w+|hundred\w*",
        1000: r"millenni\w+|thousand\w*",
    },
    "ar": {
        2: r"\w+(?:ان|ين|تا|تي|ا)|كل[اي]\w*|مثن\w+|ثن\w+|ثان\w*|شطر\w*|ضعف\w*|زوج\w*|مزدوج\w*",
        3: r"\w*ثلاث\w*|\w*ثالث\w*|مثلث\w*|ثلث\w*",
        4: r"\w*ر?رباع\w*|\w*اربع\w*|ربع\w*",
        5: r"\w*خماس\w*|\w*خمس\w*",
        6: r"\w*سداس\w*|\w*ست\w*",
        10: r"\w*عقد\w*|\w*عشر\w*",
        0: r"\w*منتصف|\w*صفر\w*",
        12: r"دزينه|\w*سنه|\w*عام|\w*ظهر\w*",
        50: r"\w*نصف",
        100: r"\w*قرن\w*|\w*م[ئاي]\w*ه",
        1000: r"\w*الفيه|\w*الف",
    },
    "fr": {
        2: r"deux\w*|double\w*|paire|couple|bi\w+|second\w*|demi\w*|moitié|ni|l['’]un\w*|autre",
        3: r"tri\w+|tiers|trois\w*|tierce",
        4: r"quadr\w+|quart\w*|quatr\w+",
        5: r"quint\w+|cinq\w*",
        10: r"décenn\w*|dizaine\w*|dix\w*",
        0: r"minuit|zéro|nul\w*|aucun\w*",
        12: r"douz\w+|an\w*|midi",
        15: r"quinz\w+",
        50: r"moitié|demi\w*|cinquant\w+",
        100: r"siècle\w*|cent\w*",
        1000: r"mill\w+",
    },
    "de": {
        2: r"beid\w*|doppel\w*|zwei\w*|paar\w*|zweit\w*|halb\w*|hälfte\w*|zwo|weder|bi\w+",
        3: r"drei\w*|dritt\w*|tri\w+",
        4: r"vier\w*|quart\w*",
        10: r"jahrzehnt\w*|zehn\w*",
        0: r"mitternacht|null|kein\w*",
        12: r"dutzend\w*|zwölf\w*|mittag\w*",
        50: r"hälfte\w*|halb\w*|fünfzig\w*",
        100: r"jahrhundert\w*|hundert\w*",
        1000: r"tausend\w*|jahrtausend\w*",
    },
    "es": {
        2: r"ambos|ambas|doble\w*|par\w*|bi\w+|segund\w*|mitad|medi\w*|dos\w*|ni|otr[oa]",
        3: r"tri\w+|terc\w+|tres\w*",
        4: r"cuat\w+|cuart\w*",
        10: r"decen\w+|decenal\w*|década\w*|diez\w*|décim\w+",
        0: r"medianoche|cero|ningun\w*",
        12: r"docena\w*|año\w*|mediodía",
        15: r"quince\w*|quincen\w+",
        50: r"mitad|cincuent\w+",
        100: r"siglo\w*|centen\w+|cien\w*",
        1000: r"mil\w*",
    },
    "pt": {
        2: r"amb[oa]s|dobr\w+|dupl\w+|par\w*|bi\w+|segund\w*|metade|mei[oa]|dois|duas|nem|outr[oa]",
        3: r"tri\w+|terc\w+|terç\w+|três",
        10: r"década\w*|dezen\w+|dez",
        0: r"meia-noite|zero|nenhum\w*",
        12: r"dúzia\w*|ano\w*|meio-dia",
        50: r"metade|cinquent\w+",
        100: r"século\w*|cent\w*|cem",
        1000: r"mil\w*",
    },
    "it": {
        2: r"entramb\w+|ambedue|doppi\w*|coppi\w*|paio|bi\w+|second\w*|metà|mezz\w*|due\w*|né|altr\w+",
        3: r"tri\w+|terz\w+|tre\w*",
        10: r"decenni\w*|decin\w+|dieci",
        0: r"mezzanotte|zero|nessun\w*",
        12: r"dozzin\w+|ann\w+|mezzogiorno",
        50: r"metà|cinquant\w+",
        100: r"secol\w+|cent\w*",
        1000: r"mil\w*",
    },
}
_ROMAN = (
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
_CHINESE = "〇一二三四五六七八九"


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
            or (1 < number < 200 and re.search(rf"(?<!\w){_roman(number)}(?!\w)", self._text))
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
        mark = r"\s?[-–/.,:]\s?"
        pattern = rf"(?<!\d)0?(?:{whole}{mark}{tail}0?|{tail}0?{mark}{whole})(?!\d)"
        return re.search(pattern, self._text) is not None


def _fold(text: str) -> str:
    return bare_arabic(text).lower()


def _digits_of(value: Decimal) -> str:
    return format(value, "f").replace(".", "").lstrip("0")


def _roman(number: int) -> str:
    letters = ""
    for value, numeral in _ROMAN:
        times, number = divmod(number, value)
        letters += numeral * times
    return letters


@lru_cache(maxsize=4096)
def _word_pattern(number: int, language: str) -> re.Pattern[str] | None:
    """The words for a number in a language, with their usual endings."""
    forms = [re.escape(f) for f in _spelled(number, language)]
    boundary = language_of(language).spaced
    # German joins its numbers to what follows; Arabic prefixes and inflects them.
    ending = {"ar": r"\w{0,3}", "ru": r"\w{0,3}", "de": r"\w*"}.get(language, "")
    beginning = r"\w{0,3}" if language == "ar" else ""
    forms = [f"{beginning}{form}{ending}" for form in forms]
    if not forms:
        return None
    joined = "|".join(forms)
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)" if boundary else joined)


@lru_cache(maxsize=4096)
def _implied_pattern(number: int, language: str) -> re.Pattern[str] | None:
    words = _OTHER_WORDS.get(language, {}).get(number)
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)") if words else None


def _spelled(number: int, language: str) -> list[str]:
    if language == "zh":
        return [_chinese(number)] if 1 < number < 100 else []
    import num2words

    forms = []
    for kind in ("cardinal", "ordinal"):
        try:
            words = num2words.num2words(number, lang=language, to=kind)
        except (NotImplementedError, KeyError, TypeError, ValueError, OverflowError, IndexError):
            continue
        folded = _fold(str(words))
        forms.append(re.sub(r"\bو ", "و", folded) if language == "ar" else folded)
    return [f for f in forms if f]


def _chinese(number: int) -> str:
    tens, units = divmod(number, 10)
    if not tens:
        return _CHINESE[units]
    return ("" if tens == 1 else _CHINESE[tens]) + "十" + (_CHINESE[units] if units else "")
