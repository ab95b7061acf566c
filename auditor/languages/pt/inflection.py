"""What grammar changes at the end of a noun or adjective of Portuguese."""

from __future__ import annotations

from auditor.languages.tables.inflection import Inflection

TABLES = Inflection(endings=frozenset("es s".split()))
