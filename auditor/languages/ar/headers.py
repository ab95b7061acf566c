"""The names of Arabic header lines, as letters and news releases have them."""

from __future__ import annotations

from auditor.languages.tables.headers import Headers

TABLES = Headers(
    source="المصدر مصدر الجهة",
    date="التاريخ تاريخ",
    label="العنوان عنوان",
    note="ملاحظة ملحوظة اللغة",
)
"""Arabic."""
