"""What numbers do in a sentence, by the small words of Portuguese around them."""

from __future__ import annotations

from auditor.languages.tables.number_roles import NumberRoles

TABLES = NumberRoles(
    from_="de|do|da|dos|das|desde",
    to="a|ao|à|para|até",
    by="em|por",
    against="a|contra",
    out_of="de|em|sobre",
    times="por",
    losing=r"perd\w*|derrot\w*",
    repeats="ve(?:z|zes)",
)
