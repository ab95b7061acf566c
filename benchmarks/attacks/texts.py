"""Paragraphs of one pattern repeated, for the finders of facts; lines and blocks, for the readers of text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.attacks.base import PLAIN, Attack, Call, against_plain, compared

SIZE = 200_000
ENGLISH = (
    "1 ", "1,", "1.", "12 ", "1 000 ", "5 March 2020, ", "5 March ", "March ", "2020-01-02 ", "1/2/2020 ", "A/1 ",
    "A/RES/1 ", "Article 1 ", "Article ", "Annex IV ", "paragraph 3 (a) ", "John Smith ", "Smith ", "A. B. ", "UN ",
    "12:30 ", "12.30 p.m. ", "no. 1 ", "1\u20132 ", "\u2013", "-", "% ", "5% per cent ", "$5 ", "5 USD ", "US$ ",
    "half a million ", "twenty-one ", "two hundred and ", "million ", "first ", "5 km ", "km/h ", "not ", "may not ",
    "all ", "http://a.b/ ", "a@b.c ", "{a} ", "%s ", "{{", "<b>", "(a) ", "[1] ", '"a" ', "'", "e.g. ", "a; ", "a. ",
    "Mr. ", "x", "word ", "century ", "1990s ", "Jan. ", "II ", "the President of the Republic of ", "\u00b1 5 ", "1e5 ",
)  # fmt: skip
ARABIC = (
    "مئة و", "خمسة وعشرون ", "سنة 1 ", "مليون ", "المادة 1 ", "لا ", "5 مارس ", "ثلاثة آلاف و", "نصف ", "الساعة 5 ",
    "في المئة ", "٥٬", "٥ ", "جمهورية ", "و", "السيد أحمد ", "كانون الثاني/يناير ", "هـ ", "5 دولار ", "العشرين من ",
)  # fmt: skip


def pump(unit: str, size: int = SIZE) -> str:
    """A paragraph of so many characters of one piece repeated, with a word at its end."""
    return (unit * (size // len(unit) + 1))[:size] + " end"


def attacks() -> Iterator[Attack]:
    """One pattern in a paragraph of one side, and some in both; then what readers of text meet."""
    for unit in ENGLISH:
        yield Attack(
            "paragraph", f"en, 200 kB of {unit!r}", against_plain("a.txt", pump(unit).encode())
        )
    for unit in ARABIC:
        data = pump(unit, SIZE // 2).encode()
        yield Attack(
            "paragraph", f"ar, 200 kB of {unit!r}", against_plain("b.txt", data, language="ar")
        )
    for unit in (
        "a" + " " * 5000,
        "1" + "\u00a0" * 5000,
        "A" + "." * 5000,
        "5" + "," * 3000,
        "(" * 5000 + "a",
        "a" + "\t" * 5000,
    ):
        what = f"en, 200 kB of {unit[0]!r} and {len(unit) - 1:,} of {unit[1]!r}"
        yield Attack("paragraph", what, against_plain("a.txt", pump(unit).encode()))
    for one, other in (
        ("1 ", "1 "),
        ("Article 1 ", "المادة 1 "),
        ("5 March 2020, ", "5 مارس 2020، "),
        ("UN ", "UN "),
    ):
        yield Attack(
            "paragraph",
            f"{one!r} against {other!r}, 100 kB each",
            _two(pump(one, SIZE // 2), pump(other, SIZE // 2)),
        )
    yield from _lines()
    yield from _markdown()


def _two(a: str, b: str) -> Callable[[Path], Call]:
    def prepare(folder: Path) -> Call:
        (folder / "a.txt").write_text(a, "utf-8")
        (folder / "b.txt").write_text(b, "utf-8")
        return Call(compared("a.txt", "b.txt"))

    return prepare


def _lines() -> Iterator[Attack]:
    comments = b"<!-- a -->\n" * 30 + b"x"
    yield Attack("text", "thirty comments before a letter", against_plain("a.txt", comments))
    yield Attack("text", "comments without an end", against_plain("a.txt", b"<!--" * 900 + b"x"))
    line = (PLAIN["en"] + " ").encode() * 120_000
    yield Attack("text", "9.9 MB in one line", against_plain("a.txt", line[:9_900_000]))
    yield Attack("text", "9.9 MB of one letter", against_plain("a.txt", b"x" * 9_900_000))
    yield Attack("text", "190,000 lines of a word", against_plain("a.txt", b"word\n" * 190_000))
    yield Attack(
        "text", "190,000 paragraphs of a word", against_plain("a.txt", b"Word.\n\n" * 95_000)
    )
    yield Attack(
        "text",
        "9 MB of combining marks",
        against_plain("a.txt", b"a" + "\u0301".encode() * 4_500_000),
    )
    yield Attack("text", "2 MB of NULs and letters", against_plain("a.txt", b"a\0" * 1_000_000))
    yield Attack(
        "text", "1 MB of directions opened", against_plain("a.txt", "\u202ea ".encode() * 200_000)
    )

    def tsv(_folder: Path) -> Call:
        return Call(
            ("pairs", "-", "-s", "en", "-t", "ar", "-j", "1", "--translator", "none"),
            stdin=b"# a\n" * 40 + b"a\tb\n",
        )

    yield Attack("text", "forty comments, then a TSV, on stdin", tsv)


def _markdown() -> Iterator[Attack]:
    for unit in (
        "1. x\n", "[^1]", "| ", "|a|b\n|-|-\n", "> ", "- ", "* a\n", "*a ", "**a*", "_a", "`", "![", "[a](", "[a]: b\n",
        "[a][", "<a ", "<!--", "# a\n", "a\n===\n", "&amp;", "\\", "~~~\n", "<div>\n", "[^1]: a\n",
    ):  # fmt: skip
        yield Attack("markdown", f"200 kB of {unit!r}", against_plain("a.md", pump(unit).encode()))
    for unit in ("[a]b[", "[a][", "![a](b", "*a* ", "[[x]] "):
        paragraphs = "\n\n".join([pump(unit, 1000)] * 500).encode()
        yield Attack(
            "markdown",
            f"500 kB of paragraphs of {unit!r}",
            against_plain("a.md", paragraphs),
        )
    nested = "\n\n".join(["[" * 4000 + "x" + "]" * 4000] * 60).encode()
    yield Attack("markdown", "500 kB of brackets in brackets", against_plain("a.md", nested))
    comments = b"<!-- a -->\n" * 30 + b"x"
    yield Attack("markdown", "thirty comments before a letter", against_plain("a.md", comments))
