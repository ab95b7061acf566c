"""TMX and XLIFF: valid, and read back as the alignment they were written from."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pytest
from lxml import etree

from auditor.exchange.tmx import tmx_units
from auditor.model import Audit
from auditor.readers.bilingual.tmx import read_tmx
from auditor.readers.bilingual.xliff import read_xliff
from auditor.reports import tmx, xliff
from auditor.reports.entries import entries_of, text_of
from auditor.reports.review import Review, Reviewed
from tests.support.report_schemas import valid_tmx, valid_xliff

X = "{urn:oasis:names:tc:xliff:document:1.2}"


def _texts(audit: Audit, *, one_sided: bool) -> list[tuple[str, str]]:
    return [
        (text_of(audit.a, judged.bead.a), text_of(audit.b, judged.bead.b))
        for judged in audit.beads
        if one_sided or not judged.bead.one_sided
    ]


def test_they_are_valid(audit: Audit, hostile_audit: Audit, placed_audit: Audit) -> None:
    empty = replace(audit, beads=(), issues=())
    for one in (audit, hostile_audit, placed_audit, empty):
        valid_tmx(tmx.render(one, created="2023-03-14"))
        valid_xliff(xliff.render(one, created="2023-03-14"))


def test_the_schemas_refuse_what_is_wrong(audit: Audit) -> None:
    with pytest.raises(AssertionError):
        valid_tmx(tmx.render(audit).replace(' o-tmf="statement-audit"', ""))
    with pytest.raises(etree.DocumentInvalid):
        valid_xliff(xliff.render(audit).replace('state="translated"', 'state="good"'))


def test_our_reader_of_tmx_gives_the_alignment_back(audit: Audit) -> None:
    file = io.BytesIO(tmx.render(audit).encode("utf-8"))
    units = list(tmx_units(file, longest=10_000))
    assert [(u.texts["en"], u.texts["ar"]) for u in units] == _texts(audit, one_sided=False)
    assert [u.id for u in units] == ["1", "2", "3", "4", "5", "7", "8"]


@pytest.mark.parametrize(
    ("module", "read", "one_sided"), [(tmx, read_tmx, False), (xliff, read_xliff, True)]
)
def test_our_readers_of_pairs_give_the_units_back(
    audit: Audit, module: Any, read: Any, one_sided: bool
) -> None:
    file = io.BufferedReader(io.BytesIO(module.render(audit).encode("utf-8")))
    stream = read(file, (None, None))
    units = list(stream.units)
    assert stream.languages == ("en", "ar")
    assert [(unit.a, unit.b) for unit in units] == _texts(audit, one_sided=one_sided)
    numbers = [n for n, j in enumerate(audit.beads, 1) if one_sided or not j.bead.one_sided]
    assert [unit.place for unit in units] == [str(number) for number in numbers]


def test_units_of_tmx_bear_verdict_and_findings(audit: Audit) -> None:
    unit = valid_tmx(tmx.render(audit)).findall("body/tu")[2]
    properties = {prop.get("type"): prop.text for prop in unit.findall("prop")}
    assert properties == {"x-verdict": "divergent", "x-divergence": "0.943"}
    assert [note.text for note in unit.findall("note")] == [
        "critical negation: A denies that the ferry stops; B affirms it."
    ]


def test_every_bead_is_a_unit_of_xliff(audit: Audit) -> None:
    root = valid_xliff(xliff.render(audit))
    units = root.findall(f"{X}file/{X}body/{X}trans-unit")
    found = [(u.findtext(f"{X}source"), u.findtext(f"{X}target")) for u in units]
    assert found == _texts(audit, one_sided=True)
    assert found[5][1] == ""  # an omission: nothing there
    assert found[8][0] == ""
    states = [u.find(f"{X}target").get("state-qualifier") for u in units]  # type: ignore[union-attr]
    assert states == [f"x-{judged.judgement.verdict.value}" for judged in audit.beads]


def test_notes_of_xliff(audit: Audit) -> None:
    root = valid_xliff(xliff.render(audit))
    notes = root.findall(f".//{X}trans-unit/{X}note")
    assert [(n.get("priority"), n.get("annotates")) for n in notes] == [
        ("1", "general"), ("2", "general"), ("5", "general"), ("2", "source"), ("5", "target"),
    ]  # fmt: skip
    assert notes[0].text == "critical negation: A denies that the ferry stops; B affirms it."


@pytest.mark.parametrize("render", [tmx.render, xliff.render])
def test_what_did_not_run_is_in_the_header(audit: Audit, render: object) -> None:
    assert callable(render)
    head = render(audit).partition("<body>")[0]
    assert "surprisal not run" in head
    assert "audit models install en ar" in head


def test_places(audit: Audit, placed_audit: Audit) -> None:
    def contexts(one: Audit) -> list[tuple[str | None, str | None]]:
        unit = valid_xliff(xliff.render(one)).findall(f".//{X}trans-unit")[4]
        return [(c.get("context-type"), c.text) for c in unit.iter(f"{X}context")]

    assert contexts(audit) == [
        ("sourcefile", "statements/ferry.en.txt"), ("linenumber", "9"),
        ("sourcefile", "statements/ferry.ar.txt"), ("linenumber", "11"),
    ]  # fmt: skip
    assert contexts(placed_audit) == [
        ("sourcefile", "statements/ferry.en.pdf"), ("x-place", "page 2"),
        ("sourcefile", "statements/ferry.ar.docx"), ("x-place", "table 1, row 2"),
    ]  # fmt: skip


def test_what_was_dismissed_is_no_note(audit: Audit) -> None:
    entry = next(e for e in entries_of(audit) if e.check == "negation")
    review = Review("", {entry.id: Reviewed(entry.id, "dismissed", "", "", "", "", "", "")})
    for render in (tmx.render, xliff.render):
        text = render(audit, review=review)
        assert "A denies" not in text
        assert "2 of 9 paragraphs differ in meaning" in text


def test_texts_keep_what_xml_can_hold(hostile_audit: Audit) -> None:
    seg = valid_tmx(tmx.render(hostile_audit)).findtext(".//seg")
    assert seg
    assert "\u202e" in seg  # a text is exchanged as it is
    assert "⟦␀⟧ ⟦U+D800⟧" in seg
    note = valid_tmx(tmx.render(hostile_audit)).findtext(".//tu/note")
    assert note
    assert "⟦RLO⟧" in note  # what we say of it is shown
