"""Accounts in; their sentences, each with its facts and what tells it from others, out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from auditor.facts import extract
from auditor.facts.dates.partial_dates import dates
from auditor.facts.names.values import names, territories
from auditor.facts.numbers.quantities import Form, quantities
from auditor.facts.references.values import references
from auditor.model import BlockKind, Fact, Passage
from auditor.pipeline.sides import side_of
from auditor.watch import Watch
from auditor.witnesses.model import Account, Statement
from auditor.witnesses.quotations import quotations

# A sentence with less ink is a heading's number, a dateline or a mark.
LEAST_LETTERS = 12
# Numbers below this stand in too many sentences to tell them apart.
_TELLING = 12


def statements_of(accounts: Sequence[Account], *, watch: Watch | None = None) -> list[Statement]:
    """The sentences of all accounts, account by account; headings and headers are not among them."""
    read: dict[tuple[str, str], tuple[Fact, ...]] = {}
    found: list[Statement] = []
    for number, account in (watch or Watch()).each("facts", list(enumerate(accounts))):
        found += _of_account(number, account, read)
    return found


def _of_account(
    number: int, account: Account, read: dict[tuple[str, str], tuple[Fact, ...]]
) -> Iterator[Statement]:
    index = 0
    side = side_of(account.document)
    for sentence in side.segmentation.sentences:
        if sentence.start < account.skipped or sentence.kind is BlockKind.HEADING:
            continue
        if sum(c.isalpha() for c in sentence.text) < LEAST_LETTERS:
            continue
        passage = Passage(sentence.text, account.language, sentence.start)
        yield statement_of(number, index, passage, read)
        index += 1


def statement_of(
    account: int, index: int, passage: Passage, read: dict[tuple[str, str], tuple[Fact, ...]]
) -> Statement:
    """A sentence with its facts; ``read`` remembers those of sentences that several accounts copy."""
    key = passage.language, passage.text
    if key not in read:
        read[key] = extract(replace(passage, start=0))
    facts = tuple(
        replace(one, start=one.start + passage.start, end=one.end + passage.start)
        for one in read[key]
    )
    quotes = tuple(passage.span(*span) for span in quotations(passage.text))
    return Statement(account, index, passage, facts, anchors_of(facts), quotes)


def anchors_of(facts: Sequence[Fact]) -> frozenset[str]:
    """What a statement has in common with another of the same, in whatever language: equal strings."""
    return frozenset(_anchors(facts))


def _anchors(facts: Sequence[Fact]) -> Iterator[str]:
    for _, quantity in quantities(facts):
        small = quantity.value < _TELLING and quantity.unit is None
        if quantity.form not in {Form.SINGLE, Form.VAGUE} and not small:
            yield f"number {quantity.value.normalize()}"
    for _, day in dates(facts):
        if day.day is not None or day.month is not None:
            yield f"date {day.month or '-'} {day.day or '-'}"
    for _, code in territories(facts):
        yield from (f"territory {one}" for one in code.codes)
    for _, citation in references(facts):
        yield f"reference {citation.number}"
    for _, name in names(facts):
        yield from (f"known {one}" for one in name.known)
        if name.confident and not name.known:
            # Vowels and doubled letters differ between spellings; the consonants of a word seldom do.
            yield from (f"sound {one}" for one in name.skeleton.split() if len(one) > 2)
