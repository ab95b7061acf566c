"""What public reports broke, run and judged: ``python -m benchmarks.public_reports --data ../shared/data``.

``--before COMMIT`` runs an older commit beside it (`benchmarks.before`), ``--only 05,09`` some of the ids. Prints, for
each id, how many of its expectations hold (``public_reports.tsv``), the tests that read its inputs, and how often its
checks fire on faithful text: a sample of NTREX and of the UN's documents. No texts are kept here.

An expectation is a sign a line of what ``audit pairs`` prints (``!`` flagged, ``D`` divergent, ``.`` equivalent, ``E``
an error, ``?`` either), or what is asked of the output of a command: ``has:``/``lacks:`` some text on stdout, ``said:``
on stderr; of an audit as JSON ``segment:``/``no-segment:`` some text in a segment, ``score:`` a score whose name ends
so, ``no-check:`` a finding of a check, ``divergent<=N`` paragraphs.
"""

from __future__ import annotations

import argparse
import csv
import json
import subprocess
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TypeAlias

from rich.console import Console
from rich.table import Table

from benchmarks.before import before
from benchmarks.corpora import ntrex, unpc
from benchmarks.processes import NOW, ROOT, Tree, environment

HERE = Path(__file__).with_suffix(".tsv")
OPTIONS = ("--no-config", "--translator", "none")
JSON = ("--format", "json", "-o", "-", "-q", "--fail-on", "never")
# Pairs of each language of both corpora.
SAMPLE = 200
FAITHFUL = {"ntrex": (ntrex, ("ar", "fr", "de")), "unpc": (unpc, ("ar", "fr", "es"))}

Alarms: TypeAlias = "Counter[str]"


@dataclass(frozen=True, slots=True)
class Case:
    """One command on inputs of the reports and what is expected of it; ``checks`` are those it is about."""

    id: str
    checks: tuple[str, ...]
    command: tuple[str, ...]
    expected: str


@dataclass(frozen=True, slots=True)
class Output:
    """What a command came to."""

    code: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class Result:
    """How many expectations of a case hold, and which don't: by line, as ``expected>found``."""

    right: int
    asked: int
    wrong: tuple[str, ...] = ()


def cases(only: Sequence[str] = ()) -> list[Case]:
    """The expectations, in the order of the reports."""
    with HERE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        Case(
            row["id"], tuple(row["checks"].split()), tuple(row["command"].split()), row["expected"]
        )
        for row in rows
        if not only or row["id"] in only
    ]


class Runner:
    """Runs commands of one tree on the reports' inputs; the same command once."""

    def __init__(self, tree: Tree, folder: Path, home: Path) -> None:
        self.tree, self._folder, self._home = tree, folder, home
        self._known: dict[tuple[str, ...], Output] = {}

    def output(self, command: Sequence[str]) -> Output:
        """What it prints; the inputs are the reports'."""
        name, *rest = command
        options = {"pairs": (*OPTIONS, "-j", "1"), "compare": (*OPTIONS, *JSON), "align": ()}[name]
        if name == "align":
            options = ("--no-config", "--format", "vecalign", "-o", "-")
        key = (name, *rest, *options)
        if key not in self._known:
            done = subprocess.run(
                self.tree.command(*key),
                cwd=self._folder,
                env=environment(self.tree, self._home),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                check=False,
            )
            self._known[key] = Output(done.returncode, done.stdout, done.stderr)
        return self._known[key]


def result_of(case: Case, output: Output) -> Result:
    """How a case came out."""
    expected = case.expected
    kind, _, text = expected.partition(":")
    if text or "<=" in expected:
        right = output.code in {0, 1} and _says(kind, text, output)
        return Result(int(right), 1, () if right else (expected,))
    return _by_line(expected, output)


def _says(kind: str, text: str, output: Output) -> bool:
    if kind == "said":
        return text in output.err
    if kind in {"has", "lacks"}:
        return (text in output.out) == (kind == "has")
    audit = json.loads(output.out)
    segments = [one["text"] for document in audit["documents"] for one in document["segments"]]
    scores = [score["name"] for bead in audit["beads"] for score in bead["scores"]]
    divergent = [bead["verdict"] for bead in audit["beads"]].count("divergent")
    answers = {
        "segment": any(text in segment for segment in segments),
        "no-segment": not any(text in segment for segment in segments),
        "score": any(name.endswith(text) for name in scores),
        "no-check": all(issue["check"] != text for issue in audit["issues"]),
    }
    if "<=" in kind:
        return bool(divergent <= int(kind.rpartition("=")[2]))
    return answers[kind]


def _by_line(expected: str, output: Output) -> Result:
    asked = len(expected) - expected.count("?")
    found = "".join(map(sign_of, output.out.splitlines()))
    if len(found) != len(expected):
        why = _first(output.err) if not found else f"{len(found)} lines for {len(expected)}"
        return Result(0, asked, (why,))
    wrong = tuple(
        f"{number}:{want}>{got}"
        for number, (want, got) in enumerate(zip(expected, found, strict=True), 1)
        if not _holds(want, got)
    )
    return Result(asked - len(wrong), asked, wrong)


def _holds(want: str, got: str) -> bool:
    return want in {"?", got} or (want, got) == ("!", "D")


def sign_of(line: str) -> str:
    """The sign of an object that ``audit pairs`` prints."""
    data = json.loads(line)
    if "error" in data:
        return "E"
    return {"equivalent": ".", "review": "!", "divergent": "D"}[data["verdict"]]


def _first(text: str) -> str:
    return text.strip().split("\n")[0][:80] or "nothing printed"


def alarms(runner: Runner, data: Path, home: Path, count: int) -> tuple[Alarms, int]:
    """How many faithful pairs each check fires on ("any": flagged at all), and how many there are."""
    fired: Alarms = Counter()
    asked = 0
    for corpus, (read, codes) in FAITHFUL.items():
        for code in codes:
            file = home / f"{corpus}-{code}.tsv"
            rows = [f"{_line(p.a)}\t{_line(p.b)}\n" for p in islice(read(data, code), count)]
            file.write_text("".join(rows), "utf-8")
            said = runner.output(("pairs", str(file), "-s", "en", "-t", code))
            for line in said.out.splitlines():
                found = json.loads(line)
                asked += 1
                fired["any"] += found.get("verdict", "equivalent") != "equivalent"
                fired.update({issue["check"] for issue in found.get("issues", ())})
    return fired, asked


def _line(text: str) -> str:
    return " ".join(text.split())


def tests_of(folder: str) -> str:
    """The test files that name a folder of the reports."""
    found = sorted(
        path.name
        for path in (ROOT / "tests").rglob("test_*.py")
        if folder in path.read_text("utf-8")
    )
    return ", ".join(found)


def kinds(data: Path) -> dict[str, str]:
    """What each id is about, as the reports' own table says."""
    with (data / "reports" / "README.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["id"]: row["kind"] for row in rows}


def by_id(found: Sequence[Case], runner: Runner, *, show: bool) -> dict[str, tuple[int, int]]:
    """Of each id the expectations that hold and those there are."""
    sums: dict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for case in found:
        result = result_of(case, runner.output(case.command))
        right, asked = sums[case.id]
        sums[case.id] = right + result.right, asked + result.asked
        if show and result.wrong:
            print(
                f"{runner.tree.name}: {case.id} {' '.join(case.command)}: {'  '.join(result.wrong)}"
            )
    return sums


def rows(found: Sequence[Case]) -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Each id with its checks and the folders of its inputs."""
    checks: dict[str, dict[str, None]] = defaultdict(dict)
    folders: dict[str, dict[str, None]] = defaultdict(dict)
    for case in found:
        checks[case.id] |= dict.fromkeys(case.checks)
        folders[case.id] |= dict.fromkeys(p.split("/")[0] for p in case.command if "/" in p)
    for name, some in checks.items():
        yield name, tuple(some), tuple(folders[name])


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--before", metavar="COMMIT")
    parser.add_argument("--only", default="")
    parser.add_argument("--sample", type=int, default=SAMPLE, help="0: no faithful text")
    parser.add_argument("--show", action="store_true", help="print what does not hold")
    options = parser.parse_args()
    data = options.data.resolve()
    found = cases([name for name in options.only.split(",") if name])
    earlier = before(options.before) if options.before else None
    trees = [*([earlier] if earlier else []), NOW]
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        runners = [Runner(tree, data / "reports", home) for tree in trees]
        held = [by_id(found, one, show=options.show) for one in runners]
        alarmed = [
            alarms(one, data, home, options.sample) if options.sample else None for one in runners
        ]
    print_table(found, kinds(data), held, alarmed)


def print_table(
    found: Sequence[Case],
    named: dict[str, str],
    held: Sequence[dict[str, tuple[int, int]]],
    alarmed: Sequence[tuple[Alarms, int] | None],
) -> None:
    """The table: before and after where both were run, else after alone."""
    table = Table()
    for heading in ("id", "kind", "before", "after", "tests", "false alarms before", "after"):
        table.add_column(heading)
    blank = [""] * (2 - len(held))
    for name, checks, folders in rows(found):
        right = [*blank, *(f"{one[name][0]}/{one[name][1]}" for one in held)]
        wrong = [*blank, *(_alarms_of(checks, one) for one in alarmed)]
        tests = ", ".join(dict.fromkeys(filter(None, map(tests_of, folders))))
        table.add_row(name, named.get(name, ""), *right, tests, *wrong)
    sums = [(sum(r for r, _ in one.values()), sum(n for _, n in one.values())) for one in held]
    flagged = [*blank, *(_alarms_of(("any",), one) for one in alarmed)]
    table.add_row("all", "flagged at all", *blank, *(f"{r}/{n}" for r, n in sums), "", *flagged)
    Console(width=170).print(table)


def _alarms_of(checks: Sequence[str], found: tuple[Alarms, int] | None) -> str:
    if found is None or not checks:
        return ""
    fired, asked = found
    return " ".join(f"{check} {fired[check]}" for check in checks) + f" of {asked}"


if __name__ == "__main__":
    main()
