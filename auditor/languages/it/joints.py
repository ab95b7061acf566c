"""The small words of Italian that join numbers and dates, from any grammar."""

from __future__ import annotations

from auditor.languages.tables.joints import Joints

TABLES = Joints(
    and_="e",
    or_="o",
    to="a",
    to_the="al",
    of=r"di(?!\w)|d['’]",
    of_the=r"del(?:lo|la|le)?(?!\w)|dell['’]",
)
