"""What an audit costs: ``python -m benchmarks.speed --data ../shared/data [--models ../shared/models]``.

Every figure is a ratio in this run, old and new in turn: to the commit before the encoder was written anew
(``--before REV``), and to a plain cosine. CPU seconds of one thread and what they are of, but for the pairs a
second with all cores, which are by the clock. docs/speed.md explains the figures.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from benchmarks import lengths, stages
from benchmarks.before import BEFORE, before
from benchmarks.corpora import unpc
from benchmarks.pair_costs import DEPTHS
from benchmarks.processes import (
    NOW,
    ROOT,
    Compared,
    Cost,
    Tree,
    compared,
    cost_of,
    environment,
    in_turn,
    line_by_line,
    ratio,
)

# Pairs for each depth in each round, and rounds; rounds of longer jobs.
PAIRS = 96
ROUNDS = 5
FEW = 3
# Pairs of the file that all cores work at.
MANY = 400
# In plain cosines as the commit before makes them, and what a statute may cost of what it cost then.
TARGETS = {"quick": 1.5, "standard": 3.0, "deep": 4.0}
STATUTE_TARGET = "0.25"
# The one of the statutes with 100 lines in English.
STATUTE = "E-0.93"
PART = ("pairs", "cores", "statute", "lengths", "translation")


def pair_costs(tree: Tree, lines: Path, home: Path, *, first: int) -> dict[str, dict[str, float]]:
    """CPU seconds of PAIRS lines a depth: the plain cosine's and the audit's, both started."""
    script = str(ROOT / "benchmarks" / "pair_costs.py")
    done = subprocess.run(
        [tree.python, "-P", script, str(lines), str(first), str(PAIRS)],
        cwd=home,
        env=environment(tree, home),
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, dict[str, float]] = json.loads(done.stdout)
    return found


def tell_pairs(lines: Path, old: Tree | None, home: Path) -> None:
    """A pair's audit in plain cosines of its two texts, without what it takes to start."""
    found = in_turn(
        lambda tree, number: pair_costs(tree, lines, home, first=number * PAIRS * len(DEPTHS)),
        [NOW, *([old] if old else [])],
        rounds=ROUNDS,
    )
    now, then = found[0], found[1] if old else None

    plain_now = [sum(one[depth]["plain"] for depth in DEPTHS) for one in now]
    said = f"{1000 * median(plain_now) / len(DEPTHS) / PAIRS:.2f} ms of CPU"
    if then is None:
        print(f"plain cosine of a pair's two texts: {said} (before: not run)")
    else:
        share = ratio(plain_now, [sum(one[depth]["plain"] for depth in DEPTHS) for one in then])
        print(f"plain cosine of a pair's two texts: {said}, {share:.2f} of the commit before's")
    for depth in DEPTHS:
        audit, own = _of(now, depth, "audit"), _of(now, depth, "plain")
        if then is None:
            print(
                f"audit of a pair, {depth}: {ratio(audit, own):.2f} plain cosines (before: not run)"
            )
            continue
        unit = _of(then, depth, "plain")
        print(
            f"audit of a pair, {depth}: {ratio(audit, unit):.2f} plain cosines as the commit before makes them "
            f"(target {TARGETS[depth]:g}; then {ratio(_of(then, depth, 'audit'), unit):.2f}), "
            f"{ratio(audit, own):.2f} as this one does"
        )


def _of(found: Sequence[dict[str, dict[str, float]]], depth: str, what: str) -> list[float]:
    return [one[depth][what] for one in found]


def tell_cores(lines: Path, old: Tree | None, home: Path) -> None:
    """Pairs a second with all cores, start-up and reading included, and memory as the file grows."""
    rows = lines.read_text("utf-8").splitlines(keepends=True)
    short, long = home / "short.tsv", home / "long.tsv"
    short.write_text("".join(rows[:MANY]), "utf-8")
    long.write_text("".join(rows[: 4 * MANY]), "utf-8")

    def pairs(file: Path, depth: str) -> tuple[str, ...]:
        languages = ("-s", "en", "-t", "ar", "--translator", "none")
        return ("pairs", str(file), *languages, "--depth", depth)

    for depth in DEPTHS:
        found = compared(pairs(short, depth), old, home, rounds=FEW)
        print(
            f"audit pairs, {MANY}, {depth}, {os.cpu_count()} cores: {found.told()}; {_rates(found)}"
        )
    arguments = pairs(long, "standard")
    more = cost_of(NOW.command(*arguments), NOW, home)
    print(f"four times the pairs, standard: {more.peak:.0f} MB at most")


def _rates(found: Compared) -> str:
    def rate(costs: Sequence[Cost]) -> float:
        return MANY / median(cost.wall for cost in costs)

    said = f"by the clock {rate(found.now):.0f} pairs/s"
    return f"{said} ({rate(found.before):.0f} before)" if found.before else said


def tell_statute(data: Path, old: Tree | None, home: Path) -> None:
    """A statute in English and French, one paragraph a line."""
    a, b = home / "statute.en.txt", home / "statute.fr.txt"
    for file, language in ((a, "en"), (b, "fr")):
        lines = (data / "laws" / f"{STATUTE}.{language}.tsv").read_text("utf-8").splitlines()
        file.write_text("\n\n".join(line.partition("\t")[2] for line in lines) + "\n", "utf-8")
    found = compared(lengths.comparing(a, b, "en", "fr", home), old, home, rounds=FEW)
    print(f"audit of a statute of 100 paragraphs: {found.told(target=STATUTE_TARGET)}")


def _there(models: Path | None) -> bool:
    if models is None or not any(models.glob("*.argosmodel")):
        print("translation: not run: give a folder of *.argosmodel files with --models")
        return False
    return True


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--models", type=Path, help="translation models, for the stages' share")
    parser.add_argument("--before", metavar="REV", default=BEFORE, help=f"[{BEFORE}]")
    parser.add_argument("--plot", type=Path, metavar="SVG", help="draw cost against length there")
    parser.add_argument("--only", nargs="+", choices=PART, default=PART, help="[all]")
    options = parser.parse_args()
    line_by_line()
    old = before(options.before)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        pairs = list(unpc(options.data, "ar"))
        lines = home / "un.tsv"
        lines.write_text("".join(f"{pair.a}\t{pair.b}\n" for pair in pairs), "utf-8")
        if "pairs" in options.only:
            tell_pairs(lines, old, home)
        if "cores" in options.only:
            tell_cores(lines, old, home)
        if "statute" in options.only:
            tell_statute(options.data, old, home)
        if "lengths" in options.only:
            lengths.tell(pairs, old, home, plot=options.plot)
        if "translation" in options.only and _there(options.models):
            stages.tell(options.models, old, home)


if __name__ == "__main__":
    main()
