"""Probes that are left out: of a denial that is denied, from either side."""

from __future__ import annotations

import pytest

from auditor.facts.cues.negation import find_negations
from auditor.model import Probe, ProbeKind
from auditor.pipeline.evidence import outright

NOT_IMPOSSIBLE = "It is not impossible that they return early."
POSSIBLE = "Es ist möglich, dass sie früh zurückkehren."
DOUBLED = "Es ist nicht unmöglich, dass sie früh zurückkehren."


def probe(text: str, was: str, now: str, kind: ProbeKind = ProbeKind.CONTRAST) -> Probe:
    start = text.index(was)
    return Probe(kind, start, start + len(was), was, now, 0.1, 0.9)


@pytest.mark.parametrize(
    ("own", "code", "other", "other_code", "was", "now", "kept"),
    [
        (NOT_IMPOSSIBLE, "en", POSSIBLE, "de", "impossible", "possible", False),
        (POSSIBLE, "de", NOT_IMPOSSIBLE, "en", "möglich", "unmöglich", False),
        (NOT_IMPOSSIBLE, "en", POSSIBLE, "de", "early", "late", True),
        (POSSIBLE, "de", NOT_IMPOSSIBLE, "en", "früh", "spät", True),
        (
            "It is impossible that they return.",
            "en",
            POSSIBLE,
            "de",
            "impossible",
            "possible",
            True,
        ),
        ("It is possible that they return.", "en", DOUBLED, "de", "possible", "impossible", False),
    ],
)
def test_of_a_denial_that_is_denied_no_contrary_is_asked(
    own: str, code: str, other: str, other_code: str, was: str, now: str, kept: bool
) -> None:
    one = probe(own, was, now)
    left = outright((one,), find_negations(own, code), find_negations(other, other_code))
    assert left == ((one,) if kept else ())


def test_other_kinds_of_probes_of_the_other_side_stay() -> None:
    one = probe(POSSIBLE, "möglich", "unmöglich", ProbeKind.PREDICATE)
    facts = find_negations(POSSIBLE, "de"), find_negations(NOT_IMPOSSIBLE, "en")
    assert outright((one,), *facts) == (one,)
