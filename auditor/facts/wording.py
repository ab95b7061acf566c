"""Regular expressions and sets of words from the tables of a text's language.

Of a language that lacks the subject altogether, the words of all languages are taken: those that join
numbers and dates are often shared by neighbours.
"""

from __future__ import annotations

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
