"""Surprisal: words of B that a translation of A would hardly have, and words of A that B leaves out.

A word's surprise is its negative log-probability under forced decoding (as in Prism, Thompson and
Post 2020, https://aclanthology.org/2020.emnlp-main.8, there averaged over the sentence). Unlikely in
itself is not unlikely given the source, so it is set against what the model would have said, the
model's own uncertainty, the word's best place in the sentence, and the words of the model's own
translation. Pure functions over values; `auditor.translators.forced_decoding` makes them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.encoders import Encode
from auditor.evidence.surprisal.words import (
    Words,
    digits_of,
    foreign_names,
    kept_words,
    names_of,
    words_of,
)
from auditor.logistic import logistic, standardised
from auditor.model import Span
from auditor.orthography.words import words_in
from auditor.translators.forced_decoding import Forced

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vector = NDArray[np.float64]

# Beyond these (nats) a word is as surprising as it gets.
MOST = 20.0
MOST_ELSEWHERE = 18.0
# Standardised features beyond this tell no more than that they are extreme.
CLIP = 5.0


@dataclass(frozen=True, slots=True)
class Decoded:
    """One side of a pair: its text, decoded by force given the other side.

    ``machine``: the other side translated into this side's language, "" where it was rejected.
    """

    text: str
    forced: Forced
    machine: str = ""


@dataclass(frozen=True, slots=True)
class SuspectWord:
    """A word that a translation of the other side would hardly have.

    ``support`` 0..1 is what speaks against the suspicion taken together, ``surprise`` is in nats,
    ``expected`` what the model would have said and ``other`` the words of the other side it looked at.
    """

    start: int
    end: int
    surprise: float
    support: float
    expected: str
    other: Span | None


def surprise_features(
    a: Decoded, b: Decoded, encode: Encode, *, similarity: float
) -> dict[str, float]:
    """Named features of a pair; ``similarity`` is the cosine of the whole texts."""
    side_a, side_b = _Side.of(a, b, encode), _Side.of(b, a, encode)
    found = {f"a.{name}": value for name, value in side_a.features().items()}
    found |= {f"b.{name}": value for name, value in side_b.features().items()}
    # Something of each side that the other does not have is rather a change than a free rendering.
    for name in ("names.alone", "names.max", "numerals.max", "unsupported.max", "alone.alone"):
        found[f"both.{name}"] = min(found[f"a.{name}"], found[f"b.{name}"])
    return found | _whole(a, b) | {"distance": 1 - similarity}


def suspects(own: Decoded, other: Decoded, encode: Encode, *, most: int = 5) -> list[SuspectWord]:
    """The words of ``own`` least supported by ``other``, worst first."""
    side = _Side.of(own, other, encode)
    order = sorted(range(len(side.words.texts)), key=lambda i: -side.unsupported[i])
    found = []
    for index in order[:most]:
        word = own.forced.words[index]
        if side.unsupported[index] <= 0:
            break
        target = side.words.linked[index]
        found.append(
            SuspectWord(
                word.start,
                word.end,
                surprise=float(side.elsewhere[index]),
                support=float(1 - side.unsupported[index]),
                expected=word.expected,
                other=own.forced.source_words[target] if target is not None else None,
            )
        )
    return found


def divergence(features: Mapping[str, float]) -> float:
    """The probability that the pair does not say the same, by the fitted model."""
    fitted = standardised("auditor.evidence", "surprisal")
    terms = zip(fitted.names, fitted.mean, fitted.scale, fitted.weights, strict=True)
    return logistic(
        fitted.bias
        + sum(
            weight * min(max((features.get(name, mean) - mean) / scale, -CLIP), CLIP)
            for name, mean, scale, weight in terms
        )
    )


@dataclass(frozen=True, slots=True)
class _Side:
    """One side's words as parallel arrays; all oriented so that more is worse."""

    words: Words
    opening: Vector
    shortfall: Vector
    standing: Vector
    elsewhere: Vector
    content: Vector
    unsupported: Vector
    alone: Vector
    mutual: Vector
    uncovered: Vector
    missing: Vector
    names: Vector
    numerals: Vector

    @classmethod
    def of(cls, own: Decoded, other: Decoded, encode: Encode) -> _Side:
        import numpy as np

        words = words_of(own.text, own.forced)
        forced = own.forced.words
        opening = np.array([min(-w.opening, MOST) for w in forced])
        shortfall = np.array([min(w.shortfall, MOST_ELSEWHERE) for w in forced])
        standing = np.array([w.standing for w in forced])
        elsewhere = np.array([min(-w.elsewhere, MOST_ELSEWHERE) for w in forced])
        content = np.array([w.rarity for w in forced])
        machine, others = words_in(own.machine), words_in(other.text)
        to_machine = 1 - _closest(words.texts, machine, encode)
        to_other = 1 - _closest(words.texts, others, encode)
        capped = np.minimum(elsewhere, 15) / 15
        missing = 1 - kept_words(words.texts, machine)
        back = {w.start: min(-w.opening, 25.0) for w in other.forced.words}
        spans = own.forced.source_words
        mutual = np.array(
            [
                surprise / MOST * back.get(spans[link][0], 0.0) if link is not None else 0.0
                for surprise, link in zip(opening, words.linked, strict=True)
            ]
        )
        names, numerals = words.names, words.numerals
        return cls(
            words,
            opening,
            shortfall,
            standing,
            elsewhere,
            content,
            unsupported=capped * content * to_machine,
            alone=capped * content * np.minimum(to_machine, to_other),
            mutual=mutual,
            uncovered=-_received(words, other),
            missing=missing * content,
            names=names * np.minimum(elsewhere, 15) * missing,
            numerals=numerals * np.minimum(elsewhere, 15),
        )

    def features(self) -> dict[str, float]:
        """Peaks, means and worst stretches of every array."""
        found: dict[str, float] = {}
        for name, values in (
            ("opening", self.opening),
            ("shortfall", self.shortfall),
            ("standing", self.standing),
            ("elsewhere", self.elsewhere),
            ("unsupported", self.unsupported),
            ("alone", self.alone),
            ("mutual", self.mutual),
        ):
            found[f"{name}.max"] = _top(values, 1)
            found[f"{name}.top3"] = _top(values, 3)
            found[f"{name}.mean"] = _mean(values)
            found[f"{name}.run3"] = _run(values, 3)
            found[f"{name}.run5"] = _run(values, 5)
            found[f"{name}.alone"] = _isolated(values)
        for name, values in (("uncovered", self.uncovered), ("missing", self.missing)):
            found[f"{name}.max"] = _top(values, 1)
            found[f"{name}.run4"] = _run(values, 4)
            found[f"{name}.run8"] = _run(values, 8)
        total = float(self.content.sum())
        found["missing.mean"] = float(self.missing.sum()) / max(total, 1.0)
        found["names.max"] = _top(self.names, 1)
        found["names.alone"] = _top(self.alone * self.words.names, 1)
        found["names.count"] = float((self.names > 6).sum())
        found["numerals.max"] = _top(self.numerals, 1)
        return found


def _closest(words: Sequence[str], others: Sequence[str], encode: Encode) -> Vector:
    """The cosine of each word's nearest among the others, capital letters aside."""
    import numpy as np

    if not words or not others:
        return np.zeros(len(words))
    rows, columns = encode(words), encode(others)
    low_rows = encode([w.lower() for w in words])
    low_columns = encode([w.lower() for w in others])
    best: Vector = np.maximum(rows @ columns.T, low_rows @ low_columns.T).max(axis=1)
    return best.astype(np.float64)


def _received(words: Words, other: Decoded) -> Vector:
    """How much attention the words of the other side, decoded by force, gave to each word."""
    import numpy as np

    spans = {start: column for column, (start, _) in enumerate(other.forced.source_words)}
    if not other.forced.words:
        return np.zeros(len(words.starts))
    total = np.array([w.links for w in other.forced.words]).sum(axis=0)
    return np.array([total[spans[s]] if s in spans else 0.0 for s in words.starts])


def _top(values: Vector, count: int) -> float:
    import numpy as np

    return float(np.sort(values)[::-1][:count].mean()) if len(values) else 0.0


def _mean(values: Vector) -> float:
    return float(values.mean()) if len(values) else 0.0


def _run(values: Vector, length: int) -> float:
    """The highest mean of so many neighbouring words."""
    import numpy as np

    if len(values) < length:
        return _mean(values)
    return float(np.convolve(values, np.ones(length) / length, "valid").max())


def _isolated(values: Vector) -> float:
    """How far one word rises above the two on either side: a changed word, not a free rendering."""
    import numpy as np

    if len(values) < 2:
        return _mean(values)
    window, count = np.ones(5), len(values)
    around = np.convolve(values, window)[2 : count + 2] - values
    neighbours = np.convolve(np.ones(count), window)[2 : count + 2] - 1
    return float((values - around / neighbours).max())


def _whole(a: Decoded, b: Decoded) -> dict[str, float]:
    length = math.log((len(b.text) + 1) / (len(a.text) + 1))
    found = {
        "length": length,
        "length.more": max(length + 0.05, 0.0),
        "length.less": max(-length - 0.1, 0.0),
        "words": math.log(len(b.forced.words) + 1),
    }
    for name, side in (("a", a), ("b", b)):
        ratio = math.log((len(side.text) + 1) / (len(side.machine) + 1)) if side.machine else 0.0
        found[f"{name}.machine.more"] = max(ratio, 0.0)
        found[f"{name}.machine.less"] = max(-ratio, 0.0)
    digits_a, digits_b = digits_of(a.text), digits_of(b.text)
    only_a, only_b = len(digits_a - digits_b), len(digits_b - digits_a)
    found |= {
        "digits.a": float(only_a),
        "digits.b": float(only_b),
        "digits.both": float(bool(only_a and only_b)),
    }
    names = names_of(b.text)
    foreign = foreign_names(names, words_in(b.machine) + words_in(a.text)) if b.machine else []
    gone = foreign_names(names_of(b.machine), words_in(b.text))
    found |= {
        "names.b": float(len(foreign)),
        "names.a": float(len(gone)),
        "names.both": float(min(len(foreign), len(gone))),
        "names.share": len(foreign) / max(len(names), 1),
    }
    return found
