"""Numbers that have changed places: recall on planted exchanges, false alarms on faithful pairs.

    python -m benchmarks.number_roles --data ../shared/data [--show] [--limit 4000]

An exchange is planted where A has two neighbours that could stand in each other's place (`exchanges`
asks the same of them); it is counted as found where the check reports it.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from auditor.checks.number_roles import run
from auditor.encoders import load_encoder
from auditor.evidence.in_context import InContext
from auditor.evidence.probes.number_order import crossed_numbers
from auditor.facts import load_extractor
from auditor.facts.numbers.counterparts import counterparts
from auditor.model import Fact, Finding, Pair, Passage
from benchmarks.facts_numbers import Texts, ntrex, unpc

KINDS = ("number", "date", "reference")
# Numbers further apart are not exchanged by mistake.
NEAR = 80


def facts(text: str, language: str) -> tuple[Fact, ...]:
    return tuple(fact for kind in KINDS for fact in load_extractor(kind)(text, language))


def paired(texts: Texts, language: str) -> Pair:
    a, b = texts
    return Pair(
        Passage(a, "en"),
        Passage(b, language),
        facts_a=facts(a, "en"),
        facts_b=facts(b, language),
    )


def planted(pair: Pair) -> Iterator[Pair]:
    """The pair with two neighbouring numbers of A in each other's place, for each such two."""
    found = counterparts(pair)
    text = pair.a.text
    for one, other in pairwise(found):
        (s, e), (t, f) = one.a, other.a
        same = one.measures_like(other) and not one.is_year
        if same and one.of_a.form == other.of_a.form and t - e <= NEAR:
            turned = text[:s] + text[t:f] + text[e:t] + text[s:e] + text[f:]
            yield paired((turned, pair.b.text), pair.b.language)


def findings(pairs: Sequence[Pair], context: InContext) -> list[list[Finding]]:
    crossed = crossed_numbers(pairs, context)
    return [
        run(replace(pair, crossed_numbers=one)) for pair, one in zip(pairs, crossed, strict=True)
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--show", action="store_true", help="print what goes wrong")
    parser.add_argument("--limit", type=int, default=4000)
    options = parser.parse_args()
    context = InContext(load_encoder("use"))
    print(f"{'set':12}{'pairs':>7}{'alarms':>8}{'%':>8}{'planted':>9}{'found':>7}{'%':>7}")
    for name, load, languages in (("ntrex", ntrex, "ar fr de"), ("unpc", unpc, "ar fr es")):
        for code in languages.split():
            pairs = [paired(texts, code) for texts in load(options.data, code)[: options.limit]]
            bad = [one for pair in pairs for one in planted(pair)]
            alarms, found = findings(pairs, context), findings(bad, context)
            count, hit = sum(map(bool, alarms)), sum(map(bool, found))
            print(
                f"{name + ' ' + code:12}{len(pairs):7}{count:8}{100 * count / len(pairs):8.3f}"
                f"{len(bad):9}{hit:7}{100 * hit / max(1, len(bad)):7.1f}",
                flush=True,
            )
            if options.show:
                show([(p, f) for p, f in zip(pairs, alarms, strict=True) if f], "ALARM")
                show([(p, f) for p, f in zip(bad, found, strict=True) if not f][:25], "MISS")


def show(rows: Sequence[tuple[Pair, list[Finding]]], title: str) -> None:
    for pair, found in rows:
        print(f"  {title} {[(f.message, dict(f.evidence)) for f in found]}")
        print(f"    {pair.a.text}\n    {pair.b.text}")


if __name__ == "__main__":
    main()
