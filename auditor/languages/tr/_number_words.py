"""The number words of Turkish; what is written onto them is cut off at an apostrophe only."""

from __future__ import annotations

from auditor.languages.spelled import Words

_VALUES = {
    "bir": 1, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7, "sekiz": 8,
    "dokuz": 9, "on": 10, "yirmi": 20, "otuz": 30, "kırk": 40, "elli": 50, "altmış": 60,
    "yetmiş": 70, "seksen": 80, "doksan": 90,
}  # fmt: skip
_ORDINALS = {
    "ikinci": 2, "üçüncü": 3, "dördüncü": 4, "beşinci": 5, "altıncı": 6, "yedinci": 7,
    "sekizinci": 8, "dokuzuncu": 9, "onuncu": 10, "yirminci": 20, "otuzuncu": 30,
    "kırkıncı": 40, "ellinci": 50, "altmışıncı": 60, "yetmişinci": 70, "sekseninci": 80,
    "doksanıncı": 90, "birinci": 1,
}  # fmt: skip

WORDS = Words(
    values=_VALUES,
    times={"yüz": 100, "yüzüncü": 100},
    scales={"bin": 10**3, "milyon": 10**6, "milyar": 10**9, "trilyon": 10**12},
    ordinals=_ORDINALS,
    # Also: under, ate, face, get on.
    weak=frozenset("altı yedi yüz bin on kırk".split()),
)
