"""Where in a line of Markdown, or of HTML, the words are.

A *piece* is an offset and the text to show there; what no piece covers is markup.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.token import Token

Piece = tuple[int, str]

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,30});")
_TAG_NAME = re.compile(r"/?([A-Za-z][A-Za-z0-9]{0,15})")
_HIDDEN = frozenset({"script", "style", "template", "head"})
_BLOCK_TAGS = frozenset(
    "address article aside blockquote br caption center dd details div dl dt figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td "
    "tfoot th thead tr ul".split()
)


def markdown_pieces(content: str, tokens: Sequence[Token]) -> Iterator[Piece]:
    """The words of one block's ``content``, given the inline tokens markdown-it made of it.

    The tokens come in the order of the text, so each is looked for after the one before.
    """
    at = 0
    for token in tokens:
        kind = token.type
        if kind in {"text", "text_special", "code_inline"}:
            found = _words(content, token, at)
            if found is not None:
                at, piece = found
                yield piece
        elif kind == "image":
            label = content.find("![" + token.content + "]", at)
            at = _after_target(content, label + len(token.content) + 3) if label >= 0 else at
        elif kind == "link_close" and token.markup != "autolink":
            close = content.find("]", at)
            at = _after_target(content, close + 1) if close >= 0 else at
        else:
            mark = _mark(token)
            found_mark = content.find(mark, at) if mark else -1
            at = found_mark + len(mark) if found_mark >= 0 else at


def _mark(token: Token) -> str:
    """What stands in the source for a token without words."""
    if token.type in {"softbreak", "hardbreak"}:
        return "\n"
    if token.type == "html_inline":
        return token.content
    if token.type == "link_open":
        return "<" if token.markup == "autolink" else "["
    return token.markup


def _words(content: str, token: Token, at: int) -> tuple[int, Piece] | None:
    """The offset after the token's words, and their piece."""
    if token.type == "code_inline":
        fence = re.compile(f"(?<!`)`{{{len(token.markup)}}}(?!`)")
        opening = fence.search(content, at)
        closing = fence.search(content, opening.end()) if opening else None
        if opening is None or closing is None:
            return None
        return closing.end(), (opening.end(), content[opening.end() : closing.start()])
    raw = token.markup if token.type == "text_special" else token.content
    start = content.find(raw, at)
    if start < 0 or not raw:
        return None
    end = start + len(raw)
    if token.type == "text":
        return end, (start, raw)
    if raw.startswith("\\"):
        return end, (start + 1, raw[1:])
    return end, (start, _entity(raw))


def _entity(raw: str) -> str:
    """A character reference as its character and spaces; as it is where it stands for several."""
    char = html.unescape(raw)
    return char.ljust(len(raw)) if len(char) == 1 else raw


def _after_target(content: str, at: int) -> int:
    """The offset after a link's target, ``(address "title")`` or ``[label]``, if one follows."""
    from markdown_it.helpers import parseLinkDestination, parseLinkTitle

    size = len(content)
    if content[at : at + 1] == "[":
        close = content.find("]", at)
        return close + 1 if close >= 0 else at
    if content[at : at + 1] != "(":
        return at
    inside = _after_space(content, at + 1)
    target = parseLinkDestination(content, inside, size)
    if target.ok:
        inside = _after_space(content, target.pos)
        title = parseLinkTitle(content, inside, size)
        if title.ok:
            inside = _after_space(content, title.pos)
    return inside + 1 if content[inside : inside + 1] == ")" else at


def _after_space(content: str, at: int) -> int:
    while at < len(content) and content[at].isspace():
        at += 1
    return at


def html_pieces(content: str) -> Iterator[list[Piece]]:
    """The words of a piece of HTML, a list for each stretch between tags of block level."""
    pieces: list[Piece] = []
    at = 0
    while at < len(content):
        tag = content.find("<", at)
        words = content[at : tag if tag >= 0 else len(content)]
        pieces.append((at, _ENTITY.sub(lambda found: _entity(found[0]), words)))
        if tag < 0:
            break
        at, ends_block = _after_tag(content, tag)
        if ends_block:
            yield pieces
            pieces = []
    yield pieces


def _after_tag(content: str, at: int) -> tuple[int, bool]:
    """The offset after the tag or comment at ``at``, and whether it is one of block level."""
    if content.startswith("<!--", at):
        close = content.find("-->", at + 4)
        return (close + 3 if close >= 0 else len(content)), False
    close = content.find(">", at)
    if close < 0:
        return len(content), False
    found = _TAG_NAME.match(content, at + 1)
    name = found[1].lower() if found else ""
    if name in _HIDDEN and content[at + 1] != "/":
        end = content.lower().find(f"</{name}", close)
        close = content.find(">", end) if end >= 0 else -1
        return (close + 1 if close >= 0 else len(content)), False
    return close + 1, name in _BLOCK_TAGS
