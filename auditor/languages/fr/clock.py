"""How the time of day is said in French (from any grammar)."""

from __future__ import annotations

from auditor.languages.tables.clock import Clock

_HOURS = tuple(
    (word,) for word in "une deux trois quatre cinq six sept huit neuf dix onze douze".split()
)
_MINUTES = {
    "cinq": 5, "dix": 10, "quinze": 15, "vingt": 20, "vingt-cinq": 25, "trente": 30,
    "quarante": 40, "quarante-cinq": 45, "cinquante": 50,
}  # fmt: skip
_PHRASES = (
    ("(?:{h} heures?|{N}) et demie?", 30),
    ("(?:{h} heures?|{N}) (?:et|un) quart", 15),
    ("(?:{h} heures?|{N}) moins (?:le|un) quart", -15),
    ("(?:{h} heures?|{N}) moins {m}", "-"),
    ("(?:{h} heures|une heure) {m}", "+"),
)

TABLES = Clock(
    hours=_HOURS,
    noon={"midi": 12, "minuit": 0},
    minutes=_MINUTES,
    phrases=_PHRASES,
    cue="demi|quart|moins|heure",
    before_noon="du matin",
    after_noon="de l['’]après-midi|du soir",
    half_is_duration=True,
    word="heures?",
    between="heures?",
)
