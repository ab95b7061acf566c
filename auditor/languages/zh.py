"""What is known of the language ``zh`` beyond CLDR."""

from __future__ import annotations

from auditor.languages import Language

# Cue tables: see `auditor.facts.cues.tables`.
NEGATION = (
    (
        "pseudo",
        "不仅|不但|不只|不光|不断|不少|不久|不同|不过|不得不|不管|不论|无论|不止|不妨|不禁|不料|不愧|未来|没收|没落|非洲|非常|非但|无非|无疑|毫无疑问|莫非|否则|是否|能否|可否|差不多|对不起|不迟于|不晚于|不少于|不超过|不多于|不低于|不得已|不错|不丹|未必不|南非|北非|中非|东非|西非|除非|不外|并非不|不无|不可避免|不断地|不幸|不懈",
    ),
    ("explicit", "不|没有|没|未|无|非|否|勿|莫|毋|别(?=再|去|让|忘)"),
    ("implicit", "拒绝|否认|禁止|防止|避免|缺乏|缺少|失败|未能|无法|除外|除了|停止|反对|阻止|取消"),
)

MODALITY = (
    ("prohibition", "不得|禁止|不应|不可|不准|不许"),
    ("obligation", "必须|须|应当|务必|必需|有义务|需要"),
    ("recommendation", "应该|应|建议|宜|敦促"),
    ("possibility", "可以|可能|可|能够|能|也许|允许|有权"),
    ("future", "将|会|打算|准备"),
    ("commitment", "承诺|保证|决定|同意"),
)

EXTENT = (
    ("at_least", "至少|最少|不少于|不低于"),
    ("at_most", "最多|至多|不超过|不多于"),
    ("all", "所有|全部|一切|各|每|都|全体|均"),
    ("some", "一些|某些|部分|若干"),
    ("only", "仅|只|唯一"),
    ("increase", "增加|提高|上升|增长|扩大|加强"),
    ("decrease", "减少|降低|下降|缩小|削弱"),
    ("before", "之前|以前|前"),
    ("after", "之后|以后|后"),
)

LANGUAGE = Language(code="zh", extent=EXTENT, modality=MODALITY, negation=NEGATION)
