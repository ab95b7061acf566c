"""The manifest: paths, ids, and the list of what is left."""

from __future__ import annotations

import csv
import io
import json
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from auditor.matching.file_names import Name
from auditor.matching.files import Found, Problem
from auditor.matching.groups import Pair
from auditor.matching.likeness import Likeness
from auditor.matching.manifest import (
    COLUMNS,
    REST,
    Line,
    as_csv,
    as_jsonl,
    lines_of,
    pairs_of,
    rest_of,
)
from auditor.matching.match import Alike, Matched
from auditor.matching.profiles import Profile
from auditor.matching.summary import summary

NONE = np.zeros(0, np.float32)


def _profile(path: str, language: str, sha256: str = "") -> Profile:
    name = Name(frozenset(), frozenset())
    return Profile(
        Path(path),
        0,
        language,
        False,
        name,
        frozenset(),
        frozenset(),
        1.0,
        "text",
        sha256 or path,
        NONE,
        NONE,
        None,
    )


PROFILES = (
    _profile("heap/en/a.txt", "en"),
    _profile("heap/ar/a.txt", "ar"),
    _profile("heap/fr/a.txt", "fr"),
    _profile("heap/en/b.txt", "en"),
    _profile("heap/en/a.pdf", "en"),
    _profile("heap/x, y.txt", "und"),
)


def _matched() -> Matched:
    chances = {(0, 1): 0.99, (0, 2): 0.7, (1, 2): 0.9}
    return Matched(
        profiles=PROFILES,
        groups=((0, 1, 2),),
        singles=(3, 4, 5),
        pairs={frozenset(pair): chance for pair, chance in chances.items()},
        likeness={frozenset((0, 1)): Likeness(0, 1, 0.8, 0.9, 0.5, 0.3, 0.1, 1.0, conflict=False)},
        alike=(Alike(0, 4, 0.95),),
        nearest={3: Pair(1, 3, 0.2), 4: Pair(1, 4, 0.98)},
        problems=(Problem(Path("heap/broken.pdf"), "heap/broken.pdf: is empty"),),
    )


def _lines(matched: Matched, beside: Path, *, all_pairs: bool = False) -> list[Line]:
    return lines_of(matched, pairs_of(matched, all_pairs=all_pairs), beside=beside)


FOUND = Found((), (), (Path("heap/m.tmx"),), {".jpg": 3}, ())


def test_each_version_stands_beside_the_first() -> None:
    lines = _lines(_matched(), Path("heap"))
    assert [(line.a, line.b, line.language_a, line.language_b) for line in lines] == [
        ("en/a.txt", "ar/a.txt", "en", "ar"),
        ("en/a.txt", "fr/a.txt", "en", "fr"),
    ]
    assert [line.confidence for line in lines] == [0.99, 0.7]
    assert [line.id for line in lines] == ["en-a--a", "en-a--a-2"]


def test_all_pairs() -> None:
    lines = _lines(_matched(), Path("heap/out"), all_pairs=True)
    assert [(line.a, line.b) for line in lines] == [
        ("../en/a.txt", "../ar/a.txt"),
        ("../en/a.txt", "../fr/a.txt"),
        ("../ar/a.txt", "../fr/a.txt"),
    ]
    assert len({line.id for line in lines}) == 3


@pytest.mark.parametrize(
    ("folders", "pairs"),
    [
        ((0, 1, 1), [("en", "ar"), ("en", "fr")]),
        ((0, 0, 1), [("en", "fr"), ("ar", "fr")]),
    ],
)
@pytest.mark.parametrize("all_pairs", [False, True])
def test_of_two_folders_no_two_files_of_one_are_paired(
    folders: tuple[int, ...], pairs: list[tuple[str, str]], all_pairs: bool
) -> None:
    profiles = [replace(p, folder=n) for p, n in zip(PROFILES, (*folders, 0, 0, 0), strict=True)]
    matched = replace(_matched(), profiles=tuple(profiles))
    lines = _lines(matched, Path("heap"), all_pairs=all_pairs)
    assert [(line.language_a, line.language_b) for line in lines] == pairs


def test_the_table_can_be_read_back() -> None:
    lines = _lines(_matched(), Path("heap"))
    rows = list(csv.DictReader(io.StringIO(as_csv(lines, COLUMNS).decode())))
    assert list(rows[0]) == ["a", "b", "language_a", "language_b", "confidence", "id"]
    assert (rows[1]["b"], float(rows[1]["confidence"])) == ("fr/a.txt", 0.7)


def test_a_name_that_is_no_unicode_keeps_its_bytes() -> None:
    path = os.fsdecode(b"heap/ar/\xe7.txt")
    odd = replace(_matched(), profiles=(PROFILES[0], _profile(path, "ar"), *PROFILES[2:]))
    assert b"ar/\xe7.txt" in as_csv(_lines(odd, Path("heap")), COLUMNS)
    lines = _lines(odd, Path("heap"))
    first = json.loads(as_jsonl(odd, lines, beside=Path("heap")).splitlines()[0])
    assert os.fsencode(first["b"]) == b"ar/\xe7.txt"


def test_json_lines_have_groups_and_what_it_rests_on() -> None:
    lines = _lines(_matched(), Path("heap"))
    first, second = map(json.loads, as_jsonl(_matched(), lines, beside=Path("heap")).splitlines())
    assert (first["group"], second["group"]) == (1, 1)
    assert first["evidence"]["nearness"] == 0.8
    assert second["evidence"] is None


def test_what_is_left_is_listed() -> None:
    rest = rest_of(_matched(), FOUND, beside=Path("heap"))
    assert [(left.path, left.status) for left in rest] == [
        ("en/b.txt", "single"),
        ("x, y.txt", "single"),
        ("en/a.pdf", "formats"),
        ("m.tmx", "both versions"),
        ("broken.pdf", "unread"),
    ]
    assert rest[0].reason == "nearest a.txt, 20% likely"
    assert (rest[2].beside, rest[2].share) == ("en/a.txt", 0.95)
    assert as_csv(rest, REST).count(b"\n") == 6


@pytest.mark.parametrize(
    "said",
    [
        "6 files: 3 of them are versions of 1 text, in 2 pairs (en 1, ar 1, fr 1)",
        "look at this pair first, less than 80% likely:",
        "- heap/en/a.txt and heap/fr/a.txt, 70%",
        "heap/en/a.txt and heap/en/a.pdf, both English, are one text in two formats (95% of the wording in common); heap/en/a.pdf is in no pair",
        "2 files without a version in another language:",
        "- heap/en/b.txt (English; nearest a.txt, 20% likely)",
        "- heap/x, y.txt (language unknown)",
        "not looked at: 3 .jpg",
    ],
)
def test_the_summary_says(said: str) -> None:
    assert said in list(summary(_matched(), FOUND, pairs_of(_matched())))


def test_the_summary_is_short_however_many_are_single() -> None:
    many = replace(_matched(), profiles=PROFILES * 50, singles=tuple(range(3, 300)), alike=())
    lines = list(summary(many, FOUND, pairs_of(many)))
    assert len(lines) < 45
    assert "- and 277 more; --rest FILE lists them all" in lines
