"""Slips that break what a program reads: a per cent sign that begins nothing, a blank in a placeholder, a lone brace."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.checks.placeholders.braces import UNCLOSED
from auditor.checks.placeholders.formats import is_printf, strays
from auditor.checks.placeholders.syntax import Token
from auditor.model import Span

# The sign or brace with a little of what is around it.
_BESIDE = 2
_LEAKED = re.compile(r"\}\s*,\s*\{")


@dataclass(frozen=True, slots=True)
class Slip:
    """What is wrong on one side (0 for A, 1 for B) and not on the other; ``sure``: a program will stumble on it."""

    side: int
    span: Span
    what: str
    sure: bool = True


def slips(
    texts: tuple[str, str], tokens: tuple[Sequence[Token], Sequence[Token]], *, format_: str
) -> Iterator[Slip]:
    """The slips of either side that the other does not have as well."""
    if is_printf(format_):
        found = strays(texts[0]), strays(texts[1])
        for side, own in enumerate(found):
            if own and not found[1 - side]:
                yield Slip(
                    side, own[0].span(), "that begins no placeholder; doubled it stands for itself"
                )
    else:
        yield from _spaced(tokens)
    if not any(token.value.endswith(UNCLOSED) for own in tokens for token in own):
        yield from _braces(texts)


def _spaced(tokens: tuple[Sequence[Token], Sequence[Token]]) -> Iterator[Slip]:
    """What C reads as a placeholder all the same; many others don't. Translation puts it in, where it is not A's."""
    own = [token for token in tokens[1] if token.spaced]
    if own and tokens[0] and not any(token.spaced for token in tokens[0]):
        yield Slip(1, (own[0].start, own[0].end), "with a blank in it", sure=False)


def _braces(texts: tuple[str, str]) -> Iterator[Slip]:
    lone = [_lone(text) for text in texts]
    for side in (0, 1):
        own = lone[side]
        if own is not None and lone[1 - side] is None:
            # Text of an array of messages, or a brace beside others; alone it may be drawing something.
            text = texts[side]
            sure = "{" in texts[1 - side] or _LEAKED.search(text) is not None
            yield Slip(side, (own, own + 1), "that has no counterpart", sure=sure)


def _lone(text: str) -> int | None:
    """Where a brace is not closed, or closes nothing; None where there is none."""
    opened: list[int] = []
    for match in re.finditer(r"[{}]", text):
        if match[0] == "{":
            opened.append(match.start())
        elif opened:
            opened.pop()
        else:
            return match.start()
    return opened[0] if opened else None


def said(text: str, span: Span) -> str:
    """The place with what is beside it."""
    start, end = max(span[0] - _BESIDE, 0), span[1] + _BESIDE
    return text[start:end].strip()
