"""Whether two numbers that differ are figures of the same thing: 5,200 troops and 6,000 soldiers, not 12 bases.

What stands around either is compared by the encoder; ``data/roles.json`` makes a probability of it, fitted by ``python
-m benchmarks.fit_disagreement`` on numbers that correspond, and others of the same pair of sentences that do not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from auditor.logistic import probability_by
from auditor.model import Issue, Pair, Passage, Span
from auditor.pipeline.engines import Engines

FEATURES = ("behind", "around")
# Words that say what is counted stand close.
BEFORE, BEHIND = 3, 4
_WORD = re.compile(r"\S+")
# Names too: two countries that stand in different places were both only named by one account.
_ASKED = frozenset({"numbers", "frequency", "names"})


def same_role(
    pairs: Sequence[Pair], issues: Sequence[Sequence[Issue]], engines: Engines
) -> list[list[Issue]]:
    """The issues, those about two numbers or names less confident where these stand for different things."""
    asked = [
        (i, k, windows(pair.a, issue.spans_a[0]), windows(pair.b, issue.spans_b[0]))
        for i, (pair, some) in enumerate(zip(pairs, issues, strict=True))
        for k, issue in enumerate(some)
        if issue.check in _ASKED
    ]
    found = [list(some) for some in issues]
    if not asked or not engines.calibrated:
        return found
    rows = likeness([(a, b) for _, _, a, b in asked], engines)
    for (i, k, _, _), row in zip(asked, rows, strict=True):
        sure = probability_by("auditor.witnesses", "roles", FEATURES, row)
        one = found[i][k]
        found[i][k] = replace(one, confidence=round(one.confidence * sure, 4))
    return found


def windows(passage: Passage, span: Span) -> tuple[str, str]:
    """What stands behind a number, and what stands around it, without the number itself."""
    start, end = span[0] - passage.start, span[1] - passage.start
    before = _WORD.findall(passage.text[:start])[-BEFORE:]
    behind = _WORD.findall(passage.text[end:])[:BEHIND]
    return " ".join(behind[:2]) or "-", " ".join([*before, *behind]) or "-"


def likeness(
    asked: Sequence[tuple[tuple[str, str], tuple[str, str]]], engines: Engines
) -> list[tuple[float, float]]:
    """The cosines of what stands behind two numbers and of what stands around them."""
    texts = list(dict.fromkeys(text for a, b in asked for text in (*a, *b)))
    vectors = engines.encoder.encode(texts)
    at = {text: vectors[i] for i, text in enumerate(texts)}
    return [(float(at[a[0]] @ at[b[0]]), float(at[a[1]] @ at[b[1]])) for a, b in asked]
