"""What numbers do in a sentence, by the small words of Korean around them."""

from __future__ import annotations

from auditor.languages.tables.number_roles import NumberRoles

TABLES = NumberRoles(
    from_behind="에서|부터",
    to_behind="으로|로|까지",
    against="대",
    whole_first="(?:명|개|표|쪽|페이지)? ?(?:중|가운데) ?",
    losing="패배|졌|뒤지",
    repeats="번|회|배",
)
