"""The three questions to the model, many texts in a batch: texts, spans of texts, variants of texts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from itertools import islice
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeAlias, TypeVar

from auditor.encoders.edits import Edit, Span, edited
from auditor.encoders.use.features import REACH
from auditor.encoders.use.joined import Run, sums_of_runs
from auditor.encoders.use.reading import MAX_CHARS, folded, readable
from auditor.encoders.use.spans import sums_of, token_ranges
from auditor.encoders.use.variants import change

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from auditor.encoders.use.model import Model
    from auditor.encoders.use.tokens import Bounds, Tokenizer

    Floats: TypeAlias = NDArray[np.float32]
    Ints: TypeAlias = NDArray[np.int64]

# What is in memory at once: questions, 10 kB each, and characters of the texts that they are about, of which
# every token takes 10 kB.
QUESTIONS = 512
CHARACTERS = 4000
# Sums of texts remembered for their variants, 2 kB each, if they are longer than a word or two.
REMEMBERED = 4096
SHORT = 4 * REACH
# Tokens whose running sums are remembered for more spans of their texts, 2 kB each.
RUNNING = 20_000

Question = TypeVar("Question")


class Part(NamedTuple, Generic[Question]):
    """Some of the questions about a text, and which of the texts it is."""

    row: int
    text: str
    questions: Sequence[Question]


class Running(NamedTuple):
    """The running sums over a text's tokens as the head takes them, and where the tokens stand in it."""

    sums: Floats
    bounds: Bounds


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
        self._running: dict[str, Running] = {}
        self._kept = 0

    def forget(self) -> None:
        """Drop the sums of all texts and what is kept of tokens: what comes next is computed as at the beginning."""
        self._sums.clear()
        self._running.clear()
        self._kept = 0
        self._model.forget()

    def texts(self, texts: Sequence[str]) -> Floats:
        """The vectors of folded texts."""
        import numpy as np

        known = [row for row, text in enumerate(texts) if text in self._running]
        new = [row for row, text in enumerate(texts) if text not in self._running]
        strips = self.strips([texts[row] for row in new])
        sums = np.empty((len(texts), self._model.weights.sum_to_head.shape[1]), dtype=np.float32)
        lengths = np.empty(len(texts), dtype=np.int64)
        for row in known:
            running = self._running[texts[row]].sums
            sums[row], lengths[row] = running[-1], len(running) - 1
        with self._one_thread():
            if new:
                sums[new] = self.sums([texts[row] for row in new], strips)
                lengths[new] = _lengths(strips)
            return self._model.vectors(sums, lengths)

    def parts(self, strips: Sequence[Ints]) -> Floats:
        """The sums over parts of texts as the head takes them."""
        return self._model.for_head(self._model.sums(strips))

    def sums(self, texts: Sequence[str], strips: Sequence[Ints]) -> Floats:
        """The sums over whole folded texts as the head takes them; those of sentences are remembered."""
        import numpy as np

        known = self._sums
        for text in texts:
            if text in self._running and text not in known:
                known[text] = self._running[text].sums[-1].copy()
        new = [row for row, text in enumerate(texts) if text not in known]
        sums = np.empty((len(texts), self._model.weights.sum_to_head.shape[1]), dtype=np.float32)
        if new:
            sums[new] = self._model.for_head(self._model.sums([strips[row] for row in new]))
        for row in set(range(len(texts))).difference(new):
            sums[row] = known[texts[row]]
        for row in new:
            if len(strips[row]) > SHORT:
                known[texts[row]] = sums[row].copy()
        if len(known) > REMEMBERED:
            for text in list(islice(known, len(known) // 2)):
                del known[text]
        return sums

    def joined(self, texts: Sequence[str], runs: Sequence[Run]) -> Floats:
        """As ``UseEncoder.encode_joined``, of folded texts."""
        import numpy as np

        found = np.empty((len(runs), self._model.dimensions), dtype=np.float32)
        order = sorted(range(len(runs)), key=runs.__getitem__)
        for first in range(0, len(order), QUESTIONS):
            some = order[first : first + QUESTIONS]
            with self._one_thread():
                sums, lengths, whole = sums_of_runs(texts, [runs[k] for k in some], self)
                vectors = self._model.vectors(sums, lengths)
            if whole:
                spans = [runs[some[k]] for k in whole]
                joined = [folded(" ".join(texts[i : i + size])) for i, size in spans]
                vectors[whole] = self.texts(joined)
            found[some] = vectors
        return found

    def spans(self, asked: Sequence[tuple[str, Sequence[Span]]], *, outside: bool) -> list[Floats]:
        """As ``UseEncoder.encode_spans``."""

        def answer(group: Sequence[Part[Span]]) -> Floats:
            spans = [part.questions for part in group]
            return self._model.vectors(*self._span_sums(group, spans, outside=outside))

        return self._answers(asked, answer)

    def _span_sums(
        self,
        group: Sequence[Part[Question]],
        spans: Sequence[Sequence[Span]],
        *,
        outside: bool = False,
    ) -> tuple[Floats, Ints]:
        """The sums over spans of the texts of a group, one after the other, and how many tokens these are."""
        import numpy as np

        found = []
        running = self._running_sums_of([folded(part.text) for part in group])
        for part, some, one in zip(group, spans, running, strict=True):
            first, last = token_ranges(part.text, some, one.bounds)
            found.append(sums_of(one.sums, first, last, outside=outside))
        return np.concatenate([s for s, _ in found]), np.concatenate([n for _, n in found])

    def _running_sums_of(self, texts: Sequence[str]) -> list[Running]:
        """The running sums of folded texts, as far as remembered from before."""
        new = [text for text in dict.fromkeys(texts) if text not in self._running]
        strips = self.strips(new) if new else []
        found = self._model.running_sums_for_head(strips) if new else []
        for text, strip, sums in zip(new, strips, found, strict=True):
            tokens = strip[REACH + 1 : -REACH - 1].tolist()
            self._running[text] = Running(sums, self._tokenizer.bounds(readable(text), tokens))
            self._kept += len(sums)
        asked = [self._running[text] for text in texts]
        for text in list(self._running) if self._kept > RUNNING else ():
            if self._kept <= RUNNING:
                break
            self._kept -= len(self._running.pop(text).sums)
        return asked

    def variants(
        self,
        asked: Sequence[tuple[str, Sequence[Sequence[Edit]]]],
        within: Sequence[Sequence[Span]] | None,
    ) -> list[Floats]:
        """As ``UseEncoder.encode_variants``."""

        def answer(group: Sequence[Part[tuple[Sequence[Edit], Span | None]]]) -> Floats:
            import numpy as np

            texts = [folded(part.text) for part in group]
            strips = self.strips(texts)
            rows = [row for row, part in enumerate(group) for _ in part.questions]
            # The same edit may be asked for within several spans.
            numbers: dict[tuple[int, tuple[Edit, ...]], int] = {}
            which = [
                numbers.setdefault((row, tuple(edits)), len(numbers))
                for row, part in enumerate(group)
                for edits, _ in part.questions
            ]
            edited_strips = self.strips(
                [folded(edited(group[row].text, edits)) for row, edits in numbers]
            )
            changes = [
                change(strips[row], new)
                for (row, _), new in zip(numbers, edited_strips, strict=True)
            ]
            # What is no longer there and what is instead, next to each other: they share neighbours.
            exchanged = self._model.sums([strip for c in changes for strip in (c.old, c.new)])
            if within is None:
                total, lengths = self.sums(texts, strips)[rows], _lengths(edited_strips)[which]
            else:
                spans = [[s for _, s in part.questions if s is not None] for part in group]
                total, lengths = self._span_sums(group, spans)
                longer = np.array([len(c.new) - len(c.old) for c in changes], np.int64)
                lengths = lengths + longer[which]
            total += self._model.for_head(exchanged[1::2] - exchanged[::2])[which]
            return self._model.vectors(total, lengths)

        places: Sequence[Sequence[Span | None]]
        places = within if within is not None else [[None] * len(each) for _, each in asked]
        questions: list[tuple[str, list[tuple[Sequence[Edit], Span | None]]]] = [
            (text, list(zip(variants, some, strict=True)))
            for (text, variants), some in zip(asked, places, strict=True)
        ]
        return self._answers(questions, answer)

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

    def strips(self, texts: Sequence[str]) -> list[Ints]:
        """Folded texts as strips of tokens."""
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
