"""Names that are translated: territories, peoples, cities and organisations in each language.

Territories and the cities of time zones come from CLDR by way of Babel (Unicode licence); peoples,
organisations and other forms of names from ``data/demonyms.tsv`` and ``data/names.tsv``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files
from typing import TypeAlias

from auditor.facts.clitics import bases
from auditor.facts.names.words import Word, lookup_form, words, words_once
from auditor.languages import language as language_of
from auditor.languages.families import ALL_ZONES
from auditor.languages.tables.clitics import Clitics
from auditor.languages.tables.names import Names

_NOT_TERRITORIES = frozenset("ZZ XA XB QO EZ UN EU UM AC CP DG EA IC TA".split())
_PARENTHESIS = re.compile(r"\s*[(\[（][^)\]）]{0,80}[)\]）]")
_ACRONYM_LENGTH = 5
# Letters of a people's name before the ending of its adjective: Mexikanisch, not Russisch.
_SHORTEST_PEOPLE = 6


@dataclass(frozen=True, slots=True)
class Mention:
    """A known name in a text. ``ambiguous``: too ambiguous to count as more than a counterpart."""

    start: int
    end: int
    ids: frozenset[str]
    ambiguous: bool
    first: int
    last: int

    @property
    def territories(self) -> frozenset[str]:
        """Those of the ids that are territories."""
        return frozenset(i for i in self.ids if ":" not in i)


@dataclass(frozen=True, slots=True)
class _Form:
    tokens: tuple[str, ...]
    id: str
    ambiguous: bool
    # "capital": needs an initial capital; "exact": as written (acronyms); "any".
    case: str
    written: str


def _lines(name: str) -> list[str]:
    return (files("auditor.facts") / "data" / name).read_text(encoding="utf-8").splitlines()


def _rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in _lines(name) if line and not line.startswith("#")]


@lru_cache(maxsize=1)
def _columns() -> tuple[str, ...]:
    """The languages of the table of names, in the order of its columns."""
    head = next(line for line in _lines("names.tsv") if line.startswith("# id\t"))
    return tuple(head.split("\t")[1:])


@lru_cache(maxsize=1)
def covered() -> frozenset[str]:
    """The languages whose peoples and places are known."""
    return frozenset(_columns())


def _form(
    written: str, identity: str, language: str, *, ambiguous: bool = False, case: str = ""
) -> _Form:
    if written.endswith("?"):
        written, ambiguous = written[:-1], True
    tokens = tuple([lookup_form(w.text) for w in words_once(written, language)])
    if not case:
        letters = written.replace(".", "")
        if letters.isupper() and len(letters) <= _ACRONYM_LENGTH:
            case = "exact"
        else:
            case = "capital" if written[:1].isupper() else "any"
    known = language_of(language).tables(Names)
    if len(tokens) == 1 and tokens[0] in known.ambiguous:
        ambiguous = True  # nothing but support for a counterpart
    if len(tokens) == 1 and len(tokens[0]) <= known.short and ":" in identity:
        ambiguous = True
    return _Form(tokens, identity, ambiguous, case, written.replace(".", ""))


def _inflected(base: str, language: str) -> set[str]:
    """The forms of an adjective or a people's name, from its masculine singular."""
    for ending, forms in language_of(language).tables(Names).inflections:
        if base.endswith(ending):
            stem = base[: len(base) - len(ending)] if ending else base
            return {stem + form for form in forms}
    return {base}


def _adjectives(name: str, code: str, language: str) -> list[_Form]:
    """The forms of the adjective that the language derives from a territory's name, if any."""
    known = language_of(language)
    article = known.tables(Clitics).article
    derive = known.tables(Names).adjective
    adjective = derive(name) if derive is not None else None
    if adjective is None:
        return []
    ambiguous = name.removeprefix(article) in known.tables(Names).ambiguous_adjectives
    return [
        _form(before + form, code, language, ambiguous=ambiguous)
        for form in _inflected(adjective, language)
        for before in ("", article)
    ]


def _cldr_forms(language: str) -> list[_Form]:
    from babel import Locale

    locale = Locale.parse(language)
    found: list[_Form] = []
    for code, name in locale.territories.items():
        if not code.isalpha() or code in _NOT_TERRITORIES:
            continue
        for part in {_PARENTHESIS.sub("", name), name.split(" - ")[0]}:
            found.append(_form(part, code, language))
            found += _adjectives(part, code, language)
    every = Locale.parse(ALL_ZONES).time_zones
    by_id = language_of(language).tables(Names).zone_ids
    own = locale.time_zones
    for zone in every:
        area, _, city = str(zone).rpartition("/")
        if not area or area in {"Etc", "Antarctica"} or area.startswith("America/"):
            continue
        written = own.get(zone, {}).get("city") or (city.replace("_", " ") if by_id else "")
        if written:
            found.append(_form(written, f"city:{zone}", language))
    return found


def _file_forms(language: str) -> list[_Form]:
    found: list[_Form] = []
    column = 1 + _columns().index(language)
    for row in _rows("names.tsv"):
        for written in row[column].split("|"):
            bare = written.rstrip("?")
            if row[0].startswith("people:") or bare[:1].islower():
                for form in _inflected(bare, language):
                    found.append(_form(form, row[0], language, ambiguous=written.endswith("?")))
            else:
                found.append(_form(written, row[0], language))
    for code, lang, forms in (row[1::-1] + row[2:] for row in _rows("demonyms.tsv")):
        if lang == language:
            for base in forms.split("|"):
                found += _people(base, code, language)
    return found


def _people(base: str, code: str, language: str) -> Iterator[_Form]:
    """The forms of a people's adjective or name, and of persons of it."""
    known = language_of(language)
    names, article = known.tables(Names), known.tables(Clitics).article
    case = "capital" if names.capital_peoples else "any"
    for form in _inflected(base, language):
        yield _form(form, code, language, case=case)
        if article:
            yield _form(article + form, code, language)
    for ending, persons in names.people_ends:
        if base.endswith(ending) and len(base) >= _SHORTEST_PEOPLE + len(ending):
            for person in persons:
                yield _form(base.removesuffix(ending) + person, code, language, case="capital")


@lru_cache(maxsize=1)
def _capitals() -> dict[str, str]:
    return {row[0]: row[1] for row in _rows("capitals.tsv")}


def capital_of(ids: frozenset[str]) -> frozenset[str]:
    """The territories whose government a city's name may stand for: Moscow for Russia."""
    return frozenset(_capitals()[i] for i in ids if i in _capitals())


@lru_cache(maxsize=16)
def _table(language: str) -> dict[str, tuple[_Form, ...]]:
    """Forms by first token, the longest first."""
    if language not in covered():
        from babel import Locale, UnknownLocaleError

        try:
            Locale.parse(language)
        except (UnknownLocaleError, ValueError):
            return {}
        forms = _cldr_forms(language)
    else:
        forms = _cldr_forms(language) + _file_forms(language)
        ending = language_of(language).tables(Names).genitive
        single = [form for form in forms if len(form.tokens) == 1 and form.case == "capital"]
        forms += [replace(f, tokens=(f.tokens[0] + ending,)) for f in single if ending]
    table: dict[str, set[_Form]] = {}
    for form in forms:
        if form.tokens and all(form.tokens):
            table.setdefault(form.tokens[0], set()).add(form)
    return {
        first: tuple(sorted(group, key=lambda f: (-len(f.tokens), f.tokens, f.id, f.written)))
        for first, group in table.items()
    }


def _fits(form: _Form, first: str, last: str) -> bool:
    """Whether the words are written with capitals as the form is; else they may mean anything."""
    if form.case == "any":
        return True
    if form.case == "exact":
        return first.replace(".", "") == form.written
    # La Réunion, not "La réunion".
    return first[:1].isupper() and not (last[:1].islower() and _ends_high(form.written))


@lru_cache(maxsize=4096)
def _ends_high(written: str) -> bool:
    """Whether the last word has a capital."""
    return re.split(r"[\s\-'’]", written)[-1][:1].isupper()


def find_mentions(text: str, language: str) -> tuple[Mention, ...]:
    """All known names of a text, the longest at each place; overlaps are left out."""
    return _mentions(text, language) if len(text) <= 4000 else _scan(text, language)


@lru_cache(maxsize=512)
def _mentions(text: str, language: str) -> tuple[Mention, ...]:
    return _scan(text, language)


def _scan(text: str, language: str) -> tuple[Mention, ...]:
    tokens = words(text, language)
    begun = [_beginning(word.text, language) for word in tokens]
    if not any(begun):
        return ()
    folded = tuple([lookup_form(w.text) for w in tokens])
    found: list[Mention] = []
    after = 0
    for i, beginning in enumerate(begun):
        if beginning and i >= after:
            mention = _at(i, tokens, folded, beginning)
            if mention:
                found.append(mention)
                after = mention.last + 1
    return tuple(found)


# Forms that a word begins without so many clitics, with what it then is.
_Beginning: TypeAlias = tuple[tuple[int, str, tuple[_Form, ...]], ...]


@lru_cache(maxsize=16384)
def _beginning(word: str, language: str) -> _Beginning:
    table = _table(language)
    found = enumerate(bases(lookup_form(word), language))
    return tuple((k, base, table[base]) for k, base in found if base in table)


def _at(
    i: int, tokens: Sequence[Word], folded: tuple[str, ...], beginning: _Beginning
) -> Mention | None:
    best = 0
    ids: set[str] = set()
    ambiguous = True
    for k, base, forms in beginning:
        for form in forms:
            size = len(form.tokens)
            if size < best:
                break
            if size > 1 and folded[i + 1 : i + size] != form.tokens[1:]:
                continue
            fits = _fits(form, tokens[i].text, tokens[i + size - 1].text)
            if not fits and form.case == "exact":
                continue
            if size > best:
                best, ids, ambiguous = size, set(), True
            ids.add(form.id)
            # A short word whose clitic was only guessed at proves little.
            # In small letters where capitals are due it is support, no more.
            ambiguous = ambiguous and (
                form.ambiguous or not fits or (k > 0 and size == 1 and len(base) <= 3)
            )
        if best and k == 0:
            break
    if not best:
        return None
    last = i + best - 1
    return Mention(tokens[i].start, tokens[last].end, frozenset(ids), ambiguous, i, last)
