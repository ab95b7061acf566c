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
