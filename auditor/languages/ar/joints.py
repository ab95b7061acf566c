"""The small words of Arabic that join numbers and dates, from any grammar."""

from __future__ import annotations

from auditor.languages.tables.joints import Joints

TABLES = Joints(and_="و", or_="أو|او", to="إلى|الى|حتى")
