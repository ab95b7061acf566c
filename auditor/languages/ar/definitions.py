"""How legal texts define a term in Arabic.

Source: article 1 of UN treaties in Arabic.
"""

from __future__ import annotations

from auditor.languages.tables.definitions import Definitions

TABLES = Definitions(
    verbs=("يعني", "تعني", "يقصد به", "يقصد بها", "يشمل", "تشمل"),
    before=("يقصد بتعبير", "تعبير", "مصطلح", "عبارة", "كلمة"),
)
