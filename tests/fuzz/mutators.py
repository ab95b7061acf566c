"""Ways to spoil a file: bytes, XML tokens, members of a ZIP, objects of a PDF, characters of a text."""

from __future__ import annotations

import copy
import io
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Callable
from random import Random
from xml.etree import ElementTree

Mutator = Callable[[bytes, Random], bytes]

LARGEST = 200_000

_PIECES = re.compile(rb"<[^<>]{0,400}>|[^<>]+|[<>]")
_OBJECTS = re.compile(rb"\d+ \d+ obj.*?endobj", re.DOTALL)
_NUMBERS = re.compile(rb"-?\d+")
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_VALUES = [
    b"-1", b"0", b"1", b"255", b"65536", b"2147483648", b"-9223372036854775809", b"9" * 40, b"1e309",
    b"NaN", b"0.0000001", b"", b" ", b"true", b"%s%n", b"../../x", b"http://example.org/x", b"\x00",
    b"&#x0;", b"&#xD800;", b"&amp;", b"&lt;", b"&x;", b"]]>", b"<![CDATA[", b"<!--", b"-->", b"<?x?>",
    b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>', b'<!ENTITY x SYSTEM "file:///etc/passwd">',
]  # fmt: skip
_CHARACTERS = (
    "\x00\x01\x0b\x0c\x1b\x7f\x85\xa0\xad\u061c\u0640\u064b\u0670\u200b\u200d\u200f\u2028\u2029\u202e\u2066\u2069\ufeff\ufffe"
    "\ufdfa\ufefb\U000e0041\u0300\u1100\u3000\u3164\uff11٣۴१²½Ⅷ一〇百万億.,،;؛؟!?\"'«»“”()[]{}<>/\\|-–—*#_=~^%$€٪\t\r\n اأىيلـنnotNOT0129"
)  # fmt: skip


def mutated(data: bytes, suffix: str, chance: Random, *, other: bytes = b"") -> bytes:
    """The data after one to four changes, some of them by what the format is made of."""
    kinds = KINDS.get(suffix, TEXTUAL)
    if other and chance.random() < 0.1:
        data = splice(data, other, chance)
    for _ in range(chance.choice([1, 1, 2, 4])):
        data = chance.choice(kinds)(data, chance)[:LARGEST]
    return data


def flip(data: bytes, chance: Random) -> bytes:
    """Some bytes exchanged."""
    spoilt = bytearray(data)
    for _ in range(chance.choice([1, 2, 8, 32])):
        if spoilt:
            spoilt[chance.randrange(len(spoilt))] = chance.choice([0, 0xFF, chance.randrange(256)])
    return bytes(spoilt)


def cut(data: bytes, chance: Random) -> bytes:
    """The end, the beginning or a piece in the middle left out."""
    first, last = sorted(chance.randrange(len(data) + 1) for _ in range(2))
    return chance.choice([data[:first], data[last:], data[:first] + data[last:]])


def repeat(data: bytes, chance: Random) -> bytes:
    """A piece many times over."""
    first = chance.randrange(len(data) + 1)
    piece = data[first : first + chance.choice([1, 3, 20, 200])]
    return data[:first] + piece * chance.choice([2, 20, 500]) + data[first:]


def splice(data: bytes, other: bytes, chance: Random) -> bytes:
    """The head of one file and the tail of another."""
    return data[: chance.randrange(len(data) + 1)] + other[chance.randrange(len(other) + 1) :]


def value(data: bytes, chance: Random) -> bytes:
    """A number exchanged, or something awkward put in."""
    found = list(_NUMBERS.finditer(data))
    new = chance.choice(_VALUES)
    if found and chance.random() < 0.7:
        match = chance.choice(found)
        return data[: match.start()] + new + data[match.end() :]
    at = chance.randrange(len(data) + 1)
    return data[:at] + new + data[at:]


def characters(data: bytes, chance: Random) -> bytes:
    """Characters of the awkward kind put in or taken out."""
    text = data.decode("utf-8", "surrogateescape")
    for _ in range(chance.choice([1, 3, 10])):
        at = chance.randrange(len(text) + 1)
        put = chance.choice(_CHARACTERS) * chance.choice([1, 1, 2, 50])
        text = text[:at] + put + text[at + chance.choice([0, 0, 1, 5]) :]
    return text.encode("utf-8", "surrogateescape")


def recoded(data: bytes, chance: Random) -> bytes:
    """The text in another encoding."""
    text = data.decode("utf-8", "replace")
    code = chance.choice(
        ["utf-16", "utf-16-be", "utf-32", "cp1256", "cp1252", "utf-7", "shift_jis"]
    )
    return text.encode(code, "replace")


def xml(data: bytes, chance: Random) -> bytes:
    """Tags and stretches of text left out, doubled, exchanged or nested deeply."""
    pieces = _PIECES.findall(data)
    if len(pieces) < 2:
        return flip(data, chance)
    at, to = chance.randrange(len(pieces)), chance.randrange(len(pieces))
    match chance.randrange(5):
        case 0:
            del pieces[at]
        case 1:
            pieces.insert(to, pieces[at])
        case 2:
            pieces[at], pieces[to] = pieces[to], pieces[at]
        case 3:
            pieces[at:at] = pieces[min(at, to) : max(at, to)] * chance.choice([2, 30])
        case _:
            tags = [p for p in pieces if re.match(rb"<[\w:]+[^/]*>$", p)]
            if tags:
                tag = chance.choice(tags)
                pieces[at:at] = [tag] * chance.choice([10, 2000])
    return b"".join(pieces)


def tree(data: bytes, chance: Random) -> bytes:
    """Elements left out, doubled, moved or nested, attributes and text exchanged; still well formed."""
    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError):
        return xml(data, chance)
    parents = [e for e in root.iter() if len(e)]
    if not parents:
        return value(data, chance)
    parent, other = chance.choice(parents), chance.choice(parents)
    child = chance.choice(list(parent))
    match chance.randrange(6):
        case 0:
            parent.remove(child)
        case 1:
            parent.extend([child] * chance.choice([1, 40]))
        case 2:
            other.insert(0, copy.deepcopy(child))
        case 3 if child.attrib:
            new = chance.choice(_VALUES).decode("latin-1").replace("\0", "")
            child.set(chance.choice(list(child.attrib)), new)
        case 4:
            child.text = "".join(chance.choices(_CHARACTERS.replace("\0", ""), k=5))
        case _:
            for _ in range(chance.choice([3, 300])):
                outer = ElementTree.Element(child.tag, child.attrib)
                outer.append(child)
                child = outer
            parent.append(child)
    # Characters XML cannot hold are written all the same; what is nested so deep that it cannot be is left as it was.
    try:
        return bytes(ElementTree.tostring(root, encoding="utf-8"))
    except RecursionError:
        return data


def members(data: bytes, chance: Random) -> bytes:
    """A member of a ZIP spoilt, left out, doubled, renamed or swollen, and the ZIP made again."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            found = [(info.filename, archive.read(info)) for info in archive.infolist()]
    except (
        zipfile.BadZipFile,
        zlib.error,
        OSError,
        ValueError,
        NotImplementedError,
        EOFError,
        RuntimeError,
    ):
        return flip(data, chance)
    if not found:
        return data
    at = chance.randrange(len(found))
    name, content = found[at]
    match chance.randrange(8):
        case 0:
            del found[at]
        case 1:
            found.append((name, found[0][1]))
        case 2:
            found[at] = (
                chance.choice(["../x", "/x", "", "word/document.xml", name.upper()]),
                content,
            )
        case 3:
            found[at] = (name, content + b" " * chance.choice([10**5, 10**6]))
        case _:
            change = chance.choice([tree, tree, tree, tree, xml, value, characters, flip, cut])
            found[at] = (name, change(content, chance)[: 10 * LARGEST])
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w") as archive:
        warnings.simplefilter("ignore")  # two members of one name
        for name, content in found:
            archive.writestr(zipfile.ZipInfo(name or "x"), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def zip_fields(data: bytes, chance: Random) -> bytes:
    """A number in the ZIP's own records exchanged: sizes, offsets, methods."""
    heads = [m.start() for m in re.finditer(rb"PK[\x01\x03\x05][\x02\x04\x06]", data)]
    if not heads:
        return flip(data, chance)
    at = chance.choice(heads) + chance.randrange(4, 44)
    number = struct.pack("<I", chance.choice([0, 1, 0xFFFF, 0xFFFFFFFF, 0x7FFFFFFF, 9999]))
    return data[:at] + number[: chance.choice([2, 4])] + data[at + 4 :]


def objects(data: bytes, chance: Random) -> bytes:
    """Objects of a PDF left out, doubled or exchanged, their streams packed and spoilt."""
    found = list(_OBJECTS.finditer(data))
    if len(found) < 2:
        return flip(data, chance)
    one, other = chance.sample(found, 2)
    match chance.randrange(5):
        case 0:
            return data[: one.start()] + data[one.end() :]
        case 1:
            return data[: one.start()] + other[0] + data[one.end() :]
        case 2:
            number = b"%d 0 R" % chance.randrange(20)
            return re.sub(rb"\d+ 0 R", number, data, count=chance.choice([1, 3]))
        case 3:
            stream = _STREAM.search(data, one.start())
            if stream is None:
                return value(data, chance)
            inner = chance.choice([value, flip, repeat, cut])(stream[1], chance)
            return data[: stream.start(1)] + inner[:LARGEST] + data[stream.end(1) :]
        case _:
            word = chance.choice(
                [b"/Filter/FlateDecode", b"/Filter[/LZWDecode]", b"/Kids[2 0 R]", b"/Count 99999999", b"/Parent 2 0 R"]
            )  # fmt: skip
            at = data.find(b"<<", one.start())
            return data[: at + 2] + word + data[at + 2 :] if at > 0 else data


TEXTUAL: list[Mutator] = [flip, cut, repeat, value, characters, characters, recoded]
_XML: list[Mutator] = [*TEXTUAL, xml, *[tree] * 8]
_ZIP: list[Mutator] = [*[members] * 8, zip_fields, flip, cut]
_PDF: list[Mutator] = [objects, objects, objects, value, value, flip, cut]
KINDS = {
    **dict.fromkeys((".docx", ".docm", ".dotx", ".dotm", ".odt", ".ott", ".epub", ".pptx", ".xlsx"), _ZIP),
    **dict.fromkeys((".fodt", ".tmx", ".xlf", ".xliff", ".html", ".htm", ".xhtml", ".ts", ".xml", ".resx"), _XML),
    ".pdf": _PDF,
}  # fmt: skip
