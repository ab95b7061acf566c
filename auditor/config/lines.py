"""On which line of a TOML text a key stands; tomllib reads values without their places."""

from __future__ import annotations

import re

from auditor.config.values import Place

# Possessive: a line of a megabyte is read once.
_HEADER = re.compile(r"\s*+(\[\[?)([^\]]++)\]\]?\s*+(?:#.*)?")
_KEY = re.compile(r"""\s*+([\w.\-"' \t]++)=""")


def line_of(text: str, place: Place) -> int | None:
    """The line, from 1, of the deepest part of ``place`` that is found; None where none is.

    Found are keys and headers at the beginning of a line, which is how settings are written; an
    entry inside a list or an inline table is told by the line of what it is in.
    """
    names = [part for part in place if isinstance(part, str)]
    counts: dict[str, int] = {}
    inside: list[str] = []
    wanted = True
    best, depth = None, 0
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.fullmatch(line):
            inside = _parts(header[2])
            key = ".".join(inside)
            counts[key] = counts.get(key, -1) + 1
            wanted = header[1] == "[" or _entry(place, inside) in {None, counts[key]}
            found = inside
        elif match := _KEY.match(line):
            found = [*inside, *_parts(match[1])]
        else:
            continue
        if wanted and depth < len(found) <= len(names) and names[: len(found)] == found:
            best, depth = number, len(found)
    return best


def _entry(place: Place, inside: list[str]) -> int | None:
    """Which entry of the list of tables at ``inside`` is meant; None where the place does not say."""
    names: list[str] = []
    for part in place:
        if isinstance(part, int) and names == inside:
            return part
        if isinstance(part, str):
            names.append(part)
    return None


def _parts(dotted: str) -> list[str]:
    return [part.strip().strip("\"'") for part in dotted.split(".")]
