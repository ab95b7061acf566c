"""How the time of day is said in German (from any grammar)."""

from __future__ import annotations

from auditor.languages.tables.clock import Clock

_HOURS = (
    ("eins", "ein"), ("zwei",), ("drei",), ("vier",), ("fünf",), ("sechs",), ("sieben",),
    ("acht",), ("neun",), ("zehn",), ("elf",), ("zwölf",),
)  # fmt: skip
_MINUTES = {
    "fünf": 5, "zehn": 10, "fünfzehn": 15, "zwanzig": 20, "fünfundzwanzig": 25, "dreißig": 30,
    "vierzig": 40, "fünfundvierzig": 45, "fünfzig": 50,
}  # fmt: skip
_PHRASES = (
    ("halb {h}(?: Uhr)?", -30),
    ("viertel (?:nach|über) {H}(?: Uhr)?", 15),
    ("(?:drei)?viertel vor {H}(?: Uhr)?", -15),
    (r"{m} (?:Minuten )?nach {h}(?=\sUhr|[\s,.;]|$)", "+"),
    (r"{m} (?:Minuten )?vor {h}(?=\sUhr|[\s,.;]|$)", "-"),
    ("{h} Uhr {m}", "+"),
    (r"{h} Uhr(?!\s[0-9])", 0),
)

TABLES = Clock(
    hours=_HOURS,
    noon={"mittag": 12, "mitternacht": 0},
    minutes=_MINUTES,
    phrases=_PHRASES,
    cue=r"halb|viertel|\bnach|\bvor\b|uhr",
    before_noon="morgens|früh|vormittags|am (?:Morgen|Vormittag)",
    after_noon="nachmittags|abends|am (?:Nachmittag|Abend)",
    word="Uhr",
    between="Uhr",
    behind_dots="Uhr",
)
