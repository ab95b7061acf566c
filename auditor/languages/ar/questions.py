"""The words of Arabic that ask, written by hand."""

from __future__ import annotations

from auditor.languages.tables.questions import Questions

TABLES = Questions(
    opening=(
        "هل|أهل|أليس|ألم|ألا|ألن|لماذا|لمَ|كيف|متى|أين|ماذا|كم|أي|أية|ما هو|ما هي|من هو|"
        "من هي|ما الذي|من الذي|إلى أي|بماذا|لمن|من أين|ما إذا"
    ),
    within=(
        "هل|ما إذا|إن كان|إذا كان|لماذا|كيف|كيفية|متى|أين|ماذا|عما|ما هو|ما هي|ما الذي|"
        r"من الذي|تساءل\w*|السؤال|سؤال"
    ),
    joined="[وف]?",
)
