"""The words of Chinese for duty, leave and plan."""

from __future__ import annotations

from auditor.languages.tables.modality import Modality

TABLES = Modality(
    cues=(
        ("none", "一切可能|可能的|可能性|尽可能|不可能|可以说"),
        (
            "prohibition",
            "不得|禁止|严禁|不应当|不应该|不应|不该|不可以|不可|不准|不许|不允许|不能够|不能|不要|请勿|切勿|勿|无权",
        ),
        ("obligation", "必须|必需|必得|仍须|均须|须|应当|应予|应由|务必|有义务|有责任|需要"),
        ("recommendation", "应该|应有|应|建议|宜|敦促"),
        (
            "possibility",
            "可以|可能|方可|均可|亦可|只可|可予|可|才能|只能|能够|能|也许|允许|有权|得以",
        ),
        ("future", "将要|即将|将会|必将|将|不会|会|打算|准备"),
        ("commitment", "承诺|保证|决定|同意"),
    )
)
