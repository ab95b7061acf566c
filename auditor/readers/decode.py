"""Bytes to text: byte order marks, strict UTF-8, then the old code pages by charset-normalizer."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from auditor.errors import InputError
from auditor.languages import language as language_of

# Longest first: the mark of UTF-16 LE begins that of UTF-32 LE.
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32"),
    (codecs.BOM_UTF8, "utf-8", "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16"),
)

# Encodings that documents are really saved in, the likelier first: it breaks ties, which
# charset-normalizer breaks by the alphabet (French then comes out as windows-1250).
_CODE_PAGES = (
    *("cp1252", "cp1256", "iso8859_6", "cp1251", "koi8_r", "gb18030", "big5", "cp932"),
    *("euc_jp", "cp949", "cp1250", "cp1253", "cp1254", "cp1255", "iso8859_2", "cp1257", "cp874"),
)
_ICELANDIC = re.compile("[ðÐýÝþÞ]")  # what Turkish ğ, ı and ş look like in windows-1252
_OTHER = "\u0370-\u03ff\u0400-\u04ff\u0590-\u05ff\u0620-\u064a\u0e01-\u0e2e"
_SCRIPTS_MEET = re.compile(f"[A-Za-zÀ-ɏ][{_OTHER}]|[{_OTHER}][A-Za-zÀ-ɏ]")
_SAMPLE = 1 << 19
_MAX_CHAOS = 0.2
_TIE = 0.02
_FEW_LETTERS = 12
_CONTROLS = re.compile("[\x00-\x08\x0e-\x19\x1c-\x1f\x7f]")
_BINARY_SHARE = 0.01
_MULTIBYTE = re.compile(
    rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
# In UTF-16 half the bytes of ASCII text are NULs. With fewer, and the rest plain letters of one byte
# each, it is such text with NULs in it, which read two bytes at a time would pass for Chinese.
_FEWEST_NULS = 0.4
_PLAIN = bytes([*b"\t\n\r", *range(0x20, 0x7F)])
_FEW_OTHERS = 0.1
_BINARY = "binary, not text; export it as plain text or Markdown"
_BAD_UTF8 = (
    "not valid UTF-8 at byte {at}, though most of it is; repair it or save it again as UTF-8"
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text without its byte order mark, Python's name of the encoding, and any doubts."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, *, language: str | None = None) -> Decoded:
    """The text of a file's bytes; line ends stay as they are.

    ``language`` only helps to choose among code pages that fit equally well. Raises InputError
    when the bytes are no text, or in no encoding that can be detected.
    """
    for mark, encoding, name in _BOMS:
        if data.startswith(mark):
            return _checked(_strict(data[len(mark) :], encoding), name)
    if b"\0" in data:
        return _utf16_without_mark(data)
    try:
        return _checked(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        valid = len(_MULTIBYTE.findall(data))
        invalid = data.decode("utf-8", "replace").count("�")
        if valid > 4 * invalid:
            raise InputError(_BAD_UTF8.format(at=error.start)) from None
    return _code_page(data, language)


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            f"undecodable: it begins as {encoding.upper()} but breaks off at byte {error.start}; "
            "save it as UTF-8"
        ) from None


def _checked(text: str, encoding: str, notes: tuple[str, ...] = ()) -> Decoded:
    controls = len(_CONTROLS.findall(text))
    if "\0" in text or controls > _BINARY_SHARE * len(text):
        raise InputError(_BINARY)
    return Decoded(text, encoding, notes)


def _utf16_without_mark(data: bytes) -> Decoded:
    """In UTF-16 every NUL of a text is the high byte of an ASCII character: one parity only."""
    even, odd = data[0::2].count(0), data[1::2].count(0)
    nuls = even + odd
    if nuls < _FEWEST_NULS * len(data) and len(
        data.translate(None, _PLAIN)
    ) - nuls < _FEW_OTHERS * (len(data) - nuls):
        raise InputError(_BINARY)
    if len(data) % 2 == 0 and min(even, odd) == 0 and max(even, odd) * 50 > len(data) // 2:
        encoding = "utf-16-be" if even else "utf-16-le"
        text = data.decode(encoding, "replace")
        likely = sum(c.isalnum() or c.isspace() for c in text[:_SAMPLE])
        if "�" not in text and likely > 0.7 * len(text[:_SAMPLE]):
            note = f"encoding guessed: {encoding} without a byte order mark"
            return _checked(text, encoding, (note,))
    raise InputError(_BINARY)


def _code_page(data: bytes, language: str | None) -> Decoded:
    from charset_normalizer import from_bytes

    sample = data if len(data) <= _SAMPLE else data[: data.rfind(b"\n", 1, _SAMPLE) + 1 or _SAMPLE]
    matches = from_bytes(sample, cp_isolation=list(_CODE_PAGES), threshold=_MAX_CHAOS)
    found: list[tuple[str, float, float, str]] = []
    for match in matches:
        for name in (match.encoding, *match.could_be_from_charset):
            text = _try(data, name)
            if text is not None and name in _CODE_PAGES and name not in {n for n, *_ in found}:
                found.append((name, match.chaos, match.coherence, text))
    if not found:
        raise InputError("undecodable: no encoding gives readable text; save it as UTF-8")
    found = [f for f in found if not _jumbled(f[3])] or found
    least = min(chaos for _, chaos, *_ in found)
    most = max(coherence for _, chaos, coherence, _ in found if chaos <= least + _TIE)
    tied = [f for f in found if f[1] <= least + _TIE and f[2] >= most - _TIE]
    hinted = language_of(language or "").writing.code_pages
    turkish = "cp1254" if any(n == "cp1252" and _ICELANDIC.search(t) for n, _, _, t in tied) else ""
    tied.sort(
        key=lambda f: (
            f[0] not in hinted,
            _shouts(f[3]),
            f[0] != turkish,
            _CODE_PAGES.index(f[0]),
        )
    )
    name, chaos, coherence, text = tied[0]
    rivals = sorted({n for n, _, _, t in tied[1:] if t != text}, key=_CODE_PAGES.index)
    notes: tuple[str, ...] = ()
    few = sum(c > "\x7f" for c in text[:_SAMPLE]) < _FEW_LETTERS
    if (rivals and name not in hinted) or few or coherence == 0 or chaos > _MAX_CHAOS / 2:
        also = f" (also possible: {', '.join(rivals[:3])})" if rivals else ""
        notes = (f"encoding guessed: {name}{also}; save the file as UTF-8 to be sure",)
    return _checked(text, name, notes)


def _jumbled(text: str) -> bool:
    """True where scripts meet inside words, as in Russian taken for windows-1256."""
    sample = text[:_SAMPLE]
    return len(_SCRIPTS_MEET.findall(sample)) * 20 > len(sample.split())


def _shouts(text: str) -> bool:
    """True for more capitals than small letters beyond ASCII: Hebrew taken for Cyrillic, say."""
    letters = [c for c in text[:_SAMPLE] if c > "\x7f"]
    return sum(map(str.isupper, letters)) > sum(map(str.islower, letters))


def _try(data: bytes, encoding: str) -> str | None:
    """The text, or None where the encoding does not fit or yields C1 controls, which none writes."""
    try:
        text = data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None
    return None if any("\x80" <= c <= "\x9f" and c != "\x85" for c in text[:_SAMPLE]) else text
