"""How often something is done, as Urdu says it."""

from __future__ import annotations

from auditor.languages.tables.frequencies import Frequencies

TABLES = Frequencies(
    cues=(
        ("hour", "ہر (گھنٹے|گھنٹہ)"),
        ("day", "ہر (روز|دن) | روزانہ"),
        ("week", "ہر (ہفتے|ہفتہ) | ہفتہ وار"),
        ("month", "ہر (ماہ|مہینے) | ماہانہ"),
        ("quarter", "ہر (سہ ماہی)"),
        ("year", "ہر (سال) | سالانہ"),
    )
)
