"""A sample of planted differences to be read, as TSV: kind, before, after, text.

    python -m benchmarks.planted unpc --kinds quantifier,roles --each 15 --seed 1 [--language fr]

``--count`` prints instead how many of the texts each kind can be planted in, and the texts a second.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

from auditor.planting import KINDS, Planted, plant
from benchmarks.corpora import law_lines, ntrex, unpc, wmt22_good

SETS = ("unpc", "ntrex", "laws", "wmt22_ced")
ENGLISH = "en"


def texts_of(name: str, data: Path, language: str) -> list[str]:
    """The lines of a set in one language, each once, in order."""
    return list(dict.fromkeys(line for line in _lines(name, data, language) if line.strip()))


def _lines(name: str, data: Path, language: str) -> Iterator[str]:
    if name == "laws":
        yield from law_lines(data, language)
        return
    other = "fr" if language == ENGLISH else language
    pairs = {"unpc": unpc, "ntrex": ntrex}
    for pair in pairs[name](data, other) if name in pairs else wmt22_good(data):
        yield pair.a if language == ENGLISH else pair.b


def sampled(
    texts: list[str], *, language: str, kinds: list[str], seed: int, each: int
) -> Iterator[Planted]:
    """Up to ``each`` copies of a kind, from texts in random order."""
    for kind in kinds:
        order = texts.copy()
        Random(f"{seed} {kind}").shuffle(order)
        found = 0
        for text in order:
            for copy in plant(text, language=language, kinds=[kind], seed=seed):
                found += 1
                yield copy
            if found >= each:
                break


def counted(
    texts: list[str], *, language: str, kinds: list[str], seed: int
) -> tuple[Counter[str], float]:
    """In how many texts each kind could be planted, and texts a second."""
    plant(texts[0], language=language, kinds=kinds)
    start = time.process_time()
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(copy.kind for copy in plant(text, language=language, kinds=kinds, seed=seed))
    return counts, len(texts) / (time.process_time() - start)


def main() -> None:
    """Print the sample or the counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("set", choices=SETS)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--language", default=ENGLISH)
    parser.add_argument("--kinds", default=",".join(KINDS))
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--each", type=int, default=15)
    parser.add_argument("--limit", type=int, default=1000)
    parser.add_argument("--count", action="store_true")
    options = parser.parse_args()
    kinds = options.kinds.split(",")
    texts = texts_of(options.set, options.data, options.language)
    if options.count:
        texts = texts[: options.limit]
        counts, rate = counted(texts, language=options.language, kinds=kinds, seed=options.seed)
        for kind in kinds:
            print(f"{kind}\t{counts[kind]}")
        print(f"{len(texts)} texts, {rate:.0f} a second")
        return
    for copy in sampled(
        texts, language=options.language, kinds=kinds, seed=options.seed, each=options.each
    ):
        fields = (copy.kind, copy.before, copy.after, copy.text)
        print("\t".join(" ".join(field.split()) for field in fields))


if __name__ == "__main__":
    main()
