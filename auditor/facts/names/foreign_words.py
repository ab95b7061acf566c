"""Arabic words that look like foreign names: there are no capitals to go by."""

from __future__ import annotations

import math
from functools import lru_cache
from importlib.resources import files

from auditor.facts.names.vocabulary import log_probability
from auditor.facts.names.words import arabic_bases, lookup_form
from auditor.orthography.characters import FATHATAN

# Above this a word is a candidate: some 8% of native words are, and 80% of foreign names.
CANDIDATE = 1.0
_VERY_COMMON = -11.5
# Of candidates that the vocabulary holds, 3% are foreign names; of the others, 25%.
_IN_VOCABULARY = 2.5
NATIVE = -9.0
MIN_LETTERS = 4


@lru_cache(maxsize=1)
def _odds() -> dict[str, float]:
    text = (files("auditor.facts") / "data" / "arabic_sounds.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and line[0] != "#")
    return {letters: float(odds) for letters, odds in rows}


@lru_cache(maxsize=1)
def _months() -> frozenset[str]:
    """The words of all CLDR month names: they look foreign and are dates."""
    from babel import Locale

    names: set[str] = set()
    for code in ("ar", "ar_EG", "ar_IQ", "ar_LB", "ar_SY", "ar_JO", "ar_DZ", "ar_TN", "ar_MA"):
        for width in ("wide", "abbreviated"):
            for name in Locale.parse(code).months["format"][width].values():
                names |= {lookup_form(part) for part in name.split()}
    return frozenset(names)


def _score(form: str) -> float:
    odds = _odds()
    framed = f"^{form[:24]}$"
    total = sum(
        odds.get(framed[i : i + n], 0.0) for n in (1, 2, 3) for i in range(len(framed) - n + 1)
    )
    return total / math.sqrt(len(framed) - 1)


@lru_cache(maxsize=65536)
def foreign_score(word: str) -> float:
    """How foreign an Arabic word looks, without its clitics; above 0: rather than not.

    A sum of n-gram log odds over the square root of the length (``data/arabic_sounds.tsv``), less
    for words of the vocabulary. Very common words, months and words with an indefinite ending
    (تنوين) are none.
    """
    form = lookup_form(word)
    bases = [b for b in arabic_bases(form) if len(b) >= MIN_LETTERS - 1]
    if len(form) < MIN_LETTERS or not bases or FATHATAN in word:
        return NATIVE
    spellings = {word, *(word[len(form) - len(b) :] for b in bases), *bases}
    common = max((p for s in spellings if (p := log_probability(s)) is not None), default=None)
    if (common is not None and common > _VERY_COMMON) or any(b in _months() for b in bases):
        return NATIVE
    score = max(_score(b) - 0.2 * k for k, b in enumerate(bases))
    return score if common is None else score - _IN_VOCABULARY
