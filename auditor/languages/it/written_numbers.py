"""Words of Italian that carry a number."""

from __future__ import annotations

from auditor.languages.tables.written_numbers import WrittenNumbers

TABLES = WrittenNumbers(
    implied={
        2: r"entramb\w+|ambedue|doppi\w*|coppi\w*|paio|bi\w+|second\w*|metà|mezz\w*|due\w*|né|altr\w+",
        3: r"tri\w+|terz\w+|tre\w*",
        10: r"decenni\w*|decin\w+|dieci",
        0: r"mezzanotte|zero|nessun\w*",
        12: r"dozzin\w+|ann\w+|mezzogiorno",
        50: r"metà|cinquant\w+",
        100: r"secol\w+|cent\w*",
        1000: r"mil\w*",
    },
)
