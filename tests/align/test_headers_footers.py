"""Page headers and footers stand in beads of their own and are not told as omissions each time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from auditor.align.documents import align_segments
from auditor.align.headers_footers import headers_and_footers, set_apart
from auditor.align.relatedness import unrelated
from auditor.align.segments import Segments
from auditor.model import Bead


def vector(text: str) -> np.ndarray:
    """A direction of its own for each meaning; digits and the language (case) make no difference."""
    meaning = "".join(c for c in text.casefold() if not c.isdigit())
    rng = np.random.default_rng(sum(ord(c) * 31**k for k, c in enumerate(meaning)) % 2**32)
    values = rng.normal(size=64)
    return values / np.linalg.norm(values)


def encode(texts: Sequence[str]) -> np.ndarray:
    return np.array([vector(text) for text in texts], dtype=np.float32)


def side(*texts: str, kinds: tuple[str, ...] | None = None) -> Segments:
    lengths = np.array([len(text) for text in texts], dtype=np.float32)
    return Segments(encode(texts), lengths, kinds or ("paragraph",) * len(texts), texts)


BODY = [f"Paragraph {word} says something of its own." for word in "alpha beta gamma delta".split()]


def with_headers(every: int) -> list[str]:
    texts = []
    for number, text in enumerate(BODY * 1):
        if number % every == 0:
            texts.append(f"Ministry of Water, page {number + 1}")
        texts.append(text)
    return texts


def test_headers_at_other_places_do_not_break_the_chain() -> None:
    a, b = side(*with_headers(1)), side(*(text.upper() for text in [*BODY, *with_headers(1)[::2]]))
    beads = align_segments(a, b, encode)
    assert sorted(i for bead in beads for i in bead.a) == list(range(len(a)))
    assert sorted(j for bead in beads for j in bead.b) == list(range(len(b)))
    assert all(bead.kind == "1-1" and not bead.moved for bead in beads)


def test_copies_left_over_are_repeated() -> None:
    header = ["Ministry of Water"] * 5
    a, b = side(*BODY, *header), side(*BODY, *header[:3])
    left = [bead for bead in align_segments(a, b, encode) if bead.one_sided]
    assert [(bead.kind, bead.repeated) for bead in left] == [("1-0", True)] * 2


def test_a_header_of_one_side_only_is_told_once() -> None:
    a, b = side(*BODY), side(*BODY, *["Ministry of Water"] * 3)
    left = [bead for bead in align_segments(a, b, encode) if bead.one_sided]
    assert sorted(bead.repeated for bead in left) == [False, True, True]


COUNTED = [f"Each {who} may ask for a copy of" for who in ("owner", "tenant", "neighbour")]


def numbered(texts: Sequence[str], *, more: str = "") -> Segments:
    """Sections that say the same of the same people: for the encoder (ours here) alike but for their numbers."""
    lines = [line for k, text in enumerate(texts) for line in (f"{k + 6} {text}{more}", BODY[k])]
    known = side(*lines)
    vectors = known.vectors.copy()
    for k in range(len(texts)):
        own = vector(f"section of {'abcdefgh'[k]}")
        both = 0.8 * vector("a copy of") + 0.6 * own
        vectors[2 * k] = both / np.linalg.norm(both)
    return replace(known, vectors=vectors)


def test_counted_lines_that_the_other_side_has_each_are_text() -> None:
    some = [COUNTED[0]] * 3
    a, b = (
        numbered(some),
        numbered(some, more=" what the register says of the plot, at the cost of it:"),
    )
    assert len(headers_and_footers(a)) == 1
    assert headers_and_footers(b) == {}
    assert set_apart(a, b) == ({}, {})
    assert set_apart(b, a) == ({}, {})


def test_headers_that_the_other_side_has_once_as_a_title_are_headers() -> None:
    a = side(*with_headers(1))
    b = side("MINISTRY OF WATER, PAGE: ITS REPORT OF THE YEAR", *BODY)
    vectors = b.vectors.copy()
    vectors[0] = a.vectors[0]
    assert set_apart(a, replace(b, vectors=vectors)) == (headers_and_footers(a), {})


def test_what_is_no_header_or_footer() -> None:
    assert headers_and_footers(side(*["We agree."] * 5)) == {}
    assert headers_and_footers(side(*["Ministry of Water"] * 2)) == {}
    assert headers_and_footers(side(*["word " * 40] * 5)) == {}
    assert headers_and_footers(side(*["Ministry of Water"] * 5, kinds=("list_item",) * 5)) == {}


def test_a_text_full_of_copies_against_itself_is_one_to_one() -> None:
    a = side(*with_headers(1))
    beads = align_segments(a, a, encode)
    assert [(bead.a, bead.b) for bead in beads] == [((i,), (i,)) for i in range(len(a))]


def test_unrelated_texts() -> None:
    a, b = side(*BODY), side(*["Nothing of the kind here.", "Nor is there here anything."])
    assert not unrelated([Bead((i,), (i,), 0.8) for i in range(4)], a, a)
    assert unrelated([Bead((0,), (0,), 0.1), Bead((1,), (1,), 0.2)], a, b)
    assert unrelated([Bead((i,), ()) for i in range(4)], a, b)
    assert not unrelated([], side(), side())
