"""Whole documents with planted differences, and as they are: ``python -m benchmarks.trials --data ../shared/data``.

No model was fitted on them. Through the command line, as a user has it without translation models; prints each
planted paragraph's verdict, and how many faithful ones are called divergent or shown for review.
"""

from __future__ import annotations

import argparse
import csv
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

OPTIONS = ("--no-config", "--translator", "none")


@dataclass(frozen=True, slots=True)
class Judged:
    """A bead of an audit: A's text, its verdict and probability, and what was found in it."""

    a: str
    verdict: str
    divergence: float
    checks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Trial:
    """A planted paragraph, its kind, and the bead that has it."""

    folder: str
    kind: str
    judged: Judged


def audited(a: Path, b: Path) -> list[Judged]:
    """The beads of an audit."""
    written = ("--format", "json", "-o", "-", "-q", "--fail-on", "never")
    found = json.loads(_said("compare", str(a), str(b), *written))
    document = found["documents"][0]
    paragraphs = [segment["text"] for segment in document["segments"]]
    checks: dict[int, list[str]] = {}
    for issue in found["issues"]:
        checks.setdefault(issue["bead"], []).append(issue["check"])
    return [
        Judged(
            "\n".join(paragraphs[i] for i in bead["a"]),
            bead["verdict"],
            bead["divergence"],
            tuple(checks.get(bead["index"], ())),
        )
        for bead in found["beads"]
    ]


def _said(*arguments: str) -> str:
    """What the command line prints."""
    command = [sys.executable, "-P", "-m", "auditor", *arguments, *OPTIONS]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def expected(data: Path) -> list[dict[str, str]]:
    """The rows of the planted paragraphs."""
    with (data / "trials" / "expected.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def trials(data: Path) -> Iterator[Trial]:
    """The planted paragraphs."""
    known: dict[str, list[Judged]] = {}
    for row in expected(data):
        folder = data / "trials" / row["dir"]
        if row["dir"] not in known:
            known[row["dir"]] = audited(folder / row["A"], folder / row["planted"])
        said = " ".join(row["A says"].split())
        beads = [j for j in known[row["dir"]] if said[:60] in " ".join(j.a.split())]
        if beads:
            yield Trial(row["dir"], row["kind"], beads[0])


def faithful(data: Path) -> Iterator[Judged]:
    """The paragraphs of the same documents as they were translated."""
    texts = dict.fromkeys((row["dir"], row["A"], row["B"]) for row in expected(data))
    for folder, a, b in texts:
        yield from audited(data / "trials" / folder / a, data / "trials" / folder / b)


def idioms(data: Path) -> Iterator[Judged]:
    """Faithful sentences that are made to be flagged."""
    for file in sorted((data / "trials" / "19-idiom-traps-faithful").glob("*.tsv")):
        a, b = file.stem.split("-")
        for line in _said(
            "pairs", str(file), "-s", a, "-t", b, "-q", "--fail-on", "never"
        ).splitlines():
            row = json.loads(line)
            if "verdict" in row:
                checks = tuple(issue["check"] for issue in row["issues"])
                yield Judged(str(row.get("index", "")), row["verdict"], row["divergence"], checks)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    options = parser.parse_args()
    found = list(trials(options.data))
    for trial in found:
        j = trial.judged
        print(
            f"{j.verdict:10} {j.divergence:.3f} {trial.folder[:24]:24} {trial.kind:28} {', '.join(j.checks)}"
        )
    count = len(found)
    divergent = sum(t.judged.verdict == "divergent" for t in found)
    flagged = sum(t.judged.verdict != "equivalent" for t in found)
    print(
        f"planted: {count} paragraphs, flagged {flagged / count:.2f}, divergent {divergent / count:.2f}"
    )
    for name, judged in (
        ("faithful", list(faithful(options.data))),
        ("idioms", list(idioms(options.data))),
    ):
        for j in judged:
            if j.verdict != "equivalent":
                print(
                    f"  {name}: {j.verdict} {j.divergence:.3f} {', '.join(j.checks)} | {j.a[:80]}"
                )
        shares = [
            sum(j.verdict == v for j in judged) / len(judged) for v in ("divergent", "review")
        ]
        print(
            f"{name}: {len(judged)} paragraphs, divergent {shares[0]:.3f}, review {shares[1]:.3f}"
        )


if __name__ == "__main__":
    main()
