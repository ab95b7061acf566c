"""The number words of Russian in all their cases."""

from __future__ import annotations

from auditor.languages.spelled import Words

_SMALL = {
    2: "два две двух двум двумя двое двоих", 3: "три трех трём трем тремя трёх трое троих",
    4: "четыре четырех четырёх четырем четырём четырьмя четверо",
    5: "пять пяти пятью пятеро", 6: "шесть шести шестью шестеро", 7: "семь семи семью семеро",
    8: "восемь восьми восьмью восемью", 9: "девять девяти девятью", 10: "десять десяти десятью",
    1: "один одна одно одного одной одному одним одну",
    40: "сорок сорока", 90: "девяносто девяноста", 100: "сто ста",
    200: "двести двухсот двумстам двумястами", 300: "триста трехсот трёхсот тремстам",
    400: "четыреста четырехсот четырёхсот четыремстам",
}  # fmt: skip
_TEENS = {
    11: "одиннадцат", 12: "двенадцат", 13: "тринадцат", 14: "четырнадцат", 15: "пятнадцат",
    16: "шестнадцат", 17: "семнадцат", 18: "восемнадцат", 19: "девятнадцат", 20: "двадцат",
    30: "тридцат",
}  # fmt: skip
_STEMS = {
    5: ("пять", "пяти"),
    6: ("шесть", "шести"),
    7: ("семь", "семи"),
    8: ("восемь", "восьми"),
    9: ("девять", "девяти"),
}
_ORDINALS = {
    1: "перв", 2: "втор", 4: "четверт четвёрт", 5: "пят", 6: "шест", 7: "седьм", 8: "восьм", 9: "девят",
    10: "десят", 40: "сороков", 50: "пятидесят", 60: "шестидесят", 70: "семидесят",
    80: "восьмидесят", 90: "девяност", 100: "сот",
}  # fmt: skip
_ENDINGS = "ый ий ой ая ое ого ому ую ые ых ым ыми ом".split()


def _values() -> dict[str, int]:
    found = {word: value for value, words in _SMALL.items() for word in words.split()}
    found |= {stem + end: value for value, stem in _TEENS.items() for end in ("ь", "и", "ью")}
    for unit, (one, other) in _STEMS.items():
        if unit != 9:
            found |= dict.fromkeys((f"{one}десят", f"{other}десяти"), 10 * unit)
        found |= dict.fromkeys((f"{one}сот", f"{other}сот", f"{other}стам"), 100 * unit)
    return found


def _ordinals() -> dict[str, int]:
    stems = {value: words.split() for value, words in _ORDINALS.items()}
    stems |= {value: [stem] for value, stem in _TEENS.items()}
    found = {s + end: value for value, all_ in stems.items() for s in all_ for end in _ENDINGS}
    third = "третий третья третье третьего третьей третьему третьим третью третьем третьи третьих"
    return found | dict.fromkeys(third.split(), 3)


def _forms(stem: str, endings: str) -> list[str]:
    return [stem + end for end in ("", *endings.split())]


WORDS = Words(
    values=_values(),
    scales={
        **dict.fromkeys(("тысяча", *_forms("тысяч", "и у е ей ам ами ах")), 10**3),
        **dict.fromkeys(_forms("миллион", "а ов у ом ы ам ами"), 10**6),
        **dict.fromkeys(_forms("миллиард", "а ов у ом ы ам ами"), 10**9),
        **dict.fromkeys(_forms("триллион", "а ов у ом ы ам ами"), 10**12),
    },
    ordinals=_ordinals(),
    # "Seven" and "family"; second is another too.
    weak=frozenset("семью сорок сот вторых втором второй".split()),
)
