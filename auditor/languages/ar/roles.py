"""Arabic puts who does it before whom; its words join names without blanks."""

from __future__ import annotations

from auditor.languages.tables.roles import Roles

TABLES = Roles()
