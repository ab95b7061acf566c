"""The three questions to the model, many texts in a batch: texts, spans of texts, variants of texts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from itertools import islice
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeAlias, TypeVar

from auditor.encoders.edits import Edit, Span, edited
from auditor.encoders.use.features import REACH
from auditor.encoders.use.reading import MAX_CHARS, folded, readable
from auditor.encoders.use.spans import sums_of, token_ranges
from auditor.encoders.use.variants import change

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from auditor.encoders.use.model import Model
    from auditor.encoders.use.tokens import Tokenizer

    Floats: TypeAlias = NDArray[np.float32]
    Ints: TypeAlias = NDArray[np.int64]

# What is in memory at once: questions, 10 kB each, and characters of the texts that they are about, of which
# every token takes 10 kB.
QUESTIONS = 512
CHARACTERS = 4000
# Sums of texts remembered for their variants, 2 kB each, if they are longer than a word or two.
REMEMBERED = 4096
SHORT = 4 * REACH

Question = TypeVar("Question")


class Part(NamedTuple, Generic[Question]):
    """Some of the questions about a text, and which of the texts it is."""

    row: int
    text: str
    questions: Sequence[Question]


class Engine:
    """A tokenizer and a model, held to one thread of BLAS: two on a busy machine can be 30 times slower."""

    def __init__(
        self,
        tokenizer: Tokenizer,
        model: Model,
        *,
        one_thread: Callable[[], AbstractContextManager[object]],
    ) -> None:
        self._tokenizer = tokenizer
        self._model = model
        self._one_thread = one_thread
        self._sums: dict[str, Floats] = {}

    def texts(self, texts: Sequence[str]) -> Floats:
        """The vectors of folded texts."""
        strips = self._strips(texts)
        with self._one_thread():
            return self._model.vectors(self._sums_of(texts, strips), _lengths(strips))

    def _sums_of(self, texts: Sequence[str], strips: Sequence[Ints]) -> Floats:
        """The sums over whole folded texts as the head takes them; those of sentences are remembered."""
        import numpy as np

        new = [row for row, text in enumerate(texts) if text not in self._sums]
        sums = np.empty((len(texts), self._model.weights.sum_to_head.shape[1]), dtype=np.float32)
        if new:
            sums[new] = self._model.for_head(self._model.sums([strips[row] for row in new]))
        for row in set(range(len(texts))).difference(new):
            sums[row] = self._sums[texts[row]]
        for row in new:
            if len(strips[row]) > SHORT:
                self._sums[texts[row]] = sums[row].copy()
        if len(self._sums) > REMEMBERED:
            for text in list(islice(self._sums, len(self._sums) // 2)):
                del self._sums[text]
        return sums

    def spans(self, asked: Sequence[tuple[str, Sequence[Span]]], *, outside: bool) -> list[Floats]:
        """As ``UseEncoder.encode_spans``."""

        def answer(group: Sequence[Part[Span]]) -> Floats:
            import numpy as np

            strips = self._strips([folded(part.text) for part in group])
            running = self._model.running_sums_for_head(strips)
            found = []
            for part, sums in zip(group, running, strict=True):
                bounds = self._tokenizer.bounds(readable(folded(part.text)))
                first, last = token_ranges(part.text, part.questions, bounds)
                found.append(sums_of(sums, first, last, outside=outside))
            return self._model.vectors(
                np.concatenate([sums for sums, _ in found]), np.concatenate([n for _, n in found])
            )

        return self._answers(asked, answer)

    def variants(self, asked: Sequence[tuple[str, Sequence[Sequence[Edit]]]]) -> list[Floats]:
        """As ``UseEncoder.encode_variants``."""

        def answer(group: Sequence[Part[Sequence[Edit]]]) -> Floats:

            texts = [folded(part.text) for part in group]
            strips = self._strips(texts)
            edited_strips = self._strips(
                [folded(edited(part.text, edits)) for part in group for edits in part.questions]
            )
            rows = [row for row, part in enumerate(group) for _ in part.questions]
            changes = [
                change(strips[row], new) for row, new in zip(rows, edited_strips, strict=True)
            ]
            # What is no longer there and what is instead, next to each other: they share neighbours.
            exchanged = self._model.sums([strip for c in changes for strip in (c.old, c.new)])
            total = self._sums_of(texts, strips)[rows]
            total += self._model.for_head(exchanged[1::2] - exchanged[::2])
            return self._model.vectors(total, _lengths(edited_strips))

        return self._answers(asked, answer)

    def _answers(
        self,
        asked: Sequence[tuple[str, Sequence[Question]]],
        answer: Callable[[Sequence[Part[Question]]], Floats],
    ) -> list[Floats]:
        """One array of vectors a text; ``answer`` gives those of a group of questions in their order."""
        import numpy as np

        found: list[list[Floats]] = [
            [np.empty((0, self._model.dimensions), np.float32)] for _ in asked
        ]
        for group in _groups(asked):
            with self._one_thread():
                vectors = answer(group)
            cuts = np.cumsum([len(part.questions) for part in group])[:-1]
            for part, some in zip(group, np.split(vectors, cuts), strict=True):
                found[part.row].append(some)
        return [np.concatenate(some) for some in found]

    def _strips(self, texts: Sequence[str]) -> list[Ints]:
        return self._tokenizer.strips(
            [readable(text) for text in texts], outside=self._model.weights.vocabulary
        )


def _lengths(strips: Sequence[Ints]) -> Ints:
    import numpy as np

    return np.array([len(strip) - 2 * REACH for strip in strips], dtype=np.int64)


def _groups(
    asked: Sequence[tuple[str, Sequence[Question]]],
) -> Iterator[list[Part[Question]]]:
    """The questions in groups of up to QUESTIONS about texts of up to CHARACTERS, one text at least."""
    group: list[Part[Question]] = []
    count = characters = 0
    for row, (text, questions) in enumerate(asked):
        for first in range(0, len(questions), QUESTIONS):
            part = Part(row, text, questions[first : first + QUESTIONS])
            size = min(len(text), MAX_CHARS)
            if group and (
                count + len(part.questions) > QUESTIONS or characters + size > CHARACTERS
            ):
                yield group
                group, count, characters = [], 0, 0
            group.append(part)
            count += len(part.questions)
            characters += size
    if group:
        yield group
