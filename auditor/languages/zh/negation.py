"""The words of Chinese that deny."""

from __future__ import annotations

from auditor.languages.tables.negation import Negation

TABLES = Negation(
    cues=(
        (
            "pseudo",
            "不仅|不但|不只|不光|不断|不少|不久|不同|不过|不得不|不管|不论|无论|不止|不妨|不禁|不料|不愧|未来|没收|没落|非洲|非常|非但|无非|无疑|毫无疑问|莫非|否则|是否|能否|可否|差不多|对不起|不迟于|不晚于|不少于|不超过|不多于|不低于|不得已|不错|不丹|未必不|南非|北非|中非|东非|西非|除非|不外|并非不|不无|不可避免|不断地|不幸|不懈",
        ),
        ("explicit", "不|没有|没|未|无|非|否|勿|莫|毋|别(?=再|去|让|忘)"),
        (
            "implicit",
            "拒绝|否认|禁止|防止|避免|缺乏|缺少|失败|未能|无法|除外|除了|停止|反对|阻止|取消",
        ),
    )
)
