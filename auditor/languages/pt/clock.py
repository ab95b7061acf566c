"""How the time of day is said in Portuguese (from any grammar)."""

from __future__ import annotations

from auditor.languages.tables.clock import Clock

_HOURS = tuple(
    (word,) for word in "uma duas três quatro cinco seis sete oito nove dez onze doze".split()
)
_MINUTES = {
    "cinco": 5, "dez": 10, "quinze": 15, "vinte": 20, "trinta": 30, "quarenta": 40,
    "cinquenta": 50,
}  # fmt: skip
_PHRASES = (
    ("(?:às|as|das|à|pelas) {h}(?: horas?)? e meia", 30),
    ("{N} e meia", 30),
    ("(?:às|as|das|à|pelas) {h}(?: horas?)? e (?:um )?quarto", 15),
    ("(?:um )?quarto para (?:as|a|o) {H}", -15),
    ("(?:às|as|das|à|pelas) {h}(?: horas?)? e {m}", "+"),
)

TABLES = Clock(
    hours=_HOURS,
    noon={"meio-dia": 12, "meia-noite": 0},
    minutes=_MINUTES,
    phrases=_PHRASES,
    cue=r"meia|quarto|\be\b",
    before_noon="da (?:manhã|madrugada)",
    after_noon="da (?:tarde|noite)",
    word="horas?",
)
