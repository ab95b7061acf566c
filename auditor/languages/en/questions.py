"""The words of English that ask, written by hand."""

from __future__ import annotations

from auditor.languages.tables.questions import Questions

TABLES = Questions(
    opening=(
        "who|whom|whose|what|why|how|when|where|which|is|are|was|were|am|do|does|did|have|"
        "has|had|can|could|will|would|shall|should|may|might|must|isn['’]t|aren['’]t|"
        "don['’]t|doesn['’]t|didn['’]t|won['’]t|can['’]t"
    ),
    within=r"whether|who|what|why|how|when|where|which|ask\w*|question\w*|wonder\w*",
)
