"""What numbers do in a sentence, by the small words of German around them."""

from __future__ import annotations

from auditor.languages.tables.number_roles import NumberRoles

TABLES = NumberRoles(
    from_="von|vom|ab",
    to="auf|bis|zu|zum",
    by="um",
    against="zu|gegen",
    out_of="von|aus",
    times="mal",
    losing=r"verl(?:or|ier)\w*|unter(?:lag|lieg)\w*|\w*niederlage\w*|\w*rückstand\w*|zurück\w*",
    repeats=r"-?mal(?! \d)",
)
