"""Plural forms: which of them are used of one number alone, or where there is nothing.

Such a form need not name its number ("a file", Arabic's two files), as gettext's own check has it
(https://www.gnu.org/software/gettext/manual/html_node/Plural-forms.html). Categories are CLDR's
(https://cldr.unicode.org/index/cldr-spec/plural-rules).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from auditor.readers.bilingual.units import Languages, Unit

_CATEGORIES = "zero|one|two|few|many|other"
# Xcode's string catalogues and, before these, its .stringsdict; Android's plurals.
_NAMED = re.compile(
    rf"(?:\bplural\.({_CATEGORIES})|/({_CATEGORIES}):dict/:string|\[({_CATEGORIES})\])$"
)
_NUMBERED = re.compile(r"\[(\d{1,2})\]$")
_FORMS = re.compile(r"nplurals\s*=\s*(\d+)\s*;\s*plural\s*=\s*([^;]*)")
# Rules repeat after a hundred.
_NUMBERS = 1000
# That of Arabic, the longest there is, has about a hundred characters.
_LONGEST_RULE = 1000
# A form for nothing may be one for a single thing as well, as in French.
_FEW = 2


@dataclass(frozen=True, slots=True)
class Rule:
    """Which form is used of one thing, None where a single form is used of any number.

    ``of_one_number``: forms of one number alone, or of nothing and a single thing as in French: "no message or one"
    names no number either. ``of_none``: those for nothing, and perhaps for a single thing.
    """

    singular: int | None = 0
    of_one_number: frozenset[int] = frozenset({0})
    of_none: frozenset[int] = frozenset()


def rule_of(plural_forms: str) -> Rule:
    """The rule in a PO file's field ``Plural-Forms``; that of English where it says none that can be read."""
    found = _FORMS.search(plural_forms)
    if found is None or len(found[2]) > _LONGEST_RULE:
        return Rule()
    if int(found[1][:3]) <= 1:
        return Rule(None, frozenset())
    # The rule is C; the standard library compiles it, having checked each of its tokens.
    from gettext import c2py

    try:
        form = c2py(found[2].strip())
        used = [int(form(number)) for number in range(_NUMBERS)]
    except (ValueError, ArithmeticError, RecursionError):
        return Rule()
    times = Counter(used)
    alone = frozenset(form for form, count in times.items() if count == 1)
    none = frozenset({used[0]} if times[used[0]] <= _FEW else ())
    return Rule(used[1], alone | none, none)


def gettext_rule(language: str | None) -> Rule:
    """The rule that PO files in a language have."""
    from babel.messages.plurals import get_plural

    return rule_of(get_plural((language or "en").replace("-", "_")).plural_forms)


def as_plural(unit: Unit, languages: Languages, *, numbered: bool) -> Unit:
    """The unit with what its id says of the plural form it is: a category or, where it is ``numbered``, a number."""
    a, b = languages
    if named := _NAMED.search(unit.place):
        category = next(filter(None, named.groups()))
        return replace(
            unit,
            one_number=(names_no_number(category, a), names_no_number(category, b)),
            of_none=(says_none(category, a), says_none(category, b)),
        )
    if numbered and (found := _NUMBERED.search(unit.place)):
        form, rule = int(found[1]), gettext_rule(b)
        return replace(
            unit,
            one_number=(form == rule.singular, form in rule.of_one_number),
            of_none=(False, form in rule.of_none),
        )
    return unit


def names_no_number(category: str, language: str | None) -> bool:
    """Whether a form of one of CLDR's categories is used of one number alone, or of none and one."""
    times = _times(language or "")
    most = _FEW if category == _category(language or "", 0) else 1
    return category in {"zero", "one", "two"} and times.get(category, 1) <= most


def says_none(category: str, language: str | None) -> bool:
    """Whether a form of one of CLDR's categories is used where there is nothing, and hardly else."""
    times = _times(language or "")
    return category == "zero" and times.get(category, 1) <= _FEW


@lru_cache(maxsize=64)
def _times(language: str) -> dict[str, int]:
    """How many of the first numbers each category is used of; English where the language is not known."""
    return dict(Counter(map(_cldr_rule(language), range(_NUMBERS))))


def _category(language: str, number: int) -> str:
    return _cldr_rule(language)(number)


def _cldr_rule(language: str) -> Callable[[int], str]:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(language.replace("-", "_")).plural_form
    except (UnknownLocaleError, ValueError, TypeError):
        return Locale("en").plural_form
