"""Whether what was taken out of a PDF is its text: silently wrong would be worse than nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.errors import InputError
from auditor.readers.office.notes import plural
from auditor.readers.pdf.glyphs import PageGlyphs
from auditor.readers.pdf.lines import Line
from auditor.readers.plain.letter_order import rtl_words, votes

NO_TEXT = "has no text layer: it needs OCR, or give the DOCX"
_UNKNOWN_SHARE = 0.02
_OUTSIDE = 10  # fewer are a letter that a page break cut through
_FEWEST_WORDS = 12
# Of NTREX-128's Arabic words, 0.02% are longer than this; run-together lines have most.
LONGEST_WORD = 18
_LONG_SHARE = 0.05
_SINGLE_SHARE = 0.25


def of_lines(pages: Sequence[Sequence[Line]], drawn: Sequence[PageGlyphs]) -> Iterator[str]:
    """Notes on the text layer. Raises InputError where there is none, or none of use."""
    inked = [g for lines in pages for line in lines for g in line.glyphs if not g.text.isspace()]
    if not inked:
        raise InputError(NO_TEXT)
    unknown = sum(not glyph.known for glyph in inked)
    if unknown > _UNKNOWN_SHARE * len(inked):
        raise InputError(
            f"does not say which letters its glyphs are ({100 * unknown / len(inked):.0f}% unknown):"
            " it needs OCR, or give the DOCX"
        )
    if unknown:
        on = [
            page.number
            for page, lines in zip(drawn, pages, strict=True)
            if any(not glyph.known for line in lines for glyph in line.glyphs)
        ]
        yield (
            f"{plural(unknown, 'character')} that the file does not name shown as \ufffd on page"
            f" {_some(on)}: look them up in the PDF"
        )
    if sum(page.invisible for page in drawn) * 2 > len(inked):
        yield "the text lies unseen under a picture: OCR recognised it and may have erred"
    blank = [
        page.number for page, lines in zip(drawn, pages, strict=True) if page.pictures and not lines
    ]
    if blank:
        yield f"left out: page {_some(blank)}, a picture without text layer; it needs OCR"
    if slanted := sum(page.slanted for page in drawn):
        yield f"left out: slanted text, {plural(slanted, 'character')} (a watermark, a stamp)"
    if (outside := sum(page.outside for page in drawn)) >= _OUTSIDE:
        yield f"left out: {plural(outside, 'character')} outside of what shows of the page"


def _some(pages: Sequence[int]) -> str:
    return ", ".join(map(str, pages[:5])) + (" …" if len(pages) > 5 else "")


def of_text(texts: Sequence[str]) -> None:
    """Raises InputError where right-to-left words are run together, cut up or not words at all."""
    words = [word for text in texts for word in rtl_words(text)]
    if len(words) < _FEWEST_WORDS:
        return
    counted, forwards, backwards = votes(texts)
    joined = sum(len(word) > LONGEST_WORD for word in words)
    single = sum(len(word) == 1 for word in words)
    if forwards <= backwards and (backwards or counted > 10 * _FEWEST_WORDS):
        reason = "the letters of its right-to-left lines are in no order that can be detected"
    elif joined > _LONG_SHARE * len(words):
        reason = "the words of its right-to-left lines are run together"
    elif single > _SINGLE_SHARE * len(words):
        reason = "the words of its right-to-left lines are cut up"
    else:
        return
    raise InputError(f"{reason}: it needs OCR, or give the DOCX")
