"""Canadian statutes, English and French, line by line: which lines belong together is known by their labels.

Definitions stand in each language's alphabet and are told by the term of the other language that ends them
("Minister means … (ministre)", "ministre … (Minister)"); their paragraphs belong with them. Headings and what
stands on one side only have no gold and count for nothing.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from auditor.align.documents import align_documents
from auditor.encoders import Encoder
from auditor.model import Block, Document, Side
from auditor.segment import segment
from benchmarks.alignment_scores import Score, score

_TERM = re.compile(r"\(([^()]{2,80})\)\s*$")
_DEFINITION = re.compile(r"(.*/De)(/.*)?")


@dataclass(frozen=True, slots=True)
class Statute:
    """Its lines on either side, the links (line of A, line of B), and which of them are definitions."""

    name: str
    a: tuple[str, ...]
    b: tuple[str, ...]
    links: Mapping[tuple[int, int], bool]


def statutes(data: Path) -> Iterator[Statute]:
    """All statutes there are."""
    for path in sorted((data / "laws").glob("*.en.tsv")):
        english = _rows(path)
        french = _rows(path.with_name(path.name.replace(".en.", ".fr.")))
        links = dict.fromkeys(_by_label(english, french), False)
        links |= dict.fromkeys(_definitions(english, french), True)
        yield Statute(
            path.name.removesuffix(".en.tsv"),
            tuple(text for _, text in english),
            tuple(text for _, text in french),
            links,
        )


Rows = Sequence[tuple[str, str]]


def _rows(path: Path) -> list[tuple[str, str]]:
    rows = []
    for line in path.read_text("utf-8").splitlines():
        label, _, text = line.partition("\t")
        if text.strip():
            rows.append((label, " ".join(text.split())))
    return rows


def _by_label(a: Rows, b: Rows) -> Iterator[tuple[int, int]]:
    places = [_places(rows) for rows in (a, b)]
    for label, (i, *more) in places[0].items():
        others = places[1].get(label, [])
        if not more and len(others) == 1 and label != "H" and "/De" not in label:
            yield i, others[0]


def _places(rows: Rows) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for i, (label, _) in enumerate(rows):
        found[label].append(i)
    return found


def _definitions(a: Rows, b: Rows) -> Iterator[tuple[int, int]]:
    groups_a, groups_b = _groups(a), _groups(b)
    for label, some in groups_a.items():
        others = groups_b.get(label, [])
        terms_b = [_term(b, group) for group in others]
        for group in some:
            term = _term(a, group)
            head = a[group[0]][1].casefold()
            fit = [
                other
                for other, back in zip(others, terms_b, strict=True)
                if term
                and back
                and b[other[0]][1].casefold().startswith(term)
                and head.startswith(back)
            ]
            if len(fit) == 1:
                yield group[0], fit[0][0]
                inner_a = _unique(a, group[1:])
                inner_b = _unique(b, fit[0][1:])
                yield from ((i, inner_b[k]) for k, i in inner_a.items() if k in inner_b)


def _groups(rows: Rows) -> dict[str, list[list[int]]]:
    """The definitions of each section: a line and the paragraphs inside it."""
    found: dict[str, list[list[int]]] = defaultdict(list)
    for i, (label, _) in enumerate(rows):
        match = _DEFINITION.fullmatch(label)
        if match and match[2] is None:
            found[match[1]].append([i])
        elif match and found[match[1]]:
            found[match[1]][-1].append(i)
    return found


def _unique(rows: Rows, members: Sequence[int]) -> dict[str, int]:
    counts = Counter(rows[i][0] for i in members)
    return {rows[i][0]: i for i in members if counts[rows[i][0]] == 1}


def _term(rows: Rows, group: Sequence[int]) -> str:
    """The other language's term, at the end of the definition or of its last paragraph."""
    for i in reversed(group):
        if found := _TERM.search(rows[i][1]):
            return found[1].split(" ou ")[0].split(" or ")[0].strip().casefold()
    return ""


def side_of(texts: Sequence[str], language: str) -> Side:
    """A document of such paragraphs."""
    blocks, at = [], 0
    for text in texts:
        blocks.append(Block(at, at + len(text)))
        at += len(text) + 1
    document = Document("\n".join(texts), " ".join(texts), tuple(blocks), language=language)
    return Side(document, segment(document))


@dataclass(frozen=True, slots=True)
class LawFigures:
    """Precision and recall of links (as 1-1 beads), and the share of crossing definitions found by themselves."""

    links: Score
    moved: float
    crossing: int


def law_figures(some: Sequence[Statute], encoder: Encoder) -> LawFigures:
    """The aligner's figures on statutes."""
    pairs = []
    moved = crossing = 0
    for one in some:
        sides = side_of(one.a, "en"), side_of(one.b, "fr")
        found = align_documents(*sides, encoder.encode, join=encoder.encode_joined)
        linked: set[tuple[int, int]] = set()
        alone: set[tuple[int, int]] = set()
        for inside in found.sentences:
            for inner in inside:
                own = [
                    {side.segmentation.sentences[k].parent for k in members}
                    for side, members in zip(sides, (inner.a, inner.b), strict=True)
                ]
                links = {(i, j) for i in own[0] for j in own[1]}
                linked |= links
                alone |= links if len(links) == 1 else set()
        known_a, known_b = {i for i, _ in one.links}, {j for _, j in one.links}
        asked = [link for link in sorted(linked) if link[0] in known_a and link[1] in known_b]
        pairs.append((_beads(list(one.links)), _beads(asked)))
        for link, definition in one.links.items():
            if definition and any((link[0] - i) * (link[1] - j) < 0 for i, j in one.links):
                crossing += 1
                moved += link in alone
    return LawFigures(score(pairs), moved / max(crossing, 1), crossing)


def _beads(links: Sequence[tuple[int, int]]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [((i,), (j,)) for i, j in links]
