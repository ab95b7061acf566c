"""Text files as web pages, and web pages printed to PDF."""

from __future__ import annotations

import html
import subprocess
import sys
from pathlib import Path

from benchmarks.chromium import NAMES, find_chromium

CHROMIUM = find_chromium() or NAMES[0]
WEASYPRINT = str(Path(sys.executable).with_name("weasyprint"))


def web_page(source: Path, folder: Path) -> Path:
    """The paragraphs of a text file as a page of the simplest kind."""
    text = source.read_text(encoding="utf-8")
    body = "\n".join(f"<p>{html.escape(each.strip())}</p>" for each in text.split("\n\n"))
    language = source.stem[:2]
    way = "rtl" if language == "ar" else "ltr"
    page = folder / f"{source.stem}.page.html"
    page.write_text(
        f'<!DOCTYPE html><html lang="{language}" dir="{way}"><head><meta charset="utf-8">'
        '<title>Letter</title><style>body{font-family:"DejaVu Sans";text-align:justify}</style>'
        f"</head><body>{body}</body></html>",
        encoding="utf-8",
    )
    return page


def chromium(sources: tuple[Path, ...], folder: Path) -> None:
    for source in sources:
        target = folder / f"{source.stem}.pdf"
        profile = f"--user-data-dir={folder / 'chromium'}"
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", profile]
        page = web_page(source, folder).as_uri()
        _run(CHROMIUM, *flags, f"--print-to-pdf={target}", page)
        assert target.exists()


def weasyprint(sources: tuple[Path, ...], folder: Path) -> None:
    for source in sources:
        _run(WEASYPRINT, "-q", str(web_page(source, folder)), str(folder / f"{source.stem}.pdf"))


def _run(*command: str) -> None:
    done = subprocess.run(command, check=False, capture_output=True, timeout=240)
    assert done.returncode == 0, (command, done.stderr)
