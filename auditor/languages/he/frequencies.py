"""How often something is done, as Hebrew says it."""

from __future__ import annotations

from auditor.languages.tables.frequencies import Frequencies

TABLES = Frequencies(
    cues=(
        ("hour", "[בלו]?כל (שעה)"),
        ("day", "[בלו]?כל (יום) | ה?יומי(ת)?"),
        ("week", "[בלו]?כל (שבוע) | ה?שבועי(ת)?"),
        ("month", "[בלו]?כל (חודש) | ה?חודשי(ת)?"),
        ("quarter", "[בלו]?כל (רבעון) | ה?רבעוני(ת)?"),
        ("year", "[בלו]?כל (שנה) | ה?שנתי(ת)?"),
    )
)
