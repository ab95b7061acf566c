"""How much of a text survives being made a PDF and read again, program by program.

Sentences of NTREX-128 are set as paragraphs by Chromium, WeasyPrint and LibreOffice, and read back.
Printed for each: paragraphs that come back to the letter, words wrong, numbers wrong (fatal); and the
same words' and numbers' figures for extractors that order lines themselves, where they are installed.
Last: how surely letters in reverse are told from letters in order.

    python -m benchmarks.pdf_text --data ../shared/data
"""

from __future__ import annotations

import argparse
import html
import json
import re
import shutil
import subprocess
import tempfile
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from auditor.errors import InputError
from auditor.readers.pdf.document import parts_of_pdf
from auditor.readers.plain.letter_order import is_backwards, votes
from benchmarks.chromium import find_chromium

FONTS = {"en": ("DejaVu Serif",), "ar": ("DejaVu Sans", "Amiri", "Noto Naskh Arabic")}
PARAGRAPHS = 150
_NUMBER = re.compile(r"\d(?:[\d.,:/٫٬]*\d)?")


def page(texts: Sequence[str], language: str, font: str) -> str:
    """The paragraphs as a web page."""
    body = "\n".join(f"<p>{html.escape(text)}</p>" for text in texts)
    way = "rtl" if language == "ar" else "ltr"
    style = f'body{{font-family:"{font}";font-size:11pt;text-align:justify}}'
    return (
        f'<!DOCTYPE html><html lang="{language}" dir="{way}"><meta charset="utf-8">'
        f"<title>t</title><style>{style}</style><body>{body}</body></html>"
    )


def by_chromium(source: Path, target: Path) -> bool:
    """Chromium's print to PDF."""
    program = find_chromium()
    if not program:
        return False
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
    made = f"--print-to-pdf={target}"
    subprocess.run([program, *flags, made, source.as_uri()], capture_output=True, check=True)
    return target.exists()


def by_weasyprint(source: Path, target: Path) -> bool:
    """WeasyPrint."""
    try:
        from weasyprint import HTML
    except (ImportError, OSError):
        return False
    HTML(filename=str(source)).write_pdf(str(target))
    return True


def by_libreoffice(source: Path, target: Path) -> bool:
    """LibreOffice Writer, by way of its own document."""
    program = shutil.which("soffice")
    if not program:
        return False
    home = f"-env:UserInstallation=file://{source.parent}/office"
    base = [program, home, "--headless"]
    beside = ["--outdir", str(source.parent)]
    web = ["--infilter=HTML (StarWriter)", "--convert-to", "odt:writer8", *beside, str(source)]
    subprocess.run([*base, *web], capture_output=True, check=True)
    own = ["--convert-to", "pdf", *beside, str(source.with_suffix(".odt"))]
    subprocess.run([*base, *own], capture_output=True, check=True)
    shutil.move(source.with_suffix(".pdf"), target)
    return True


PRODUCERS: dict[str, Callable[[Path, Path], bool]] = {
    "chromium": by_chromium,
    "weasyprint": by_weasyprint,
    "libreoffice": by_libreoffice,
}


def by_poppler(path: Path) -> list[str]:
    """Poppler's pdftotext."""
    done = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8", "replace").splitlines()


def by_pdfium(path: Path) -> list[str]:
    """The package pypdfium2."""
    import pypdfium2

    document = pypdfium2.PdfDocument(str(path))
    return [document[n].get_textpage().get_text_range() for n in range(len(document))]


def by_pypdf(path: Path) -> list[str]:
    """The package pypdf."""
    from pypdf import PdfReader

    return [each.extract_text() for each in PdfReader(str(path)).pages]


def by_pdfminer(path: Path) -> list[str]:
    """pdfminer.six as it comes."""
    from pdfminer.high_level import extract_text

    return [extract_text(str(path))]


OTHERS = {
    "poppler": by_poppler,
    "pdfium": by_pdfium,
    "pypdf": by_pypdf,
    "pdfminer.six": by_pdfminer,
}


def plain(text: str) -> str:
    """Without what does not show, in one form."""
    text = re.sub("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u0640\u00ad]", "", text)
    return " ".join(unicodedata.normalize("NFC", text).split())


def lost(expected: Sequence[str], found: Sequence[str]) -> tuple[int, int]:
    """How many items of the first are not in the second, copy by copy, and of how many."""
    return (Counter(expected) - Counter(found)).total(), len(expected)


def measure(texts: Sequence[str], found: Sequence[str]) -> str:
    """A row's figures: paragraphs, words and numbers that did not come back."""
    want, have = [plain(t) for t in texts], [plain(t) for t in found]
    figures = (
        lost(want, have),
        lost(" ".join(want).split(), " ".join(have).split()),
        lost(_NUMBER.findall(" ".join(want)), _NUMBER.findall(" ".join(have))),
    )
    return "  ".join(f"{wrong:5}/{total:<5}" for wrong, total in figures)


def producers(rows: Sequence[dict[str, str]], folder: Path) -> None:
    """One row for each program that makes PDFs, and font; below it the other extractors."""
    print(f"{'':44}paragraphs   words        numbers lost")
    for language, fonts in FONTS.items():
        texts = [row[language] for row in rows[:PARAGRAPHS]]
        for font in fonts:
            for name, produce in PRODUCERS.items():
                source, target = folder / f"{language}-{name}.html", folder / f"{name}.pdf"
                source.write_text(page(texts, language, font), encoding="utf-8")
                target.unlink(missing_ok=True)
                if not produce(source, target):
                    print(f"{language} {name}: not installed")
                    continue
                start = time.perf_counter()
                try:
                    parts = parts_of_pdf(target.read_bytes())
                except InputError as error:
                    print(f"{language} {name} {font}: {error}")
                    continue
                took = time.perf_counter() - start
                found = measure(texts, [part.text for part in parts.parts])
                print(
                    f"{language} {name:12} {font:18} audit       {found} {took:.2f} s {'; '.join(parts.notes)}"
                )
                for other, extract in OTHERS.items():
                    try:
                        start = time.perf_counter()
                        theirs = extract(target)
                        took = time.perf_counter() - start
                    except (ImportError, OSError):
                        continue
                    print(f"{'':34}{other:12}{measure(texts, theirs)} {took:.2f} s")


def order(rows: Sequence[dict[str, str]]) -> None:
    """The detector on single sentences and on tens of them, in order and in reverse."""
    texts = [plain(row["ar"]) for row in rows]
    words, forwards, backwards = votes(texts)
    print(f"\nNTREX Arabic: {words} words, {forwards} frequent, {backwards} frequent in reverse")
    for size in (1, 3, 10):
        groups = [texts[at : at + size] for at in range(0, len(texts), size)]
        wrong = sum(is_backwards(group) for group in groups)
        turned = [[text[::-1] for text in group] for group in groups]
        missed = sum(not is_backwards(group) for group in turned)
        print(
            f"{size:2} sentences: taken for reversed {wrong}/{len(groups)},"
            f" reversed and not noticed {missed}/{len(groups)}"
        )


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    data = parser.parse_args().data / "ntrex" / "ntrex.jsonl"
    rows = [json.loads(line) for line in data.read_text(encoding="utf-8").splitlines()]
    with tempfile.TemporaryDirectory() as folder:
        producers(rows, Path(folder))
    order(rows)


if __name__ == "__main__":
    main()
