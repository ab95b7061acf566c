"""Words of Portuguese that carry a number."""

from __future__ import annotations

from auditor.languages.tables.written_numbers import WrittenNumbers

TABLES = WrittenNumbers(
    implied={
        2: r"amb[oa]s|dobr\w+|dupl\w+|par\w*|bi\w+|segund\w*|metade|mei[oa]|dois|duas|nem|outr[oa]",
        3: r"tri\w+|terc\w+|terç\w+|três",
        10: r"década\w*|dezen\w+|dez",
        0: r"meia-noite|zero|nenhum\w*",
        12: r"dúzia\w*|ano\w*|meio-dia",
        50: r"metade|cinquent\w+",
        100: r"século\w*|cent\w*|cem",
        1000: r"mil\w*",
    },
)
