"""Whether an audit says the same however a text was laid out: ``python -m benchmarks.layouts --data ../shared/data``.

Statements of 8 to 12 paragraphs of running text, each ended by a stop, out of UN documents, NTREX and XQuAD, faithful and with planted differences and
an omission, each side in paragraphs, as one block, a sentence a line, hard-wrapped, with page ends in it, as
a list and as a table. A case is a text in two layouts, held against the same text in paragraphs on both sides:
a finding is its check and the words that it marks, and an omission or addition the sentences that it covers.
"""

from __future__ import annotations

import argparse
import html
import random
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from auditor.align.anchors_in_text import closing
from auditor.model import Audit, Document, Issue, Side, Span, Verdict
from auditor.pipeline.documents import audit
from auditor.pipeline.engines import Engines
from auditor.planting import plant
from auditor.readers.html import read_html
from auditor.readers.plain.text import document_from_text
from auditor.readers.source import FileBytes
from auditor.segment.sentences import split_sentences
from auditor.settings import Settings
from benchmarks.alignment_edits import documents
from benchmarks.corpora import ntrex, unpc

Paragraphs: TypeAlias = Sequence[Sequence[str]]
"""The paragraphs of a text, each its sentences."""
Finding: TypeAlias = tuple[str, tuple[str, ...], tuple[str, ...]]

# Full stop and question mark, as `closing` counts.
ENDS = (1, 2)
COLUMNS, PAGE_LINES = 70, 12
SEED = 41
SIZES = (8, 12)
# How many of three statements have differences planted, and in how many of their paragraphs.
PLANTED = 2
WHOLE = frozenset({"omission", "addition"})


def _paragraphs(text: Paragraphs) -> str:
    return "\n\n".join(" ".join(one) for one in text)


def _block(text: Paragraphs) -> str:
    return " ".join(sentence for one in text for sentence in one)


def _lines(text: Paragraphs) -> str:
    return "\n".join(sentence for one in text for sentence in one)


def _wrapped(text: Paragraphs) -> str:
    return "\n\n".join(_filled(" ".join(one)) for one in text)


def _wrapped_block(text: Paragraphs) -> str:
    return _filled(_block(text))


def _pages(text: Paragraphs) -> str:
    lines = _wrapped(text).split("\n")
    pages = [lines[at : at + PAGE_LINES] for at in range(0, len(lines), PAGE_LINES)]
    return "\n".join(
        "\n".join((*page, "", f"- {number} -", "\f")) for number, page in enumerate(pages, start=1)
    )


def _list(text: Paragraphs) -> str:
    return "\n".join(f"- {sentence}" for one in text for sentence in one)


def _filled(text: str) -> str:
    return textwrap.fill(text, COLUMNS, break_long_words=False, break_on_hyphens=False)


def _table(text: Paragraphs, language: str) -> Document:
    rows = "\n".join(f"<tr><td>{html.escape(s)}</td></tr>" for one in text for s in one)
    page = f"<html lang='{language}'><body><table>{rows}</table></body></html>"
    return read_html(FileBytes(page.encode(), "page.html", language=language))


LAYOUTS: dict[str, Callable[[Paragraphs], str] | None] = {
    "paragraphs": _paragraphs,
    "one block": _block,
    "lines": _lines,
    "wrapped": _wrapped,
    "wrapped block": _wrapped_block,
    "pages": _pages,
    "list": _list,
    "table": None,
}
# Which layouts of A are held against which of B.
ASKED = (
    ("one block", "paragraphs"),
    ("paragraphs", "one block"),
    ("one block", "wrapped block"),
    ("lines", "paragraphs"),
    ("paragraphs", "lines"),
    ("wrapped", "one block"),
    ("lines", "list"),
    ("pages", "wrapped"),
    ("list", "wrapped block"),
    ("table", "pages"),
)


@dataclass(frozen=True, slots=True)
class Statement:
    """Two versions of a text, sentence by sentence."""

    name: str
    languages: tuple[str, str]
    a: Paragraphs
    b: Paragraphs


@dataclass(frozen=True, slots=True)
class Case:
    """A statement in two layouts: what was found there, and in paragraphs on both sides."""

    statement: str
    layouts: tuple[str, str]
    found: frozenset[Finding]
    expected: frozenset[Finding]
    divergent: tuple[bool, bool]

    @property
    def same(self) -> bool:
        """Whether it is told the same."""
        return self.found == self.expected and self.divergent[0] == self.divergent[1]


def statements(data: Path, count: int, seed: int = SEED) -> Iterator[Statement]:
    """Statements of every source, ``count`` each; the differences are in A, the omission in B."""
    for name, languages, rows in _sources(data):
        rng = random.Random(f"{seed} {name}")
        fit = [some for some in rows if len(some) >= SIZES[1]]
        for number in range(count):
            some = rng.choice(fit)
            size = rng.randint(*SIZES)
            start = rng.randrange(len(some) - size + 1)
            a, b = map(list, zip(*some[start : start + size], strict=True))
            if number % 3 < PLANTED:
                for place in rng.sample(range(size), 2):
                    copies = plant(a[place], language=languages[0], seed=seed)
                    a[place] = rng.choice(list(copies)).text if copies else a[place]
                left_out = rng.randrange(1, size - 1)
                b = [text for k, text in enumerate(b) if k != left_out]
            yield Statement(
                f"{name} {number}",
                languages,
                [_sentences(text, languages[0]) for text in a],
                [_sentences(text, languages[1]) for text in b],
            )


def _sources(data: Path) -> Iterator[tuple[str, tuple[str, str], list[list[tuple[str, str]]]]]:
    for name, read, codes in (("unpc", unpc, ("ar", "fr", "es")), ("ntrex", ntrex, ("de",))):
        for code in codes:
            grouped: dict[str, list[tuple[str, str]]] = {}
            for pair in read(data, code):
                if min(len(pair.a), len(pair.b)) > COLUMNS and _ended(pair.a) and _ended(pair.b):
                    grouped.setdefault(pair.document, []).append((pair.a.strip(), pair.b.strip()))
            yield f"{name} {code}", ("en", code), list(grouped.values())
    articles = [pairs for name, pairs in documents(data) if name.startswith("xquad")]
    yield (
        "xquad ar",
        ("en", "ar"),
        [[(a, b) for pairs in articles for a, b in pairs if _ended(a) and _ended(b)]],
    )


def _ended(text: str) -> bool:
    """Whether its end is one by its mark too: in one block nothing else would tell."""
    return closing(text) in ENDS


def _sentences(text: str, language: str) -> list[str]:
    flat = " ".join(text.split())
    return [flat[start:end] for start, end in split_sentences(flat, language)]


def laid_out(text: Paragraphs, layout: str, language: str) -> Document:
    """The document that such a file is read as."""
    write = LAYOUTS[layout]
    return document_from_text(write(text), language=language) if write else _table(text, language)


def findings(result: Audit) -> frozenset[Finding]:
    """What an audit says, without what depends on how the text is parted."""
    found: set[Finding] = set()
    for issue in result.issues:
        if issue.check in WHOLE:
            side, spans = (
                (result.a, issue.spans_a)
                if issue.check == "omission"
                else (result.b, issue.spans_b)
            )
            found |= {(issue.check, (text,), ()) for text in _covered(side, spans)}
        else:
            found.add((issue.check, _quoted(issue, result.a, "a"), _quoted(issue, result.b, "b")))
    return frozenset(found)


def _covered(side: Side, spans: Sequence[Span]) -> Iterator[str]:
    for sentence in side.segmentation.sentences:
        if any(start < sentence.end and sentence.start < end for start, end in spans):
            yield " ".join(sentence.text.split())


def _quoted(issue: Issue, side: Side, name: str) -> tuple[str, ...]:
    spans = issue.spans_a if name == "a" else issue.spans_b
    view = side.document.view
    return tuple(sorted(" ".join(view[start:end].split()) for start, end in spans))


def cases(found: Sequence[Statement], engines: Engines) -> Iterator[Case]:
    """Every statement in all the layouts asked for."""
    settings = Settings(translator="none")
    for one in found:

        def told(layouts: tuple[str, str], one: Statement = one) -> tuple[frozenset[Finding], bool]:
            a = laid_out(one.a, layouts[0], one.languages[0])
            b = laid_out(one.b, layouts[1], one.languages[1])
            result = audit(a, b, settings, engines=engines)
            verdicts = [judged.judgement.verdict for judged in result.beads]
            return findings(result), Verdict.DIVERGENT in verdicts

        expected, divergent = told(("paragraphs", "paragraphs"))
        for layouts in ASKED:
            found_here, said = told(layouts)
            yield Case(one.name, layouts, found_here, expected, (said, divergent))


@dataclass(frozen=True, slots=True)
class Shares:
    """The share of cases told the same, and of single findings; how many findings there are in all."""

    cases: float
    findings: float
    count: int


def shares(every: Sequence[Case]) -> Shares:
    """Of all cases."""
    shared = sum(len(case.found & case.expected) for case in every)
    either = sum(len(case.found | case.expected) for case in every)
    same = sum(case.same for case in every)
    return Shares(same / max(len(every), 1), shared / max(either, 1), either)


def main() -> None:
    """Print the shares."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--count", type=int, default=6, help="statements of each source")
    parser.add_argument("--seed", type=int, default=SEED, help="which statements are taken")
    parser.add_argument("--show", action="store_true", help="print what is not said alike")
    options = parser.parse_args()
    engines = Engines.load(Settings(translator="none"))
    some = list(statements(options.data, options.count, options.seed))
    every = list(cases(some, engines))
    asked: Counter[tuple[str, str]] = Counter(case.layouts for case in every)
    same = Counter(case.layouts for case in every if case.same)
    for layouts, count in asked.items():
        print(f"{layouts[0]:>13} with {layouts[1]:<13} {same[layouts]}/{count} told the same")
    if options.show:
        for case in every:
            if not case.same:
                print(case.statement, *case.layouts, case.divergent)
                for sign, those in (
                    ("+", case.found - case.expected),
                    ("-", case.expected - case.found),
                ):
                    for check, a, b in sorted(those):
                        print("  ", sign, check, [t[:60] for t in a], [t[:60] for t in b])
    found = shares(every)
    print(f"findings that are the same: {found.findings:.4f} of {found.count}")
    print(f"cases told the same: {found.cases:.4f} of {len(every)}")


if __name__ == "__main__":
    main()
