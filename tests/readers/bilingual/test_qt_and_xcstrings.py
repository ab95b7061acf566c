"""Qt's .ts and Apple's .xcstrings: both versions in one file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from auditor.errors import InputError
from auditor.readers.pairs import BadLine, TextPair, open_pairs
from tests.support.report_data import report_data

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context><name>Main</name>
  <message><location line="3"/><source>Wait &amp;here.</source><comment>no text</comment>
    <translation>انتظر هنا.</translation></message>
  <message numerus="yes"><source>%n lamp(s)</source><translation>
    <numerusform>لا مصابيح</numerusform><numerusform>مصباح</numerusform><numerusform>مصباحان</numerusform>
    <numerusform>%n مصابيح</numerusform><numerusform>%n مصباحا</numerusform><numerusform>%n مصباح</numerusform>
    </translation></message>
  <message><source>Gone</source><translation type="vanished">x</translation></message>
  <message><source>Open</source><translation type="unfinished"></translation></message>
  <message><source>Go</source><translation type="unfinished">اذهب</translation></message>
</context></TS>"""


def rows(
    tmp_path: Path, content: str, name: str = "a.ts", **chosen: str
) -> list[TextPair | BadLine]:
    path = tmp_path / name
    path.write_text(content, "utf-8")
    return list(open_pairs(path, **chosen).rows)


def test_ts(tmp_path: Path) -> None:
    found = rows(tmp_path, TS)
    assert open_pairs(tmp_path / "a.ts").languages == ("en-US", "ar")
    assert [(row.a, row.b, row.place, row.state) for row in found if isinstance(row, TextPair)] == [
        ("Wait &here.", "انتظر هنا.", "Main", ""),
        *(
            ("%n lamp(s)", text, f"Main numerusform[{form}]", "")
            for form, text in enumerate(
                ["لا مصابيح", "مصباح", "مصباحان", "%n مصابيح", "%n مصباحا", "%n مصباح"]
            )
        ),
        ("Go", "اذهب", "Main", "unfinished"),
    ]
    pairs = [row for row in found if isinstance(row, TextPair)]
    assert [row.one_number[1] for row in pairs[1:7]] == [True] * 3 + [False] * 3
    assert [row.of_none[1] for row in pairs[1:7]] == [True] + [False] * 5
    (bad,) = (row for row in found if isinstance(row, BadLine))
    assert not bad.unread


@pytest.mark.parametrize("content", ["export const x = 1;\n", "G@\x00\x10", "<a></a>", "<TS/>"])
def test_what_is_no_ts(tmp_path: Path, content: str) -> None:
    with pytest.raises(InputError):
        rows(tmp_path, content)


CATALOGUE = {
    "sourceLanguage": "en",
    "version": "1.0",
    "strings": {
        "Wait here.": {
            "localizations": {
                "ar": {"stringUnit": {"state": "translated", "value": "انتظر هنا."}},
                "fr": {"stringUnit": {"state": "needs_review", "value": "Attendez ici."}},
            }
        },
        "lamps": {
            "localizations": {
                "en": {
                    "variations": {
                        "plural": {
                            "one": {"stringUnit": {"state": "translated", "value": "%lld lamp"}},
                            "other": {"stringUnit": {"state": "translated", "value": "%lld lamps"}},
                        }
                    }
                },
                "ar": {
                    "variations": {
                        "plural": {
                            "zero": {"stringUnit": {"state": "translated", "value": "لا مصابيح"}},
                            "one": {"stringUnit": {"state": "translated", "value": "مصباح"}},
                            "few": {"stringUnit": {"state": "translated", "value": "%lld مصابيح"}},
                        }
                    }
                },
            }
        },
        "Brand": {"shouldTranslate": False},
        "Open": {},
    },
}


def test_xcstrings(tmp_path: Path) -> None:
    text = json.dumps(CATALOGUE)
    found = rows(tmp_path, text, "a.xcstrings", target="ar")
    pairs = [row for row in found if isinstance(row, TextPair)]
    assert [(row.a, row.b, row.place) for row in pairs] == [
        ("Wait here.", "انتظر هنا.", "Wait here."),
        ("%lld lamps", "لا مصابيح", "lamps|==|plural.zero"),
        ("%lld lamp", "مصباح", "lamps|==|plural.one"),
        ("%lld lamps", "%lld مصابيح", "lamps|==|plural.few"),
    ]
    assert [row.one_number for row in pairs[1:]] == [(False, True), (True, True), (False, False)]
    assert pairs[1].of_none == (False, True)
    assert [row.place for row in found if isinstance(row, BadLine)] == ["Open"]
    french = rows(tmp_path, text, "a.xcstrings", target="fr")[0]
    assert isinstance(french, TextPair)
    assert french.state == "needs_review"
    file = open_pairs(tmp_path / "a.xcstrings")
    assert file.languages == ("en", "ar")
    assert file.notes == ("has en, ar, fr; compared are en and ar",)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"strings": {}}', "{"])
def test_what_is_no_catalogue(tmp_path: Path, content: str) -> None:
    with pytest.raises(InputError):
        rows(tmp_path, content, "a.xcstrings")


def test_a_language_it_has_not(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="has no de; it has en, ar, fr"):
        rows(tmp_path, json.dumps(CATALOGUE), "a.xcstrings", target="de")


def test_what_was_reported() -> None:
    (row,) = open_pairs(report_data("57-other-formats") / "de.ts").rows
    assert isinstance(row, TextPair)
    assert (row.a, row.b) == ("The door is not open.", "Die Tür ist offen.")
