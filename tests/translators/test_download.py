from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import pytest

from auditor.errors import DownloadError
from auditor.translators.download import fetch, fetch_small

CONTENT = bytes(range(256)) * 2000


def get(server: Any, place: Path, path: str = "/f", **options: Any) -> bytes:
    return fetch(server.url(path), place, pause=0.0, timeout=600.0, **options).read_bytes()


def leftovers(place: Path) -> list[str]:
    return sorted(path.name for path in place.parent.iterdir() if path != place)


def test_whole_file_with_progress(server: Any, served: Any, tmp_path: Path) -> None:
    server.files["/f"] = served(CONTENT)
    seen: list[tuple[str, int, int | None]] = []
    place = tmp_path / "d" / "f"
    content = get(server, place, progress=lambda *said: seen.append(said))
    assert content == CONTENT
    assert seen[0] == ("f", 0, len(CONTENT))
    assert seen[-1] == ("f", len(CONTENT), len(CONTENT))
    assert [done for _, done, _ in seen] == sorted(done for _, done, _ in seen)
    assert leftovers(place) == []


def test_goes_on_after_a_drop(server: Any, served: Any, tmp_path: Path) -> None:
    file = server.files["/f"] = served(CONTENT, cut=[100_000, 50_000])
    assert get(server, tmp_path / "f") == CONTENT
    assert file.asked == [None, "bytes=100000-", "bytes=150000-"]
    assert leftovers(tmp_path / "f") == []


def test_starts_anew_where_ranges_are_not_served(server: Any, served: Any, tmp_path: Path) -> None:
    file = server.files["/f"] = served(CONTENT, cut=[100_000], ranges=False)
    assert get(server, tmp_path / "f") == CONTENT
    assert len(file.asked) == 2


def test_starts_anew_without_a_validator(server: Any, served: Any, tmp_path: Path) -> None:
    file = server.files["/f"] = served(CONTENT, cut=[100_000], etag="")
    assert get(server, tmp_path / "f") == CONTENT
    assert file.asked == [None, None]


def test_goes_on_in_a_later_run_only_if_the_file_is_the_same(
    server: Any, served: Any, tmp_path: Path
) -> None:
    server.files["/f"] = served(CONTENT, cut=[100_000])
    with pytest.raises(DownloadError, match="broke after 100000 of 512000 bytes"):
        get(server, tmp_path / "f", tries=1)
    assert leftovers(tmp_path / "f") == ["f.part", "f.part.json"]
    other = bytes(reversed(CONTENT))
    file = server.files["/f"] = served(other, etag='"v2"')
    assert get(server, tmp_path / "f") == other
    assert file.asked == ["bytes=100000-"]

    server.files["/f"] = served(CONTENT, cut=[100_000])
    with pytest.raises(DownloadError):
        get(server, tmp_path / "g", tries=1)
    file = server.files["/f"] = served(CONTENT)
    assert get(server, tmp_path / "g") == CONTENT
    assert file.asked == ["bytes=100000-"]


def test_an_unfinished_download_of_another_address_is_not_gone_on_with(
    server: Any, served: Any, tmp_path: Path
) -> None:
    server.files["/f"] = served(CONTENT, cut=[100_000])
    with pytest.raises(DownloadError):
        get(server, tmp_path / "f", tries=1)
    file = server.files["/g"] = served(CONTENT[::-1])
    assert get(server, tmp_path / "f", "/g") == CONTENT[::-1]
    assert file.asked == [None]


def test_gives_up_in_one_line(server: Any, served: Any, tmp_path: Path) -> None:
    file = server.files["/f"] = served(CONTENT, announced=len(CONTENT) + 1, etag="")
    with pytest.raises(DownloadError, match="broke after 512000 of 512001 bytes") as raised:
        get(server, tmp_path / "f", tries=3)
    assert "audit models install FILE" in str(raised.value)
    assert "\n" not in str(raised.value)
    assert len(file.asked) == 3
    assert not (tmp_path / "f").exists()


def test_not_found_is_final(server: Any, tmp_path: Path) -> None:
    with pytest.raises(DownloadError, match="404"):
        get(server, tmp_path / "f", "/nothing")


def test_a_busy_server_is_asked_again(server: Any, served: Any, tmp_path: Path) -> None:
    server.files["/f"] = served(CONTENT, statuses=[503, 429])
    assert get(server, tmp_path / "f") == CONTENT
    server.files["/f"] = served(CONTENT, statuses=[503] * 9)
    with pytest.raises(DownloadError, match="503"):
        get(server, tmp_path / "g")


def test_a_part_that_the_server_will_not_continue(server: Any, served: Any, tmp_path: Path) -> None:
    server.files["/f"] = served(CONTENT, cut=[100_000], statuses=[200, 416])
    assert get(server, tmp_path / "f") == CONTENT


def test_nobody_there(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        with pytest.raises(DownloadError, match="connection refused"):
            fetch(f"http://127.0.0.1:{port}/f", tmp_path / "f", pause=0.0, tries=2)


def test_a_server_that_never_answers(tmp_path: Path) -> None:
    with socket.socket() as mute:
        mute.bind(("127.0.0.1", 0))
        mute.listen()
        url = f"http://127.0.0.1:{mute.getsockname()[1]}/f"
        with pytest.raises(DownloadError, match="in time"):
            fetch(url, tmp_path / "f", pause=0.0, tries=1, timeout=0.2)


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(*_: object, **__: object) -> list[object]:
        raise socket.gaierror(-3, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", nowhere)


def test_no_network(offline: None, tmp_path: Path) -> None:
    for load in (
        lambda: fetch("http://models.invalid/f", tmp_path / "f", pause=9.0),
        lambda: fetch_small("http://models.invalid/f", limit=9, pause=9.0),
    ):
        with pytest.raises(DownloadError, match="no network") as raised:
            load()
        assert "audit models install FILE" in str(raised.value)


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://127.0.0.1/f", "nonsense", "http://["])
def test_other_addresses_are_refused(url: str, tmp_path: Path) -> None:
    with pytest.raises((DownloadError, ValueError)):
        fetch(url, tmp_path / "f")


def test_small_files(server: Any, served: Any) -> None:
    server.files["/i"] = served(b"12345")
    assert fetch_small(server.url("/i"), limit=5) == b"12345"
    with pytest.raises(DownloadError, match="larger"):
        fetch_small(server.url("/i"), limit=4)
    server.files["/i"] = served(b"12345", cut=[2])
    assert fetch_small(server.url("/i"), limit=5, pause=0.0) == b"12345"
    server.files["/i"] = served(b"12345", cut=[2, 2])
    with pytest.raises(DownloadError, match="broke after 2 of 5"):
        fetch_small(server.url("/i"), limit=5, pause=0.0)
    with pytest.raises(DownloadError, match="404"):
        fetch_small(server.url("/nothing"), limit=5, pause=0.0)


@pytest.mark.parametrize(
    "url",
    [
        "http://[bad",
        f"http://{'a' * 70}.example/",
        "http://127.0.0.1:x/",
        f"http://127.0.0.1:{'9' * 5000}/",
        "http://127.0.0.1:1/é",
    ],
)
def test_what_is_no_address(url: str, tmp_path: Path) -> None:
    for ask in (
        lambda: fetch(url, tmp_path / "f", tries=1),
        lambda: fetch_small(url, limit=10, tries=1),
    ):
        with pytest.raises(DownloadError) as error:
            ask()
        assert len(str(error.value)) < 1000
        assert "\n" not in str(error.value)


def test_a_server_that_drips(
    monkeypatch: pytest.MonkeyPatch, server: Any, served: Any, tmp_path: Path
) -> None:
    server.files["/f"] = served(CONTENT)
    monkeypatch.setattr("auditor.translators.download.PATIENCE", -1.0)
    monkeypatch.setattr("auditor.translators.download.SLOWEST", 1 << 60)
    with pytest.raises(DownloadError, match="the server sent"):
        fetch(server.url("/f"), tmp_path / "f", tries=1)
    with pytest.raises(DownloadError, match="does not answer in time"):
        fetch_small(server.url("/f"), limit=1 << 20, tries=1, seconds=-1.0)
