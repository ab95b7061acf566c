"""The small words of Dutch that join numbers."""

from __future__ import annotations

from auditor.languages.tables.joints import Joints

TABLES = Joints(and_="en", or_="of", to="tot", of=r"van(?!\w)")
