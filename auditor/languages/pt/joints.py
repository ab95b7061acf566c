"""The small words of Portuguese that join numbers and dates, from any grammar."""

from __future__ import annotations

from auditor.languages.tables.joints import Joints

TABLES = Joints(and_="e", or_="ou", to="a|à|até", of=r"de(?!\w)", of_the=r"(?:do|da|dos|das)(?!\w)")
