"""The numbers and letters of list items, as a word processor writes them.

Names are those of ST_NumberFormat (ECMA-376 part 1, 17.18.59).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from auditor.orthography.roman import written_as

_LATIN = "abcdefghijklmnopqrstuvwxyz"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_GREEK = "αβγδεζηθικλμνξοπρστυφχψω"
_HEBREW = "אבגדהוזחטיכלמנסעפצקרשת"
_ARABIC = tuple("أ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن هـ و ي".split())
_ABJAD = tuple("أ ب ج د هـ و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ".split())
_AIUEO = (
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
)
_IROHA = (
    "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス"
)
_GANADA = "가나다라마바사아자차카타파하"
_CHINESE = "〇一二三四五六七八九"
_MOST_COPIES = 5  # "eeeee": past it a list of letters is no longer read as one


def numeral(number: int, style: str) -> str:
    """A number in a style; in one that is not known here, and past a style's last, in digits."""
    write = _STYLES.get(style)
    return (write(number) if write else None) or str(number)


def is_known(style: str) -> bool:
    """Whether a style is written as it should be, or stands in digits for want of better."""
    return style in _STYLES or style in _DIGITS


def _letters(alphabet: Sequence[str]) -> Callable[[int], str | None]:
    def write(number: int) -> str | None:
        copies, at = divmod(number - 1, len(alphabet))
        return alphabet[at] * (copies + 1) if 0 <= copies < _MOST_COPIES else None

    return write


def _upper(write: Callable[[int], str | None]) -> Callable[[int], str | None]:
    return lambda number: (write(number) or "").upper()


def _chinese(number: int) -> str | None:
    """一 to 九十九, as articles are counted."""
    tens, ones = divmod(number, 10)
    if not 0 < number < 100:
        return None
    head = ("" if tens == 1 else _CHINESE[tens]) + "十" if tens else ""
    return head + (_CHINESE[ones] if ones else "")


def _chinese_digits(number: int) -> str | None:
    return "".join(_CHINESE[int(d)] for d in str(number)) if number >= 0 else None


def _circled(number: int) -> str | None:
    return chr(0x2460 + number - 1) if 0 < number <= 20 else None


def _in_digits_of(zero: str) -> Callable[[int], str | None]:
    return lambda number: "".join(
        chr(ord(zero) + int(d)) if d.isdecimal() else d for d in str(number)
    )


_STYLES: dict[str, Callable[[int], str | None]] = {
    "decimalZero": lambda number: f"{number:02d}",
    "lowerLetter": _letters(_LATIN),
    "upperLetter": _upper(_letters(_LATIN)),
    "lowerRoman": lambda number: (written_as(number) or "").lower(),
    "upperRoman": written_as,
    "russianLower": _letters(_RUSSIAN),
    "russianUpper": _upper(_letters(_RUSSIAN)),
    "lowerGreek": _letters(_GREEK),
    "upperGreek": _upper(_letters(_GREEK)),
    "arabicAlpha": _letters(_ARABIC),
    "arabicAbjad": _letters(_ABJAD),
    "hebrew2": _letters(_HEBREW),
    "aiueo": _letters(_AIUEO),
    "aiueoFullWidth": _letters(_AIUEO),
    "iroha": _letters(_IROHA),
    "irohaFullWidth": _letters(_IROHA),
    "ganada": _letters(_GANADA),
    "chineseCounting": _chinese,
    "chineseCountingThousand": _chinese,
    "japaneseCounting": _chinese,
    "taiwaneseCounting": _chinese,
    "taiwaneseCountingThousand": _chinese,
    "ideographDigital": _chinese_digits,
    "japaneseDigitalTenThousand": _chinese_digits,
    "taiwaneseDigital": _chinese_digits,
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "decimalEnclosedFullstop": lambda number: f"{number}.",
    "decimalEnclosedParen": lambda number: f"({number})",
    "numberInDash": lambda number: f"- {number} -",
    "arabicIndic": _in_digits_of("٠"),
    "hindiNumbers": _in_digits_of("०"),
    "thaiNumbers": _in_digits_of("๐"),
}
_DIGITS = frozenset(("decimal", "decimalHalfWidth", "decimalFullWidth", "decimalFullWidth2"))
