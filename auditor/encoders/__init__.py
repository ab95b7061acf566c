"""Encoders: texts, spans of texts and texts with a phrase exchanged, all to unit vectors.

A new encoder is a file here and a line in ``ENCODERS``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias

from auditor.encoders.edits import Edit, Span, edited
from auditor.errors import SettingsError
from auditor.plugins import load

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = [
    "ENCODERS",
    "FROM_FOLDER",
    "Edit",
    "Encode",
    "Encoder",
    "Join",
    "Maker",
    "Span",
    "edited",
    "load_encoder",
]

Encode: TypeAlias = Callable[[Sequence[str]], "NDArray[np.float32]"]
"""Texts to unit vectors, shape (number of texts, dimensions)."""


Join: TypeAlias = Callable[[Sequence[str], Sequence[tuple[int, int]]], "NDArray[np.float32]"]
"""Texts and runs of them, each (first, how many), to the unit vectors of the joined texts."""


class Encoder(Protocol):
    """Maps texts to vectors of one length, comparable across languages.

    The four questions are comparable with each other. Ask them for many texts at once; an encoder that knows
    nothing better answers all but the first as ``auditor.encoders.edits.ByStrings``.
    """

    @property
    def name(self) -> str:
        """What signatures call it."""
        ...

    @property
    def languages(self) -> frozenset[str] | None:
        """Language codes it covers; None when only its maker knows."""
        ...

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, shape (len(texts), dimensions)."""
        ...

    def encode_joined(
        self, texts: Sequence[str], runs: Sequence[tuple[int, int]]
    ) -> NDArray[np.float32]:
        """What ``encode`` says of runs of neighbouring texts joined by a blank, shape (len(runs), dimensions).

        A run is (first, how many), two at least.
        """
        ...

    def encode_spans(
        self, asked: Sequence[tuple[str, Sequence[Span]]], *, outside: bool = False
    ) -> list[NDArray[np.float32]]:
        """The vectors of spans of texts, as far as the encoder can in their context.

        For every (text, spans) one array of unit vectors, shape (len(spans), dimensions); with ``outside`` those
        of the text without the span. A span is (start, end) in characters of the text.
        """
        ...

    def encode_variants(
        self,
        asked: Sequence[tuple[str, Sequence[Sequence[Edit]]]],
        *,
        within: Sequence[Sequence[Span]] | None = None,
    ) -> list[NDArray[np.float32]]:
        """The vectors of variants of texts: what ``encode`` says of ``edited(text, edits)``.

        For every (text, variants) one array of unit vectors, shape (len(variants), dimensions). A variant is one
        or more edits (start, end, replacement); they must not overlap. ``within`` has a span for every variant, in
        which its edits lie: the vectors are then those of the spans as edited, in their context.
        """
        ...

    def keep(self, texts: Sequence[str]) -> None:
        """These, from the tables of a language, are asked for in every run: their vectors may be kept between runs."""
        ...

    def forget(self, *, keep: int) -> None:
        """Drop what is remembered of texts beyond so many of them, those first that were not asked for lately."""
        ...


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes an encoder, its model not yet loaded, from the folder its model is in ("" for an own one)."""

    make: Callable[[str], Encoder]


ENCODERS: dict[str, str] = {
    "use": "auditor.encoders.use:MAKER",
    "static": "auditor.encoders.static:MAKER",
    "none": "auditor.encoders.none:MAKER",
}
# Encoders that read their model from a folder: named ``static:FOLDER``.
FROM_FOLDER = frozenset({"static"})


def load_encoder(spec: str) -> Encoder:
    """The encoder of a ``--encoder`` value, its model not yet loaded.

    ``use``, ``static:FOLDER`` or ``none``. Raises SettingsError for an unknown one or a missing folder.
    """
    name, _, folder = spec.partition(":")
    if name not in ENCODERS or bool(folder) != (name in FROM_FOLDER):
        known = ", ".join(f"{n}:FOLDER" if n in FROM_FOLDER else n for n in ENCODERS)
        raise SettingsError(f"unknown encoder {spec!r}: use {known}")
    return load(ENCODERS[name], Maker).make(folder)
