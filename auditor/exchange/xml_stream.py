"""XML as a stream, for files larger than memory: read by expat and handed on unit by unit.

Expat and not lxml's iterparse: it refuses a declaration when it meets it, and holds no tree, so that
even one unit without end takes no memory of its own. What it refuses is what
`auditor.readers.untrusted.xml` refuses: entities, a document type of its own, elements too deep.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BufferedIOBase
from typing import Generic, Protocol, TypeVar
from xml.parsers import expat

from auditor.errors import InputError

CHUNK = 1 << 16
# As deep as libxml2 goes.
MAX_DEPTH = 256
# One tag, comment or processing instruction, which expat holds whole and looks at anew with each chunk.
MAX_TOKEN = 1 << 22

T = TypeVar("T")


class Handler(Protocol[T]):
    """What is made of the elements; ``take`` gives what is complete since it was last asked."""

    root: str

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        """An element opens; ``name`` without the root's prefix."""

    def end(self, name: str) -> None:
        """An element closes."""

    def text(self, data: str) -> None:
        """A stretch of text, not always all there is between two tags."""

    def take(self) -> list[T]:
        """What is complete."""


def stream(file: BufferedIOBase, handler: Handler[T]) -> Iterator[T]:
    """What the handler makes of an XML file, as it is read.

    Raises InputError, without the file's name, where the file is no XML with that root, is broken or
    declares entities; what was complete before that comes first. A document type that is only named
    (``<!DOCTYPE tmx SYSTEM "tmx14.dtd">``) is tolerated and never fetched.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    guard = _Guard(handler, parser)
    parser.StartElementHandler = guard.start
    parser.EndElementHandler = guard.end
    parser.CharacterDataHandler = handler.text
    parser.StartDoctypeDeclHandler = guard.doctype
    parser.EntityDeclHandler = _refuse_declared
    # Where a DTD is named that nobody reads, expat would pass over what it cannot look up.
    parser.SkippedEntityHandler = _refuse_unknown
    size = 0
    final = False
    while not final:
        chunk = file.read1(CHUNK)
        size += len(chunk)
        final = not chunk
        failure: Exception | None = None
        try:
            parser.Parse(chunk, final)
        except (expat.ExpatError, InputError, ValueError, LookupError) as error:
            failure = error
        yield from handler.take()
        if isinstance(failure, InputError):
            raise failure
        if failure is not None:
            raise InputError(f"not well-formed {handler.root.upper()} ({failure})") from None
        if size - parser.CurrentByteIndex > MAX_TOKEN:
            raise InputError(f"line {parser.CurrentLineNumber}: one tag is larger than 4 MB")


class _Guard(Generic[T]):
    """Stands before a handler: the right root, its prefix taken off, and no bottomless depth."""

    def __init__(self, handler: Handler[T], parser: expat.XMLParserType) -> None:
        self._handler = handler
        self._parser = parser
        self._prefix = ""
        self._depth = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if not self._depth:
            prefix, colon, local = name.rpartition(":")
            if local != self._handler.root:
                root = "".join(c if c.isprintable() else "?" for c in name[:40])
                raise InputError(f"no {self._handler.root.upper()}: it begins with <{root}>")
            self._prefix = prefix + colon
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise InputError(f"elements are nested more than {MAX_DEPTH} levels deep")
        self._handler.start(
            name.removeprefix(self._prefix), attributes, self._parser.CurrentLineNumber
        )

    def end(self, name: str) -> None:
        self._depth -= 1
        self._handler.end(name.removeprefix(self._prefix))

    def doctype(self, name: str, _system: str | None, _public: str | None, internal: int) -> None:
        if internal or name.rpartition(":")[2] != self._handler.root:
            raise InputError("has a document type of its own; remove its <!DOCTYPE …> declaration")


def _refuse_declared(*_: object) -> None:
    raise InputError("declares XML entities; remove its <!DOCTYPE …> declaration")


def _refuse_unknown(name: str, parameter: bool) -> None:
    if not parameter:
        raise InputError(f"uses the entity &{name[:40]};, which XML does not know; write it out")
