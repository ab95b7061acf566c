"""Regular expressions and sets of words from the tables of a text's language.

Of a language that lacks the subject altogether, the words of all languages are taken: those that join
numbers and dates are often shared by neighbours.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from typing import TypeVar

from auditor.languages import language, languages
from auditor.languages.tables.joints import Joints

Subject = TypeVar("Subject")

# Matches nowhere.
NOTHING = "(?!)"


def either(code: str, subject: type[Subject], *fields: Callable[[Subject], str]) -> str:
    """One alternation, without a group around it, of the expressions in fields of a subject."""
    return _joined(language(code).own_or_all(subject), fields)


def either_of_all(subject: type[Subject], *fields: Callable[[Subject], str]) -> str:
    """The same of all languages: for what is to be known in whatever text it stands."""
    return _joined([language(code).tables(subject) for code in languages()], fields)


def _joined(tables: Iterable[Subject], fields: Iterable[Callable[[Subject], str]]) -> str:
    tables = tuple(tables)
    found = dict.fromkeys(field(table) for field in fields for table in tables)
    return "|".join(expression for expression in found if expression) or NOTHING


def all_words(
    code: str, subject: type[Subject], field: Callable[[Subject], Collection[str]]
) -> frozenset[str]:
    """The words in a field of a subject."""
    return frozenset().union(*(field(table) for table in language(code).own_or_all(subject)))


def all_words_of_all(
    subject: type[Subject], field: Callable[[Subject], Collection[str]]
) -> frozenset[str]:
    """The same of all languages."""
    return frozenset().union(*(field(language(code).tables(subject)) for code in languages()))


def between(code: str) -> str:
    """What stands between two numbers of a row or a range, articles aside; an alternation."""
    return either(code, Joints, lambda t: t.and_, lambda t: t.or_, lambda t: t.to)


def any_of(strings: Collection[str]) -> str:
    """An expression for any of some strings, none empty, that shares their first letters: a trie."""
    heads: dict[str, set[str]] = defaultdict(set)
    for string in strings:
        heads[string[0]].add(string[1:])
    # A string that another begins with makes that one superfluous.
    ends = "".join(re.escape(head) for head, tails in sorted(heads.items()) if "" in tails)
    parts = [f"[{ends}]"] if ends else []
    parts += (
        re.escape(head) + any_of(tails) for head, tails in sorted(heads.items()) if "" not in tails
    )
    return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"
