"""What the first row of a table says of its columns: source and target, or languages by code or by name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from auditor.errors import InputError
from auditor.languages import is_language, languages, primary
from auditor.readers.bilingual.units import Languages

_SOURCE = frozenset({"source", "src", "original", "msgid"})
_TARGET = frozenset({"target", "tgt", "translation", "translated", "msgstr"})
# What may stand beside the name of a language: "Text (fr)", "value_de", "English text".
_BESIDE = frozenset(
    {"text", "texts", "string", "strings", "segment", "segments", "value", "values"}
    | {"language", "lang", "column", "version", "sentence", "sentences", "translations"}
)
_BACK = frozenset({"back-translation", "back_translation", "back translation"})
# What says where a row belongs, the best first; as Weblate and translate-toolkit name it.
_PLACES = ("id", "key", "context", "location", "name")
# In the first column numbers and keys have names that are codes as well: Indonesian, Norwegian.
_KEYS = frozenset({"id", "no", "nr", "ids"})
# Of three letters only with more to it: "non" is Old Norse, and the French for "no".
_CODE = re.compile(r"[a-z]{2}|[A-Z]{2}|[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})+")
_PARTS = re.compile(r"[\s()\[\]:/|.,_–—-]+")
_BRACKETS = re.compile(r"(.{1,40}?)\s*[(\[]([^()\[\]]{2,20})[)\]]")
# What names a text in a program: "home.title", "articles/a-05/title/", "menu:file".
_KEY = re.compile(r"[A-Za-z_][\w-]*(?:[./:][\w-]+)+[./:]?")
_LONGEST = 60
_MOST_PARTS = 5


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column is what, -1 for one there is not; ``count`` is 0 where no row has named them.

    ``languages`` as the row names them; ``note`` is what to say of the choice.
    """

    source: int = 0
    target: int = 1
    back: int = 2
    place: int = -1
    count: int = 0
    languages: Languages = (None, None)
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Named:
    at: int
    role: str
    code: str | None


def columns_named(cells: Sequence[str], wanted: Languages) -> Columns | None:
    """The columns to compare where a first row names them; None for a row of text.

    Raises InputError where it names languages and not the one wanted.
    """
    if not names_columns(cells, wanted):
        return None
    named = _named(cells)
    roles = {one.role: one.at for one in named if one.role}
    if not any(one.code for one in named):
        return _columns(cells, roles["source"], roles["target"])
    a, b = (_wanted(named, code, role) for code, role in zip(wanted, _ROLES, strict=True))
    a = a or _other(named, "source", than=b)
    b = b or _other(named, "target", than=a)
    if a is None or b is None or a.at == b.at:
        raise InputError(f"{_has(named)}: choose two of them with -s and -t")
    codes = [one.code for one in named if one.code]
    note = ""
    if len(set(codes)) > 2 and not all(wanted):
        note = f"{_has(named)}; compared are {a.code or a.role} and {b.code or b.role}"
    return _columns(cells, a.at, b.at, languages=(a.code, b.code), note=note)


def names_columns(cells: Sequence[str], wanted: Languages) -> bool:
    """Whether a row names two columns at least that can be compared."""
    named = _named(cells)
    codes = {one.code for one in named if one.code}
    roles = [one.role for one in named if one.role]
    if sorted(roles) == [*_ROLES]:
        return True
    if len(codes) == 1:
        return [one.role for one in named if one.code is None] in (["source"], ["target"])
    short = [cells[one.at].strip() for one in named]
    if len(codes) == 2 and all(len(name) == 2 and name.isupper() for name in short):
        # "NO" and "SI" are words as well.
        return not codes.isdisjoint({"en", *(primary(code) for code in wanted if code)})
    return len(codes) > 1


def begins_with_key(row: Sequence[str] | str) -> bool:
    """Whether a row of two cells may be a key and a text."""
    return not isinstance(row, str) and len(row) == 2 and bool(_KEY.fullmatch(row[0].strip()))


def holds_keys(rows: Sequence[Sequence[str]]) -> bool:
    """Whether rows without names of columns are a key and a text each, so that they hold one version."""
    if len(rows) < 2 or any(len(row) != 2 for row in rows):
        return False
    keys, texts = zip(*((a.strip(), b.strip()) for a, b in rows), strict=True)
    if not all(map(_KEY.fullmatch, keys)):
        return False
    return not all(map(_KEY.fullmatch, texts)) and len(set(keys)) == len(keys)


_ROLES = ("source", "target")


def _columns(
    cells: Sequence[str],
    source: int,
    target: int,
    *,
    languages: Languages = (None, None),
    note: str = "",
) -> Columns:
    names = [cell.strip().lower() for cell in cells]
    # Two columns of languages and no more: a third in a row below is a back-translation, as without names.
    count = 0 if len(names) == 2 and any(languages) else len(names)
    back = next((at for at, name in enumerate(names) if name in _BACK), -1 if count else 2)
    place = next((names.index(name) for name in _PLACES if name in names), -1)
    if place < 0 and names[0] in _KEYS and 0 not in {source, target}:
        place = 0
    if place in {source, target}:
        place = -1
    return Columns(source, target, back, place, count, languages, note)


def _named(cells: Sequence[str]) -> list[_Named]:
    found = []
    for at, cell in enumerate(cells):
        if (one := _name(cell.strip())) is not None:
            found.append(_Named(at, *one))
    others = [one for one in found if one.at]
    key = found and not found[0].at and cells[0].strip().lower() in _KEYS
    return others if key and len(others) > 1 else found


def _name(cell: str) -> tuple[str, str | None] | None:
    """The role and the language that a cell names; None for one that names neither, or says more."""
    if not cell or len(cell) > _LONGEST or cell.casefold() in _BACK:
        return None
    if (code := _code(cell)) is not None:
        return "", code
    inside = _BRACKETS.fullmatch(cell)
    if inside and (code := _code(inside[2])) is not None:
        # Whatever a column is called in whatever language: "Übersetzung (de)".
        words = frozenset(part.casefold() for part in _PARTS.split(inside[1]))
        return "source" if words & _SOURCE else "target" if words & _TARGET else "", code
    parts = [part for part in _PARTS.split(cell) if part]
    if not parts or len(parts) > _MOST_PARTS:
        return None
    role = ""
    code = None
    for part in parts:
        word = part.casefold()
        if word in _SOURCE or word in _TARGET:
            role = "source" if word in _SOURCE else "target"
        elif (found := _code(part)) is not None:
            code = code or found
        elif word not in _BESIDE and (code is None or "(" not in cell):
            return None
    return (role, code) if role or code else None


def _code(text: str) -> str | None:
    """The language a code or a name stands for, in English, in itself or in a language known here."""
    if _CODE.fullmatch(text):
        code = text.lower() if len(text) == 2 else text
        return code if is_language(code) else None
    return _names().get(text.casefold()) if text.isalpha() else None


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    from babel import Locale

    found: dict[str, str] = {}
    known = Locale("en").languages
    for display in ("en", *languages()):
        for code, name in Locale.parse(display).languages.items():
            if len(code) == 2 and code in known:
                found.setdefault(name.casefold(), code)
    return found


def _wanted(named: Sequence[_Named], code: str | None, role: str) -> _Named | None:
    """The column in a language asked for, else the one of that role whose language is not said."""
    if code is None:
        return None
    exact = code.replace("_", "-").lower()
    same = [one for one in named if one.code and primary(one.code) == primary(code)]
    for one in same:
        if one.code and one.code.replace("_", "-").lower() == exact:
            return one
    if same:
        return same[0]
    for one in named:
        if one.role == role and one.code is None:
            return one
    raise InputError(f"has no column in {code}; {_has(named)}: choose with -s and -t")


def _other(named: Sequence[_Named], role: str, *, than: _Named | None) -> _Named | None:
    left = [one for one in named if than is None or one.at != than.at]
    other_code = than.code if than else None
    of_role = [one for one in left if one.role == role]
    rest = [
        one
        for one in left
        if not one.role
        and not (one.code and other_code and primary(one.code) == primary(other_code))
    ]
    return next(iter((*of_role, *rest, *left)), None)


def _has(named: Sequence[_Named]) -> str:
    names = dict.fromkeys(one.code or one.role for one in named)
    return f"its first row names {', '.join(names)}"
