"""What an attack is: a name, and a function that lays out a folder and says what to run in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

PLAIN = {
    "en": "The committee met in the capital and agreed on the report. It thanked its members.",
    "ar": "اجتمعت اللجنة في العاصمة واتفقت على التقرير. وشكرت أعضاءها.",
}
# Where the folder of an attack stands in its arguments, and the address of the test server.
SERVER = "{server}"


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a command: its exit code (negative: the signal that ended it) and what it said."""

    code: int
    out: str
    err: str
    cpu: float
    wall: float
    peak: float


@dataclass(frozen=True, slots=True)
class Call:
    """A command line in a folder: the arguments of ``audit``, with ``{server}`` for the test server.

    ``codes``: the exit codes that keep the promise. ``wrong`` says what else is, nothing where all is well.
    ``before``: commands that come first. ``wrapper``: what runs it, as a shell line with ``"$@"``. ``answers``:
    what the test server says, by path, as whole HTTP answers; a number among the bytes is a pause of so many seconds.
    ``patience``: seconds it may wait for others, above those it may work.
    """

    arguments: tuple[str, ...]
    stdin: bytes | None = None
    environment: Mapping[str, str] = field(default_factory=dict)
    codes: frozenset[int] = frozenset({0, 1, 2})
    wrong: Callable[[Path, Done], str] = lambda _folder, _done: ""
    before: tuple[tuple[str, ...], ...] = ()
    wrapper: str = ""
    answers: Mapping[str, tuple[bytes | float, ...]] = field(default_factory=dict)
    patience: float = 0.0


@dataclass(frozen=True, slots=True)
class Attack:
    """``area`` and ``what``, on a line; ``prepare`` writes its files into an empty folder."""

    area: str
    what: str
    prepare: Callable[[Path], Call]


def compared(a: str, b: str, *more: str) -> tuple[str, ...]:
    """The arguments of a comparison of two files, English and Arabic."""
    return ("compare", a, b, "-s", "en", "-t", "ar", "--translator", "none", "--overwrite", *more)


def against_plain(
    name: str, data: bytes | Callable[[], bytes], *more: str, language: str = "en"
) -> Callable[[Path], Call]:
    """The comparison of one hostile file with a plain one in the other language.

    ``data`` may be a function that makes it, where it is large.
    """
    other = "ar" if language == "en" else "en"

    def prepare(folder: Path) -> Call:
        (folder / name).write_bytes(data() if callable(data) else data)
        (folder / "plain.txt").write_text(PLAIN[other] + "\n", "utf-8")
        pair = (name, "plain.txt") if language == "en" else ("plain.txt", name)
        return Call(compared(*pair, *more))

    return prepare


def both(folder: Path) -> None:
    """A plain document in each language: a.txt and b.txt."""
    (folder / "a.txt").write_text(PLAIN["en"] + "\n", "utf-8")
    (folder / "b.txt").write_text(PLAIN["ar"] + "\n", "utf-8")
