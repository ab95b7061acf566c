"""Fetching a file over HTTP: time limits, resumption, a bounded number of tries, one-line errors.

An unfinished download stays as NAME.part with NAME.part.json beside it (address, validator, size),
so that a later try goes on from there if the server still has the same file (RFC 9110, If-Range).
"""

from __future__ import annotations

import http.client
import json
import queue
import re
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from email.message import Message
from pathlib import Path
from typing import TypeAlias
from urllib.parse import urlsplit

from auditor.errors import DownloadError, system_reason

Progress: TypeAlias = Callable[[str, int, int | None], None]
"""Called with a name, the bytes there are, and the bytes there will be (None: not known)."""

TIMEOUT = 30.0
TRIES = 4
MAX_BYTES = 4 << 30
_BLOCK = 1 << 16
# A server that sends a little now and then is not waited for: so many bytes a second on the whole, after so many
# seconds; and the small files, an index of two megabytes, come within so many.
SLOWEST, PATIENCE = 10_000, 60.0
SMALL_SECONDS = 60.0
_SHOWN = 200
_DIGITS = 15
_GONE = 416
_PARTIAL = 206
# Worth another try: the server may be well again in a moment.
_TRANSIENT = frozenset({408, 425, 429, 500, 502, 503, 504})
_CONTENT_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")
LOCAL_WAY = "without a network: audit models install FILE.argosmodel"


@dataclass(frozen=True, slots=True)
class _State:
    """What is known of an unfinished download."""

    url: str
    validator: str
    total: int | None


class _InterruptedError(Exception):
    """The connection ended before the file did."""


def silent(_name: str, _done: int, _total: int | None) -> None:
    """No progress."""


def fetch(
    url: str,
    place: Path,
    *,
    progress: Progress = silent,
    timeout: float = TIMEOUT,
    tries: int = TRIES,
    pause: float = 1.0,
) -> Path:
    """Download to ``place``, whose folder is made; DownloadError when it cannot be had whole.

    ``timeout`` and ``pause`` (between tries, growing) in seconds. A file is whole when it has the
    size the server announced.
    """
    part = place.with_name(place.name + ".part")
    place.parent.mkdir(parents=True, exist_ok=True)
    reason = ""
    for attempt in range(tries):
        if attempt:
            time.sleep(pause * attempt)
        try:
            _receive(url, part, place.name, progress, timeout)
        except urllib.error.HTTPError as error:
            error.close()
            if error.code == _GONE:
                _discard(part)
            elif error.code not in _TRANSIENT:
                raise DownloadError(
                    f"{_short(url)}: the server says {error.code} {error.reason}"
                ) from None
            reason = f"the server says {error.code} {error.reason}"
        except (_InterruptedError, http.client.HTTPException, OSError) as error:
            reason = _reason(error)
            if _is_offline(error):
                break
        except ValueError as error:
            raise DownloadError(_no_address(url, error)) from None
        else:
            part.replace(place)
            _state_file(part).unlink(missing_ok=True)
            return place
    raise DownloadError(f"{_short(url)}: {reason}; try again, or {LOCAL_WAY}")


def _receive(url: str, part: Path, name: str, progress: Progress, timeout: float) -> None:
    state = _read_state(part, url)
    start = part.stat().st_size if state else 0
    headers = {"User-Agent": "statement-audit", "Accept-Encoding": "identity"}
    if state and start:
        headers |= {"Range": f"bytes={start}-", "If-Range": state.validator}
    with _open(url, headers, timeout) as response:
        total = _length(response.headers.get("Content-Length"))
        if response.status == _PARTIAL:
            match = _CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", ""))
            if match is None or _length(match[1]) != start:
                _discard(part)
                raise _InterruptedError("the server sent another part than the one asked for")
            total = _length(match[2])
        else:
            start = 0
        if total is not None and total > MAX_BYTES:
            raise DownloadError(f"{_short(url)}: larger than {MAX_BYTES >> 30} GiB")
        _write_state(part, url, response.headers, total)
        done = start
        began = time.monotonic()
        progress(name, done, total)
        with part.open("ab" if start else "wb") as file:
            while block := response.read1(_BLOCK):
                done += len(block)
                waited = time.monotonic() - began
                if waited > PATIENCE and done - start < SLOWEST * waited:
                    raise _InterruptedError(
                        f"the server sent {done - start:,} bytes in {waited:.0f} s"
                    )
                if done > (MAX_BYTES if total is None else total):
                    file.close()
                    _discard(part)
                    raise _InterruptedError("the server sent more than it announced")
                file.write(block)
                progress(name, done, total)
    if total is not None and done < total:
        raise _InterruptedError(f"the connection broke after {done} of {total} bytes")


def _open(url: str, headers: dict[str, str], timeout: float) -> http.client.HTTPResponse:
    if urlsplit(url).scheme not in {"http", "https"}:
        raise DownloadError(f"{_short(url)}: only http and https addresses can be fetched")
    request = urllib.request.Request(url, headers=headers)  # noqa: S310 (checked above)
    return _in_time(lambda: urllib.request.urlopen(request, timeout=timeout), 2 * timeout)  # noqa: S310


def _in_time(
    answer: Callable[[], http.client.HTTPResponse], seconds: float
) -> http.client.HTTPResponse:
    """What a server answers. Raises TimeoutError: a time limit of a socket begins anew with each byte of a header."""
    found: queue.Queue[http.client.HTTPResponse | BaseException] = queue.Queue()

    def ask() -> None:
        try:
            found.put(answer())
        except BaseException as error:  # raised below, where somebody waits for it
            found.put(error)

    threading.Thread(target=ask, daemon=True).start()
    try:
        came = found.get(timeout=seconds)
    except queue.Empty:
        raise TimeoutError from None
    if isinstance(came, BaseException):
        raise came
    return came


def _no_address(url: str, error: ValueError) -> str:
    """Of an address, or one a server sends on to, that is none: urllib says so in many ways, all ValueErrors."""
    return f"{_short(url)}: leads to no address ({_short(str(error))}); {LOCAL_WAY}"


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _length(value: str | None) -> int | None:
    """A number of bytes; None for none, and for one that no file has."""
    plain = value and value.isascii() and value.isdigit() and len(value) <= _DIGITS
    return int(value) if value and plain else None


def _state_file(part: Path) -> Path:
    return part.with_name(part.name + ".json")


def _read_state(part: Path, url: str) -> _State | None:
    """The state of an unfinished download of this address, if it can be gone on with."""
    try:
        state = _State(**json.loads(_state_file(part).read_bytes()))
    except (OSError, ValueError, TypeError):
        return None
    return state if state.url == url and state.validator and part.is_file() else None


def _write_state(part: Path, url: str, headers: Message, total: int | None) -> None:
    etag = headers.get("ETag") or ""
    # A weak tag does not promise the same bytes.
    validator = "" if etag.startswith("W/") else etag
    state = _State(url, validator or headers.get("Last-Modified") or "", total)
    _state_file(part).write_text(json.dumps(asdict(state)), encoding="utf-8")


def _discard(part: Path) -> None:
    part.unlink(missing_ok=True)
    _state_file(part).unlink(missing_ok=True)


def _is_offline(error: BaseException) -> bool:
    import socket

    cause = error.reason if isinstance(error, urllib.error.URLError) else error
    return isinstance(cause, socket.gaierror)


def _reason(error: BaseException) -> str:
    if _is_offline(error):
        return "no network: the address cannot be found"
    cause = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(cause, TimeoutError):
        return "the server does not answer in time"
    if isinstance(cause, ConnectionRefusedError):
        return "no network, or nothing answers there (connection refused)"
    text = system_reason(cause) or type(cause).__name__
    return text.splitlines()[0]


def fetch_small(
    url: str,
    *,
    limit: int,
    timeout: float = TIMEOUT,
    tries: int = 2,
    pause: float = 1.0,
    seconds: float = SMALL_SECONDS,
) -> bytes:
    """The content of a small file; DownloadError when it cannot be had or exceeds ``limit`` bytes.

    ``timeout`` is for one answer of the server, ``seconds`` for the whole.
    """
    reason = ""
    for attempt in range(tries):
        if attempt:
            time.sleep(pause * attempt)
        try:
            with _open(url, {"User-Agent": "statement-audit"}, timeout) as response:
                content = _read_in_time(response, limit + 1, seconds)
                total = _length(response.headers.get("Content-Length"))
            if len(content) > limit:
                raise DownloadError(f"{_short(url)}: larger than expected ({limit >> 20} MiB)")
            if total is not None and len(content) < total:
                reason = f"the connection broke after {len(content)} of {total} bytes"
                continue
        except urllib.error.HTTPError as error:
            error.close()
            reason = f"the server says {error.code} {error.reason}"
            if error.code not in _TRANSIENT:
                break
        except (http.client.HTTPException, OSError) as error:
            reason = _reason(error)
            if _is_offline(error):
                break
        except ValueError as error:
            raise DownloadError(_no_address(url, error)) from None
        else:
            return content
    raise DownloadError(f"{_short(url)}: {reason}; {LOCAL_WAY}")


def _read_in_time(response: http.client.HTTPResponse, most: int, seconds: float) -> bytes:
    """What a server sends, ``most`` bytes of it. Raises TimeoutError where it takes longer than ``seconds``."""
    began = time.monotonic()
    content = bytearray()
    while len(content) < most and (block := response.read1(min(_BLOCK, most - len(content)))):
        content += block
        if time.monotonic() - began > seconds:
            raise TimeoutError
    return bytes(content)


def clear(place: Path) -> None:
    """Forget a download, finished or not."""
    with suppress(OSError):
        place.unlink(missing_ok=True)
        _discard(place.with_name(place.name + ".part"))
