"""A self-test as JSON, in a file of its own."""

from __future__ import annotations

import json

from auditor.model import Audit, Selftest, Side
from auditor.reports.json import GENERATOR, writable
from auditor.reports.selftest_data import selftest_data

SCHEMA_VERSION = 1


def render(audit: Audit, found: Selftest, *, created: str | None = None) -> str:
    """The texts' names and digests, what was planted, and how it was computed; can be written as UTF-8."""
    data = {
        "schema_version": SCHEMA_VERSION,
        "generator": GENERATOR,
        "kind": "selftest",
        "created": created,
        "documents": [_document("a", audit.a), _document("b", audit.b)],
        "beads": len(audit.beads),
        "selftest": selftest_data(found),
        "signature": dict(audit.signature),
    }
    return writable(json.dumps(data, ensure_ascii=False, indent=1)) + "\n"


def _document(name: str, side: Side) -> dict[str, object]:
    document = side.document
    return {
        "side": name,
        "path": document.path,
        "language": document.language,
        "sha256": document.sha256,
        "paragraphs": len(side.segmentation.paragraphs),
    }
