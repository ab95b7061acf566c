"""Documents in; accounts out: their languages settled, their headers read, in the order of their dates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from auditor.errors import InputError
from auditor.model import Document
from auditor.pipeline.sides import settle_language
from auditor.witnesses.headers import about_page, header_of
from auditor.witnesses.model import UNKNOWN, About, Account

# One account is nothing to compare. Two can be: `audit compare` says more of them, and is recommended.
FEWEST = 2


@dataclass(frozen=True, slots=True)
class Given:
    """A document as it was given: what a manifest says of it, and the bytes of a page."""

    document: Document
    name: str
    about: About = UNKNOWN
    language: str | None = None
    page: bytes = b""


def accounts_of(given: Sequence[Given]) -> tuple[tuple[Account, ...], tuple[str, ...]]:
    """The accounts of documents, `arranged`. Raises LanguageError for a text whose language cannot be told."""
    return arranged([account_of(one) for one in given])


def arranged(found: Sequence[Account]) -> tuple[tuple[Account, ...], tuple[str, ...]]:
    """The accounts by date, those without one last, as given; and notes on them. InputError where they are too few."""
    if len(found) < FEWEST:
        raise InputError(
            "one account has nothing to be compared with: give at least two, better three"
        )
    notes = [*_copies(found), *_undated(found)]
    order = sorted(range(len(found)), key=lambda i: (found[i].about.order or date.max, i))
    accounts = [found[i] for i in order]
    return tuple(_told_apart(accounts)), tuple(notes)


def account_of(given: Given) -> Account:
    """The account of a document. What a manifest says comes before a header, and that before metadata.

    Raises LanguageError where the language cannot be told.
    """
    code = settle_language(given.document, given=given.language, flag="--languages")
    document = replace(given.document, language=code)
    header, begins = header_of(document)
    page = about_page(given.page, language=code) if given.page else About()
    return Account(document, _first(given.about, header, page), given.name, begins)


def _first(*some: About) -> About:
    """Of each thing what the first says that says something; a date goes with its order."""
    dated = next((one for one in some if one.date or one.order), About())
    return About(
        next((one.source for one in some if one.source), ""),
        dated.date,
        next((one.label for one in some if one.label), ""),
        dated.order,
    )


def _copies(accounts: Sequence[Account]) -> list[str]:
    first: dict[str, str] = {}
    notes = []
    for one in accounts:
        text = " ".join(one.document.view[one.skipped :].split())
        if text in first:
            notes.append(f"{one.name} has the same text as {first[text]}: they cannot but agree")
        first.setdefault(text, one.name)
    return notes


def _undated(accounts: Sequence[Account]) -> list[str]:
    without = [one.name for one in accounts if one.about.order is None]
    if not without or len(without) == len(accounts):
        return []
    named = ", ".join(without[:5]) + (f" and {len(without) - 5} more" if len(without) > 5 else "")
    return [f"no date is known of {named}: shown last"]


def _told_apart(accounts: Sequence[Account]) -> list[Account]:
    """The accounts with labels that are each another's: those of one source with their file's name."""
    often = Counter(one.label for one in accounts)
    return [
        replace(one, about=replace(one.about, label=f"{one.label} ({one.name})"))
        if often[one.label] > 1 and one.label != one.name
        else one
        for one in accounts
    ]
