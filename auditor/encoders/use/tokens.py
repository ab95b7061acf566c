"""Texts to token numbers, as the wheel's own tokenizer in Python finds them, by sentencepiece in C++."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, Protocol, TypeAlias

from auditor.encoders.use.features import REACH
from auditor.encoders.use.ties import can_tie, longest_last, root

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints: TypeAlias = NDArray[np.int64]

UNKNOWN, BEGIN, END = 0, 1, 2
# The mark of a space before a word; it begins a piece or is one, so no piece reaches over two words.
SPACE = "\u2581"
# The longer a text, the coarser the rounding of sentencepiece's sums in single precision: of texts of 4,000
# characters one in 700 was cut otherwise than by sums in double precision, of 20,000 shorter ones none. So a
# text beyond this many characters is cut in parts, as far as it has spaces.
LONG = 500

# The wheel's tokenizer reads the names of the control tokens in a text as these tokens; sentencepiece
# reads them as text. So we change its model before it reads it: name, score 0 and kind of a piece, as
# protobuf; kind 3 is a control token and 1 an ordinary one. The unknown token must stay one under some
# name; the name it had becomes a new last piece.
_ORDINARY = (
    (b"\n\x03<s>\x15\0\0\0\0\x18\x03", b"\n\x03<s>\x15\0\0\0\0\x18\x01"),
    (b"\n\x04</s>\x15\0\0\0\0\x18\x03", b"\n\x04</s>\x15\0\0\0\0\x18\x01"),
    (b"\n\x05<unk>\x15\0\0\0\0\x18\x02", b"\n\x05<\x01nk>\x15\0\0\0\0\x18\x02"),
)
_UNKNOWN_AS_TEXT = b"\n\x0e\n\x05<unk>\x15\0\0\0\0\x18\x01"


@dataclass(frozen=True, slots=True)
class Bounds:
    """Where the tokens of a text stand in it: ``starts[i]`` to ``ends[i]``, in characters.

    Both ascend. A mark of a space that is a token by itself stands where the token after it does.
    """

    starts: Ints
    ends: Ints


class Processor(Protocol):
    """What we use of a SentencePieceProcessor."""

    def encode(self, text: list[str], /, *, num_threads: int) -> list[list[int]]:
        """Numbers of tokens."""
        ...

    def encode_as_pieces(self, text: str, /) -> list[str]:
        """Tokens as they stand in the normalised text, unknown characters in a row as one."""
        ...

    def normalize(self, text: str, /, *, with_offsets: bool) -> tuple[str, list[int]]:
        """The normalised text, and where each of its characters and its end come from."""
        ...

    def id_to_piece(self, number: int, /) -> str:
        """The piece of a number."""
        ...

    def piece_to_id(self, piece: str, /) -> int:
        """The number of a piece, or UNKNOWN."""
        ...

    def get_score(self, number: int, /) -> float:
        """The log probability of a piece."""
        ...

    def get_piece_size(self) -> int:
        """How many pieces there are."""
        ...


class _Repeating(dict[int, bool]):
    """Whether a token repeats a text, as "aa" does, asked once for each."""

    def __init__(self, processor: Processor) -> None:
        super().__init__()
        self._piece = processor.id_to_piece

    def __missing__(self, number: int) -> bool:
        piece = self._piece(number)
        self[number] = found = root(piece) != piece
        return found


class _Pieces(dict[int, str]):
    """What a token but the unknown one stands for in a normalised text, asked once for each."""

    def __init__(self, processor: Processor) -> None:
        super().__init__()
        self._piece = processor.id_to_piece

    def __missing__(self, number: int) -> str:
        self[number] = found = self._piece(number)
        return found


class Tokenizer:
    """The tokens of readable texts: without lone surrogates, white space folded."""

    def __init__(self, model: bytes) -> None:
        """Read the model. Raises RuntimeError for what is none."""
        from sentencepiece import SentencePieceProcessor

        for theirs, ours in _ORDINARY:
            model = model.replace(theirs, ours, 1)
        processor = SentencePieceProcessor()
        processor.LoadFromSerializedProto(model + _UNKNOWN_AS_TEXT)
        self._processor: Processor = processor
        self._size: int = self._processor.get_piece_size() - 1
        self._repeating = _Repeating(self._processor)
        self._pieces = _Pieces(self._processor)

    def log_probability(self, word: str) -> float | None:
        """The log probability of a readable word that is a token as a whole; None of another."""
        number = self._processor.piece_to_id(SPACE + word)
        return None if number == UNKNOWN else float(self._processor.get_score(number))

    def strips(self, texts: Sequence[str], *, outside: int) -> list[Ints]:
        """Token numbers of every text from begin to end, ``outside`` in the four places before and after."""
        import numpy as np

        before, after = [outside] * REACH + [BEGIN], [END] + [outside] * REACH
        parts = [list(_parts(text)) for text in texts]
        found = iter(
            self._processor.encode([part for some in parts for part in some], num_threads=1)
        )
        joined = [list(chain.from_iterable(islice(found, len(some)))) for some in parts]
        return [
            np.array(before + self._repaired(numbers, text) + after, dtype=np.int64)
            for numbers, text in zip(joined, texts, strict=True)
        ]

    def bounds(self, text: str, numbers: Sequence[int] = (UNKNOWN,)) -> Bounds:
        """Where every token of a text stands, those of begin and end left out.

        ``numbers``: those of its tokens, where they have been found before.
        """
        import numpy as np

        if UNKNOWN in numbers:
            pieces = [piece for _, piece in self._cut(text)]
        else:
            pieces = [self._pieces[number] for number in numbers]
        if not pieces:
            return Bounds(np.zeros(1, np.int64), np.zeros(1, np.int64))
        origin = np.array(self._processor.normalize(text, with_offsets=True)[1], dtype=np.int64)
        lasts = np.cumsum([len(piece) for piece in pieces])
        alone = np.array([piece == SPACE for piece in pieces])
        marked = np.array([piece.startswith(SPACE) for piece in pieces])
        # One character may have become several (a ligature), and several one (an accent).
        starts = origin[np.concatenate([[0], lasts[:-1]]) + (marked & ~alone)]
        following = np.searchsorted(origin, origin[lasts - 1], side="right")
        ends = origin[np.minimum(following, len(origin) - 1)]
        for i in np.flatnonzero(alone[:-1])[::-1]:
            starts[i], ends[i] = starts[i + 1], ends[i + 1]
        return Bounds(starts, ends)

    def _repaired(self, numbers: list[int], text: str) -> list[int]:
        """What sentencepiece found, where the wheel's tokenizer finds the same; else what that finds."""
        if not numbers:
            return [UNKNOWN]
        if (
            UNKNOWN in numbers
            or max(numbers) >= self._size
            # The first question is cheap, and mostly answered with no.
            or (
                any(map(self._repeating.__getitem__, numbers))
                and can_tie(list(map(self._processor.id_to_piece, numbers)))
            )
        ):
            return [number for number, _ in self._cut(text)]
        return numbers

    def _cut(self, text: str) -> list[tuple[int, str]]:
        """Every token of the text with what it stands for after normalisation."""
        pieces = [
            piece for part in _parts(text) for piece in self._processor.encode_as_pieces(part)
        ]
        cut: list[tuple[int, str]] = []
        for piece in longest_last(pieces):
            number = self._processor.piece_to_id(piece)
            # sentencepiece joins unknown characters in a row; the wheel's tokenizer leaves them apart.
            apart = piece if number == UNKNOWN else (piece,)
            cut += [(number % self._size, part) for part in apart]
        return cut


def _parts(text: str) -> Iterator[str]:
    """The text cut at spaces into parts of up to LONG characters, where its words allow."""
    start = 0
    while len(text) - start > LONG:
        end = text.rfind(" ", start, start + LONG + 1)
        if end < 0:
            end = text.find(" ", start + LONG)
        if end < 0:
            break
        yield text[start:end]
        start = end + 1
    yield text[start:]
