"""What numbers do in a sentence, by the small words of Russian around them."""

from __future__ import annotations

from auditor.languages.tables.number_roles import NumberRoles

TABLES = NumberRoles(
    from_="с|со|от",
    to="до|к",
    by="на",
    against="против|к",
    out_of="из",
    times="на",
    losing=r"проигр\w*|поражени\w*|уступ\w*",
    repeats="раза?",
)
