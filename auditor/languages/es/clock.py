"""How the time of day is said in Spanish (from any grammar)."""

from __future__ import annotations

from auditor.languages.tables.clock import Clock

_HOURS = tuple(
    (word,) for word in "una dos tres cuatro cinco seis siete ocho nueve diez once doce".split()
)
_MINUTES = {
    "cinco": 5, "diez": 10, "quince": 15, "veinte": 20, "veinticinco": 25, "treinta": 30,
    "cuarenta": 40, "cincuenta": 50,
}  # fmt: skip
_PHRASES = (
    ("(?:las?|al?) {H} y media", 30),
    ("(?:las?|al?) {H} y cuarto", 15),
    ("(?:las?|al?) {H} menos cuarto", -15),
    ("las? {h} y {m}", "+"),
    ("las? {h} menos {m}", "-"),
)

TABLES = Clock(
    hours=_HOURS,
    noon={"mediodía": 12, "medianoche": 0},
    minutes=_MINUTES,
    phrases=_PHRASES,
    cue=r"\by\b|\bmenos\b",
    before_noon="de la (?:mañana|madrugada)",
    after_noon=r"de la tarde|de la noche|p\.\s?m\.",
    word="horas?",
)
