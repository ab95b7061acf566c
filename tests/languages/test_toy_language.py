"""Adding a language is adding a folder: one is put down in a temporary place, and everything else finds it.

Esperanto, of which no part of the package knows a word.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

import auditor.languages
from auditor.checks import CHECKS, load_check
from auditor.checks.base import covers, languages_of
from auditor.encoders.edits import ByStrings
from auditor.facts import extract
from auditor.languages import language, languages
from auditor.languages.tables.negation import Negation
from auditor.languages.tables.tense import Tense
from auditor.model import Bead, Finding, Pair, Passage, StageStatus
from auditor.pipeline.documents import audit
from auditor.pipeline.engines import Engines
from auditor.readers.plain.markers import is_division
from auditor.readers.plain.text import document_from_text
from auditor.segment import split_sentences
from auditor.settings import Settings
from auditor.translators import load_translator

CODE = "eo"
FOLDER = {
    "__init__.py": '"""Esperanto."""\n',
    "negation.py": """
from auditor.languages.tables.negation import Negation

TABLES = Negation(cues=(("explicit", "ne | nenio | neniam | neniu"), ("phrasal", "sen")))
""",
    "modality.py": """
from auditor.languages.tables.modality import Modality

TABLES = Modality(cues=(("obligation", "devas | devos"), ("possibility", "povas | rajtas")))
""",
    "extent.py": """
from auditor.languages.tables.extent import Extent

TABLES = Extent(cues=(("all", "ĉiuj?"), ("some", "kelkaj | iuj")))
""",
    "splitting.py": """
from auditor.languages.tables.splitting import Splitting

TABLES = Splitting(abbreviations=frozenset("ekz d-ro s-ro".split()))
""",
    "questions.py": """
from auditor.languages.tables.questions import Questions

TABLES = Questions(opening="ĉu|kiu|kie|kial", within="ĉu|demand\\\\w*")
""",
    "leading_words.py": """
from auditor.languages.tables.leading_words import LeadingWords

TABLES = LeadingWords(leading="la|en|al|de|kaj")
""",
    "divisions.py": """
from auditor.languages.tables.divisions import Divisions

TABLES = Divisions(names="artikolo|ĉapitro")
""",
}
RUN = ("negation", "modality", "quantifiers", "sentence-type", "incomplete-sentence")
NOT_RUN = (
    "names",
    "references",
    "tense",
    "argument-swap",
    "clauses",
    "official-act",
    "limit",
    "opposite",
)


def forget() -> None:
    """Clear what modules of the package remember of languages."""
    importlib.invalidate_caches()
    for name in [name for name in sys.modules if name.startswith(f"auditor.languages.{CODE}")]:
        del sys.modules[name]
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] == "auditor":
            for value in list(vars(module).values()):
                if hasattr(value, "cache_clear"):
                    value.cache_clear()


@pytest.fixture
def esperanto(tmp_path: Path) -> Iterator[str]:
    folder = tmp_path / "more" / CODE
    folder.mkdir(parents=True)
    for name, text in FOLDER.items():
        (folder / name).write_text(text, encoding="utf-8")
    forget()
    auditor.languages.__path__.append(str(folder.parent))
    yield CODE
    auditor.languages.__path__.remove(str(folder.parent))
    vars(auditor.languages).pop(CODE, None)
    forget()


def run(check: str, english: str, esperanto: str) -> list[Finding]:
    a, b = Passage(english, "en"), Passage(esperanto, CODE)
    return load_check(check).run(Pair(a, b, facts_a=extract(a), facts_b=extract(b)))


def test_without_its_folder_it_is_unknown() -> None:
    assert CODE not in languages()
    assert not language(CODE).known
    assert not any(covers(load_check(name), "en", CODE) for name in (*RUN, *NOT_RUN))


def test_it_is_listed(esperanto: str) -> None:
    assert esperanto in languages()
    assert language(esperanto).known
    assert language(esperanto).has(Negation)
    assert not language(esperanto).has(Tense)
    assert language("en").has(Tense)


@pytest.mark.parametrize("name", CHECKS)
def test_checks_are_run_for_it_that_have_their_tables(esperanto: str, name: str) -> None:
    check = load_check(name)
    assert covers(check, "en", esperanto) == (name not in NOT_RUN)
    if check.needs:
        assert (esperanto in (languages_of(check) or ())) == (name in RUN)


PLANTED = [
    (
        "negation",
        "The ship has not left the port.",
        "La ŝipo ne forlasis la havenon.",
        "La ŝipo forlasis la havenon.",
    ),
    (
        "modality",
        "The parties shall withdraw from the port.",
        "La partioj devas retiriĝi de la haveno.",
        "La partioj povas retiriĝi de la haveno.",
    ),
    (
        "quantifiers",
        "All members of the council voted.",
        "Ĉiuj membroj de la konsilio voĉdonis.",
        "Kelkaj membroj de la konsilio voĉdonis.",
    ),
    ("sentence-type", "Will the ship leave?", "Ĉu la ŝipo foriros", "La ŝipo foriros."),
    ("incomplete-sentence", "She lives in Warsaw.", "Ŝi loĝas en Varsovio.", "Ŝi loĝas en ."),
]


@pytest.mark.parametrize(("check", "english", "faithful", "planted"), PLANTED)
def test_a_planted_difference_is_found(
    esperanto: str, check: str, english: str, faithful: str, planted: str
) -> None:
    assert covers(load_check(check), "en", esperanto)
    assert [f for f in run(check, english, faithful) if f.confidence >= 0.5] == []
    (finding,) = run(check, english, planted)
    assert finding.confidence >= 0.5


@pytest.mark.parametrize("check", ["negation", "sentence-type"])
def test_it_is_by_the_tables_that_they_are_told_apart(check: str) -> None:
    """Without the folder the faithful text reads like the planted one."""
    _, english, faithful, _ = next(row for row in PLANTED if row[0] == check)
    assert run(check, english, faithful)


def test_sentences_end_where_its_abbreviations_let_them(esperanto: str) -> None:
    text = "Venis d-ro. Zamenhof. Li parolis."
    assert len(split_sentences(text, esperanto)) == 2
    assert len(split_sentences(text, "xx")) == 3


def test_a_reader_knows_its_headings(esperanto: str) -> None:
    assert is_division("Artikolo 5")
    assert is_division("Article 5")


def test_and_only_with_its_folder() -> None:
    assert not is_division("Artikolo 5")


class Letters(ByStrings):
    """An encoder of nothing but how often each letter stands in a text."""

    name = "letters"
    languages: frozenset[str] | None = None

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        rows = np.full((len(texts), 64), 1e-3, dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            for letter in text.lower():
                row[ord(letter) % 64] += 1
        unit: NDArray[np.float32] = rows / np.linalg.norm(rows, axis=1, keepdims=True)
        return unit


def test_a_whole_audit_says_what_was_run_and_what_was_not(esperanto: str) -> None:
    a = document_from_text("The ship has not left the port.\n\nAll members voted.", language="en")
    b = document_from_text(
        "La ŝipo forlasis la havenon.\n\nĈiuj membroj voĉdonis.", language=esperanto
    )
    result = audit(
        a,
        b,
        Settings(translator="none"),
        engines=Engines(Letters(), load_translator("none")),
        beads=(Bead((0,), (0,)), Bead((1,), (1,))),
    )
    told = {stage.name: stage for stage in result.stages}
    assert "language tables" not in told
    for name in RUN:
        assert told[f"check: {name}"].status is StageStatus.RAN
    for name in NOT_RUN:
        stage = told[f"check: {name}"]
        assert stage.status is StageStatus.NOT_RUN
        assert stage.detail == "not available for Esperanto"
    assert ("negation", 0) in {(issue.check, issue.bead) for issue in result.issues}
    assert not {issue.check for issue in result.issues if issue.bead == 1} & set(RUN)


def test_nothing_of_it_stays() -> None:
    assert CODE not in languages()
    assert not language(CODE).folder
    assert not any(name.startswith(f"auditor.languages.{CODE}") for name in sys.modules)
