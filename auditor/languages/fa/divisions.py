"""What a page is called in Persian."""

from __future__ import annotations

from auditor.languages.tables.divisions import Divisions

TABLES = Divisions(pages="صفحه|ص")
