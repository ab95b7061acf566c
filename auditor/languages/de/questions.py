"""The words of German that ask, written by hand."""

from __future__ import annotations

from auditor.languages.tables.questions import Questions

TABLES = Questions(
    opening=(
        "wer|wen|wem|wessen|was|warum|wieso|weshalb|wie|wann|wo|woher|wohin|welche[rsnm]?|"
        "ist|sind|war|waren|hat|haben|hatte|kann|können|könnte|wird|werden|würde|soll|"
        "sollen|sollte|darf|dürfen|muss|müssen|gibt"
    ),
    within=r"ob|wer|warum|wieso|weshalb|wie|wann|wo|welche[rsnm]?|was|frag\w*|fragen",
)
