"""What is done: another verb on the same scale, or one that is on none with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from random import Random

from auditor.languages import language
from auditor.languages.tables.planting import Planting
from auditor.orthography.words import JOINED_SIGNS
from auditor.planting.base import Edit, Find, Kind, Source, together
from auditor.planting.rules import ruled
from auditor.planting.shaping import replaced

BASE, THIRD, PAST, PARTICIPLE, GERUND = range(5)


@dataclass(frozen=True, slots=True)
class Verb:
    """One form of a verb: what else belongs to it (*on* of *call on*), its frame, the other verb's forms."""

    forms: frozenset[int]
    rest: str
    frame: str
    others: tuple[str, ...]


def verbs(kind: str) -> Find:
    """The verbs of a kind, each exchanged for another in the same form."""

    def find(source: Source, _random: Random) -> Iterator[Edit]:
        index = _index(source.language.code, kind)
        if source.vocabulary.isdisjoint(index):
            return
        found = source.tokens
        for i, (word, start, stop) in enumerate(found):
            for verb in index.get(word, ()):
                end = stop + len(verb.rest)
                if source.lower[stop:end] != verb.rest or _within_word(source, end):
                    continue
                if source.text[start].isupper() and not source.begins_sentence(start):
                    continue
                before = [each for each, _, _ in found[max(0, i - 3) : i]]
                if i and not source.text[found[i - 1][2] : start].isspace():
                    before = []
                form = _form(verb, before, source, end)
                if form is not None:
                    yield replaced(source, start, end, verb.others[form])

    return find


def _within_word(source: Source, end: int) -> bool:
    return source.text[end : end + 1].isalnum() or source.text[end : end + 1] == "-"


def _form(verb: Verb, before: list[str], source: Source, end: int) -> int | None:
    """Which form of the verb stands there, as far as the words around tell; None if it may be none of them."""
    words = source.words
    last = before[-1] if before else ""
    behind = (
        JOINED_SIGNS.match(source.lower, end + 1) if source.text[end : end + 1] == " " else None
    )
    following = behind[0] if behind else ""
    object_follows = following[:1].isalpha() and following not in words.no_object
    framed = _framed(verb.frame, following, words, object_follows=object_follows)
    if framed and verb.frame == "to":
        # "Agreed to the request" has the word, but no verb behind it.
        third = JOINED_SIGNS.match(source.lower, end + len(following) + 2)
        framed = third is not None and third[0] not in words.no_verb
    if last in words.no_verb:
        return None
    if verb.forms & {PAST, PARTICIPLE}:
        return _past(verb, before, following, words, framed=framed)
    fits = {
        GERUND: framed,
        THIRD: framed and bool(last and following),
        BASE: framed and last in words.before_base,
    }
    return next((form for form, fit in fits.items() if fit and form in verb.forms), None)


def _past(
    verb: Verb, before: list[str], following: str, words: Planting, *, framed: bool
) -> int | None:
    """Whether a form that may be a past or a participle is one of them there, and which."""
    passive = any(word in words.being for word in before[-2:])
    perfect = any(word in words.having for word in before[-2:])
    if passive and verb.frame == "np":
        fits = PARTICIPLE in verb.forms and following not in (words.that, words.to)
        return PARTICIPLE if fits else None
    if not framed or passive:
        return None
    if perfect and PARTICIPLE in verb.forms:
        return PARTICIPLE
    return PAST if PAST in verb.forms and before else None


def _framed(frame: str, following: str, words: Planting, *, object_follows: bool) -> bool:
    match frame:
        case "np":
            return object_follows and following not in (words.that, words.to)
        case "that":
            return following == words.that
        case "to":
            return following == words.to
        case _:
            return True


@lru_cache(maxsize=64)
def _index(code: str, kind: str) -> dict[str, tuple[Verb, ...]]:
    """The verbs of a kind by each of their forms; of two words, by the first."""
    tables = language(code).tables(Planting)
    found: dict[str, list[Verb]] = {}
    if tables.forms is None:
        return {}
    for name, frame, was, now in tables.verbs:
        if name != kind:
            continue
        mine, others = _conjugated(tables, was), _conjugated(tables, now)
        rest = was[len(was.split()[0]) :]
        for form in dict.fromkeys(mine):
            slots = frozenset(slot for slot, one in enumerate(mine) if one == form)
            # "Cut" is a base form too: which it is, nothing tells.
            if slots & {BASE, THIRD} and slots & {PAST, PARTICIPLE}:
                continue
            first = form.split()[0]
            found.setdefault(first, []).append(Verb(slots, rest, frame, others))
    return {first: tuple(each) for first, each in found.items()}


def _conjugated(tables: Planting, verb: str) -> tuple[str, ...]:
    """The five forms of a verb of one word or more."""
    first, blank, rest = verb.partition(" ")
    forms = tables.forms
    return tuple(form + blank + rest for form in forms(first)) if forms else ()


ON_SCALE = Kind(
    "predicate-on-scale",
    "Another degree of the same act: endorsed for welcomed, condemned for regretted.",
    together(verbs("predicate-on-scale"), ruled("predicate-on-scale")),
)
OFF_SCALE = Kind(
    "predicate-off-scale",
    "Another act: cancelled for postponed, withdrawn for repositioned.",
    together(verbs("predicate-off-scale"), ruled("predicate-off-scale")),
)
