"""``audit checks``, and that every check says what it is."""

from __future__ import annotations

import importlib
import inspect
import json
import re
from typing import Any

import pytest
from rich.cells import cell_len

from auditor.checks import CHECKS, load_check
from auditor.checks.base import Check
from auditor.encoders.use import LANGUAGES
from auditor.languages import is_language
from auditor.model import Severity
from tests.support.command_line import Cli


def listed(audit_cli: Cli) -> list[dict[str, Any]]:
    said = audit_cli("checks", "--json")
    assert (said.code, said.err) == (0, "")
    rows: list[dict[str, Any]] = json.loads(said.out)
    return rows


def test_the_table_names_every_check(audit_cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "160")
    said = audit_cli("checks")
    assert (said.code, said.err) == (0, "")
    assert "\x1b" not in said.out
    for name in CHECKS:
        assert f"\n{name} " in f"\n{said.out}"
        check = load_check(name)
        assert f"{check.severity.value} · {check.category} · " in said.out


def test_json_has_the_same(audit_cli: Cli) -> None:
    rows = listed(audit_cli)
    assert [row["id"] for row in rows] == list(CHECKS)
    for row in rows:
        check = load_check(row["id"])
        assert row == {
            "id": check.id,
            "category": check.category,
            "severity": check.severity.value,
            "compares": check.compares,
            "example": check.example,
            "languages": sorted(check.languages) if check.languages else None,
        }


def test_a_narrow_terminal(audit_cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    for columns in (50, 80):
        monkeypatch.setenv("COLUMNS", str(columns))
        said = audit_cli("checks")
        assert said.code == 0
        assert max(map(cell_len, said.out.splitlines())) <= columns
    # On a screen of 80 columns no id, category or word is taken apart.
    words = said.out.split()
    for name in CHECKS:
        assert name in words
        assert load_check(name).category in words


@pytest.fixture(params=CHECKS)
def check(request: pytest.FixtureRequest) -> Check:
    return load_check(request.param)


def test_an_example_with_two_sides(check: Check) -> None:
    assert check.compares.strip()
    assert check.compares[0].islower() or not check.compares[0].isalpha()
    assert re.match(r"A(?: \(\w+\))?: .+ / B(?: \(\w+\))?: .+", check.example)


def test_a_documented_function(check: Check) -> None:
    module = importlib.import_module(CHECKS[check.id].partition(":")[0])
    assert inspect.getdoc(module)
    assert inspect.getdoc(check.run)


# The first levels of the MQM core typology (https://themqm.org/error-types-2/typology/).
MQM = {
    *("terminology", "accuracy", "linguistic-conventions", "style", "locale-conventions"),
    *("audience-appropriateness", "design", "verity", "custom"),
}


def test_a_category_of_mqm(check: Check) -> None:
    dimension, _, subtype = check.category.partition("/")
    assert dimension in MQM
    assert subtype


def test_languages_are_codes_of_covered_ones(check: Check) -> None:
    for code in check.languages or ():
        assert is_language(code)
        assert code in LANGUAGES, f"{code}: the embedded encoder does not cover it"


def test_nothing_asked_of_nothing(check: Check) -> None:
    from auditor.model import Pair, Passage

    for a, b in (("", ""), (" ", "\n"), ("…", "…")):
        assert check.run(Pair(Passage(a, "en"), Passage(b, "ar"))) == []


def test_only_the_order_is_neutral() -> None:
    assert [n for n in CHECKS if load_check(n).severity is Severity.NEUTRAL] == ["order"]
