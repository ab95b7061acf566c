"""A web server with faults to order, and toy models in the store of the test."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from auditor.translators.archive import install_archive
from auditor.translators.argos import ArgosTranslator
from auditor.translators.store import inventory
from tests.support.toy_argos import AR_EN, EN_AR, build_toy_package


@dataclass
class Served:
    """One file of the server and how badly it is served."""

    content: bytes
    etag: str = '"v1"'
    ranges: bool = True
    cut: list[int] = field(default_factory=list)  # end the n-th reply after so many bytes
    statuses: list[int] = field(default_factory=list)  # answer the n-th request with this status
    announced: int | None = None  # a Content-Length that is not true
    asked: list[str | None] = field(default_factory=list)  # the Range header of each request


@dataclass
class Server:
    files: dict[str, Served] = field(default_factory=dict)
    port: int = 0

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"


def _handler(server: Server) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

        def do_GET(self) -> None:
            served = server.files.get(self.path)
            if served is None:
                self.send_error(404)
                return
            served.asked.append(self.headers.get("Range"))
            if served.statuses and (status := served.statuses.pop(0)) != 200:
                self.send_error(status)
                return
            start = 0
            match = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
            if match and served.ranges and self.headers.get("If-Range") == served.etag:
                start = int(match[1])
            body = served.content[start:]
            self.send_response(206 if start else 200)
            if start:
                whole = len(served.content)
                self.send_header("Content-Range", f"bytes {start}-{whole - 1}/{whole}")
            if served.etag:
                self.send_header("ETag", served.etag)
            length = len(body) if served.announced is None else served.announced
            self.send_header("Content-Length", str(length))
            self.end_headers()
            if served.cut:
                body = body[: served.cut.pop(0)]
            self.wfile.write(body)
            self.close_connection = True

    return Handler


@pytest.fixture
def server() -> Iterator[Server]:
    state = Server()
    http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(state))
    state.port = http.server_address[1]
    thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield state
    http.shutdown()
    http.server_close()
    thread.join()


@pytest.fixture(scope="session")
def toy_archives(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Path]:
    folder = tmp_path_factory.mktemp("toys")
    return {
        ("en", "ar"): build_toy_package(folder, source="en", target="ar", dictionary=EN_AR),
        ("ar", "en"): build_toy_package(folder, source="ar", target="en", dictionary=AR_EN),
    }


@pytest.fixture
def toy(toy_archives: dict[tuple[str, str], Path]) -> ArgosTranslator:
    for archive in toy_archives.values():
        install_archive(archive)
    return ArgosTranslator(inventory())


Served.__test__ = False  # type: ignore[attr-defined]
MakeServed = Callable[..., Served]


@pytest.fixture
def served() -> MakeServed:
    return Served
