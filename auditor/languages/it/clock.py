"""How the time of day is said in Italian (from any grammar)."""

from __future__ import annotations

from auditor.languages.tables.clock import Clock

_HOURS = (
    ("una", "un"), ("due",), ("tre",), ("quattro",), ("cinque",), ("sei",), ("sette",),
    ("otto",), ("nove",), ("dieci",), ("undici",), ("dodici",),
)  # fmt: skip
_MINUTES = {
    "cinque": 5, "dieci": 10, "quindici": 15, "venti": 20, "venticinque": 25, "trenta": 30,
    "quaranta": 40, "cinquanta": 50,
}  # fmt: skip
_PHRASES = (
    (r"(?:le|alle|dalle|delle|ore|all['’]|l['’])\s?{h} e mezz[ao]", 30),
    ("{N} e mezz[ao]", 30),
    (r"(?:le|alle|dalle|delle|ore|all['’]|l['’])\s?{h} e un quarto", 15),
    (r"(?:le|alle|dalle|delle|ore|all['’]|l['’])\s?{h} meno un quarto", -15),
    ("(?:le|alle|dalle|delle|ore) {h} e {m}", "+"),
)

TABLES = Clock(
    hours=_HOURS,
    noon={"mezzogiorno": 12, "mezzanotte": 0},
    minutes=_MINUTES,
    phrases=_PHRASES,
    cue=r"mezz|quarto|\be\b",
    before_noon="del mattino|di mattina",
    after_noon="del pomeriggio|di sera|della sera",
    word="ore",
)
