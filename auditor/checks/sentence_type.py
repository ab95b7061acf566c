"""A question on one side and a statement on the other, told by the question marks.

Of 15 021 faithful pairs (NTREX, UN documents; English against Arabic, French, German, Spanish) seven are
reported, six of them as told in indirect speech; of DEMETR's 185 statements made questions, 178 plainly
(``python -m benchmarks.fit_counterfactuals``).
"""

from __future__ import annotations

import re
from functools import lru_cache

from auditor.checks.base import Check
from auditor.languages import language
from auditor.languages.tables.questions import Questions
from auditor.model import Finding, Pair, Passage, Severity, Span

# By where the mark stands and what the other side has.
PLAIN, INSIDE, INDIRECT = 0.95, 0.6, 0.4
QUOTED = 120

# Not in an address (?id=1), and not alone in brackets, where it says that the writer doubts.
_MARK = re.compile(r"(?<![(\[/])[?؟？⁇][?!؟！]*(?![\w=&])")
_CLOSING = "\"'”’»“›)]} \u200e\u200f\u202c\u2069*_.!"
_SENTENCE = re.compile(r"(?<=[.!?؟。！？])\s+")
_QUOTES = frozenset('"“”„«»')
_LEAD = r"^[\W\d_]*(?:\(?\w{1,2}[.)]\s*)?"


def run(pair: Pair) -> list[Finding]:
    """One finding at most: one side asks and the other does not."""
    marks_a, marks_b = _marks(pair.a.text), _marks(pair.b.text)
    if bool(marks_a) == bool(marks_b):
        return []
    asking, other, marks = (pair.a, pair.b, marks_a) if marks_a else (pair.b, pair.a, marks_b)
    if not other.text.strip() or _asks_without_mark(other):
        return []
    confidence = PLAIN
    if not _ends_with_mark(asking.text, marks):
        confidence = INSIDE
    if _tells_of_a_question(other):
        confidence = INDIRECT
    return [_finding(pair, asking, marks[0], confidence)]


def _marks(text: str) -> list[int]:
    return [match.end() for match in _MARK.finditer(text) if not _goes_on(text, match.end())]


def _goes_on(text: str, mark: int) -> bool:
    """Whether the sentence goes on after the mark, which is a slip or a sign of doubt then."""
    following = text[mark : mark + 40].lstrip()
    return following[:1].islower() or following[:1] in (",", "،", ";", "؛")


def _ends_with_mark(text: str, marks: list[int]) -> bool:
    return not text[marks[-1] :].strip(_CLOSING)


def _asks_without_mark(passage: Passage) -> bool:
    pattern, _ = _patterns(passage.language)
    return bool(pattern and any(map(pattern.search, _SENTENCE.split(passage.text))))


def _tells_of_a_question(passage: Passage) -> bool:
    _, pattern = _patterns(passage.language)
    return bool(pattern and pattern.search(passage.text))


def _finding(pair: Pair, asking: Passage, mark: int, confidence: float) -> Finding:
    own, other = ("A", "B") if asking is pair.a else ("B", "A")
    start, end = _question(asking.text, mark)
    quote = " ".join(asking.text[start:end].split())
    if quote[0] in _QUOTES and not _QUOTES.intersection(quote[1:]):
        quote = quote[1:]  # its closing mark stands further on, and it is quoted below
    said = quote if len(quote) <= QUOTED else "…" + quote[1 - QUOTED :]
    span: tuple[Span, ...] = (asking.span(start, end),)
    return Finding(
        message=f"{own} asks “{said}”; {other} asks nothing.",
        says_a=said if own == "A" else "a statement",
        says_b=said if own == "B" else "a statement",
        spans_a=span if own == "A" else (),
        spans_b=span if own == "B" else (),
        confidence=confidence,
        severity=None if confidence == PLAIN else Severity.MINOR,
        evidence={"asks": own, "indirect": confidence == INDIRECT},
    )


def _question(text: str, mark: int) -> Span:
    """Where the question that ends at ``mark`` stands."""
    starts = [0, *(match.end() for match in _SENTENCE.finditer(text, 0, mark))]
    start = max(start for start in starts if start < mark)
    return start, mark


@lru_cache(maxsize=64)
def _patterns(code: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    """Of a sentence that begins as a question, and of words that tell of one."""
    known = language(code)
    words = known.tables(Questions)
    before, after = (r"(?<!\w)", r"(?!\w)") if known.spaced else ("", "")

    def compiled(lead: str, pattern: str) -> re.Pattern[str] | None:
        whole = rf"{lead}{before}{words.joined}(?:{pattern}){after}"
        return re.compile(whole, re.IGNORECASE) if pattern else None

    return compiled(_LEAD, words.opening), compiled("", words.within)


CHECK = Check(
    id="sentence-type",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    compares="questions against statements",
    example="A: “Will the forces leave?” / B: “ستغادر القوات.”",
    run=run,
    per_sentence=True,
    needs=(Questions,),
)
