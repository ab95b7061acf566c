"""Names of people and cities that were exchanged: false alarms on faithful pairs, recall on planted exchanges.

    python -m benchmarks.names_given --data ../shared/data [--show]

A given name is planted where both sides have one: A's is put in place of another one. A surname behind a title.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from auditor.facts.names.city_exchanged import exchanged_cities
from auditor.facts.names.finder import find_names
from auditor.facts.names.given_exchanged import exchanged
from auditor.facts.names.given_names import given_names
from auditor.facts.names.part_exchanged import part_exchanged
from auditor.model import Passage
from auditor.planting import plant
from benchmarks.facts_numbers import Texts, ntrex, unpc


def planted(pairs: Sequence[Texts], language: str, seed: int) -> Iterator[Texts]:
    """Pairs with a given name of A that B has too replaced by one of another pair."""
    rng = random.Random(seed)
    found = [(a, b, given_names(a, "en"), given_names(b, language)) for a, b in pairs]
    pool = [one.word.text for *_, of_a, _ in found for one in of_a]
    for a, b, of_a, of_b in found:
        for one in of_a:
            if any(one.names & other.names for other in of_b):
                other = rng.choice(pool)
                yield a[: one.word.start] + other + a[one.word.end :], b


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--show", action="store_true", help="print the false alarms")
    options = parser.parse_args()
    print(
        f"{'set':10}{'pairs':>7}{'alarms':>8}{'given':>9}{'found':>7}{'surnames':>10}{'found':>7}"
    )
    for name, load, languages in (("ntrex", ntrex, "ar fr de"), ("unpc", unpc, "ar fr es")):
        for code in languages.split():
            pairs = load(options.data, code)
            alarms = [texts for texts in pairs if _told(texts, code)]
            bad = list(planted(pairs, code, seed=5))
            found = sum(_told(texts, code) for texts in bad)
            others = [
                (copy.text, b)
                for a, b in pairs
                for copy in plant(a, language="en", kinds=("name",), seed=5)[:1]
            ]
            named = sum(_told(texts, code) for texts in others)
            row = f"{len(pairs):7}{len(alarms):8}{len(bad):9}{found:7}{len(others):10}{named:7}"
            print(f"{name + ' ' + code:10}{row}")
            for a, b in alarms if options.show else ():
                print(f"  {a}\n  {b}")


def _told(texts: Texts, language: str) -> bool:
    a, b = Passage(texts[0], "en"), Passage(texts[1], language)
    named = find_names(texts[0], "en"), find_names(texts[1], language)
    return bool(exchanged(a, b) or exchanged_cities(a, b) or part_exchanged(a, b, *named))


if __name__ == "__main__":
    main()
