"""An encoder from a folder: multilingual static embeddings in Model2Vec's format, for more languages.

Needs the package model2vec (the extra ``wide``; MIT, no torch). The folder is the user's
own, such as a copy of minishlab/potion-multilingual-128M (101 languages); nothing is downloaded.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.encoders import Maker
from auditor.encoders.edits import ByStrings
from auditor.errors import SettingsError

if TYPE_CHECKING:
    import numpy as np
    from model2vec import StaticModel
    from numpy.typing import NDArray

MODEL_FILE = "model.safetensors"


class StaticEncoder(ByStrings):
    """Mean of word-piece vectors; the margins of the probes were not calibrated on it."""

    # What it covers is the model's own affair, and nowhere written down in its folder.
    languages: frozenset[str] | None = None

    def __init__(self, folder: str) -> None:
        self._folder = Path(folder)
        if not (self._folder / MODEL_FILE).is_file():
            raise SettingsError(
                f"{folder}: no {MODEL_FILE} there; give the folder of a Model2Vec model"
            )
        self.name = f"static:{self._folder.name}"
        self._model: StaticModel | None = None

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, shape (len(texts), dimensions); a text without known pieces is all zeros."""
        import numpy as np

        model = self._load()
        if not texts:
            return np.empty((0, model.dim), dtype=np.float32)
        readable = [text.encode("utf-8", "replace").decode("utf-8") for text in texts]
        found = model.encode(readable, use_multiprocessing=False)
        lengths = np.linalg.norm(found, axis=1, keepdims=True)
        unit: NDArray[np.float32] = (found / np.maximum(lengths, 1e-9)).astype(np.float32)
        return unit

    def _load(self) -> StaticModel:
        if self._model is None:
            # A hub client that finds the folder must not look anywhere else.
            os.environ.setdefault("HF_HUB_OFFLINE", "1")
            try:
                from model2vec import StaticModel
            except ImportError:
                raise SettingsError(
                    "--encoder static: needs another package: pip install model2vec"
                ) from None
            try:
                self._model = StaticModel.from_pretrained(self._folder)
            except (OSError, ValueError, KeyError) as error:
                reason = str(error).splitlines()[0]
                raise SettingsError(f"{self._folder}: cannot be loaded ({reason})") from None
        return self._model


MAKER = Maker(StaticEncoder)
