"""XLIFF 1.x and 2.x: segments with their place, inline codes left out, what is no translation told."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.errors import InputError
from auditor.readers.pairs import BadLine, TextPair, open_pairs

OLD = (
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">'
    '<file original="a.html" source-language="en-GB" target-language="fr_FR" datatype="html">'
    "<header><note>no text</note></header><body>{}</body></file></xliff>"
)
NEW = (
    '<xliff version="2.0" srcLang="en" trgLang="ar" xmlns="urn:oasis:names:tc:xliff:document:2.0">'
    '<file id="f1">{}</file></xliff>'
)


def rows(path: Path, content: str, **chosen: str) -> list[TextPair | BadLine]:
    path.write_text(content, encoding="utf-8")
    return list(open_pairs(path, **chosen).rows)


def shown(found: list[TextPair | BadLine]) -> list[tuple[str, ...]]:
    return [
        (one.place, one.a, one.b, one.state)
        if isinstance(one, TextPair)
        else (one.place, one.error)
        for one in found
    ]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "letter.xlf"


OLD_UNITS = {
    "plain": (
        '<trans-unit id="1"><source>We leave.</source><target>Nous partons.</target></trans-unit>',
        [("1", "We leave.", "Nous partons.", "")],
    ),
    "state": (
        '<trans-unit id="1"><source>a</source><target state="final">b</target></trans-unit>'
        '<trans-unit id="2" approved="yes"><source>a</source><target>b</target></trans-unit>',
        [("1", "a", "b", "final"), ("2", "a", "b", "approved")],
    ),
    "spans keep their text, codes are left out": (
        '<trans-unit id="1"><source>We <g id="1">l<mrk mtype="term">ea</mrk>ve</g><x id="2"/>'
        '<bpt id="3">&lt;b&gt;<sub>alt</sub></bpt> now<ept id="3">&lt;/b&gt;</ept><ph id="4">%s</ph>.'
        '</source><target>Nous<it id="1" pos="open">[</it> partons.<bx id="5"/><ex id="5"/></target>'
        "</trans-unit>",
        [("1", "We leave now.", "Nous partons.", "")],
    ),
    "a line break is a space": (
        '<trans-unit id="1"><source>We<x id="1" ctype="lb"/>leave.</source>'
        "<target>Nous\n      partons.</target></trans-unit>",
        [("1", "We leave.", "Nous partons.", "")],
    ),
    "no-break spaces stay": (
        '<trans-unit id="1"><source>10\u00a0000</source><target>10\u202f000</target></trans-unit>',
        [("1", "10\u00a0000", "10\u202f000", "")],
    ),
    "not translated": (
        '<trans-unit id="1"><source>a</source></trans-unit>'
        '<trans-unit id="2"><source>a</source><target/></trans-unit>'
        '<trans-unit id="3"><source>a</source><target> <x id="1"/></target></trans-unit>',
        [("1", "no translation"), ("2", "no translation"), ("3", "no translation")],
    ),
    "no source": (
        '<trans-unit id="1"><source/><target>b</target></trans-unit>',
        [("1", "the source is empty")],
    ),
    "nothing to say": (
        '<trans-unit id="1"><source><x id="1"/></source><target><x id="1"/></target></trans-unit>'
        '<trans-unit id="2"><source>a</source><target>b</target></trans-unit>',
        [("2", "a", "b", "")],
    ),
    "not to be translated": (
        '<trans-unit id="1" translate="no"><source>a</source></trans-unit>'
        '<group translate="no"><trans-unit id="2"><source>a</source></trans-unit>'
        '<trans-unit id="3" translate="yes"><source>a</source><target>b</target></trans-unit></group>'
        '<trans-unit id="4" restype="x-gettext-domain-header"><source>H: v</source>'
        "<target>H: v</target></trans-unit>"
        '<trans-unit id="5"><source>a <mrk mtype="protected" translate="no">X</mrk></source>'
        "<target>b</target></trans-unit>",
        [("3", "a", "b", ""), ("5", "a X", "b", "")],
    ),
    "alternatives and notes": (
        '<trans-unit id="1"><source>a</source><target>b</target><note>n</note>'
        "<alt-trans><source>x</source><target>y</target></alt-trans></trans-unit>",
        [("1", "a", "b", "")],
    ),
    "segments of both sides": (
        '<trans-unit id="1"><source>One. Two. Three.</source><seg-source>'
        '<mrk mtype="seg" mid="1">One.</mrk> <g id="1"><mrk mtype="seg" mid="2">Two.</mrk></g> '
        '<mrk mtype="seg" mid="3">Three.</mrk></seg-source>'
        '<target><mrk mtype="seg" mid="2">Deux.</mrk> <mrk mtype="seg" mid="1">Un.</mrk>'
        '<mrk mtype="seg" mid="4">Quatre.</mrk></target></trans-unit>',
        [
            ("1/1", "One.", "Un.", ""),
            ("1/2", "Two.", "Deux.", ""),
            ("1/3", "no translation"),
            ("1/4", "the source is empty"),
        ],
    ),
    "segments of one side": (
        '<trans-unit id="1"><source>One. Two.</source><seg-source>'
        '<mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></seg-source>'
        "<target>Un. Deux.</target></trans-unit>",
        [("1", "One. Two.", "Un. Deux.", "")],
    ),
    "placeholders as they are written": (
        '<trans-unit id="1"><source>%1$s of {0}, 5%2 and 50% d</source>'
        "<target>{0:d} %2d %5.2f 3 % s</target></trans-unit>",
        [("1", "%1$s of {0}, 5%2 and 50% d", "{0:d} %2d %5.2f 3 % s", "")],
    ),
    "what other programs add": (
        '<trans-unit id="1" mq:status="x" xmlns:mq="MQXliff"><mq:target>no</mq:target>'
        '<source>a<mq:ch val="1">c</mq:ch></source><target>b</target></trans-unit>',
        [("1", "a", "b", "")],
    ),
}


@pytest.mark.parametrize("name", OLD_UNITS)
def test_1_2(file: Path, name: str) -> None:
    units, expected = OLD_UNITS[name]
    assert shown(rows(file, OLD.format(units))) == expected


NEW_UNITS = {
    "segments": (
        '<unit id="u1"><segment id="s1" state="reviewed"><source>One.</source><target>واحد.</target>'
        "</segment><ignorable><source> </source></ignorable><segment><source>Two.</source></segment>"
        "</unit>",
        [("u1/s1", "One.", "واحد.", "reviewed"), ("u1/2", "no translation")],
    ),
    "inline": (
        '<unit id="u"><segment><source>We <pc id="1">leave</pc><ph id="2"/>'
        '<cp hex="0007"/>no<sc id="3"/>w<ec startRef="3"/><ph id="4" type="fmt" subType="xlf:lb"/>.'
        "</source><target>نرحل</target></segment></unit>",
        [("u", "We leave now .", "نرحل", "")],
    ),
    "not to be translated": (
        '<group id="g" translate="no"><unit id="1"><segment><source>a</source></segment></unit>'
        '</group><unit id="2" translate="no"><segment><source>a</source></segment></unit>'
        '<unit id="3"><segment><source>a</source><target>b</target></segment></unit>',
        [("3", "a", "b", "")],
    ),
    "matches are suggestions": (
        '<unit id="1"><mtc:matches xmlns:mtc="m"><mtc:match ref="#1"><source>x</source>'
        "<target>y</target></mtc:match></mtc:matches><notes><note>n</note></notes>"
        '<originalData><data id="d">&lt;b&gt;</data></originalData>'
        "<segment><source>a</source><target>b</target></segment></unit>",
        [("1", "a", "b", "")],
    ),
}


@pytest.mark.parametrize("name", NEW_UNITS)
def test_2_0(file: Path, name: str) -> None:
    units, expected = NEW_UNITS[name]
    assert shown(rows(file, NEW.format(units))) == expected


@pytest.mark.parametrize(
    "suffix", [".xlf", ".xliff", ".XLIFF", ".mqxliff", ".sdlxliff", ".mxliff", ".txlf", ".xml", ""]
)
def test_suffixes(tmp_path: Path, suffix: str) -> None:
    (row,) = rows(
        tmp_path / f"a{suffix}", '<?xml version="1.0"?>\n' + OLD.format(OLD_UNITS["plain"][0])
    )
    assert row == TextPair(0, 2, "We leave.", "Nous partons.", place="1")


def test_a_prefix_and_another_encoding(file: Path) -> None:
    text = (
        '<?xml version="1.0" encoding="UTF-16"?><n:xliff xmlns:n="u" version="1.2">'
        '<n:file source-language="en"><n:body><n:trans-unit id="1"><n:source>We <n:g>le</n:g>ave.'
        "</n:source><n:target>é</n:target></n:trans-unit></n:body></n:file></n:xliff>"
    )
    file.write_bytes(text.encode("utf-16"))
    opened = open_pairs(file)
    assert opened.languages == ("en", None)
    assert shown(list(opened.rows)) == [("1", "We leave.", "é", "")]


def test_languages(file: Path) -> None:
    file.write_text(OLD.format(OLD_UNITS["plain"][0]), encoding="utf-8")
    opened = open_pairs(file)
    assert (opened.format, opened.languages) == ("xliff", ("en-GB", "fr-FR"))
    list(opened.rows)
    file.write_text(NEW.format(NEW_UNITS["segments"][0]), encoding="utf-8")
    assert open_pairs(file).languages == ("en", "ar")


def test_a_part_in_another_language_is_told(file: Path) -> None:
    part = (
        '<file source-language="en" target-language="{}"><body><trans-unit id="{}"><source>a</source>'
        "<target>b</target></trans-unit></body></file>"
    )
    text = '<xliff version="1.2">' + part.format("fr", 1) + part.format("de", 2) + "</xliff>"
    assert shown(rows(file, text)) == [
        ("1", "a", "b", ""),
        ("2", "in de, not in fr; see -s and -t"),
    ]
    assert shown(rows(file, text, target="de-AT")) == [
        ("1", "in fr, not in de-AT; see -s and -t"),
        ("2", "a", "b", ""),
    ]


def test_a_file_cut_off(file: Path) -> None:
    whole = OLD.format(OLD_UNITS["plain"][0] * 2)
    cut = whole.rindex("<trans-unit") + 30
    first, last = rows(file, whole[:cut])
    assert isinstance(first, TextPair)
    assert isinstance(last, BadLine)
    assert last.index == 1
    assert last.error.startswith("after this line: not well-formed XLIFF (")
    assert last.error.endswith("what follows was not read")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "is empty"),
        ("no XML", "not well-formed XLIFF"),
        ("<html/>", "no XLIFF: it begins with <html>"),
        (OLD.format(""), "has no units to be translated"),
        ("<!DOCTYPE xliff [<!ENTITY a 'b'>]><xliff/>", "document type of its own"),
        (
            "<xliff><file><body><trans-unit>" + "<g>" * 300,
            "nested more than 256 levels",
        ),
        (
            "<xliff><file><body><trans-unit><seg-source>"
            + "".join(f"<mrk mtype='seg' mid='{k}'/>" for k in range(5001)),
            "more than 5,000 segments",
        ),
        (
            "<xliff><file><body><trans-unit><source>" + "word " * 1_000_001,
            "more than 5,000,000 characters",
        ),
    ],
)
def test_refused(file: Path, content: str, reason: str) -> None:
    with pytest.raises(InputError) as error:
        rows(file, content)
    assert reason in str(error.value)
    assert str(error.value).startswith(str(file))
    assert "\n" not in str(error.value)


def test_a_long_text_is_told(file: Path) -> None:
    unit = (
        '<trans-unit id="1"><source>a</source><target>' + "b " * 60_000 + "</target></trans-unit>"
    )
    assert shown(rows(file, OLD.format(unit))) == [
        ("1", "the target is longer than 100,000 characters")
    ]


TAGS = (
    *("<trans-unit id='1'>", "</trans-unit>", "<source>", "</source>", "<target>", "</target>"),
    *(
        "<seg-source>",
        "</seg-source>",
        "<mrk mtype='seg' mid='1'>",
        "</mrk>",
        "<g>",
        "</g>",
        "<x/>",
    ),
    *("<unit id='1'>", "</unit>", "<segment>", "</segment>", "text", "&lt;", "<file>", "</file>"),
)


@given(st.lists(st.sampled_from(TAGS), max_size=30))
def test_any_tags(tmp_path_factory: pytest.TempPathFactory, tags: list[str]) -> None:
    path = tmp_path_factory.getbasetemp() / "any.xlf"
    try:
        found = rows(path, f"<xliff><file>{''.join(tags)}</file></xliff>")
    except InputError as error:
        assert "\n" not in str(error)  # noqa: PT017 - either outcome is right
    else:
        assert [one.index for one in found] == list(range(len(found)))
