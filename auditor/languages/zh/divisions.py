"""How the divisions of a text are called in Chinese."""

from __future__ import annotations

from auditor.languages.tables.divisions import Divisions

TABLES = Divisions(
    numbered=r"第\s?(?:[0-9٠-٩۰-۹]{1,3}|[一二三四五六七八九十百]{1,5})\s?[条條章节節部编編款]",
    pages="[页頁]|第|共",
)
