"""Forced decoding: how likely a model finds a given text as the translation of another.

`scored` says it of the text's tokens; `force` of its words, with what the model would have said: one
pass with the target as prefix gives the model's whole distribution at every position, and the
attention that led to it, at the cost of scoring alone.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from auditor.model import Span
from auditor.orthography.words import word_spans
from auditor.translators.decoder import Decoded, Decoder
from auditor.translators.spans import token_spans
from auditor.translators.tokens import UNENCODABLE

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]

BATCH = 24
MAX_BATCH_TOKENS = 2048
# Attention over much longer texts is useless, and the distributions of a batch are held at once
# (BATCH x MAX_TOKENS x vocabulary x 4 bytes).
MAX_TOKENS = 250
# Quotes, dashes and blanks that models seldom know, one for one so that offsets stay.
_PLAIN = str.maketrans("“”„«»‘’‚–—−‑…\u00a0\u2009\u202f", '"""""\'\'\'----.   ')


@dataclass(frozen=True, slots=True)
class ForcedWord:
    """One word of the target text, in nats throughout.

    ``opening`` is the log-probability of its first token; ``shortfall`` how far it (its worst token)
    lies below what the model preferred there; ``standing`` the same in standard deviations of the
    model's own uncertainty; ``elsewhere`` the log-probability of its least likely token at whichever
    position of the text suits it best, so that another word order is no surprise. ``rarity`` goes
    from 0 (among the commonest tokens) to 1. ``expected`` is the token the model preferred.
    ``links``: attention to each word of the source text.
    """

    start: int
    end: int
    opening: float
    shortfall: float
    standing: float
    elsewhere: float
    rarity: float
    expected: str
    links: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Forced:
    """A target text decoded by force; ``source_words`` are spans in the source text."""

    words: tuple[ForcedWord, ...]
    source_words: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Scored:
    """A text decoded by force: its tokens and the log-probability of each (nats), the end of the text last."""

    tokens: tuple[str, ...]
    log_probabilities: tuple[float, ...]


class Model(Protocol):
    """A translation model with its tokenizer and vocabulary."""

    def tokens(self, text: str) -> list[str]:
        """The tokens of a text."""
        ...

    @property
    def vocabulary(self) -> Mapping[str, int]:
        """Token to identifier; commoner tokens have lower ones."""
        ...

    @property
    def translator(self) -> Decoder:
        """The model itself, loaded."""
        ...


def plain(text: str) -> str:
    """The text with typographic quotes, dashes and what no tokenizer takes replaced one for one."""
    return UNENCODABLE.sub(" ", text.translate(_PLAIN))


def scored(pairs: Sequence[tuple[str, str]], model: Model) -> list[Scored | None]:
    """The tokens of the second text of each pair, decoded by force given the first.

    None where either has no token or more than ``MAX_TOKENS``.
    """
    found: list[Scored | None] = [None] * len(pairs)
    rows = list(_tokenized(pairs, model))
    if rows:
        results = model.translator.score_batch(
            [given for _, given, _ in rows],
            [wanted for _, _, wanted in rows],
            max_batch_size=MAX_BATCH_TOKENS,
            batch_type="tokens",
        )
        for (index, _, _), result in zip(rows, results, strict=True):
            found[index] = Scored(tuple(result.tokens), tuple(map(float, result.log_probs)))
    return found


def force(
    pairs: Sequence[tuple[str, str]],
    model: Model,
    *,
    told: Callable[[int, int], None] = lambda _done, _total: None,
) -> list[Forced | None]:
    """The words of the second text of each pair, decoded by force given the first; None as in `scored`.

    ``told`` hears how many of how many are done.
    """
    found: list[Forced | None] = [None] * len(pairs)
    # Those of one length go together.
    rows = sorted(_tokenized(pairs, model), key=lambda row: (len(row[2]), row[0]))
    for begin in range(0, len(rows), BATCH):
        told(begin, len(rows))
        batch = rows[begin : begin + BATCH]
        results = model.translator.translate_batch(
            [given for _, given, _ in batch],
            target_prefix=[wanted for _, _, wanted in batch],
            max_decoding_length=len(batch[-1][2]) + 1,
            beam_size=1,
            return_logits_vocab=True,
            return_attention=True,
        )
        for (index, given, wanted), result in zip(batch, results, strict=True):
            source, target = pairs[index]
            table = _token_table(wanted, result.logits[0], model.vocabulary)
            found[index] = _by_words((plain(source), given), (plain(target), wanted), result, table)
    return found


def _tokenized(
    pairs: Sequence[tuple[str, str]], model: Model
) -> Iterator[tuple[int, list[str], list[str]]]:
    """The number and the tokens of each pair that can be decoded."""
    for index, (source, target) in enumerate(pairs):
        given, wanted = model.tokens(plain(source)), model.tokens(plain(target))
        if 0 < len(given) <= MAX_TOKENS and 0 < len(wanted) <= MAX_TOKENS:
            yield index, given, wanted


@dataclass(frozen=True, slots=True)
class _TokenTable:
    """Per target token: see ``ForcedWord``."""

    own: Matrix
    best: Matrix
    standing: Matrix
    elsewhere: Matrix
    rarity: list[float]
    expected: list[str]


def _token_table(
    wanted: list[str], logits: Sequence[object], vocabulary: Mapping[str, int]
) -> _TokenTable:
    import numpy as np

    unknown = vocabulary.get("<unk>", 0)
    # Dicts keep the order they were read in, which is that of the identifiers.
    names = list(vocabulary)
    ids = [vocabulary.get(token, unknown) for token in wanted]
    scores = np.stack([np.asarray(step).ravel() for step in logits[: len(ids)]]).astype(np.float32)
    scores -= scores.max(axis=1, keepdims=True)
    powers = np.exp(scores)
    total = powers.sum(axis=1, keepdims=True)
    scores -= np.log(total)
    powers /= total
    entropy = -(powers * scores).sum(axis=1)
    spread = np.sqrt(np.maximum((powers * scores * scores).sum(axis=1) - entropy**2, 0))
    own = scores[np.arange(len(ids)), ids]
    best = scores.argmax(axis=1)
    return _TokenTable(
        own=own,
        best=scores.max(axis=1),
        standing=(-own - entropy) / (spread + 1),
        elsewhere=scores[:, ids].max(axis=0),
        rarity=[rarity(i, len(vocabulary)) for i in ids],
        expected=[names[int(i)] for i in best],
    )


def rarity(identifier: int, size: int) -> float:
    """0 to 1 by the logarithm of the rank; vocabularies are written in the order of frequency."""
    common, rare = size / 160, size / 6
    if rare <= 1:
        return 1.0
    place = math.log(max(identifier, 1) / max(common, 1)) / math.log(rare / max(common, 1))
    return min(max(place, 0.0), 1.0)


def _by_words(
    source: tuple[str, list[str]],
    target: tuple[str, list[str]],
    result: Decoded,
    table: _TokenTable,
) -> Forced:
    import numpy as np

    source_words, words = word_spans(source[0]), word_spans(target[0])
    source_owner = _owners(source_words, token_spans(*source))
    owner = _owners(words, token_spans(*target))
    attention = np.asarray(result.attention[0][: len(owner)], dtype=np.float32)
    links = np.zeros((len(owner), len(source_words)), dtype=np.float32)
    for token, word in enumerate(source_owner[: attention.shape[1]]):
        if word >= 0:
            links[:, word] += attention[:, token]
    members: list[list[int]] = [[] for _ in words]
    for token, word in enumerate(owner):
        if word >= 0:
            members[word].append(token)
    found = []
    for (start, end), tokens in zip(words, members, strict=True):
        if not tokens:
            continue
        first = tokens[0]
        found.append(
            ForcedWord(
                start,
                end,
                opening=float(table.own[first]),
                shortfall=float((table.best[tokens] - table.own[tokens]).max()),
                standing=float(table.standing[tokens].max()),
                elsewhere=float(table.elsewhere[tokens].min()),
                rarity=table.rarity[first],
                expected=table.expected[first].replace("▁", ""),
                links=tuple(links[tokens].mean(axis=0).tolist()),
            )
        )
    return Forced(tuple(found), tuple(source_words))


def _owners(words: Sequence[Span], tokens: Sequence[Span]) -> list[int]:
    """For each token the index of the word it belongs to, -1 for none; both are in text order."""
    owners = []
    word = 0
    for start, end in tokens:
        while word < len(words) and words[word][1] <= start:
            word += 1
        inside = start < end and word < len(words) and words[word][0] < end
        owners.append(word if inside else -1)
    return owners
