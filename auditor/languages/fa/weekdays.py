"""How the days of the week are said in Persian, beyond what CLDR has."""

from __future__ import annotations

from auditor.languages.tables.weekdays import Weekdays

TABLES = Weekdays(
    full=(
        r"دو[\u200c ]?شنبه",
        r"سه[\u200c ]?شنبه",
        r"چهار[\u200c ]?شنبه",
        r"پنج[\u200c ]?شنبه",
        "(?:جمعه|آدینه)",
        r"(?<!یک)(?<!دو)(?<!سه)(?<!هار)(?<!پنج)(?<![\u200c])(?<!یک )(?<!دو )(?<!سه )(?<!هار )(?<!پنج )شنبه",
        r"یک[\u200c ]?شنبه",
    ),
)
