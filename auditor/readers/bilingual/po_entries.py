"""The entries of a PO file, one after the other, as they stand."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BufferedReader

from auditor.errors import InputError
from auditor.readers.bilingual.units import MAX_CELL
from auditor.readers.encodings import known_encoding

MAX_LINE = 4 * MAX_CELL
_MAX_ENTRY = 50 * MAX_CELL
_LINE = re.compile(
    r'(#~\s*+)?(?:(msgctxt|msgid_plural|msgid|msgstr)\s*+(?:\[\s*+(\d{1,3})\s*+\]\s*+)?)?"(.*)"'
)
_ESCAPE = re.compile(r"\\(?:([0-7]{1,3})|x([0-9A-Fa-f]{1,2})|(.))", re.DOTALL)
_NAMED = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_CHARSET = re.compile(r"charset=([^\s\\]+)")
_BEGINS = re.compile(rb"(?:#~\s*)?msg(?:ctxt|id)\b")
_COMMENT = re.compile(rb"#(?!~)")


@dataclass(slots=True)
class Entry:
    """An entry being read; ``forms`` are its translations by plural form, 0 where it has no plural.

    ``line`` is that of its first keyword, ``reference`` the first place in the code it is used in.
    ``error``: what is wrong with it.
    """

    line: int = 0
    context: str | None = None
    source: str = ""
    plural: str | None = None
    forms: dict[int, str] = field(default_factory=dict)
    flags: frozenset[str] = frozenset()
    reference: str = ""
    obsolete: bool = False
    error: str = ""

    @property
    def begun(self) -> bool:
        """Whether it has more than flags."""
        return bool(self.line)


def entries(file: BufferedReader) -> Iterator[Entry]:
    """The entries of a PO file in the order of the file, the header among them, without comments.

    Decoded as the header's charset says, UTF-8 where it says none. Raises InputError for a charset
    nobody knows or that is none of texts.
    """
    reader = _Reader()
    number = 0
    while line := file.readline(MAX_LINE):
        number += 1
        if number == 1:
            line = line.removeprefix(codecs.BOM_UTF8)
        if reader.ends_before(line):
            yield reader.finished()
        if line.endswith(b"\n") or len(line) < MAX_LINE:
            reader.add(number, line)
            continue
        if not _COMMENT.match(line):
            reader.fail(number, f"the line is longer than {MAX_LINE:,} bytes")
        while line and not line.endswith(b"\n"):
            line = file.readline(MAX_LINE)
    if reader.entry.begun:
        yield reader.finished()


class _Reader:
    def __init__(self) -> None:
        self.entry = Entry()
        self._charset = "utf-8"
        self._size = 0
        self._last = ("", 0)
        self._headed = False

    def ends_before(self, line: bytes) -> bool:
        """Whether the entry is complete, seeing the line that follows."""
        entry = self.entry
        if not entry.begun:
            return False
        line = line.strip()
        if _BEGINS.match(line) and self._last[0] in {"msgid", "msgid_plural"}:
            return True
        if not line:
            # To gettext a blank line means nothing; what is broken has to end somewhere.
            return bool(entry.error)
        complete = bool(entry.forms or entry.error)
        return complete and bool(_BEGINS.match(line) or _COMMENT.match(line))

    def finished(self) -> Entry:
        """The entry; the next one begins."""
        done, self.entry = self.entry, Entry()
        self._last, self._size = ("", 0), 0
        if not done.error and not done.forms:
            done.error = "has no msgstr"
        if not self._headed and not done.source and done.context is None and not done.error:
            self._charset = _charset(done.forms.get(0, "")) or self._charset
        self._headed = True
        return done

    def fail(self, number: int, error: str) -> None:
        """The entry cannot be used, for the first reason there is."""
        self.entry.line = self.entry.line or number
        self.entry.error = self.entry.error or error

    def add(self, number: int, content: bytes) -> None:
        """One more line."""
        content = content.strip()
        if _COMMENT.match(content):
            if content.startswith(b"#,"):
                flags = content[2:].decode("ascii", "ignore").split(",")
                self.entry.flags |= {flag.strip() for flag in flags}
            elif content.startswith(b"#:") and not self.entry.reference:
                # The file's charset and a name with spaces are nothing a place needs.
                first = content[2:].decode("utf-8", "replace").split()[:1]
                self.entry.reference = "".join(first)
            return
        if not content or content.startswith(b"#~|"):
            return
        self._size += len(content)
        if self._size > _MAX_ENTRY:
            self.fail(number, f"the entry has more than {_MAX_ENTRY:,} bytes")
        if self.entry.error:
            return
        try:
            found = _LINE.fullmatch(content.decode(self._charset))
        except UnicodeError:
            self.fail(number, f"line {number}: not {self._charset.upper()}")
            return
        if found is None:
            self.fail(number, f"line {number}: neither a keyword with its string nor a comment")
            return
        self._take(number, *found.groups(default=""))

    def _take(self, number: int, obsolete: str, keyword: str, form: str, text: str) -> None:
        entry = self.entry
        if keyword:
            if (keyword, int(form or 0)) == self._last or (
                keyword == "msgstr" and not self._last[0]
            ):
                self.fail(number, f"line {number}: {keyword} stands in the wrong place")
                return
            self._last = (keyword, int(form or 0))
        elif not self._last[0]:
            self.fail(number, f"line {number}: a string without a keyword")
            return
        entry.line = entry.line or number
        entry.obsolete = bool(obsolete) or entry.obsolete
        text = _unescaped(text)
        name, number_of_form = self._last
        if name == "msgctxt":
            entry.context = (entry.context or "") + text
        elif name == "msgid":
            entry.source += text
        elif name == "msgid_plural":
            entry.plural = (entry.plural or "") + text
        else:
            entry.forms[number_of_form] = entry.forms.get(number_of_form, "") + text


def _charset(header: str) -> str:
    found = _CHARSET.search(header)
    if found is None or found[1] == "CHARSET":  # as xgettext writes it
        return ""
    name = known_encoding(found[1])
    if name is None:
        raise InputError(f"is in the encoding {found[1][:30]!a}; save it as UTF-8")
    return name


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(_meant, text) if "\\" in text else text


def _meant(found: re.Match[str]) -> str:
    octal, hexadecimal, other = found.groups()
    if octal or hexadecimal:
        return chr(int(octal, 8) if octal else int(hexadecimal, 16))
    return _NAMED.get(other, other)
