"""A loaded model as forced decoding with its own preferences needs it: tokens, vocabulary, engine."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from auditor.translators.decoder import Decoder
from auditor.translators.tokens import Tokenizer

VOCABULARIES = ("shared_vocabulary", "target_vocabulary")


class ScoringModel:
    """One package, loaded; serves `auditor.translators.forced_decoding`."""

    def __init__(self, translator: Decoder, tokenizer: Tokenizer, path: Path) -> None:
        self.translator = translator
        self._tokenizer = tokenizer
        self._vocabulary = _read_vocabulary(path)

    def tokens(self, text: str) -> list[str]:
        """The tokens of a text."""
        return self._tokenizer.encode(text)

    @property
    def vocabulary(self) -> Mapping[str, int]:
        """Target token to identifier, commoner tokens first."""
        return self._vocabulary


def _read_vocabulary(path: Path) -> Mapping[str, int]:
    for name in VOCABULARIES:
        listed = path / "model" / f"{name}.json"
        if listed.exists():
            return {token: i for i, token in enumerate(json.loads(listed.read_text("utf-8")))}
        plain = path / "model" / f"{name}.txt"
        if plain.exists():
            lines = plain.read_text("utf-8").split("\n")
            return {token: i for i, token in enumerate(lines) if token}
    return {}
