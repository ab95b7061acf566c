"""How often the check of hidden text fires on texts that nobody tampered with.

python -m benchmarks.hidden --data ../shared/data
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from auditor.orthography.hiding import hidden_places

SHOWN = 6


def texts(data: Path) -> Iterator[tuple[str, str]]:
    """(corpus, text) for every segment of NTREX, the UN corpus and the SwissGov pages."""
    for line in (data / "ntrex" / "ntrex.jsonl").open(encoding="utf-8"):
        for code, text in json.loads(line).items():
            if code != "doc":
                yield f"ntrex {code}", text
    for code in ("ar", "en", "es", "fr"):
        path = data / "unpc" / f"UNv1.0.devset.{code}"
        for line in path.read_text(encoding="utf-8").split("\n"):
            yield f"unpc {code}", line
    for path in sorted((data / "swissgov").glob("dev_*.jsonl")):
        for line in path.open(encoding="utf-8"):
            for name, value in json.loads(line).items():
                if isinstance(value, str):
                    yield f"swissgov {path.stem[4:]} {name}", value


def main() -> None:
    """Print the firings by corpus and kind, and the first of each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    data = parser.parse_args().data
    asked: Counter[str] = Counter()
    fired: Counter[tuple[str, str]] = Counter()
    first: dict[tuple[str, str], list[str]] = {}
    for corpus, text in texts(data):
        asked[corpus] += 1
        places = hidden_places(text)
        for kind in {place.kind for place in places}:
            fired[corpus, kind] += 1
            shown = first.setdefault((corpus, kind), [])
            shown += [ascii(text[p.start : p.end][:60]) for p in places if p.kind == kind]
    for corpus, count in asked.items():
        of_corpus = {kind: n for (name, kind), n in fired.items() if name == corpus}
        print(f"{corpus:24} {count:6} texts  {of_corpus or 'none'}")
        for kind in of_corpus:
            print("    ", kind, *first[corpus, kind][:SHOWN])


if __name__ == "__main__":
    main()
