"""Numbers written in words, in the languages text2num reads, and the small words around numbers."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from auditor.facts.numbers.hits import Hit
from auditor.facts.numbers.quantities import Form
from auditor.facts.numbers.units import scale_words

TEXT2NUM = frozenset("en fr de es pt it nl da".split())

# A number and more: a word that has other meanings at least as common, or is dropped by good
# translators. Read, but never enough for a confident finding.
WEAK = {
    "en": "second seconds first quarter",
    "fr": "neuf neuve second seconde premier première premiers premières",
    "de": "acht achte achten achtet achter erst erste ersten erster erstes eins",
    "es": "segundo segunda segundos segundas primer primero primera primeros primeras cuarto cuartos once",
    "pt": "segundo segunda segundos primeiro primeira primeiros primeiras terça terças "
    "quarta quartas quinta quintas sexta sextas quarto quartos",
    "it": "secondo seconda secondi primo prima primi prime sei quarto quinta",
}
_WEAK = {code: frozenset(words.split()) for code, words in WEAK.items()}

# "per cent" in the languages where its second word is the number 100.
_HUNDRED_OF_PERCENT = re.compile(r"(?:pour|por|per|pro)[\s\u00a0]+$", re.IGNORECASE)

# Hundreds of, thousands of: an order of magnitude and no number.
_VAGUE = {
    "en": "dozens=10 scores=10 tens=10 hundreds=100 thousands=1e3 millions=1e6 billions=1e9 trillions=1e12",
    "fr": "dizaines=10 douzaines=10 centaines=100 milliers=1e3 millions=1e6 milliards=1e9",
    "de": "dutzende=10 dutzenden=10 hunderte=100 hunderten=100 tausende=1e3 tausenden=1e3 "
    "zehntausende=1e4 zehntausenden=1e4 hunderttausende=1e5 millionen=1e6 milliarden=1e9",
    "es": "decenas=10 docenas=10 centenares=100 cientos=100 miles=1e3 millares=1e3 millones=1e6",
    "pt": "dezenas=10 dúzias=10 centenas=100 milhares=1e3 milhões=1e6 bilhões=1e9 biliões=1e12 "
    "trilhões=1e12",
    "it": "decine=10 dozzine=10 centinaia=100 migliaia=1e3 milioni=1e6 miliardi=1e9",
}

# Collectives that are a number: a dozen. As a count of them ("two dozen") they multiply.
_DOZENS = {
    "en": "dozen=12",
    "fr": "dizaine=10 douzaine=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 "
    "cinquantaine=50 soixantaine=60 centaine=100 millier=1e3",
    "de": "dutzend=12",
    "es": "docena=12 decena=10 quincena=15 veintena=20 centenar=100 millar=1e3",
    "pt": "dúzia=12 dezena=10 quinzena=15 centena=100 milhar=1e3",
    "it": "decina=10 dozzina=12 quindicina=15 ventina=20 trentina=30 cinquantina=50 "
    "centinaio=100 migliaio=1e3",
}

# Denominators. With + they need a numerator before them ("two thirds", "a quarter"): alone they
# are an ordinal, a time of day or a room. With ~ they count alone, but weakly.
_PARTS = {
    "en": "half=2~ halves=2 third=3+ thirds=3+ quarter=4+ quarters=4+ fifth=5+ fifths=5+ sixths=6+ "
    "tenth=10+ tenths=10+ eighths=8+",
    "fr": "moitié=2~ demi=2~ demie=2~ tiers=3+ quart=4+ quarts=4+ cinquième=5+ cinquièmes=5+ "
    "dixième=10+ dixièmes=10+",
    "de": "hälfte=2~ halb=2~ halbe=2~ halben=2~ halbes=2~ halber=2~ drittel=3 dritteln=3 viertel=4~ "
    "vierteln=4 fünftel=5 achtel=8 zehntel=10",
    "es": "mitad=2~ medio=2+ media=2+ tercio=3+ tercios=3+ cuarto=4+ cuartos=4+ cuartas=4+ quinto=5+ "
    "quintos=5+ quintas=5+ décimo=10+ décimas=10+",
    "pt": "metade=2~ meio=2+ meia=2+ terço=3+ terços=3+ quarto=4+ quartos=4+ quinto=5+ quintos=5+ "
    "décimo=10+ décimos=10+",
    "it": "metà=2~ mezzo=2+ mezza=2+ terzo=3+ terzi=3+ quarto=4+ quarti=4+ quinto=5+ quinti=5+ "
    "decimo=10+ decimi=10+",
}
# "Several hundred" and "a few million" are orders of magnitude like "hundreds".
_SOME = re.compile(
    r"\b(?:several|few|many|some|couple of|quelques?|plusieurs|mehrere|einige|paar|varios|algunos|unos|"
    r"vários|alguns|diversi|alcuni|qualche|more)[ \u00a0]$",
    re.IGNORECASE,
)
_SCALES_ALONE = {
    "en": frozenset("hundred thousand million billion trillion".split()),
    "fr": frozenset("cent mille million millions milliard milliards".split()),
    "de": frozenset("hundert tausend millionen milliarden".split()),
    "es": frozenset("cien mil millones".split()),
    "pt": frozenset("cem mil milhões bilhões".split()),
    "it": frozenset("cento mille milioni miliardi".split()),
}
# Portugal's bilião is a million millions; text2num reads it as Brazil's bilhão.
_LONG_BILLION = re.compile(r"\bbili(?:ão|ões)\b")
_ARTICLES = frozenset("a an one un une ein eine einem einen einer uno una um uma".split())
# Of a fraction with a unit numerator only these stand for one part; "a second" does not.
_WORD = re.compile(r"[^\W\d_]+")
_TOKEN = re.compile(r"\w+|[^\w]+")


def _table(entries: str) -> dict[str, Decimal]:
    pairs = (entry.split("=") for entry in entries.split())
    return {word: Decimal(value) for word, value in pairs}


@lru_cache(maxsize=64)
def vague_words(language: str) -> dict[str, Decimal]:
    """Plural orders of magnitude ("hundreds"), lower case, and their power of ten."""
    return _table(_VAGUE.get(language, ""))


@lru_cache(maxsize=64)
def dozen_words(language: str) -> dict[str, Decimal]:
    """Collectives that are a number ("dozen"), lower case."""
    return _table(_DOZENS.get(language, ""))


@lru_cache(maxsize=64)
def part_words(language: str) -> dict[str, tuple[int, bool, bool]]:
    """Fraction words, lower case: (denominator, needs a numerator, is weak)."""
    entries = (entry.split("=") for entry in _PARTS.get(language, "").split())
    return {w: (int(v.rstrip("+~")), v.endswith("+"), v.endswith("~")) for w, v in entries}


def is_article(word: str) -> bool:
    """Whether the lower-case word can count one part of a fraction ("a third")."""
    return word in _ARTICLES


class _Token:
    """A token as text2num's protocol wants it."""

    __slots__ = ("end", "start", "word")

    def __init__(self, match: re.Match[str]) -> None:
        self.word, self.start, self.end = match.group(), match.start(), match.end()

    def text(self) -> str:
        return self.word

    def nt_separated(self, previous: _Token) -> bool:  # noqa: ARG002
        return False

    def not_a_number_part(self) -> bool:
        return False


def spelled_numbers(plain: str, language: str) -> list[Hit]:
    """The numbers in words, in order.

    Articles and pronouns (*one*, *un*, *eine*) are left out; *first* stays, weakly. ``plain``
    must hold no lone surrogates.
    """
    if language not in TEXT2NUM:
        return []
    from text_to_num import find_numbers

    tokens = [_Token(m) for m in _TOKEN.finditer(plain)]
    if not tokens:
        return []
    shouted = plain.isupper()
    weak_words = _WEAK.get(language, frozenset())
    found = []
    for item in find_numbers(tokens, language, 0.0):
        first, last = tokens[item.start], tokens[item.end - 1]
        written = plain[first.start : last.end]
        lower = written.lower()
        value = Decimal(item.value) if item.value == int(item.value) else Decimal(str(item.value))
        if lower in ("o", "oh") or (
            value == 1 and not item.is_ordinal and not _counts_scale(plain, last.end, language)
        ):
            continue
        if len(written) < 5 and written.isupper() and not shouted:
            continue  # an acronym: OIT is no eight
        if value == 100 and _HUNDRED_OF_PERCENT.search(plain, max(0, first.start - 8), first.start):
            continue
        if lower.endswith(("s", "en")) and lower in vague_words(language):
            continue
        if plain.startswith("-feira", last.end) or lower in ("cents", "milles"):
            continue
        form = Form.ORDINAL if item.is_ordinal else Form.WORDS
        if language == "pt" and _LONG_BILLION.search(lower):
            value *= 1000
        weak = (
            lower in weak_words
            or value == 0
            or (item.is_ordinal and value == 1)
            or (language != "de" and _is_name(plain, first.start))
        )
        if _starts_with_scale(lower, language) and _SOME.search(
            plain, max(0, first.start - 12), first.start
        ):
            form, weak = Form.VAGUE, True
        found.append(Hit(first.start, last.end, value, form, weak=weak))
    return found


def _counts_scale(plain: str, end: int, language: str) -> bool:
    """Whether a scale word that text2num does not know follows: one trillion."""
    following = _WORD.match(plain, end + 1)
    return following is not None and following.group().lower() in scale_words(language)


def _is_name(plain: str, start: int) -> bool:
    """Whether a number word is capitalised inside a sentence: Channel Four, Six Flags."""
    if not plain[start].isupper():
        return False
    before = plain[max(0, start - 3) : start].rstrip(" \u00a0\"“«'‘(\n-—–")
    return bool(before) and before[-1] not in ".!?:;…" and not before[-1].isdigit()


def _starts_with_scale(lower: str, language: str) -> bool:
    return lower.split(" ", maxsplit=1)[0].split("-", maxsplit=1)[0] in _SCALES_ALONE.get(
        language, ()
    )


def words_of(plain: str) -> list[re.Match[str]]:
    """The letters-only words of a text, with their offsets."""
    return list(_WORD.finditer(plain))
