"""What stands on a page, glyph by glyph, and what its characters are made of."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from auditor.readers.plain.characters import is_wide

# Shapes of letters instead of letters: Latin ligatures, Hebrew and Arabic presentation forms.
_SHAPES = re.compile("[\ufb00-\ufdff\ufe70-\ufefc]")
_PRIVATE = re.compile("[\ue000-\uf8ff\ufffd\U000f0000-\U0010ffff]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
# Bullets of the Symbol and Wingdings fonts, which Word writes as private-use characters.
_BULLETS = frozenset("\uf0b7\uf0a7\uf0d8\uf0fc\uf0a8\uf02d\uf076\uf06c\uf0be")
LAM_ALEF_BACKWARDS = re.compile("^[\u0622\u0623\u0625\u0627]\u0644$")


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph, or several that stand for one text; in points from the page's lower left corner.

    ``y`` is the base line, ``size`` the font's. ``known`` is False where the file does not say what
    it is; such a glyph's text is U+FFFD. ``order``: how many were drawn before it;
    ``key``: its font and its code in it.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    known: bool = True
    bold: bool = False
    order: int = -1
    key: str = ""


@dataclass(frozen=True, slots=True)
class PageGlyphs:
    """A page: its number from 1, what it draws in drawing order.

    ``invisible`` of them are text under a scanned picture; ``slanted`` ones and those ``outside`` of
    what shows are left out already.
    """

    number: int
    glyphs: tuple[Glyph, ...]
    invisible: int = 0
    slanted: int = 0
    outside: int = 0
    pictures: int = 0


def glyph_text(text: str) -> tuple[str, bool]:
    """The letters of a glyph, and whether they are known."""
    if text in _BULLETS:
        return "•", True
    if not text or _PRIVATE.search(text) or _CONTROLS.sub("", text) == "":
        return "\ufffd", False
    shown = _SHAPES.sub(_letters, text) if _SHAPES.search(text) else text
    shown = _CONTROLS.sub("", shown)
    # No font has a glyph of alef and lam: it is lam-alef, written down in the order it looks.
    return (shown[::-1] if LAM_ALEF_BACKWARDS.match(shown) else shown), True


def _letters(found: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", found[0]).strip() or found[0]


def is_mark(text: str) -> bool:
    """True for vowel signs and accents alone, which stand over or under another glyph."""
    return bool(text) and all(unicodedata.category(c) in {"Mn", "Me"} for c in text)


def marks_only(text: str) -> str:
    """The marks of a glyph without width, for which some files also name the letter under it."""
    return "".join(c for c in text if unicodedata.category(c) in {"Mn", "Me"}) or text


def is_rtl(text: str) -> bool:
    """True for text with Hebrew or Arabic letters or marks in it."""
    return any("\u0590" <= char <= "\u08ff" for char in text)


def is_unspaced(text: str) -> bool:
    """True for text of a script that may break a line after any character: Chinese, Japanese."""
    return bool(text) and is_wide(text[0]) and not "\uac00" <= text[0] <= "\ud7a3"
