"""The glyphs of a PDF file with their places; this file and `device` wrap pdfminer.six.

pdfminer.six (MIT, pure Python) rather than a faster extractor, because it gives every glyph with
its own text and place in the order they are drawn, so that right-to-left lines are put in order
here, once, by geometry. Those that order lines themselves (pdfium, poppler, pypdf) each get numbers,
brackets or ligatures of Arabic lines wrong with some producer.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from typing import TYPE_CHECKING

from auditor.errors import InputError
from auditor.readers.pdf.glyphs import PageGlyphs

if TYPE_CHECKING:
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdfpage import PDFPage

MAX_PAGES = 2_000


def open_pdf(data: bytes) -> PDFDocument:
    """The opened file. Raises InputError where it is damaged or needs a password."""
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    from pdfminer.pdfdocument import PDFDocument, PDFEncryptionError
    from pdfminer.pdfparser import PDFParser

    try:
        return PDFDocument(PDFParser(io.BytesIO(data)))
    except PDFEncryptionError:
        raise InputError(
            "is a PDF under a password; save a copy without, or give the DOCX"
        ) from None
    except (MemoryError, InputError):
        raise
    except Exception as error:  # pdfminer raises whatever a damaged file trips
        raise InputError(_damaged(error)) from None


def page_list(document: PDFDocument) -> list[PDFPage]:
    """The pages, none of them read yet. Raises InputError for too many or a damaged file."""
    from itertools import islice

    from pdfminer.pdfpage import PDFPage

    try:
        pages = list(islice(PDFPage.create_pages(document), MAX_PAGES + 1))
    except MemoryError:
        raise
    except Exception as error:
        raise InputError(_damaged(error)) from None
    if len(pages) > MAX_PAGES:
        raise InputError(f"has more than {MAX_PAGES:,} pages; give the statement alone")
    return pages


def page_glyphs(pages: list[PDFPage]) -> Iterator[PageGlyphs]:
    """What each page draws, in the order it is drawn. Raises InputError for a damaged page."""
    from auditor.readers.pdf.device import interpreter_and_device

    interpreter, device = interpreter_and_device()
    for number, page in enumerate(pages, 1):
        try:
            interpreter.process_page(page)
        except (MemoryError, InputError):
            raise
        except Exception as error:
            raise InputError(f"page {number}: {_damaged(error)}") from None
        yield device.finished(number)


def _damaged(error: Exception) -> str:
    reason = " ".join(f"{type(error).__name__} {error}".split())[:80]
    return f"is damaged and cannot be read as a PDF ({reason}); save it again, or give the DOCX"
