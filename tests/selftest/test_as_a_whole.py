"""Random planted differences come to what a comparison of the whole changed text says; `benchmarks.selftest` has 100."""

from __future__ import annotations

from random import Random

import pytest

from auditor.pipeline.again import Auditing, Change
from auditor.planting import KINDS
from auditor.selftest.choosing import choose
from benchmarks.selftest import as_a_whole
from tests.support.selftested import base

CASES = 4


@pytest.mark.parametrize("side", ["a", "b"])
def test_it_is_what_the_whole_says(side: str) -> None:
    one = base()
    choice = choose(one, count=60, kinds=tuple(KINDS), seed=11, side=side)
    number = choice.side
    for place in Random(7).sample(choice.places, CASES):
        (again,) = Auditing(one).judge([Change(number, place.paragraph, place.planted.text)])
        whole = as_a_whole(one, number, place.paragraph, place.planted.text)
        assert again.judged.judgement.verdict is whole.verdict, place.planted
