"""Documents with known alignments: parallel paragraphs of which we drop, merge, split and move some."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.corpora import ntrex

Gold = list[tuple[tuple[int, ...], tuple[int, ...]]]

# A paragraph is cut in two after the first sentence that ends past this share of it.
EARLIEST_CUT = 0.25
_SENTENCE_END = re.compile(r"(?<=[.!?؟۔])\s+")


@dataclass(frozen=True, slots=True)
class Edited:
    """Two lists of paragraphs, how they belong together, and which of the beads were moved."""

    name: str
    a: tuple[str, ...]
    b: tuple[str, ...]
    gold: tuple[tuple[tuple[int, ...], tuple[int, ...]], ...]
    moved: frozenset[tuple[tuple[int, ...], tuple[int, ...]]]


def documents(data: Path, language: str = "ar") -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """NTREX and XQuAD documents as parallel paragraphs, English first."""
    grouped: dict[str, list[tuple[str, str]]] = {}
    for pair in ntrex(data, language):
        grouped.setdefault(f"ntrex {pair.document}", []).append((pair.a, pair.b))
    english, other = (
        json.loads((data / "xquad" / f"xquad.{code}.json").read_text("utf-8"))["data"]
        for code in ("en", language)
    )
    for left, right in zip(english, other, strict=True):
        grouped[f"xquad {left['title']}"] = [
            (x["context"], y["context"])
            for x, y in zip(left["paragraphs"], right["paragraphs"], strict=True)
        ]
    yield from grouped.items()


def edited(name: str, pairs: Sequence[tuple[str, str]], seed: int) -> Edited:
    """One document with about one paragraph in eight dropped, merged, split or moved."""
    rng = random.Random(f"{name} {seed}")
    units: list[tuple[list[str], list[str], bool]] = [([a], [b], False) for a, b in pairs]
    result: list[tuple[list[str], list[str], bool]] = []
    k = 0
    while k < len(units):
        a, b, _ = units[k]
        draw = rng.random()
        if draw < 0.03:
            result.append((a, [], False))
        elif draw < 0.06:
            result.append(([], b, False))
        elif draw < 0.08 and k + 1 < len(units):
            result.append(([*a, *units[k + 1][0]], [" ".join((*b, *units[k + 1][1]))], False))
            k += 1
        elif draw < 0.10 and (halves := _cut(b[0])):
            result.append((a, halves, False))
        elif draw < 0.12:
            result.append((a, b, True))
        else:
            result.append((a, b, False))
        k += 1
    return _numbered(name, result, rng)


def _cut(text: str) -> list[str]:
    for match in _SENTENCE_END.finditer(text):
        if EARLIEST_CUT < match.start() / len(text) < 1 - EARLIEST_CUT:
            return [text[: match.start()], text[match.end() :]]
    return []


def _numbered(
    name: str, units: list[tuple[list[str], list[str], bool]], rng: random.Random
) -> Edited:
    order = list(range(len(units)))
    for k in [k for k, unit in enumerate(units) if unit[2]]:
        # Moved far enough that the neighbours stay the cheaper explanation.
        order.remove(k)
        places = [p for p in range(len(order) + 1) if abs(p - k) >= 3] or [0]
        order.insert(rng.choice(places), k)
    first_b: dict[int, int] = {}
    texts_b: list[str] = []
    for k in order:
        first_b[k] = len(texts_b)
        texts_b += units[k][1]
    texts_a: list[str] = []
    gold = []
    moved = set()
    for k, (a, b, is_moved) in enumerate(units):
        bead = (
            tuple(range(len(texts_a), len(texts_a) + len(a))),
            tuple(range(first_b[k], first_b[k] + len(b))),
        )
        texts_a += a
        gold.append(bead)
        if is_moved:
            moved.add(bead)
    return Edited(name, tuple(texts_a), tuple(texts_b), tuple(gold), frozenset(moved))


def edited_sets(
    data: Path, *, seeds: Sequence[int] = (0, 1), language: str = "ar"
) -> Iterator[Edited]:
    """Every document of at least three paragraphs, edited once a seed."""
    for name, pairs in documents(data, language):
        if len(pairs) >= 3:
            for seed in seeds:
                yield edited(name, pairs, seed)
