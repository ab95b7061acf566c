"""ZIP containers from strangers: only the members asked for, in memory, and of bounded size.

Nothing is written to disk, and a member's name is a key and never a path.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Collection

from auditor.errors import InputError

MAX_MEMBERS = 10_000
MAX_MEMBER_BYTES = 64_000_000
MAX_TOTAL_BYTES = 128_000_000
# The text of office documents shrinks to a tenth, monotonous tables to a hundredth; a bomb to a
# thousandth, which is as far as deflate goes. Small members may be as monotonous as they like.
MAX_RATIO = 250
SMALL = 1_000_000

ENCRYPTED = "is encrypted; save it again without a password"
_ENCRYPTED = 0x1
_METHODS = frozenset((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
_ENTRY = b"PK\x01\x02"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OSError,
    ValueError,
    OverflowError,
)


def read_members(
    data: bytes, wanted: Collection[str] | Callable[[str], bool], *, what: str
) -> dict[str, bytes]:
    """The members with these names, or whose name satisfies ``wanted``; others are not unpacked.

    A name that is not there is absent. ``what`` names the format in errors ("a Word document").
    Raises InputError when the data is no such container, is damaged or encrypted, and for anything
    that looks made to harm: too many members, too large, too well compressed, overlapping, or twice
    of one name.
    """
    chosen = wanted if callable(wanted) else frozenset(wanted).__contains__
    found: dict[str, bytes] = {}
    total = 0
    with _opened(data, what) as archive:
        members = [m for m in archive.infolist() if chosen(m.filename) and not m.is_dir()]
        for member in members:
            name = member.filename
            if name in found:
                raise InputError(f"has two members named {_shown(name)}; save it again")
            found[name] = _unpacked(archive, member, what)
            total += len(found[name])
            if total > MAX_TOTAL_BYTES:
                raise InputError(_too_large(MAX_TOTAL_BYTES))
    return found


def is_encrypted(data: bytes) -> bool:
    """Whether any member of a container has a password, wanted or not. False for what is none."""
    if data.count(_ENTRY) > MAX_MEMBERS:
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return any(member.flag_bits & _ENCRYPTED for member in archive.infolist())
    except _BROKEN:
        return False


def _opened(data: bytes, what: str) -> zipfile.ZipFile:
    if data.startswith(_OLE):
        raise InputError(
            f"is no {what} but an old or password-protected Office file;"
            " save it again without a password"
        )
    # Counted before the directory is read: an entry of 46 bytes becomes an object of twenty times that.
    if data.count(_ENTRY) > MAX_MEMBERS:
        raise InputError(f"has more than {MAX_MEMBERS:,} members; give the statement alone")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _BROKEN as error:
        raise InputError(_damaged(what, error)) from None
    end = 0
    for member in sorted(archive.infolist(), key=lambda m: m.header_offset):
        if member.header_offset < end:
            raise InputError("has overlapping members, as no program writes them; save it again")
        end = member.header_offset + member.compress_size
    return archive


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo, what: str) -> bytes:
    if member.flag_bits & _ENCRYPTED:
        raise InputError(ENCRYPTED)
    if member.compress_type not in _METHODS:
        raise InputError(
            f"{_shown(member.filename)} is compressed in an unusual way; save it again"
        )
    if member.file_size > MAX_MEMBER_BYTES:
        raise InputError(_too_large(MAX_MEMBER_BYTES))
    if member.file_size > max(SMALL, MAX_RATIO * member.compress_size):
        raise InputError(
            f"{_shown(member.filename)} unpacks to over {MAX_RATIO} times its size,"
            " as a zip bomb does; save it again"
        )
    try:
        with archive.open(member) as file:
            # What it says of its size need not be true.
            data = file.read(MAX_MEMBER_BYTES + 1)
    except _BROKEN as error:
        raise InputError(_damaged(what, error)) from None
    if len(data) > MAX_MEMBER_BYTES:
        raise InputError(_too_large(MAX_MEMBER_BYTES))
    return data


def _shown(name: str) -> str:
    return ascii(name[:60])


def _too_large(limit: int) -> str:
    return f"unpacks to more than {limit // 1_000_000} MB; give the statement alone"


def _damaged(what: str, error: BaseException) -> str:
    reason = " ".join(str(error).split())[:120] or type(error).__name__
    return f"is no {what} or is damaged ({ascii(reason)[1:-1]}); save it again in its program"
