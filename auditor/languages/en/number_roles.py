"""What numbers do in a sentence, by the small words of English around them."""

from __future__ import annotations

from auditor.languages.tables.number_roles import NumberRoles

TABLES = NumberRoles(
    from_="from",
    to="to|until|till|through",
    by="by",
    against=r"to|against|versus|vs\.?",
    out_of="of|out of|in",
    times="by|times",
    losing=r"lo(?:st|ses?|sing|ss)|defeat\w*|beaten|trail\w*|behind|down|deficit",
    repeats="times?|-?fold",
)
