"""Encoders: texts to unit vectors. A new one is a file here and a line in ``ENCODERS``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from auditor.errors import SettingsError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Encoder(Protocol):
    """Maps texts to vectors of one length, comparable across languages."""

    name: str
    languages: frozenset[str]

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, shape (len(texts), dimensions)."""
        ...


ENCODERS: dict[str, str] = {
    "use": "auditor.encoders.use:UseEncoder",
}


def load_encoder(name: str) -> Encoder:
    """The encoder of that name, its model not yet loaded. Raises SettingsError for an unknown one."""
    if name not in ENCODERS:
        raise SettingsError(f"unknown encoder {name!r}: use {', '.join(ENCODERS)}")
    module, _, attribute = ENCODERS[name].partition(":")
    factory: Callable[[], Encoder] = getattr(import_module(module), attribute)
    return factory()
