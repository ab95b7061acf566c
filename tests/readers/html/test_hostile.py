"""Web pages that are broken or made to harm: a document or one line, and no more work than text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.errors import InputError
from auditor.model import Document
from auditor.readers.html import read_html
from auditor.readers.html.tree import MAX_TAGS
from auditor.readers.source import FileBytes
from tests.support.work import growth


def read(data: str | bytes) -> Document | None:
    raw = data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass")
    document, problem = None, ""
    try:
        document = read_html(FileBytes(raw))
    except InputError as error:
        problem = str(error)
    assert "\n" not in problem
    return document


@pytest.mark.parametrize("tag", ["div", "b", "table", "ul", "span", "font", "nav"])
def test_nested_without_end(tag: str) -> None:
    with pytest.raises(InputError, match="256 levels"):
        read_html(FileBytes((f"<{tag}>" * 100_000 + "text").encode()))


def test_nested_as_deep_as_may_be() -> None:
    document = read("<div>" * 240 + "text" + "</div>" * 240 + "<p>after")
    assert document is not None
    assert document.text == "text\n\nafter"


def test_too_many_tags() -> None:
    with pytest.raises(InputError, match=f"{MAX_TAGS:,} tags"):
        read_html(FileBytes(b"<" * (MAX_TAGS + 1)))


@pytest.mark.parametrize(
    "html",
    [
        "<p>x" * 100_000,
        "<ol>" + "<li>x" * 50_000 + "</ol>",
        "<table>" + "<tr><td>x<td>y" * 30_000 + "</table>",
        "<a href=x>y</a> " * 60_000,
        "<br>" * 200_000 + "x",
        "<table>" * 60 + "<tr><td>x" * 20_000,
        "&amp;" * 500_000,
        "&" * 500_000,
        "<" * 200_000,
        "<p " + "a=b " * 200_000 + ">x",
        "<p class='" + "menu " * 500_000 + "'>x",
        "x" * 5_000_000,
        "<!DOCTYPE html [" + "<!ENTITY a 'b'>" * 1000 + "]><p>&a;",
        "<!--" * 100_000 + "x",
        "<pre>" + "line\n" * 100_000,
    ],
)
def test_large(html: str) -> None:
    read(html)


@pytest.mark.parametrize(
    ("head", "unit"),
    [
        ("", "<p>x"),
        ("<ol>", "<li>x"),
        ("<table>", "<tr><td>x<td>y"),
        ("<table>" * 60, "<tr><td>x"),
        ("", "<a href=x>y</a> "),
        ("", "x<br>"),
        ("<p>", "<b>x</b>"),
        ("<main>", "<nav>x</nav><p>y</p>"),
        ("<p>", "<a href='#n1'>1</a>"),
    ],
)
def test_the_work_is_in_proportion_to_the_tags(head: str, unit: str) -> None:
    assert growth(lambda size: read(head + unit * size), 100) < 5


def test_nothing_is_fetched_or_expanded() -> None:
    html = (
        '<!DOCTYPE html SYSTEM "http://127.0.0.1:9/x.dtd" [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'
        '<link rel=stylesheet href="http://127.0.0.1:9/x.css"><p>text &secret;</p>'
        '<iframe src="file:///etc/passwd"></iframe><object data="http://127.0.0.1:9/"></object>'
    )
    document = read(html)
    assert document is not None
    assert "root:" not in document.text


@settings(max_examples=200)
@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<div hidden>", "<table>", "<tr>", "<td>", "<li>", "<ol>", "<nav>", "<main>",
             "<article>", "<br>", "<sup>", "<a href='#fn1'>", "</a>", "<h1>", "<pre>", "</pre>", "<del>",
             "text", "نص", "\x00", "\ud800", "&nbsp;", "<![CDATA[", "<script>", "</script>", "<svg>", "<body>",
             "<!--", "-->", "<select>", "<option>", "</table>", "<head>", "<html lang='", "'>", "<q>", "1"]
        ),
        max_size=30,
    )
)  # fmt: skip
def test_any_tags(pieces: list[str]) -> None:
    document = read("".join(pieces))
    if document is not None:
        assert len(document.view) == len(document.text)
        assert all(document.view[b.start : b.end].strip() for b in document.blocks)


@settings(max_examples=100)
@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    read(data)
