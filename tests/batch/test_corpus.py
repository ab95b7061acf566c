"""What can be asked of the parts: tables, dismissals, consistency, the index."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from auditor.batch.consistency import of_corpus, of_file
from auditor.batch.database import count_reached, database, query, records
from auditor.batch.report import write_index
from auditor.batch.reviews import decisions_of
from auditor.batch.rows import BEAD
from auditor.batch.schema import FINDING, PART, arrow_schema
from auditor.batch.status import status_of
from auditor.batch.store import Store
from auditor.errors import InputError
from tests.support.batches import Inline, bitext, request_of, run
from tests.support.real_models import ROOT


def asked(store: Store, sql: str) -> list[str]:
    return [line.rstrip("\n") for line in query(store, sql)]


def test_tables(out: Store) -> None:
    assert asked(out, "SELECT verdict, count(*) AS n FROM beads GROUP BY 1 ORDER BY 1") == [
        "verdict,n",
        "divergent,3",
        "equivalent,9",
    ]
    assert asked(out, 'SELECT line, "check", says_a, says_b FROM findings ORDER BY line') == [
        "line,check,says_a,says_b",
        "1,numbers,10,11",
        "6,numbers,15,16",
        "11,numbers,20,21",
    ]
    assert asked(out, "SELECT units FROM parts ORDER BY part")[1:] == ["3"] * 4
    (row,) = query(out, "SELECT document, beads, divergent FROM documents", as_json=True)
    assert json.loads(row) == {
        "document": str(out.root.parent / "pairs.tsv"),
        "beads": 12,
        "divergent": 3,
    }


@pytest.mark.parametrize(
    "sql", ["SELECT nonsense", "this is no query", "SELECT * FROM 'nowhere.csv'"]
)
def test_a_query_that_cannot_be_answered(out: Store, sql: str) -> None:
    with pytest.raises(InputError, match="the query cannot be answered: ") as refused:
        asked(out, sql)
    assert "\n" not in str(refused.value)


def test_only_what_is_done_is_asked(out: Store) -> None:
    out.mark(1).unlink()
    assert asked(out, "SELECT count(*) FROM beads")[1] == "9"
    assert status_of(out).parts_done == 3
    for number in (0, 2, 3):
        out.mark(number).unlink()
    with pytest.raises(InputError, match="no part is done yet"):
        asked(out, "SELECT 1")


def test_the_schema_is_described() -> None:
    text = (ROOT / "docs/batch.md").read_text("utf-8")
    for name in [*PART, *FINDING]:
        assert f"`{name}`" in text, name
    assert [field.name for field in arrow_schema(PART)] == list(PART)


def review(path: Path, *findings: tuple[str, str]) -> Path:
    """A review.json with decisions."""
    entries = [
        {"id": i, "decision": d, "note": "seen", "decided": "2026-01-01"} for i, d in findings
    ]
    head = {"schema_version": 1, "kind": "review", "exported": "2026-01-01"}
    path.write_text(json.dumps({**head, "findings": entries}))
    return path


def test_what_was_dismissed_stays_so(pool: Inline, out: Store, lines: Path, tmp_path: Path) -> None:
    with database(out) as connection:
        ids = [
            str(row["id"]) for row in records(connection, "SELECT id FROM findings ORDER BY line")
        ]
    path = review(tmp_path / "review.json", (ids[0], "dismissed"), (ids[1], "accepted"))
    assert count_reached(out, "critical") == 3
    pool.given.clear()
    run(request_of(lines, out.root, reviews=[path]))
    assert pool.given == []
    path.unlink()
    # Over again with everything new, and over an input in which the line stands elsewhere.
    text = lines.read_text("utf-8")
    lines.write_text("One day.\tUn jour.\n" + text, "utf-8")
    run(request_of(lines, out.root))
    assert pool.given
    assert [one.decision for one in decisions_of(out)] == sorted(
        ["accepted", "dismissed"], key=lambda d: ids[0 if d == "dismissed" else 1]
    )
    assert count_reached(out, "critical") == 2
    assert count_reached(out, "review") == 2
    assert asked(out, "SELECT line, decision, note FROM findings WHERE dismissed")[1:] == [
        "2,dismissed,seen"
    ]
    assert asked(out, "SELECT divergent, dismissed FROM documents")[1:] == ["2,1"]


def kinds(found: object) -> list[tuple[str, str, list[str]]]:
    return [(one.kind, one.text, [way.text for way in one.ways]) for one in found]  # type: ignore[attr-defined]


def test_one_in_several_ways(pool: Inline, tmp_path: Path) -> None:
    path = tmp_path / "p.tsv"
    path.write_text(
        "Cancel.\tAnnuler.\nClose.\tFermer.\nCancel.\tAnnuler.\ncancel\tRésilier.\nShut.\tFermer.\n",
        "utf-8",
    )
    run(request_of(path, tmp_path / "out"))
    expected = [
        ("source", "Cancel.", ["Annuler.", "Résilier."]),
        ("target", "Fermer.", ["Close.", "Shut."]),
    ]
    assert kinds(of_corpus(Store(tmp_path / "out"))) == expected
    assert kinds(of_file(path, ("en", "fr"))) == expected
    (first, _) = of_file(path, ("en", "fr"))
    assert first.line() == (
        f"one A, several B [en-fr]: “Cancel.”: “Annuler.” (2, first in {path} 1); "
        f"“Résilier.” (1, first in {path} 4)"
    )


def test_consistent(pool: Inline, tmp_path: Path) -> None:
    path = tmp_path / "p.tsv"
    path.write_text(
        "Save\tSauver\nsave …\tsauver\nParis\tParis\n12\tdouze\n12\tune douzaine\n", "utf-8"
    )
    run(request_of(path, tmp_path / "out"))
    assert list(of_corpus(Store(tmp_path / "out"))) == []


def test_terms_of_documents(documents: Store) -> None:
    found = {(one.kind, one.languages, one.text) for one in of_corpus(documents)}
    assert ("term", "en-fr", "Harbour Fund") in found
    assert ("before", "en", "Harbour Fund") in found
    assert ("before", "fr", "Fonds portuaire") in found
    assert ("unused", "en", "Buoy") in found
    assert ("undefined", "en", "Harbour Fund") in found
    # Two documents call it so, one of them defines it: not the habit of several.
    assert ("undefined", "fr", "Fonds portuaire") not in found
    assert not any(text == "Harbour Fund" for kind, _, text in found if kind == "source")


def test_a_document_that_is_not_there(documents: Store) -> None:
    (_, error, *_rest), *_more = (
        line.split(",", 2) for line in asked(documents, "SELECT document, error FROM errors")[1:]
    )
    assert "no such file" in error
    assert asked(documents, "SELECT document FROM documents WHERE error IS NOT NULL")[1:] == [
        "gone"
    ]


class _Links(HTMLParser):
    """The links of a page and the text of each."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self._href: str | None = None
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._href = dict(attrs).get("href") if tag == "a" else self._href

    def handle_data(self, data: str) -> None:
        if self._href:
            self.found.append((self._href, data))
            self._href = None


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("kind", ["segments", "documents"])
def test_every_figure_leads_to_what_it_counts(
    kind: str, language: str, request: pytest.FixtureRequest
) -> None:
    store: Store = request.getfixturevalue("documents" if kind == "documents" else "out")
    index = write_index(store, ui_language=language)
    links = _Links(index.read_text("utf-8")).found
    figures = [(href, int(text)) for href, text in links if text.isdecimal()]
    assert len(figures) >= 8
    for href, number in figures:
        page = (index.parent / href).read_text("utf-8")
        assert re.search(rf"<h1>.*: {number}</h1>", page, re.DOTALL), href
        items = page.count('<tr><th scope="row">') + page.count("<section>")
        # A passage may have several findings; of what it lists the heading has the number.
        assert 0 < items <= number
        for inner, _ in _Links(page).found:
            assert (index.parent / "index" / inner).resolve().is_file(), inner
    # What is not counted has no link, and there is no page that nothing leads to.
    assert {href for href, _ in figures} == {
        f"index/{path.name}" for path in (index.parent / "index").iterdir()
    }


def test_reports_of_those_that_differ(documents: Store) -> None:
    (report,) = (documents.root / "reports").iterdir()
    assert "15" in report.read_text("utf-8")
    index = write_index(documents).read_text("utf-8")
    assert f'href="reports/{report.name}"' in index


def test_hostile_names_and_texts(pool: Inline, tmp_path: Path) -> None:
    path = tmp_path / "<img src=x onerror=alert(1)>.tsv"
    path.write_text("<script>1 alert</script> day\t<script>2 alertes</script> jour '\n", "utf-8")
    run(request_of(path, tmp_path / "out"))
    index = write_index(Store(tmp_path / "out"))
    for page in [index, *(index.parent / "index").iterdir()]:
        text = page.read_text("utf-8")
        assert "<script>" not in text
        assert "<img" not in text


def test_rows_are_what_the_schema_says(out: Store) -> None:
    with database(out) as connection:
        (row,) = records(connection, "SELECT * FROM rows WHERE record = ? LIMIT 1", [BEAD])
    assert set(row) == set(PART)
    assert row["verdict"] == "divergent"
    assert row["fold_a"] != row["fold_b"]


def test_a_long_bitext_is_one_document(pool: Inline, tmp_path: Path) -> None:
    run(request_of(bitext(tmp_path / "p.tsv", 20), tmp_path / "out", part_size=2))
    assert asked(Store(tmp_path / "out"), "SELECT beads FROM documents")[1:] == ["20"]
