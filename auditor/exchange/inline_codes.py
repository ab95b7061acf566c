"""Inline codes of XLIFF and TMX: what an element stands for, and the name it has on both sides.

Sources: XLIFF 1.2, 2.6 (inline elements); XLIFF 2.1, 4.2.3; TMX 1.4b, "Content markup".
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from auditor.model import Code

# What opens and what closes where two elements stand for one span; all others stand alone or hold their text.
_OPENS = frozenset({"bpt", "bx", "sc"})
_CLOSES = frozenset({"ept", "ex", "ec"})
SPANS = frozenset({"g", "pc"})
_PLAIN = frozenset({"ph", "x", "it", "ut"})
CODES = _OPENS | _CLOSES | _PLAIN | {"cp"}
# Angular and others put the two ends of a span into the names of two codes.
_ENDS = re.compile(r"(START|OPEN|BEGIN|CLOSE|END)_(\w+)")
_CLOSING = frozenset({"CLOSE", "END"})
_MARKUP = re.compile(r"\s*(?:<|&lt;|\{\\|\\\w|\[/?\w+\]$)")
_WORDS = frozenset({"x-variable", "x-placeholder", "x-value", "value", "var", "x-var"})
_LONGEST = 80


def code_of(
    name: str, attributes: Mapping[str, str], *, content: str = "", number: int = 0
) -> Code:
    """The code an element is; ``content`` is the markup of the original inside it.

    ``number`` counts the codes before it in its text, for one that has no name of its own.
    """
    said = (
        content.strip()
        or attributes.get("equiv-text")
        or attributes.get("equiv")
        or attributes.get("disp")
        or ""
    )[:_LONGEST]
    key = (
        attributes.get("startRef")
        or attributes.get("rid")
        or attributes.get("x")
        or attributes.get("id")
        or attributes.get("i")
        or said
        or f"#{number + 1}"
    )[:_LONGEST]
    form = "open" if name in _OPENS or name in SPANS else "close" if name in _CLOSES else "alone"
    kind = attributes.get("ctype") or attributes.get("type") or ""
    pos = attributes.get("pos", "")
    if name == "it" and pos:
        form = "close" if pos in {"close", "end"} else "open"
    ends = _ENDS.fullmatch(key) if form == "alone" else None
    if ends:
        form, key = ("close" if ends[1] in _CLOSING else "open"), ends[2]
    markup = form != "alone" or bool(_MARKUP.match(said)) or _is_markup(kind)
    shown = said or f"<{name}{_attribute(attributes)}{'/' * (form == 'alone')}>"
    return Code(key, form, shown, tag=markup)


def end_of(code: Code) -> Code:
    """The end of a span that holds its text."""
    return Code(code.name, "close", code.shown, code.tag)


def _is_markup(kind: str) -> bool:
    return bool(kind) and kind not in _WORDS and kind not in {"ph", "ui", "other", "quote"}


def _attribute(attributes: Mapping[str, str]) -> str:
    names = [key for key in ("id", "x", "i", "startRef", "rid") if key in attributes][:1]
    return "".join(f' {key}="{attributes[key][:_LONGEST]}"' for key in names)
