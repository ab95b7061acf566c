"""TMX 1.4 unit by unit (https://www.gala-global.org/tmx-14b)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BufferedIOBase

from auditor.errors import InputError
from auditor.exchange.inline_codes import code_of
from auditor.exchange.xml_stream import stream
from auditor.model import Code

# Elements whose content is markup of the original document, not its text (TMX 1.4b, 3.3).
_NATIVE_CODE = frozenset({"bpt", "ept", "it", "ph", "ut"})
# More languages than any memory has; more is no unit but a whole file in one.
_MAX_VARIANTS = 1000
_MAX_ID = 200
_MAX_CODES, _MAX_CONTENT = 5000, 200


@dataclass(frozen=True, slots=True)
class TmxUnit:
    """One unit: the same content by language, codes as the file has them, the first of each.

    ``source`` is the language the file says it was translated from, "" where it names none; ``codes`` by
    language the inline codes of the texts that have any.
    """

    line: int
    id: str
    texts: dict[str, str]
    source: str = ""
    codes: dict[str, tuple[Code, ...]] = field(default_factory=dict)


def tmx_units(file: BufferedIOBase, *, longest: int) -> Iterator[TmxUnit]:
    """The units of a TMX file in order; of each text only the first ``longest`` characters.

    Codes of inline markup stand beside the texts. Raises what `auditor.exchange.xml_stream` does.
    """
    return stream(file, _Units(longest))


@dataclass(slots=True)
class _Units:
    longest: int
    root: str = "tmx"
    _source: str = ""
    _unit: TmxUnit | None = None
    _language: str = ""
    _parts: list[str] | None = None
    _size: int = 0
    _hidden: int = 0
    _code: tuple[str, dict[str, str]] | None = None
    _content: list[str] = field(default_factory=list)
    _codes: list[Code] = field(default_factory=list)
    _done: list[TmxUnit] = field(default_factory=list)

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        if name in _NATIVE_CODE:
            if not self._hidden:
                self._code = (name, attributes)
                self._content = []
            self._hidden += 1
        elif name == "header":
            self._source = _source(attributes)
        elif name == "tu":
            source = _source(attributes) or self._source
            self._unit = TmxUnit(line, attributes.get("tuid", "")[:_MAX_ID], {}, source)
        elif name == "tuv":
            self._language = attributes.get("xml:lang") or attributes.get("lang") or ""
        elif name == "seg":
            self._parts = []
            self._codes = []
            self._size = 0

    def end(self, name: str) -> None:
        if name in _NATIVE_CODE:
            self._hidden -= 1
            if not self._hidden and self._code is not None and len(self._codes) < _MAX_CODES:
                content = "".join(self._content)
                self._codes.append(code_of(*self._code, content=content, number=len(self._codes)))
        elif name == "seg" and self._unit is not None and self._parts is not None:
            if self._language:
                if self._codes and self._language not in self._unit.texts:
                    self._unit.codes[self._language] = tuple(self._codes)
                self._unit.texts.setdefault(self._language, "".join(self._parts))
            if len(self._unit.texts) > _MAX_VARIANTS:
                raise InputError(f"line {self._unit.line}: a unit in too many languages")
            self._parts = None
        elif name == "tu" and self._unit is not None:
            self._done.append(self._unit)
            self._unit = None

    def text(self, data: str) -> None:
        if self._hidden and self._code is not None:
            self._content.append(data[:_MAX_CONTENT])
        if self._parts is not None and not self._hidden and self._size < self.longest:
            self._parts.append(data[: self.longest - self._size])
            self._size += len(data)

    def take(self) -> list[TmxUnit]:
        done, self._done = self._done, []
        return done


def _source(attributes: dict[str, str]) -> str:
    code = attributes.get("srclang", "")
    return "" if code == "*all*" else code
