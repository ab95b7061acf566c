"""Names in Spanish are compared: see `ComparedNames`."""

from __future__ import annotations

from auditor.languages.tables.compared_names import ComparedNames

TABLES = ComparedNames()
