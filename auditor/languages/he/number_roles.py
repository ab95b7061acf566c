"""What numbers do in a sentence, by the small words of Hebrew around them."""

from __future__ import annotations

from auditor.languages.tables.number_roles import NumberRoles

TABLES = NumberRoles(
    from_="מ-?|החל מ-?",
    to="ל-?|עד",
    by="ב-?",
    against="נגד|מול",
    out_of="מתוך|מ-?",
    times="על",
    losing=r"הפסיד\w*|הובס\w*|תבוס\w*",
    repeats="פעמים|פעם",
)
