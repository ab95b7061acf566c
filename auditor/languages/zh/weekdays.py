"""How the days of the week are said in Chinese, beyond what CLDR has."""

from __future__ import annotations

from auditor.languages.tables.weekdays import Weekdays

TABLES = Weekdays(
    full=(
        "(?:星期|礼拜|禮拜|周|週)一",
        "(?:星期|礼拜|禮拜|周|週)二",
        "(?:星期|礼拜|禮拜|周|週)三",
        "(?:星期|礼拜|禮拜|周|週)四",
        "(?:星期|礼拜|禮拜|周|週)五",
        "(?:星期|礼拜|禮拜|周|週)六",
        "(?:星期|礼拜|禮拜|周|週)[日天末]",
    ),
)
