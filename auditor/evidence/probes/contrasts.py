"""Which B is closer to: A, or A with one word turned into its contrary.

For each contrast word of a text the encoder compares the word and its contrary with the words,
neighbourhoods and sentence of the other side; a small logistic model (``data/contrast_probes.json``,
fitted by ``python -m benchmarks.fit_probes``) makes one probability of the margins. A plain cosine
of the two sentences cannot see the difference: one changed word barely moves it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from auditor.encoders import Encode
from auditor.evidence.probes.antonyms import Contrast, contrasts_of
from auditor.logistic import probability_by
from auditor.model import Passage, Probe, ProbeKind

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Words either side that make up a word's neighbourhood.
REACH = 3
# Words of the other side whose neighbourhoods are compared: those nearest the word or its contrary.
PLACES = 3
# Words of the other side looked at; a longer passage is cut into sentences before it gets here.
MAX_WORDS = 120

# How far behind the word itself its contrary may be, as single words, to be looked at further.
NEAR = -0.04
ANY_DISTANCE = -2.0

FEATURES = (
    "word", "bigram", "sentence", "window", "window_there", "word_nearby", "scaled", "likeness",
    "word_best", "contrast_best", "indirect", "word_and_sentence", "both_positive",
)  # fmt: skip

_WORDS = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def contrast_probes(
    pairs: Sequence[tuple[Passage, Passage]],
    encode: Encode,
    *,
    floor: float = 0.05,
    near: float = NEAR,
) -> list[list[Probe]]:
    """For each (own, other) pair, the contrary words the other side is closer to, likeliest first.

    Only the likeliest contrary of a word is kept, and none below ``floor``; ``near`` is how far
    behind the word its contrary may be, as single words. Spans are document offsets of the own side.
    """
    texts = [(own.text, other.text) for own, other in pairs]
    plans = plausible(
        [contrasts_of(own.text, own.language) for own, _ in pairs], texts, encode, near=near
    )
    needed: list[str] = []
    for (own, other), plan in zip(texts, plans, strict=True):
        if plan:
            needed += _contexts(own, other, plan, encode)
    encode(needed)  # one batch; the encoder remembers
    return [
        _probes(own, other, plan, encode, floor) if plan else []
        for (own, other), plan in zip(pairs, plans, strict=True)
    ]


def plausible(
    plans: Sequence[Sequence[Contrast]],
    texts: Sequence[tuple[str, str]],
    encode: Encode,
    *,
    near: float = NEAR,
) -> list[list[Contrast]]:
    """The contrasts worth their neighbourhoods: the contrary word alone comes near enough.

    ``texts`` holds the own and the other text of each plan. Single words are cheap and mostly
    remembered; this leaves about one contrast in four.
    """
    needed: list[str] = []
    for plan, (_, other) in zip(plans, texts, strict=True):
        if plan:
            words = _other_words(other)
            needed += [*words, *_windows(words, 0, 1)]
            needed += [word for c in plan for word in (c.was.lower(), c.now)]
    encode(needed)
    kept: list[list[Contrast]] = []
    for plan, (_, other) in zip(plans, texts, strict=True):
        words = _other_words(other)
        if not plan or not words:
            kept.append([])
            continue
        stretches = encode([*words, *_windows(words, 0, 1)])
        was = (stretches @ encode([c.was.lower() for c in plan]).T).max(axis=0)
        now = (stretches @ encode([c.now for c in plan]).T).max(axis=0)
        close = now - was > near
        kept.append([contrast for contrast, keep in zip(plan, close, strict=True) if keep])
    return kept


def probe_features(
    own: str, other: str, plan: Sequence[Contrast], encode: Encode
) -> NDArray[np.float64]:
    """The margins of each contrast, shape (len(plan), len(FEATURES)): positive favours the contrary."""
    import numpy as np

    words = _other_words(other)
    if not words or not plan:
        return np.zeros((len(plan), len(FEATURES)))
    single = encode(words)
    double = encode(_windows(words, 0, 1))
    whole = encode([other])[0]
    before = encode([own])[0]
    rows = []
    for contrast in plan:
        was, now = encode([contrast.was.lower(), contrast.now])
        here, changed = encode(_neighbourhood(own, contrast))
        after = encode([_replaced(own, contrast)])[0]
        single_was, single_now = single @ was, single @ now
        places = _places(single_was, single_now)
        around = encode([_window(words, place) for place in places])
        window_was, window_now = around @ here, around @ changed
        there = int(np.argmax(window_was + window_now))
        near = slice(max(0, places[there] - REACH), places[there] + REACH + 1)
        word = float(single_now.max() - single_was.max())
        sentence = float((after - before) @ whole)
        likeness = float(was @ now)
        rows.append(
            (
                word,
                float((double @ now).max() - (double @ was).max()),
                sentence,
                float(window_now.max() - window_was.max()),
                float(window_now[there] - window_was[there]),
                float(single_now[near].max() - single_was[near].max()),
                word / (1.05 - likeness),
                likeness,
                float(single_was.max()),
                float(single_now.max()),
                0.0 if contrast.direct else 1.0,
                word * sentence * 10,
                max(word, 0.0) * max(sentence, 0.0) * 10,
            )
        )
    return np.array(rows)


def _places(was: NDArray[np.float32], now: NDArray[np.float32]) -> list[int]:
    """The words of the other side that the word or its contrary may stand for, nearest first."""
    import numpy as np

    nearest = np.argsort(-np.maximum(was, now), kind="stable")[:PLACES]
    return [int(place) for place in nearest]


def _probes(
    own: Passage, other: Passage, plan: Sequence[Contrast], encode: Encode, floor: float
) -> list[Probe]:
    values = probe_features(own.text, other.text, plan, encode)
    best: dict[int, Probe] = {}
    for contrast, row in zip(plan, values, strict=True):
        probability = probability_of(row)
        known = best.get(contrast.start)
        if probability < floor or (known and known.probability >= probability):
            continue
        start, end = own.span(contrast.start, contrast.end)
        best[contrast.start] = Probe(
            ProbeKind.CONTRAST, start, end, contrast.was, contrast.now, float(row[0]), probability
        )
    return sorted(best.values(), key=lambda probe: -probe.probability)


def probability_of(row: Sequence[float] | NDArray[np.float64]) -> float:
    """The model's probability that the word is contrary to the other side."""
    return probability_by("auditor.evidence", "contrast_probes", FEATURES, row)


def _contexts(own: str, other: str, plan: Sequence[Contrast], encode: Encode) -> list[str]:
    words = _other_words(other)
    single = encode(words)
    texts = [own, other]
    for contrast in plan:
        was, now = encode([contrast.was.lower(), contrast.now])
        texts += [_window(words, place) for place in _places(single @ was, single @ now)]
        texts += [*_neighbourhood(own, contrast), _replaced(own, contrast)]
    return texts


def _other_words(text: str) -> list[str]:
    return _WORDS.findall(text)[:MAX_WORDS]


def _window(words: Sequence[str], place: int) -> str:
    return " ".join(words[max(0, place - REACH) : place + REACH + 1])


def _windows(words: Sequence[str], left: int, right: int) -> list[str]:
    return [" ".join(words[max(0, i - left) : i + right + 1]) for i in range(len(words))]


def _neighbourhood(text: str, contrast: Contrast) -> tuple[str, str]:
    before = _WORDS.findall(text[: contrast.start])[-REACH:]
    after = _WORDS.findall(text[contrast.end :])[:REACH]
    return (
        " ".join([*before, contrast.was, *after]),
        " ".join([*before, contrast.now, *after]),
    )


def _replaced(text: str, contrast: Contrast) -> str:
    return text[: contrast.start] + contrast.now + text[contrast.end :]
