"""A passage that stands in the other document's language, or word for word, on both sides."""

from __future__ import annotations

from collections import Counter

from auditor.checks.base import Check
from auditor.checks.scripts import pieces, word_count
from auditor.languages import language, primary
from auditor.languages.scripts import script_of
from auditor.model import Finding, Pair, Severity

# Names, titles and quotations legitimately stand untranslated; a run of this many words does not.
# A short passage may be a title or a formula that is quoted; of this many plain words it is none.
LONG = 8
SURE, DOUBTFUL = 0.95, 0.8
MIN_WORDS = 5
MIN_SHARE = 0.6
# The share of identical words from which two sentences in different languages are a copy.
COPIED = 0.8

# Japanese mixes them with ideographs, all in one text.
_KANA = frozenset({"HIRAGANA", "KATAKANA"})


def run(pair: Pair) -> list[Finding]:
    """Sentences left in the other language's words or script."""
    if primary(pair.a.language) == primary(pair.b.language):
        return []
    findings = []
    for sentence in pair.sentences or (pair,):
        if not sentence.a.text.strip() or not sentence.b.text.strip():
            continue
        finding = _copied(sentence) or _foreign(sentence)
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
        if word_count(pieces(passage.text)) < MIN_WORDS:
            continue
        counts: Counter[str] = Counter()
        for char, times in Counter(passage.text).items():
            if char.isalpha():
                counts[_script(char)] += times
        if counts[theirs] > MIN_SHARE * counts.total():
            return _finding(pair, f"is written in {theirs.lower()} script", side=side)
    return None


def plain_words(pair: Pair, side: str) -> list[str]:
    """The words of that side that are no names by their capitals."""
    words = pieces(pair.a.text if side == "a" else pair.b.text)
    return [word for word in words if not word[:1].isupper()]


def _finding(pair: Pair, what: str, *, side: str) -> Finding:
    return Finding(
        message=f"{side.upper()} {what}: it may not have been translated",
        says_a=" ".join(pair.a.text.split())[:200],
        says_b=" ".join(pair.b.text.split())[:200],
        spans_a=(pair.a.span(0, len(pair.a.text)),) if side == "a" else (),
        spans_b=(pair.b.span(0, len(pair.b.text)),) if side == "b" else (),
        confidence=SURE if word_count(plain_words(pair, side)) >= LONG else DOUBTFUL,
        evidence={"side": side},
    )


def _script(char: str) -> str:
    found = script_of(char)
    return "CJK" if found in _KANA else found


CHECK = Check(
    id="untranslated",
    category="accuracy/untranslated",
    severity=Severity.MAJOR,
    compares="sentences left in the other document's words or script",
    example="A (English): “The talks will go on.” / B (Arabic): “The talks will go on.”",
    run=run,
)
