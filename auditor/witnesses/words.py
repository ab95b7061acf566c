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


def when(account: Account) -> str:
    """The date of an account as it gives it, with the day in ISO 8601 where that is another writing."""
    about = account.about
    if about.order is None or not about.date:
        return about.date or (about.order.isoformat() if about.order else "")
    iso = about.order.isoformat()
    return iso if about.date == iso else f"{about.date} ({iso})"


def described(account: Account) -> str:
    """Label, date and language of an account in a line."""
    parts = [account.label, when(account), display_name(account.language)]
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


def groups_of(point: Point, of: int) -> tuple[tuple[str, str], ...]:
    """Of each group who is in it, and in what words; a side without words is told as what it lacks."""
    by_account = {said.account: said for said in point.said}
    found = []
    for group in point.groups:
        texts = dict.fromkeys(
            by_account[one].text for one in group if one in by_account and by_account[one].text
        )
        lacking = "no negation there" if point.kind is PointKind.NEGATION else "otherwise"
        found.append((marks(group, of), " / ".join(f"“{t}”" for t in texts) or lacking))
    return tuple(found)
