"""The small words of Spanish that join numbers and dates, from any grammar."""

from __future__ import annotations

from auditor.languages.tables.joints import Joints

TABLES = Joints(and_="y|e", or_="o", to="a", to_the="al", of=r"de(?!\w)", of_the=r"del(?!\w)")
