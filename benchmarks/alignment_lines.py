"""Lines with known alignments, as sentences lie in translations: joined, cut, left out, put in.

UN documents, NTREX and Canadian statutes, whose lines go one with one, edited by a seed. A line is cut at a
clause mark on one side alone or joined to the next on one side alone, so that the true bead is known; two
lines of which a clause has gone from one to the next are one bead of two with two.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from benchmarks.alignment_edits import Edited
from benchmarks.corpora import laws, unpc

Lines = list[tuple[str, str]]
# Lines of a document: longer ones are cut, and short ones in a row are one.
LONGEST, SHORTEST = 220, 60
# A cut leaves at least this share of the line on either side.
LEAST = 0.2
_CLAUSE = re.compile(r"[.;,:!?؟،؛—](?=\s)")
# How many in a hundred lines are edited, and how.
_DRAWS = (
    ("only a", 3),
    ("only b", 5),
    ("cut a", 6),
    ("cut b", 8),
    ("join a", 6),
    ("join b", 6),
    ("join three a", 1),
    ("join three b", 2),
    ("cut in three b", 1),
    ("spill", 5),
)


def unpc_lines(data: Path, first: str, second: str) -> Iterator[Lines]:
    """UN documents in two of their languages."""
    sides = [
        {(p.document, p.a): p.b for p in unpc(data, code)} if code != "en" else None
        for code in (first, second)
    ]
    known = [p for p in unpc(data, "fr") if all(s is None or (p.document, p.a) in s for s in sides)]
    grouped: dict[str, Lines] = {}
    for pair in known:
        both = [pair.a if s is None else s[pair.document, pair.a] for s in sides]
        grouped.setdefault(pair.document, []).append((both[0], both[1]))
    yield from _in_documents(grouped)


def ntrex_lines(data: Path, first: str, second: str) -> Iterator[Lines]:
    """NTREX articles in two of its languages, several of them one document."""
    grouped: dict[str, Lines] = {}
    with (data / "ntrex" / "ntrex.jsonl").open(encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            grouped.setdefault(row["doc"], []).append((row[first], row[second]))
    yield from _in_documents(grouped)


def law_lines(data: Path, first: str, second: str) -> Iterator[Lines]:
    """Canadian statutes, their lines with a label that stands once on either side."""
    grouped: dict[str, Lines] = {}
    for pair in laws(data):
        grouped.setdefault(pair.document, []).append(
            (pair.a, pair.b) if (first, second) == ("en", "fr") else (pair.b, pair.a)
        )
    yield from _in_documents(grouped)


def _in_documents(grouped: Mapping[str, Lines]) -> Iterator[Lines]:
    held: Lines = []
    for lines in grouped.values():
        held += [(a.strip(), b.strip()) for a, b in lines if a.strip() and b.strip()]
        while len(held) >= SHORTEST:
            yield held[:LONGEST]
            held = held[LONGEST:]


SETS: dict[str, tuple[Callable[[Path, str, str], Iterator[Lines]], tuple[tuple[str, str], ...]]] = {
    "unpc": (unpc_lines, (("en", "ar"), ("fr", "es"), ("en", "fr"))),
    "ntrex": (ntrex_lines, (("en", "ar"), ("de", "fr"), ("en", "de"))),
    "laws": (law_lines, (("en", "fr"),)),
}


def edited_lines(data: Path, name: str, *, seed: int, most: int) -> list[Edited]:
    """Edited documents of one set, at most so many for each pair of languages."""
    read, languages = SETS[name]
    found = []
    for first, second in languages:
        documents = list(read(data, first, second))
        random.Random(f"{name} {first} {second} {seed}").shuffle(documents)
        found += [
            edited(f"{name} {first}-{second} {k} {seed}", lines)
            for k, lines in enumerate(documents[:most])
        ]
    return found


def edited(name: str, lines: Sequence[tuple[str, str]]) -> Edited:
    """A document of which some lines are joined, cut, left out or let spill over."""
    rng = random.Random(name)
    kinds, weights = zip(*_DRAWS, strict=True)
    beads: list[tuple[list[str], list[str]]] = []
    k = 0
    while k < len(lines):
        kind = rng.choices([*kinds, ""], [*weights, 100 - sum(weights)])[0]
        taken, bead = _bead(kind, lines[k : k + 3], rng)
        beads.append(bead)
        k += taken
    gold = []
    texts_a: list[str] = []
    texts_b: list[str] = []
    for a, b in beads:
        gold.append(
            (
                tuple(range(len(texts_a), len(texts_a) + len(a))),
                tuple(range(len(texts_b), len(texts_b) + len(b))),
            )
        )
        texts_a += a
        texts_b += b
    return Edited(name, tuple(texts_a), tuple(texts_b), tuple(gold), frozenset())


def _bead(
    kind: str, lines: Sequence[tuple[str, str]], rng: random.Random
) -> tuple[int, tuple[list[str], list[str]]]:
    """How many of the lines go into it, and the two sides of a bead."""
    a, b = [x for x, _ in lines], [y for _, y in lines]
    count = 3 if "three" in kind else 2
    sides: dict[str, Callable[[], tuple[list[str], list[str]]]] = {
        "only a": lambda: (a[:1], []),
        "only b": lambda: ([], b[:1]),
        "cut a": lambda: (_cut(a[0], 2, rng), b[:1]),
        "cut b": lambda: (a[:1], _cut(b[0], 2, rng)),
        "cut in three b": lambda: (a[:1], _cut(b[0], 3, rng)),
    }
    if kind in sides:
        return 1, sides[kind]()
    if kind.startswith("join") and len(lines) >= count:
        joined_a, joined_b = [" ".join(a[:count])], [" ".join(b[:count])]
        return count, (joined_a, b[:count]) if kind.endswith("a") else (a[:count], joined_b)
    if kind == "spill" and len(lines) >= 2 and len(halves := _cut(b[0], 2, rng)) == 2:
        return 2, (a[:2], [halves[0], f"{halves[1]} {b[1]}"])
    return 1, (a[:1], b[:1])


def _cut(text: str, count: int, rng: random.Random) -> list[str]:
    """The text in that many parts, or as many as there are clauses for."""
    places = [
        found.end()
        for found in _CLAUSE.finditer(text)
        if LEAST < found.end() / len(text) < 1 - LEAST
    ]
    chosen = sorted(rng.sample(places, min(count - 1, len(places))))
    return [
        text[start:end].strip()
        for start, end in zip([0, *chosen], [*chosen, len(text)], strict=True)
    ]
