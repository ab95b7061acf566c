"""The pictures of the sample letter's report, and the example that is committed: ``make pictures``."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from auditor import Document
from auditor.model import Audit
from auditor.pipeline.documents import audit
from auditor.readers import read
from auditor.reports.page.render import render
from auditor.settings import Settings
from benchmarks.chromium import chromium, find_chromium

ROOT = Path(__file__).parents[1]
LETTER = ROOT / "samples" / "withdrawal-letter"
EXAMPLE = ROOT / "reports" / "example.html"
DOCS = ROOT / "docs"
# The date of the example, so that making it again changes nothing that the audit did not.
CREATED = "2026-11-21"
WIDTH, HEIGHT, SCALE = 1360, 960, 1.4

# File name, interface language, colours.
PICTURES: Sequence[tuple[str, str, str]] = (
    ("report.png", "en", "light"),
    ("report-dark.png", "en", "dark"),
    ("report-ar.png", "ar", "light"),
)


def letter() -> Audit:
    """The audit of the sample letter, as ``audit compare`` makes it without models."""

    def one(name: str, language: str) -> Document:
        return read(Path("samples", "withdrawal-letter", name), language=language)

    os.chdir(ROOT)  # the report names the files as the README does
    return audit(one("en.txt", "en"), one("ar.txt", "ar"), Settings(translator="none"))


def main() -> None:
    program = find_chromium()
    if program is None:
        raise SystemExit("pictures: Chromium is needed (apt-get install chromium)")
    result = letter()
    EXAMPLE.write_text(render(result, created=CREATED), encoding="utf-8")
    DOCS.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        chromium(program, Path(folder)) as browser,
    ):
        browser.resize(WIDTH, HEIGHT, scale=SCALE)
        for name, language, colours in PICTURES:
            page = Path(folder, f"{language}.html")
            page.write_text(render(result, created=CREATED, ui_language=language), encoding="utf-8")
            browser.scheme(colours)
            browser.open(page)
            DOCS.joinpath(name).write_bytes(browser.picture())
            print(f"docs/{name}")
    print(EXAMPLE.relative_to(ROOT))


if __name__ == "__main__":
    main()
