"""Packages of models made to harm, and servers that send what they should not."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.attacks.base import SERVER, Attack, Call, Done
from benchmarks.attacks.files import flagged, many_members

REFUSED = frozenset({2})
METADATA: dict[str, object] = {"package_version": "1.0", "from_code": "en", "to_code": "fr"}


def package(
    metadata: object = METADATA,
    *,
    top: str = "en_fr/",
    kind: int = zipfile.ZIP_DEFLATED,
    more: dict[str, str] | None = None,
) -> bytes:
    """An .argosmodel that looks whole."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", kind) as archive:
        said = metadata if isinstance(metadata, str) else json.dumps(metadata)
        archive.writestr(f"{top}metadata.json", said)
        archive.writestr(f"{top}model/model.bin", "model" * 1000)
        archive.writestr(f"{top}sentencepiece.model", "pieces")
        for name, content in (more or {}).items():
            archive.writestr(name, content)
    return out.getvalue()


def _answer(body: bytes, status: str = "200 OK", *lines: str) -> tuple[bytes, ...]:
    head = "".join(
        f"{line}\r\n"
        for line in (
            f"HTTP/1.1 {status}",
            f"Content-Length: {len(body)}",
            "Connection: close",
            *lines,
        )
    )
    return (head.encode() + b"\r\n" + body,)


def attacks() -> Iterator[Attack]:
    """Of packages, then of the network."""
    yield from _packages()
    yield from _network()


def _clean(_folder: Path, done: Done) -> str:
    """What is wrong where an escape sequence reaches the terminal."""
    return "an escape sequence reaches the terminal" if "\x1b" in done.out + done.err else ""


def _package(data: bytes, *arguments: str) -> Callable[[Path], Call]:
    def prepare(folder: Path) -> Call:
        (folder / "p.argosmodel").write_bytes(data)
        install = ("models", "install", "p.argosmodel")
        if arguments:
            return Call(arguments, before=(install,), wrong=_clean)
        return Call(install, wrong=_clean)

    return prepare


def _packages() -> Iterator[Attack]:
    lzma = bytearray(package(kind=zipfile.ZIP_LZMA))
    lzma[60:90] = b"\xff" * 30
    bz2 = bytearray(package(kind=zipfile.ZIP_BZIP2))
    bz2[60:90] = b"\xff" * 30
    files = {
        "its folder named en_fr//": package(top="en_fr//"),
        "its folder named ./en_fr/": package(top="./en_fr/"),
        "a member flagged UTF-8 that is none": flagged(package()),
        "a damaged LZMA member": bytes(lzma),
        "a damaged BZIP2 member": bytes(bz2),
        "a version that is a lone surrogate": package({**METADATA, "package_version": "\ud800"}),
        "a version of escape sequences": package(
            {**METADATA, "package_version": "\x1b]0;x\x07\x1b[2J"}
        ),
        "a version of 900 kB": package({**METADATA, "package_version": "9" * 900_000}),
        "a number of 5,000 digits": package(
            '{"from_code": "en", "to_code": "fr", "x": ' + "9" * 5000 + "}"
        ),
        "metadata of another type": package("[" * 100_000),
        "980k entries in its directory": many_members(980_000),
        "a file and a folder of one name": package(more={"en_fr/model": "x"}),
        "a name of 5,000 letters": package(more={f"en_fr/{'x' * 5000}": "x"}),
        "a prefix that is a lone surrogate": package({**METADATA, "target_prefix": "\ud800"}),
    }
    for what, data in files.items():
        yield Attack("models", f"install: {what}", _package(data))
    for what in ("a version that is a lone surrogate", "a version of escape sequences"):
        yield Attack("models", f"list after {what}", _package(files[what], "models", "list"))
        yield Attack(
            "models", f"list --json after {what}", _package(files[what], "models", "list", "--json")
        )


def _index(*links: str, **more: object) -> tuple[bytes, ...]:
    entries = [
        {"from_code": a, "to_code": b, "package_version": "1.0", "links": list(links), **more}
        for a, b in (("en", "pt"), ("pt", "en"))
    ]
    return _answer(json.dumps(entries).encode())


def _fetched(
    answers: dict[str, tuple[bytes | float, ...]],
    index: str = f"{SERVER}/index.json",
    *,
    patience: float = 0.0,
) -> Callable[[Path], Call]:
    def prepare(folder: Path) -> Call:
        (folder / "x").mkdir()
        return Call(
            ("models", "install", "en", "pt"),
            environment={"AUDIT_MODEL_INDEX": index},
            codes=REFUSED,
            answers=answers,
            wrong=_clean,
            patience=patience,
        )

    return prepare


def _network() -> Iterator[Attack]:
    for what, url in {
        "http://[bad": "http://[bad",
        "a host label of 70 letters": f"http://{'a' * 70}.example/",
        "a port of 5,000 digits": f"http://127.0.0.1:{'9' * 5000}/",
        "a port that is none": "http://127.0.0.1:x/",
        "file:///etc/passwd": "file:///etc/passwd",
        "an address with a line break": "http://127.0.0.1/a\r\nb",
        "an address of 1 MB": "http://127.0.0.1:1/" + "a" * 100_000,
        "an address with a NUL": "http://127.0.0.1:1/\u00e9",
    }.items():
        yield Attack("network", f"the index at {what}", _fetched({}, url))
        redirect = (
            _answer(b"", "302 Found", f"Location: {url}")
            if "\r" not in url and "\u00e9" not in url
            else _answer(b"", "302 Found")
        )
        yield Attack(
            "network", f"the index redirects to {what}", _fetched({"/index.json": redirect})
        )
        yield Attack(
            "network", f"the index links to {what}", _fetched({"/index.json": _index(url)})
        )
    link = f"{SERVER}/p"
    good = package({**METADATA, "from_code": "pt", "to_code": "en"})
    yield Attack(
        "network",
        "a package of another pair than the index says",
        _fetched({"/index.json": _index(link), "/p": _answer(good)}),
    )
    ranges = _answer(good, "206 Partial Content", f"Content-Range: bytes {'9' * 5000}-1/2")
    yield Attack(
        "network", "a range of 5,000 digits", _fetched({"/index.json": _index(link), "/p": ranges})
    )
    length = (
        f"HTTP/1.1 200 OK\r\nContent-Length: {'9' * 5000}\r\nConnection: close\r\n\r\n".encode()
        + good,
    )
    yield Attack(
        "network", "a length of 5,000 digits", _fetched({"/index.json": _index(link), "/p": length})
    )
    yield Attack(
        "network", "an index of a length of 5,000 digits", _fetched({"/index.json": length})
    )
    yield Attack(
        "network",
        "an index with a number of 5,000 digits",
        _fetched({"/index.json": _answer(b"[" + b"9" * 5000 + b"]")}),
    )
    yield Attack(
        "network",
        "an index that is no HTTP",
        _fetched({"/index.json": (b"\xff\x00\x1b[2J\r\n\r\n",)}),
    )
    yield Attack(
        "network",
        "a status line with an escape sequence",
        _fetched({"/index.json": (b"HTTP/1.1 404 \x1b[2J\r\n\r\n",)}),
    )
    yield Attack(
        "network",
        "a million header lines",
        _fetched({"/index.json": (b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 100_000 + b"\r\n",)}),
    )
    drops = (b"HTTP/1.1 200 OK\r\n", *(b"a", 1.0) * 1000)
    yield Attack(
        "network",
        "headers that drip for a quarter of an hour",
        _fetched({"/index.json": drops}, patience=180),
    )
    loop = _answer(b"", "302 Found", "Location: /index.json")
    yield Attack("network", "an index that redirects to itself", _fetched({"/index.json": loop}))
