"""Texts by key: JSON, ARB, .properties, .strings, strings.xml, .resx; read as what they are, or refused by name."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.errors import InputError
from auditor.readers import read
from auditor.readers.bilingual.documents import read_keyed_pair
from auditor.readers.keyed import KEYED, open_keyed, read_keyed
from auditor.readers.pairs import BadLine, TextPair, open_keyed_pairs, open_pairs
from tests.support.report_data import report_data

FILES: dict[str, tuple[str | bytes, dict[str, str]]] = {
    "nested.json": (
        '{"menu": {"open": "Open", "list": ["one", {"x": "two"}]}, "n": 3, "on": true, "none": null}',
        {"menu.open": "Open", "menu.list[0]": "one", "menu.list[1].x": "two"},
    ),
    "chrome.json": (
        '{"name": {"message": "Lamp", "description": "no text"}, "a": {"message": "x", "b": "y"}}',
        {"name": "Lamp", "a.message": "x", "a.b": "y"},
    ),
    "rails.json": ('{"de": {"open": "Öffnen"}}', {"open": "Öffnen"}),
    "app_en.arb": (
        '{"@@locale": "en", "hi": "Hi {name}", "@hi": {"description": "no text"}}',
        {"hi": "Hi {name}"},
    ),
    "a.properties": (
        "# no text\n! nor this\nopen=Open\nclose : Close\nwait  Wait\na\\ b=x\\\n    y\\nz\n"
        "letter=Gesch\\u00e4ft \\ud83d\\ude00\nempty=\nends=a\\\\\n",
        {
            **{"open": "Open", "close": "Close", "wait": "Wait", "a b": "xy\nz"},
            **{"letter": "Geschäft 😀", "empty": "", "ends": "a\\"},
        },
    ),
    "latin.properties": ("größe=Größe\n".encode("latin-1"), {"größe": "Größe"}),
    "a.strings": (
        '/* no text */\n"open" = "Open \\"it\\"";\n// nor this\nkey.x = "a\\nb";\n"u" = "\\U00e9";',
        {"open": 'Open "it"', "key.x": "a\nb", "u": "é"},
    ),
    "wide.strings": ('"open" = "افتح";\n'.encode("utf-16"), {"open": "افتح"}),
    "strings.xml": (
        '<resources xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2"><!-- no text -->'
        '<string name="a">It\\\'s <b>on</b>\n   now</string>'
        '<string name="b">"  two  "</string><string name="c" translatable="false">x</string>'
        '<string name="d">For <xliff:g id="n" example="9">%1$d</xliff:g> days</string>'
        '<plurals name="p"><item quantity="one">%d day</item><item quantity="other">%d days</item>'
        '</plurals><string-array name="l"><item>x</item><item>y</item></string-array>'
        '<string name="e"><![CDATA[<i>a</i>]]> &amp; \\u00e9</string></resources>',
        {
            **{"a": "It's <b>on</b> now", "b": "two", "d": "For %1$d days"},
            **{"p[one]": "%d day", "p[other]": "%d days", "l[0]": "x", "l[1]": "y"},
            "e": "<i>a</i> & é",
        },
    ),
    "Texts.resx": (
        '<root><resheader name="version"><value>2.0</value></resheader>'
        '<data name="a" xml:space="preserve"><value>Open</value><comment>no text</comment></data>'
        '<data name="icon" type="System.Drawing.Bitmap"><value>AA==</value></data></root>',
        {"a": "Open"},
    ),
}


def write(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize("name", FILES)
def test_texts_by_key(tmp_path: Path, name: str) -> None:
    content, expected = FILES[name]
    found = read_keyed(write(tmp_path / "x" / name, content))
    assert {entry.key: entry.text for entry in found.entries} == expected


@pytest.mark.parametrize("name", FILES)
def test_no_plain_text(tmp_path: Path, name: str) -> None:
    path = write(tmp_path / name, FILES[name][0])
    with pytest.raises(InputError, match="holds texts by key; give both versions"):
        read(path)
    with pytest.raises(InputError, match="holds one version, text by key"):
        open_pairs(path)


@pytest.mark.parametrize("suffix", KEYED)
@pytest.mark.parametrize(
    "content", [b"", b"no such file\n", b"\x00\x01\x02", b"[1]", b"<a/>", b"{}"]
)
def test_broken(tmp_path: Path, suffix: str, content: bytes) -> None:
    path = write(tmp_path / f"a{suffix}", content)
    if suffix == ".properties" and content not in {b"", b"\x00\x01\x02"}:
        assert read_keyed(path).entries
        return
    with pytest.raises(InputError, match=f"a{suffix}: "):
        read_keyed(path)


@given(st.binary(max_size=200))
def test_any_bytes(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    for suffix in KEYED:
        path = tmp_path_factory.getbasetemp() / f"any{suffix}"
        path.write_bytes(data)
        with suppress(InputError):
            assert all(isinstance(entry.text, str) for entry in read_keyed(path).entries)


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("de.json", "de"),
        ("app_pt_BR.arb", "pt-BR"),
        ("messages_ar.properties", "ar"),
        ("fr.lproj/Localizable.strings", "fr"),
        ("values-zh-rTW/strings.xml", "zh-TW"),
        ("he/common.json", "he"),
        ("Texts.ru.resx", "ru"),
        ("lamp/common.json", None),
        ("strings.xml", None),
        ("messages.properties", None),
    ],
)
def test_languages_in_names(tmp_path: Path, name: str, language: str | None) -> None:
    contents = {Path(key).suffix: content for key, (content, _) in FILES.items()}
    contents[".json"] = '{"a": "x"}'
    contents[".arb"] = '{"a": "x"}'
    path = write(tmp_path / "project" / name, contents[Path(name).suffix])
    assert read_keyed(path).language == language


def test_two_versions(tmp_path: Path) -> None:
    a = write(
        tmp_path / "en.json",
        '{"open": "Open", "lost": "Stop", "n_one": "{{n}} day", "n_other": "{{n}} days", "v": "Go"}',
    )
    b = write(
        tmp_path / "ar.json",
        '{"v": "اذهب", "n_zero": "لا أيام", "n_one": "يوم", "n_two": "يومان", "n_few": "{{n}} أيام",'
        ' "n_other": "{{n}} يوم", "open": "افتح", "more": "زيادة"}',
    )
    file = open_keyed_pairs(a, b)
    assert file.languages == ("en", "ar")
    rows = list(file.rows)
    pairs = {row.place: row for row in rows if isinstance(row, TextPair)}
    assert {key: (row.a, row.b) for key, row in pairs.items()} == {
        "open": ("Open", "افتح"),
        "n_one": ("{{n}} day", "يوم"),
        "n_other": ("{{n}} days", "{{n}} يوم"),
        "n_zero": ("{{n}} days", "لا أيام"),
        "n_two": ("{{n}} days", "يومان"),
        "n_few": ("{{n}} days", "{{n}} أيام"),
        "v": ("Go", "اذهب"),
    }
    assert pairs["n_zero"].of_none == (False, True)
    assert pairs["n_two"].one_number[1]
    assert not pairs["n_few"].one_number[1]
    faults = {row.place: row for row in rows if isinstance(row, BadLine)}
    assert faults["lost"].error == "the second file has no text under this key"
    assert faults["more"].error == "the first file has no text under this key"
    assert not any(fault.unread for fault in faults.values())
    both = read_keyed_pair(a, b, source=None, target=None)
    assert (both.a.language, both.b.language) == ("en", "ar")
    assert (both.a.path, both.b.path) == (str(a), str(b))
    assert sum(bool(bead.a and bead.b) for bead in both.beads) == 7


def test_languages_with_fewer_plural_forms(tmp_path: Path) -> None:
    a = write(tmp_path / "en.json", '{"n_one": "{{n}} day", "n_other": "{{n}} days"}')
    b = write(tmp_path / "zh.json", '{"n_other": "{{n}} 天"}')
    (row,) = open_keyed_pairs(a, b).rows
    assert isinstance(row, TextPair)


def test_what_is_no_pair(tmp_path: Path) -> None:
    a = write(tmp_path / "en.json", '{"a": "x"}')
    for name, content in (("b.txt", "text"), ("b.json", '{"b": "x"}')):
        with pytest.raises(InputError, match=r"holds no texts by key|no key in common"):
            open_keyed(a, write(tmp_path / name, content))


@pytest.mark.parametrize("suffix", ["yaml", "stringsdict", "ass", "xlsx", "rtf", "ftl"])
def test_refused_by_name(tmp_path: Path, suffix: str) -> None:
    path = write(tmp_path / f"a.{suffix}", "key: text\n")
    with pytest.raises(InputError, match=rf"audit does not read \.{suffix}; save it|save "):
        read(path)


def test_what_was_reported(tmp_path: Path) -> None:
    folder = report_data("57-other-formats")
    for name, content in (
        ("en.json", '{"save": "Save file", "count": "{n} of {total}", "closed": "Closed."}'),
        ("en.properties", "closed=The shop is closed on Sundays.\n"),
    ):
        rows = list(
            open_keyed_pairs(write(tmp_path / name, content), folder / f"de.{name[3:]}").rows
        )
        assert all(isinstance(row, TextPair) for row in rows)
        last = rows[-1]
        assert isinstance(last, TextPair)
        assert last.b == "Das Geschäft ist sonntags geöffnet."
