"""How legal texts define a term in English.

Source: the drafting conventions of the Uniform Law Conference of Canada (section 21) and the UN Treaty Handbook.
"""

from __future__ import annotations

from auditor.languages.tables.definitions import Definitions

TABLES = Definitions(
    verbs=(
        "means",
        "mean",
        "includes",
        "include",
        "has the meaning",
        "has the same meaning",
        "have the same meaning",
        "shall mean",
        "refers to",
        "is defined as",
    ),
    bare=("means", "has the meaning", "has the same meaning", "have the same meaning"),
)
