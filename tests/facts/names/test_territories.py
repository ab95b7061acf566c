from __future__ import annotations

import pytest

from auditor.facts.names.absence import absence_of
from auditor.facts.names.gazetteer import find_mentions
from auditor.facts.names.territories import find_territories, related
from auditor.facts.names.values import TerritoryCode


def codes(text: str, language: str) -> list[str]:
    return [str(f.value) for f in find_territories(text, language)]


FOUND = [
    ("Hungary and the Greek islands", "en", ["HU", "GR"]),
    ("The Iraqis met Dutch envoys", "en", ["IQ", "NL"]),
    ("the U.S. and South Africa", "en", ["US", "ZA"]),
    ("troops in South Sudan, not Sudan", "en", ["SS", "SD"]),
    ("زار وفد من المجر العراق", "ar", ["HU", "IQ"]),
    ("وللعراقيين في ألمانيا واليونان", "ar", ["IQ", "DE", "GR"]),
    ("في الولايات المتحدة وبجنوب أفريقيا", "ar", ["US", "ZA"]),
    ("القوات البريطانية في ليبيا", "ar", ["GB", "LY"]),
    ("l'Irak et les autorités suisses", "fr", ["IQ", "CH"]),
    ("une délégation sud-africaine", "fr", ["ZA"]),
    ("die österreichische Regierung und die US-Armee", "de", ["AT", "US"]),
    ("las autoridades españolas en Irak", "es", ["ES", "IQ"]),
    ("le truppe tedesche in Libano", "it", ["DE", "LB"]),
    ("as tropas norte-americanas no Iraque", "pt", ["US", "IQ"]),
]
NOT_FOUND = [
    ("They polish the china in a turkey shop.", "en"),
    ("It is up to us to say who may.", "en"),
    ("Michael Jordan was here", "en"),
    ("الدعم المالي للمشروع", "ar"),
    ("la réunion a eu lieu", "fr"),
    ("La réunion a eu lieu", "fr"),
    ("Der Mann malt", "de"),
    ("comió chile con carne", "es"),
]


@pytest.mark.parametrize(("text", "language", "expected"), FOUND)
def test_found(text: str, language: str, expected: list[str]) -> None:
    assert codes(text, language) == expected


@pytest.mark.parametrize(("text", "language"), NOT_FOUND)
def test_not_found(text: str, language: str) -> None:
    assert codes(text, language) == []


def test_offsets_are_the_words() -> None:
    text = "قال وللعراقيين: نعم"
    (fact,) = find_territories(text, "ar")
    assert text[fact.start : fact.end] == fact.text == "وللعراقيين"
    assert (fact.kind, fact.value) == ("territory", "IQ")


def test_ambiguous_words_support_but_do_not_assert() -> None:
    (mention,) = find_mentions("دعم مالي", "ar")
    assert mention.ambiguous
    assert mention.territories == {"ML"}


def test_one_word_for_several() -> None:
    assert codes("the Congo", "en") == ["CD/CG"]
    assert related(frozenset({"CD", "CG"}), frozenset({"CD"}))
    assert related(frozenset({"US"}), frozenset({"019"}))
    assert not related(frozenset({"FR"}), frozenset({"DE"}))


def test_a_language_without_tables_has_what_cldr_knows() -> None:
    assert codes("Polska i Niemcy", "pl") == ["PL", "DE"]
    assert codes("Poland", "tlh") == []


@pytest.mark.parametrize(
    ("name", "code", "text", "probable"),
    [
        ("Syria", "SY", "لا تزال الاتفاقية سارية وتلزم البلدين", 0.9),
        ("Syria", "SY", "عادت القوات إلى سوريا", 0.0),
        ("Iraq", "IQ", "das Abkommen bleibt in Kraft", 0.9),
        ("Libya", "LY", "القوات الليبية على الحدود", 0.0),
    ],
)
def test_a_word_that_sounds_a_little_alike_is_no_country(
    name: str, code: str, text: str, probable: float
) -> None:
    (fact,) = find_territories(name, "en")
    assert isinstance(fact.value, TerritoryCode)
    absence = absence_of(fact.value, name, "en", text, "ar" if text > "\u0600" else "de")
    assert absence is not None
    assert absence.probability == probable
    assert str(fact.value) == code
