"""Web pages: the text that is theirs, part by part, and what was left out of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.errors import InputError
from auditor.model import BlockKind, Document
from auditor.readers import read
from auditor.readers.html import read_html
from auditor.readers.source import FileBytes
from tests.support.web_pages import LAYOUTS, NOISE

ROOT = Path(__file__).parents[3]
H, P, L, R = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_ROW


def page(text: str | bytes, **more: str) -> Document:
    data = text if isinstance(text, bytes) else text.encode()
    return read_html(FileBytes(data, **more))


def blocks(document: Document) -> list[tuple[BlockKind, str]]:
    return [(b.kind, document.text[b.start : b.end]) for b in document.blocks]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<h1>Letter</h1><p>Sir,<p>We leave.", [(H, "Letter"), (P, "Sir,"), (P, "We leave.")]),
        ("<div>one<div>two</div>three</div>", [(P, "one"), (P, "two"), (P, "three")]),
        ("a <b>bold</b>\n  and   <i>slanted</i> word", [(P, "a bold and slanted word")]),
        ("one<br>two", [(P, "one\ntwo")]),
        ("one <br> <br/>\n two<br><br><br>three", [(P, "one"), (P, "two"), (P, "three")]),
        ("<ul><li>a<li>b</ul>", [(L, "a"), (L, "b")]),
        ("<ol><li>a<li>b<ol type=a><li>c</ol></ol>", [(L, "1. a"), (L, "2. b"), (L, "a. c")]),
        ("<ol start=4 type=I><li>a<li value=9>b<li>c</ol>", [(L, "IV. a"), (L, "IX. b"), (L, "X. c")]),
        ("<ol start=0><li>a<li>b</ol>", [(L, "0. a"), (L, "1. b")]),
        ("<ol style='list-style-type: none'><li>(a) x</ol>", [(L, "(a) x")]),
        ("<li><p>one</p><p>two</p></li>", [(L, "one"), (L, "two")]),
        (
            "<table><caption>Troops</caption><tr><th>Year<th>Number<tr><td>2020<td>5,200<br>(all)</table>",
            [(P, "Troops"), (R, "Year\tNumber"), (R, "2020\t5,200\n(all)")],
        ),
        (
            "<table><tr><td>" + "<p>para</p>" * 4 + "</td><td>x</td></tr></table>",
            [*[(P, "para")] * 4, (P, "x")],
        ),
        ("<table><tr><td><table><tr><td>a<td>b</table></td></tr></table>", [(R, "a\tb")]),
        ("<dl><dt>Term<dd>What it means</dl>", [(P, "Term"), (P, "What it means")]),
        ("<pre>A letter\n\nSir,\n\nWe  leave.</pre>", [(H, "A letter"), (P, "Sir,"), (P, "We  leave.")]),
        ("5,200<sup>1</sup> troops, 10<sup>6</sup>, 1<sup>st</sup>", [(P, "5,200¹ troops, 10⁶, 1st")]),
        ("H<sub>2</sub>O", [(P, "H2O")]),
        ("with&shy;draw un<wbr>til&nbsp;&lt;5&gt; caf&eacute; &#1606;", [(P, "withdraw until\xa0<5> café ن")]),
        ("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字", [(P, "漢字")]),
        ("he said <q>no</q>", [(P, "he said “no”")]),
        ("<p>one<script>var x = '<p>no</p>'</script> two<style>p{}</style>", [(P, "one two")]),
        ("<!-- a comment --><p>text<?php echo 1 ?>", [(P, "text")]),
        ("<p>unclosed <b>bold <i>both</p><p>next", [(P, "unclosed bold both"), (P, "next")]),
        ("&bogus; &#xD800; &#0; &amp;amp; text", [(P, "&bogus; \ufffd \ufffd &amp; text")]),
        ("<img src='data:image/png;base64,AAAA' alt='not read'>text", [(P, "text")]),
        ("just text, no tags", [(P, "just text, no tags")]),
        ("<p>  </p><p>&nbsp;</p><p>a</p>", [(P, "a")]),
    ],
)  # fmt: skip
def test_parts(html: str, expected: list[tuple[BlockKind, str]]) -> None:
    assert blocks(page(html)) == expected


PANDOC = """<p>Body<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>.</p>
<aside id="footnotes" class="footnotes" role="doc-endnotes"><ol><li id="fn1" role="doc-endnote">
<p>The note says not.<a href="#fnref1" role="doc-backlink">↩︎</a></p></li></ol></aside>"""
OFFICE = """<p>Body<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p>
<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>
The note says not.</p></div>"""
WORD = """<p>Body<a href="#_ftn1" name="_ftnref1">[1]</a>.</p><footer><p>
<a href="#_ftnref1" name="_ftn1">[1]</a> The note says not.</p></footer>"""


@pytest.mark.parametrize("html", [PANDOC, OFFICE, WORD])
def test_footnotes_stay_and_their_marks_go(html: str) -> None:
    assert [text for _, text in blocks(page(html))] == ["Body.", "The note says not."]


def test_places() -> None:
    document = page("<p>Sir,<h2>Article 5</h2><p>one<p>two<h2>" + "long " * 20 + "</h2><p>three")
    assert [b.place for b in document.blocks] == [
        "paragraph 1",
        "heading",
        "“Article 5”, paragraph 1",
        "“Article 5”, paragraph 2",
        "heading",
        "“long long long long long long long long …”, paragraph 1",
    ]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(
    "sample", ["withdrawal-letter/en", "withdrawal-letter/ar", "joint-communique/ar"]
)
def test_a_statement_and_nothing_but_it(layout: str, sample: str) -> None:
    text = (ROOT / "samples" / f"{sample}.txt").read_text("utf-8")
    expected = [" ".join(each.split()) for each in text.split("\n\n")]
    document = page(LAYOUTS[layout](text.strip().split("\n\n")))
    found = [" ".join(shown.split()) for _, shown in blocks(document)]
    assert [each for each in found if each != "Statement of the Minister"] == expected
    assert not any(noise in document.text for noise in NOISE)


def test_what_is_left_out_is_told() -> None:
    words = "one two three four "
    html = (
        f"<nav>{words}</nav><main><p>{words * 5}</p><div class=share>{words}</div></main>"
        f"<p>{words}</p><div hidden>{words}</div><p style='display: none'>{words}</p>"
    )
    assert page(html).notes == (
        "left out: hidden text, 8 words; navigation, 4 words; sharing, 4 words; "
        "text outside of the main part, 4 words",
    )


@pytest.mark.parametrize(
    "html",
    [
        # A main part with less than what stands outside of it.
        "<main><p>Short.</p></main><div><p>The statement is here, and says all there is.</p></div>",
        # Names that a page's boilerplate has, around the whole of it.
        "<div class='sidebar menu share'><p>The statement is here, and says all there is.</p></div>",
        "<article>One teaser.</article><article>The statement is here, and says all there is.</article>",
        "<header><h1>The statement is here, and says all there is.</h1></header><p>Sir,</p>",
        "<p>See <a href=a>a</a>, <a href=b>b</a>, <a href=c>c</a>, <a href=d>The statement is here, "
        "and says all there is. It goes on.</a> It is not short of words which are no links.</p>",
        "<form><p>The statement is here, and says all there is.</p><input value=x></form>",
    ],
)
def test_what_is_no_boilerplate_stays(html: str) -> None:
    assert "The statement is here, and says all there is." in page(html).text


@pytest.mark.parametrize(
    "attributes",
    ["hidden", 'aria-hidden="true"', 'style="color:red; DISPLAY:none"', 'class="visually-hidden"'],
)
def test_hidden_text(attributes: str) -> None:
    document = page(f"<p>We leave<span {attributes}> not</span>.</p>")
    assert document.text == "We leave."
    assert document.notes == ("left out: hidden text, 1 word",)


def test_insertions_and_deletions_need_a_decision() -> None:
    html = "<p>We will <ins>not</ins> <del>soon</del> leave.</p>"
    with pytest.raises(InputError, match="--tracked-changes accept"):
        page(html)
    accepted = page(html, tracked_changes="accept")
    assert accepted.text.split() == "We will not leave.".split()
    assert page(html, tracked_changes="reject").text.split() == "We will soon leave.".split()
    assert "accepted: 1 insertion, 1 deletion" in accepted.notes[0]


def test_struck_text_and_pictures_are_told() -> None:
    assert page("<p>a <s>b</s><img src=x></p>").notes == (
        "text struck through is read as text in 1 place",
        "1 picture left out: text in them is not read",
    )


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("\ufeff<p>décision".encode(), "utf-8-sig"),
        ("<p>décision".encode("utf-16"), "utf-16"),
        ("<meta charset=windows-1256><p>قرار".encode("cp1256"), "cp1256"),
        ("<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-6'><p>قرار".encode("iso8859_6"), "iso8859-6"),
        ("<?xml version='1.0' encoding='koi8-r'?><html><p>мы уходим".encode("koi8_r"), "koi8-r"),
        ("<meta charset=iso-8859-1><p>“décision”".encode("cp1252"), "cp1252"),
        ("<meta charset='gb2312'><p>撤军".encode("gb18030"), "gb18030"),
        ("<meta charset=utf-8><p>décision".encode(), "utf-8"),
        ("<p>décision".encode(), "utf-8"),
        ("<meta charset=base64><p>décision".encode(), "utf-8"),
        ("<meta charset=nonsense><p>décision".encode(), "utf-8"),
    ],
)  # fmt: skip
def test_encodings(data: bytes, encoding: str) -> None:
    document = page(data)
    assert document.encoding == encoding
    assert document.text in {"décision", "قرار", "мы уходим", "“décision”", "撤军"}
    assert not document.notes


def test_a_declaration_that_is_wrong() -> None:
    assert page("<meta charset=windows-1256><p>décision".encode()).text == "décision"
    document = page("<meta charset=utf-8><p>à l'été, décidé là-bas".encode("cp1252"))
    assert document.text == "à l'été, décidé là-bas"
    assert "says it is in utf-8, which it is not" in document.notes[0]


@pytest.mark.parametrize(
    ("html", "language"),
    [
        ("<html lang=en-GB><p>We leave.", "en"),
        ("<body lang='FR'><p>Nous partons.", "fr"),
        ("<html xml:lang=de><p>Wir gehen.", "de"),
        ("<html lang=ar><p>نحن نغادر", "ar"),
        ("<html lang=en><p>نحن نغادر", None),
        ("<html lang='x-nonsense'><p>text", None),
        ("<html><p>text", None),
        ("<meta name=generator content='LibreOffice 7.4'><body lang=en-US><p>Nous partons", None),
    ],
)
def test_languages(html: str, language: str | None) -> None:
    assert page(html).language == language
    assert page(html, language="pt").language == "pt"


@pytest.mark.parametrize("suffix", [".html", ".htm", ".xhtml"])
def test_through_the_reader(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"letter{suffix}"
    path.write_text("<html lang=en><title>no</title><p>We leave.", encoding="utf-8")
    document = read(path)
    assert (document.text, document.format, document.has_lines) == ("We leave.", "html", False)
    path.write_text("<html><script>nothing</script>", encoding="utf-8")
    with pytest.raises(InputError, match="has no text"):
        read(path)
