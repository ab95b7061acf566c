"""Every language file: tables compile, classes are known, rewrites and opposites are sound."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from auditor.facts.cues.modality import CLASSES as MODALITY
from auditor.facts.cues.quantifiers import CLASSES as EXTENT
from auditor.facts.cues.tables import find_cues
from auditor.languages import language, languages
from auditor.languages.tables.extent import Extent
from auditor.languages.tables.modality import Modality
from auditor.languages.tables.negation import Negation
from auditor.languages.tables.rewrites import Rewrites

NEGATION = {"pseudo", "exceptive", "chained", "phrasal", "explicit", "implicit"}


@pytest.mark.parametrize("code", languages())
def test_tables_compile_and_name_known_classes(code: str) -> None:
    known = language(code)
    for subject, classes in (
        (Negation, NEGATION),
        (Modality, {*MODALITY, "none"}),
        (Extent, {*EXTENT, "none"}),
    ):
        table = known.tables(subject).cues
        assert {name for name, _ in table} <= classes
        assert bool(table) == known.has(subject)
        find_cues("a b c", table, code=code)


@pytest.mark.parametrize("code", languages())
def test_no_pattern_repeats_without_a_bound_inside_a_repeat(code: str) -> None:
    known = language(code)
    for _, pattern in (
        *known.tables(Negation).cues,
        *known.tables(Modality).cues,
        *known.tables(Extent).cues,
    ):
        assert not re.search(r"[^}][*+]\)[*+{]", pattern)


@pytest.mark.parametrize("code", languages())
def test_no_pattern_matches_nothing(code: str) -> None:
    known = language(code)
    for table in (
        known.tables(Negation).cues,
        known.tables(Modality).cues,
        known.tables(Extent).cues,
    ):
        assert find_cues("   ", table, code=code) == []
        assert find_cues("", table, code=code) == []


@pytest.mark.parametrize("code", languages())
def test_rewrites_and_opposites_are_well_formed(code: str) -> None:
    known = language(code)
    for kind, pattern, replacement in known.tables(Rewrites).rewrites:
        assert kind in {"negation", "modality", "polar"}
        assert re.compile(pattern).groups >= len(set(re.findall(r"\\(\d)", replacement)))
    for one, other in known.tables(Rewrites).opposites:
        assert one != other
        assert one == one.lower()
        assert other == other.lower()
    assert len(set(known.tables(Rewrites).opposites)) == len(known.tables(Rewrites).opposites)


@pytest.mark.parametrize(
    ("name", "columns"),
    [("contrasts.en.tsv", 4), ("verbs.en.tsv", 3), ("contrasts.extra.tsv", 3)],
)
def test_word_data_name_their_source_and_have_whole_rows(name: str, columns: int) -> None:
    text = files("auditor.evidence").joinpath("data", name).read_text(encoding="utf-8")
    head, *rows = text.splitlines()
    assert head.startswith("# ")
    assert "licence" in head
    assert all(row.count("\t") == columns - 1 for row in rows)
    assert len(set(rows)) == len(rows)


def test_contrasts_hold_the_antonyms_official_statements_turn_on() -> None:
    data = files("auditor.evidence").joinpath("data")
    rows = data.joinpath("contrasts.en.tsv").read_text(encoding="utf-8").splitlines()
    pairs = {tuple(row.split("\t")[:2]) for row in rows[2:]}
    assert {("accept", "reject"), ("increase", "decrease"), ("attack", "defend")} <= pairs
    assert 5_000 <= len(rows) <= 10_000
