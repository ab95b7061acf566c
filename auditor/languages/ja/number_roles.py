"""What numbers do in a sentence, by the small words of Japanese around them."""

from __future__ import annotations

from auditor.languages.tables.number_roles import NumberRoles

TABLES = NumberRoles(
    from_behind="から|より",
    to_behind="に|へ|まで",
    against="対",
    whole_first="[人個つ件票頁名]?(?:ページ)?(?:中|のうち)の?",
    losing="敗|負け|失点",
    repeats="回|倍",
)
