"""How the divisions of a text are called in Arabic."""

from __future__ import annotations

from auditor.languages.tables.divisions import Divisions

TABLES = Divisions(
    numbered=(
        r"(?:المادة|مادة|الفصل|الباب|القسم|المرفق|الملحق|الجزء)\s+"
        r"(?:\(?[0-9٠-٩۰-۹]{1,3}\)?|ال\w{2,10})"
    ),
    pages="(?:ال)?صفحة|ص",
)
