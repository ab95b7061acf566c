"""One attack run on one version of the project: what it cost, and whether the promise was kept."""

from __future__ import annotations

import contextlib
import os
import resource
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from benchmarks.attacks.base import SERVER, Attack, Call, Done
from benchmarks.processes import Tree, environment

# What is promised: seconds of CPU, megabytes.
SECONDS, MEGABYTES = 10.0, 600.0
# No version may take the machine: address space, in bytes.
SPACE = 6 << 30
_SAID = 20_000


def run(attack: Attack, tree: Tree, cache: Path, *, limit: float) -> tuple[Done, str]:
    """What came of an attack, and what is wrong with it (nothing: the promise was kept)."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o755)
        home = folder / ".home"
        home.mkdir()
        (home / "work").mkdir()
        work = home / "work"
        call = attack.prepare(work)
        with _server(call.answers) as address:
            variables = {**environment(tree, home, cache=cache), **_own(home), **call.environment}
            variables = {k: v.replace(SERVER, address) for k, v in variables.items()}
            for arguments in call.before:
                subprocess.run(
                    tree.command(*arguments),
                    cwd=work,
                    env=variables,
                    capture_output=True,
                    check=False,
                    timeout=60,
                )
            done = _run(call, tree, work, variables, limit)
        return done, verdict(done, call, work, limit=limit)


def _own(home: Path) -> dict[str, str]:
    return {
        "AUDIT_MODELS_DIR": str(home / "models"),
        "ARGOS_PACKAGES_DIR": str(home / "argos"),
        "XDG_CONFIG_HOME": str(home),
    }


def _run(call: Call, tree: Tree, work: Path, variables: Mapping[str, str], limit: float) -> Done:
    command = tree.command(*call.arguments)
    if call.wrapper:
        command = ["sh", "-c", call.wrapper, "sh", *command]

    def limits() -> None:
        os.setsid()
        resource.setrlimit(resource.RLIMIT_CPU, (int(limit), int(limit) + 5))
        resource.setrlimit(resource.RLIMIT_AS, (SPACE, SPACE))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    with (work / ".out").open("w+b") as out, (work / ".err").open("w+b") as err:
        stdin: int = subprocess.DEVNULL
        if call.stdin is not None:
            (work / ".in").write_bytes(call.stdin)
            stdin = os.open(work / ".in", os.O_RDONLY)
        # A child's peak begins with what this process has had: forget that.
        Path("/proc/self/clear_refs").write_text("5", "ascii")
        began = time.perf_counter()
        process = subprocess.Popen(
            command,
            cwd=work,
            env=dict(variables),
            stdin=stdin,
            stdout=out,
            stderr=err,
            preexec_fn=limits,  # noqa: PLW1509
        )
        over = threading.Event()
        threading.Thread(
            target=_watch, args=[process.pid, limit + call.patience, over], daemon=True
        ).start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            _end(process.pid)
            raise
        finally:
            over.set()
        process.returncode = os.waitstatus_to_exitcode(status)
        _end(process.pid)  # what it has left behind
        wall = time.perf_counter() - began
        if stdin >= 0:
            os.close(stdin)
        out.seek(0)
        err.seek(0)
        said = [file.read(_SAID).decode("utf-8", "replace") for file in (out, err)]
    for name in (".out", ".err", ".in"):
        (work / name).unlink(missing_ok=True)
    cpu = usage.ru_utime + usage.ru_stime
    return Done(process.returncode, said[0], said[1], cpu, wall, usage.ru_maxrss / 1024)


def _watch(process: int, limit: float, over: threading.Event) -> None:
    """End a process that waits: one that has used no processor for as long as it might have worked.

    On a busy machine one that works may take any time.
    """
    began = since = time.monotonic()
    used = -1.0
    while not over.wait(0.5):
        now = time.monotonic()
        if (cpu := _cpu(process)) > used + 0.05:
            used, since = cpu, now
        if now - since > limit or now - began > 20 * limit:
            _end(process)


def _cpu(group: int) -> float:
    """Seconds of processor of the processes of a session, and of those they have waited for."""
    ticks = 0
    for place in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            figures = place.read_text("ascii", "replace").rpartition(")")[2].split()
            if int(figures[3]) == group:
                ticks += sum(map(int, figures[11:15]))
    return ticks / os.sysconf("SC_CLK_TCK")


def _end(group: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(group, signal.SIGKILL)


def verdict(done: Done, call: Call, folder: Path, *, limit: float) -> str:
    """What of the promise was broken; nothing where all was kept."""
    found = []
    if done.code < 0 or done.code in {128 + signal.SIGXCPU, 128 + signal.SIGKILL}:
        hung = done.wall > limit + call.patience or done.cpu > limit - 1
        found.append(
            f"no end in {max(done.cpu, done.wall):.0f} s"
            if hung
            else f"ended by signal {-done.code}"
        )
    elif "Traceback" in done.err:
        found.append(f"throws {done.err.strip().splitlines()[-1][:60]}")
    elif "a fault of audit's own" in done.err:
        found.append(f"met at the last door: {done.err.strip()[:90]}")
    elif done.code not in call.codes:
        found.append(f"exit {done.code}")
    elif done.code == 2 and "audit: " not in done.err and "2> /dev/full" not in call.wrapper:
        found.append("exit 2 without a word")
    if done.cpu > SECONDS and not found:
        found.append(f"{done.cpu:.0f} s")
    if done.peak > MEGABYTES:
        found.append(f"{done.peak:.0f} MB")
    if not found and (wrong := call.wrong(folder, done)):
        found.append(wrong)
    return ", ".join(found)


@contextlib.contextmanager
def _server(answers: Mapping[str, tuple[bytes | float, ...]]) -> Iterator[str]:
    """A server of these answers on the loopback, its address."""
    if not answers:
        yield "http://127.0.0.1:1"
        return
    with socket.create_server(("127.0.0.1", 0)) as listening:
        address = f"http://127.0.0.1:{listening.getsockname()[1]}"

        def answer(connection: socket.socket) -> None:
            with connection, contextlib.suppress(OSError):
                asked = connection.recv(1 << 20).split(b" ")
                path = asked[1].decode("latin-1") if len(asked) > 1 else ""
                for part in answers.get(
                    path, (b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n",)
                ):
                    if isinstance(part, bytes):
                        connection.sendall(
                            part.replace(SERVER.encode(), address.encode().ljust(len(SERVER)))
                        )
                    else:
                        time.sleep(part)

        def serve() -> None:
            with contextlib.suppress(OSError):
                while True:
                    connection, _ = listening.accept()
                    threading.Thread(target=answer, args=[connection], daemon=True).start()

        threading.Thread(target=serve, daemon=True).start()
        yield address


def missing_tools() -> list[str]:
    """Programs some attacks need and this machine lacks."""
    return [name for name in ("sh", "python3", "setpriv") if shutil.which(name) is None]
