"""Find where two language versions of one statement do not say the same thing, offline.

>>> from auditor import Document, audit
>>> result = audit(Document.from_text("…", language="en"), Document.from_text("…", language="ar"))

Importing this package loads no model and writes no file.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.errors import AuditError
    from auditor.model import Audit, Document, Severity, Verdict
    from auditor.pipeline.documents import audit
    from auditor.pipeline.engines import Engines
    from auditor.settings import Settings

__all__ = ["Audit", "AuditError", "Document", "Engines", "Settings", "Severity", "Verdict", "audit"]

_HOMES = {
    "Audit": "auditor.model",
    "AuditError": "auditor.errors",
    "Document": "auditor.model",
    "Settings": "auditor.settings",
    "Severity": "auditor.model",
    "Engines": "auditor.pipeline.engines",
    "Verdict": "auditor.model",
    "audit": "auditor.pipeline.documents",
}


def __getattr__(name: str) -> object:
    """Import what a name stands for when it is first asked for, so that the package stays light."""
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
