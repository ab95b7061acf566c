"""The forms of English verbs: irregular ones from a table, the others by rule.

``irregular_verbs.tsv`` has the irregular ones; verbs that double their last consonant are those of
``verbs.tsv`` (WordNet's list of exceptions).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from auditor.languages.rows import rows_of

_CONSONANT_Y = re.compile(r"[^aeiou]y$")


class Form(StrEnum):
    """What a verb's form is called; the base has no name of its own."""

    THIRD = "third"
    PAST = "past"
    PARTICIPLE = "participle"
    GERUND = "gerund"


@dataclass(frozen=True, slots=True)
class Forms:
    """One verb: he *shows*, *showed*, has *shown*, is *showing*."""

    base: str
    third: str
    past: str
    participle: str
    gerund: str

    def of(self, form: Form) -> str:
        """The form of that name."""
        match form:
            case Form.THIRD:
                return self.third
            case Form.PAST:
                return self.past
            case Form.PARTICIPLE:
                return self.participle
            case Form.GERUND:
                return self.gerund


@lru_cache(maxsize=4096)
def forms_of(base: str) -> Forms:
    """The forms of a verb given in its base form, in lower case."""
    stem = _doubled().get(base, base)
    regular = _regular_past(base, stem)
    past, participle = _irregular().get(base, (regular, regular))
    return Forms(base, _third(base), past, participle, _gerund(base, stem))


@lru_cache(maxsize=4096)
def bases_of(form: str) -> tuple[tuple[str, Form], ...]:
    """(base, name of the form) of an irregular past or participle; nothing for any other word."""
    return tuple(
        (base, kind)
        for base, pair in _irregular().items()
        for kind, known in zip((Form.PAST, Form.PARTICIPLE), pair, strict=True)
        if known == form
    )


def _third(base: str) -> str:
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    return base[:-1] + "ies" if _CONSONANT_Y.search(base) else base + "s"


def _regular_past(base: str, stem: str) -> str:
    if base.endswith("e"):
        return base + "d"
    return base[:-1] + "ied" if _CONSONANT_Y.search(base) else stem + "ed"


def _gerund(base: str, stem: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return base[:-1] + "ing"
    return stem + "ing"


@lru_cache(maxsize=1)
def _irregular() -> dict[str, tuple[str, str]]:
    return {
        base: (past, participle) for base, past, participle in rows_of("en", "irregular_verbs.tsv")
    }


@lru_cache(maxsize=1)
def _doubled() -> dict[str, str]:
    """Base to the stem of its past: ``admit`` to ``admitt``."""
    short = {base: base + base[-1] for base in _IRREGULAR_DOUBLING}
    return short | {
        base: form[:-2]
        for form, base, _ in rows_of("en", "verbs.tsv")
        if form == base + base[-1] + "ed" and base not in _OPTIONAL_DOUBLING
    }


# Irregular verbs with a regular present participle that doubles, and what WordNet's list lacks.
_IRREGULAR_DOUBLING = (
    "annul begin bet bid cut dig forbid forget get hit let put quit run set shed shut sit split swim upset win"
).split()
# Doubling is a variant here, not the usual spelling.
_OPTIONAL_DOUBLING = frozenset("benefit combat focus bias".split())
