"""How the divisions of a text are called in Russian."""

from __future__ import annotations

from auditor.languages.tables.divisions import Divisions

TABLES = Divisions(names="статья|глава|раздел|часть|приложение", pages="страница|стр|с")
