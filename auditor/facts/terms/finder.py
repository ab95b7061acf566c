"""Terms of a list, where a text uses them; and what must stand in it untranslated.

Not among the extractors of every text: what is looked for, the settings say.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from auditor.facts.names.words import words
from auditor.facts.terms.values import KIND, TermUse, term_uses
from auditor.facts.terms.words import UNPARTED, Match, key, match, stem
from auditor.model import Fact, Passage
from auditor.orthography import plain_spelling
from auditor.settings import Term

FindTerms: TypeAlias = Callable[[Passage], tuple[Fact, ...]]
# Forms are looked up by so many letters of their first word; a clitic may stand before them.
_PREFIX = 3


@dataclass(frozen=True, slots=True)
class _Form:
    use: TermUse
    keys: tuple[str, ...]
    inflection: bool
    case: bool


@dataclass(frozen=True, slots=True)
class _Sought:
    """All that is looked for on one side."""

    parted: Mapping[str, Sequence[_Form]]
    unparted: Sequence[tuple[re.Pattern[str], TermUse]]
    language: str


def term_finder(
    side: str, language: str, other: str, terms: Sequence[Term], untranslated: Sequence[str] = ()
) -> FindTerms:
    """A function from a passage of side ``a`` or ``b`` to its facts of kind `KIND`.

    ``language`` is the side's own, ``other`` the other side's. An entry without a form on either
    side is left out.
    """
    parted: dict[str, list[_Form]] = defaultdict(list)
    unparted: list[tuple[re.Pattern[str], TermUse]] = []
    for entry, term in enumerate(terms):
        own = term.of(side, language)
        theirs = term.of("b" if side == "a" else "a", other)
        if not own or not theirs:
            continue
        use = TermUse(entry, confident=True, other=theirs)
        for written in own:
            if UNPARTED.search(written):
                unparted.append((_anywhere(written, language, case=term.case), use))
                continue
            form = _form(written, use, term, language)
            if form.keys:
                parted[stem(form.keys[0])[:_PREFIX]].append(form)
    for entry, written in enumerate(untranslated, start=len(terms)):
        unparted.append((_anywhere(written, language, case=True), TermUse(entry, confident=True)))
    sought = _Sought(dict(parted), tuple(unparted), language)
    return lambda passage: _find(passage, sought)


def _form(written: str, use: TermUse, term: Term, language: str) -> _Form:
    keys = tuple(key(word.text, language, case=term.case) for word in words(written, language))
    return _Form(use, keys, term.inflection, term.case)


def _anywhere(written: str, language: str, *, case: bool) -> re.Pattern[str]:
    text = r"\s+".join(map(re.escape, plain_spelling(written, language).text.split()))
    return re.compile(text, 0 if case else re.IGNORECASE)


def _find(passage: Passage, sought: _Sought) -> tuple[Fact, ...]:
    found = [*_parted(passage, sought), *_unparted(passage, sought)]
    found.sort(key=lambda fact: (fact.start, -fact.end))
    return tuple(_within_longer(found))


def _within_longer(found: Sequence[Fact]) -> Iterator[Fact]:
    """A term inside a longer one is not used by itself: it stands there, but asks for nothing."""
    reach = (0, 0)
    for fact, use in term_uses(found):
        if fact.start < reach[1] and (fact.start, fact.end) != reach:
            yield replace(fact, value=replace(use, confident=False))
            continue
        if use.confident:
            reach = (fact.start, fact.end)
        yield fact


def _unparted(passage: Passage, sought: _Sought) -> Iterator[Fact]:
    for pattern, use in sought.unparted:
        for hit in pattern.finditer(passage.text):
            whole = bool(use.other) or _whole(passage.text, *hit.span())
            yield _fact(passage, replace(use, confident=whole), *hit.span())


def _whole(text: str, start: int, end: int) -> bool:
    """Whether no letter or digit stands on either side: UN is not in UNIFIL."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() or after.isalnum())


def _parted(passage: Passage, sought: _Sought) -> Iterator[Fact]:
    if not sought.parted:
        return
    tokens = words(passage.text, sought.language)
    # By capitals told apart and not: a list may hold terms of either kind.
    plain = [key(token.text, sought.language, case=False) for token in tokens]
    cased = [key(token.text, sought.language, case=True) for token in tokens]
    for index, token in enumerate(tokens):
        for form in _candidates(plain[index], cased[index], sought):
            count = len(form.keys)
            here = (cased if form.case else plain)[index : index + count]
            if len(here) < count:
                continue
            degree = min(
                match(word, term, inflection=form.inflection)
                for word, term in zip(here, form.keys, strict=True)
            )
            if degree is not Match.NONE:
                use = replace(form.use, confident=degree is Match.SURE)
                yield _fact(passage, use, token.start, tokens[index + count - 1].end)


def _candidates(plain: str, cased: str, sought: _Sought) -> Iterator[_Form]:
    """Forms whose first letters stand somewhere in the word: a clitic may go before them."""
    letters = {
        word[start : start + length]
        for word in (plain, cased)
        for start in range(len(word))
        for length in range(1, _PREFIX + 1)
    }
    for some in sorted(letters):
        yield from sought.parted.get(some, ())


def _fact(passage: Passage, use: TermUse, start: int, end: int) -> Fact:
    return Fact(KIND, use, passage.text[start:end], *passage.span(start, end))
