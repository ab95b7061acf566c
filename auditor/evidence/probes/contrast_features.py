"""Margins that tell whether the other side is closer to a word's contrary: by word, stretch and sentence.

Stretches and sentences are those of the text as it is and with the contrary in its place; single words are
looked at by themselves too, which is sharper, but only those that come near in their context.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from auditor.encoders import Span
from auditor.evidence.in_context import InContext, Seen
from auditor.evidence.lookup import Lookup
from auditor.evidence.probes.antonyms import Contrast

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Doubles: TypeAlias = NDArray[np.float64]
    Floats: TypeAlias = NDArray[np.float32]

# Words either side that make up a word's neighbourhood.
REACH = 3
# Words of the other side whose neighbourhoods are compared: those nearest the word or its contrary.
PLACES = 3
# Words of the other side that are looked at by themselves: so many nearest the word, and nearest its contrary.
NEAREST = 4
# Words of the other side looked at; a longer passage is cut into sentences before it gets here.
MAX_WORDS = 120

FEATURES = (
    "word", "bigram", "sentence", "window", "window_there", "word_nearby", "scaled", "likeness",
    "word_best", "contrast_best", "indirect", "word_and_sentence", "both_positive", "in_context",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asked:
    """A text, the words of it whose contrary is tried, and the other side."""

    own: str
    other: str
    plan: Sequence[Contrast]


@dataclass(frozen=True, slots=True)
class Varied:
    """A contrast's vectors: of the word, its neighbourhood and the text, (3, dimensions) each as it is and turned."""

    was: Floats
    now: Floats


def alone(asked: Sequence[Asked], context: InContext) -> list[Floats]:
    """How much nearer the contrary of each word comes to a word of the other side than the word does, (plan,) a text.

    Both by themselves, which are few and mostly remembered; minus infinity where the other side has no words.
    """
    import numpy as np

    seen = context.words([one.other if one.plan else "" for one in asked])
    words = Lookup.of(
        (w for one in asked for c in one.plan for w in (c.was.lower(), c.now)), context.whole
    )
    found = []
    for one, there in zip(asked, seen, strict=True):
        if not one.plan or not len(there.vectors):
            found.append(np.full(len(one.plan), -np.inf, np.float32))
            continue
        others = there.vectors[:MAX_WORDS].T
        was = words([c.was.lower() for c in one.plan]) @ others
        now = words([c.now for c in one.plan]) @ others
        found.append(now.max(axis=1) - was.max(axis=1))
    return found


def probe_features(asked: Sequence[Asked], context: InContext) -> list[Doubles]:
    """The margins of each contrast, (len(plan), len(FEATURES)) a text: positive favours the contrary."""
    import numpy as np

    seen = context.words([one.other if one.plan else "" for one in asked])
    varied = _varied(asked, context)
    whole = context.whole([one.other if one.plan else "" for one in asked])
    places = [
        [_places(there, each) for each in some] if len(there.vectors) else []
        for there, some in zip(seen, varied, strict=True)
    ]
    stretches = context.stretches(
        [
            (one.other, [*_twos(there), *(span for each in some for span in each.windows)])
            for one, there, some in zip(asked, seen, places, strict=True)
        ]
    )
    words = Lookup.of(
        (
            text
            for one, some in zip(asked, places, strict=True)
            for contrast, here in zip(one.plan, some, strict=False)
            for text in _words(one, contrast, here)
        ),
        context.whole,
    )
    found = []
    for i, one in enumerate(asked):
        if not places[i]:
            found.append(np.zeros((len(one.plan), len(FEATURES))))
            continue
        twos, left = np.split(stretches[i], [len(_twos(seen[i]))])
        windows = iter(left)
        found.append(
            np.array(
                [
                    _row(
                        contrast,
                        each,
                        here,
                        words(_words(one, contrast, here)),
                        others=(
                            twos,
                            np.array([next(windows) for _ in here.windows]),
                            whole[i],
                        ),
                    )
                    for contrast, each, here in zip(one.plan, varied[i], places[i], strict=True)
                ],
                dtype=np.float64,
            )
        )
    return found


@dataclass(frozen=True, slots=True)
class Places:
    """Where the other side may have a word or its contrary, by how near its words come to them in their context.

    ``single``: the cosines of both with every word, (2, words); ``nearest``: the words nearest to either, and
    ``windows`` their neighbourhoods; ``ones``: words that are looked at by themselves as well, ``numbers`` their
    numbers.
    """

    single: Floats
    nearest: Sequence[int]
    windows: Sequence[Span]
    numbers: Sequence[int]
    ones: Sequence[Span]


def _twos(seen: Seen) -> list[Span]:
    """All pairs of neighbouring words: a contrary may be nearest to two (take part) of which neither is near."""
    return [(a[0], b[1]) for a, b in pairwise(seen.places[:MAX_WORDS])]


def _words(asked: Asked, contrast: Contrast, places: Places) -> list[str]:
    """The words that are looked at by themselves: the word, its contrary, and those of the other side."""
    return [contrast.was.lower(), contrast.now, *(asked.other[a:b] for a, b in places.ones)]


def _places(seen: Seen, varied: Varied) -> Places:
    import numpy as np

    places, vectors = seen.places[:MAX_WORDS], seen.vectors[:MAX_WORDS]
    single = np.stack([varied.was[0], varied.now[0]]) @ vectors.T
    nearest = np.argsort(-single.max(axis=0), kind="stable")[:PLACES].tolist()
    around = [(max(0, i - REACH), min(len(places) - 1, i + REACH)) for i in nearest]
    numbers = {i for first, last in around for i in range(first, last + 1)}
    numbers.update(np.argsort(-single, axis=1)[:, :NEAREST].ravel().tolist())
    return Places(
        single,
        nearest,
        windows=[(places[first][0], places[last][1]) for first, last in around],
        numbers=sorted(numbers),
        ones=[places[i] for i in sorted(numbers)],
    )


def _varied(asked: Sequence[Asked], context: InContext) -> list[list[Varied]]:
    """Every word of the plan and its contrary in its place: the word, its neighbourhood, the whole text."""
    own = context.words([one.own if one.plan else "" for one in asked])
    spans = [
        [((c.start, c.end), _around(c, there.words.cores_at), (0, len(one.own))) for c in one.plan]
        for one, there in zip(asked, own, strict=True)
    ]
    edits = [[[(c.start, c.end, c.now)] for c in one.plan for _ in range(3)] for one in asked]
    flat = [[span for three in some for span in three] for some in spans]
    before = context.stretches([(one.own, some) for one, some in zip(asked, flat, strict=True)])
    after = context.variants(
        [(one.own, some) for one, some in zip(asked, edits, strict=True)], within=flat
    )
    return [
        [Varied(was[k : k + 3], now[k : k + 3]) for k in range(0, len(was), 3)]
        for was, now in zip(before, after, strict=True)
    ]


def _around(contrast: Contrast, places: Sequence[Span]) -> Span:
    """The neighbourhood of a word of the plan."""
    first = bisect_right(places, contrast.start, key=lambda span: span[1])
    last = bisect_left(places, contrast.end, key=lambda span: span[0])
    around = places[max(0, first - REACH) : last + REACH]
    if not around:
        return contrast.start, contrast.end
    return min(around[0][0], contrast.start), max(around[-1][1], contrast.end)


def _row(
    contrast: Contrast,
    varied: Varied,
    places: Places,
    words: Floats,
    *,
    others: tuple[Floats, Floats, Floats],
) -> tuple[float, ...]:
    """One row of ``FEATURES``; ``words`` as `_words` has them; ``others``: two words, windows, whole of the other side."""
    import numpy as np

    twos, windows, whole = others
    single = words[:2] @ words[2:].T
    best_was, best_now = single.max(axis=1).tolist()
    likeness = float(words[0] @ words[1])
    in_context = places.single.max(axis=1)
    both = np.stack([varied.was, varied.now])
    two = places.single[:, -1]
    if len(twos):
        two = two.clip((both[:, 0] @ twos.T).max(axis=1))
    around = both[:, 1] @ windows.T
    there = int(around.sum(axis=0).argmax())
    at = places.nearest[there]
    near = single[:, [abs(i - at) <= REACH for i in places.numbers]].max(axis=1)
    word = best_now - best_was
    sentence = float((varied.now[2] - varied.was[2]) @ whole)
    return (
        word,
        float(two[1] - two[0]),
        sentence,
        float(around[1].max() - around[0].max()),
        float(around[1, there] - around[0, there]),
        float(near[1] - near[0]),
        word / (1.05 - likeness),
        likeness,
        best_was,
        best_now,
        0.0 if contrast.direct else 1.0,
        word * sentence * 10,
        max(word, 0.0) * max(sentence, 0.0) * 10,
        float(in_context[1] - in_context[0]),
    )
