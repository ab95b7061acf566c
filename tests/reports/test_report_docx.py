"""The Word document: both texts, their directions, and a comment on the words of each difference."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree

from auditor.model import Audit, Severity
from auditor.reports.docx import NOTHING, SHADES, render
from auditor.reports.groups import Standing, groups_of
from auditor.reports.review import Review, Reviewed, finding_ids


def _opened(audit: Audit, **options: Any) -> Any:
    return docx.Document(io.BytesIO(render(audit, **options)))


def _rows(document: Any) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in document.tables[0].rows]


def _comments(document: Any) -> list[str]:
    return [comment.text for comment in document.comments]


def _words(document: Any) -> dict[int, str]:
    """What each comment is anchored to."""
    found: dict[int, str] = {}
    open_: set[int] = set()
    for node in document.element.body.iter():
        if node.tag == qn("w:commentRangeStart"):
            open_.add(int(node.get(qn("w:id"))))
        elif node.tag == qn("w:commentRangeEnd"):
            open_.discard(int(node.get(qn("w:id"))))
        elif node.tag == qn("w:t"):
            for one in open_:
                found[one] = found.get(one, "") + (node.text or "")
    return found


def test_both_texts_stand_side_by_side(audit: Audit) -> None:
    head, *rows = _rows(_opened(audit))
    assert head == ["", "A English", "B Arabic"]
    assert len(rows) == len(audit.beads)
    assert rows[2] == [
        "3",
        "The ferry will not stop at the old pier while the repairs go on.",
        "ستتوقف العبّارة عند الرصيف القديم طوال مدة الإصلاحات.",
    ]
    assert rows[5][2] == rows[8][1] == NOTHING


def test_each_difference_is_a_comment_on_its_words(audit: Audit) -> None:
    document = _opened(audit)
    comments = _comments(document)
    assert comments[0] == (
        "Very likely: 94% · critical · negation\nA denies that the ferry stops; B affirms it.\n"
        "A says: will not stop\nB says: \u2068ستتوقف\u2069"
    )
    assert comments[2].startswith("To review: 48% · minor if so · modality\n")
    assert list(_words(document).values()) == [
        "will not stop",
        "30 per cent",
        "may be reviewed",
        "Lorries carrying fuel are refused on night crossings.",
        # What only B has is B's.
        "تُنشر الجداول الجديدة في الصحف المحلية (ومنها «The Harbour Post»).",
    ]
    assert {comment.author for comment in document.comments} == {"statement-audit"}


def test_findings_of_one_place_are_one_comment(audit: Audit) -> None:
    again = replace(audit.issues[0], check="contrast", message="A stops, B does not.")
    comments = _comments(_opened(replace(audit, issues=(*audit.issues, again))))
    assert len(comments) == 5
    assert "negation, contrast" in comments[0]
    assert "\nA stops, B does not.\n" in comments[0]


def test_overlapping_differences_keep_the_text(audit: Audit) -> None:
    ((start, _),) = audit.issues[0].spans_a
    order = replace(
        audit.issues[0], check="order", severity=Severity.NEUTRAL,
        spans_a=((start - 4, start + 6),), spans_b=(),
    )  # fmt: skip
    document = _opened(replace(audit, issues=(*audit.issues, order)))
    assert _rows(document)[3][1] == _rows(_opened(audit))[3][1]
    assert list(_words(document).values())[:2] == ["rry will n", "will not stop"]
    assert "Noted: no difference in meaning · order" in "\n".join(_comments(document))


def test_a_bead_that_no_check_explains_has_its_comment(audit: Audit) -> None:
    document = _opened(replace(audit, issues=()))
    assert len(_comments(document)) == 5
    assert _words(document)[0] == "The ferry will not stop at the old pier while the repairs go on."


def test_right_to_left_is_set_as_such(audit: Audit) -> None:
    row = _opened(audit).tables[0].rows[3]
    (paragraph,) = row.cells[2].paragraphs
    assert paragraph._p.pPr.find(qn("w:bidi")) is not None
    for run in paragraph.runs:
        assert run.font.rtl
        assert run._r.rPr.find(qn("w:lang")).get(qn("w:bidi")) == "ar"
    (paragraph,) = row.cells[1].paragraphs
    assert paragraph._p.pPr is None or paragraph._p.pPr.find(qn("w:bidi")) is None
    assert not any(run.font.rtl for run in paragraph.runs)
    # Both sides' words are shaded.
    for cell in row.cells[1:]:
        shades = [n.get(qn("w:fill")) for n in cell._tc.iter(qn("w:shd"))]
        assert shades == [SHADES[Standing.LIKELY]]


ORDER = ("b", "bCs", "color", "sz", "szCs", "shd", "rtl", "cs", "lang")


def test_properties_stand_in_the_order_of_the_schema(audit: Audit) -> None:
    """Word refuses a document in which they do not (ECMA-376, CT_RPr)."""
    headed = replace(audit.issues[0], bead=0, spans_a=((0, 5),), spans_b=((0, 4),))
    document = _opened(replace(audit, issues=(headed,)))
    for properties in document.element.body.iter(qn("w:rPr")):
        names = [etree.QName(child).localname for child in properties]
        known = [ORDER.index(name) for name in names if name in ORDER]
        assert known == sorted(known), names


def test_what_was_dismissed_is_not_shown_and_is_counted(audit: Audit) -> None:
    one = finding_ids(audit)[0]
    review = Review("", {one: Reviewed(one, "dismissed", "", "", "", "", "", "")})
    document = _opened(audit, review=review)
    assert len(_comments(document)) == 4
    assert "Dismissed by a review and not shown: 1." in [p.text for p in document.paragraphs]


def test_hostile_text_breaks_nothing(hostile_audit: Audit) -> None:
    data = render(hostile_audit)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            part = archive.read(name)
            if name.endswith((".xml", ".rels")):
                etree.fromstring(part)
            assert b"\x00" not in part or name.endswith(".jpeg")
    document = _opened(hostile_audit)
    assert len(_comments(document)) == len(groups_of(hostile_audit))
    assert "⟦RLO⟧gnp.exe" in _rows(document)[1][1]
    assert not any("\u202e" in cell for row in _rows(document) for cell in row)


def test_nothing_at_all(audit: Audit) -> None:
    empty = replace(audit, beads=(), issues=(), stages=(), signature={})
    assert len(_rows(_opened(empty))) == 1


def _libreoffice(path: Path, target: str) -> Path:
    if shutil.which("soffice") is None:
        if os.environ.get("CI") == "true":
            pytest.fail("soffice is not installed")
        pytest.skip("soffice is not installed")
    profile = f"-env:UserInstallation={(path.parent / 'profile').as_uri()}"
    done = subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", target, "--outdir", path.parent, path],
        capture_output=True, text=True, timeout=180, stdin=subprocess.DEVNULL, check=False,
    )  # fmt: skip
    assert done.returncode == 0, (done.stdout, done.stderr)
    return path.with_suffix(f".{target}")


@pytest.mark.parametrize("which", ["audit", "hostile_audit"])
def test_libreoffice_opens_it_with_its_comments(
    which: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    audit: Audit = request.getfixturevalue(which)
    path = tmp_path / "audit.docx"
    path.write_bytes(render(audit))
    text = _libreoffice(path, "fodt").read_bytes()
    page = etree.fromstring(text, etree.XMLParser(huge_tree=True, resolve_entities=False))
    spaces = {"office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0"}
    notes = page.findall(".//office:annotation", spaces)
    assert len(notes) == len(groups_of(audit))
    if which == "audit":
        said = ["".join(note.itertext()) for note in notes]
        assert any("A denies that the ferry stops; B affirms it." in one for one in said)
        # The Arabic paragraphs run from right to left there, too.
        assert b'style:writing-mode="rl-tb"' in text
