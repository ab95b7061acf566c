"""OpenDocument texts: what is text and what is not, list numbers, notes, changes, hostile files."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from auditor.errors import InputError
from auditor.model import Document
from auditor.readers import read
from auditor.readers.odt.document import read_fodt, read_odt
from auditor.readers.source import FileBytes
from tests.support.office_files import fodt, odt, zipped

STYLES = """
<style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="Shown" style:family="text"><style:text-properties text:display="true"/></style:style>
<style:style style:name="Also" style:family="text" style:parent-style-name="Hidden"/>
<style:style style:name="Loop" style:family="text" style:parent-style-name="Loop"/>
<style:style style:name="Struck" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
<style:style style:name="Up" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="Down" style:family="text"><style:text-properties style:text-position="sub 58%"/></style:style>
<style:style style:name="Secret" style:family="paragraph"><style:text-properties text:display="none"/></style:style>
<style:style style:name="Title" style:family="paragraph"/>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
"""


def document(data: bytes, tracked_changes: str = "refuse") -> Document:
    reader = read_odt if data.startswith(b"PK") else read_fodt
    return reader(FileBytes(data, tracked_changes=tracked_changes))


def shown(data: bytes, tracked_changes: str = "refuse") -> list[str]:
    """Each block as ``kind|place|text``."""
    found = document(data, tracked_changes)
    assert len(found.view) == len(found.text)
    short = {"paragraph": "p", "heading": "h", "list_item": "li", "table_row": "tr"}
    return [f"{short[b.kind]}|{b.place}|{found.text[b.start : b.end]}" for b in found.blocks]


def texts(data: bytes, tracked_changes: str = "refuse") -> list[str]:
    return [each.split("|", 2)[2] for each in shown(data, tracked_changes)]


def refused(data: bytes) -> str:
    with pytest.raises(InputError) as error:
        document(data)
    message = str(error.value)
    assert "\n" not in message
    assert len(message) < 400
    return message


def p(content: str, style: str = "") -> str:
    return f'<text:p text:style-name="{style}">{content}</text:p>'


def span(style: str, content: str) -> str:
    return f'<text:span text:style-name="{style}">{content}</text:span>'


@pytest.mark.parametrize("made", [fodt, odt])
@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("We will <text:span>not</text:span> leave.", "We will not leave."),
        (" one \n  two <text:span> three</text:span> ", "one two three"),
        ('a<text:s text:c="3"/>b<text:s/>c', "a   b c"),
        ("a<text:tab/>b<text:line-break/> c", "a\tb\nc"),
        ("re\u00addeploy", "redeploy"),
        ('<text:a xlink:href="x" xmlns:xlink="y">linked</text:a>', "linked"),
        ("Page <text:page-number>4</text:page-number> of <text:page-count>9</text:page-count>.", "Page of ."),
        ("on <text:date>6 January</text:date>", "on 6 January"),
        ('see <text:bookmark-ref text:reference-format="page">7</text:bookmark-ref>x', "see x"),
        ('see <text:bookmark-ref text:reference-format="text">Article 5</text:bookmark-ref>', "see Article 5"),
        ("a<office:annotation><text:p>comment</text:p></office:annotation>b<office:annotation-end/>", "ab"),
        ("<text:ruby><text:ruby-base>漢字</text:ruby-base><text:ruby-text>no</text:ruby-text></text:ruby>", "漢字"),
        (f"10{span('Up', '6')}", "10⁶"),
        (f"H{span('Down', '2')}O", "H2O"),
        ("<text:bookmark/>a<text:soft-page-break/>b", "ab"),
        ('<text:conditional-text text:condition="x">shown</text:conditional-text>', "shown"),
        ("a<text:script>code()</text:script>", "a"),
        ("<text:unheard>kept</text:unheard>", "kept"),
    ],
)  # fmt: skip
def test_inside_a_paragraph(made: type, content: str, expected: str) -> None:
    assert texts(made(p(content), automatic=STYLES)) == [expected]


LISTS = """
<text:list-style style:name="L">
 <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
 <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
 <text:list-level-style-number text:level="3" style:num-format="1" text:display-levels="3"/>
</text:list-style>
<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="x"/></text:list-style>
<text:list-style style:name="Abjad"><text:list-level-style-number text:level="1" style:num-format="ا, ب, ج, د, ..." style:num-suffix="-"/></text:list-style>
<text:list-style style:name="Odd"><text:list-level-style-number text:level="1" style:num-format="Q, W, E"/></text:list-style>
"""
X = "<text:p>x</text:p>"


def listed(style: str, *items: str, more: str = "") -> str:
    named = f'text:style-name="{style}"' if style else ""
    inner = "".join(
        item if item.startswith("<text:list-") else f"<text:list-item>{item}</text:list-item>"
        for item in items
    )
    return f"<text:list {named} {more}>{inner}</text:list>"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (listed("L", X, X + listed("", X, X), X + listed("", X)), "1. x/2. x/(a) x/(b) x/3. x/(a) x"),
        (listed("L", X + listed("", X + listed("", X, X))), "1. x/(a) x/1.a.1 x/1.a.2 x"),
        (listed("L", X) + listed("L", X), "1. x/1. x"),
        (listed("L", X) + p("y") + listed("L", X, more='text:continue-numbering="true"'), "1. x/y/2. x"),
        (listed("L", X, more='xml:id="a"') + listed("L", X) + listed("L", X, more='text:continue-list="a"'),
         "1. x/1. x/2. x"),
        (listed("L", X) + listed("L", X, more='text:continue-list="lost"'), "1. x/2. x"),
        (listed("L", X + listed("", X), more='xml:id="a"')
         + listed("L", listed("", X), more='text:continue-list="a"'), "1. x/(a) x/(b) x"),
        (listed("L", X + "<text:p>more</text:p>", X), "1. x/more/2. x"),
        (listed("L", "<text:p/>", X), "2. x"),
        (listed("L", "<text:list-header><text:p>h</text:p></text:list-header>", X), "h/1. x"),
        (listed("L", '<text:list-item text:start-value="5"><text:p>x</text:p></text:list-item>', X), "5. x/6. x"),
        (listed("L", '<text:list-item text:style-override="B"><text:p>x</text:p></text:list-item>', X), "x/2. x"),
        (listed("B", X, X), "x/x"),
        (listed("Abjad", X, X, X, X, X), "أ- x/ب- x/ج- x/د- x/هـ- x"),
        (listed("nowhere", X), "x"),
    ],
)  # fmt: skip
def test_list_numbers(body: str, expected: str) -> None:
    assert "/".join(texts(fodt(body, automatic=LISTS))) == expected


def test_kinds() -> None:
    body = (
        "<text:h text:outline-level='1'>one</text:h>"
        + p("title", "P1")
        + p("body")
        + listed("L", X, "<text:h>h</text:h>")
    )
    assert shown(odt(body, automatic=LISTS + STYLES)) == [
        "h|paragraph 1|one",
        "h|paragraph 2|title",
        "p|paragraph 3|body",
        "li|paragraph 4|1. x",
        "h|paragraph 5|2. h",
    ]


def test_a_numbering_not_known_is_told() -> None:
    found = document(fodt(listed("Odd", X), automatic=LISTS))
    assert found.text == "1 x"
    assert "Q, W, E" in found.notes[0]


def test_numbered_headings() -> None:
    outline = (
        '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1"'
        ' style:num-format="I" style:num-prefix="Article "/><text:outline-level-style text:level="2"'
        ' style:num-format="1" text:display-levels="2"/></text:outline-style>'
    )
    headings = "".join(
        f'<text:h text:outline-level="{level}"{more}>x</text:h>'
        for level, more in ((1, ""), (2, ""), (1, ' text:is-list-header="true"'), (2, ""), (1, ""))
    )
    found = texts(odt(headings, styles=outline))
    assert found == ["Article I x", "I.1 x", "x", "I.2 x", "Article II x"]


def cell(content: str, more: str = "") -> str:
    return f"<table:table-cell {more}>{content}</table:table-cell>"


def table(*rows: str) -> str:
    inner = "".join(
        row if row.startswith("<table:table-row") else f"<table:table-row>{row}</table:table-row>"
        for row in rows
    )
    return f"<table:table><table:table-columns/>{inner}</table:table>"


def test_tables() -> None:
    inner = table(cell(p("in")) + cell(p("side")))
    body = p("before") + table(
        f"<table:table-rows><table:table-row>{cell(p('a'))}{cell(p('b') + p('c'))}</table:table-row></table:table-rows>",
        cell(p("d")) + "<table:covered-table-cell/>" + cell(inner + p("e")),
        cell(p("two"), 'table:number-columns-repeated="2"'),
        f'<table:table-row table:number-rows-repeated="2">{cell(p("f"))}</table:table-row>',
        f'<table:table-row table:visibility="collapse">{cell(p("gone"))}</table:table-row>',
    )
    assert shown(fodt(body)) == [
        "p|paragraph 1|before",
        "tr|table 1, row 1|a\tb\nc",
        "tr|table 1, row 2|d\te",
        "tr|table 2, row 1|in\tside",
        "tr|table 1, row 3|two\ttwo",
        "tr|table 1, row 4|f",
        "tr|table 1, row 5|f",
    ]
    assert "“gone”" in document(fodt(body)).notes[0]


def note(kind: str, text: str) -> str:
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation>9</text:note-citation>'
        f"<text:note-body>{p(text)}</text:note-body></text:note>"
    )


def test_notes_text_boxes_headers() -> None:
    box = f"<draw:frame><draw:text-box>{p('boxed')}</draw:text-box></draw:frame>"
    picture = "<draw:frame><draw:image/></draw:frame>"
    master = (
        '<style:master-page style:name="S"><style:header><text:p>RESTRICTED</text:p></style:header>'
        "<style:header-left><text:p>RESTRICTED</text:p></style:header-left>"
        '<style:header-first style:display="false"><text:p>not shown</text:p></style:header-first>'
        "<style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer>"
        "</style:master-page>"
    )
    body = (
        p(f"One{note('endnote', 'end')} {note('footnote', 'first')}two{box}{picture}")
        + p(f"Three{note('footnote', 'second')}")
        + box
    )
    data = odt(body, master=master)
    assert shown(data) == [
        "p|page header|RESTRICTED",
        "p|paragraph 1|One two",
        "p|text box 1|boxed",
        "p|paragraph 2|Three",
        "p|text box 2|boxed",
        "p|footnote 1|first",
        "p|footnote 2|second",
        "p|endnote 1|end",
        "p|page footer|Page",
    ]
    assert document(data).notes == ("1 picture or chart left out: text in them is not read",)


def test_the_pages_of_a_table_of_contents() -> None:
    index = (
        "<text:table-of-content><text:table-of-content-source><text:p>no</text:p>"
        "</text:table-of-content-source><text:index-body><text:index-title><text:p>Contents</text:p>"
        f"</text:index-title>{p('One<text:tab/><text:a>3</text:a>')}</text:index-body></text:table-of-content>"
    )
    assert texts(odt(index + p("Tanks<text:tab/>5"))) == ["Contents", "One", "Tanks\t5"]


def test_pictures_alone() -> None:
    assert "OCR" in refused(odt(p("<draw:frame><draw:image/></draw:frame>")))


@pytest.mark.parametrize(
    ("body", "expected", "told"),
    [
        (p(f"We will {span('Hidden', 'not ')}leave."), ["We will leave."], "hidden text left out in 1 place: “not”"),
        (p(f"a{span('Also', 'b')}"), ["a"], "“b”"),
        (p(f"a{span('Loop', 'b')}"), ["ab"], ""),
        (p("a") + p(f"b{span('Shown', 'c')}", "Secret"), ["a", "c"], "“b”"),
        (p("a") + f'<text:section text:display="none">{p("b")}{table(cell(p("c")))}</text:section>{p("d")}',
         ["a", "d"], "2 places: “b”, “c”"),
        (p("a") + f'<text:section text:display="condition" text:is-hidden="true">{p("b")}</text:section>',
         ["a"], "“b”"),
        (f'<text:section text:display="condition" text:is-hidden="false">{p("b")}</text:section>', ["b"], ""),
        (p('a<text:hidden-text text:is-hidden="true" text:string-value="b"/>'), ["a"], "“b”"),
        (p('a<text:hidden-text text:is-hidden="false">b</text:hidden-text>'), ["ab"], ""),
        (p("a") + p('b<text:hidden-paragraph text:is-hidden="true"/>'), ["a"], "“b”"),
        (p(f"a{span('Struck', 'b')}"), ["ab"], "struck through is read as text in 1 place: “b”"),
        (p("a<office:annotation><text:p>x</text:p></office:annotation>"), ["a"], "1 comment left out"),
    ],
)  # fmt: skip
def test_what_is_left_out_is_told(body: str, expected: list[str], told: str) -> None:
    data = odt(body, automatic=STYLES)
    assert texts(data) == expected
    notes = "; ".join(document(data).notes)
    assert told in notes
    assert bool(notes) == bool(told)


def changes(**regions: str | None) -> str:
    inner = "".join(
        f'<text:changed-region text:id="{key}">'
        + ("<text:insertion/>" if text is None else f"<text:deletion>{text}</text:deletion>")
        + "</text:changed-region>"
        for key, text in regions.items()
    )
    return f"<text:tracked-changes>{inner}</text:tracked-changes>"


def start(key: str) -> str:
    return f'<text:change-start text:change-id="{key}"/>'


def end(key: str) -> str:
    return f'<text:change-end text:change-id="{key}"/>'


def point(key: str) -> str:
    return f'<text:change text:change-id="{key}"/>'


@pytest.mark.parametrize(
    ("body", "counted", "accepted", "rejected"),
    [
        (changes(a=None) + p(f"We will {start('a')}not {end('a')}go."), "1 insertion, 0 deletions",
         ["We will not go."], ["We will go."]),
        (changes(a=p("not ")) + p(f"We will {point('a')}go."), "0 insertions, 1 deletion",
         ["We will go."], ["We will not go."]),
        (changes(a="") + p(f"We will {start('a')}not {end('a')}go."), "1 deletion",
         ["We will go."], ["We will not go."]),
        (changes(a=p("one") + p("two") + p("three")) + p(f"zero {point('a')} four"), "1 deletion",
         ["zero four"], ["zero one", "two", "three four"]),
        (changes(a=None) + p(f"a{start('a')}") + p("b") + p(f"{end('a')}c"), "1 insertion",
         ["a", "b", "c"], ["ac"]),
        (changes(a=None) + listed("L", X, f"<text:p>{start('a')}new</text:p>", f"<text:p>{end('a')}x</text:p>"),
         "1 insertion", ["1. x", "2. new", "3. x"], ["1. x", "2. x"]),
        (changes(a=None) + p("a") + start("a") + table(cell(p("b")) + cell(p("c"))) + end("a"), "1 insertion",
         ["a", "b\tc"], ["a"]),
        (changes(a=None) + p(f"a{start('a')}{note('footnote', 'n')}{end('a')}"), "1 insertion",
         ["a", "n"], ["a"]),
    ],
)  # fmt: skip
def test_tracked_changes(body: str, counted: str, accepted: list[str], rejected: list[str]) -> None:
    for data in (odt(body, automatic=LISTS), fodt(body, automatic=LISTS)):
        message = refused(data)
        assert counted in message
        assert "--tracked-changes accept" in message
        assert texts(data, "accept") == accepted
        assert texts(data, "reject") == rejected
        assert document(data, "reject").notes[0].startswith("tracked changes rejected: ")


def test_changes_of_form_are_no_changes() -> None:
    region = '<text:tracked-changes><text:changed-region text:id="a"><text:format-change/></text:changed-region></text:tracked-changes>'
    assert texts(odt(region + p(f"a{start('a')}b{end('a')}"))) == ["ab"]


def test_a_change_that_never_ends_is_refused() -> None:
    data = odt(changes(a=None) + p(f"a{start('a')}b") + p("c"))
    assert texts(data, "accept") == ["ab", "c"]
    with pytest.raises(InputError, match="does not end"):
        document(data, "reject")


MANIFEST = '<m:manifest xmlns:m="x"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"PK\x03\x04", "no OpenDocument text"),
        (b"", "no XML"),
        (b"plain text", "no XML"),
        (b"<html/>", "a web page"),
        (zipped({"content.xml": "<x/>"}), "text is missing"),
        (zipped({"other.xml": "<x/>"}), "text is missing"),
        (zipped({"word/document.xml": "<x/>"}), "a Word document"),
        (zipped({"content.xml": b"\x01\x02", "META-INF/manifest.xml": MANIFEST}), "encrypted"),
        (zipped({"content.xml": '<!DOCTYPE x [<!ENTITY a SYSTEM "http://127.0.0.1/">]><x>&a;</x>'}), "DOCTYPE"),
        (zipped({"content.xml": "<x>" + " " * 40_000_000 + "</x>"}), "zip bomb"),
        (odt(p("a"))[:-100], "no OpenDocument text"),
        (fodt(p("a"))[:-100], "well-formed"),
        (fodt(p("a")).replace(b"office:text", b"office:spreadsheet"), "text is missing"),
    ],
)  # fmt: skip
def test_refused(data: bytes, message: str) -> None:
    assert message in refused(data)


DEEP = p("x")
for _ in range(40):
    DEEP = table(cell(listed("L", DEEP)))


@pytest.mark.parametrize(
    "body",
    [DEEP, p("<text:span>" * 240 + "x" + "</text:span>" * 240), "<text:list><text:list-item>" * 120 + X + "</text:list-item></text:list>" * 120],
)  # fmt: skip
def test_deep_nesting(body: str) -> None:
    assert {text.rpartition(" ")[2] for text in texts(fodt(body, automatic=LISTS))} == {"x"}


VALID = fodt(
    changes(a=None, b=p("old"))
    + p(f"One {start('a')}two{end('a')}{point('b')}{note('footnote', 'n')}")
    + listed("L", X, X + listed("", X))
    + table(cell(p("a")) + cell(p("b"))),
    automatic=LISTS + STYLES,
)


@pytest.mark.parametrize("seed", range(200))
def test_flipped_bytes_are_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(VALID)
    for _ in range(chance.randint(1, 3)):
        # Letters for letters, so that much of it stays well-formed.
        data[chance.randrange(len(data))] = chance.choice(b"abcpsty0159")
    try:
        document(bytes(data), chance.choice(["accept", "reject"]))
    except InputError as error:
        assert "\n" not in str(error)  # noqa: PT017 - either outcome is right


@pytest.mark.parametrize(("name", "made"), [("a.odt", odt), ("a.ott", odt), ("a.fodt", fodt)])
def test_by_suffix(tmp_path: Path, name: str, made: type) -> None:
    path = tmp_path / name
    path.write_bytes(made(p("نحن لا نغادر.")))
    found = read(path, language="ar")
    assert (found.text, found.format, found.language) == ("نحن لا نغادر.", "odt", "ar")
    path.write_bytes(made(p("")))
    with pytest.raises(InputError, match="has no text"):
        read(path)
