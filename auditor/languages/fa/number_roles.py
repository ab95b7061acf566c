"""What numbers do in a sentence, by the small words of Persian around them."""

from __future__ import annotations

from auditor.languages.tables.number_roles import NumberRoles

TABLES = NumberRoles(
    from_="از",
    to="به|تا",
    by="به میزان|معادل",
    against="در برابر|به",
    out_of="از|از مجموع",
    times="در",
    losing=r"باخت\w*|شکست\w*",
    repeats="بار",
)
