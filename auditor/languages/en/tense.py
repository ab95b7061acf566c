"""What sets a clause of English into the future or out of it."""

from __future__ import annotations

from auditor.languages.en._tense import shifted
from auditor.languages.tables.tense import Tense

TABLES = Tense(
    shifted=shifted,
    intended=(
        r"would|to be|going to|due to|plan(?:s|ned)? to|expect(?:s|ed)?|schedul\w+|may|might|can|could|"
        "should|must|shall"
    ),
    solemn=("shall",),
    being=frozenset(("is", "are")),
    fitted=True,
)
