"""The Italian words for states and their opposites are in a file of rows."""

from __future__ import annotations

from auditor.languages.tables.opposites import Opposites

TABLES = Opposites(file="opposites.tsv")
