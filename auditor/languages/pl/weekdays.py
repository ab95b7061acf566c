"""How the days of the week are said in Polish, beyond what CLDR has."""

from __future__ import annotations

from auditor.languages.tables.weekdays import Weekdays

TABLES = Weekdays(
    full=(
        "poniedział(?:ek|ku|kiem|ki|kach|kom|ków)",
        "wtor(?:ek|ku|kiem|ki|kach|ków)",
        "środ(?:a|ę|y|zie|ą|ach|om)",
        "czwart(?:ek|ku|kiem|ki|kach|ków)",
        "piąt(?:ek|ku|kiem|ki|kach|ków)",
        "sobot(?:a|ę|y|cie|ą|ach|om)|sobót",
        "niedziel(?:a|ę|i|ą|e|ach|om)",
    ),
    short=(
        "pon|pn",
        "wt",
        "śr",
        "czw",
        "pt",
        "sob|sb",
        "niedz|ndz?|nd",
    ),
)
