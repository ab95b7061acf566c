"""The words of Russian that ask, written by hand."""

from __future__ import annotations

from auditor.languages.tables.questions import Questions

TABLES = Questions(
    opening=(
        "кто|что|почему|зачем|как|когда|где|куда|откуда|какой|какая|какое|какие|чей|"
        "сколько|разве|неужели"
    ),
    within=(
        r"ли|кто|почему|зачем|как|когда|где|куда|какой|какая|какое|какие|сколько|вопрос\w*|"
        r"спро\w*"
    ),
)
