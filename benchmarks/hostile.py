"""What text made to be slow costs: ``python -m benchmarks.hostile [--task NAME]``. CPU seconds, no data needed.

Each reader, splitter, finder and check is given one short piece repeated, at two sizes. Held to: 16 times
the text takes at most 80 times as long (the square would be 256 times), and is read in 10 seconds. The
tests count lines of Python, which holds the same of all but regular expressions and other C code.
"""

from __future__ import annotations

import argparse
import math
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from html import escape
from io import BufferedReader, BytesIO
from pathlib import Path

from auditor.checks.hidden import run as hidden
from auditor.checks.placeholders.check import run as placeholders
from auditor.config.lines import line_of
from auditor.errors import InputError
from auditor.facts import EXTRACTORS, load_extractor
from auditor.languages import languages
from auditor.model import Fact, Pair, Passage
from auditor.orthography.hiding import hidden_places
from auditor.orthography.words import fold_space
from auditor.readers.bilingual import open_units
from auditor.readers.html import read_html
from auditor.readers.odt.document import read_fodt
from auditor.readers.plain.markdown import document_from_markdown
from auditor.readers.plain.text import document_from_text
from auditor.readers.sniff import known_format
from auditor.readers.source import FileBytes
from auditor.readers.subtitles.document import read_subtitles
from auditor.reports.visible import isolated, one_line
from auditor.segment import split_sentences
from auditor.translators.clauses import split_clauses
from auditor.translators.health import check
from benchmarks.attacks.files import flat

SMALL, TIMES = 6_250, 16
MOST_TIMES, MOST_SECONDS = 80.0, 10.0
# Less than this is the clock's own grain.
LEAST = 0.005

# Kinds of facts whose patterns are each language's own.
CUES = ("negation", "modality", "quantifier")
Task = Callable[[str], object]

CUE = "00:00:01,000 --> 00:00:02,000"
# What may be tried again from each place: runs, openings without an end, lists, words that begin a number or
# a cue, letters that do not show.
UNITS = (
    "x", "A", "1", "-", ".", "…", " ", "\n", "\r\n", "\n \n", "(", "[", "{", "<", "*", "`", "&", "%", "=", "\\",
    "词", "。", "م", "؟", "\u0301", "\u200f", "\u202e", "\x00", "\ud800", "\U000e0041", "a\u200b", "a\u0430",
    "word ", "WORDS ", "Aa ", "A.A.", "a'b", "n'", "a/1", "A/", "a, ", "a; ", ".)", "! ", '." ', "«. »", "。」",
    "5. ", "1,", "1.", "1/", "123 ", "12:30 ", "5 May ", "1/1/2020 ", "19th century ", "half ", "two and ",
    "ثلاثة و", "المادة ", "لا ", "كلمة أخرى ", "سلام ", "Article 5, ", "Articles ", "(a) ", "$A_", "chapter I",
    "ne ", "not ", "non ", "aucun ", "é\u0301", "The end. ", "the end... and ", "A. B\n", "- ", "- a.\n", "# ",
    "{}", "{a, plural, ", "{a, plural, other {", "{{", "%s%d", "%(a", "%5", "%a%", "%D8", "&amp;", "&a",
    "<b>", "<p>", "<a ", "<a x=1 ", "<a b='", "<!--", "<v ", "![", "[a](", "[a]: b\n", "_a", "**a*", "~~a",
    "| ", "|-|\n", "> ", "```\n", "a\n\n", f"{CUE}\n", f"\n1\n{CUE}\na\n\n", "<li>x", "<tr><td>x", "<br>",
    "\u202ea\u202c", "\u2067a", "\x1b]", "א ", "lines as long as lines are where people wrap them by hand\n",
)  # fmt: skip
# The same after an opening that a pattern may come back to.
HEADED = (
    ("Articles ", "5, "), ("Article ", " "), ("5 January", "1."), ("5 January", " "), ("א", "."),
    ("<ol>", "<li>x"), ("<table>" * 60, "<tr><td>x"), ("<p ", "a=b "), ("<p class='", "menu "), ("<pre>", "line\n"),
    ("\u202a" * 60, "سلام "), ("%", "5"), ("&", "a"), ("1", "0"), ("(", "a ("),
    ("1", " "), ("a", " "), ("-", " "), (":", " "), ("$", " "), ("%", "\u00a0"), ("no", "."), ("a", "\t"), ("1", "\n"),
)  # fmt: skip
TEXTS = (*(("", unit) for unit in UNITS), *HEADED)


# Bilingual files around a text: in a cell or unit, and bare.
BILINGUAL = (
    ("TSV", ".tsv", ("source\ttarget\na\t", "\n")),
    ("CSV", ".csv", ("source,target\na,", "\n")),
    ("PO", ".po", ('msgid "a"\nmsgstr "', '"\n')),
    ("lines of PO", ".po", ('msgid "a"\nmsgstr "b"\n\n', "\n")),
    ("PO by its first bytes", "", ("# a\n", "\n")),
    ("TMX", ".tmx", ('<tmx><body><tu><tuv xml:lang="en"><seg>', "</seg></tuv></tu></body></tmx>")),
    (
        "XLIFF",
        ".xlf",
        (
            '<xliff version="1.2"><file><body><trans-unit><source>',
            "</source></trans-unit></body></file></xliff>",
        ),
    ),
)


def _raw(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _plain(text: str) -> str:
    return _raw(text).decode("utf-8", "replace")


def _clauses(text: str) -> object:
    return split_clauses(text, limit=150, count=lambda t: len(t.split()))


def _facts(extract: Callable[[str, str], list[Fact]], code: str, text: str) -> object:
    return extract(text, code)


def _units(suffix: str, head: str, tail: str, text: str) -> object:
    file: BufferedReader = BufferedReader(BytesIO(_raw(head + text + tail)))
    return list(open_units(file, Path(f"a{suffix}")).units)


def _both(run: Callable[[Pair], object], text: str) -> object:
    return run(Pair(Passage(text, "en"), Passage("}" * 1000 + text[: len(text) // 2], "ar")))


def tasks() -> dict[str, Task]:
    """All that reads a text, by name."""
    found: dict[str, Task] = {
        "plain text": document_from_text,
        "markdown": lambda text: document_from_markdown(f"x{text}"),
        "html": lambda text: read_html(FileBytes(_raw(f"x{text}"))),
        "subtitles": lambda text: read_subtitles(
            FileBytes(_raw(f"1\n{CUE}\na\n\n{text}"), "a.srt")
        ),
        "sentences": lambda text: split_sentences(text, "en"),
        "clauses to translate": _clauses,
        "white space folded": fold_space,
        "health of a translation": lambda text: check(text, text, source="en", target="ar"),
        "hidden characters": hidden_places,
        "check of hidden characters": lambda text: _both(hidden, text),
        "check of placeholders": lambda text: _both(placeholders, text),
        "isolated line": isolated,
        "one line": one_line,
        "format by its first bytes": lambda text: known_format(_raw(text)),
        "flat open document": lambda text: read_fodt(
            FileBytes(flat(f"<text:p>{escape(_plain(text))}</text:p>"))
        ),
        "tags of an open document": lambda text: read_fodt(FileBytes(flat(_plain(text)))),
        "settings": lambda text: line_of(f"a = 1\n{text}", ("x",)),
    }
    for name, suffix, (head, tail) in BILINGUAL:
        found[name] = partial(_units, suffix, head, tail)
    for kind in EXTRACTORS:
        for code in languages() if kind in CUES else ("en", "ar"):
            found[f"{kind}, {code}"] = partial(_facts, load_extractor(kind), code)
    return found


def seconds(task: Task, head: str, unit: str, size: int) -> float:
    """CPU of one run, infinite when it was ended at the limit; what the tool refuses is refused in that time."""
    text = head + (unit * (size // len(unit) + 1))[:size]
    signal.signal(signal.SIGVTALRM, _end)
    signal.setitimer(signal.ITIMER_VIRTUAL, MOST_SECONDS)
    began = time.process_time()
    try:
        with suppress(InputError):
            task(text)
    except TimeoutError:
        return math.inf
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return time.process_time() - began


def _end(*_: object) -> None:
    raise TimeoutError


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--task", help="only tasks whose name begins so")
    options = parser.parse_args()
    over = 0
    for name, task in tasks().items():
        if options.task and not name.startswith(options.task):
            continue
        task("x")  # what is loaded once is no text's cost
        costs = []
        for head, unit in TEXTS:
            small, large = (seconds(task, head, unit, size) for size in (SMALL, TIMES * SMALL))
            costs.append((large / max(small, LEAST), large, (head + unit)[-40:]))
        worst, (_, longest, slow) = max(costs), max(costs, key=lambda cost: cost[1])
        bad = [text for times, large, text in costs if times > MOST_TIMES or large > MOST_SECONDS]
        print(
            f"{name:28} {TIMES} times the text: {worst[0]:5.1f} times the time at most, by {worst[2]!r}; "
            f"longest {longest:6.2f} s, by {slow!r}{f'  OVER: {bad}' if bad else ''}",
            flush=True,
        )
        over += len(bad)
    if over:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
