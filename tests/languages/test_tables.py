"""Every language file: tables compile, classes are known, rewrites and opposites are sound."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import is_dataclass
from importlib import import_module
from importlib.resources import files
from pathlib import Path

import pytest

import auditor.languages
from auditor.facts.cues.modality import CLASSES as MODALITY
from auditor.facts.cues.quantifiers import CLASSES as EXTENT
from auditor.facts.cues.tables import find_cues
from auditor.languages import families, language, languages
from auditor.languages.rows import rows_of
from auditor.languages.tables.clauses import Clauses
from auditor.languages.tables.divisions import Divisions
from auditor.languages.tables.extent import Extent
from auditor.languages.tables.leading_words import LeadingWords
from auditor.languages.tables.letters import Letters
from auditor.languages.tables.modality import Modality
from auditor.languages.tables.negation import Negation
from auditor.languages.tables.questions import Questions
from auditor.languages.tables.rewrites import Rewrites
from auditor.languages.tables.tense import Tense
from auditor.languages.tables.writing import Writing
from auditor.languages.tables.written_numbers import WrittenNumbers
from tests.support.real_models import ROOT

NEGATION = {
    "doubled",
    "pseudo",
    "exceptive",
    "conditional",
    "chained",
    "phrasal",
    "explicit",
    "implicit",
}


@pytest.mark.parametrize("code", languages())
def test_tables_compile_and_name_known_classes(code: str) -> None:
    known = language(code)
    for table, there, classes in (
        (known.tables(Negation).cues, known.has(Negation), NEGATION),
        (known.tables(Modality).cues, known.has(Modality), {*MODALITY, "none"}),
        (known.tables(Extent).cues, known.has(Extent), {*EXTENT, "none"}),
    ):
        assert {name for name, _ in table} <= classes
        assert bool(table) == there
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


def subject_files() -> list[tuple[str, str]]:
    """(language, subject) of every file of tables."""
    folder = Path(auditor.languages.__file__).parent
    return [
        (code, path.stem)
        for code in languages()
        for path in sorted((folder / code).glob("[a-z]*.py"))
    ]


@pytest.mark.parametrize(("code", "name"), subject_files())
def test_every_file_of_a_folder_is_of_a_known_subject(code: str, name: str) -> None:
    described = vars(import_module(f"auditor.languages.tables.{name}")).values()
    classes = [each for each in described if isinstance(each, type) and is_dataclass(each)]
    tables = import_module(f"auditor.languages.{code}.{name}").TABLES
    assert type(tables) in classes
    assert language(code).tables(type(tables)) is tables


PATTERNS = {
    Questions: ("opening", "within", "joined"),
    LeadingWords: ("leading", "determiner", "clitic"),
    Divisions: ("names", "numbered", "pages"),
    WrittenNumbers: ("before", "after"),
    Clauses: ("openers",),
    Tense: ("intended",),
}


@pytest.mark.parametrize("code", languages())
@pytest.mark.parametrize("subject", PATTERNS)
def test_patterns_compile_and_stand_alone(code: str, subject: type[object]) -> None:
    tables = language(code).tables(subject)
    for name in PATTERNS[subject]:
        pattern = getattr(tables, name)
        assert re.compile(f"(?:{pattern})").groups == 0, name
        assert not pattern.startswith("|")
        assert not pattern.endswith("|")


@pytest.mark.parametrize("code", languages())
def test_times_have_patterns_that_match_something(code: str) -> None:
    known = language(code).tables(Tense)
    for pattern in (*known.past, *known.future, *(pattern for _, pattern, _ in known.rewrites)):
        assert re.compile(pattern).match("") is None, pattern
    for times, pattern, replacement in known.rewrites:
        assert re.fullmatch("(past|present|future)-(past|present|future)", times)
        assert re.compile(pattern).groups >= len(set(re.findall(r"\\(\d)", replacement)))


@pytest.mark.parametrize("code", languages())
def test_letters_stand_for_letters_one_for_one(code: str) -> None:
    letters = language(code).tables(Letters)
    assert len(letters.typed) == len(letters.meant)
    assert not set(letters.typed) & set(letters.meant)


@pytest.mark.parametrize("code", languages())
def test_words_that_carry_a_number(code: str) -> None:
    known = language(code).tables(WrittenNumbers)
    for number, words in known.implied.items():
        assert number >= 0
        assert re.compile(words).match("") is None
    if known.mended:
        re.compile(known.mended[0])


def test_what_groups_share_is_of_languages_without_a_table_of_their_own() -> None:
    groups = (
        *(families.RIGHT_TO_LEFT, families.UNSPACED, families.UNCASED, families.POINTED),
        *(families.ORDINALS_WITH_STOP, families.PERCENT_FIRST, families.BY_CHARACTER),
        *(codes.split() for codes in families.SCRIPTS.values()),
        *(codes.split() for codes in families.CODE_PAGES.values()),
    )
    own = {code for code in languages() if language(code).has(Writing)}
    assert "ar" in own
    for group in groups:
        assert not own & set(group)
    facts = (
        *(families.CAPITAL_NOUNS, families.READ_BY_TEXT2NUM, families.SPACE_GROUPING),
        *(families.ROMAN_NUMERALS, families.MONTH_FIRST, families.ELIDING),
    )
    for group in facts:
        assert not group & set(languages())


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("ar", Writing("ARABIC", right_to_left=True, cased=False, bare=True, code_pages=("cp1256", "iso8859_6"))),
        ("en-GB", Writing()),
        ("uk", Writing("CYRILLIC", code_pages=("cp1251", "koi8_r"))),
        ("ja", Writing("CJK", spaced=False, cased=False, code_pages=("cp932", "euc_jp"), tokenizer="char")),
        ("yi", Writing(right_to_left=True, pointed=True)),
        ("tr", Writing(ordinals_with_stop=True, percent_first=True, code_pages=("cp1254",))),
        ("xx", Writing()),
    ],
)  # fmt: skip
def test_how_a_language_is_written(code: str, expected: Writing) -> None:
    assert language(code).writing == expected


def test_of_some_languages_only_the_writing_is_known() -> None:
    assert language("fa").has(Writing)
    assert not language("fa").known
    assert language("ru").known
    assert not language("xx").has(Writing)


def test_a_folder_of_tables_is_loaded_when_it_is_asked_for() -> None:
    code = (
        "import sys, auditor.checks.sentence_type, auditor.checks.numbers.forms, auditor.orthography,"
        " auditor.readers.plain.markers, auditor.evidence.probes.clause_level, auditor.pipeline.checking\n"
        "from auditor.languages import language, languages\n"
        "known = {f'auditor.languages.{code}' for code in languages()}\n"
        "print(sorted(known & set(sys.modules)))\n"
        "from auditor.checks.sentence_type import CHECK\n"
        "from auditor.languages.tables.questions import Questions\n"
        "language('de').tables(Questions)\n"
        "print(sorted(known & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.stdout.splitlines() == ["[]", "['auditor.languages.de']"], done.stderr


@pytest.mark.parametrize(
    ("name", "columns"),
    [
        ("antonyms.tsv", 4),
        ("near_antonyms.tsv", 3),
        ("synonyms.tsv", 3),
        ("verbs.tsv", 3),
        ("irregular_verbs.tsv", 3),
    ],
)
def test_word_data_name_their_source_and_have_whole_rows(name: str, columns: int) -> None:
    text = files("auditor.languages.en").joinpath(name).read_text(encoding="utf-8")
    head, *rows = text.splitlines()
    assert head.startswith("# ")
    assert "licence" in head
    assert all(row.count("\t") == columns - 1 for row in rows)
    assert len(set(rows)) == len(rows)
    assert rows_of("en", name) == [row.split("\t") for row in rows[1:]]


def test_contrasts_hold_the_antonyms_official_statements_turn_on() -> None:
    rows = rows_of("en", "antonyms.tsv")
    pairs = {(word, contrast) for word, contrast, *_ in rows}
    assert {("accept", "reject"), ("increase", "decrease"), ("attack", "defend")} <= pairs
    assert 5_000 <= len(rows) <= 10_000
