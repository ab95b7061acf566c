"""The two languages of a file of pairs: as given, as it says itself, or as its first pairs show."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.errors import InputError
from auditor.model import Document
from auditor.pipeline.sides import require_right_way, require_two_languages, settle_language
from auditor.readers.pairs import PairsFile, TextPair
from auditor.settings import Settings

# Lines read ahead to detect the languages when they are not given.
PEEK = 40


def languages_of_pairs(
    known: Sequence[TextPair], opened: PairsFile, settings: Settings, *, what: str
) -> tuple[str, str]:
    """The languages of A and B; ``known`` are the first pairs, ``what`` is what to call the file.

    Raises InputError where there is no pair to tell them by, LanguageError where they cannot be told.
    """
    source, target = settings.language_a, settings.language_b
    if not known and not all((source or opened.languages[0], target or opened.languages[1])):
        if opened.format in {"tsv", "csv"}:
            raise InputError("no line has two columns: give lines of source<TAB>target")
        raise InputError(f"{what}: no pair in it; nothing in it is translated")
    codes, texts = [], []
    for number, (code, flag) in enumerate(((source, "-s"), (target, "-t"))):
        text = "\n".join(row.b if number else row.a for row in known)
        document = Document(text, text, (), opened.languages[number], path=f"column {number + 1}")
        codes.append(settle_language(document, given=code, flag=flag))
        texts.append(text)
    if source or target:
        require_right_way((texts[0], texts[1]), (codes[0], codes[1]))
    if not settings.same_language:
        require_two_languages(*codes, what=f"{what}: both sides")
    return codes[0], codes[1]
