"""What a model finds odd given the other side alone: the control takes out its taste."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.evidence.surprisal.controlled import KEPT, MOST, excesses
from auditor.model import Excess, Passage
from auditor.translators.decoder import Decoder
from auditor.translators.forced_decoding import MAX_TOKENS

OTHER, CONTROL = "other", "control"


class Stub:
    """Tokens of up to four letters; how odd each is given which text, in nats, is told."""

    vocabulary: Mapping[str, int] = {}

    def __init__(self, odd: Mapping[tuple[str, str], float]) -> None:
        self._odd = odd
        # Stands in for CTranslate2's as well, as far as it is asked.
        self.translator = cast("Decoder", self)

    def tokens(self, text: str) -> list[str]:
        return [
            ("▁" if at == 0 else "") + word[at : at + 4]
            for word in text.split()
            for at in range(0, len(word), 4)
        ]

    def score_batch(
        self, source: Sequence[Sequence[str]], target: Sequence[Sequence[str]], **options: object
    ) -> list[SimpleNamespace]:
        assert options["batch_type"] == "tokens"
        return [
            SimpleNamespace(
                tokens=[*wanted, "</s>"],
                log_probs=[-self._odd.get((given[0].lstrip("▁"), piece), 0.5) for piece in wanted]
                + [-9.0],
            )
            for given, wanted in zip(source, target, strict=True)
        ]


def found(text: str, odd: Mapping[tuple[str, str], float], *, start: int = 0) -> tuple[Excess, ...]:
    passage = Passage(text, "en", start)
    (one,) = excesses([passage], ["othe"], ["ctrl"], Stub(odd))
    return one


def test_the_word_that_is_odd_given_the_other_side_alone() -> None:
    text = "They respect the decision."
    (one,) = found(text, {("othe", "resp"[:4]): 0.5, ("othe", "▁resp"): 6.5})
    assert (one.word, text[one.start : one.end], one.nats) == ("respect", "respect", 6.0)


def test_what_is_odd_given_the_control_too_is_taste() -> None:
    odd = {(given, "▁resp"): 9.0 for given in ("othe", "ctrl")}
    assert found("They respect the decision.", odd) == ()


def test_what_is_less_odd_than_given_the_control_is_none() -> None:
    assert found("They respect it.", {("ctrl", "▁resp"): 9.0}) == ()


def test_the_tokens_of_a_word_count_together() -> None:
    (one,) = found("a nonsense", {("othe", "▁nons"): 2.5, ("othe", "ense"): 3.5})
    assert (one.word, one.nats) == ("nonsense", 5.0)


def test_a_token_costs_no_more_than_so_much() -> None:
    (one,) = found("a word", {("othe", "▁word"): 1e9})
    assert one.nats == MOST - 0.5


def test_the_worst_first_and_few() -> None:
    text = "one two six ten"
    odd = {("othe", f"▁{word}"): 1.0 + k for k, word in enumerate(text.split())}
    some = found(text, odd)
    assert [one.word for one in some] == ["ten", "six", "two"]
    assert len(some) == KEPT


def test_spans_are_the_documents() -> None:
    (one,) = found("a word", {("othe", "▁word"): 4.5}, start=100)
    assert (one.start, one.end) == (102, 106)


def test_of_words_that_stand_twice_each_is_its_own() -> None:
    """The stub knows tokens by what they are, so both are odd; each where it stands."""
    text = "ten by ten"
    some = found(text, {("othe", "▁ten"): 4.5})
    assert {(one.start, one.end) for one in some} == {(0, 3), (7, 10)}


@pytest.mark.parametrize(
    ("text", "other", "control"),
    [("", OTHER, CONTROL), ("a word", "", CONTROL), ("a word", OTHER, ""),
     ("word " * (MAX_TOKENS + 1), OTHER, CONTROL)],
)  # fmt: skip
def test_nothing_where_either_cannot_be_decoded(text: str, other: str, control: str) -> None:
    assert excesses([Passage(text, "en")], [other], [control], Stub({})) == [()]


def test_many_at_once_are_each_their_own() -> None:
    model = Stub({("othe", "▁word"): 4.5})
    passages = [Passage("a word", "en"), Passage("", "en"), Passage("my word", "en", 50)]
    together = excesses(passages, ["othe"] * 3, ["ctrl"] * 3, model)
    alone = [excesses([one], ["othe"], ["ctrl"], model)[0] for one in passages]
    assert together == alone
    assert [len(some) for some in together] == [1, 0, 1]
    assert excesses([], [], [], model) == []


@given(
    st.text(max_size=60),
    st.dictionaries(
        st.tuples(st.sampled_from(["othe", "ctrl"]), st.sampled_from(["▁a", "▁ten", "▁\u0301"])),
        st.floats(0, 100),
    ),
)
def test_any_text(text: str, odd: dict[tuple[str, str], float]) -> None:
    some = found(text, odd)
    assert len(some) <= KEPT
    assert [one.nats for one in some] == sorted((one.nats for one in some), reverse=True)
    for one in some:
        assert one.nats > 0
        assert text[one.start : one.end] == one.word
