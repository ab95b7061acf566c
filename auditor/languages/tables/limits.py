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
    "hedge",  # perhaps, allegedly, in principle
    "definite",  # the two, all there are
)


# Groups of values that translators exchange for one another: only what is of two groups contradicts.
ALIKE = (
    # The end of a time: within three days, not later than three days, not … until.
    frozenset({"bound:by", "bound:within", "bound:before", "bound:until"}),
    # Its beginning: from the day on, three years after it.
    frozenset({"bound:from", "bound:since", "bound:after", "bound:as-soon-as"}),
    # What lasts.
    frozenset({"bound:during", "bound:within", "bound:span"}),
    # What others say: reportedly, according to the ministry.
    frozenset({"hedge:reported", "hedge:according"}),
)
# Within a class, what is never said for the rest of it: "all" is no "at most", "always" no "every week".
APART = (
    frozenset(
        {
            "amount:all",
            "amount:most",
            "amount:some",
            "amount:few",
            "amount:both",
            "amount:either",
        }
    ),
    frozenset(
        {
            "frequency:always",
            "frequency:never",
            "frequency:often",
            "frequency:sometimes",
            "frequency:rarely",
        }
    ),
    frozenset({"hedge:perhaps", "hedge:probably"}),
    frozenset({"hedge:reported", "hedge:according"}),
    frozenset({"hedge:unclear"}),
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
    behind other words. The pattern is tried once a word. ``capitals``: (value, words) that have the value
    only where they are written with a capital letter (*Sie*).
    """

    rows: tuple[tuple[str, str], ...] = ()
    clitics: str = "-"
    joined: frozenset[str] = frozenset()
    weak: tuple[tuple[str, str], ...] = ()
    barred: str = ""
    endings: tuple[tuple[str, str, str], ...] = ()
    capitals: tuple[tuple[str, str], ...] = ()
