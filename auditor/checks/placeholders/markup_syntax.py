"""Tags in a text, and entities that are broken; comparisons of mathematics and <names> of usage are none."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[A-Za-z][\w:.-]{0,30}|\d{1,3})"
    r"(?P<attributes>(?:\s+(?:[\w:@.-]+\s*=\s*(?:\"[^\"<>]*\"|'[^'<>]*'|[^\s\"'<>=]+)"
    r"|disabled|checked|hidden|required|selected|readonly|download)){0,20})"
    r"\s*(?P<empty>/?)>",
    re.ASCII,
)
# Tags even alone; <mark>, <file> or <input> may be what a usage text asks for.
_HTML = frozenset("b br em hr i img p strong u wbr".split())
VOID = frozenset({"br", "hr", "img", "input", "wbr"})
# What looks the same.
_ALIKE = {"strong": "b", "em": "i", "strike": "s", "del": "s"}
_BROKEN = re.compile(
    r"&(?: (amp|lt|gt|quot|nbsp|apos|#\d{2,4});|(amp|lt|gt|quot|nbsp|apos|#\d{2,4}) ;)"
)


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag; ``form`` is open, close or empty (<br>, <x/>)."""

    name: str
    form: str
    text: str
    start: int
    end: int

    @property
    def value(self) -> str:
        """What must be the same on both sides: attributes may be translated."""
        return {"open": "<{}>", "close": "</{}>", "empty": "<{}/>"}[self.form].format(self.name)


def tags_of(text: str, other: str = "") -> list[Tag]:
    """The tags of a text, in order. Linear in its length.

    All but a few are tags only where they are paired (in the other side's text at least), empty or have
    attributes; else they are a <name> for a reader to fill in.
    """
    if "<" not in text:
        return []
    matches = list(_TAG.finditer(text))
    forms = Counter((m["name"].lower(), m["close"]) for m in matches)
    if "<" in other:
        forms.update((m["name"].lower(), m["close"]) for m in _TAG.finditer(other))
    found = []
    for match in matches:
        name = match["name"].lower()
        paired = forms[name, ""] and forms[name, "/"]
        if name in _HTML or match["empty"] or match["attributes"] or paired:
            empty = match["empty"] or name in VOID
            form = "empty" if empty else "close" if match["close"] else "open"
            found.append(Tag(_ALIKE.get(name, name), form, match[0], *match.span()))
    return found


def crossed(tags: list[Tag]) -> Tag | None:
    """The first tag that closes what is not open, or is open at the end; None where all are paired."""
    stack: list[Tag] = []
    for tag in tags:
        if tag.form == "open":
            stack.append(tag)
        elif tag.form == "close":
            if not stack or stack[-1].name != tag.name:
                return tag
            stack.pop()
    return stack[-1] if stack else None


def nesting(tags: list[Tag]) -> Counter[tuple[str, ...]]:
    """How often each chain of tags stands inside each other."""
    chains: Counter[tuple[str, ...]] = Counter()
    stack: list[str] = []
    for tag in tags:
        if tag.form == "close":
            if stack:
                stack.pop()
        else:
            chains[(*stack[-4:], tag.name)] += 1
            if tag.form == "open":
                stack.append(tag.name)
    return chains


def broken_entities(text: str) -> list[re.Match[str]]:
    """Entities that machine translation took apart: ``& amp;``, ``&nbsp ;``."""
    return list(_BROKEN.finditer(text)) if "&" in text else []
