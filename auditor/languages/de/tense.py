"""What sets a clause of German in the past or the future, and into another time; written by hand."""

from __future__ import annotations

from auditor.languages.tables.tense import Tense

TABLES = Tense(
    past=(
        (
            "(?:wurden?|war|waren|hatten?|hat|haben|habe|gab|gaben|kam|kamen|ging|gingen|"
            "stand|standen|sah|sahen|nahm|nahmen|fand|fanden|blieb|blieben|ließ|ließen|hielt|"
            "hielten|begann|begannen|schrieb|traf|trafen|verlor|gewann)"
        ),
        ("(?:sag|konn|muss|woll|soll|mach|erklär|zeig|stell|setz|führ|leg|dach|brach|wuss)ten?"),
    ),
    rewrites=(
        ("future-past", "wird", "wurde"),
        ("future-past", "werden", "wurden"),
        ("past-future", "wurde", "wird"),
        ("past-future", "wurden", "werden"),
    ),
)
