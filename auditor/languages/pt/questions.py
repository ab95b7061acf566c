"""The words of Portuguese that ask, written by hand."""

from __future__ import annotations

from auditor.languages.tables.questions import Questions

TABLES = Questions(
    opening=(
        "quem|que|o que|por que|porque|porquê|como|quando|onde|qual|quais|quanto|quanta|"
        "quantos|quantas|será que"
    ),
    within=r"se|quem|o que|por que|como|quando|onde|qual|quais|quant[oa]s?|pergunt\w*",
)
