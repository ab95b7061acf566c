"""Alignments read back: what is written can be read, and mistakes are told in one line."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.align.formats import FORMATS, Aligned
from auditor.align.given import read_alignment
from auditor.align.order import in_order, with_moves
from auditor.errors import InputError
from auditor.model import Bead, Document, Segment

BEADS = (Bead((0,), (0,), 0.9), Bead((1, 2), (2,), 0.8), Bead((), (1,)), Bead((3,), ()))


def document(*texts: str, language: str) -> tuple[Document, list[Segment]]:
    segments, start = [], 0
    for k, text in enumerate(texts):
        segments.append(Segment(k, start, start + len(text), text, parent=k))
        start += len(text) + 1
    whole = "\n".join(texts)
    return Document(whole, whole, (), language=language), segments


@pytest.fixture
def aligned() -> Aligned:
    a, of_a = document("One & <two>", "b\x01c", "\ud800d", "tab\there", language="en")
    b, of_b = document("un", "deux", "trois", language="fr")
    return Aligned("paragraph", (a, b), (of_a, of_b), BEADS)


@pytest.mark.parametrize("form", ["vecalign", "json"])
def test_what_is_written_can_be_read(aligned: Aligned, form: str, tmp_path: Path) -> None:
    file = tmp_path / "beads"
    file.write_text(FORMATS[form](aligned), encoding="utf-8")
    read = read_alignment(file, a=4, b=3)
    assert [(x.a, x.b) for x in read] == [(x.a, x.b) for x in BEADS]


def test_vecalign_lines(aligned: Aligned) -> None:
    lines = FORMATS["vecalign"](aligned).splitlines()
    assert lines[:2] == ["[0]:[0]:0.100000", "[1, 2]:[2]:0.200000"]
    assert lines[3] == "[3]:[]:0.000000"


def test_a_line_of_tsv_has_two_columns(aligned: Aligned) -> None:
    lines = FORMATS["tsv"](aligned).split("\n")
    assert all(line.count("\t") == 1 for line in lines[:-1])
    assert lines[3] == "tab here\t"


def test_tmx_is_well_formed_whatever_the_text(aligned: Aligned) -> None:
    tree = ElementTree.fromstring(FORMATS["tmx"](aligned).encode("utf-8", "strict"))
    assert tree.get("version") == "1.4"
    units = [[seg.text for seg in unit.iter("seg")] for unit in tree.iter("tu")]
    assert units == [["One & <two>", "un"], ["b⟦␁⟧c ⟦U+D800⟧d", "trois"]]


def test_json_has_offsets(aligned: Aligned) -> None:
    data = json.loads(FORMATS["json"](aligned))
    side = data["documents"][1]["segments"]
    assert [aligned.documents[1].text[s["start"] : s["end"]] for s in side] == [
        "un",
        "deux",
        "trois",
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "no bead"),
        ("[0]:[0]\n[1]", "line 2: not a bead"),
        ("[0]:[0]\n[-1]:[1]", "line 2: not a bead"),
        ("[0]:[0]\n[]:[]", "line 2: no segment"),
        ("[0, 2]:[0]\n[1]:[1]", "not neighbours"),
        ("[1, 0]:[0]\n[]:[1]", "not neighbours"),
        ("[0]:[0]\n[1]:[1, 2]", "segment 2 of B does not exist: it has 2"),
        ("[0]:[0]\n[1]:[0]\n[]:[1]", "segment 0 of B stands in two beads"),
        ("[0]:[0]\n[1]:[]", "segment 1 of B stands in no bead"),
        ("[0]:[0, 1]", "segment 1 of A stands in no bead"),
        ("[0]:[" + "9" * 5000 + "]", "line 1: not a bead"),
        ("{", "not valid JSON"),
        ('{"beads": 3}', "no list of beads"),
        ('{"beads": [{"a": [0], "b": "x"}]}', "bead 1: needs"),
        ('{"beads": [{"a": [true], "b": [0]}]}', "bead 1: needs"),
        ('{"level": "sentence", "beads": []}', "level is sentence"),
        ("{" * 10, "not valid JSON"),
    ],
)
def test_mistakes_are_told_in_one_line(text: str, message: str, tmp_path: Path) -> None:
    file = tmp_path / "beads.txt"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=message) as told:
        read_alignment(file, a=2, b=2)
    assert str(told.value).startswith(str(file))
    assert "\n" not in str(told.value)


def test_files_that_are_no_text(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_alignment(tmp_path / "nowhere", a=1, b=1)
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match="not UTF-8"):
        read_alignment(tmp_path / "binary", a=1, b=1)


def test_beads_that_cross_the_others_were_moved() -> None:
    beads = [Bead((i,), (j,)) for i, j in ((3, 3), (0, 0), (1, 2), (2, 1), (4, 4))]
    told = with_moves([*beads, Bead((), (5,))])
    assert [bead.a for bead in told] == [(0,), (1,), (2,), (3,), (4,), ()]
    assert sum(bead.moved for bead in told) == 1


@settings(max_examples=40)
@given(st.permutations(range(7)), st.sets(st.integers(0, 6)))
def test_order_keeps_every_bead(order: list[int], alone: set[int]) -> None:
    beads = [Bead((i,), () if i in alone else (j,)) for i, j in enumerate(order)]
    beads += [Bead((), (order[i],)) for i in alone]
    assert sorted(map(hash, in_order(beads))) == sorted(map(hash, beads))
    assert [bead.a[0] for bead in in_order(beads) if bead.a] == list(range(7))
