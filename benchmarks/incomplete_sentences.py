"""Holes in sentences: how many edits leave one, and how many faithful pairs are said to have one.

    python -m benchmarks.incomplete_sentences --data ../shared/data

Nothing is fitted. DEMETR's edits and its good sentences; NTREX and UN documents, English against
Arabic, French, German and Spanish.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from auditor.checks import load_check
from auditor.model import Pair, Passage
from benchmarks.corpora import demetr, parallel


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    options = parser.parse_args()
    run = load_check("incomplete-sentence").run
    pairs: Counter[str] = Counter()
    reported: Counter[str] = Counter()

    def count(name: str, a: tuple[str, str], b: tuple[str, str]) -> None:
        pairs[name] += 1
        reported[name] += bool(run(Pair(Passage(*a), Passage(*b))))

    good = {}
    for case in demetr(options.data):
        count(case.kind, (case.perturbed, "en"), (case.arabic, "ar"))
        good[case.good] = case.arabic
    for english, arabic in good.items():
        count("demetr good", (english, "en"), (arabic, "ar"))
    for pair in parallel(options.data):
        name = f"{pair.corpus} {pair.b_language}"
        count(name, (pair.a, pair.a_language), (pair.b, pair.b_language))
    print(f"{'set':34}{'pairs':>7}{'with a hole':>13}")
    for name in sorted(pairs):
        print(f"{name:34}{pairs[name]:>7}{reported[name] / pairs[name]:>13.4f}")


if __name__ == "__main__":
    main()
