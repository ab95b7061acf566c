"""XML made to harm: entities, files and addresses it names, depth, size, encodings, damage."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.errors import InputError
from auditor.readers.untrusted import xml as safe_xml
from auditor.readers.untrusted.xml import parse_xml


def refused(data: bytes) -> str:
    with pytest.raises(InputError) as error:
        parse_xml(data, what="the text")
    message = str(error.value)
    assert message.startswith("the text ")
    assert "\n" not in message
    assert len(message) < 400
    return message


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
LAUGHS = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]><x y="&l11;">&l11;</x>'


@pytest.mark.parametrize(
    "text",
    [
        LAUGHS,
        '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "http://127.0.0.1:9/">]><x>&a;</x>',
        '<!DOCTYPE x [<!ENTITY % a SYSTEM "http://127.0.0.1:9/"> %a;]><x/>',
        '<!-- > [ --><?pi <x>?>\n<!DOCTYPE x SYSTEM "[\'>" [<!ATTLIST x y CDATA "z">]><x/>',
        "<!DOCTYPE x PUBLIC '>' '\"'\n[\n]><x/>",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_nothing_is_declared(text: str, encoding: str) -> None:
    assert "DOCTYPE" in refused(text.encode(encoding))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_no_parser_sees_what_would_grow(encoding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bytes] = []
    monkeypatch.setattr("lxml.etree.fromstring", lambda data, _parser: seen.append(data))
    refused(LAUGHS.encode(encoding))
    assert seen == []


def test_a_doctype_alone_is_harmless_and_not_fetched() -> None:
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()

    server = HTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        address = f"http://127.0.0.1:{server.server_port}/tmx14.dtd"
        root = parse_xml(f'<!DOCTYPE tmx SYSTEM "{address}"><tmx>a</tmx>'.encode(), what="x")
    finally:
        server.shutdown()
        server.server_close()
    assert (root.tag, root.text) == ("tmx", "a")
    assert asked == []


def test_the_dtd_a_doctype_names_is_not_read(tmp_path: Path) -> None:
    """Were it read, the entity would be known and the default attribute there."""
    dtd = tmp_path / "x.dtd"
    dtd.write_text('<!ENTITY a "read"><!ATTLIST x y CDATA "read">', encoding="utf-8")
    doctype = f'<!DOCTYPE x SYSTEM "{dtd.as_uri()}">'
    assert dict(parse_xml(f"{doctype}<x/>".encode(), what="x").attrib) == {}
    assert "'a'" in refused(f"{doctype}<x>&a;</x>".encode())


def test_no_inclusion(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret", encoding="utf-8")
    text = (
        '<x xmlns:xi="http://www.w3.org/2001/XInclude">'
        f'<xi:include parse="text" href="{(tmp_path / "secret").as_uri()}"/></x>'
    )
    assert "".join(parse_xml(text.encode(), what="x").itertext()) == ""


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"<a>" * 300 + b"</a>" * 300, "256 levels"),
        (b"<a>" * 100_000, "256 levels"),
        (b"<a><b></a>", "line 1"),
        (b"<a>", "line 1"),
        (b"", "no XML"),
        (b"plain text", "no XML"),
        (b"\x00\x01\x02", "no XML"),
        (b"<a>\xff</a>", "well-formed"),
        (b"<a b='1' b='2'/>", "well-formed"),
        (b"<a>&nbsp;</a>", "nbsp"),
        (b'<?xml version="1.0" encoding="nonsense"?><a/>', "encoding 'nonsense'"),
        ('<?xml version="1.0" encoding="utf-7"?><!DOCTYPE x [<!ENTITY a "b">]><x/>'.encode("utf-7"), "utf-7"),
        ('<?xml version="1.0" encoding="cp037"?><!DOCTYPE x [<!ENTITY a "b">]><x/>'.encode("cp037"), "no XML"),
    ],
)  # fmt: skip
def test_refused(data: bytes, message: str) -> None:
    assert message in refused(data)


def test_too_many_tags(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safe_xml, "MAX_TAGS", 10)
    parse_xml(b"<a>" + b"<b/>" * 8 + b"</a>", what="x")
    assert "more than 10 XML tags" in refused(b"<a>" + b"<b/>" * 9 + b"</a>")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1256", "iso-8859-6"])
def test_text_in_its_encoding(encoding: str) -> None:
    data = f'<?xml version="1.0" encoding="{encoding}"?><a>قرار</a>'.encode(encoding)
    assert parse_xml(data, what="x").text == "قرار"


def test_comments_and_instructions_part_no_text() -> None:
    root = parse_xml(b"<a>one <!-- no --><?pi no?>two &lt; &#233;</a>", what="x")
    assert root.text == "one two < é"


@given(st.text(st.sampled_from("<>/!?[]&;\"'=-ab \n\0DOCTYPEx"), max_size=80))
def test_any_text_is_parsed_or_refused(text: str) -> None:
    try:
        parse_xml(f"<a>{text}".encode(), what="the text")
        parse_xml(text.encode(), what="the text")
    except InputError as error:
        assert "\n" not in str(error)  # noqa: PT017 - either outcome is right
