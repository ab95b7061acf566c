"""Negating English clauses: after an auxiliary, or with *do* before a plain verb.

Which forms are verbs and little else is in ``verbs.tsv`` (derived from WordNet).
"""

from __future__ import annotations

import re
from functools import lru_cache

from auditor.languages.rows import rows_of
from auditor.languages.tables.morphology import Edit

_WORD = re.compile(r"[A-Za-z]+(?:['\u2019][a-z]+)?")
_MODALS = frozenset("will would shall should may might can could must".split())
_BE = frozenset("is are was were am".split())
_HAVE = {"has": "does", "have": "do", "had": "did"}
_AUXILIARIES = (
    _MODALS | _BE | frozenset(_HAVE) | frozenset("be been being do does did having get got".split())
)
_NEGATIVE = frozenset("not never no nor neither nobody nothing none cannot hardly without".split())
_SUBJECTS = frozenset("i you he she it we they who which that this these those there".split())
_SINGULAR = frozenset("he she it who".split())
# Before these a modal's form is a noun ("the will of the people", "their might").
_DETERMINERS = frozenset(
    "the a an its their his her our your my this that these those all any both each every no".split()
)
_NOT_A_CLAUSE = frozenset(
    "to and or of in on at by for with from as than be been being a an the very more most not".split()
)
_AFTER_A_VERB = _DETERMINERS | frozenset(
    "to that him them us me it out up for in on with from into as against upon".split()
)
_IRREGULAR_PARTICIPLES = frozenset(
    "been become begun broken brought built chosen come cut done drawn driven fallen felt fought "
    "found given gone grown had heard held kept known led left lost made met paid proven put read "
    "risen run said seen sent set shown shut sold spent spoken stood sought taken taught told "
    "thought undertaken understood withdrawn won worn written".split()
)


@lru_cache(maxsize=1)
def kinds() -> dict[str, tuple[str, str]]:
    """Form to (base, kind)."""
    return {form: (base, kind) for form, base, kind in rows_of("en", "verbs.tsv")}


@lru_cache(maxsize=1)
def bases() -> dict[str, str]:
    """Base form of each verb form that is known."""
    return {form: base for form, (base, _) in kinds().items()}


def _is_participle(word: str) -> bool:
    return word.endswith("ed") or word in _IRREGULAR_PARTICIPLES


def negated_verbs(text: str) -> list[Edit]:
    """(start, end, replacement) for each verb of the text that can be negated."""
    words = [(m[0].lower(), m.start(), m.end()) for m in _WORD.finditer(text)]
    found: list[Edit] = []
    for i, (word, start, end) in enumerate(words):
        before = words[i - 1][0] if i and _adjacent(text, words[i - 1][2], start) else ""
        after = words[i + 1][0] if i + 1 < len(words) else ""
        if after and not _adjacent(text, end, words[i + 1][1]):
            after = ""
        if after in _NEGATIVE or before in _NEGATIVE:
            continue
        edit = _auxiliary(word, before, after) or _plain(word, before, after)
        if edit and not (word == "may" and text[start] == "M" and before):
            found.append((start, end, edit))
    return found


def _adjacent(text: str, end: int, start: int) -> bool:
    return text[end:start].isspace()


def _auxiliary(word: str, before: str, after: str) -> str | None:
    if not after:
        return None
    if word in _MODALS:
        noun = before in _DETERMINERS - {"this", "that", "all", "both", "each"}
        return None if noun else "cannot" if word == "can" else f"{word} not"
    if word in _BE:
        return f"{word} not"
    if word not in _HAVE or before in ("to", *_MODALS):
        return None
    adverb = after.endswith("ly") or after in ("also", "already", "since", "always", "now")
    if _is_participle(after) or adverb:
        return f"{word} not"
    return f"{_HAVE[word]} not have" if before not in _AUXILIARIES else None


def _plain(word: str, before: str, after: str) -> str | None:
    base, kind = kinds().get(word, ("", ""))
    if not base or before in _AUXILIARIES or before in _NOT_A_CLAUSE or not after:
        return None
    if kind == "third":
        return f"does not {base}" if after in _AFTER_A_VERB or before in _SUBJECTS else None
    if kind == "third-or-noun":
        clear = before in _SINGULAR or (bool(before) and after in _DETERMINERS)
        return f"does not {base}" if clear and not before.endswith("s") else None
    if kind == "past":
        return f"did not {base}" if before else None
    if kind == "participle":
        clear = before in _SUBJECTS - {"there"} and not after.startswith("by")
        object_follows = after in _DETERMINERS or after in ("that", "him", "them", "us")
        return f"did not {base}" if clear or (before and object_follows) else None
    plural = before in ("i", "you", "we", "they") or (
        kind == "plural" and before.endswith("s") and len(before) > 3 and before not in _DETERMINERS
    )
    return f"do not {base}" if plural and after in _AFTER_A_VERB else None
