"""The report on paper: Chromium's PDF, read back by poppler."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.model import Audit
from benchmarks.chromium import Browser

pytestmark = pytest.mark.browser


@pytest.fixture
def printed(opened: Callable[..., Browser], audit: Audit, tmp_path: Path) -> str:
    if shutil.which("pdftotext") is None:
        if os.environ.get("CI") == "true":
            pytest.fail("pdftotext is needed: apt-get install poppler-utils")
        pytest.skip("pdftotext is not installed")
    browser = opened(audit)
    browser.run("document.querySelector('.finding [data-do=dismissed]').click()")
    path = tmp_path / "report.pdf"
    path.write_bytes(browser.pdf())
    assert browser.troubles() == []
    browser.run("localStorage.clear()")
    done = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True, timeout=60
    )
    return done.stdout.decode("utf-8")


def test_paper_has_what_a_reader_cites(printed: str, audit: Audit) -> None:
    text = " ".join(printed.split())
    assert "3 of 9 paragraphs differ in meaning; 2 to review." in text
    assert "A says 30 per cent" in text
    assert "The ferry will not stop at the old pier" in text
    assert "audit models install en ar" in text
    assert audit.a.document.sha256 in text.replace(" ", "")
    # What was found is printed with its evidence, and what a reviewer decided with it.
    assert "B translated back, against A" in text
    assert "dismissed" in text


def test_paper_has_no_controls(printed: str) -> None:
    for control in ("Accept", "Copy with both readings", "Search and filter", "Save review.json"):
        assert control not in printed
    assert "Previous" not in printed


def test_arabic_is_on_paper(printed: str) -> None:
    # Poppler may give presentation forms or marks in another order: letters alone are compared.
    letters = [c for c in printed if "\u0600" <= c <= "\u06ff" or "\ufb50" <= c <= "\ufeff"]
    assert len(letters) > 300
    assert "١٤" in printed or "٤١" in printed
