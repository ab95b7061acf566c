"""The words that all reports of accounts use, so that none takes a side."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.languages import display_name
from auditor.witnesses.model import Account, Agreement, Comparison, Point, PointKind

AGREEMENT = {
    Agreement.DIFFER: "told differently",
    Agreement.UNSURE: "to look at",
    Agreement.AGREE: "told alike",
    Agreement.ALONE: "told by one alone",
}
KIND = {
    PointKind.NUMBER: "figure",
    PointKind.DATE: "date",
    PointKind.NAME: "name",
    PointKind.NEGATION: "negation",
    PointKind.ACT: "act",
    PointKind.LIMIT: "limit",
    PointKind.MODALITY: "duty or possibility",
    PointKind.QUOTATION: "quotation",
    PointKind.WORDING: "wording",
}
NOTHING_SHARED = "No two accounts tell of the same: nothing could be compared."
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def mark(account: int, of: int) -> str:
    """What an account is called for short: a letter, of more than 26 a number."""
    return _LETTERS[account] if of <= len(_LETTERS) else str(account + 1)


def marks(accounts: Sequence[int], of: int) -> str:
    """Several accounts for short."""
    return ", ".join(mark(one, of) for one in accounts)


def day(account: Account) -> str:
    """The day of an account in ISO 8601, empty where it is not known or written so already."""
    about = account.about
    iso = about.order.isoformat() if about.order else ""
    return "" if iso == about.date else iso


def described(account: Account) -> str:
    """Label, date and language of an account in a line."""
    written = " ".join(
        filter(None, (account.about.date, f"({iso})" if (iso := day(account)) else ""))
    )
    parts = [account.label, written, display_name(account.language)]
    return ", ".join(part for part in parts if part)


def headline(result: Comparison) -> str:
    """What came of it, in a line."""
    counts = [(one, result.counted(one)) for one in AGREEMENT]
    told = "; ".join(f"{count} {AGREEMENT[one]}" for one, count in counts if count)
    claims, accounts = len(result.claims), len(result.accounts)
    return f"{claims} claim{'s' * (claims != 1)} in {accounts} accounts: {told or 'none'}"


def title_of(point: Point) -> str:
    """What a point is about: its kind and, where a lexicon names it, its scale."""
    name = KIND[point.kind]
    return f"{name}: {point.subject.replace('-', ' ')}" if point.subject else name


def groups_of(point: Point, of: int) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Of each group who is in it, and its words, each once; a side without words is told as what it lacks."""
    by_account = {said.account: said for said in point.said}
    lacking = "no negation there" if point.kind is PointKind.NEGATION else "otherwise"
    found = []
    for group in point.groups:
        texts = (by_account[one].text for one in group if one in by_account)
        said = tuple(f"“{text}”" for text in dict.fromkeys(texts) if text)
        found.append((marks(group, of), said or (lacking,)))
    return tuple(found)
