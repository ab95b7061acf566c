"""TMX units: one text a language, without codes, however large the file."""

from __future__ import annotations

import io
import itertools
import tracemalloc

import pytest

from auditor.errors import InputError
from auditor.exchange.tmx import TmxUnit, tmx_units
from auditor.model import Code

FRAME = "<tmx version='1.4'><header srclang='en-GB'/><body>{}</body></tmx>"


def units(body: str, longest: int = 1000) -> list[TmxUnit]:
    data = FRAME.format(body).encode()
    return list(tmx_units(io.BufferedReader(io.BytesIO(data)), longest=longest))


def test_units() -> None:
    body = (
        "<tu tuid='u1'><tuv xml:lang='en-GB'><seg>We <bpt i='1'>{b}</bpt>leave<ept i='1'/> "
        "<hi>now</hi><ph>{1}<sub>alt</sub></ph>.</seg></tuv>\n"
        "<tuv lang='fr'><seg>Nous partons.</seg></tuv><tuv xml:lang='fr'><seg>Bis</seg></tuv></tu>\n"
        "<tu srclang='de'><note>no text</note><tuv xml:lang='de'><prop>x</prop><seg>Ja</seg></tuv></tu>"
        "<tu srclang='*all*'><tuv><seg>of no language</seg></tuv></tu>"
    )
    codes = (
        Code("1", "open", "{b}"),
        Code("1", "close", '<ept i="1">'),
        Code("{1}alt", "alone", "{1}alt", tag=False),
    )
    assert units(body) == [
        TmxUnit(
            1, "u1", {"en-GB": "We leave now.", "fr": "Nous partons."}, "en-GB", {"en-GB": codes}
        ),
        TmxUnit(3, "", {"de": "Ja"}, "de"),
        TmxUnit(3, "", {}, "en-GB"),
    ]


def test_no_more_of_a_text_than_asked_for() -> None:
    body = f"<tu><tuv xml:lang='en'><seg>{'a&amp;' * 50_000}</seg></tuv></tu>"
    (unit,) = units(body, longest=7)
    assert unit.texts == {"en": "a&a&a&a"}


def test_a_unit_that_is_a_file() -> None:
    variants = "".join(f"<tuv xml:lang='x-{k}'><seg>x</seg></tuv>" for k in range(1001))
    with pytest.raises(InputError, match="too many languages"):
        units(f"<tu>{variants}</tu>")


TEXTS = (b"We leave. " * 400, b"Nous partons. " * 400)
UNIT = (
    b'<tu><tuv xml:lang="en"><seg>%s</seg></tuv><tuv xml:lang="fr"><seg>%s</seg></tuv></tu>' % TEXTS
)


class Generated(io.BufferedIOBase):
    """A file of so many units that nobody holds."""

    def __init__(self, count: int) -> None:
        self.parts = itertools.chain(
            [b"<tmx><body>"], itertools.repeat(UNIT, count), [b"</body></tmx>"]
        )

    def read1(self, _size: int = -1) -> bytes:
        return next(self.parts, b"")


def test_memory_does_not_grow_with_the_file() -> None:
    """50 MB of units: what is held at most is no more than for one of them, and a little."""
    count = 50_000_000 // len(UNIT) + 1
    tracemalloc.start()
    try:
        found = sum(len(unit.texts) for unit in tmx_units(Generated(count), longest=100_000))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert found == 2 * count
    assert peak < 1_000_000
