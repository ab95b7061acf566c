"""What a document costs by its length, in UN lines as paragraphs: a fit and a picture of it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.corpora import ParallelPair
from benchmarks.processes import NOW, Tree, cost_of, in_turn, ratio
from benchmarks.svg import Line, log_log

LENGTHS = (10, 30, 100, 300, 1000, 3000)
# The commit before is asked up to here: it would take minutes for more.
LONGEST_BEFORE = 300
# Rounds of a length up to here; of a longer one, which varies less, one.
OFTEN = 300
ROUNDS = 3


def comparing(a: Path, b: Path, code_a: str, code_b: str, home: Path) -> tuple[str, ...]:
    """The arguments of a comparison without translation, its report an HTML page."""
    languages = ("-s", code_a, "-t", code_b, "--translator", "none")
    report = ("-q", "-o", str(home / "report.html"), "--fail-on", "never")
    return ("compare", str(a), str(b), *languages, *report)


def documents(pairs: Sequence[ParallelPair], count: int, home: Path) -> tuple[Path, Path]:
    """Two files of the first lines, a paragraph each."""
    files = home / f"{count}.en.txt", home / f"{count}.ar.txt"
    for file, texts in zip(
        files, zip(*((p.a, p.b) for p in pairs[:count]), strict=True), strict=True
    ):
        file.write_text("\n\n".join(texts) + "\n", "utf-8")
    return files


def exponent(costs: Mapping[int, float]) -> float:
    """The slope of cost over length, both logarithms, by least squares."""
    x = [math.log(length) for length in costs]
    y = [math.log(cost) for cost in costs.values()]
    mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
    above = sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y, strict=True))
    return above / sum((a - mean_x) ** 2 for a in x)


def _spent(arguments: Sequence[str], home: Path, tree: Tree, _round: int) -> float:
    return cost_of(tree.command(*arguments), tree, home).cpu


def tell(
    pairs: Sequence[ParallelPair], old: Tree | None, home: Path, *, plot: Path | None = None
) -> None:
    """Print the costs and the exponent of their growth, what a paragraph costs to start taken off."""
    found: dict[str, dict[int, float]] = {"now": {}, "before": {}}
    for length in (1, *LENGTHS):
        files = documents(pairs, length, home)
        arguments = comparing(*files, "en", "ar", home)
        trees = [NOW, *([old] if old and length <= LONGEST_BEFORE else [])]
        costs = in_turn(
            partial(_spent, arguments, home), trees, rounds=ROUNDS if length <= OFTEN else 1
        )
        for tree, spent in zip(trees, costs, strict=True):
            found[tree.name][length] = median(spent)
        said = (
            f"audit of {length} paragraph{'s' * (length != 1)}: {found['now'][length]:.2f} s of CPU"
        )
        print(f"{said}; of the commit before {ratio(*costs):.2f}" if len(trees) > 1 else said)
    for name, seconds in found.items():
        work = {n: s - seconds[1] for n, s in seconds.items() if n >= LENGTHS[1]}
        if work:
            print(
                f"{name}: CPU grows as the number of paragraphs to the power of {exponent(work):.2f} "
                f"({min(work)} to {max(work)} paragraphs, what one paragraph takes left out)"
            )
    if plot:
        plot.write_text(picture(found), "utf-8")
        print(f"drawn: {plot}")


def picture(found: Mapping[str, Mapping[int, float]]) -> str:
    """The costs as an SVG."""
    names = {"now": "this version", "before": "before the encoder was written anew"}
    lines = [
        Line(names[name], {n: s for n, s in seconds.items() if n >= LENGTHS[0]})
        for name, seconds in found.items()
        if seconds
    ]
    last = max(lines[0].points)
    return log_log(
        lines,
        title="CPU seconds of an audit by the number of its paragraphs",
        description=(
            f"Two logarithmic axes. This version takes {lines[0].points[LENGTHS[0]]:.1f} seconds for "
            f"{LENGTHS[0]} paragraphs and {lines[0].points[last]:.0f} seconds for {last:,}. docs/speed.md has the figures as a table."
        ),
        across="paragraphs on each side",
        up="CPU seconds, start-up included",
    )
