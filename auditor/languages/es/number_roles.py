"""What numbers do in a sentence, by the small words of Spanish around them."""

from __future__ import annotations

from auditor.languages.tables.number_roles import NumberRoles

TABLES = NumberRoles(
    from_="de|del|desde",
    to="a|al|hasta",
    by="en|por|un",
    against="a|contra|frente a",
    out_of="de|sobre|entre",
    times="por",
    losing=r"perd\w*|derrot\w*|cay(?:ó|eron)",
    repeats="ve(?:z|ces)",
)
