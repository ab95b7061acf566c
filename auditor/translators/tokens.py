"""The two tokenizers that packages come with, behind one small interface."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Protocol

from auditor.errors import ModelError

SPACE_MARK = "▁"
# What no tokenizer takes: controls and lone surrogates.
UNENCODABLE = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")


class Tokenizer(Protocol):
    """Text to the model's tokens and back."""

    def encode(self, text: str) -> list[str]:
        """The tokens of one sentence."""
        ...

    def decode(self, tokens: list[str]) -> str:
        """The text that tokens stand for."""
        ...


class SentencePieceTokenizer:
    """sentencepiece.model, driven directly."""

    def __init__(self, path: Path) -> None:
        import sentencepiece

        self._processor = sentencepiece.SentencePieceProcessor(model_file=str(path))

    def encode(self, text: str) -> list[str]:
        """The pieces of one sentence."""
        pieces: list[str] = self._processor.encode(text, out_type=str)
        return pieces

    def decode(self, tokens: list[str]) -> str:
        """The text; unlike in argostranslate an underscore stays one."""
        text: str = self._processor.decode_pieces(tokens)
        # An unknown word that was copied from the source still has its mark.
        return text.replace(SPACE_MARK, " ").strip()


class MosesBPETokenizer:
    """bpe.model, by argostranslate's own wrapper of Moses and subword-nmt; few packages have one.

    The extra ``bpe``: argos-translate-lt brings onnxruntime (76 MB) and minisbd, which is under the AGPL.
    """

    def __init__(self, path: Path, source: str, target: str) -> None:
        try:
            # argostranslate.tokenizer imports no settings, so it creates no directories.
            from argostranslate.tokenizer import BPETokenizer
        except ImportError:
            raise ModelError(
                f"{path.parent}: its tokens are of an older kind that another package reads: "
                "pip install argos-translate-lt"
            ) from None

        self._tokenizer: Tokenizer = BPETokenizer(path, source, target)

    def encode(self, text: str) -> list[str]:
        """The subwords of one sentence, as Moses writes them."""
        return [token for token in self._tokenizer.encode(text) if token]

    def decode(self, tokens: list[str]) -> str:
        """The text, detokenized for the target language."""
        return self._tokenizer.decode(tokens).strip()


def load_tokenizer(folder: Path, source: str, target: str) -> Tokenizer:
    """The tokenizer of a package folder; ModelError when its model cannot be read."""
    pieces = folder / "sentencepiece.model"
    try:
        if pieces.is_file():
            return SentencePieceTokenizer(pieces)
        tokenizer = MosesBPETokenizer(folder / "bpe.model", source, target)
        tokenizer.encode("a")
    except (OSError, RuntimeError, ValueError) as error:
        first = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ModelError(f"{folder}: its tokenizer cannot be loaded ({first})") from None
    return tokenizer
