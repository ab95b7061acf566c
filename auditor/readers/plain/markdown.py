"""Markdown (CommonMark and tables): blocks by markdown-it-py, their markup blanked in the view."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from auditor.model import Block, BlockKind, Document
from auditor.readers.decode import decode
from auditor.readers.office.notes import plural
from auditor.readers.plain.characters import ink_span, plain
from auditor.readers.plain.inline import Piece, html_pieces, markdown_pieces
from auditor.readers.plain.markdown_source import Source, numbered_items
from auditor.readers.source import FileBytes, Reader

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

# The inline parser looks back at brackets and stars; a longer paragraph is no prose but data.
_LONGEST_INLINE = 10_000
# What the marks of a document may cost, in characters that are looked at: of a bracket that holds others or has no
# end it reads on to the paragraph's; a mark takes as long as so many characters.
_EFFORT = 3_000_000
_A_MARK = 20
# Such brackets of a paragraph; prose has none or two.
_OPEN = 50
_MARK = re.compile(r"[*_`\[\]<&\\!~]")
_CLOSED = re.compile(r"\[[^\[\]]*\]")
_TARGET = re.compile(r"\]\([^()\n]*\)")
_DEEPEST = 200  # lists in lists; what lies deeper would be lost

_Leaf = tuple[BlockKind, list[Piece]]


def read_markdown(file: FileBytes) -> Document:
    """The document in the bytes of a Markdown file. Raises InputError when they are no text."""
    decoded = decode(file.data, language=file.language)
    return document_from_markdown(
        decoded.text,
        language=file.language,
        path=file.path,
        sha256=file.sha256,
        encoding=decoded.encoding,
        notes=decoded.notes,
    )


def document_from_markdown(
    text: str,
    *,
    language: str | None = None,
    path: str | None = None,
    sha256: str = "",
    encoding: str | None = None,
    notes: Sequence[str] = (),
) -> Document:
    """A document of Markdown text.

    Front matter, link targets, pictures, HTML tags and comments are blanked in the view. Code
    blocks are paragraphs. The numbers of a numbered list stay, as they do in plain text, unless
    they are all the same and so left to be counted.
    """
    view: list[str] = []
    blocks: list[Block] = []
    at = 0
    effort = _Effort(_EFFORT)
    for kind, pieces in _leaves(Source(text), effort):
        first = at
        leaf: list[str] = []
        for start, words in pieces:
            if start >= at:
                # The line feed markdown-it ends a block with may not be in the text.
                inside = words[: len(text) - start]
                leaf += (" " * (start - at), plain(inside))
                at = start + len(inside)
        view += leaf
        shown = "".join(leaf)
        if ink := ink_span(shown, 0, len(shown)):
            blocks.append(Block(first + ink[0], first + ink[1], kind))
    view.append(" " * (len(text) - at))
    if effort.unread:
        many = plural(effort.unread, "paragraph")
        notes = (
            *notes,
            f"{many} too long, or with too many marks, to be read as Markdown: they are read as plain text",
        )
    return Document(
        text,
        "".join(view),
        tuple(blocks),
        language,
        path,
        sha256,
        encoding,
        tuple(notes),
        "markdown",
    )


@dataclass(slots=True)
class _Effort:
    """What reading marks may cost yet, and how many paragraphs' marks were not read."""

    left: int
    unread: int = 0

    def allows(self, content: str) -> bool:
        """Whether the markup of a paragraph is read; what it costs is taken away."""
        brackets = content.count("[") - len(_CLOSED.findall(content))
        brackets += content.count("](") - len(_TARGET.findall(content))
        cost = brackets * len(content) + _A_MARK * len(_MARK.findall(content))
        if len(content) > _LONGEST_INLINE or brackets > _OPEN or cost > self.left:
            self.unread += 1
            return False
        self.left -= cost
        return True


def _leaves(source: Source, effort: _Effort) -> Iterator[_Leaf]:
    """The blocks of the source that may have words, in order, each with its pieces."""
    parser = _parser()
    env: dict[str, object] = {}
    tokens = parser.parse(source.text, env)
    numbered = numbered_items(tokens)
    kind = BlockKind.PARAGRAPH
    marker: list[Piece] = []
    row: list[Piece] | None = None
    column = 0
    for index, token in enumerate(tokens):
        if token.type == "heading_open":
            kind = BlockKind.HEADING
        elif token.type == "list_item_open":
            kind = BlockKind.LIST_ITEM
            marker = source.marker(token) if index in numbered else []
        elif token.type == "tr_open":
            row, column = [], 0
        elif token.type == "tr_close" and row is not None:
            yield BlockKind.TABLE_ROW, row
            row = None
        elif token.type == "inline" and row is not None:
            offsets, column = source.cell(token, column)
            row += _inline(parser, token, offsets, env, effort)
        elif token.type == "inline":
            yield kind, [*marker, *_inline(parser, token, source.offsets(token), env, effort)]
            kind, marker = BlockKind.PARAGRAPH, []
        elif token.type in {"fence", "code_block", "html_block"}:
            yield from ((kind, [*marker, *pieces]) for pieces in _verbatim(token, source))
            kind, marker = BlockKind.PARAGRAPH, []


def _inline(
    parser: MarkdownIt,
    token: Token,
    offsets: list[int],
    env: dict[str, object],
    effort: _Effort,
) -> Iterator[Piece]:
    children: list[Token] = []
    if not effort.allows(token.content):
        return _placed([(0, token.content)], offsets)
    parser.inline.parse(token.content, parser, env, children)
    return _placed(markdown_pieces(token.content, children), offsets)


def _verbatim(token: Token, source: Source) -> Iterator[list[Piece]]:
    """The words of a code block, or of the stretches of a block of HTML."""
    offsets = source.offsets(token)
    stretches = html_pieces(token.content) if token.type == "html_block" else [[(0, token.content)]]
    for pieces in stretches:
        yield list(_placed(pieces, offsets))


def _placed(pieces: Iterable[Piece], offsets: list[int]) -> Iterator[Piece]:
    """Pieces of a block's content as pieces of the document, in runs without a gap."""
    for start, words in pieces:
        run = start
        for at in range(start, start + len(words)):
            last = at + 1 == start + len(words)
            if last or offsets[at + 1] != offsets[at] + 1:
                yield offsets[run], words[run - start : at + 1 - start]
                run = at + 1


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    """Blocks only: the text of each is parsed apart, so that its pieces can be told."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser


READER = Reader(read_markdown, text=True)
