"""What is measured of each word of one text against the other; the judge's raw material.

Every feature says how well a word, its neighbourhood or its sentence is covered. None names a
side, a language or a word, so what was fitted on some languages can be read on others.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeAlias

from auditor.evidence.coverage.match import Matches
from auditor.evidence.words import Words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float32]
    Table: TypeAlias = dict[str, NDArray[np.float32]]

# Words either side over which a feature is averaged: divergence comes in phrases and paragraphs.
REACH = (1, 3, 8, 20)
SMOOTHED = (
    "context", "csls", "word", "word_context", "cycle", "crowding", "same", "rival",
)  # fmt: skip
PER_SENTENCE = ("context", "csls", "word", "word_context", "phrase")
# The ends of a page hold its boilerplate (navigation, contact, dates); a text shorter than this
# has no such ends.
PAGE = 80


def features(words: tuple[Words, Words], matches: tuple[Matches, Matches]) -> tuple[Table, Table]:
    """Feature columns for the words of either text, one value a word."""
    a, b = (_own(w, o, m) for w, o, m in zip(words, words[::-1], matches, strict=True))
    _partner(a, b, matches[0])
    _partner(b, a, matches[1])
    for table, text in ((a, words[0]), (b, words[1])):
        _spread(table, text)
    return a, b


def _own(words: Words, other: Words, found: Matches) -> Table:
    import numpy as np

    n, m = len(words), len(other)
    lower = [c.lower() for c in words.cores]
    here, there = Counter(lower), Counter(c.lower() for c in other.cores)
    place = np.arange(n, dtype=np.float32)
    long_enough = n >= PAGE
    crowd = moving_average(np.bincount(found.at, minlength=m).astype(np.float32), 4)
    word, phrase, clause, line = found.near
    return {
        "context": found.similarity,
        "csls": found.csls,
        "word": word,
        "word_close": found.close,
        "word_context": phrase,
        "phrase": clause,
        "line": line,
        "cycle": np.log1p(found.cycle.astype(np.float32)),
        "crowding": crowd[found.at],
        "distance": np.abs(place / n - found.at / m).astype(np.float32),
        "after_start": np.log1p(place if long_enough else np.full(n, PAGE, np.float32)),
        "before_end": np.log1p(place[::-1] if long_enough else np.full(n, PAGE, np.float32)),
        "place": place / np.float32(n) if long_enough else np.full(n, 0.5, np.float32),
        "same": np.array([c in there for c in lower], np.float32),
        "surplus": np.array([max(-5, min(here[c] - there[c], 5)) for c in lower], np.float32),
        "frequency": np.log(np.array([here[c] for c in lower], np.float32)),
        "length": np.array([len(c) for c in lower], np.float32),
        "digits": np.array([any(x.isdigit() for x in c) for c in lower], np.float32),
        "capital": np.array([c[:1].isupper() for c in words.cores], np.float32),
        "capitals": np.array([c.isupper() and len(c) > 1 for c in words.cores], np.float32),
        "stop_before": np.array([_ends(g) for g in words.before], np.float32),
        "stop_after": np.array([_ends(g) for g in words.after], np.float32),
        "mark_before": np.array([bool(g.strip()) for g in words.before], np.float32),
        "mark_after": np.array([bool(g.strip()) for g in words.after], np.float32),
        "sentence": found.sentence[0],
        "sentence_window": found.sentence[1],
    }


def _partner(a: Table, b: Table, found: Matches) -> None:
    """What the counterpart itself says: another word may suit it better than this one."""
    a["rival"] = b["word"][found.word_at] - a["word"]
    for name in ("context", "csls", "cycle"):
        a[f"partner_{name}"] = b[name][found.at]


def _spread(table: Table, words: Words) -> None:
    """Averages over the sentence and over neighbourhoods of several sizes."""
    import numpy as np

    sentence = np.array(words.sentence)
    sizes = np.bincount(sentence)
    table["sentence_length"] = np.log(sizes)[sentence].astype(np.float32)
    for name in PER_SENTENCE:
        mean = np.bincount(sentence, weights=table[name]) / np.maximum(sizes, 1)
        table[f"{name}_sentence"] = mean[sentence].astype(np.float32)
    for name in SMOOTHED:
        for reach in REACH:
            table[f"{name}_{reach}"] = moving_average(table[name], reach)


def moving_average(values: Floats, reach: int) -> Floats:
    """The mean over up to ``reach`` neighbours either side."""
    import numpy as np

    sums = np.concatenate([[0.0], np.cumsum(values, dtype=np.float64)])
    place = np.arange(len(values))
    first, last = np.maximum(place - reach, 0), np.minimum(place + reach + 1, len(values))
    mean: Floats = ((sums[last] - sums[first]) / (last - first)).astype(np.float32)
    return mean


def _ends(gap: str) -> bool:
    return not gap or any(mark in gap for mark in ".!?:。！？؟")
