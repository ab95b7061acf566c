"""What one setting may be: a TOML value to ours, or a word on what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from typing import NoReturn, TypeAlias, TypeVar

from auditor.languages import is_language

Place: TypeAlias = tuple[str | int, ...]
"""Where in the file: names of keys, and numbers of entries from 0."""
Read: TypeAlias = Callable[[object, Place], object]
_T = TypeVar("_T")

# Of a name in a message.
_LONGEST_NAME = 80
_NAMES = {str: "a string", bool: "true or false", int: "a number", list: "a list", dict: "a table"}


class Refused(Exception):  # noqa: N818 - told as a SettingsError, with the file's name
    """A value that cannot be, and where it stands."""

    def __init__(self, place: Place, message: str) -> None:
        super().__init__(message)
        self.place = place


def refuse(place: Place, message: str) -> NoReturn:
    """Raise `Refused`."""
    raise Refused(place, message)


def unknown(place: Place, what: str, known: Sequence[str], hint: str = "") -> NoReturn:
    """Refuse a name that does not exist, with the nearest that does."""
    name = str(place[-1])[:_LONGEST_NAME]
    near = get_close_matches(name.lower().replace("_", "-"), known, n=1, cutoff=0.6)
    told = hint or (f"did you mean {near[0]}?" if near else f"use {', '.join(known)}")
    refuse(place, f"unknown {what}; {told}")


def string(value: object, place: Place) -> str:
    """Text with something in it."""
    text = _typed(value, str, place)
    if not text.strip():
        refuse(place, "is empty; give it a value or leave it out")
    return text


def boolean(value: object, place: Place) -> bool:
    """True or false."""
    return _typed(value, bool, place)


def choice(*known: str) -> Callable[[object, Place], str]:
    """One of some names."""

    def read(value: object, place: Place) -> str:
        text = string(value, place)
        if text not in known:
            text = text[:_LONGEST_NAME]
            near = get_close_matches(text.lower(), known, n=1, cutoff=0.6)
            refuse(place, f"{text!r} is none of {', '.join(known)}" + _meant(near))
        return text

    return read


def names(value: object, place: Place) -> tuple[str, ...]:
    """Several names: a list, or a string with commas; each once."""
    if isinstance(value, str):
        found = [part.strip() for part in value.split(",") if part.strip()]
    else:
        found = list(strings(value, place))
    if not found:
        refuse(place, "names nothing; give it a value or leave it out")
    return tuple(dict.fromkeys(found))


def strings(value: object, place: Place) -> tuple[str, ...]:
    """A list of strings, or one string alone."""
    if isinstance(value, str):
        return (string(value, place),)
    listed: list[object] = _typed(value, list, place, or_else="a string or a list of strings")
    return tuple(string(item, (*place, index)) for index, item in enumerate(listed))


def language(value: object, place: Place) -> str:
    """A language code."""
    code = string(value, place)
    if not is_language(code):
        refuse(
            place,
            f"{code[:_LONGEST_NAME]!r} is not a language code; use one like en, ar or pt-BR",
        )
    return code


def languages(value: object, place: Place) -> tuple[str, ...]:
    """One language code or several."""
    found = strings(value, place)
    for index, code in enumerate(found):
        language(code, place if isinstance(value, str) else (*place, index))
    if not found:
        refuse(place, "names no language; give one or leave it out")
    return found


def table(value: object, place: Place) -> Mapping[str, object]:
    """A table."""
    return _typed(value, dict, place)


def tables(value: object, place: Place) -> Sequence[tuple[Mapping[str, object], Place]]:
    """A list of tables, each with its place."""
    header = f"[[{place[-1]}]]"
    listed: list[object] = _typed(value, list, place, or_else=f"a list of tables, {header}")
    return [(table(item, (*place, index)), (*place, index)) for index, item in enumerate(listed)]


def _typed(value: object, kind: type[_T], place: Place, or_else: str = "") -> _T:
    # A bool is an int to Python, and none to TOML.
    if not isinstance(value, kind) or type(value) is not kind:
        given = _NAMES.get(type(value), f"a {type(value).__name__}")
        refuse(place, f"must be {or_else or _NAMES[kind]}, not {given}")
    return value


def _meant(near: Sequence[str]) -> str:
    return f"; did you mean {near[0]}?" if near else ""
