"""A text and its key, and which texts of two files have the same key."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from auditor.readers.bilingual.plurals import names_no_number, says_none
from auditor.readers.bilingual.units import Unit

# How formats write a plural form after its key: key_few, key.few, key[few].
_FORM = re.compile(r"(.+?)([_.\-\[:])(zero|one|two|few|many|other|plural)\]?")
_MAX_PLACE = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """A text by its key; ``line`` is where the file has it, 0 where nobody knows."""

    key: str
    text: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Keyed:
    """The texts of one version in their order; of a key that stands twice the last one counts, as for programs."""

    format: str
    entries: Sequence[Entry]
    language: str | None = None
    path: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class KeyedReader:
    """How the bytes of a file become texts by key; ``read`` raises InputError without naming the file."""

    read: Callable[[bytes], Keyed]


def units_by_key(a: Keyed, b: Keyed) -> Iterator[Unit]:
    """What both files have under a key, in A's order; then what only B has. A side without the key is empty.

    A plural form that A does not have stands beside A's form for any number.
    """
    texts_a = {entry.key: entry for entry in a.entries}
    texts_b = {entry.key: entry for entry in b.entries}
    forms_of_b = {found[1] for key in texts_b if (found := _FORM.fullmatch(key))}
    more: dict[str, list[str]] = {}
    alone = []
    for key in texts_b:
        if key not in texts_a:
            other = _general(key, texts_a)
            if other is None:
                alone.append(key)
            else:
                more.setdefault(other, []).append(key)
    for key, entry in texts_a.items():
        found = _FORM.fullmatch(key)
        if key in texts_b:
            yield _unit(entry, texts_b[key], a, b)
        elif key not in more and not (found and found[1] in forms_of_b):
            yield _unit(entry, None, a, b)
        for form in more.get(key, ()):
            yield _unit(entry, texts_b[form], a, b)
    for key in alone:
        yield _unit(None, texts_b[key], a, b)


def _general(key: str, others: dict[str, Entry]) -> str | None:
    """The key of the form that the other side uses of any number, for a plural form that it has not."""
    found = _FORM.fullmatch(key)
    if found is None:
        return None
    base, mark = found[1], found[2]
    end = "]" if mark == "[" else ""
    names = (f"{base}{mark}other{end}", f"{base}{mark}plural", base)
    return next((name for name in names if name in others), None)


def _unit(a: Entry | None, b: Entry | None, of_a: Keyed, of_b: Keyed) -> Unit:
    place = (b or a or Entry("", "")).key[:_MAX_PLACE]
    line = (a or b or Entry("", "")).line
    unit = Unit(line, a.text if a else "", b.text if b else "", place)
    forms = [_form(entry) for entry in (a, b)]
    if not any(forms):
        return unit
    one, none = (
        tuple(
            tells(form, code)
            for form, code in zip(forms, (of_a.language, of_b.language), strict=True)
        )
        for tells in (names_no_number, says_none)
    )
    return replace(unit, one_number=(one[0], one[1]), of_none=(none[0], none[1]))


def _form(entry: Entry | None) -> str:
    found = _FORM.fullmatch(entry.key) if entry else None
    return found[3] if found else ""
