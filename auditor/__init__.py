"""Find where two language versions of one statement do not say the same thing, offline.

>>> from auditor import Document, audit
>>> result = audit(Document.from_text("…", language="en"), Document.from_text("…", language="ar"))

Importing this package loads no model and writes no file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from auditor.errors import AuditError
from auditor.model import Audit, Document, Severity, Verdict
from auditor.settings import Settings

if TYPE_CHECKING:
    from auditor.pipeline import Tools, audit

__all__ = ["Audit", "AuditError", "Document", "Settings", "Severity", "Tools", "Verdict", "audit"]


def __getattr__(name: str) -> Any:
    """Import the pipeline when it is first asked for, so that the package itself stays light."""
    if name in {"audit", "Tools"}:
        from auditor import pipeline

        return getattr(pipeline, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
