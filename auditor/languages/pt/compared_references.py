"""References in Portuguese are compared: see `ComparedReferences`."""

from __future__ import annotations

from auditor.languages.tables.compared_references import ComparedReferences

TABLES = ComparedReferences()
