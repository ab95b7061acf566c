"""Margins that tell whether the other side is closer to a word's contrary: by word, stretch and sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from auditor.encoders import Edit, Encoder
from auditor.evidence.lookup import Lookup
from auditor.evidence.nearest import stretches_near
from auditor.evidence.probes.antonyms import Contrast
from auditor.orthography.words import JOINED_SIGNS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Doubles: TypeAlias = NDArray[np.float64]
    Floats: TypeAlias = NDArray[np.float32]

# Words either side that make up a word's neighbourhood.
REACH = 3
# Words of the other side whose neighbourhoods are compared: those nearest the word or its contrary.
PLACES = 3
# To see whether a contrary is worth its margins, two words together are looked at around so many words nearest the
# word, and as many nearest its contrary.
NEAREST = 4
# Words of the other side looked at; a longer passage is cut into sentences before it gets here.
MAX_WORDS = 120
# The margins themselves are of all: a phrase (must be, will go) may be nearest to two words of which neither is near.
ALL = MAX_WORDS

FEATURES = (
    "word", "bigram", "sentence", "window", "window_there", "word_nearby", "scaled", "likeness",
    "word_best", "contrast_best", "indirect", "word_and_sentence", "both_positive",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asked:
    """A text, the words of it whose contrary is tried, and the other side."""

    own: str
    other: str
    plan: Sequence[Contrast]

    @property
    def words(self) -> list[str]:
        """The words of the other side."""
        return JOINED_SIGNS.findall(self.other)[:MAX_WORDS]


@dataclass(frozen=True, slots=True)
class Against:
    """The words of the other side against the words of the plan and their contraries.

    ``words`` is empty where the plan is. ``sought`` has the vectors of a word and its contrary, (plan, 2, dimensions);
    ``single`` their cosines with every single word, (plan, 2, words); ``two`` how near any two neighbouring words
    come, (plan, 2), of which the last word by itself is one.
    """

    words: Sequence[str]
    sought: Floats
    single: Floats
    two: Floats

    @property
    def margins(self) -> Floats:
        """How much nearer the contrary of each word comes to one or two words of the other side."""
        best = self.single.max(axis=2).clip(self.two)
        found: Floats = best[:, 1] - best[:, 0]
        return found

    @property
    def word_margins(self) -> Floats:
        """The same for one word."""
        best = self.single.max(axis=2)
        found: Floats = best[:, 1] - best[:, 0]
        return found

    def places(self, row: int) -> list[int]:
        """The words of the other side that a word or its contrary may stand for, nearest first."""
        import numpy as np

        nearest = np.argsort(-self.single[row].max(axis=0), kind="stable")[:PLACES]
        return [int(place) for place in nearest]

    def window(self, place: int) -> str:
        """The neighbourhood of a word of the other side."""
        return " ".join(self.words[max(0, place - REACH) : place + REACH + 1])

    def twos(self, row: int, nearest: int) -> list[str]:
        """Two neighbouring words as one string, around those nearest the word or its contrary."""
        near = stretches_near(self.single[row].T, longest=2, nearest=nearest)
        return [f"{self.words[i]} {self.words[j]}" for i, j in near]


def against(
    asked: Sequence[Asked],
    encoder: Encoder,
    *,
    doubt: float | None = None,
    nearest: int = NEAREST,
) -> list[Against]:
    """What single words say, which are cheap and mostly remembered, and pairs of them.

    With ``doubt`` pairs are looked at only where, by single words, the contrary is not farther behind than that;
    of them those around the ``nearest`` words.
    """
    import numpy as np

    cut = [one.words if one.plan else [] for one in asked]
    texts = Lookup.of(
        (
            text
            for one, words in zip(asked, cut, strict=True)
            if words
            for text in (*words, *(w for c in one.plan for w in (c.was.lower(), c.now)))
        ),
        encoder.encode,
    )
    seen = []
    for one, words in zip(asked, cut, strict=True):
        plan = one.plan if words else ()
        sought = texts([w for c in plan for w in (c.was.lower(), c.now)])
        sought = sought.reshape(len(plan), 2, -1 if len(plan) else 0)
        single = sought @ texts(words).T if words else np.zeros((0, 2, 1), np.float32)
        two = single[:, :, -1] if words else np.zeros((0, 2), np.float32)
        seen.append(Against(words, sought, single, two))
    rows = [
        [k for k, margin in enumerate(one.word_margins) if doubt is None or margin > doubt]
        for one in seen
    ]
    twos = Lookup.of(
        (
            text
            for one, some in zip(seen, rows, strict=True)
            for k in some
            for text in one.twos(k, nearest)
        ),
        encoder.encode,
    )
    return [_with_twos(one, some, twos, nearest) for one, some in zip(seen, rows, strict=True)]


def _with_twos(one: Against, rows: Sequence[int], twos: Lookup, nearest: int) -> Against:
    two = one.two.copy()
    for k in rows:
        pairs = one.twos(k, nearest)
        if pairs:
            two[k] = two[k].clip((one.sought[k] @ twos(pairs).T).max(axis=1))
    return Against(one.words, one.sought, one.single, two)


def probe_features(asked: Sequence[Asked], encoder: Encoder) -> list[Doubles]:
    """The margins of each contrast, (len(plan), len(FEATURES)) a text: positive favours the contrary."""
    import numpy as np

    seen = against(asked, encoder, nearest=ALL)
    answers = [(one, words) for one, words in zip(asked, seen, strict=True) if words.words]
    found = _features(answers, encoder)
    return [
        next(found) if words.words else np.zeros((len(one.plan), len(FEATURES)))
        for one, words in zip(asked, seen, strict=True)
    ]


def _features(asked: Sequence[tuple[Asked, Against]], encoder: Encoder) -> Iterator[Doubles]:
    import numpy as np

    if not asked:
        return
    texts = Lookup.of(
        (
            text
            for one, seen in asked
            for text in (
                one.own,
                one.other,
                *(seen.window(i) for k in range(len(one.plan)) for i in seen.places(k)),
            )
        ),
        encoder.encode,
    )
    changed = encoder.encode_variants(
        [(one.own, [[(c.start, c.end, c.now)] for c in one.plan]) for one, _ in asked]
    )
    nearby = iter(
        encoder.encode_variants([_neighbourhood(one.own, c) for one, _ in asked for c in one.plan])
    )
    for (one, seen), after in zip(asked, changed, strict=True):
        own, other = texts([one.own, one.other])
        sentences = (after - own) @ other
        rows = []
        for k, contrast in enumerate(one.plan):
            places = seen.places(k)
            windows = texts([seen.window(place) for place in places]) @ next(nearby).T
            rows.append(
                _row(
                    contrast,
                    seen.single[k],
                    two=float(seen.two[k, 1] - seen.two[k, 0]),
                    sentence=float(sentences[k]),
                    places=places,
                    windows=windows,
                    likeness=float(seen.sought[k, 0] @ seen.sought[k, 1]),
                )
            )
        yield np.array(rows, dtype=np.float64)


def _row(
    contrast: Contrast,
    single: Floats,
    *,
    two: float,
    sentence: float,
    places: Sequence[int],
    windows: Floats,
    likeness: float,
) -> tuple[float, ...]:
    """One row of ``FEATURES``: ``single`` (2, words) and ``windows`` (places, 2) are cosines."""
    best_was, best_now = single.max(axis=1).tolist()
    there = int(windows.sum(axis=1).argmax())
    near = single[:, max(0, places[there] - REACH) : places[there] + REACH + 1].max(axis=1)
    word = best_now - best_was
    return (
        word,
        two,
        sentence,
        float(windows[:, 1].max() - windows[:, 0].max()),
        float(windows[there, 1] - windows[there, 0]),
        float(near[1] - near[0]),
        word / (1.05 - likeness),
        likeness,
        best_was,
        best_now,
        0.0 if contrast.direct else 1.0,
        word * sentence * 10,
        max(word, 0.0) * max(sentence, 0.0) * 10,
    )


def _neighbourhood(text: str, contrast: Contrast) -> tuple[str, list[list[Edit]]]:
    """The words around a word, as they are and with its contrary."""
    before = JOINED_SIGNS.findall(text[: contrast.start])[-REACH:]
    after = JOINED_SIGNS.findall(text[contrast.end :])[:REACH]
    start = sum(len(word) + 1 for word in before)
    edit = (start, start + len(contrast.was), contrast.now)
    return " ".join([*before, contrast.was, *after]), [[], [edit]]
