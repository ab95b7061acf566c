"""What numbers do in a sentence, by the small words of French around them."""

from __future__ import annotations

from auditor.languages.tables.number_roles import NumberRoles

TABLES = NumberRoles(
    from_="de|du|des|d['’]|depuis",
    to="à|au|aux|jusqu['’]à|jusqu['’]en",
    by="de",
    against="à|contre",
    out_of="sur|de|des",
    times="sur|par|fois",
    losing=r"perd\w*|défaite\w*|battu\w*|inclin\w*|menée?s?",
    repeats="fois",
)
