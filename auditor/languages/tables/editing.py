"""What an editor may write in another way without saying anything else: for `auditor.revision`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Editing:
    """Ways of writing the same, all in small letters.

    ``spellings``: (regular expression, replacement), applied to a word in that order, that make the spellings of
    different houses one key. ``respelled``: pairs of spellings of one word, or of words that are one word. ``contractions``:
    (short, long). ``phrases``: groups of wordings of which one may take the other's place. ``adverbs``: words that join
    or point and assert nothing. ``small``: words of the closed
    classes besides those of `auditor.languages.tables.wording`. ``by``, ``be``: the words a passive is made with. ``in_turn``: words after which the order of a list counts.
    ``negators``: words that deny by themselves. ``openers``: words that open a clause which may stand before or behind the main one. ``genitive``: whether *'s* is *of*.
    ``synonyms``: a file of rows (word, synonym, part of speech) in the language's folder, ``verbs`` one of forms of verbs
    (form, base, kind).
    """

    spellings: tuple[tuple[str, str], ...] = ()
    respelled: tuple[tuple[str, str], ...] = ()
    contractions: tuple[tuple[str, str], ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    adverbs: frozenset[str] = frozenset()
    small: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    be: frozenset[str] = frozenset()
    in_turn: frozenset[str] = frozenset()
    negators: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    genitive: bool = False
    synonyms: str = ""
    verbs: str = ""
