"""Gettext PO: entries as gettext reads them, plural forms apart, a bad one costs no other."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po
from hypothesis import given
from hypothesis import strategies as st

from auditor.errors import InputError
from auditor.readers.bilingual.po_entries import MAX_LINE
from auditor.readers.pairs import BadLine, TextPair, open_pairs

HEADER = (
    'msgid ""\nmsgstr ""\n"Language: ar_IQ\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Plural-Forms: nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10'
    ' ? 3 : n%100>=11 ? 4 : 5;\\n"\n\n'
)


def rows(path: Path, content: str | bytes) -> list[TextPair | BadLine]:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(open_pairs(path).rows)


def shown(found: list[TextPair | BadLine]) -> list[tuple[object, ...]]:
    return [
        (one.line, one.place, one.a, one.b, one.state)
        if isinstance(one, TextPair)
        else (one.line, one.place, one.error)
        for one in found
    ]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "messages.po"


ENTRIES = {
    "plain": (
        'msgid "We leave."\nmsgstr "Nous partons."\n',
        [(1, "", "We leave.", "Nous partons.", "")],
    ),
    "over lines": (
        'msgid ""\n"We "\n"leave."\nmsgstr ""\n"Nous "\n\n"partons."\n',
        [(1, "", "We leave.", "Nous partons.", "")],
    ),
    "context and reference": (
        '#: src/a.c:12 src/b.c:3\nmsgid "a"\nmsgstr "b"\n\n'
        '#: src/a.c:13\nmsgctxt "menu"\nmsgid "a"\nmsgstr "c"\n',
        [(2, "src/a.c:12", "a", "b", ""), (6, "menu", "a", "c", "")],
    ),
    "escapes": (
        r'msgid "say \"a\"\tb\\n\n\x41\101"' + "\n" + r'msgstr "é\q"' + "\n",
        [(1, "", 'say "a" b\\n AA', "éq", "")],
    ),
    "fuzzy": (
        '#, c-format, fuzzy\n#| msgid "old"\nmsgid "a"\nmsgstr "b"\n\nmsgid "c"\nmsgstr "d"\n',
        [(3, "", "a", "b", "fuzzy"), (6, "", "c", "d", "")],
    ),
    "obsolete": (
        'msgid "a"\nmsgstr "b"\n\n#~ msgid "x"\n#~ msgstr "y"\n\n#, fuzzy\n#~| msgid "q"\n'
        '#~ msgid "z"\n#~ msgstr "z"\n',
        [(1, "", "a", "b", "")],
    ),
    "not translated": (
        'msgid "a"\nmsgstr ""\n\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] ""\nmsgstr[1] ""\n',
        [(1, "", "no translation"), (4, "", "no translation")],
    ),
    "no blank lines": (
        'msgid "a"\nmsgstr "b"\n# note\nmsgid "c"\nmsgstr "d"\nmsgctxt "k"\nmsgid "e"\nmsgstr "f"\n',
        [(1, "", "a", "b", ""), (4, "", "c", "d", ""), (6, "k", "e", "f", "")],
    ),
    "a blank line inside": (
        'msgid "a"\n\nmsgstr "b"\n\nmsgid "c"\nmsgstr "d"\n',
        [(1, "", "a", "b", ""), (5, "", "c", "d", "")],
    ),
    "windows line ends": ('msgid "a"\r\nmsgstr "b"\r\n', [(1, "", "a", "b", "")]),
    "no msgstr": (
        'msgid "a"\nmsgid "b"\nmsgstr "c"\n\nmsgid "d"\n',
        [(1, "", "has no msgstr"), (2, "", "b", "c", ""), (5, "", "has no msgstr")],
    ),
    "a bad line among good ones": (
        'msgid "a"\nmsgstr "b"\n\nmsgid "c\nmsgstr "d"\n\nmsgid "e"\nmsgstr "f"\nnonsense\n\n'
        'msgid "g"\nmsgstr "h"\n',
        [
            (1, "", "a", "b", ""),
            (4, "", "line 4: neither a keyword with its string nor a comment"),
            (7, "", "line 9: neither a keyword with its string nor a comment"),
            (11, "", "g", "h", ""),
        ],
    ),
    "no keyword": (
        '"a"\n\nmsgstr "b"\n',
        [
            (1, "", "line 1: a string without a keyword"),
            (3, "", "line 3: msgstr stands in the wrong place"),
        ],
    ),
    "twice": (
        'msgid "a"\nmsgstr "b"\nmsgstr "c"\n',
        [(1, "", "line 3: msgstr stands in the wrong place")],
    ),
    "placeholders as they are written": (
        'msgid "%1$s of %2$d"\nmsgstr "%2$d {0} %(n)d 5%"\n',
        [(1, "", "%1$s of %2$d", "%2$d {0} %(n)d 5%", "")],
    ),
}


@pytest.mark.parametrize("name", ENTRIES)
def test_entries(file: Path, name: str) -> None:
    content, expected = ENTRIES[name]
    assert shown(rows(file, content)) == expected


def test_the_header_tells_the_languages(file: Path) -> None:
    content = HEADER.replace("Language: ar_IQ", 'X-Source-Language: en@x\\n"\n"Language: ar_IQ')
    file.write_text("\ufeff# note\n" + content + 'msgid "a"\nmsgstr "b"\n', encoding="utf-8")
    opened = open_pairs(file)
    assert (opened.format, opened.languages) == ("po", ("en", "ar-IQ"))
    assert len(list(opened.rows)) == 1


def test_plural_forms_face_the_source_they_are_used_for(file: Path) -> None:
    forms = "".join(
        f'msgstr[{k}] "{text}"\n' for k, text in enumerate("صفر واحد اثنان قليل كثير".split())
    )
    found = rows(file, HEADER + '#: a.c:1\nmsgid "one file"\nmsgid_plural "%d files"\n' + forms)
    assert [(one.place, one.a) for one in found if isinstance(one, TextPair)] == [
        ("a.c:1 msgstr[0]", "%d files"),
        ("a.c:1 msgstr[1]", "one file"),
        *((f"a.c:1 msgstr[{k}]", "%d files") for k in (2, 3, 4)),
    ]


@pytest.mark.parametrize(
    ("rule", "sources"),
    [
        ("nplurals=1; plural=0;", ["many", "many"]),
        ("nplurals=2; plural=n != 1;", ["one", "many"]),
        ("nplurals=2; plural=(n > 1);", ["one", "many"]),
        ("nplurals=2; plural=n == 1;", ["many", "one"]),
        ("nplurals=2; plural=1/0;", ["one", "many"]),
        ("nplurals=2; plural=import os", ["one", "many"]),
        ("nplurals=2; plural=" + "(" * 500 + "n", ["one", "many"]),
        ("nonsense", ["one", "many"]),
    ],
)
def test_plural_rules(file: Path, rule: str, sources: list[str]) -> None:
    entry = 'msgid "one"\nmsgid_plural "many"\nmsgstr[0] "b"\nmsgstr[1] "c"\n'
    found = rows(file, f'msgid ""\nmsgstr "Plural-Forms: {rule}\\n"\n\n{entry}')
    assert [one.a for one in found if isinstance(one, TextPair)] == sources


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("nplurals=2; plural=n != 1;", [(True, True), (False, False)]),
        # Of nothing and of one: "no message or one".
        ("nplurals=2; plural=(n > 1);", [(True, True), (False, False)]),
        ("nplurals=2; plural=n == 1;", [(False, False), (True, True)]),
        ("nplurals=1; plural=0;", [(False, False), (False, False)]),
    ],
)
def test_forms_of_one_number_alone(
    file: Path, rule: str, expected: list[tuple[bool, bool]]
) -> None:
    entry = 'msgid "one"\nmsgid_plural "many"\nmsgstr[0] "b"\nmsgstr[1] "c"\n'
    found = rows(file, f'msgid ""\nmsgstr "Plural-Forms: {rule}\\n"\n\n{entry}')
    assert [one.one_number for one in found if isinstance(one, TextPair)] == expected


def test_a_form_that_is_not_translated(file: Path) -> None:
    entry = 'msgid "one"\nmsgid_plural "many"\nmsgstr[0] "b"\nmsgstr[1] ""\n'
    assert shown(rows(file, entry)) == [
        (1, "msgstr[0]", "one", "b", ""),
        (1, "msgstr[1]", "no translation"),
    ]


def test_the_charset_of_the_header(file: Path) -> None:
    text = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=windows-1256\\n"\nmsgid "a"\nmsgstr "قرار"\n'
    assert [one.b for one in rows(file, text.encode("cp1256")) if isinstance(one, TextPair)] == [
        "قرار"
    ]
    (bad,) = rows(file, text.replace("windows-1256", "UTF-8").encode("cp1256"))
    assert isinstance(bad, BadLine)
    assert bad.error == "line 4: not UTF-8"


@pytest.mark.parametrize("charset", ["x-none", "base64", "undefined"])
def test_a_charset_nobody_knows(file: Path, charset: str) -> None:
    with pytest.raises(InputError, match=f"is in the encoding '{charset}'"):
        rows(file, f'msgid ""\nmsgstr "Content-Type: text/plain; charset={charset}\\n"\n')


def test_a_template_says_no_charset(file: Path) -> None:
    header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=CHARSET\\n"\n\n'
    assert shown(rows(file, header + 'msgid "é"\nmsgstr ""\n')) == [(4, "", "no translation")]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b"# only a note\n\n", "has no entries"),
        ('msgid "a"\nmsgstr "b"\n'.encode("utf-16"), "UTF-16"),
    ],
)
def test_refused(file: Path, content: bytes, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        rows(file, content)


def test_long_lines(file: Path) -> None:
    long = "x" * (2 * MAX_LINE + 5)
    content = (
        f'#: {long}\nmsgid "a"\nmsgstr "b"\n\nmsgid "{long}"\nmsgstr "c"\n\nmsgid "d"\nmsgstr "e"\n'
    )
    assert shown(rows(file, content))[1:] == [
        (5, "", f"the line is longer than {MAX_LINE:,} bytes"),
        (8, "", "d", "e", ""),
    ]


def test_an_entry_without_end(file: Path) -> None:
    found = rows(file, 'msgid "a"\nmsgstr ""\n' + f'"{"x" * 100_000}"\n' * 60)
    assert shown(found) == [(1, "", "the entry has more than 5,000,000 bytes")]


TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30)


@given(st.lists(st.tuples(TEXT, TEXT | st.just("")), unique_by=lambda pair: pair[0], max_size=5))
def test_what_babel_writes_is_read(
    tmp_path_factory: pytest.TempPathFactory, messages: list[tuple[str, str]]
) -> None:
    catalog = Catalog(locale="ar")
    for a, b in messages:
        catalog.add(a, b, locations=[("a.c", 1)], context="menu")
    out = io.BytesIO()
    write_po(out, catalog, width=20)
    found = rows(tmp_path_factory.getbasetemp() / "babel.po", out.getvalue())
    good = [(a, b) for a, b in messages if a.strip() and b.strip()]
    pairs = [(one.a, one.b) for one in found if isinstance(one, TextPair)]
    if not any(c in "%{" for a, b in messages for c in a + b):
        assert sorted(pairs) == sorted(good)
    assert len(pairs) == len(good)
    assert len(found) == len(messages)


LINES = st.sampled_from(
    [
        *('msgid "a"', 'msgid ""', 'msgstr "b"', 'msgstr ""', '"more"', "", "# note", "#, fuzzy"),
        *('#~ msgid "x"', '#~ msgstr "y"', 'msgctxt "c"', 'msgid_plural "p"', 'msgstr[0] "f"'),
        *('msgstr[7] "f"', "msgstr", "nonsense", '"Plural-Forms: x\\n"', "#: a:1", '#| msgid "o"'),
    ]
)


@given(st.lists(LINES, max_size=20))
def test_any_lines(tmp_path_factory: pytest.TempPathFactory, lines: list[str]) -> None:
    path = tmp_path_factory.getbasetemp() / "any.po"
    try:
        found = rows(path, "\n".join(lines))
    except InputError as error:
        assert "\n" not in str(error)  # noqa: PT017 - either outcome is right
    else:
        assert [one.line for one in found] == sorted(one.line for one in found)


@given(st.binary(max_size=200))
def test_any_bytes(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    try:
        rows(tmp_path_factory.getbasetemp() / "bytes.po", data)
    except InputError as error:
        assert "\n" not in str(error)  # noqa: PT017 - either outcome is right
