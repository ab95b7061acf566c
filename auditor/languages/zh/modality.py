"""The words of Chinese for duty, leave and plan."""

from __future__ import annotations

from auditor.languages.tables.modality import Modality

TABLES = Modality(
    cues=(
        ("none", "一切可能|可能的|可能性|尽可能|不可能"),
        ("prohibition", "不得|禁止|不应|不可|不准|不许"),
        ("obligation", "必须|须|应当|务必|必需|有义务|需要"),
        ("recommendation", "应该|应|建议|宜|敦促"),
        ("possibility", "可以|可能|可|能够|能|也许|允许|有权"),
        ("future", "将|会|打算|准备"),
        ("commitment", "承诺|保证|决定|同意"),
    )
)
