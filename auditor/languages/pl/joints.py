"""The small words of Polish that join numbers."""

from __future__ import annotations

from auditor.languages.tables.joints import Joints

TABLES = Joints(and_="i|oraz", or_="lub|albo", to="do")
