"""docs/lexicon.md says what the tables say."""

from __future__ import annotations

from benchmarks.lexicon import known_languages, page, ranked, scales
from tests.support.real_models import ROOT


def test_the_page_is_in_step_with_the_tables() -> None:
    # Out of step: make lexicon.
    assert (ROOT / "docs" / "lexicon.md").read_text("utf-8") == page()


def test_a_scale_is_shown_by_its_ranks() -> None:
    assert (
        ranked(scales()["halt-fighting"]) == "pause < truce < ceasefire < armistice < peace-treaty"
    )
    assert ranked(scales()["vote"]) == "abstain; for: vote-for; against: vote-against"


def test_every_language_is_on_it() -> None:
    assert page().count("\n## ") == len(known_languages()) + 3


def test_states_are_on_it_with_their_opposites() -> None:
    states = page().partition("## States and their opposites")[2].partition("### English")[2]
    assert "| lock+ | lock |\n| lock- | unlock |" in states
    assert ", (=on) |" in states
