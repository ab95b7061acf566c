"""What `audit witnesses` is about: accounts, the claims they share, and the points on which they are compared.

No account is the right one. Accounts are numbered in the order in which they are shown: by their dates,
then as they were given. Spans are offsets into an account's own text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date as Day  # noqa: N812 - the field beside it is a date as written
from enum import StrEnum

from auditor.model import Document, Fact, Passage, Span


class Agreement(StrEnum):
    """How the readings of one claim, or of one point, stand to each other; from good to bad."""

    AGREE = "agree"
    ALONE = "alone"
    UNSURE = "unsure"
    DIFFER = "differ"


class PointKind(StrEnum):
    """What sort of thing a point compares."""

    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    NEGATION = "negation"
    ACT = "act"
    LIMIT = "limit"
    MODALITY = "modality"
    QUOTATION = "quotation"
    WORDING = "wording"


@dataclass(frozen=True, slots=True)
class About:
    """What is known of an account besides its text. ``order``: the moment it is sorted by; None: not known.

    ``date`` is shown as it was written.
    """

    source: str = ""
    date: str = ""
    label: str = ""
    order: Day | None = None


# Nothing is known of an account.
UNKNOWN = About()


@dataclass(frozen=True, slots=True)
class Account:
    """One telling: a document with its language settled, and where and when it was told.

    ``skipped``: the first ``skipped`` characters of the text are its header ("Date: …"), which is no claim.
    """

    document: Document
    about: About
    name: str
    skipped: int = 0

    @property
    def label(self) -> str:
        """What a column is headed by."""
        return self.about.label or self.about.source or self.name

    @property
    def language(self) -> str:
        """The language it is in."""
        return self.document.language or "und"


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence of an account with what can be compared of it by value.

    ``index``: its number in its account; ``anchors``: facts that tell one statement from another, in a
    form in which equal ones are equal in every language; ``quotes``: where its direct quotations stand.
    """

    account: int
    index: int
    passage: Passage
    facts: tuple[Fact, ...]
    anchors: frozenset[str] = frozenset()
    quotes: tuple[Span, ...] = ()

    @property
    def text(self) -> str:
        """The sentence, as the account has it."""
        return self.passage.text

    @property
    def span(self) -> Span:
        """Where it stands in its account."""
        return self.passage.start, self.passage.start + len(self.passage.text)


@dataclass(frozen=True, slots=True)
class Said:
    """What one account says on a point: the words, where they stand, and their value where it has one.

    ``approximate``: given as an approximate number.
    """

    account: int
    text: str
    spans: tuple[Span, ...]
    value: str = ""
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that readings of a claim are compared on.

    ``groups``: accounts that say the same on it, the largest group first; accounts that say nothing on it
    are in none. ``probability``: that the groups really differ in meaning; 0 where there is one group.
    ``approximate``: they differ by figures of which one at least is an approximate one.
    """

    kind: PointKind
    agreement: Agreement
    said: tuple[Said, ...]
    groups: tuple[tuple[int, ...], ...]
    probability: float = 0.0
    subject: str = ""
    note: str = ""
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """What one account or several tell: their statements (several of one where it uses more sentences).

    ``similarity``: the mean cosine of its readings, 1 where there is one.
    """

    statements: tuple[Statement, ...]
    points: tuple[Point, ...] = ()
    agreement: Agreement = Agreement.AGREE
    similarity: float = 1.0

    @property
    def accounts(self) -> tuple[int, ...]:
        """The accounts that tell it, in order."""
        return tuple(sorted({one.account for one in self.statements}))

    def of(self, account: int) -> tuple[Statement, ...]:
        """An account's statements in it, in their order."""
        mine = (one for one in self.statements if one.account == account)
        return tuple(sorted(mine, key=lambda one: one.index))


@dataclass(frozen=True, slots=True)
class Person:
    """A name that several spellings stand for: (spelling, accounts that use it), the commonest first."""

    spellings: tuple[tuple[str, tuple[int, ...]], ...]


@dataclass(frozen=True, slots=True)
class Relation:
    """How two accounts stand: claims both tell, those of them on which they differ, and are unsure."""

    a: int
    b: int
    shared: int
    differ: int
    unsure: int

    @property
    def agree(self) -> int:
        """Shared claims on which nothing was found."""
        return self.shared - self.differ - self.unsure


@dataclass(frozen=True, slots=True)
class Comparison:
    """The result. ``claims``: those that differ first, then unsure, agreeing, told by one alone.

    ``notes``: what a reader must know of how it was done, a line each; ``signature``: versions and models.
    """

    accounts: tuple[Account, ...]
    claims: tuple[Claim, ...]
    relations: tuple[Relation, ...]
    people: tuple[Person, ...] = ()
    notes: tuple[str, ...] = ()
    signature: Mapping[str, str] = field(default_factory=dict)

    def counted(self, agreement: Agreement) -> int:
        """How many claims stand so."""
        return sum(claim.agreement is agreement for claim in self.claims)

    @property
    def differs(self) -> bool:
        """Whether accounts differ on any claim."""
        return any(claim.agreement is Agreement.DIFFER for claim in self.claims)

    @property
    def nothing_shared(self) -> bool:
        """Whether no claim is told by two accounts."""
        return all(len(claim.accounts) < 2 for claim in self.claims)
