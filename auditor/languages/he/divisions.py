"""What a page is called in Hebrew."""

from __future__ import annotations

from auditor.languages.tables.divisions import Divisions

TABLES = Divisions(pages="עמוד|עמ'?|דף")
