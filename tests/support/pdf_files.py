"""PDF files made by hand: each glyph with the text the file gives it, at the place it is drawn.

No font is in them. A reader of text needs none, so that what any program writes can be written here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

WIDTH = 0.5  # em, of every glyph but marks


@dataclass(frozen=True)
class Run:
    """Glyphs drawn one after the other from ``x``, each with the text of its ToUnicode entry.

    An empty text is a glyph without an entry. ``actual`` is the /ActualText of all of them; ``gaps``
    are moved to the right, in em, before the glyph of that index.
    """

    glyphs: Sequence[str]
    x: float = 72
    y: float = 720
    size: float = 12
    actual: str | None = None
    bold: bool = False
    matrix: str = "1 0 0 1"
    gaps: dict[int, float] = field(default_factory=dict)


def pdf(*pages: Sequence[Run], mode: int = 0, extra: bytes = b"") -> bytes:
    """A PDF file with these pages. ``mode``: the text rendering mode, 3 for unseen text."""
    codes: dict[str, int] = {"": 1}
    streams = [_stream(runs, codes, mode) for runs in pages]
    kids = " ".join(f"{10 + 2 * n} 0 R" for n in range(len(pages)))
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode(),
        **_font(3, "AAAAAA+Plain"),
        **_font(6, "AAAAAA+Plain-Bold"),
        5: _flow(_cmap(codes)),
    }
    for number, stream in enumerate(streams):
        at = 10 + 2 * number
        objects[at] = (
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {at + 1} 0 R"
            "/Resources<</Font<</F1 3 0 R/F2 6 0 R>>>>>>"
        ).encode()
        objects[at + 1] = _flow(stream)
    out = bytearray(b"%PDF-1.7\n" + extra)
    places = {}
    for number, body in sorted(objects.items()):
        places[number] = len(out)
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {max(places) + 1}\n".encode()
    for number in range(max(places) + 1):
        place = places.get(number)
        out += b"%010d %05d n \n" % (place, 0) if place else b"0000000000 65535 f \n"
    size = max(places) + 1
    out += f"trailer <</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF".encode()
    return bytes(out)


def latin(text: str, **more: object) -> Run:
    """A line of left-to-right text, a glyph a character."""
    return Run(tuple(text), **more)  # type: ignore[arg-type]


def arabic(text: str, *, right: float = 523, **more: object) -> Run:
    """A line of right-to-left text without numbers, as programs draw it: from its last letter."""
    glyphs = _clusters(text)[::-1]
    size = float(more.get("size", 12))  # type: ignore[arg-type]
    wide = sum(not _is_mark(each) for each in glyphs)
    return Run(tuple(glyphs), x=right - WIDTH * size * wide, **more)  # type: ignore[arg-type]


def seen(*pieces: str, right: float = 523, **more: object) -> Run:
    """A line given as it is seen, from left to right."""
    glyphs = [char for piece in pieces for char in piece]
    size = float(more.get("size", 12))  # type: ignore[arg-type]
    return Run(tuple(glyphs), x=right - WIDTH * size * len(glyphs), **more)  # type: ignore[arg-type]


def _clusters(text: str) -> list[str]:
    found: list[str] = []
    for char in text:
        if found and found[-1] == "ل" and char in "اأإآ":
            found[-1] += char
        else:
            found.append(char)
    return found


def _is_mark(glyph: str) -> bool:
    return bool(glyph) and all("\u064b" <= char <= "\u0652" for char in glyph)


def _stream(runs: Sequence[Run], codes: dict[str, int], mode: int) -> bytes:
    out = [f"{mode} Tr"]
    for run in runs:
        pieces = []
        for at, glyph in enumerate(run.glyphs):
            if at in run.gaps:
                pieces.append(f"{-1000 * run.gaps[at]:.0f}")
            code = codes.setdefault(glyph, len(codes) + 1) if glyph else 1
            pieces.append(f"<{code + (0x8000 if _is_mark(glyph) else 0):04x}>")
        text = f"BT /F{1 + run.bold} {run.size} Tf {run.matrix} {run.x:.2f} {run.y:.2f} Tm"
        text += f" [{' '.join(pieces)}] TJ ET"
        if run.actual is not None:
            raw = ("\ufeff" + run.actual).encode("utf-16-be").hex()
            text = f"/Span<</ActualText<{raw}>>> BDC {text} EMC"
        out.append(text)
    return "\n".join(out).encode()


def _font(number: int, name: str) -> dict[int, bytes]:
    """A font without a file; its codes from 8000 on have no width."""
    descendant = number + 1
    wide = int(1000 * WIDTH)
    return {
        number: (
            f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H"
            f"/DescendantFonts[{descendant} 0 R]/ToUnicode 5 0 R>>"
        ).encode(),
        descendant: (
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/DW {wide}/W[32768 65535 0]"
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/FontDescriptor<</Type/FontDescriptor/FontName/{name}/Flags 4"
            "/FontBBox[0 -200 1000 800]/Ascent 800/Descent -200/ItalicAngle 0/StemV 80>>>>"
        ).encode(),
    }


def _cmap(codes: dict[str, int]) -> bytes:
    rows = [
        f"<{code + (0x8000 if _is_mark(text) else 0):04x}> <{text.encode('utf-16-be').hex()}>"
        for text, code in codes.items()
        if text
    ]
    blocks = [rows[at : at + 100] for at in range(0, len(rows), 100)]
    body = "\n".join(f"{len(b)} beginbfchar\n" + "\n".join(b) + "\nendbfchar" for b in blocks)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def\n"
        f"1 begincodespacerange <0000> <ffff> endcodespacerange\n{body}\n"
        "endcmap CMapName currentdict /CMap defineresource pop end end"
    ).encode()


def _flow(data: bytes) -> bytes:
    return b"<</Length %d>>\nstream\n" % len(data) + data + b"\nendstream"
