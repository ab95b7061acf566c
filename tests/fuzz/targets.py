"""What is fuzzed, and what must hold of it: an error in one line, or a result that is in order."""

from __future__ import annotations

import tempfile
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import lru_cache
from itertools import count
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from auditor.encoders.edits import ByStrings
from auditor.errors import AuditError
from auditor.model import Document
from auditor.readers import READERS, read
from auditor.readers.bilingual import BILINGUAL
from auditor.readers.keyed import KEYED
from auditor.readers.plain.text import document_from_text
from benchmarks.hostile import UNITS, tasks
from tests.fuzz.mutators import mutated
from tests.fuzz.seeds import format_of, seeds
from tests.support.cpu import exponent

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Target = Callable[[bytes, str], None]

# One suffix stands for all of a format.
READER_SUFFIXES = frozenset(map(format_of, READERS))
PAIR_SUFFIXES = frozenset(map(format_of, BILINGUAL))
KEYED_SUFFIXES = frozenset(map(format_of, KEYED))
COMPARE = "compare"
# A piece of text that is repeated: the time of readers, finders and checks grows with it and no faster.
GROWTH = "growth"
NAMES = (
    *sorted(READER_SUFFIXES),
    *sorted(f"pairs{s}" for s in PAIR_SUFFIXES),
    *sorted(f"keyed{s}" for s in KEYED_SUFFIXES),
    COMPARE,
    GROWTH,
)
LONGEST_PIECE = 60
# Half-way between in proportion and with the square.
MOST_GROWTH = 1.6
# Of what two halves an input of a comparison is made.
BREAK = b"\n=====\n"


def suffix_of(name: str) -> str:
    """The suffix whose seeds and mutators a target uses."""
    return ".txt" if name in {COMPARE, GROWTH} else name.removeprefix("pairs").removeprefix("keyed")


def inputs(name: str, chance: Random) -> bytes:
    """A spoilt input for a target."""
    suffix = suffix_of(name)
    found = seeds(suffix)
    if name == GROWTH:
        pieces = (chance.choice(UNITS) * chance.choice([1, 1, 2, 9]) for _ in range(4))
        return "".join(list(pieces)[: chance.randint(1, 4)]).encode("utf-8", "surrogatepass")
    if name == COMPARE:
        english, _, arabic = found[0].partition("لا تغادر".encode())
        sides = (english, "لا تغادر".encode() + arabic)
        most = chance.choice([300, 1500, 1500, 4000])
        return BREAK.join(mutated(side, suffix, chance, other=sides[0])[:most] for side in sides)
    return mutated(chance.choice(found), suffix, chance, other=chance.choice(found))


def run(name: str, data: bytes) -> bool:
    """Give one input to a target; whether it was taken. Raises whatever should not have been raised."""
    try:
        if name == COMPARE:
            a, _, b = data.partition(BREAK)
            compare(_decoded(a), _decoded(b))
        elif name == GROWTH:
            growth(data)
        elif name.startswith("keyed"):
            keyed(data, suffix_of(name))
        elif name.startswith("pairs"):
            pairs(data, suffix_of(name))
        elif name == ".pdf":
            pdf(data)
        else:
            document(data, name)
    except AuditError as error:
        said = str(error)
        assert said, "an error without a word"
        assert "\n" not in said, f"an error of several lines: {said!r}"
        said.encode("utf-8")
        return False
    return True


def document(data: bytes, suffix: str) -> None:
    """Read a file; the document's offsets hold."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"input{suffix}"
        path.write_bytes(data)
        in_order(read(path, language="ar", tracked_changes="accept"))


def in_order(found: Document) -> None:
    """Whether offsets, blocks and view are as the model says."""
    assert len(found.view) == len(found.text)
    found.view.encode("utf-8")
    assert found.blocks
    last = 0
    for block in found.blocks:
        assert last <= block.start < block.end <= len(found.text), block
        assert found.view[block.start : block.end].strip(), block
        last = block.end


def growth(data: bytes) -> None:
    """Repeat a piece of text, in one of the tasks of `benchmarks.hostile`, which the piece chooses."""
    piece = data.decode("utf-8", "replace")[:LONGEST_PIECE] or "x"
    found = tasks()
    name = sorted(found)[zlib.crc32(data) % len(found)]
    another = count()

    def run_once(size: int) -> None:
        with suppress(AuditError):
            found[name]((piece * (size // len(piece) + 1))[:size] + f" z{next(another)}")

    run_once(100)  # what is loaded once is no text's time
    power = exponent(run_once, (500, 2_000, 8_000))
    if power > MOST_GROWTH:
        # What grows so at first alone is bounded.
        power = exponent(run_once, (2_000, 8_000, 32_000))
    assert power <= MOST_GROWTH, f"{name}: time grows with the power {power:.2f} of {piece!r}"


def pdf(data: bytes) -> None:
    """Take a PDF apart in this process, where what goes wrong can be seen."""
    from auditor.errors import InputError
    from auditor.readers.pdf.document import parts_of_pdf

    if b"%PDF-" not in data[:1024]:
        raise InputError("is no PDF")
    parts_of_pdf(data)


def pairs(data: bytes, suffix: str) -> None:
    """Read pairs to the end, and the same file as two documents."""
    from auditor.readers.bilingual.documents import read_bilingual
    from auditor.readers.pairs import open_pairs

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"input{suffix}"
        path.write_bytes(data)
        for row in open_pairs(path).rows:
            assert row.line >= 0
        found = read_bilingual(path)
        for side in (found.a, found.b):
            if side.blocks:
                in_order(side)


def keyed(data: bytes, suffix: str) -> None:
    """Read texts by key beside the same as they were, as pairs and as two documents."""
    from auditor.readers.bilingual.documents import read_keyed_pair
    from auditor.readers.pairs import open_keyed_pairs

    with tempfile.TemporaryDirectory() as folder:
        a, b = Path(folder) / f"a{suffix}", Path(folder) / f"b{suffix}"
        a.write_bytes(seeds(suffix)[0])
        b.write_bytes(data)
        for row in open_keyed_pairs(a, b).rows:
            assert row.line >= 0
        found = read_keyed_pair(a, b, source="en", target="ar")
        for side in (found.a, found.b):
            in_order(side)


def _decoded(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


class StubEncoder(ByStrings):
    """Words hashed into vectors: quick, and related enough for texts to be aligned and probed.

    It goes by the name and the size of the embedded encoder, so that all that is fitted to it runs.
    """

    name = "use-multilingual-v3"
    languages: frozenset[str] | None = frozenset({"en", "ar"})

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, shape (len(texts), 512)."""
        import numpy as np

        vectors = np.full((len(texts), 512), 0.01, dtype=np.float32)
        for row, text in enumerate(texts):
            for word in text.lower().split()[:400]:
                code = zlib.crc32(word.encode("utf-8", "replace"))
                vectors[row, code % 512] += 1 if code & 512 else -1
        lengths: NDArray[np.float32] = np.linalg.norm(vectors, axis=1, keepdims=True)
        return vectors / lengths


@lru_cache(maxsize=2)
def _engines(*, real: bool) -> Any:
    from auditor.pipeline.engines import Engines
    from auditor.translators.none import NoTranslator

    if real:
        from auditor.encoders import load_encoder

        return Engines(load_encoder("use"), NoTranslator())
    return Engines(StubEncoder(), NoTranslator())


def compare(a: str, b: str, *, real: bool = False) -> None:
    """Audit two texts and make every report; what comes out is in order."""
    from auditor.pipeline.documents import audit
    from auditor.reports import REPORTS, load_report
    from auditor.settings import Settings

    sides = document_from_text(a, language="en"), document_from_text(b, language="ar")
    if not all(side.blocks for side in sides):
        return
    result = audit(*sides, Settings(translator="none", tokens=True), engines=_engines(real=real))
    for issue in result.issues:
        for spans, side in ((issue.spans_a, result.a), (issue.spans_b, result.b)):
            for start, end in spans:
                assert 0 <= start <= end <= len(side.document.text), issue
    for judged in result.beads:
        assert 0 <= judged.judgement.divergence <= 1
    # One of the reports, a different one for most inputs.
    for name in [sorted(REPORTS)[zlib.crc32(a.encode("utf-8", "replace")) % len(REPORTS)]]:
        made = load_report(name)(result)
        if isinstance(made, str):
            made.encode("utf-8")
