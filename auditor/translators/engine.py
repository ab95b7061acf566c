"""One package's model, driven through CTranslate2 directly: all sentences in one batch.

Options follow argostranslate.translate, so the output is the same; the decoding limit is explicit
because CTranslate2's own (256 tokens) cuts without saying so.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version
from threading import Lock

from auditor.errors import ModelError
from auditor.translators.decoder import Decoded, Decoder
from auditor.translators.scoring_model import ScoringModel
from auditor.translators.store import Package
from auditor.translators.tokens import UNENCODABLE, Tokenizer, load_tokenizer

# Longer sentences are cut at clauses. The small models lose the thread beyond some 60 tokens: of 120 UN
# sentences of 50 to 110 tokens, en-pt looped or ran on in 31 when they were left whole and in none
# when cut at 50, and round trips were as good (chrF 79) as those of shorter sentences left whole.
MAX_SOURCE_TOKENS = 50
# What fails the health gate is cut again, finer, and tried once more.
RETRY_SOURCE_TOKENS = 25
# No language needs six tokens for one; what gets here is looping. (CTranslate2's own limit is 256.)
MAX_DECODING_TOKENS = 6 * MAX_SOURCE_TOKENS
MAX_BATCH_TOKENS = 2048
BEAM_SIZE = 4
LENGTH_PENALTY = 0.2


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """What the model says for one sentence; ``truncated`` when it ran into the decoding limit.

    ``score`` is the log-probability by the model's own length normalisation.
    """

    text: str
    score: float
    truncated: bool


@lru_cache(maxsize=1)
def _versions() -> str:
    return f"ct2:{version('ctranslate2')}|sp:{version('sentencepiece')}"


class Engine:
    """A loaded package. Loading waits for the first use; one sentence is translated once a run."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self._lock = Lock()
        self._loaded: tuple[Decoder, Tokenizer] | None = None
        self._memory: dict[str, Hypothesis] = {}

    @property
    def signature(self) -> str:
        """How its output is computed: package, search options and library versions."""
        package = self.package
        archive = f"#{package.sha256[:8]}" if package.sha256 else ""
        return (
            f"argos|pkg:{package.source}_{package.target}-{package.version}{archive}"
            f"|beam:{BEAM_SIZE}|lp:{LENGTH_PENALTY}|cut:{MAX_SOURCE_TOKENS}|{_versions()}"
        )

    def load(self) -> None:
        """Load model and tokenizer now; ModelError when they cannot be."""
        self._load()

    def count(self, sentence: str) -> int:
        """How many source tokens a stretch of text has."""
        return len(self._load()[1].encode(clean(sentence)))

    def translate(self, sentences: Sequence[str]) -> list[Hypothesis]:
        """One hypothesis a sentence, in order; all new ones go through the model in one batch."""
        translator, tokenizer = self._load()
        new = [s for s in dict.fromkeys(sentences) if s not in self._memory]
        encoded = [(s, tokenizer.encode(clean(s))) for s in new]
        filled = [(s, tokens) for s, tokens in encoded if tokens]
        for sentence, tokens in encoded:
            if not tokens:
                self._memory[sentence] = Hypothesis("", 0.0, truncated=False)
        if filled:
            results = translator.translate_batch(
                [tokens for _, tokens in filled],
                target_prefix=self._prefix(len(filled)),
                max_batch_size=MAX_BATCH_TOKENS,
                batch_type="tokens",
                beam_size=BEAM_SIZE,
                length_penalty=LENGTH_PENALTY,
                replace_unknowns=True,
                return_scores=True,
                max_decoding_length=MAX_DECODING_TOKENS,
            )
            for (sentence, _), result in zip(filled, results, strict=True):
                self._memory[sentence] = self._hypothesis(tokenizer, result)
        return [self._memory[sentence] for sentence in sentences]

    def _hypothesis(self, tokenizer: Tokenizer, result: Decoded) -> Hypothesis:
        tokens = list(result.hypotheses[0])
        truncated = len(tokens) >= MAX_DECODING_TOKENS
        prefix = self.package.target_prefix
        if prefix and tokens[:1] == [prefix]:
            tokens = tokens[1:]
        text = tokenizer.decode(tokens)
        return Hypothesis(text, float(result.scores[0]), truncated)

    def scoring_model(self) -> ScoringModel | None:
        """The model itself, for forced decoding; None where it needs a target prefix."""
        if self.package.target_prefix:
            return None
        translator, tokenizer = self._load()
        return ScoringModel(translator, tokenizer, self.package.path)

    def _prefix(self, count: int) -> list[list[str]] | None:
        prefix = self.package.target_prefix
        return [[prefix]] * count if prefix else None

    def _load(self) -> tuple[Decoder, Tokenizer]:
        # Two threads may ask at once; a model is loaded once.
        with self._lock:
            if self._loaded is None:
                tokenizer = load_tokenizer(self.package.path, *self.package.pair)
                self._loaded = (self._open(), tokenizer)
        return self._loaded

    def _open(self) -> Decoder:
        import ctranslate2

        path = self.package.path
        try:
            loaded: Decoder = ctranslate2.Translator(
                str(path / "model"),
                device="cpu",
                intra_threads=1,
                inter_threads=min(2, os.cpu_count() or 1),
            )
        except (RuntimeError, ValueError) as error:
            first = str(error).splitlines()[0]
            raise ModelError(
                f"{path}: its model cannot be loaded ({first}); "
                f"install the package for {path.name} again"
            ) from None
        return loaded


def clean(text: str) -> str:
    """The text with what no tokenizer takes (controls, lone surrogates) replaced one for one."""
    return UNENCODABLE.sub(lambda m: "\ufffd" if m.group() >= "\ud800" else " ", text)
