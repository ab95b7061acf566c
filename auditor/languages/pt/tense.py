"""What sets a clause of Portuguese in the past or the future, and into another time; written by hand."""

from __future__ import annotations

from auditor.languages.tables.tense import Tense

TABLES = Tense(
    past=(
        (
            "(?:foi|foram|era|eram|disse|disseram|teve|tiveram|tinha|havia|houve|fez|fizeram|"
            "esteve|estava)"
        ),
        r"\w{2,}(?:aram|eram|iram|ava|avam)",
        r"\w{3,}ou",
    ),
    rewrites=(
        ("future-past", "será", "foi"),
        ("future-past", "serão", "foram"),
        ("future-past", "haverá", "houve"),
        ("future-past", "terá", "teve"),
        ("future-past", "terão", "tiveram"),
        ("future-past", r"(\w{2,})ará", r"\1ou"),
        ("future-past", r"(\w{2,})arão", r"\1aram"),
        ("future-past", r"(\w{2,})erá", r"\1eu"),
        ("future-past", r"(\w{2,})irá", r"\1iu"),
        ("future-past", r"(\w{2,})(e|i)rão", r"\1\2ram"),
        ("future-past", r"vai (\w+)ar", r"\1ou"),
        ("future-past", r"vão (\w+)ar", r"\1aram"),
        ("past-future", "(?:foi|era)", "será"),
        ("past-future", "(?:foram|eram)", "serão"),
        ("past-future", r"(\w{3,})ou", r"\1ará"),
        ("past-future", r"(\w{2,})aram", r"\1arão"),
        ("present-future", "é", "será"),
        ("present-future", "são", "serão"),
    ),
)
