"""A document in, what it is matched by out: its language, values, sentence vectors and wording."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.encoders import Encoder
from auditor.errors import LanguageError
from auditor.facts import load_extractor
from auditor.facts.dates.partial_dates import KIND as DATE
from auditor.facts.dates.partial_dates import dates
from auditor.facts.names.values import NAME, TERRITORY, names, territories
from auditor.facts.numbers.quantities import KIND as NUMBER
from auditor.facts.numbers.quantities import quantities
from auditor.facts.references.values import KIND as REFERENCE
from auditor.facts.references.values import references
from auditor.languages import primary
from auditor.languages.detection import detect_language
from auditor.matching.file_names import Name, name_of
from auditor.matching.store import Kept, Store
from auditor.matching.wording import sketch_of
from auditor.model import Document, Fact
from auditor.orthography.words import fold_space
from auditor.pipeline.sides import settle_language
from auditor.segment import segment

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Of a long text, as many sentences of its beginning and of its end are looked at: what takes longest is the
# same for a book as for a letter, and two versions begin and end alike.
ENDS = 60
# Letters of a sentence that says something, and of one that counts whole.
SHORTEST, WHOLE = 12, 120
# Consonants of a name that can be told from others.
TELLING = 3
# Letters of an alphabet to one sign of a wide script, roughly.
WIDE = 2.5


@dataclass(frozen=True, slots=True)
class Profile:
    """What a file is matched by.

    ``language``: a code, "und" where nothing tells it; ``guessed``: its text leaves it open. ``values``: numbers, dates,
    names, territories and references, the same in every language. ``weights``: how much each sentence counts, shape
    (rows,); ``kept``: their vectors, None where the encoder does not cover the language; ``mean``: the unit vector of
    all, shape (dimensions,). ``size``: letters, those of wide scripts counted for several.
    """

    path: Path
    folder: int
    language: str
    guessed: bool
    name: Name
    values: frozenset[tuple[str, str]]
    sketch: frozenset[int]
    size: float
    format: str
    sha256: str
    weights: NDArray[np.float32]
    mean: NDArray[np.float32]
    kept: Kept | None

    @property
    def tongue(self) -> str:
        """What no two files of a group have in common: the primary subtag; a guess is none of the languages known."""
        code = primary(self.language)
        return f"?{code}" if self.guessed else code


def profile_of(
    document: Document,
    path: Path,
    *,
    folder: Path,
    number: int = 0,
    encoder: Encoder,
    store: Store,
) -> Profile:
    """The profile of a document; ``folder`` is the one it was found in, the ``number``-th that was given."""
    import numpy as np

    code, guessed = _language(document)
    looked_at = _ends(document, code)
    sentences = _long(looked_at)
    covered = encoder.languages is None or primary(code) in encoder.languages
    vectors = encoder.encode(sentences) if covered else np.zeros((0, 0), np.float32)
    covered = covered and bool(vectors.any())
    weights = np.array([min(len(text), WHOLE) for text in sentences], np.float32)
    mean = weights @ vectors if covered else np.zeros(0, np.float32)
    length = float(np.linalg.norm(mean))
    return Profile(
        path=path,
        folder=number,
        language=code,
        guessed=guessed,
        name=name_of(path, folder=folder),
        values=values_in(looked_at, code),
        sketch=sketch_of(document.view, code),
        size=_size(document.view),
        format=document.format,
        sha256=document.sha256,
        weights=weights,
        mean=mean / length if length else mean,
        kept=store.keep(vectors) if covered else None,
    )


def values_in(sentences: Sequence[str], code: str) -> frozenset[tuple[str, str]]:
    """What can be looked up by value: of each fact its kind and its value in one form for all languages."""
    text = "\n".join(sentences)
    found: set[tuple[str, str]] = set()
    for kind in (NUMBER, DATE, NAME, TERRITORY, REFERENCE):
        language = primary(code) if kind != NUMBER else code
        found.update((kind, value) for value in _values(kind, load_extractor(kind)(text, language)))
    return frozenset(found)


def _values(kind: str, facts: Sequence[Fact]) -> list[str]:
    if kind == NUMBER:
        # Small ones stand everywhere, and many words for them mean something else.
        return [str(q.value.normalize()) for _, q in quantities(facts) if abs(q.value) > 2]
    if kind == DATE:
        return [str(value) for _, value in dates(facts)]
    if kind == TERRITORY:
        return [str(value) for _, value in territories(facts)]
    if kind == REFERENCE:
        return [" ".join(value) for _, value in references(facts)]
    return [v.skeleton for _, v in names(facts) if len(v.skeleton) >= TELLING]


def _language(document: Document) -> tuple[str, bool]:
    """The language as an audit settles it; where that refuses, the likeliest, and that it is a guess."""
    try:
        return settle_language(document, given=None, flag="-s"), False
    except LanguageError:
        return detect_language(document.view).language or "und", True


def _ends(document: Document, code: str) -> list[str]:
    """The sentences that are looked at: all, or those of both ends."""
    segmented = segment(replace(document, language=code))
    texts = [fold_space(one.text) for one in segmented.sentences]
    return texts if len(texts) <= 2 * ENDS else texts[:ENDS] + texts[-ENDS:]


def _long(texts: list[str]) -> list[str]:
    """Those of them that say something: not "12" or "Page 3", unless there are no others."""
    long = [text for text in texts if sum(map(str.isalpha, text)) * _wide(text) >= SHORTEST]
    return long or texts


def _wide(text: str) -> float:
    return WIDE if text and unicodedata.east_asian_width(text[len(text) // 2]) in "WF" else 1.0


def _size(text: str) -> float:
    letters = [c for c in text if c.isalnum()]
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in letters[::10]) * 10
    return len(letters) + (WIDE - 1) * wide
