"""Encoders: texts to unit vectors. A new one is a file here and a line in ``ENCODERS``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias

from auditor.errors import SettingsError
from auditor.plugins import load

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Encode: TypeAlias = Callable[[Sequence[str]], "NDArray[np.float32]"]
"""Texts to unit vectors, shape (number of texts, dimensions)."""


class Encoder(Protocol):
    """Maps texts to vectors of one length, comparable across languages."""

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


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes an encoder, its model not yet loaded, from the folder its model is in ("" for an own one)."""

    make: Callable[[str], Encoder]


ENCODERS: dict[str, str] = {
    "use": "auditor.encoders.use:MAKER",
    "static": "auditor.encoders.static:MAKER",
}
# Encoders that read their model from a folder: named ``static:FOLDER``.
FROM_FOLDER = frozenset({"static"})


def load_encoder(spec: str) -> Encoder:
    """The encoder of a ``--encoder`` value, its model not yet loaded.

    ``use``, or ``static:FOLDER``. Raises SettingsError for an unknown one or a missing folder.
    """
    name, _, folder = spec.partition(":")
    if name not in ENCODERS or bool(folder) != (name in FROM_FOLDER):
        known = ", ".join(f"{n}:FOLDER" if n in FROM_FOLDER else n for n in ENCODERS)
        raise SettingsError(f"unknown encoder {spec!r}: use {known}")
    return load(ENCODERS[name], Maker).make(folder)
