"""An alignment written out: Vecalign's lines, tab-separated texts, TMX 1.4, JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from auditor.exchange.tmx_writer import Unit
from auditor.exchange.tmx_writer import tmx as write_tmx
from auditor.model import Bead, Document, Segment

SCHEMA_VERSION = 1


@dataclass(frozen=True, slots=True)
class Aligned:
    """Two documents cut into segments of one level (paragraph, sentence or line), and their beads."""

    level: str
    documents: tuple[Document, Document]
    segments: tuple[Sequence[Segment], Sequence[Segment]]
    beads: tuple[Bead, ...]
    related: bool = True

    def texts(self, side: int, members: Sequence[int]) -> list[str]:
        """The texts of some segments of side 0 or 1, white space folded."""
        return [" ".join(self.segments[side][k].text.split()) for k in members]


def vecalign(aligned: Aligned) -> str:
    """``[6]:[6, 7, 8]:cost`` a bead; the cost is 1 - similarity, 0 for a one-sided bead."""
    return "".join(
        f"{list(bead.a)}:{list(bead.b)}:{0.0 if bead.one_sided else 1 - bead.similarity:.6f}\n"
        for bead in aligned.beads
    )


def tsv(aligned: Aligned) -> str:
    """A's text and B's text a line; the segments of one bead are joined by a space."""
    return "".join(
        f"{' '.join(aligned.texts(0, bead.a))}\t{' '.join(aligned.texts(1, bead.b))}\n"
        for bead in aligned.beads
    )


def tmx(aligned: Aligned) -> str:
    """TMX 1.4, a unit for each bead with text on both sides."""
    return tmx_of_all([aligned])


def tmx_of_all(alignments: Sequence[Aligned]) -> str:
    """The same of several versions, each beside the first, in one file."""
    first = alignments[0]
    a, b = first.documents
    units = (
        Unit(
            " ".join(aligned.texts(0, bead.a)),
            " ".join(aligned.texts(1, bead.b)),
            target=aligned.documents[1].language,
        )
        for aligned in alignments
        for bead in aligned.beads
        if not bead.one_sided
    )
    return write_tmx(
        units,
        (a.language, b.language),
        sentences=first.level == "sentence",
        version=str(SCHEMA_VERSION),
    )


def as_json(aligned: Aligned) -> str:
    """Both sides' segments with offsets, and the beads over their numbers."""
    return json.dumps(_data(aligned), ensure_ascii=True, indent=1) + "\n"


def json_of_all(alignments: Sequence[Aligned]) -> str:
    """The same of several versions, each beside the first: a list named ``alignments``."""
    data = {"schema_version": SCHEMA_VERSION, "alignments": [_data(one) for one in alignments]}
    return json.dumps(data, ensure_ascii=True, indent=1) + "\n"


def _data(aligned: Aligned) -> Mapping[str, object]:
    return {
        "schema_version": SCHEMA_VERSION,
        "level": aligned.level,
        "related": aligned.related,
        "documents": [
            {
                "path": document.path,
                "language": document.language,
                "sha256": document.sha256,
                "segments": [
                    {"start": segment.start, "end": segment.end, "text": segment.text}
                    for segment in segments
                ],
            }
            for document, segments in zip(aligned.documents, aligned.segments, strict=True)
        ],
        "beads": [
            {
                "a": list(bead.a),
                "b": list(bead.b),
                "kind": bead.kind,
                "similarity": bead.similarity,
                "confidence": bead.confidence,
                "moved": bead.moved,
            }
            for bead in aligned.beads
        ],
    }


FORMATS: dict[str, Callable[[Aligned], str]] = {
    "vecalign": vecalign,
    "tsv": tsv,
    "tmx": tmx,
    "json": as_json,
}
# Formats that hold several versions in one file; of the others there is a file for each.
TOGETHER: dict[str, Callable[[Sequence[Aligned]], str]] = {
    "tmx": tmx_of_all,
    "json": json_of_all,
}
SUFFIXES = {"vecalign": ".txt", "tsv": ".tsv", "tmx": ".tmx", "json": ".json"}
