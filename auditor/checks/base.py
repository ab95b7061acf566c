"""What a check is: a function from a pair of passages to findings, and what it says of itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from auditor.languages import language, languages
from auditor.model import Finding, Pair, Severity

# Where checks that weigh a probability begin to report. Well below what a reader is shown
# (`auditor.judge.REPORTED`), because the judge adds up the faint findings of a pair; at 0.15 one counts for
# -log(1 - 0.15) = 0.16 of log-odds there, before its weight, and fainter ones would be noise.
REPORT_FROM = 0.15


@dataclass(frozen=True, slots=True)
class Check:
    """One check, as ``audit checks`` lists it.

    ``needs``: subjects, classes of `auditor.languages.tables`, of which both languages must have tables;
    none: it is run for any language. ``category`` is an MQM error type (https://themqm.org).
    ``example`` shows, in a line, a pair it reports. ``per_sentence``: ``run`` is given the pairs of
    sentences inside a bead, where there are any, and not the bead as a whole.
    ``around``: in a document it is given the pairs of sentences too, and what it finds in one it must find
    with the sentences beside it as well, where what it misses may stand.
    ``on_back_translation``: it is run once more, on A against the back-translation. ``reads_encoder``:
    it says what the encoder's probes have found, and nothing without them.
    """

    id: str
    category: str
    severity: Severity
    compares: str
    example: str
    run: Callable[[Pair], list[Finding]]
    per_sentence: bool = False
    around: bool = False
    on_back_translation: bool = False
    needs: tuple[type[object], ...] = ()
    reads_encoder: bool = False

    @property
    def languages(self) -> frozenset[str] | None:
        """The codes of the languages it is run for; None: any."""
        return languages_of(self)


def covers(check: Check, *codes: str) -> bool:
    """Whether a check can be run for all of these languages (BCP 47)."""
    return not check.needs or _covered(check.needs, codes)


@lru_cache(maxsize=1024)
def _covered(needs: tuple[type[object], ...], codes: tuple[str, ...]) -> bool:
    return all(language(code).has(subject) for code in codes for subject in needs)


def languages_of(check: Check) -> frozenset[str] | None:
    """The codes of the languages that have the tables a check needs; None where it needs none."""
    if not check.needs:
        return None
    return frozenset(code for code in languages() if covers(check, code))
