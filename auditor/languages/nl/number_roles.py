"""What numbers do in a sentence, by the small words of Dutch around them."""

from __future__ import annotations

from auditor.languages.tables.number_roles import NumberRoles

TABLES = NumberRoles(
    from_="van|vanaf",
    to="tot|naar",
    by="met",
    against="tegen",
    out_of="van|op",
    times="bij|maal",
    losing=r"verl(?:or|ie)\w*|nederla\w*|achter\w*",
    repeats="keer|maal",
)
