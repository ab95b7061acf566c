"""How often the check of placeholders fires on prose that nobody wrote for a program.

python -m benchmarks.placeholders --data ../shared/data
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from auditor.checks.placeholders.check import run
from auditor.checks.placeholders.syntax import tokens_of
from auditor.model import Pair, Passage
from benchmarks.corpora import demetr, parallel, recorded

SHOWN = 6
_WMT21 = 4


def pairs(data: Path) -> Iterator[tuple[str, Pair]]:
    """(corpus, pair) of human and, where so named, machine translations."""
    for row in parallel(data):
        yield f"{row.corpus} {row.b_language}", _pair(row.a, row.b, row.a_language, row.b_language)
    for page in sorted((data / "swissgov").glob("dev_*.jsonl")):
        for line in page.open(encoding="utf-8"):
            found = json.loads(line)
            pair = _pair(found["text_a"], found["text_b"], "en", page.stem[4:])
            yield f"swissgov {page.stem[4:]}", pair
    for perturbed in demetr(data):
        yield "demetr good", _pair(perturbed.arabic, perturbed.good, "ar", "en")
    for name in ("flores-dev", "iwslt17"):
        for one in recorded(data, name):
            yield name, _pair(one.a, one.b, "en", "ar")
    for line in (data / "wmt21_ced" / "ende_dev.tsv").open(encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        if len(cells) > _WMT21 and cells[_WMT21] == "NOT":
            yield "wmt21 en-de, machine", _pair(cells[1], cells[2], "en", "de")


def _pair(a: str, b: str, language_a: str, language_b: str) -> Pair:
    return Pair(Passage(a, language_a), Passage(b, language_b))


def main() -> None:
    """Print the firings by corpus, and the first of each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    asked: Counter[str] = Counter()
    having: Counter[str] = Counter()
    fired: Counter[str] = Counter()
    first: dict[str, list[str]] = {}
    for corpus, pair in pairs(parser.parse_args().data):
        asked[corpus] += 1
        having[corpus] += bool(tokens_of(pair.a.text) or tokens_of(pair.b.text))
        findings = run(pair)
        fired[corpus] += bool(findings)
        first.setdefault(corpus, []).extend(f"{f.message} ({f.confidence})" for f in findings)
    for corpus, count in asked.items():
        print(
            f"{corpus:24} {count:6} pairs  {having[corpus]:4} may have one  {fired[corpus]:4} fire"
        )
        for message in first[corpus][:SHOWN]:
            print("     ", message)
    print(
        f"{'all':24} {asked.total():6} pairs  {having.total():4} may have one  {fired.total():4} fire"
    )


if __name__ == "__main__":
    main()
