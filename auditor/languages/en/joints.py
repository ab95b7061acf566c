"""The small words of English that join numbers and dates, from any grammar."""

from __future__ import annotations

from auditor.languages.tables.joints import Joints

TABLES = Joints(and_="and", or_="or", to="to|through|until|till", of=r"of(?!\w)")
