"""The small words of French that join numbers and dates, from any grammar."""

from __future__ import annotations

from auditor.languages.tables.joints import Joints

TABLES = Joints(and_="et", or_="ou", to="à", to_the="au", of=r"de(?!\w)|d['’]", of_the=r"des(?!\w)")
