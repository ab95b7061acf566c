"""What an account says of itself: header lines, a page's metadata, a manifest."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from auditor.errors import InputError
from auditor.model import Block, Document
from auditor.witnesses.accounts import Given, accounts_of
from auditor.witnesses.headers import about_page, day_of, header_of
from auditor.witnesses.manifest import read_manifest
from auditor.witnesses.model import About
from tests.witnesses.conftest import written


def document(text: str, language: str = "en") -> Document:
    return Document(text, text, (Block(0, len(text)),), language)


@pytest.mark.parametrize(
    ("text", "language", "source", "order"),
    [
        ("Source: A paper\nDate: 10 January 2020\n\nIt rained.", "en", "A paper", (2020, 1, 10)),
        ("DATE: 2021-03-04\nsource: Radio\nIt rained.", "en", "Radio", (2021, 3, 4)),
        ("Source : Une agence\nDate : 3 mars 2021\n\nIl pleut.", "fr", "Une agence", (2021, 3, 3)),
        ("Quelle: Zeitung\nDatum: 5. März 2021\n\nEs regnet.", "de", "Zeitung", (2021, 3, 5)),
        ("المصدر: وكالة\nالتاريخ: 10 كانون الثاني 2020\n\nهطل المطر.", "ar", "وكالة", (2020, 1, 10)),
    ],
)  # fmt: skip
def test_header_lines(text: str, language: str, source: str, order: tuple[int, int, int]) -> None:
    about, begins = header_of(document(text, language))
    assert about.source == source
    assert about.order == date(*order)
    assert text[begins:] in {"It rained.", "Il pleut.", "Es regnet.", "هطل المطر."}


@pytest.mark.parametrize(
    "text",
    [
        "The minister said: it will rain.\nDate: today",
        "Note: it will rain today.\n\nIt did.",
        "It rained on 10 January 2020.",
        ": : :\n",
    ],
)
def test_what_is_no_header(text: str) -> None:
    assert header_of(document(text)) == (About(), 0)


def test_metadata_of_a_page() -> None:
    page = (
        b'<html><head><title>Call &amp; vote</title><meta property="og:site_name" content="The Daily">'
        b'<meta property="article:published_time" content="2020-01-12T08:00:00Z">'
        b'<meta name="author" content="A. Writer"></head><body><p>Text.</p></body></html>'
    )
    about = about_page(page, language="en")
    assert about == About("The Daily", "2020-01-12", "", date(2020, 1, 12))
    plain = b"<html><head><title>Call</title></head><body><p>Text.</p></body></html>"
    assert about_page(plain, language="en") == About("Call")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2020-01-10", (2020, 1, 10)),
        ("2020-01", (2020, 1, 1)),
        ("10 January 2020, 5 p.m.", (2020, 1, 10)),
        ("2020-13-45", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_the_day_of_a_date(text: str, day: tuple[int, int, int] | None) -> None:
    assert day_of(text, "en") == (date(*day) if day else None)


def test_a_manifest(tmp_path: Path) -> None:
    path = written(
        tmp_path / "list.csv",
        "file,date,source,language\na.txt,2020-01-10,Radio,en\n\nb.txt,,,\n",
    )
    one, other = read_manifest(path)
    assert (one.path, one.language) == (tmp_path / "a.txt", "en")
    assert one.about == About("Radio", "2020-01-10", "", date(2020, 1, 10))
    assert other.about == About()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "the first line must name columns"),
        ("source,date\n", "the first line must name columns"),
        ("file,colour\na.txt,red\n", "the first line must name columns"),
        ("file\n", "names no file"),
        ("file,source\n,Radio\n", "line 2 names no file"),
        ("file,date\na.txt,soon\n", "soon is no date"),
        ("file,language\na.txt,klingonese\n", "not a language code"),
        ("file\na.txt,more\n", "line 2 has more cells"),
    ],
)
def test_manifests_that_cannot_be_used(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(InputError, match=says):
        read_manifest(written(tmp_path / "list.csv", text))


def test_order_by_date_then_as_given() -> None:
    texts = [
        ("Date: 12 January 2020\n\nThe port is closed for repairs.", "late"),
        ("The port is closed for the whole of June.", "undated"),
        ("Date: 10 January 2020\n\nThe port is closed for a month.", "early"),
    ]
    accounts, notes = accounts_of([Given(document(text), name) for text, name in texts])
    assert [one.name for one in accounts] == ["early", "late", "undated"]
    assert notes == ("no date is known of undated: shown last",)


def test_the_same_text_twice_is_said() -> None:
    text = "The port is closed for repairs in June."
    accounts, notes = accounts_of([Given(document(text), name) for name in ("a", "b", "c")])
    assert len(accounts) == 3
    assert notes == (
        "b has the same text as a: they cannot but agree",
        "c has the same text as a: they cannot but agree",
    )


def test_one_account_is_none() -> None:
    with pytest.raises(InputError, match="nothing to be compared with"):
        accounts_of([Given(document("The port is closed."), "a")])
