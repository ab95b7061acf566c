"""Back-translation against the control: words of A that B, read in A's language, does not have.

A's own words are compared with those of B's back-translation in one language, which is far easier
than across two. What A's own round trip (the control) loses as well is the translator's noise, and
only the excess counts. Works without a control, with more noise.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.encoders import Encode, Encoder
from auditor.evidence.surprisal.words import kept_words
from auditor.orthography.words import word_spans, words_in
from auditor.translators.forced_decoding import plain

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vector = NDArray[np.float64]

# The encoder sees a word of fewer letters as grammar more often than not.
FUNCTION_LETTERS, CONTENT_LETTERS = 2, 5
# Spellings of one name seldom differ by more (rapidfuzz's Jaro-Winkler similarity).
SAME_NAME = 0.8
# Encoding a text once without each word is the costly part; longer texts have sentences.
MAX_WORDS = 120


@dataclass(frozen=True, slots=True)
class WordReturn:
    """A word of one reading and how well the other reading has it.

    ``missing`` 0..1 is how far it is from the closest word there, weighted by how much of a content
    word it is; ``excess`` is what remains of that after the control, and the same without one.
    ``name`` is the same for spelling, of capitalised words, 0 for others. ``gain``: how much the
    texts come closer (cosine) when the word is left out; an added word has a high one.
    """

    start: int
    end: int
    missing: float
    excess: float
    name: float
    gain: float


def word_returns(
    text: str, other: str, encoder: Encoder, *, control: str | None = None
) -> list[WordReturn]:
    """How each word of ``text`` came back in ``other``; both in one language, in text order."""
    text, other = plain(text), plain(other)
    spans = word_spans(text)[:MAX_WORDS]
    words = [text[start:end] for start, end in spans]
    if not words:
        return []
    there = words_in(other)
    missing = _missing(words, there, encoder.encode)
    excess = missing
    if control is not None:
        import numpy as np

        excess = np.maximum(
            missing - _missing(words, words_in(plain(control)), encoder.encode), 0.0
        )
    names = _names(words, there)
    gains = _gains(text, other, spans, encoder)
    return [
        WordReturn(start, end, *map(float, row))
        for (start, end), *row in zip(spans, missing, excess, names, gains, strict=True)
    ]


def roundtrip_features(
    a: str, back: str, encoder: Encoder, *, control: str | None = None
) -> dict[str, float]:
    """Named features of A against B's back-translation; all grow with disagreement.

    ``a.*``: words of A that did not come back; ``back.*``: words that came back and A does not have;
    ``distance``: 1 - cosine; ``excess``: the distance beyond the
    control's, which is the same as ``distance`` without a control.
    """
    forward = word_returns(a, back, encoder, control=control)
    backward = word_returns(back, a, encoder)
    found = {f"a.{name}": value for name, value in _peaks(forward).items()}
    found |= {f"back.{name}": value for name, value in _peaks(backward).items()}
    vectors = encoder.encode([a, back] if control is None else [a, back, control])
    found["distance"] = 1 - float(vectors[0] @ vectors[1])
    own = 1 - float(vectors[0] @ vectors[2]) if control is not None else 0.0
    found["excess"] = max(found["distance"] - own, 0.0)
    return found


def content_weight(word: str) -> float:
    """0 for what is most often a function word to 1 for what is not, by its form alone."""
    if word[:1].isdigit():
        return 1.0
    place = (len(word) - FUNCTION_LETTERS) / (CONTENT_LETTERS - FUNCTION_LETTERS)
    return min(max(place, 0.0), 1.0)


def _peaks(words: Sequence[WordReturn]) -> dict[str, float]:
    missing = sorted((w.missing for w in words), reverse=True)
    excess = sorted((w.excess for w in words), reverse=True)
    weight = max(len(words), 1)
    mean = sum(missing) / weight
    return {
        "missing": missing[0] if missing else 0.0,
        "missing.top3": sum(missing[:3]) / max(len(missing[:3]), 1),
        "missing.mean": mean,
        "missing.stands_out": (missing[0] - mean) if missing else 0.0,
        "excess": excess[0] if excess else 0.0,
        "name": max((w.name for w in words), default=0.0),
        "names": sum(w.name for w in words),
        "gain": max((w.gain for w in words), default=0.0),
        "gain.missing": max((w.gain * w.excess for w in words), default=0.0),
    }


def _missing(words: Sequence[str], others: Sequence[str], encode: Encode) -> Vector:
    import numpy as np

    weight = np.array([content_weight(word) for word in words])
    if not others:
        return weight
    rows, columns = encode(words), encode(others)
    low_rows = encode([word.lower() for word in words])
    low_columns = encode([word.lower() for word in others])
    closest = np.maximum(rows @ columns.T, low_rows @ low_columns.T).max(axis=1)
    kept = kept_words(words, others)
    missing: Vector = np.clip(1 - np.maximum(closest, kept), 0.0, 1.0) * weight
    return missing.astype(np.float64)


def _names(words: Sequence[str], others: Sequence[str]) -> list[float]:
    from rapidfuzz import process
    from rapidfuzz.distance import JaroWinkler

    known = sorted({other.casefold() for other in others})
    found = []
    for index, word in enumerate(words):
        if index == 0 or not word[:1].isupper():
            found.append(0.0)
            continue
        best = process.extractOne(word.casefold(), known, scorer=JaroWinkler.similarity)
        likeness = best[1] if best else 0.0
        found.append(0.0 if likeness >= SAME_NAME else 1.0 - likeness)
    return found


def _gains(
    text: str, other: str, spans: Sequence[tuple[int, int]], encoder: Encoder
) -> Sequence[float]:
    import numpy as np

    there, here = encoder.encode([other, text])
    (shorter,) = encoder.encode_variants([(text, [[(start, end, " ")] for start, end in spans])])
    gains: Sequence[float] = np.maximum(shorter @ there - here @ there, 0.0).tolist()
    return gains
