"""Where sentences of Arabic end, and where they do not."""

from __future__ import annotations

from auditor.languages.tables.splitting import Splitting

TABLES = Splitting(
    abbreviations=frozenset("أ.د م.د ق.م ص.ب".split()),
)
