"""Words of English that carry a number."""

from __future__ import annotations

from auditor.languages.tables.written_numbers import WrittenNumbers

TABLES = WrittenNumbers(
    implied={
        2: r"both|twice|twin|pair|couple|double|dual|bi\w+|second\w*|half|halves|duo|either|neither|other",
        3: r"quarter\w*|triple|tri\w+|third\w*|threefold|trio|thrice",
        4: r"quadr\w+|quarter\w*|fourth\w*|quartet",
        5: r"quint\w+|fifth\w*",
        10: r"decade\w*|tenth\w*|tens",
        0: "midnight|zero|no|none|nil",
        12: r"dozen\w*|year\w*|noon|midday",
        20: r"score\w*|twent\w+",
        50: "half",
        100: r"centur\w+|centen\w+|hundred\w*",
        1000: r"millenni\w+|thousand\w*",
    },
)
