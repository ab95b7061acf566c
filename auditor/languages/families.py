"""What whole groups of languages share, those without a folder of their own too: primary subtags."""

from __future__ import annotations

RIGHT_TO_LEFT = frozenset("ar arc ckb dv fa he ks ku ps sd ug ur yi".split())
# Written without spaces between words.
UNSPACED = frozenset("ja km lo my th zh".split())
# Written in scripts without capitals.
UNCASED = frozenset("ar ckb fa he ja ka ko ps th ur zh".split())
# "3." is "third".
ORDINALS_WITH_STOP = frozenset("bs cs da de et fi fo hr hu is lb lv nb nn no sk sl sr tr".split())
