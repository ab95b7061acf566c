"""How legal texts define a term in French.

Source: the Guide fédéral de jurilinguistique législative française, “définitions”, and article 1 of UN treaties.
"""

from __future__ import annotations

from auditor.languages.tables.definitions import Definitions

TABLES = Definitions(
    verbs=(
        "désigne",
        "désignent",
        "s’entend",
        "s’entendent",
        "s'entend",
        "s'entendent",
        "signifie",
        "vise",
        "est assimilé",
        "sont assimilés",
    ),
    before=(
        "on entend par",
        "il faut entendre par",
        "l’expression",
        "les expressions",
        "le terme",
        "les termes",
    ),
)
