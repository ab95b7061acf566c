"""Several accounts of the same, made of public texts in parallel: sentences dropped and moved, which are which known.

A set's documents are told by as many accounts as it has languages (``recorded`` sets: English and Arabic, each twice,
once by machine). What is dropped and moved is drawn by a seed, from each account apart.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from auditor.segment import sentences_of

SEED = 23
DROPPED = 0.3
# How often a run of sentences is told at another place.
MOVED = 0.3
LEAST_ROWS = 6
SHORTEST = 25


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the number of what it tells."""

    row: int
    text: str


@dataclass(frozen=True, slots=True)
class Telling:
    """A document as several accounts tell it: of each the language and its sentences in order."""

    set: str
    name: str
    languages: tuple[str, ...]
    accounts: tuple[tuple[Sentence, ...], ...]


Rows = list[tuple[str, ...]]
"""A document's sentences, each in every language."""


def _ntrex(data: Path) -> Iterator[tuple[str, Rows]]:
    found: dict[str, Rows] = {}
    with (data / "ntrex" / "ntrex.jsonl").open(encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            found.setdefault(row["doc"], []).append(tuple(row[c] for c in LANGUAGES["ntrex"]))
    yield from found.items()


def _unpc(data: Path) -> Iterator[tuple[str, Rows]]:
    columns = [
        (data / "unpc" / f"UNv1.0.devset.{name}").read_text("utf-8").split("\n")
        for name in (*LANGUAGES["unpc"], "ids")
    ]
    found: dict[str, Rows] = {}
    for *texts, identifier in zip(*columns, strict=True):
        if all(text.strip() for text in texts):
            found.setdefault(identifier.split(" ", maxsplit=1)[0], []).append(tuple(texts))
    yield from found.items()


def _xquad(data: Path) -> Iterator[tuple[str, Rows]]:
    articles = [
        json.loads((data / "xquad" / f"xquad.{code}.json").read_text("utf-8"))["data"]
        for code in LANGUAGES["xquad"]
    ]
    for number, versions in enumerate(zip(*articles, strict=True)):
        rows: Rows = []
        for paragraphs in zip(*(one["paragraphs"] for one in versions), strict=True):
            cut = [
                sentences_of(one["context"], code)
                for one, code in zip(paragraphs, LANGUAGES["xquad"], strict=True)
            ]
            # Where all versions have as many sentences, they are taken to be the same ones.
            if len({len(sentences) for sentences in cut}) == 1:
                rows += zip(*cut, strict=True)
        yield f"article {number}", rows


def _recorded(data: Path, name: str) -> Iterator[tuple[str, Rows]]:
    columns = [
        (data / "argos_recorded" / f"{name}.{suffix}").read_text("utf-8").rstrip("\n").split("\n")
        for suffix in ("en", "argos.en", "ar", "argos.ar")
    ]
    rows = [row for row in zip(*columns, strict=True) if all(text.strip() for text in row)]
    for start in range(0, len(rows), 12):
        yield f"lines {start}", rows[start : start + 12]


LANGUAGES: Mapping[str, tuple[str, ...]] = {
    "ntrex": ("en", "ar", "fr", "de"),
    "unpc": ("en", "ar", "es", "fr"),
    "xquad": ("en", "ar", "de", "es"),
    "flores": ("en", "en", "ar", "ar"),
    "iwslt17": ("en", "en", "ar", "ar"),
}
SETS: Mapping[str, Callable[[Path], Iterator[tuple[str, Rows]]]] = {
    "ntrex": _ntrex,
    "unpc": _unpc,
    "xquad": _xquad,
    "flores": lambda data: _recorded(data, "flores-dev"),
    "iwslt17": lambda data: _recorded(data, "iwslt17"),
}


def rows_of(data: Path, name: str, *, most: int) -> list[tuple[str, Rows]]:
    """Up to ``most`` documents of a set with sentences of some length, drawn by the seed."""
    found = []
    for document, rows in SETS[name](data):
        fit = [row for row in rows if min(map(len, row)) >= SHORTEST]
        if len(fit) >= LEAST_ROWS:
            found.append((document, fit))
    return Random(f"{SEED} {name}").sample(found, min(most, len(found)))


def told(name: str, document: str, rows: Rows, *, seed: int = SEED) -> Telling:
    """The document as its accounts tell it: each without some sentences, perhaps with a run of them elsewhere."""
    accounts = []
    for number, _ in enumerate(LANGUAGES[name]):
        random = Random(f"{seed} {name} {document} {number}")
        kept = [Sentence(i, row[number]) for i, row in enumerate(rows) if random.random() > DROPPED]
        if len(kept) > 4 and random.random() < MOVED:
            start = random.randrange(len(kept) - 2)
            run, rest = kept[start : start + 2], kept[:start] + kept[start + 2 :]
            place = random.randrange(len(rest) + 1)
            kept = rest[:place] + run + rest[place:]
        accounts.append(tuple(kept))
    return Telling(name, document, LANGUAGES[name], tuple(accounts))


def tellings(data: Path, name: str, *, most: int) -> list[Telling]:
    """The tellings of a set."""
    return [told(name, document, rows) for document, rows in rows_of(data, name, most=most)]


def counted(
    gold: Sequence[int], found: Sequence[int], accounts: Sequence[int]
) -> tuple[int, int, int]:
    """Of pairs of statements of different accounts: rightly together, together, and to be together."""
    right = together = wanted = 0
    for i in range(len(gold)):
        for k in range(i):
            if accounts[i] == accounts[k]:
                continue
            here, there = found[i] == found[k], gold[i] == gold[k]
            right += here and there
            together += here
            wanted += there
    return right, together, wanted
