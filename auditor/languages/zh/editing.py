"""What an editor of Chinese may write in another way without saying anything else, and words that deny; written by hand, and short."""

from __future__ import annotations

from auditor.languages.tables.editing import Editing

TABLES = Editing(
    respelled=(("账", "帐"), ("做", "作")),
    negators=frozenset("不没無无非未勿别"),
)
