"""Blocks and view of Markdown: what is words, what is markup, and hostile text."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from auditor.model import Document
from auditor.readers.plain.characters import INK
from auditor.readers.plain.markdown import document_from_markdown
from tests.support.work import growth


def shown(text: str) -> list[tuple[str, str]]:
    """(kind, words) of each block, runs of white space as one space."""
    document = document_from_markdown(text)
    assert len(document.view) == len(text)
    return [
        (block.kind.value, " ".join(document.view[block.start : block.end].split()))
        for block in document.blocks
    ]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("plain words", "plain words"),
        ("**bold** and _em_ and ***both***", "bold and em and both"),
        ("~~struck~~ out", "struck out"),
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
        ("`code` and ``a ` b``", "code and a ` b"),
        ("a [link](http://x.org/words 'words') here", "a link here"),
        ("a [link](<a b.md>) (here)", "a link (here)"),
        ("a [link][ref] and [ref]\n\n[ref]: http://x.org", "a link and ref"),
        ("a [bracket] and [this](no", "a [bracket] and [this](no"),
        ("words ![words](words.png) words", "words words"),
        ("[![words](words.png)](words) words", "words"),
        ("<http://x.org> words", "http://x.org words"),
        ("a <b class='b'>bold</b> word<br>here", "a bold word here"),
        ("a <!-- hidden --> word", "a word"),
        ("escaped \\* and \\_ and \\[x\\]", "escaped * and _ and [x ]"),
        ("bread &amp; butter&nbsp;here &copy;", "bread & butter here ©"),
        ("one\ntwo  \nthree\\\nfour", "one two three four"),
        ("نص **مهم** و`رمز`", "نص مهم و رمز"),
        ("a **bold\nline** on", "a bold line on"),
        ("`a\nb` c", "a b c"),
    ],
)
def test_inline(source: str, words: str) -> None:
    assert shown(source) == [("paragraph", words)]


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        ("# One\n## Two ##\nThree\n===", [("heading", w) for w in ("One", "Two", "Three")]),
        ("one\n\ntwo\ntwo", [("paragraph", "one"), ("paragraph", "two two")]),
        ("- one\n- two\n  two\n", [("list_item", "one"), ("list_item", "two two")]),
        ("- one\n\n  more\n", [("list_item", "one"), ("paragraph", "more")]),
        (
            "- one\n  - two\n    1. three\n",
            [("list_item", "one"), ("list_item", "two"), ("list_item", "1. three")],
        ),
        ("3. one\n4. two\n", [("list_item", "3. one"), ("list_item", "4. two")]),
        ("1. one\n1. two\n", [("list_item", "one"), ("list_item", "two")]),
        ("> one\n> **two**\n", [("paragraph", "one two")]),
        ("> - one\n> - two\n", [("list_item", "one"), ("list_item", "two")]),
        ("> > # one\n", [("heading", "one")]),
        (
            "| A | B |\n|---|:-:|\n| x \\| y | **z** |\n| w |\n",
            [("table_row", "A B"), ("table_row", "x | y z"), ("table_row", "w")],
        ),
        ("```py\none *two*\n\nthree\n```\n", [("paragraph", "one *two* three")]),
        ("    one\n    two\n", [("paragraph", "one two")]),
        ("- ```\n  one\n  ```\n", [("list_item", "one")]),
        ("---\ntitle: x\n---\none\n", [("paragraph", "one")]),
        ("---\n\none\n\n---\n", [("paragraph", "one")]),
        ("<div>one <b>two</b></div>\n", [("paragraph", "one two")]),
        ("<p>one</p>\n<p>two</p>\n", [("paragraph", "one"), ("paragraph", "two")]),
        ("<script>\none\n</script>\n\ntwo\n", [("paragraph", "two")]),
        ("<!-- one\n\ntwo -->\n\nthree", [("paragraph", "three")]),
        (
            "one\r\n\r\n* two\r* three",
            [("paragraph", "one"), *[("list_item", w) for w in ("two", "three")]],
        ),
        ("", []),
        ("***\n\n- \n\n#\n", []),
    ],
)
def test_blocks(source: str, blocks: list[tuple[str, str]]) -> None:
    assert shown(source) == blocks


def test_offsets_are_those_of_the_text() -> None:
    text = "> # A *title*\r\n\r\n1. one [two](x)\r\n   three\r\n"
    document = document_from_markdown(text)
    for word in ("A", "title", "one", "two", "three"):
        assert document.view.find(word) == text.find(word)
    assert [text[b.start : b.end] for b in document.blocks] == [
        "A *title",
        "1. one [two](x)\r\n   three",
    ]


@pytest.mark.parametrize("unit", ["[a]b[", "![a](b", "*a* ", "[[x]] ", "[" * 400 + "]" * 400])
def test_the_marks_of_a_document_cost_so_much_and_no_more(unit: str) -> None:
    paragraph = (unit * 1000)[:1000]
    document = document_from_markdown("\n\n".join([paragraph] * 1500))
    assert len(document.blocks) == 1500
    (note,) = document.notes
    assert "read as plain text" in note
    # What is left over says what it said, with its marks.
    assert document.view.rstrip()[-1] in paragraph


def test_as_many_marks_as_a_book_has_are_read() -> None:
    paragraph = (
        "The *first* [report](https://a.example/b) of the **committee**, `as` [noted][1]. " * 5
    )
    document = document_from_markdown("\n\n".join([paragraph] * 500))
    assert not document.notes
    assert "*" not in document.view
    assert "https" not in document.view


def test_deep_nesting_loses_nothing() -> None:
    assert shown("> " * 60 + "- " * 60 + "word") == [("list_item", "word")]


PIECES = st.sampled_from(
    [
        *("\n", "\r\n", "\n\n", " ", "\t", "    ", "\u00a0", "\x00", "\ud800", "\u2028", "\x0c"),
        *(
            "# ",
            "> ",
            "- ",
            "* ",
            "1. ",
            "```",
            "~~~",
            "---",
            "===",
            "| ",
            "|--|--|\n",
            "\\",
            "\\|",
        ),
        *(
            "*",
            "**",
            "_",
            "`",
            "``",
            "[",
            "]",
            "(",
            ")",
            "![",
            "](",
            "[a]: b",
            "<",
            ">",
            "<b>",
            "</",
        ),
        *(
            "<!--",
            "-->",
            "<p>",
            "&amp;",
            "&lt;",
            "&#65;",
            "http://x.org",
            "word",
            "a",
            "b",
            "كلمة",
            "词",
        ),
    ]
)


def check(text: str) -> None:
    document = document_from_markdown(text)
    assert document.text == text
    assert len(document.view) == len(text)
    document.view.encode("utf-8")
    end = 0
    for block in document.blocks:
        assert end <= block.start < block.end <= len(text)
        assert INK.match(document.view[block.start])
        assert INK.match(document.view[block.end - 1])
        assert not INK.search(document.view, end, block.start)
        end = block.end
    assert not INK.search(document.view, end)
    for at, char in enumerate(document.view):
        if char.isalpha() and "&" not in text:
            assert text[at] == char


@example("\t\\")  # a code block that ends with the text: no line feed of its own
@given(st.lists(PIECES, max_size=40).map("".join))
def test_the_view_holds_only_what_the_text_does(text: str) -> None:
    check(text)


@given(st.text(max_size=200))
def test_any_text_at_all(text: str) -> None:
    check(text)


@given(
    st.lists(st.sampled_from(["word", "كلمة", "词 ", " ", "\n", "\n\n", ", ", "5"]), max_size=40)
)
def test_plain_prose_loses_nothing(pieces: list[str]) -> None:
    text = "x" + "".join(pieces)
    document = document_from_markdown(text)
    assert "".join(document.view.split()) == "".join(text.split())


@pytest.mark.parametrize(
    "unit",
    [
        *(
            "x",
            "word ",
            "\n",
            "[",
            "*",
            "`",
            "<",
            "![",
            "[a](",
            "<!--",
            "&amp;",
            "_a",
            "| ",
            "|-|\n",
        ),
        *("> ", "- ", "1. ", "# ", "[a]: b\n", "<a ", "~~a", "a\n\n", "<p>", "```\n", "\\", "**a*"),
    ],
)
def test_the_work_is_in_proportion_to_the_text(unit: str) -> None:
    def task(size: int) -> Document:
        return document_from_markdown("x" + (unit * (size // len(unit) + 1))[:size])

    assert growth(task, 400) < 5
    assert len(task(100_000).text) >= 100_000
