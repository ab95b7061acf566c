"""What numbers do in a sentence, by the small words of Chinese around them."""

from __future__ import annotations

from auditor.languages.tables.number_roles import NumberRoles

TABLES = NumberRoles(
    from_="从|從|由|自",
    to="到|至|增至|升至|降至|减至|減至|增加到|减少到",
    by="增加了?|增长了?|上升了?|下降了?|减少了?",
    against="比|对|對",
    whole_first="[页頁人个個票]?中的?第?",
    times="乘以?",
    losing="输|輸|负|負|败|敗",
    repeats="次|倍",
)
