"""Files of the other formats: web pages, subtitles, office documents, PDF, bilingual ones."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.attacks.base import PLAIN, Attack, Call, against_plain, compared
from benchmarks.attacks.texts import pump

_URN = "urn:oasis:names:tc:opendocument:xmlns"
_ODF = " ".join(f'xmlns:{n}="{_URN}:{n}:1.0"' for n in ("office", "text", "table", "style"))
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def attacks() -> Iterator[Attack]:
    """Every file there is a reader of, but text."""
    yield from _html()
    yield from _subtitles()
    yield from _open_document()
    yield from _word()
    yield from _bilingual()


def _page(body: str, head: str = "") -> bytes:
    return f"<!doctype html><html><head>{head}<title>t</title></head><body><p>{PLAIN['en']}</p>{body}</body></html>".encode()


def _html() -> Iterator[Attack]:
    for charset in (
        "undefined",
        "punycode",
        "idna",
        "base64",
        "rot13",
        "zlib",
        "unicode_escape",
        "utf-7",
        "mbcs",
        "nonsense",
        "x" * 5000,
    ):
        data = _page("", f'<meta charset="{charset}">')
        yield Attack("html", f"charset={charset[:20]}", against_plain("a.html", data))
    punycode = b'<html><meta charset="punycode"><p>' + b"a" * 390_000 + b"-" + b"b9" * 50_000
    yield Attack("html", "charset=punycode, 490 kB", against_plain("a.html", punycode))
    bodies = {
        "300k <br>": "<br>" * 300_000,
        "300k <br> in a paragraph": f"<p>{'a<br>' * 300_000}</p>",
        "a tag with 1M attributes": "<p " + " ".join(f"a{n}" for n in range(1_000_000)) + ">x</p>",
        "100k attributes of one name": "<p " + "a=b " * 100_000 + ">x</p>",
        "200k scripts side by side": "<script>1</script>" * 200_000,
        "200k hidden siblings": "<i hidden>x</i>a" * 200_000,
        "200k comments": "<!--x-->a" * 200_000,
        "200k navs": "<nav>x</nav>" * 200_000,
        "50k deep": "<div>" * 50_000 + "x",
        "100k unclosed <a>": "<a href=x>y " * 100_000,
        "100k unclosed tables": "<table>" * 100_000 + "x",
        "100k list items": "<ol>" + "<li>x" * 100_000,
        "a class of 1 MB": f'<p class="{"menu " * 200_000}">x</p>',
        "a style of 1 MB": f'<p style="{"display : " * 100_000}">x</p>',
        "100k entities": "&amp;" * 100_000,
        "1 MB of unclosed comment": "<!--" * 250_000,
        "a list that starts at 5,000 digits": f'<ol start="{"9" * 5000}"><li>x</ol>',
    }
    for what, body in bodies.items():
        yield Attack("html", what, against_plain("a.html", _page(body)))


def _subtitles() -> Iterator[Attack]:
    time = "00:00:01,000 --> 00:00:02,000"
    files = {
        "a cue with <v and 100k blanks": f"1\n{time}\n<v{' ' * 100_000}\n",
        "100k <": f"1\n{time}\n{'<' * 100_000}\n",
        "100k {\\": f"1\n{time}\n" + "{\\" * 100_000 + "\n",
        "100k digits in a time": f"1\n{'0' * 100_000}:00:01,000 --> 00:00:02,000\nx\n",
        "100k blanks in a time": f"1\n00:00:01,000{' ' * 100_000}x\nx\n",
        "60k cues": "".join(f"{n}\n{time}\nWord.\n\n" for n in range(49_000)),
        "cues without a blank line": f"{time}\nx\n" * 90_000,
    }
    for what, text in files.items():
        yield Attack("subtitles", what, against_plain("a.srt", text.encode()))
    vtt = "WEBVTT\n\n" + "".join(
        f"00:{n // 60 % 60:02}:{n % 60:02}.000 --> 00:59:59.000\nx\n\n" for n in range(60_000)
    )
    yield Attack("subtitles", "60k cues of WebVTT", against_plain("a.vtt", vtt.encode()))
    yield Attack(
        "subtitles",
        "200k cues of WebVTT",
        against_plain("a.vtt", b"WEBVTT\n" + b"\n00:01.000 --> 00:02.000" * 99_000),
    )


def flat(body: str, more: str = "") -> bytes:
    """A flat OpenDocument text."""
    return (
        f'<office:document {_ODF} office:mimetype="application/vnd.oasis.opendocument.text">{more}'
        f"<office:body><office:text>{body}<text:p>{PLAIN['en']}</text:p></office:text></office:body></office:document>"
    ).encode()


def _open_document() -> Iterator[Attack]:
    cell = 'table:number-columns-repeated="1000"'
    row = 'table:number-rows-repeated="1000"'

    def nested(depth: int) -> str:
        inner = nested(depth - 1) if depth else "<text:p>x</text:p>"
        return f"<table:table><table:table-row {row}><table:table-cell {cell}>{inner}</table:table-cell></table:table-row></table:table>"

    bodies = {
        "2 nested tables with repeats": nested(1),
        "3 nested tables with repeats": nested(2),
        "4 nested tables with repeats": nested(3),
        "a row repeated 10^9 times": nested(0).replace("1000", "1000000000"),
        "a cell repeated 5,000 digits times": nested(0).replace("1000", "9" * 5000),
        "400k times 1,000 spaces": "<text:p>" + 'a<text:s text:c="1000"/>' * 280_000 + "</text:p>",
        "10^9 spaces": '<text:p>a<text:s text:c="1000000000"/></text:p>',
        "5,000 digits of spaces": f'<text:p>a<text:s text:c="{"9" * 5000}"/></text:p>',
        "5,000 deep spans": "<text:p>"
        + "<text:span>" * 5000
        + "x"
        + "</text:span>" * 5000
        + "</text:p>",
        "200 deep spans": "<text:p>"
        + "<text:span>" * 200
        + "x"
        + "</text:span>" * 200
        + "</text:p>",
        "200 deep lists": "<text:list><text:list-item>" * 100
        + "<text:p>x</text:p>"
        + "</text:list-item></text:list>" * 100,
        "100k paragraphs without a word": "<text:p/>" * 100_000,
    }
    for what, body in bodies.items():
        yield Attack("odf", what, against_plain("a.fodt", flat(body)))
    region = (
        '<text:changed-region text:id="c1"><text:deletion><text:p>x<text:change text:change-id="{to}"/></text:p>'
        "</text:deletion></text:changed-region>"
    )
    for what, changes in {
        "a change that refers to itself": region.format(to="c1"),
        "two changes that refer to each other": region.format(to="c2")
        + region.format(to="c1").replace('"c1"><', '"c2"><'),
    }.items():
        body = f'<text:tracked-changes>{changes}</text:tracked-changes><text:p>a<text:change text:change-id="c1"/></text:p>'
        yield Attack(
            "odf", what, against_plain("a.fodt", flat(body), "--tracked-changes", "reject")
        )
    chain = "".join(
        f'<text:changed-region text:id="c{n}"><text:deletion><text:p>{f"""x<text:change text:change-id="c{n + 1}"/>""" * 3}</text:p>'
        "</text:deletion></text:changed-region>"
        for n in range(1, 25)
    )
    body = f'<text:tracked-changes>{chain}</text:tracked-changes><text:p>a<text:change text:change-id="c1"/></text:p>'
    yield Attack(
        "odf",
        "changes that multiply",
        against_plain("a.fodt", flat(body), "--tracked-changes", "reject"),
    )
    styles = "".join(
        f'<style:style style:name="s{n}" style:family="text" style:parent-style-name="s{n + 1}"/>'
        for n in range(50_000)
    )
    body = '<text:p><text:span text:style-name="s0">x</text:span></text:p>' * 1000
    yield Attack(
        "odf",
        "50k styles in a chain",
        against_plain("a.fodt", flat(body, f"<office:styles>{styles}</office:styles>")),
    )


def word(document: str) -> bytes:
    """A Word document's bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{W}"><w:body>{document}</w:body></w:document>',
        )
    return out.getvalue()


def many_members(count: int) -> bytes:
    """A zip whose central directory names one member so many times."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a", "x")
    data = out.getvalue()
    start = data.index(b"PK\x01\x02")
    entry = data[start : data.index(b"PK\x05\x06")]
    directory = entry * count
    end = struct.pack(
        "<4s4H2LH",
        b"PK\x05\x06",
        0,
        0,
        min(count, 65535),
        min(count, 65535),
        len(directory),
        start,
        0,
    )
    return data[:start] + directory + end


def _word() -> Iterator[Attack]:
    run = f"<w:p><w:r><w:t>{PLAIN['en']}</w:t></w:r></w:p>"
    yield Attack(
        "docx",
        "980k entries in its directory",
        against_plain("a.docx", lambda: many_members(980_000)),
    )
    yield Attack(
        "docx",
        "100k levels deep",
        against_plain("a.docx", word("<w:p>" * 100_000 + "</w:p>" * 100_000)),
    )
    yield Attack(
        "docx",
        "300k runs",
        against_plain(
            "a.docx", word(run + "<w:p>" + "<w:r><w:t>a</w:t></w:r>" * 100_000 + "</w:p>")
        ),
    )
    yield Attack(
        "docx",
        "a bomb of 200 MB",
        against_plain("a.docx", lambda: word(run + "<w:p/>" * 30_000_000)),
    )
    yield Attack(
        "docx",
        "9 MB of blanks and tabs",
        against_plain("a.docx", word(run + "<w:p><w:r>" + "<w:tab/>" * 500_000 + "</w:r></w:p>")),
    )
    yield Attack(
        "docx", "member flagged UTF-8 that is none", against_plain("a.docx", flagged(word(run)))
    )
    tables = "<w:tbl><w:tr><w:tc>" * 80 + run + "</w:tc></w:tr></w:tbl>" * 80
    yield Attack("docx", "80 nested tables", against_plain("a.docx", word(tables)))
    numbering = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="'
        + "9" * 5000
        + '"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'
    )
    yield Attack("docx", "a number of 5,000 digits", against_plain("a.docx", word(run + numbering)))


def flagged(data: bytes) -> bytes:
    """The zip with its members' names flagged as UTF-8 and spoilt."""
    spoilt = bytearray(data)
    for mark, flags, name in ((b"PK\x03\x04", 6, 30), (b"PK\x01\x02", 8, 46)):
        at = spoilt.find(mark)
        while at >= 0:
            spoilt[at + flags + 1] |= 0x08
            spoilt[at + name] = 0xFF
            at = spoilt.find(mark, at + 4)
    return bytes(spoilt)


def _pairs(name: str, data: bytes) -> Attack:
    def prepare(folder: Path) -> Call:
        (folder / name).write_bytes(data)
        return Call(("pairs", name, "-s", "en", "-t", "ar", "-j", "1", "--translator", "none"))

    return Attack("bilingual", "", prepare)


def _bilingual() -> Iterator[Attack]:
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset={charset}\\n"\n\n'
    long = f'msgid "{"a" * 390_000}"\nmsgstr "b"\n'
    files: dict[str, tuple[str, bytes]] = {}
    for charset in (
        "punycode",
        "idna",
        "undefined",
        "base64",
        "rot13",
        "unicode_escape",
        "nonsense",
        "raw_unicode_escape",
    ):
        files[f"PO, charset={charset}"] = ("a.po", (head.format(charset=charset) + long).encode())
    files["PO of 390 kB of escapes"] = (
        "a.po",
        (head.format(charset="UTF-8") + 'msgid "' + "\\\\" * 195_000 + '"\nmsgstr "b"\n').encode(),
    )
    files["XLIFF with an odd encoding"] = (
        "a.xlf",
        b'<?xml version="1.0" encoding="punycode"?><xliff/>',
    )
    files["TSV of one unit of 1 MB"] = (
        "a.tsv",
        f"source\ttarget\n{pump('1 ', 1_000_000)}\t{PLAIN['ar']}\n".encode(),
    )
    files["CSV of quotes without an end"] = ("a.csv", b'source,target\n"' + b'a""' * 300_000)
    files["CSV of 100k columns"] = ("a.csv", b"source,target" + b",x" * 100_000 + b"\na,b\n")
    files["TMX with an entity bomb"] = (
        "a.tmx",
        b'<!DOCTYPE t [<!ENTITY a "'
        + b"x" * 1000
        + b'"><!ENTITY b "'
        + b"&a;" * 1000
        + b'">]><tmx><body><tu><tuv xml:lang="en"><seg>&b;</seg></tuv></tu></body></tmx>',
    )
    for what, (name, data) in files.items():
        made = _pairs(name, data)
        yield Attack(made.area, what, made.prepare)
    tsv = b"".join(b"%d\tWord.\n" % n for n in range(1000))

    def compare_one(folder: Path) -> Call:
        (folder / "a.tsv").write_bytes(b"<!-- x -->\n" * 40 + tsv)
        (folder / "plain.txt").write_text(PLAIN["ar"], "utf-8")
        return Call(compared("a.tsv", "plain.txt"))

    yield Attack("bilingual", "TSV behind forty comments as a document", compare_one)
