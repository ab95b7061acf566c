"""Plural forms of PO and XLIFF: which of them need not name their number, and which say "no"."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.readers.bilingual.plurals import gettext_rule, names_no_number, rule_of, says_none
from auditor.readers.pairs import TextPair, open_pairs
from tests.support.report_data import report_data

ARABIC = "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;"


@pytest.mark.parametrize(
    ("rule", "alone", "none"),
    [
        (ARABIC, {0, 1, 2}, {0}),
        ("nplurals=2; plural=n != 1;", {0}, set()),
        ("nplurals=2; plural=n > 1;", {0}, {0}),
        ("nplurals=1; plural=0;", set(), set()),
        ("nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);", {2}, {2}),
        (
            "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 ? 1 : 2);",
            set(),
            set(),
        ),
    ],
)
def test_rules(rule: str, alone: set[int], none: set[int]) -> None:
    found = rule_of(rule)
    assert (set(found.of_one_number), set(found.of_none)) == (alone, none)


def test_the_rules_of_languages() -> None:
    assert gettext_rule("ar") == rule_of(ARABIC)
    assert gettext_rule(None) == rule_of("")
    assert gettext_rule("pt_BR").singular == 0


@pytest.mark.parametrize(
    ("category", "language", "alone"),
    [
        ("zero", "ar", True),
        ("two", "ar", True),
        ("few", "ar", False),
        ("one", "en", True),
        ("one", "ru", False),
        # "Aucun message ou un seul"
        ("one", "fr", True),
        ("one", "lv", False),
        ("other", "ja", False),
        ("zero", "lv", False),
        ("zero", "de", True),
        ("one", "xx-unknown", True),
    ],
)
def test_categories(category: str, language: str, alone: bool) -> None:
    assert names_no_number(category, language) is alone
    assert not says_none("one", language)
    assert says_none("zero", language) is (language != "lv")


def units(tmp_path: Path, body: str, target: str = "ar") -> list[TextPair]:
    path = tmp_path / "a.xlf"
    path.write_text(
        f'<xliff version="1.2"><file source-language="en" target-language="{target}"><body>{body}'
        "</body></file></xliff>",
        "utf-8",
    )
    return [row for row in open_pairs(path).rows if isinstance(row, TextPair)]


def unit(name: str) -> str:
    return f'<trans-unit id="{name}"><source>%d days</source><target>x</target></trans-unit>'


@pytest.mark.parametrize(
    ("name", "one", "none"),
    [
        ("%d days|==|plural.zero", True, True),
        ("%d days|==|plural.two", True, False),
        ("%d days|==|plural.many", False, False),
        ("k|==|substitutions.n.plural.one", True, False),
        ("/%d days:dict/days:dict/zero:dict/:string", True, True),
        ("days[two]", True, False),
        ("phase_one", False, False),
        ("the one", False, False),
        ("days[1]", False, False),
    ],
)
def test_units_of_xliff(tmp_path: Path, name: str, one: bool, none: bool) -> None:
    (row,) = units(tmp_path, unit(name))
    assert (row.one_number[1], row.of_none[1]) == (one, none)


def test_groups_of_plural_forms(tmp_path: Path) -> None:
    forms = "".join(unit(f"3[{form}]") for form in range(4))
    rows = units(tmp_path, f'<group restype="x-gettext-plurals">{forms}</group>{unit("4[1]")}')
    assert [row.one_number[1] for row in rows] == [True, True, True, False, False]
    assert [row.of_none[1] for row in rows] == [True, False, False, False, False]
    rows = units(tmp_path, f'<group restype="x-gettext-plurals">{forms}</group>', "ru")
    assert not any(row.one_number[1] for row in rows)


def test_what_was_reported() -> None:
    for name, count in (("ru.xliff", 3), ("gettext.xlf", 3)):
        rows = list(open_pairs(report_data("49-xcode-xliff") / name).rows)
        assert sum(isinstance(row, TextPair) and row.one_number[1] for row in rows) == count
    rows = list(open_pairs(report_data("16-po-plural") / "ar.po").rows)
    assert sum(isinstance(row, TextPair) and row.of_none[1] for row in rows) == 3
