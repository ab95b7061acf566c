"""A passage that stands in the other document's language, or word for word, on both sides."""

from __future__ import annotations

from collections import Counter

from auditor.checks.base import Check
from auditor.checks.left_over import (
    copied_label,
    left_in_other_script,
    left_in_same_script,
    without_code,
)
from auditor.checks.scripts import pieces, word_count
from auditor.languages import language, same_language
from auditor.languages.scripts import shown_script
from auditor.model import Finding, Pair, Severity, Span

# Names, titles and quotations legitimately stand untranslated; a run of this many words does not.
# A short passage may be a title or a formula that is quoted; of this many plain words it is none.
LONG = 8
SURE, DOUBTFUL = 0.95, 0.8
# Part of a sentence, or a label of a word or a few: for review.
PART, LABEL = 0.45, 0.4
MIN_WORDS = 5
MIN_SHARE = 0.6
# The share of identical words from which two sentences in different languages are a copy.
COPIED = 0.8


def run(pair: Pair) -> list[Finding]:
    """Sentences, parts of them and labels left in the other language's words or script."""
    if same_language(pair.a.language, pair.b.language):
        return []
    findings = []
    for sentence in pair.sentences or (pair,):
        if not sentence.a.text.strip() or not sentence.b.text.strip():
            continue
        finding = _copied(sentence) or _foreign(sentence) or _left_over(sentence)
        if finding:
            findings.append(finding)
    return findings


def _copied(pair: Pair) -> Finding | None:
    a, b = pieces(pair.a.text), pieces(pair.b.text)
    if min(word_count(a), word_count(b)) < MIN_WORDS:
        return None
    if set(a).isdisjoint(b):
        return None
    shared = (Counter(a) & Counter(b)).total()
    # Capitalised words are names more often than not: only the others show a language.
    if shared < COPIED * max(len(a), len(b)) or word_count(plain_words(pair, "b")) < MIN_WORDS:
        return None
    return _finding(pair, "stands in the same words on both sides", side="b")


def _foreign(pair: Pair) -> Finding | None:
    for side, passage, other in (("b", pair.b, pair.a), ("a", pair.a, pair.b)):
        own, theirs = (language(side.language).writing.script for side in (passage, other))
        if own == theirs or (theirs != "LATIN" and passage.text.isascii()):
            continue
        # In Latin letters names and trade marks are written everywhere; in others hardly a word is.
        text = without_code(passage.text)
        if word_count(pieces(text)) < (MIN_WORDS if theirs == "LATIN" else 1):
            continue
        counts: Counter[str] = Counter()
        for char, times in Counter(text).items():
            if char.isalpha():
                counts[shown_script(char)] += times
        if counts[theirs] > MIN_SHARE * counts.total():
            return _finding(pair, f"is written in {theirs.lower()} script", side=side)
    return None


def _left_over(pair: Pair) -> Finding | None:
    """What of B is in A's language: A is what was translated, as far as anybody knows."""
    a, b = (language(passage.language).writing.script for passage in (pair.a, pair.b))
    if copied_label(pair.a, pair.b, other_script=a != b):
        return _finding(pair, "stands in the same words on both sides", side="b", confidence=LABEL)
    if a == "LATIN" and b != "LATIN":
        found = left_in_other_script(pair.a, pair.b)
    else:
        found = left_in_same_script(pair.a, pair.b) if a == b else None
    if found is None:
        return None
    what = f"has “{pair.b.text[found[0] : found[1]]}” in the other's words"
    return _finding(pair, what, side="b", confidence=PART, span=found)


def plain_words(pair: Pair, side: str) -> list[str]:
    """The words of that side that are no names by their capitals."""
    words = pieces(pair.a.text if side == "a" else pair.b.text)
    return [word for word in words if not word[:1].isupper()]


def _finding(
    pair: Pair, what: str, *, side: str, confidence: float | None = None, span: Span | None = None
) -> Finding:
    passage = pair.a if side == "a" else pair.b
    marked = (passage.span(*(span or (0, len(passage.text)))),)
    if confidence is None:
        confidence = SURE if word_count(plain_words(pair, side)) >= LONG else DOUBTFUL
    return Finding(
        message=f"{side.upper()} {what}: it may not have been translated",
        says_a=" ".join(pair.a.text.split())[:200],
        says_b=" ".join(pair.b.text.split())[:200],
        spans_a=marked if side == "a" else (),
        spans_b=marked if side == "b" else (),
        confidence=confidence,
        evidence={"side": side},
    )


CHECK = Check(
    id="untranslated",
    category="accuracy/untranslated",
    severity=Severity.MAJOR,
    compares="what is left in the other document's words or script: sentences, parts of them, labels",
    example="A (English): “The talks will go on.” / B (Arabic): “The talks will go on.”",
    run=run,
)
