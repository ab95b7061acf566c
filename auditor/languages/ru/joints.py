"""The small words of Russian that join numbers and dates, from any grammar."""

from __future__ import annotations

from auditor.languages.tables.joints import Joints

TABLES = Joints(and_="и", to="до")
