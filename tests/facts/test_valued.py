"""The facts of a kind come with values of that kind's own type, or not at all."""

from __future__ import annotations

import pytest

from auditor.facts import EXTRACTORS, extract
from auditor.facts.cues import values as cues
from auditor.facts.dates import partial_dates
from auditor.facts.dates.partial_dates import PartialDate, dates
from auditor.facts.names import values as names
from auditor.facts.names.values import NameValue, TerritoryCode, named, territories
from auditor.facts.numbers import quantities as numbers
from auditor.facts.numbers.quantities import Quantity, quantities
from auditor.facts.references import values as references
from auditor.facts.references.values import Citation
from auditor.facts.terms import values as terms
from auditor.facts.valued import value_of
from auditor.model import Fact, Passage

TEXT = (
    "Under Article 5, Marta Ruiz shall not leave Hungary while all 36 boats sail on 3 March 2021."
)
FACTS = extract(Passage(TEXT, "en", start=100))


def test_each_kind_has_its_accessor() -> None:
    assert [type(value) for _, value in dates(FACTS)] == [PartialDate]
    assert {type(value) for _, value in quantities(FACTS)} == {Quantity}
    assert [value for _, value in territories(FACTS)] == ["HU"]
    assert [value for _, value in references.references(FACTS)] == [Citation("article", "5")]
    assert [name for _, name in cues.cues(FACTS, cues.NEGATION)] == ["explicit"]
    assert [fact.text for fact in cues.of_class(FACTS, cues.EXTENT, "all", "some")] == ["all"]
    assert cues.of_class(FACTS, cues.EXTENT, "some") == []
    assert terms.term_uses(FACTS) == []


def test_the_facts_are_the_ones_given_in_their_order() -> None:
    found = named(FACTS)
    assert [fact for fact, _ in found] == [f for f in FACTS if f.kind in {"name", "territory"}]
    assert {type(value) for _, value in found} == {NameValue, TerritoryCode}


def test_the_kinds_are_those_of_the_extractors() -> None:
    known = {numbers.KIND, partial_dates.KIND, names.NAME, names.TERRITORY, references.KIND}
    assert known | {cues.NEGATION, cues.MODALITY, cues.EXTENT} == set(EXTRACTORS)


def test_a_value_of_another_type_is_refused() -> None:
    with pytest.raises(TypeError, match="a number fact holds a str, not a Quantity"):
        quantities([Fact("number", "36", "36", 0, 2)])
    with pytest.raises(TypeError, match="a name fact holds a TerritoryCode, not a NameValue"):
        value_of(Fact("name", TerritoryCode("HU"), "Hungary", 0, 7), NameValue)


def test_a_code_may_be_of_several_territories() -> None:
    assert TerritoryCode("CD/CG").codes == {"CD", "CG"}
