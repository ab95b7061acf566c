"""The small words of German that join numbers and dates, from any grammar."""

from __future__ import annotations

from auditor.languages.tables.joints import Joints

TABLES = Joints(and_="und", or_="oder", to="bis", of=r"von(?!\w)", of_the=r"(?:des|dem)(?!\w)")
