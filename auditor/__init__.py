"""Find where two language versions of one official statement differ in meaning, offline.

>>> from auditor import audit, document
>>> result = audit(document("…", language="en"), document("…", language="ar"))

Importing this package loads no model and writes no file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.plugins import load

if TYPE_CHECKING:
    from auditor.errors import AuditError
    from auditor.model import Audit, Document, Severity, Verdict
    from auditor.pipeline.documents import audit
    from auditor.pipeline.engines import Engines
    from auditor.readers.plain.text import document_from_text as document
    from auditor.settings import Settings

__all__ = [
    "Audit",
    "AuditError",
    "Document",
    "Engines",
    "Settings",
    "Severity",
    "Verdict",
    "audit",
    "document",
]

_HOMES = {
    "Audit": "auditor.model:Audit",
    "AuditError": "auditor.errors:AuditError",
    "Document": "auditor.model:Document",
    "Engines": "auditor.pipeline.engines:Engines",
    "Settings": "auditor.settings:Settings",
    "Severity": "auditor.model:Severity",
    "Verdict": "auditor.model:Verdict",
    "audit": "auditor.pipeline.documents:audit",
    "document": "auditor.readers.plain.text:document_from_text",
}


def __getattr__(name: str) -> object:
    """Import what a name stands for when it is first asked for, so that the package stays light."""
    if name in _HOMES:
        return load(_HOMES[name], object)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
