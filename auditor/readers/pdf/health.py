"""Whether what was taken out of a PDF is its text: silently wrong would be worse than nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from auditor.errors import InputError
from auditor.languages import language, languages
from auditor.languages.tables.reading import Reading
from auditor.readers.office.notes import plural
from auditor.readers.pdf.glyphs import PageGlyphs
from auditor.readers.pdf.lines import Line

NO_TEXT = "has no text layer: it needs OCR, or give the DOCX"
_UNKNOWN_SHARE = 0.02
_OUTSIDE = 10  # fewer are a letter that a page break cut through
_FEWEST_WORDS = 12
_DECIDED = 3  # frequent words the one way for each the other way
_RTL_WORD = re.compile("[\u0590-\u05ff\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06fa-\u06ff]+")
_SILENT = re.compile("[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]")
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


def votes(texts: Sequence[str]) -> tuple[int, int, int]:
    """Right-to-left words in all, frequent words among them, and frequent words spelt backwards."""
    words, forwards, backwards = 0, 0, 0
    known = _frequent()
    reversed_ = {word[::-1] for word in known}
    for text in texts:
        for word in _RTL_WORD.findall(_SILENT.sub("", text)):
            if len(word) < 2:
                continue
            words += 1
            forwards += word in known or _has_article(word)
            backwards += word in reversed_ or _has_article(word[::-1])
    return words, forwards, backwards


def _has_article(word: str) -> bool:
    """An article before three letters; no word ends in its reverse, as in lam and alef, so often."""
    return any(
        len(word) > len(article) + 2
        and word.startswith(article)
        and not word.endswith(article[::-1])
        for article in _articles()
    )


def is_backwards(texts: Sequence[str]) -> bool:
    """True where right-to-left words are spelt from their last letter to their first."""
    words, forwards, backwards = votes(texts)
    return words >= 2 and backwards > _DECIDED * forwards and backwards >= 2


def of_text(texts: Sequence[str]) -> None:
    """Raises InputError where right-to-left words are run together, cut up or not words at all."""
    words = [word for text in texts for word in _RTL_WORD.findall(_SILENT.sub("", text))]
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


@cache
def _frequent() -> frozenset[str]:
    """Of all languages: nothing says which one a page is in before its letters are in order."""
    found = {word for code in languages() for word in language(code).tables(Reading).words}
    # A word of one language may be one of another in reverse.
    return frozenset(word for word in found if word[::-1] not in found)


@cache
def _articles() -> tuple[str, ...]:
    return tuple(
        reading.article
        for code in languages()
        if (reading := language(code).tables(Reading)).article
    )
