"""What numbers do in a sentence, by the small words of Arabic around them."""

from __future__ import annotations

from auditor.languages.tables.number_roles import NumberRoles

TABLES = NumberRoles(
    from_="و?من|و?منذ",
    to="و?إلى|و?الى|و?حتى|و?لغاية",
    by="و?بـ?|و?بنسبة|و?بمقدار|و?بواقع",
    against="مقابل|إلى|الى|ضد|لـ?",
    out_of="من|من أصل|من بين|من مجموع",
    times="في",
    losing=r"\w*خسر\w*|\w*خسار\w*|\w*هزيم\w*|انهزم\w*",
    repeats="مر(?:ات|تين|تان|ة)",
)
