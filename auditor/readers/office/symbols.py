"""Characters of symbol fonts, which documents name by a code of the font and not by Unicode's."""

from __future__ import annotations

# Adobe's Symbol, from https://www.unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt
_SYMBOL = {
    **dict(zip(range(0x30, 0x3A), "0123456789", strict=True)),
    **dict(zip(range(0x41, 0x5B), "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ", strict=True)),
    **dict(zip(range(0x61, 0x7B), "αβχδεφγηιϕκλμνοπθρστυϖωξψζ", strict=True)),
    **{ord(sign): sign for sign in " !#%&()+,./:;<=>?[]_{|}"},
    0x22: "∀", 0x24: "∃", 0x2A: "∗", 0x2D: "−", 0x40: "≅", 0x5C: "∴", 0x7E: "∼", 0xA2: "′",
    0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°",
    0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB5: "∝", 0xB6: "∂", 0xB7: "•", 0xB8: "÷",
    0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xC5: "⊕", 0xC6: "∅", 0xC7: "∩", 0xC8: "∪",
    0xCC: "⊂", 0xCE: "∈", 0xCF: "∉", 0xD5: "∏", 0xD6: "√", 0xD7: "⋅", 0xD8: "¬", 0xD9: "∧",
    0xDA: "∨", 0xDB: "⇔", 0xDC: "⇐", 0xDE: "⇒", 0xE5: "∑", 0xF2: "∫",
}  # fmt: skip
# Of Microsoft's Wingdings what means something in a form or a list.
_WINGDINGS = {
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x76: "❖", 0x9F: "•", 0xA7: "▪", 0xA8: "☐",
    0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_RAISED = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
_FONTS = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}


def symbol(font: str, code: str) -> str | None:
    """The character of a font at a hexadecimal code, private use (F0xx) or not; None if unknown."""
    try:
        number = int(code, 16)
    except ValueError:
        return None
    table = _FONTS.get(font.casefold())
    if table is not None:
        return table.get(number - 0xF000 if number >= 0xF000 else number)
    # Another font, at a character that Unicode has.
    plain = 0x20 <= number < 0xD800 and not 0x7F <= number < 0xA0
    return chr(number) if plain else None


def superscript(text: str) -> str:
    """Raised digits as Unicode has them, so that 10⁶ is not 106 nor a note's mark part of a word.

    Anything but digits and signs stays as it is ("1st").
    """
    raised = text.translate(_RAISED)
    return raised if all(char in "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻" for char in raised.strip()) else text
