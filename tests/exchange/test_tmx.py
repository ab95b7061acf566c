"""TMX units: one text a language, without codes, however large the file."""

from __future__ import annotations

import io
import subprocess
import sys

import pytest

from auditor.errors import InputError
from auditor.exchange.tmx import TmxUnit, tmx_units

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
    assert units(body) == [
        TmxUnit(1, "u1", {"en-GB": "We leave now.", "fr": "Nous partons."}, "en-GB"),
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


def test_memory_does_not_grow_with_the_file() -> None:
    """50 MB of units in less memory than the file has bytes."""
    code = (
        "import io, itertools, resource\n"
        "from auditor.exchange.tmx import tmx_units\n"
        "unit = b'<tu><tuv xml:lang=\"en\"><seg>' + b'We leave. ' * 400 + b'</seg></tuv>'\n"
        "unit += b'<tuv xml:lang=\"fr\"><seg>' + b'Nous partons. ' * 400 + b'</seg></tuv></tu>'\n"
        "class File(io.BufferedIOBase):\n"
        "    parts = itertools.chain([b'<tmx><body>'], itertools.repeat(unit, 5200),\n"
        "                            [b'</body></tmx>'])\n"
        "    def read1(self, size=-1):\n"
        "        return next(self.parts, b'')\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "count = sum(len(u.texts) for u in tmx_units(File(), longest=100_000))\n"
        "after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "print(count, 5200 * len(unit), (after - before) // 1024)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    count, size, megabytes = map(int, done.stdout.split())
    assert count == 10_400
    assert size > 50_000_000
    assert megabytes < 20
