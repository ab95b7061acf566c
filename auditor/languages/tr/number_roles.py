"""What numbers do in a sentence, by the small words of Turkish around them."""

from __future__ import annotations

from auditor.languages.tables.number_roles import NumberRoles

TABLES = NumberRoles(
    from_behind=r"['’]?[dt][ae]n|[ \u00a0]\w{1,12}?['’]?[dt][ae]n",
    to_behind=r"['’]?[ny]?[ae]|[ \u00a0]\w{1,12}?['’]?[ny]?[ae]",
    against="karşı",
    losing=r"yenil\w*|kaybet\w*|mağlu\w*",
    repeats="kez|kere|defa",
)
