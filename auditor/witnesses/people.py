"""Names of all accounts in; who is meant by several spellings out: عادل عبد المهدي, Adel Abdul-Mahdi, Abdel-Mahdi.

Two names are one where the gazetteer says so, or where every telling word of the shorter sounds or is spelled like a
word of the longer. A script without capitals shows few names: there the names of the others are looked for.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from auditor.facts.names.matching import FOUND, likeness, name_features
from auditor.facts.names.name_words import name_words
from auditor.facts.names.transliteration import skeleton
from auditor.facts.names.values import NameValue, names
from auditor.facts.names.word_kinds import is_acronym, is_common
from auditor.facts.names.words import words
from auditor.languages import language, primary
from auditor.model import Passage
from auditor.witnesses.model import Person, Statement

# The commonest spellings; of a text with more names the rest are named once, by one account.
MOST = 400
# Names of other accounts are looked for in so many sentences of a script without capitals.
_LOOKED_THROUGH = 2_000
_PART = 0.6


@dataclass(frozen=True, slots=True)
class _Spelling:
    """A name as it is written somewhere, its telling words, its ids in the gazetteer, and who writes it so."""

    text: str
    language: str
    tokens: tuple[str, ...]
    known: frozenset[str]
    accounts: frozenset[int]

    @property
    def keys(self) -> frozenset[str]:
        """What a spelling of the same name very likely shares: the first consonants of a word."""
        return frozenset(skeleton(token)[:2] for token in self.tokens) | self.known


def people_of(statements: Sequence[Statement]) -> tuple[Person, ...]:
    """Names with more than one spelling or more than one account, those of most accounts first."""
    spellings = _spellings(statements)
    groups = _grouped(spellings)
    uncased = [one for one in statements if not language(primary(one.passage.language)).cased]
    found = []
    for group in groups:
        more = _in_other_scripts(group, uncased[:_LOOKED_THROUGH])
        person = _person([*group, *more])
        accounts = {account for _, some in person.spellings for account in some}
        if len(accounts) > 1:
            found.append(person)
    return tuple(sorted(found, key=_most_accounts))


def _most_accounts(person: Person) -> tuple[int, int, str]:
    accounts = {account for _, some in person.spellings for account in some}
    return -len(accounts), -len(person.spellings), person.spellings[0][0]


def _spellings(statements: Sequence[Statement]) -> list[_Spelling]:
    accounts: dict[tuple[str, str], set[int]] = defaultdict(set)
    known: dict[tuple[str, str], frozenset[str]] = {}
    for one in statements:
        code = primary(one.passage.language)
        for fact, value in names(one.facts):
            text = without_titles(fact.text, code)
            if text and _is_proper(text, value, code):
                accounts[text, code].add(one.account)
                known[text, code] = value.known | known.get((text, code), frozenset())
    often = sorted(accounts, key=lambda key: (-len(accounts[key]), key))[:MOST]
    return [
        _Spelling(
            text, code, _telling(text, code), known[text, code], frozenset(accounts[text, code])
        )
        for text, code in often
    ]


def without_titles(text: str, code: str) -> str:
    """A name without the titles before it: Prime Minister Adel Abdul-Mahdi."""
    tokens = words(text, code)
    first = 0
    titles = name_words().titles
    while first < len(tokens) - 1 and (
        tokens[first].text.lower() in titles or is_common(tokens[first].text)
    ):
        first += 1
    return text[tokens[first].start :] if tokens else ""


def _telling(text: str, code: str) -> tuple[str, ...]:
    return tuple(
        word.text for word in words(text, code) if len(word.text) > 2 and not is_common(word.text)
    )


def _is_proper(text: str, value: NameValue, code: str) -> bool:
    if is_acronym(text):
        return False
    telling = _telling(text, code)
    # A capital may be there for the sentence's beginning; of two words that is unlikely.
    return len(telling) > 1 or (bool(telling) and (value.confident or bool(value.known)))


def _grouped(spellings: Sequence[_Spelling]) -> list[list[_Spelling]]:
    """Spellings of one name together; each is compared with those that share the beginning of a word."""
    by_key: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(spellings):
        for key in one.keys:
            by_key[key].append(number)
    parent = list(range(len(spellings)))

    def root(number: int) -> int:
        while parent[number] != number:
            number = parent[number]
        return number

    # The longest first: the shorter ones then join one name that they are all part of, and no chain.
    for number in sorted(range(len(spellings)), key=lambda i: -len(spellings[i].tokens)):
        near = {other for key in spellings[number].keys for other in by_key[key]} - {number}
        for other in sorted(near, key=lambda i: (-len(spellings[i].tokens), i)):
            head = root(other)
            if head != root(number) and _same(spellings[number], spellings[head]):
                parent[root(number)] = head
                break
    groups: dict[int, list[_Spelling]] = defaultdict(list)
    for number, one in enumerate(spellings):
        groups[root(number)].append(one)
    return list(groups.values())


def _same(one: _Spelling, other: _Spelling) -> bool:
    if one.known and other.known:
        return bool(one.known & other.known)
    short, long = sorted((one, other), key=lambda each: len(each.tokens))
    # One word of a name may be another's too: it must be the last, the family's.
    if len(short.tokens) == 1 < len(long.tokens):
        return _alike(short.tokens[0], long.tokens[-1], long.language)
    return all(
        any(_alike(token, other, long.language) for other in long.tokens) for token in short.tokens
    )


def _alike(token: str, other: str, code: str) -> bool:
    """Whether two words are spellings of one: of the same consonants, or nearly the same letters."""
    own, there = skeleton(token), skeleton(other)
    return (own == there and len(own) > 1) or likeness(token, other, code) >= FOUND


def _in_other_scripts(
    group: Sequence[_Spelling], statements: Iterable[Statement]
) -> list[_Spelling]:
    """How sentences of a script without capitals write a name, where they do."""
    longest = max(group, key=lambda one: len(one.tokens))
    if len(longest.tokens) < 2 or not language(longest.language).cased:
        return []
    found: dict[tuple[str, str], set[int]] = defaultdict(set)
    for one in statements:
        written = _written(longest, one.passage)
        if written:
            found[written, primary(one.passage.language)].add(one.account)
    return [
        _Spelling(text, code, (), frozenset(), frozenset(accounts))
        for (text, code), accounts in found.items()
    ]


def _written(name: _Spelling, passage: Passage) -> str:
    """The stretch of a text in which all telling words of a name are found, around its last, the family's."""
    code = primary(passage.language)
    last = name_features(name.tokens[-1], passage.text, code, language=name.language)
    if last.span is None or last.best < FOUND:
        return ""
    tokens = words(passage.text, code)
    at = next((i for i, word in enumerate(tokens) if word.start >= last.span[0]), None)
    if at is None:
        return ""
    near = tokens[max(0, at - len(name.tokens)) : at + 2]
    start = near[0].start
    stretch = passage.text[start : near[-1].end]
    spans = []
    for token in name.tokens:
        looked = name_features(token, stretch, code, language=name.language)
        # A part that others write as a prefix (Abdul) sounds less like itself than a name's own words.
        least = FOUND if token == name.tokens[-1] else _PART
        if looked.span is None or looked.best < least:
            return ""
        spans.append(looked.span)
    return " ".join(stretch[min(s for s, _ in spans) : max(e for _, e in spans)].split())


def _person(group: Sequence[_Spelling]) -> Person:
    accounts: Counter[str] = Counter()
    by_text: dict[str, set[int]] = defaultdict(set)
    for one in group:
        by_text[one.text] |= one.accounts
        accounts[one.text] += len(one.accounts)
    ordered = sorted(by_text, key=lambda text: (-len(by_text[text]), -len(text), text))
    return Person(tuple((text, tuple(sorted(by_text[text]))) for text in ordered))


def spellings_by_account(person: Person) -> Mapping[int, tuple[str, ...]]:
    """By account how it writes the name."""
    found: dict[int, list[str]] = defaultdict(list)
    for text, accounts in person.spellings:
        for account in accounts:
            found[account].append(text)
    return {account: tuple(texts) for account, texts in found.items()}
