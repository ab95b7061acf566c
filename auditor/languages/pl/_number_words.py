"""The number words of Polish in all their cases."""

from __future__ import annotations

from auditor.languages.spelled import Words

_SMALL = {
    1: "jeden jedna jedno jednego jednej jednemu jednym jedną",
    2: "dwa dwie dwóch dwu dwóm dwoma dwiema dwoje", 3: "trzy trzech trzem trzema troje trzej",
    4: "cztery czterech czterem czterema czworo czterej",
    5: "pięć pięciu pięcioma pięcioro", 6: "sześć sześciu sześcioma", 7: "siedem siedmiu",
    8: "osiem ośmiu", 9: "dziewięć dziewięciu", 10: "dziesięć dziesięciu dziesięcioma",
    11: "jedenaście jedenastu", 12: "dwanaście dwunastu", 13: "trzynaście trzynastu",
    14: "czternaście czternastu", 15: "piętnaście piętnastu", 16: "szesnaście szesnastu",
    17: "siedemnaście siedemnastu", 18: "osiemnaście osiemnastu",
    19: "dziewiętnaście dziewiętnastu", 20: "dwadzieścia dwudziestu",
    30: "trzydzieści trzydziestu", 40: "czterdzieści czterdziestu",
    50: "pięćdziesiąt pięćdziesięciu", 60: "sześćdziesiąt sześćdziesięciu",
    70: "siedemdziesiąt siedemdziesięciu", 80: "osiemdziesiąt osiemdziesięciu",
    90: "dziewięćdziesiąt dziewięćdziesięciu", 100: "sto stu", 200: "dwieście dwustu",
    300: "trzysta trzystu", 400: "czterysta czterystu", 500: "pięćset pięciuset",
    600: "sześćset sześciuset", 700: "siedemset siedmiuset", 800: "osiemset ośmiuset",
    900: "dziewięćset dziewięciuset",
}  # fmt: skip
_ORDINALS = {
    1: "pierwsz", 2: "drug", 3: "trzec", 4: "czwart", 5: "piąt", 6: "szóst", 7: "siódm", 8: "ósm", 9: "dziewiąt",
    10: "dziesiąt", 11: "jedenast", 12: "dwunast", 13: "trzynast", 14: "czternast",
    15: "piętnast", 16: "szesnast", 17: "siedemnast", 18: "osiemnast", 19: "dziewiętnast",
    20: "dwudziest", 30: "trzydziest", 40: "czterdziest", 50: "pięćdziesiąt",
    60: "sześćdziesiąt", 70: "siedemdziesiąt", 80: "osiemdziesiąt", 90: "dziewięćdziesiąt",
    100: "setn",
}  # fmt: skip
_ENDINGS = "y i a e ego iego ej iej emu iemu ą ie ich im ymi ych ym".split()


def _ordinals() -> dict[str, int]:
    return {stem + end: value for value, stem in _ORDINALS.items() for end in _ENDINGS}


WORDS = Words(
    values={word: value for value, words in _SMALL.items() for word in words.split()},
    scales={
        **dict.fromkeys("tysiąc tysiące tysięcy tysiąca tysiącom tysiącami".split(), 10**3),
        **dict.fromkeys("milion miliony milionów miliona milionom".split(), 10**6),
        **dict.fromkeys("miliard miliardy miliardów miliarda".split(), 10**9),
        **dict.fromkeys("bilion biliony bilionów biliona".split(), 10**12),
    },
    ordinals=_ordinals(),
    # "Second" is another too; Friday and Thursday are not far from the fifth and fourth.
    weak=frozenset("drugi druga drugie drugiego drugiej drugim drugą druge dwoje".split()),
)
