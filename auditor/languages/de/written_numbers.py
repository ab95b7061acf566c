"""Words of German that carry a number, and what is joined to its number words."""

from __future__ import annotations

from auditor.languages.tables.written_numbers import WrittenNumbers

TABLES = WrittenNumbers(
    implied={
        2: r"beid\w*|doppel\w*|zwei\w*|paar\w*|zweit\w*|halb\w*|hälfte\w*|zwo|weder|bi\w+",
        3: r"vierteljahr\w*|vierteljähr\w*|quartal\w*|drei\w*|dritt\w*|tri\w+",
        4: r"vier\w*|quart\w*",
        10: r"jahrzehnt\w*|zehn\w*",
        0: r"mitternacht|null|kein\w*",
        12: r"dutzend\w*|zwölf\w*|mittag\w*",
        50: r"hälfte\w*|halb\w*|fünfzig\w*",
        100: r"jahrhundert\w*|hundert\w*",
        1000: r"tausend\w*|jahrtausend\w*",
    },
    # Numbers are joined to what follows.
    after=r"\w*",
)
