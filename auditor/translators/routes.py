"""Which packages lead from one language to another, and by what codes packages call languages."""

from __future__ import annotations

from collections.abc import Iterable

PIVOT = "en"
# Every hop adds its own errors; beyond two pivots a translation says nothing about its source.
MAX_HOPS = 3

# Argos has its own codes for some varieties; the primary language is tried after them.
_ARGOS_CODES = {
    "pt-br": "pb",
    "zh-tw": "zt",
    "zh-hk": "zt",
    "zh-hant": "zt",
    "no": "nb",
}


def package_codes(code: str) -> tuple[str, ...]:
    """The codes under which packages may hold a BCP 47 language, best first."""
    tag = code.replace("_", "-").lower()
    subtags = tag.split("-")
    candidates = [tag, _ARGOS_CODES.get("-".join(subtags[:2]), ""), subtags[0]]
    return tuple(dict.fromkeys(candidate for candidate in candidates if candidate))


def find_route(
    pairs: Iterable[tuple[str, str]], source: str, target: str
) -> tuple[str, ...] | None:
    """The shortest chain of packages, through English where there is a choice; None if none.

    ``pairs`` are (source, target) package codes; ``source`` and ``target`` are BCP 47.
    """
    onward: dict[str, list[str]] = {}
    for begin, end in sorted(set(pairs), key=lambda pair: (pair[1] != PIVOT, pair)):
        onward.setdefault(begin, []).append(end)
    goals = package_codes(target)
    if set(goals[-1:]) & set(package_codes(source)[-1:]):
        return None
    best: tuple[str, ...] | None = None
    for start in package_codes(source):
        for goal in goals:
            found = _shortest(onward, start, goal)
            if found is not None and (best is None or len(found) < len(best)):
                best = found
    return best


def _shortest(onward: dict[str, list[str]], start: str, goal: str) -> tuple[str, ...] | None:
    # Breadth first, English first among equals: the first path to arrive is the one wanted.
    paths: list[tuple[str, ...]] = [(start,)]
    seen = {start}
    for _ in range(MAX_HOPS):
        longer: list[tuple[str, ...]] = []
        for path in paths:
            for code in onward.get(path[-1], ()):
                if code == goal:
                    return (*path, code)
                if code not in seen:
                    seen.add(code)
                    longer.append((*path, code))
        paths = longer
    return None


def language_code(code: str) -> str:
    """The BCP 47 primary language of a package code: ``pt`` for ``pb``."""
    return {"pb": "pt", "zt": "zh"}.get(code, code)
