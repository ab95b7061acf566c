"""The small words of Turkish that join numbers."""

from __future__ import annotations

from auditor.languages.tables.joints import Joints

TABLES = Joints(and_="ve", or_="veya|ya da", to="ile|ila")
