"""How numbers are said in Portuguese, beyond what text2num and CLDR know."""

from __future__ import annotations

from auditor.languages.tables.numbers import Numbers

# Ordinals that name weekdays (segunda to sexta) and rooms (quarto), or are prepositions (segundo).
_AMBIGUOUS = frozenset(
    "segundo segunda segundos primeiro primeira primeiros primeiras terça terças quarta quartas quinta "
    "quintas sexta sextas quarto quartos".split()
)
_VAGUE = {
    "dezenas": 10, "dúzias": 10, "centenas": 100, "milhares": 10**3, "milhões": 10**6,
    "bilhões": 10**9, "biliões": 10**12, "trilhões": 10**12,
}  # fmt: skip

TABLES = Numbers(
    library=True,
    spaced_groups=True,
    roman=True,
    ambiguous=_AMBIGUOUS,
    not_before="-feira",  # segunda-feira is Monday
    cent="por",
    # Portugal's bilião is a million millions; text2num reads it as Brazil's bilhão.
    corrections=((r"\bbili(?:ão|ões)\b", 1000),),
    vague=_VAGUE,
    several="vários|alguns",
    scales_alone=frozenset("cem mil milhões bilhões".split()),
    dozens={"dúzia": 12, "dezena": 10, "quinzena": 15, "centena": 100, "milhar": 1000},
    scales={
        "mil": 3, "milhões": 6, "milhão": 6, "bilhões": 9, "bilhão": 9, "biliões": 12, "bilião": 12,
    },
    not_scales=frozenset(("tri",)),  # short for a championship won three times
    articles=frozenset("um uma".split()),
    roman_heads=frozenset("artigo capítulo parte título volume anexo secção seção guerra mundial século".split()),
)  # fmt: skip
