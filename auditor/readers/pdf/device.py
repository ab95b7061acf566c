"""What pdfminer.six calls while it interprets a page: collects glyphs and where they show.

Imported late, by `auditor.readers.pdf.extract` alone, because its base classes are pdfminer's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdffont import PDFFont, PDFSimpleFont, PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdftypes import stream_value
from pdfminer.psparser import PSLiteral
from pdfminer.utils import apply_matrix_pt

from auditor.errors import InputError
from auditor.readers.pdf.glyphs import Glyph, PageGlyphs, glyph_text, is_mark, marks_only

if TYPE_CHECKING:
    from pdfminer.pdfcolor import PDFColorSpace
    from pdfminer.pdfdevice import PDFTextSeq
    from pdfminer.pdfinterp import PDFGraphicState, PDFStackT, PDFTextState
    from pdfminer.pdfpage import PDFPage
    from pdfminer.pdftypes import PDFStream
    from pdfminer.utils import Matrix

MAX_GLYPHS = 20_000  # of a page; a page of the smallest print has about 10,000
MAX_STREAM = 20_000_000  # bytes; a page of text has a tenth of a million, a map some millions
_INVISIBLE = 3  # text rendering mode of a text layer over a scanned picture
_UPRIGHT = 0.05  # of a glyph's height, how far its base line may lean
_MIDDLE = 0.3  # em over the base line
_SUBSET = 6  # capitals and a plus sign before the name of a font of which a part is in the file
_EVERYWHERE = (float("-inf"), float("-inf"), float("inf"), float("inf"))

Box = tuple[float, float, float, float]


def interpreter_and_device() -> tuple[PDFPageInterpreter, GlyphDevice]:
    """A fresh pair; the interpreter draws pages, the device has what they draw."""
    manager = _Fonts()
    device = GlyphDevice(manager)
    return _Interpreter(manager, device), device


class _Fonts(PDFResourceManager):
    """Fonts that guess no letter from a code which the file has made up."""

    def get_font(self, objid: object, spec: Mapping[str, object]) -> PDFFont:
        font = super().get_font(objid, spec)
        if isinstance(font, PDFSimpleFont) and "Encoding" not in spec:
            part = str(font.fontname)[_SUBSET : _SUBSET + 1] == "+"
            kind = spec.get("Subtype")
            truetype = isinstance(kind, PSLiteral) and kind.name == "TrueType"
            if font.unicode_map or (part and truetype):
                font.cid2unicode = {}
        return font


class _Interpreter(PDFPageInterpreter):
    """Keeps the rectangle outside of which nothing shows, which pdfminer.six does not."""

    def __init__(self, manager: PDFResourceManager, device: GlyphDevice) -> None:
        super().__init__(manager, device)
        self._collected = device

    def init_state(self, ctm: Matrix) -> None:
        super().init_state(ctm)
        self._clips: list[Box] = []

    def execute(self, streams: Sequence[object]) -> None:
        if sum(len(stream_value(each).get_data()) for each in streams) > MAX_STREAM:
            raise InputError(
                f"draws a page with more than {MAX_STREAM // 1_000_000} MB of commands"
            )
        super().execute(streams)

    def do_q(self) -> None:
        super().do_q()
        self._clips.append(self._collected.clip)

    def do_Q(self) -> None:  # noqa: N802 - as pdfminer calls it
        super().do_Q()
        if self._clips:
            self._collected.clip = self._clips.pop()

    def do_W(self) -> None:  # noqa: N802
        points = [
            apply_matrix_pt(self.ctm, (float(segment[at]), float(segment[at + 1])))
            for segment in self.curpath
            for at in range(1, len(segment) - 1, 2)
        ]
        if points:
            left, bottom, right, top = self._collected.clip
            self._collected.clip = (
                max(left, min(x for x, _ in points)),
                max(bottom, min(y for _, y in points)),
                min(right, max(x for x, _ in points)),
                min(top, max(y for _, y in points)),
            )

    def do_W_a(self) -> None:  # noqa: N802
        self.do_W()

    def do_Do(self, xobjid_arg: PDFStackT) -> None:  # noqa: N802
        # What a form clips ends with the form.
        clip = self._collected.clip
        super().do_Do(xobjid_arg)
        self._collected.clip = clip


class GlyphDevice(PDFTextDevice):
    """Collects the glyphs of one page after the other."""

    clip: Box = _EVERYWHERE

    def begin_page(self, page: PDFPage, ctm: Matrix) -> None:
        """Start anew."""
        left, bottom, right, top = page.cropbox
        corners = [apply_matrix_pt(ctm, point) for point in ((left, bottom), (right, top))]
        xs, ys = sorted(x for x, _ in corners), sorted(y for _, y in corners)
        self.clip = (xs[0], ys[0], xs[1], ys[1])
        self.drawn: list[Glyph] = []
        self.invisible = self.slanted = self.pictures = self.outside = 0
        self.tags: list[str | None] = []
        self.replacing: int | None = None
        self.mode = self.count = 0

    def begin_tag(self, tag: PSLiteral, props: PDFStackT | None = None) -> None:  # noqa: ARG002 - as pdfminer calls it
        """A stretch that /ActualText may speak for."""
        actual = props.get("ActualText") if isinstance(props, dict) else None
        text = _string(actual) if isinstance(actual, bytes) else None
        inner = self.replacing is not None
        self.tags.append(None if inner else text)
        if text is not None and not inner:
            self.replacing = len(self.drawn)

    def end_tag(self) -> None:
        """The end of the last stretch."""
        text = self.tags.pop() if self.tags else None
        if text is not None and self.replacing is not None:
            parts = self.drawn[self.replacing :]
            del self.drawn[self.replacing :]
            self.drawn += replaced(parts, text)
            self.replacing = None

    def render_image(self, name: str, stream: PDFStream) -> None:  # noqa: ARG002
        """Counts pictures, in which there may be text that is none."""
        self.pictures += 1

    def render_string(
        self,
        textstate: PDFTextState,
        seq: PDFTextSeq,
        ncs: PDFColorSpace,
        graphicstate: PDFGraphicState,
    ) -> None:
        """Text in one font and mode."""
        self.mode = textstate.render
        if textstate.font is not None:
            super().render_string(textstate, seq, ncs, graphicstate)

    def render_char(  # noqa: PLR0917
        self,
        matrix: Matrix,
        font: PDFFont,
        fontsize: float,
        scaling: float,
        rise: float,
        cid: int,
        ncs: PDFColorSpace,  # noqa: ARG002 - as pdfminer calls it
        graphicstate: PDFGraphicState,  # noqa: ARG002
    ) -> float:
        """One glyph; returns how far the pen moves."""
        try:
            text = font.to_unichr(cid)
        except PDFUnicodeNotDefined:
            text = ""
        advance = float(font.char_width(cid) * fontsize * scaling)
        x0, y0 = apply_matrix_pt(matrix, (0, rise))
        x1, y1 = apply_matrix_pt(matrix, (advance, rise))
        size = apply_matrix_pt(matrix, (0, rise + fontsize))[1] - y0
        self.count += 1
        if self.count > MAX_GLYPHS:
            raise InputError(f"has more than {MAX_GLYPHS:,} characters on a page")
        left, bottom, right, top = self.clip
        if not (left <= (x0 + x1) / 2 <= right and bottom <= y0 + _MIDDLE * size <= top):
            self.outside += not text.isspace()
        elif size <= 0 or abs(y1 - y0) > _UPRIGHT * max(size, abs(x1 - x0)) or x1 < x0:
            self.slanted += not text.isspace()
        else:
            self.invisible += self.mode == _INVISIBLE
            shown, known = glyph_text(marks_only(text) if advance == 0 else text)
            name = str(font.fontname)
            bold = "bold" in name.lower()
            order, key = len(self.drawn), f"{name} {cid}"
            self.drawn.append(Glyph(shown, x0, x1, y0, size, known, bold, order, key))
        return advance

    def finished(self, number: int) -> PageGlyphs:
        """The page that has been drawn."""
        return PageGlyphs(
            number,
            tuple(self.drawn),
            invisible=self.invisible,
            slanted=self.slanted,
            outside=self.outside,
            pictures=self.pictures,
        )


def _string(raw: bytes) -> str:
    if raw.startswith(b"\xfe\xff"):
        return raw[2:].decode("utf-16-be", "ignore")
    if raw.startswith(b"\xef\xbb\xbf"):
        return raw[3:].decode("utf-8", "ignore")
    return raw.decode("latin-1")


def replaced(parts: list[Glyph], text: str) -> list[Glyph]:
    """The glyphs that /ActualText speaks for, as one; those over several lines speak for themselves."""
    if not parts or not text:
        return []
    base = max(parts, key=lambda each: (not is_mark(each.text), each.x1 - each.x0))
    if any(abs(each.y - base.y) > base.size for each in parts) and all(p.known for p in parts):
        return parts
    shown, known = glyph_text(text)
    if not shown:
        return []
    x0, x1 = min(each.x0 for each in parts), max(each.x1 for each in parts)
    return [Glyph(shown, x0, x1, base.y, base.size, known, base.bold, parts[0].order)]
