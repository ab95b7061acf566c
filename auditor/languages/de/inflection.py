"""What grammar changes at the end of a noun or adjective of German."""

from __future__ import annotations

from auditor.languages.tables.inflection import Inflection

TABLES = Inflection(endings=frozenset("e en es n s".split()))
