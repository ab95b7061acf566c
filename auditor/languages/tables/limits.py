"""Words that limit what a clause says, by value: conditions, exceptions, bounds, connectives."""

from __future__ import annotations

from dataclasses import dataclass

# The classes that a value begins with, ``class:value``.
CLASSES = (
    "connective",  # and, or, nor
    "exception",  # except
    "inclusion",  # including
    "condition",  # if, unless
    "restriction",  # only
    "bound",  # not later than, before, until
    "change",  # by, to, from … to
    "frequency",  # every week, twice
    "amount",  # at least, about
    "person",  # our, your
    "lack",  # without
    "hedge",  # perhaps, in principle
    "definite",  # the two, all there are
)


@dataclass(frozen=True, slots=True)
class Limits:
    """``rows``: (value, words), words in the notation of `auditor.languages.tables.lexicon`, uninflected.

    Words of the row ``none`` limit nothing (*not only*). ``weak``: words that may limit so or say nothing of
    the kind (*just*, *single*): they meet what the other side has, and are never left over themselves.

    Where two ways of saying it are equivalent by logic they have one value: *not later than*, *by* and
    *at the latest* are ``bound:by``. A word with several values stands for the set of them.
    ``clitics``: what may be written before the words, separated by blanks. ``joined``: values that the
    language writes onto other words or not at all, so that nothing follows from not finding them.
    ``barred``: words that no gap of a phrase may hold, separated by blanks: in *ne … pas que* is no *ne … que*.
    ``endings``: (value, pattern of whole words, words that only look like one) for what a language writes
    behind other words. The pattern is tried once a word.
    """

    rows: tuple[tuple[str, str], ...] = ()
    clitics: str = "-"
    joined: frozenset[str] = frozenset()
    weak: tuple[tuple[str, str], ...] = ()
    barred: str = ""
    endings: tuple[tuple[str, str, str], ...] = ()
