from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.facts import extract
from auditor.facts.clitics import bases
from auditor.facts.names.finder import find_names
from auditor.facts.names.foreign_words import CANDIDATE, foreign_score
from auditor.facts.names.matching import name_features
from auditor.facts.names.values import NameValue
from auditor.facts.names.words import lookup_form, words
from auditor.model import Fact, Passage
from tests.support.work import growth


def names(text: str, language: str) -> list[str]:
    return [f.text for f in find_names(text, language)]


FOUND = [
    ("We met Anwar Rashidi in Tikrit on Monday.", "en", ["Anwar Rashidi", "Tikrit"]),
    ("Washington said nothing.", "en", ["Washington"]),
    ("The survey by USGS and McKinley Labs", "en", ["USGS", "McKinley Labs"]),
    ("Nous avons vu Jean-Marc Dubreuil à Tikrit.", "fr", ["Jean-Marc Dubreuil", "Tikrit"]),
    ("l’accord de Tikrit", "fr", ["Tikrit"]),
    ("El ministro habló con Ramiro de la Fuente ayer", "es", ["Ramiro de la Fuente"]),
    ("die NATO und YouTube", "de", ["NATO", "YouTube"]),
    ("قال المتحدث باسم Google إن الأمم المتحدة وافقت", "ar", ["Google", "الأمم المتحدة"]),
    ("Мы встретили Алексея Кузнецова вчера", "ru", ["Алексея Кузнецова"]),
]
NOT_FOUND = [
    ("The agreement was signed. However, nobody came. Although it rained, we went.", "en"),
    ("On Monday, 5 January, I met the president.", "en"),
    ("Recognizing the need, I don't think so. I'm here.", "en"),
    ("Die Regierung hat dem Parlament ein Gesetz über die Sicherheit vorgelegt.", "de"),
    ("نص الاتفاق على أن تلتزم الأطراف بما جاء فيه", "ar"),
    ("Germany and the Iraqi army", "en"),  # territories have a kind of their own
]


@pytest.mark.parametrize(("text", "language", "expected"), FOUND)
def test_found(text: str, language: str, expected: list[str]) -> None:
    assert names(text, language) == expected


@pytest.mark.parametrize(("text", "language"), NOT_FOUND)
def test_not_found(text: str, language: str) -> None:
    assert names(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        # و and ستون are "and sixty"; and Weston where no number is.
        ("الرسم مئتان واثنان وستون.", "ar", []),
        ("قال توماس وستون إن الرسم كما هو.", "ar", ["توماس", "وستون"]),
        ("Maria Theresa had 16 children.", "en", ["Maria Theresa"]),
    ],
)
def test_a_part_of_a_number_or_date_is_no_name(text: str, language: str, names: list[str]) -> None:
    facts = extract(Passage(text, language))
    assert [fact.text for fact in facts if fact.kind == "name"] == names


def test_facts_hold_offsets_and_skeleton() -> None:
    text = "We met Anwar Rashidi."
    (fact,) = find_names(text, "en")
    assert text[fact.start : fact.end] == fact.text
    assert fact.kind == "name"
    assert fact.value == NameValue("nwr rxd")


def test_arabic_words_that_look_foreign() -> None:
    for word in ("بيتسبرغ", "كريستوفر", "وبوينت", "روستنبرج"):
        assert foreign_score(word) > CANDIDATE, word
    for word in ("المسؤولين", "الاتفاقية", "مشروع", "يعتبرون", "كانون", "أغسطس"):
        assert foreign_score(word) <= CANDIDATE, word


LOOKED_FOR = [
    ("Rashidi", "en", "التقى الرشيدي بالوفد", "ar", True),
    ("Abdulrahman", "en", "وصل عبد الرحمن أمس", "ar", True),
    ("KTV", "en", "قالت كيه تي في", "ar", True),
    ("Tikrit", "en", "في بغداد والبصرة", "ar", False),
    ("الرشيدي", "ar", "Mr Rashidi came", "en", True),
    ("Kuznetsov", "en", "Кузнецов приехал", "ru", True),
    ("Kuznetsov", "en", "M. Kuznetsov est venu", "fr", True),
    ("Kuznetsov", "en", "M. Dubreuil est venu", "fr", False),
    ("Saarbrücken", "de", "in Saarbruecken, Saarbrucken", "en", True),
]


@pytest.mark.parametrize(("name", "language", "text", "other", "found"), LOOKED_FOR)
def test_looking_for_a_name(name: str, language: str, text: str, other: str, found: bool) -> None:
    x = name_features(name, text, other, language=language)
    assert (x.best > 0.8) == found
    if found:
        assert x.span is not None


def test_a_translated_name_is_found_by_the_gazetteer() -> None:
    x = name_features(
        "Red Sea", "في البحر الأحمر", "ar", known=frozenset({"place:redsea"}), language="en"
    )
    assert x.known


def test_elisions_and_possessives_are_no_part_of_a_word() -> None:
    assert words("l’Irak et Tikrit", "fr")[0].text == "Irak"
    assert [w.text for w in words("Iraq's U.S. team", "en")] == ["Iraq", "U.S.", "team"]


def test_arabic_clitics() -> None:
    assert "العراق" in bases(lookup_form("وللعراق"), "ar")
    assert "بغداد" in bases(lookup_form("ببغداد"), "ar")
    assert lookup_form("عُمان") == "عمان"


@settings(max_examples=60)
@given(st.text(max_size=300), st.sampled_from(["en", "ar", "fr", "de", "es", "ru", "zh", "xx"]))
def test_any_text_is_read(text: str, language: str) -> None:
    for fact in find_names(text, language):
        assert text[fact.start : fact.end] == fact.text


@pytest.mark.parametrize("unit", ["A", "A.A.", "Aa ", "a'b", "\ud800\x00\u202e"])
def test_hostile_text_is_read_in_proportion(unit: str) -> None:
    def task(size: int) -> list[Fact]:
        return find_names(unit * (size // len(unit)), "en")

    assert growth(task, 2_000) < 5
    assert all(fact.end <= 60_000 for fact in task(60_000))
