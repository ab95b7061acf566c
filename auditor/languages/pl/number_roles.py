"""What numbers do in a sentence, by the small words of Polish around them."""

from __future__ import annotations

from auditor.languages.tables.number_roles import NumberRoles

TABLES = NumberRoles(
    from_="z|ze|od",
    to="do|na",
    by="o",
    against="do|przeciwko|przeciw",
    out_of="z|na",
    times="na",
    losing=r"przegr\w*|poraż\w*|uleg\w*",
    repeats="razy|raz",
)
