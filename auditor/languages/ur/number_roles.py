"""What numbers do in a sentence, by the small words of Urdu around them."""

from __future__ import annotations

from auditor.languages.tables.number_roles import NumberRoles

TABLES = NumberRoles(
    from_behind=r"\w{0,8} ?سے",
    to_behind=r"\w{0,8} ?(?:تک|ہو)",
    against="کے مقابلے میں|کے مقابلے",
    whole_first="میں سے",
    losing=r"ہار\w*|شکست\w*",
    repeats="بار|مرتبہ",
)
