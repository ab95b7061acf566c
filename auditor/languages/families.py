"""What whole groups of languages share that have no folder of their own: primary subtags."""

from __future__ import annotations

from functools import lru_cache

from auditor.languages.tables.writing import Writing

RIGHT_TO_LEFT = frozenset("arc ckb dv ks ku ps sd ug yi".split())
# Written without spaces between words.
UNSPACED = frozenset("ja km lo my th".split())
# Written in scripts without capitals.
UNCASED = frozenset("ckb ja ka ko ps th".split())
# Yiddish; ``ji`` is its old code.
POINTED = frozenset("yi ji".split())
# "3." is "third".
ORDINALS_WITH_STOP = frozenset("bs cs da et fi fo hr hu is lb lv nb nn no sk sl sr tr".split())
# "%50" is fifty per cent.
PERCENT_FIRST = frozenset("az eu ku tr".split())
# Compared by character, for want of a tokenizer that knows their words.
BY_CHARACTER = frozenset("ja ko th".split())
# Nouns are written with a capital.
CAPITAL_NOUNS = frozenset("de lb".split())
# Number words are read by the library text2num.
READ_BY_TEXT2NUM = frozenset("en fr de es pt it nl da".split())
# Written in Arabic letters: writers leave signs, dots and hamzas out or not, so words are compared bare.
BARE_LETTERS = frozenset("ar fa ur".split())
# 1 234 567 is written with plain spaces. (CLDR gives the no-break space, which is read in every
# language; a plain space in English is a word boundary.)
SPACE_GROUPING = frozenset("bg cs da de es et fi fr it lt lv nb nl no pl pt ro ru sk sv uk".split())
# Roman numerals are looked for: those of the languages in Latin letters that were tried.
ROMAN_NUMERALS = frozenset("en fr de es pt it nl da ca ro pl cs sv no nb fi hu".split())
# The language whose symbols of units in CLDR are the international ones, met in texts of all languages.
SYMBOLS_OF_ALL = "en"
# "January 21": the day may stand behind the month's name.
MONTH_FIRST = frozenset("en hu ja ko sv zh".split())
# The language whose grammar is tried on a word of a script, in a text of whatever language.
OF_SCRIPT = {"ARABIC": "ar"}
# For which CLDR has a city of every time zone.
ALL_ZONES = "ar"
# The article before a vowel loses its own, and is written onto the word: l'Iraq.
ELIDING = frozenset("fr it ca".split())
# Small words inside names of languages without a folder: Dutch.
PARTICLES_OF_OTHERS = frozenset(("van",))
# All others in Latin letters.
SCRIPTS = {
    "CYRILLIC": "bg uk",
    "GREEK": "el",
    "THAI": "th",
    "HANGUL": "ko",
    "CJK": "ja",
    "DEVANAGARI": "hi",
}
CODE_PAGES = {
    ("cp1251", "koi8_r"): "be bg mk sr uk",
    ("cp1250", "iso8859_2"): "cs hr hu pl ro sk sl",
    ("cp1257",): "et lt lv",
    ("cp932", "euc_jp"): "ja",
    ("cp949",): "ko",
    ("cp1253",): "el",
    ("cp1254",): "tr",
    ("cp874",): "th",
}


@lru_cache(maxsize=256)
def writing_of(code: str) -> Writing:
    """How the language of a primary subtag is written, as far as its groups tell."""
    return Writing(
        script=next((name for name, codes in SCRIPTS.items() if code in codes.split()), "LATIN"),
        right_to_left=code in RIGHT_TO_LEFT,
        spaced=code not in UNSPACED,
        cased=code not in UNCASED,
        pointed=code in POINTED,
        ordinals_with_stop=code in ORDINALS_WITH_STOP,
        percent_first=code in PERCENT_FIRST,
        code_pages=next((each for each, codes in CODE_PAGES.items() if code in codes.split()), ()),
        tokenizer="char" if code in BY_CHARACTER else "intl",
    )
