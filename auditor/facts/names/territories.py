"""Territories: countries, continents and their peoples' adjectives, by ISO 3166-1 or UN M49 code.

And what looks like one of them and is none: a label that says in which language a version is written
(English text, texte français).
"""

from __future__ import annotations

from functools import lru_cache

from auditor.facts.extractor import Extractor
from auditor.facts.names.gazetteer import find_mentions
from auditor.facts.names.values import TERRITORY, TerritoryCode
from auditor.facts.names.words import lookup_form, words
from auditor.languages import language as language_of
from auditor.languages.tables.clitics import Clitics
from auditor.model import Fact

# Codes that one word may mean in another language; a difference inside a family is no difference.
FAMILIES: tuple[frozenset[str], ...] = (
    frozenset({"US", "019", "003", "005", "013", "419", "029"}),
    frozenset({"KR", "KP"}),
    frozenset({"CD", "CG"}),
    frozenset({"GB", "GB-ENG", "GB-SCT", "GB-WLS", "GB-NIR"}),
    frozenset({"IE", "GB-NIR"}),
    frozenset({"GN", "GW", "GQ", "PG"}),
    frozenset({"DM", "DO"}),
    frozenset({"SD", "SS"}),
    frozenset({"RU", "SU"}),
    frozenset({"NE", "NG"}),
    frozenset({"002", "015", "ZA", "CF"}),
    frozenset({"CN", "HK", "MO", "TW"}),
    frozenset({"IN", "ID"}),
    frozenset({"AS", "WS"}),
)
# A heading or a line of navigation; in a sentence "English" may well be a people.
_LONGEST = 5
_SENTENCE_ENDS = (".", "!", "?", "؟")


def find_territories(text: str, language: str) -> list[Fact]:
    """Facts of kind ``territory``; the value is a ``TerritoryCode``.

    Words that are usually something else (Arabic مالي, Mali or financial) are left out.
    """
    return [
        Fact(
            TERRITORY,
            TerritoryCode("/".join(sorted(codes))),
            text[m.start : m.end],
            m.start,
            m.end,
        )
        for m in find_mentions(text, language)
        if (codes := m.territories) and not m.ambiguous
    ]


def related(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the codes of two territories have one in common or are often written for one another."""
    return bool(one & other) or any(one & family and other & family for family in FAMILIES)


@lru_cache(maxsize=64)
def _stem(language: str) -> str:
    """The language's name for itself without what agreement changes: françai, deutsc."""
    from babel import Locale, UnknownLocaleError

    try:
        written = Locale.parse(language).get_language_name(language) or ""
    except (UnknownLocaleError, ValueError):
        return ""
    form = _without_article(written, language)
    return form[:-1] if len(form) > 4 else form


def _without_article(word: str, language: str) -> str:
    return lookup_form(word).removeprefix(language_of(language).tables(Clitics).article)


def own_language_label(word: str, language: str) -> bool:
    """Whether a word of a language is that language's own name, in any agreement."""
    stem = _stem(language)
    return bool(stem) and _without_article(word, language).startswith(stem)


def names_own_language(text: str, language: str) -> bool:
    """Whether a text is a short label, no sentence, that names the language it is written in."""
    tokens = words(text[:200], language)
    if len(tokens) > _LONGEST or text.rstrip().endswith(_SENTENCE_ENDS):
        return False
    return any(own_language_label(w.text, language) for w in tokens)


EXTRACTOR = Extractor(TERRITORY, find_territories)
