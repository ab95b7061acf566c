"""ZIP containers made to harm, damaged or encrypted; and what is asked for of a sound one."""

from __future__ import annotations

import io
import random
import struct
import zipfile
from pathlib import Path

import pytest

from auditor.errors import InputError
from auditor.readers.untrusted import zip as safe_zip
from auditor.readers.untrusted.zip import is_encrypted, read_members
from benchmarks.attacks.files import many_members

CENTRAL = b"PK\x01\x02"


def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in members.items():
            # One date, so that the bytes, and the names of the cases, are the same in every run.
            entry = zipfile.ZipInfo(name, date_time=(2026, 1, 1, 0, 0, 0))
            entry.compress_type = method
            archive.writestr(entry, data)
    return out.getvalue()


def patched(data: bytes, offset: int, value: bytes, mark: bytes = CENTRAL) -> bytes:
    """With bytes of the first entry in the central directory overwritten."""
    at = data.index(mark) + offset
    return data[:at] + value + data[at + len(value) :]


def refused(data: bytes, wanted: object = ("a",)) -> str:
    with pytest.raises(InputError) as error:
        read_members(data, wanted, what="Word document")  # type: ignore[arg-type]
    message = str(error.value)
    assert "\n" not in message
    assert len(message) < 300
    return message


def test_what_is_asked_for() -> None:
    data = zipped({"a": b"1", "b/c": b"2", "b/d": b"3", "e/": b""})
    assert read_members(data, ["a", "nowhere"], what="x") == {"a": b"1"}
    assert read_members(data, lambda n: n.startswith("b/"), what="x") == {"b/c": b"2", "b/d": b"3"}


def test_names_are_keys_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    names = ["../../up", "/etc/passwd", "C:\\x"]
    found = read_members(zipped(dict.fromkeys(names, b"x")), names, what="x")
    assert set(found.values()) == {b"x"}
    assert list(tmp_path.iterdir()) == []


def test_a_bomb() -> None:
    assert "zip bomb" in refused(zipped({"a": bytes(20_000_000)}))


def test_other_members_are_not_unpacked() -> None:
    data = zipped({"bomb": bytes(20_000_000), "a": b"1"})
    assert read_members(data, ["a"], what="x") == {"a": b"1"}


def test_monotonous_and_small_is_no_bomb() -> None:
    assert len(read_members(zipped({"a": bytes(900_000)}), ["a"], what="x")["a"]) == 900_000


def test_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safe_zip, "MAX_MEMBER_BYTES", 1_000_000)
    assert "1 MB" in refused(zipped({"a": random.Random(1).randbytes(1_000_001)}))
    monkeypatch.setattr(safe_zip, "MAX_TOTAL_BYTES", 2_000_000)
    many = {name: random.Random(1).randbytes(900_000) for name in "abc"}
    assert "2 MB" in refused(zipped(many), "abc")


def test_a_size_that_is_not_true() -> None:
    """The directory says ten bytes; the member has a million."""
    data = zipped({"a": bytes(1_000_000)})
    assert "damaged" in refused(patched(data, 24, struct.pack("<I", 10)))


def test_too_many_members(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safe_zip, "MAX_MEMBERS", 3)
    assert "more than 3 members" in refused(zipped(dict.fromkeys("abcd", b"x")))


def test_overlapping_members() -> None:
    """Two entries of one and the same stretch of the file: the quoted-overlap bomb."""
    data = zipped({"a": bytes(range(256)), "b": bytes(range(256))}, zipfile.ZIP_STORED)
    second = data.index(CENTRAL, data.index(CENTRAL) + 4)
    assert "overlapping" in refused(data[: second + 42] + bytes(4) + data[second + 46 :])


def test_a_password_is_seen_on_what_nobody_asked_for() -> None:
    sound = zipped({"a": b"x"})
    assert is_encrypted(patched(sound, 8, b"\x01\x00"))
    assert not any(map(is_encrypted, (sound, b"", b"text", sound[:40])))


def test_two_members_of_one_name() -> None:
    data = zipped({"a": b"one", "b": b"two"})
    at = data.rindex(b"b", 0, data.rindex(b"PK\x05\x06"))
    assert "two members named 'a'" in refused(data[:at] + b"a" + data[at + 1 :])


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (patched(zipped({"a": b"x"}), 8, b"\x01\x00"), "encrypted"),
        (zipped({"a": b"x"}, zipfile.ZIP_LZMA), "unusual"),
        (patched(zipped({"a": b"x"}), 10, b"\x63\x00"), "unusual"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "password"),
        (b"", "no Word document"),
        (b"text", "no Word document"),
        (zipped({"a": b"x" * 500})[:-30], "no Word document"),
        (zipped({"a": b"x" * 500})[:40], "no Word document"),
        (patched(zipped({"a": b"hello"}, zipfile.ZIP_STORED), 31, b"j", b"PK\x03\x04"), "damaged"),
    ],
)
def test_refused(data: bytes, message: str) -> None:
    assert message in refused(data)


@pytest.mark.parametrize("seed", range(200))
def test_flipped_bytes_are_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(zipped({"a": b"one two three " * 40, "b": b"four"}))
    for _ in range(chance.randint(1, 6)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    try:
        read_members(bytes(data), lambda _: True, what="Word document")
    except InputError as error:
        assert "\n" not in str(error)  # noqa: PT017 - either outcome is right


def test_members_are_counted_before_they_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    data = many_members(20_000)
    monkeypatch.setattr("zipfile.ZipFile", None)  # it is not asked
    with pytest.raises(InputError, match="more than 10,000 members"):
        read_members(data, {"a"}, what="document")
    assert not is_encrypted(data)
