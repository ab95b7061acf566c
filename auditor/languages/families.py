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
# Nouns are written with a capital: Luxembourgish.
CAPITAL_NOUNS = frozenset(("lb",))
# Number words are read by the library text2num.
READ_BY_TEXT2NUM = frozenset(("da",))
# 1 234 567 is written with plain spaces, where CLDR has the no-break space.
SPACE_GROUPING = frozenset("bg cs da et fi lt lv nb no ro sk sv uk".split())
# Roman numerals are looked for: those of the languages in Latin letters that were tried.
ROMAN_NUMERALS = frozenset("ca cs da fi hu nb no ro sv".split())
# "January 21": the day may stand behind the month's name.
MONTH_FIRST = frozenset("hu sv".split())
# The article before a vowel loses its own, and is written onto the word: l'Iraq.
ELIDING = frozenset(("ca",))
# Small words inside names: Dutch.
PARTICLES_OF_OTHERS = frozenset(("van",))
# The language whose symbols of units in CLDR are the international ones, met in texts of all languages.
SYMBOLS_OF_ALL = "en"
# For which CLDR has a city of every time zone.
ALL_ZONES = "ar"
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
        capital_nouns=code in CAPITAL_NOUNS,
        pointed=code in POINTED,
        ordinals_with_stop=code in ORDINALS_WITH_STOP,
        percent_first=code in PERCENT_FIRST,
        code_pages=next((each for each, codes in CODE_PAGES.items() if code in codes.split()), ()),
        tokenizer="char" if code in BY_CHARACTER else "intl",
    )
