"""The words of Chinese for how much, how many, when and where."""

from __future__ import annotations

from auditor.languages.tables.extent import Extent

TABLES = Extent(
    cues=(
        ("at_least", "至少|最少|不少于|不低于"),
        ("at_most", "最多|至多|不超过|不多于"),
        ("all", "所有|全部|一切|每一个|每个|每次|每人|每名|每项|各国|各方|各|每|全都|都|全体|均"),
        ("some", "一些|某些|部分|若干"),
        ("only", "仅仅|仅限|仅|只有|只能|只|唯一"),
        ("increase", "增加|提高|上升|增长|扩大|加强"),
        ("decrease", "减少|降低|下降|缩小|削弱"),
        ("before", "之前|以前|此前|前"),
        ("after", "之后|以后|此后|后"),
    )
)
