"""The dict of formats, and that naming one loads nothing."""

from __future__ import annotations

import subprocess
import sys

import pytest

from auditor.model import Audit
from auditor.reports import MARKS, REPORTS, SUFFIXES, load_report


@pytest.mark.parametrize("name", REPORTS)
def test_every_format_renders_and_is_recognised(name: str, audit: Audit) -> None:
    text = load_report(name)(audit, created="2023-03-14")
    assert "2023-03-14" in text
    assert MARKS[name] in text[:2000]
    assert SUFFIXES[name].startswith(".")


@pytest.mark.parametrize("name", REPORTS)
def test_equal_audits_give_equal_reports(name: str, audit: Audit) -> None:
    assert load_report(name)(audit) == load_report(name)(audit)


@pytest.mark.parametrize("name", REPORTS)
def test_hostile_text_can_be_written(name: str, hostile_audit: Audit) -> None:
    assert load_report(name)(hostile_audit).encode("utf-8")


def test_an_unknown_format_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        load_report("docx")


def test_importing_the_package_loads_no_template_engine() -> None:
    code = "import sys, auditor.reports; print({'jinja2', 'rich', 'rapidfuzz'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
