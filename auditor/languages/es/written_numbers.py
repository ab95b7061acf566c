"""Words of Spanish that carry a number."""

from __future__ import annotations

from auditor.languages.tables.written_numbers import WrittenNumbers

TABLES = WrittenNumbers(
    implied={
        2: r"ambos|ambas|doble\w*|par\w*|bi\w+|segund\w*|mitad|medi\w*|dos\w*|ni|otr[oa]",
        3: r"tri\w+|terc\w+|tres\w*",
        4: r"cuat\w+|cuart\w*",
        10: r"decen\w+|decenal\w*|década\w*|diez\w*|décim\w+",
        0: r"medianoche|cero|ningun\w*",
        12: r"docena\w*|año\w*|mediodía",
        15: r"quince\w*|quincen\w+",
        50: r"mitad|cincuent\w+",
        100: r"siglo\w*|centen\w+|cien\w*",
        1000: r"mil\w*",
    },
)
