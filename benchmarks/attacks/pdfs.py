"""PDF files: forms without end, tables without end, pages that take their time, readers that are ended."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.attacks.base import Attack, Call, Done, against_plain


def attacks() -> Iterator[Attack]:
    """Of PDF files."""
    yield from _of_files()
    for signal in ("TERM", "KILL"):
        yield Attack(
            "pdf",
            f"a slow page whose reader gets SIG{signal}",
            _signalled(signal, pdf(b"q Q " * 50_000, count=2000)),
        )


def pdf(
    content: bytes,
    *,
    objects: tuple[bytes, ...] = (),
    resources: bytes = b"",
    count: int = 1,
    packed: bool = False,
) -> bytes:
    """A PDF file of one page; further objects are numbered from 5."""
    stream = zlib.compress(content) if packed else content
    kind = b"/Filter/FlateDecode" if packed else b""
    found = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[" + b"3 0 R " * count + b"]/Count %d>>" % count,
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<"
        + resources
        + b">>>>",
        b"<</Length %d%b>>stream\n%b\nendstream" % (len(stream), kind, stream),
        *objects,
    ]
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(found, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(found) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(found) + 1, start)
    return bytes(out)


def _stream(head: bytes, data: bytes) -> bytes:
    return b"<<%b/Length %d>>stream\n%b\nendstream" % (head, len(data), data)


def laughing() -> bytes:
    """A PDF whose forms draw each other ten times, nine deep."""
    forms = tuple(
        _stream(
            b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F %d 0 R>>>>"
            % (6 + n),
            b"/F Do " * 10,
        )
        for n in range(9)
    )
    last = _stream(b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]", b"q Q")
    return pdf(b"/F Do", objects=(*forms, last), resources=b"/XObject<</F 5 0 R>>")


def wide_map() -> bytes:
    """A PDF with a ToUnicode table of four thousand million codes."""
    table = b"1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange"
    font = b"<</Type/Font/Subtype/TrueType/BaseFont/X/ToUnicode 6 0 R>>"
    return pdf(
        b"BT /F 9 Tf (abc) Tj ET",
        objects=(font, _stream(b"", table)),
        resources=b"/Font<</F 5 0 R>>",
    )


def _of_files() -> Iterator[Attack]:
    yield Attack("pdf", "forms that draw each other 10^9 times", against_plain("a.pdf", laughing()))
    yield Attack(
        "pdf", "20 MB of operators", against_plain("a.pdf", lambda: pdf(b"q Q " * 5_000_000))
    )
    yield Attack(
        "pdf",
        "200 MB of operators, packed",
        against_plain("a.pdf", lambda: pdf(b"q Q " * 50_000_000, packed=True)),
    )
    yield Attack("pdf", "a code map of 2^32 entries", against_plain("a.pdf", wide_map()))
    yield Attack(
        "pdf",
        "one slow page, 2,000 times",
        against_plain("a.pdf", pdf(b"q Q " * 50_000, count=2000)),
    )
    yield Attack(
        "pdf",
        "200k glyphs on a page",
        against_plain(
            "a.pdf",
            pdf(
                b"BT /F 9 Tf " + b"(abcdefgh) Tj 1 1 Td " * 25_000 + b"ET",
                objects=(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",),
                resources=b"/Font<</F 5 0 R>>",
            ),
        ),
    )


def _signalled(signal: str, data: bytes) -> Callable[[Path], Call]:
    """The comparison of a PDF that is ended while it reads; what it has started has to end as well."""
    # The shell is in the same session as all that it starts.
    ended = f"""
        "$@" & audit=$!
        for turn in $(seq 200); do pgrep -s 0 -f "[p]df.worker" >worker && break; sleep 0.1; done
        kill -{signal} $audit; wait $audit; echo $? >code
        for turn in $(seq 50); do pgrep -s 0 -f "[p]df.worker" >left || break; sleep 0.1; done
        exit 0
    """

    def wrong(folder: Path, _done: Done) -> str:
        if not (folder / "worker").read_text("ascii"):
            return "no reader was started"
        return "its reader goes on without it" if (folder / "left").read_text("ascii") else ""

    def prepare(folder: Path) -> Call:
        call = against_plain("a.pdf", data)(folder)
        return Call(call.arguments, codes=frozenset({0}), wrapper=ended, wrong=wrong)

    return prepare
