"""What numbers do in a sentence, by the small words of Italian around them."""

from __future__ import annotations

from auditor.languages.tables.number_roles import NumberRoles

TABLES = NumberRoles(
    from_="da|dal|dall['’]|dai|dalle|dagli",
    to="a|ad|al|all['’]|ai|alle|fino a",
    by="di|del|dell['’]",
    against="a|contro",
    out_of="su|di",
    times="per",
    losing=r"pers[oaie]|perd\w*|sconfi\w*|battut\w*",
    repeats="volt[ae]",
)
