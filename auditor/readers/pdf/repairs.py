"""What some programs do not say of their Arabic glyphs, and how it shows in the whole document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from auditor.readers.pdf.glyphs import Glyph, PageGlyphs

_KASHIDA = "\u0640"
_COVERED = 0.8  # of a glyph's width, by the next copy of it


def kashidas_named(pages: Sequence[PageGlyphs]) -> list[PageGlyphs]:
    """The pages with the glyphs named that lengthen words, wherever they stand."""
    fillers = {
        glyph.key
        for page in pages
        for glyph, following in pairwise(page.glyphs)
        if _covers(glyph, following)
    }
    return [_named(page, fillers) if fillers else page for page in pages]


def _covers(glyph: Glyph, following: Glyph) -> bool:
    """True for a nameless glyph that the next copy of itself covers: no letter does, a kashida may.

    LibreOffice justifies Arabic lines so.
    """
    if glyph.known or following.known or glyph.key != following.key or glyph.y != following.y:
        return False
    covered = min(glyph.x1, following.x1) - max(glyph.x0, following.x0)
    return covered > _COVERED * (glyph.x1 - glyph.x0) > 0


def _named(page: PageGlyphs, fillers: set[str]) -> PageGlyphs:
    glyphs = (
        replace(glyph, text=_KASHIDA, known=True)
        if not glyph.known and glyph.key in fillers
        else glyph
        for glyph in page.glyphs
    )
    return replace(page, glyphs=tuple(glyphs))
