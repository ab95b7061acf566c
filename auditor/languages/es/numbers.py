"""How numbers are said in Spanish, beyond what text2num and CLDR know."""

from __future__ import annotations

from auditor.languages.tables.numbers import Numbers

# Ordinals that are units of time, preposition (segundo), room (cuarto) or place (Once) as well.
_AMBIGUOUS = frozenset(
    "segundo segunda segundos segundas primer primero primera primeros primeras cuarto cuartos once".split()
)
_VAGUE = {
    "decenas": 10, "docenas": 10, "centenares": 100, "cientos": 100, "miles": 10**3,
    "millares": 10**3, "millones": 10**6,
}  # fmt: skip
_DOZENS = {
    "docena": 12, "decena": 10, "quincena": 15, "veintena": 20, "centenar": 100, "millar": 1000,
}  # fmt: skip

# Before a noun; and without the accents that many leave out.
_SPELLINGS = {
    "veintiún": "veintiuno", "veintiun": "veintiuno", "veintidos": "veintidós",
    "veintitres": "veintitrés", "veintiseis": "veintiséis", "dieciseis": "dieciséis",
}  # fmt: skip
_UNITS = {
    "uno": "primer primero primera", "dós": "segundo segunda", "trés": "tercer tercero tercera",
    "cuatro": "cuarto cuarta", "cinco": "quinto quinta", "séis": "sexto sexta",
    "siete": "séptimo séptima septimo septima", "ocho": "octavo octava", "nueve": "noveno novena",
}  # fmt: skip
# Vigesimocuarto, the 24th, in one word.
_SPELLINGS |= {
    f"{tens}{ordinal}": f"veinti{unit}"
    for tens in ("vigesimo", "vigésimo")
    for unit, ordinals in _UNITS.items()
    for ordinal in ordinals.split()
}

TABLES = Numbers(
    library=True,
    spaced_groups=True,
    either_mark=True,  # 1.234 in Madrid, 1,234 in Mexico
    roman=True,
    ambiguous=_AMBIGUOUS,
    spellings=_SPELLINGS,
    cent="por",
    vague=_VAGUE,
    several="varios|algunos|unos",
    scales_alone=frozenset("cien mil millones".split()),
    dozens=_DOZENS,
    scales={"mil": 3, "millones": 6, "mill": 6},
    stopped=frozenset(("mill",)),
    articles=frozenset("un uno una".split()),
    roman_heads=frozenset(
        "artículo capítulo parte título anexo sección guerra mundial siglo".split()
    ),
)
