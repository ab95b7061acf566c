"""What whole groups of languages share, those without a folder of their own too: primary subtags."""

from __future__ import annotations

RIGHT_TO_LEFT = frozenset("ar arc ckb dv fa he ks ku ps sd ug ur yi".split())
# Written without spaces between words.
UNSPACED = frozenset("ja km lo my th zh".split())
# Written in scripts without capitals.
UNCASED = frozenset("ar ckb fa he ja ka ko ps th ur zh".split())
# "3." is "third".
ORDINALS_WITH_STOP = frozenset("bs cs da de et fi fo hr hu is lb lv nb nn no sk sl sr tr".split())
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
OF_SCRIPT = {"arabic": "ar"}
# For which CLDR has a city of every time zone.
ALL_ZONES = "ar"
# The article before a vowel loses its own, and is written onto the word: l'Iraq.
ELIDING = frozenset("fr it ca".split())
# Small words inside names of languages without a folder: Dutch.
PARTICLES_OF_OTHERS = frozenset(("van",))
