"""Random planted differences come to what a comparison of the whole changed text says; `benchmarks.selftest` has 100."""

from __future__ import annotations

from random import Random

import pytest

from auditor import document
from auditor.model import Document
from auditor.pipeline.again import Auditing, Change
from auditor.pipeline.documents import audited
from auditor.planting import KINDS
from auditor.selftest.choosing import choose
from tests.support.selftested import ENGLISH, FRENCH, base, text

CASES = 4


@pytest.mark.parametrize(("side", "texts"), [("a", ENGLISH), ("b", FRENCH)])
def test_it_is_what_the_whole_says(side: str, texts: tuple[str, ...]) -> None:
    one = base()
    choice = choose(one, count=60, kinds=tuple(KINDS), seed=11, side=side)
    number = choice.side
    for place in Random(7).sample(choice.places, CASES):
        (again,) = Auditing(one).judge([Change(number, place.paragraph, place.planted.text)])
        changed = list(texts)
        changed[place.paragraph] = place.planted.text
        documents: list[Document] = [one.documents[0].written, one.documents[1].written]
        documents[number] = document(text(tuple(changed)), language=one.languages[number])
        a, b = documents
        whole = audited(a, b, one.settings, engines=one.engines).audit
        judged = next(j for j in whole.beads if place.paragraph in (j.bead.a, j.bead.b)[number])
        assert again.judged.judgement.verdict is judged.judgement.verdict, place.planted
        assert (again.bead.a, again.bead.b) == (judged.bead.a, judged.bead.b)
