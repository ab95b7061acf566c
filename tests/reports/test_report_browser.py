"""The report in a real browser: Chromium driven over its debugging pipe, without further packages."""

from __future__ import annotations

import base64
import json
import os
import select
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from auditor.model import Audit
from auditor.reports.html import render

pytestmark = pytest.mark.browser

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
FLAGS = """--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync
--disable-background-networking --disable-component-update --disable-default-apps --mute-audio
--disable-dev-shm-usage --hide-scrollbars --remote-debugging-pipe""".split()
PATIENCE = 60.0


class Browser:
    """One page in Chromium; every console line, error and request is kept."""

    def __init__(self, to: int, back: int) -> None:
        self._to, self._back = to, back
        self._buffer = b""
        self._last = 0
        self._session: str | None = None
        self.events: list[dict[str, Any]] = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def call(self, method: str, **params: Any) -> Any:
        """Send a command and wait for its answer."""
        self._last += 1
        message: dict[str, Any] = {"id": self._last, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self._to, data) :]
        while True:
            answer = self._read()
            if answer.get("id") == self._last:
                assert "error" not in answer, answer
                return answer["result"]
            self.events.append(answer)

    def _read(self) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._back], [], [], PATIENCE)
            assert ready, "Chromium does not answer"
            more = os.read(self._back, 1 << 20)
            assert more, "Chromium has gone"
            self._buffer += more
        line, _, self._buffer = self._buffer.partition(b"\0")
        return json.loads(line)  # type: ignore[no-any-return]

    def open(self, path: Path) -> None:
        """Load a file and wait until it is there."""
        self.events.clear()
        self.call("Page.navigate", url=path.as_uri())
        self.wait_for("document.readyState + location.protocol", "completefile:")

    def wait_for(self, script: str, value: Any) -> None:
        """Wait until an expression has a value."""
        until = time.monotonic() + PATIENCE
        while (now := self.run(script)) != value:
            assert time.monotonic() < until, f"{script} stays {now}"
            time.sleep(0.02)

    def run(self, script: str) -> Any:
        """The value of an expression in the page."""
        result = self.call("Runtime.evaluate", expression=script, returnByValue=True)
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    def key(self, letter: str) -> None:
        """Press a letter key."""
        code = {"key": letter, "code": f"Key{letter.upper()}", "text": letter}
        self.call("Input.dispatchKeyEvent", type="keyDown", **code)
        self.call("Input.dispatchKeyEvent", type="keyUp", key=letter, code=code["code"])

    def troubles(self) -> list[Any]:
        """Console lines, exceptions and requests other than for the file itself."""
        self.run("0")
        found: list[Any] = []
        for event in self.events:
            method, params = event.get("method"), event.get("params", {})
            if method in ("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded"):
                found.append(params)
            elif method == "Network.requestWillBeSent":
                url = params["request"]["url"]
                if not url.startswith("file:") or params["type"] != "Document":
                    found.append(url)
            elif method == "Page.javascriptDialogOpening":
                found.append(params)
        return found


@contextmanager
def _chromium(program: str, profile: Path) -> Iterator[Browser]:
    """Chromium reads commands on descriptor 3 and answers on 4."""
    command_out, command_in = os.pipe()
    answer_out, answer_in = os.pipe()
    script = f'exec "$0" "$@" 3<&{command_out} 4>&{answer_in}'
    process = subprocess.Popen(
        ["/bin/bash", "-c", script, program, *FLAGS, f"--user-data-dir={profile}"],
        pass_fds=(command_out, answer_in),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(command_out)
    os.close(answer_in)
    try:
        yield Browser(command_in, answer_out)
    finally:
        os.close(command_in)
        os.close(answer_out)
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    program = next((found for name in NAMES if (found := shutil.which(name))), None)
    if program is None:
        if os.environ.get("CI") == "true":
            pytest.fail("Chromium is needed: apt-get install chromium")
        pytest.skip("Chromium is not installed")
    with _chromium(program, tmp_path_factory.mktemp("profile")) as one:
        yield one


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Callable[[Audit], Browser]:
    def show(audit: Audit) -> Browser:
        path = tmp_path / "report.html"
        path.write_text(render(audit), encoding="utf-8")
        browser.call(
            "Emulation.setDeviceMetricsOverride",
            width=1280,
            height=900,
            deviceScaleFactor=1,
            mobile=False,
        )
        browser.open(path)
        return browser

    return show


Open = Callable[[Audit], Browser]


def test_no_error_no_violation_no_request(opened: Open, audit: Audit) -> None:
    browser = opened(audit)
    assert browser.troubles() == []
    # The style was admitted by its hash, and so was the script.
    assert browser.run("getComputedStyle(document.querySelector('.row')).display") == "grid"
    assert browser.run("document.querySelector('.tools').hidden") is False


def test_hostile_text_runs_nothing(opened: Open, hostile_audit: Audit) -> None:
    browser = opened(hostile_audit)
    assert browser.troubles() == []
    assert browser.run("document.images.length + document.scripts.length") == 1
    # A word of 10,000 letters is broken, not scrolled to.
    assert browser.run("document.documentElement.scrollWidth") <= 1280


def test_what_slips_in_is_not_run(browser: Browser, audit: Audit, tmp_path: Path) -> None:
    path = tmp_path / "tampered.html"
    extra = "<script>document.title = 'run'</script><img src=x onerror=\"document.title = 'run'\">"
    path.write_text(render(audit).replace("</main>", extra + "</main>"), encoding="utf-8")
    browser.open(path)
    assert browser.run("document.title").startswith("Audit")
    assert browser.troubles()


FOCUS = "document.activeElement.id"


def test_keys_walk_through_the_findings(opened: Open, audit: Audit) -> None:
    browser = opened(audit)
    notes = browser.run("[...document.querySelectorAll('.note')].map((note) => note.id)")
    assert len(notes) == 5
    walked = []
    for letter in "nnnnnnpp":
        browser.key(letter)
        walked.append(browser.run(FOCUS))
    assert walked == [*notes, notes[4], notes[3], notes[2]]
    top = browser.run("document.activeElement.getBoundingClientRect().top")
    assert 0 < top < 900


def test_keys_can_be_switched_off(opened: Open, audit: Audit) -> None:
    browser = opened(audit)
    browser.run("document.querySelector('.keys').click()")
    browser.key("n")
    assert browser.run(FOCUS) == ""


VISIBLE = (
    "[...document.querySelectorAll('.row')].filter((r) => r.checkVisibility()).map((r) => r.id)"
)


def test_filters_by_verdict(opened: Open, audit: Audit) -> None:
    browser = opened(audit)
    assert len(browser.run(VISIBLE)) == 9
    for verdict, rows in (("divergent", ["p3", "p4", "p6"]), ("review", ["p5", "p9"])):
        browser.run(f"document.querySelector('button[data-show={verdict}]').click()")
        assert browser.run(VISIBLE) == rows
        pressed = browser.run("document.querySelector('[aria-pressed=true]').dataset.show")
        assert pressed == verdict
        assert browser.run("document.querySelector('[role=status]').textContent").startswith(
            str(len(rows))
        )
    # The walk stays among the rows that are shown; a link to another row shows it.
    browser.key("n")
    assert browser.run("document.activeElement.closest('.row').id") == "p5"
    browser.run("location.hash = '#p2'")
    browser.wait_for(f"{VISIBLE}.length", 9)


def test_focusing_a_mark_lights_its_counterpart(opened: Open, audit: Audit) -> None:
    browser = opened(audit)
    browser.run("document.querySelector('#p3 .cell .hit').focus()")
    lit = browser.run("[...document.querySelectorAll('.row .hit.lit')].map((m) => m.textContent)")
    assert lit == ["will not stop", "ستتوقف"]
    browser.run("document.querySelector('#p4 .cell .hit').focus()")
    lit = browser.run("[...document.querySelectorAll('.row .hit.lit')].map((m) => m.textContent)")
    assert lit == ["30 per cent", "٤٠ في المئة"]


def _left(browser: Browser, row: str, side: int, words: str) -> float:
    """Where the first character of some words stands on the screen."""
    script = f"""(() => {{
      const cell = document.querySelectorAll('#{row} .cell')[{side}];
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {{
        const at = walker.currentNode.data.indexOf({json.dumps(words)});
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + 1);
        return range.getBoundingClientRect().left;
      }}
    }})()"""
    return float(browser.run(script))


@pytest.mark.parametrize("swap", [False, True])
def test_each_script_runs_in_its_own_direction(
    opened: Open, audit: Audit, swapped_audit: Audit, swap: bool
) -> None:
    browser = opened(swapped_audit if swap else audit)
    english, arabic = (1, 0) if swap else (0, 1)
    assert _left(browser, "p3", english, "will not stop") < _left(
        browser, "p3", english, "the old pier"
    )
    assert _left(browser, "p3", arabic, "ستتوقف") > _left(browser, "p3", arabic, "الإصلاحات")
    columns = browser.run(
        "[...document.querySelectorAll('#p3 .cell')].map((c) => c.getBoundingClientRect().left)"
    )
    assert columns[0] < columns[1]


@pytest.mark.parametrize("width", [320, 700, 1280])
def test_nothing_sticks_out(opened: Open, audit: Audit, width: int) -> None:
    browser = opened(audit)
    browser.call(
        "Emulation.setDeviceMetricsOverride",
        width=width,
        height=800,
        deviceScaleFactor=1,
        mobile=False,
    )
    browser.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    assert browser.run("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_has_a_picture(opened: Open, audit: Audit, scheme: str) -> None:
    browser = opened(audit)
    browser.call(
        "Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}]
    )
    ground = browser.run("getComputedStyle(document.body).backgroundColor")
    assert (ground == "rgb(251, 250, 247)") == (scheme == "light")
    picture = base64.b64decode(browser.call("Page.captureScreenshot", format="png")["data"])
    assert picture.startswith(b"\x89PNG")
    assert len(picture) > 30_000
    browser.call("Emulation.setEmulatedMedia", features=[])


def test_it_prints(opened: Open, audit: Audit) -> None:
    browser = opened(audit)
    pdf = base64.b64decode(browser.call("Page.printToPDF", printBackground=True)["data"])
    assert pdf.startswith(b"%PDF")
    assert 2 <= pdf.count(b"/Type /Page\n") <= 6
    assert browser.troubles() == []
