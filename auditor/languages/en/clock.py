"""How the time of day is said in English (from any grammar)."""

from __future__ import annotations

from auditor.languages.tables.clock import Clock

_HOURS = tuple(
    (word,) for word in "one two three four five six seven eight nine ten eleven twelve".split()
)
_MINUTES = {
    "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25, "fifteen": 15, "thirty": 30,
    "thirty-five": 35, "forty": 40, "forty-five": 45, "fifty": 50, "fifty-five": 55,
}  # fmt: skip
_PHRASES = (
    ("half past {H}", 30),
    ("(?:a )?quarter past {H}", 15),
    ("(?:a )?quarter (?:to|before) {H}", -15),
    ("{m} (?:minutes )?past {H}", "+"),
    ("{m} minutes (?:to|before) {H}", "-"),
    (
        r"(?<=at\s){h}[-\s]{m}(?=[,.;)]|$|\s(?:on|in|this|tomorrow|today|sharp|until|to|local)\b)",
        "+",
    ),
    (r"{h}[-\s]{m}(?=\s?(?:[ap]\.?\s?m\b|o['’]clock|in the))", "+"),
    (r"{h}\s?o['’]clock", 0),
    (r"{h}(?=\s?[ap]\.?\s?m\b)", 0),
)

TABLES = Clock(
    hours=_HOURS,
    noon={"noon": 12, "midnight": 0},
    minutes=_MINUTES,
    phrases=_PHRASES,
    cue=r"half past|quarter|past|minutes|at\s|o['’]clock|[ap]\.?\s?m\b|in the",
    before_noon=r"a\.? ?m\b\.?|in the morning",
    after_noon=r"p\.? ?m\b\.?|in the (?:afternoon|evening)",
    word="o['’]clock",
    behind_digits=r"hours\b|hrs\b",
    before_digits="at|between|from|until|to|and|by",
    at="[Aa]t",
)
