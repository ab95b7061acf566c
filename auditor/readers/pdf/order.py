"""Lines as they are seen to text as it is read: the Unicode bidirectional algorithm backwards.

A line is given from left to right. In a right-to-left paragraph it is turned round; numbers and
words of left-to-right scripts in it are turned back. What belongs to a number follows the rules of
Unicode Standard Annex #9: after an Arabic letter "12-05" is two numbers and a dash (W2, W4), after a
Hebrew one it is one (so the sides of a dash change places in the first and not in the second).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_STRONG = frozenset(("L", "R", "AL"))
_NUMBER = frozenset(("EN", "AN"))
_BRACKETS = {"(": ")", "[": "]", "{": "}", "«": "»", "‹": "›", "（": "）"}
_MIRROR = {**_BRACKETS, **{close: open_ for open_, close in _BRACKETS.items()}}


def direction(text: str) -> int:
    """Letters of right-to-left scripts less those of others."""
    kinds = [unicodedata.bidirectional(c) for c in text]
    return sum(kind in {"R", "AL"} for kind in kinds) - kinds.count("L")


def reading_order(seen: Sequence[str], *, rightward: bool, before: str = "") -> str:
    """The text of a line's glyphs, which are given from left to right.

    ``rightward``: its paragraph begins at the right. ``before``: the class (L, R, AL) of the last
    letter of the paragraph's lines above, "" at its beginning.
    """
    kinds = [_class(text) for text in seen]
    if rightward:
        return _turned(list(seen)[::-1], kinds[::-1], before)
    parts: list[str] = []
    at = 0
    while at < len(seen):
        end = next(
            (k for k in range(at, len(seen)) if kinds[k] == "L" or seen[k] == "\t"), len(seen)
        )
        start, stop = _embedded(seen, kinds, at, end)
        parts += seen[at:start]
        turned = slice(start, stop)
        parts.append(_turned(list(seen[turned])[::-1], kinds[turned][::-1], "AL"))
        parts += seen[stop : end + 1]
        at = end + 1
    return "".join(parts)


def _embedded(seen: Sequence[str], kinds: list[str], at: int, end: int) -> tuple[int, int]:
    """The right-to-left stretch between two left-to-right words: its letters and numbers.

    Where a line begins with a comma, the words before the comma go on below: it is their end.
    """
    inner = {"R", "AL", "AN"} | ({"EN"} if at == 0 else set())
    inside = [k for k in range(at, end) if kinds[k] in inner]
    if not any(kinds[k] in {"R", "AL"} for k in inside):
        return at, at
    start = inside[0]
    if at == 0 and all(unicodedata.category(c) == "Po" for t in seen[:start] for c in t.strip()):
        start = 0
    return start, inside[-1] + 1


def last_strong(text: str, before: str = "") -> str:
    """The class of the last letter that has a direction."""
    return next((k for c in reversed(text) if (k := _class(c)) in _STRONG), before)


def _class(text: str) -> str:
    kinds = [unicodedata.bidirectional(c) for c in text]
    return next((kind for kind in kinds if kind in _STRONG), kinds[0] if kinds else "ON")


def _turned(texts: list[str], kinds: list[str], before: str) -> str:
    """The text of a right-to-left stretch that has been turned round glyph by glyph."""
    kinds = _numbers(texts, kinds, before)
    parts: list[str] = []
    own: list[str] = []  # right-to-left text since the last stretch that was turned back
    at = 0
    while at < len(texts):
        if kinds[at] not in {"L", "EN", "AN", "n"}:
            own.append(texts[at])
            at += 1
            continue
        end = _end_of_latin(texts, kinds, at) or _end_of_number(kinds, at)
        latin = "".join(texts[at:end][::-1])
        # A bracket opened inside the stretch closes with it.
        if own and own[-1] in _MIRROR and _unpaired(latin) == 1:
            latin += own.pop()
        own.append("\0")
        parts.append(_paired(latin))
        at = end
    joined = _paired("".join(own))
    for part in parts:
        joined = joined.replace("\0", part, 1)
    return joined


def _numbers(texts: list[str], kinds: list[str], before: str) -> list[str]:
    """The classes with numbers settled: what belongs to a number has its class.

    EN: a number beside which signs count; AN: one beside which they do not, being Arabic or standing
    after an Arabic letter; n: a sign inside a number.
    """
    strong = before
    found = list(kinds)
    for at, kind in enumerate(kinds):
        if kind in _STRONG:
            strong = kind
        elif kind == "EN" and strong == "AL":
            found[at] = "AN"
    for at in range(1, len(found) - 1):
        around = {found[at - 1], found[at + 1]}
        inner = {"CS", "ES"} if around == {"EN"} else {"CS"}
        if len(around) == 1 and around <= _NUMBER and kinds[at] in inner and len(texts[at]) == 1:
            found[at] = "n" if texts[at] != "\u00a0" else kinds[at]
    for step in (1, -1):
        order = range(len(found)) if step > 0 else range(len(found) - 1, -1, -1)
        for at in order:
            if kinds[at] == "ET" and 0 <= at - step < len(found) and found[at - step] == "EN":
                found[at] = "EN"
    return found


def _end_of_number(kinds: list[str], at: int) -> int:
    end = at + 1
    while end < len(kinds) and (kinds[end] == "n" or kinds[end] == kinds[at]):
        end += 1
    return end


def _end_of_latin(texts: list[str], kinds: list[str], at: int) -> int:
    """Where a stretch with left-to-right letters in it ends, which begins here; 0 for none.

    Numbers to the right of its first word belong to it only when they stand close: which of "FAO
    2020" and "2020 FAO" was written cannot be seen.
    """
    end, letters = 0, False
    for ahead in range(at, len(kinds)):
        kind = kinds[ahead]
        if kind in {"R", "AL"} or texts[ahead] == "\t":
            break
        if kind == "L":
            between = "".join(
                t
                for t, k in zip(texts[at:ahead], kinds[at:ahead], strict=True)
                if k not in {*_NUMBER, "n"}
            )
            if not letters and ahead > at and between != " " and " " in between:
                return 0
            letters = True
            end = ahead + 1
        elif kind in _NUMBER and letters:
            if any("\u0660" <= c <= "\u06f9" for c in texts[ahead]):
                break
            between = "".join(texts[end:ahead])
            if between.strip(" ") and between.strip(" ") != between:
                break
            end = ahead + 1
        elif kind in _NUMBER and any("\u0660" <= c <= "\u06f9" for c in texts[ahead]):
            break
    return end if letters else 0


def _paired(text: str) -> str:
    """The text with its brackets the way that most of them find their other half.

    What a file says of a bracket in a right-to-left line is either how it looks or what it means.
    """
    if not any(c in _MIRROR for c in text):
        return text
    mirrored = "".join(_MIRROR.get(c, c) for c in text)
    return mirrored if _unpaired(mirrored) < _unpaired(text) else text


def _unpaired(text: str) -> int:
    waiting: list[str] = []
    lonely = 0
    for char in text:
        if char in _BRACKETS:
            waiting.append(_BRACKETS[char])
        elif char in _MIRROR:
            if waiting and waiting[-1] == char:
                waiting.pop()
            else:
                lonely += 1
    return lonely + len(waiting)
