from __future__ import annotations

import pytest

from auditor.checks.names.check import CHECK, find_differences
from auditor.facts.names.finder import find_names
from auditor.facts.names.territories import find_territories
from auditor.model import Fact, Finding, Pair, Passage


def facts(text: str, language: str, start: int) -> tuple[Fact, ...]:
    found = [*find_names(text, language), *find_territories(text, language)]
    return tuple(Fact(f.kind, f.value, f.text, f.start + start, f.end + start) for f in found)


def pair(a: str, b: str, languages: tuple[str, str] = ("en", "ar"), start: int = 0) -> Pair:
    la, lb = languages
    return Pair(
        Passage(a, la, start),
        Passage(b, lb, start),
        facts_a=facts(a, la, start),
        facts_b=facts(b, lb, start),
    )


def confident(found: list[Finding]) -> list[str]:
    return [f.message for f in found if f.confidence >= 0.5]


DIFFER = [
    ("The envoy flew to Hungary.", "سافر المبعوث إلى النمسا.", ("en", "ar")),
    ("The Iraqi army withdrew.", "انسحب الجيش السوري.", ("en", "ar")),
    ("L'Allemagne a refusé.", "Italy refused.", ("fr", "en")),
    ("Die türkische Regierung lehnte ab.", "The Greek government refused.", ("de", "en")),
    # What may be something else as well is a country where another stands in its place.
    ("The envoy flew to Jordan on Monday.", "سافر المبعوث إلى لبنان يوم الاثنين.", ("en", "ar")),
    ("عاد الوفد إلى النيجر.", "The delegation returned to Chad.", ("ar", "en")),
]
AGREE = [
    ("The envoy flew to Hungary.", "سافر المبعوث إلى هنغاريا.", ("en", "ar")),
    ("The Iraqi army withdrew from Tikrit.", "انسحب الجيش العراقي من تكريت.", ("en", "ar")),
    ("Anwar Rashidi met the Americans.", "التقى أنور الرشيدي بالأمريكيين.", ("en", "ar")),
    ("The United Nations and NATO agreed.", "وافقت الأمم المتحدة وحلف الناتو.", ("en", "ar")),
    ("America sent aid.", "أرسلت الولايات المتحدة مساعدات.", ("en", "ar")),
    ("Germany and France met in Geneva.", "L'Allemagne et la France à Genève.", ("en", "fr")),
    ("The Congo is a river.", "الكونغو نهر.", ("en", "ar")),
    ("Michael Jordan visited Lebanon.", "زار مايكل جوردان لبنان.", ("en", "ar")),
    ("The envoy flew to Jordan.", "سافر المبعوث إلى الأردن.", ("en", "ar")),
    ("The turkey came from Oman.", "جاء الديك الرومي من عمان.", ("en", "ar")),
]


@pytest.mark.parametrize(("a", "b", "languages"), DIFFER)
def test_differ(a: str, b: str, languages: tuple[str, str]) -> None:
    found = find_differences(pair(a, b, languages))
    assert len(confident(found)) == 1
    assert confident(found)[0].startswith("A says ")
    assert " / B says " in confident(found)[0]


@pytest.mark.parametrize(("a", "b", "languages"), AGREE)
def test_agree(a: str, b: str, languages: tuple[str, str]) -> None:
    assert confident(find_differences(pair(a, b, languages))) == []


def test_it_is_the_same_either_way_round() -> None:
    a, b = "The envoy flew to Hungary.", "سافر المبعوث إلى النمسا."
    (one,) = find_differences(pair(a, b))
    (other,) = find_differences(pair(b, a, ("ar", "en")))
    assert one.confidence == other.confidence
    assert (one.says_a, one.says_b) == (other.says_b, other.says_a)


def test_spans_are_of_the_document() -> None:
    (found,) = find_differences(pair("He left Hungary.", "غادر النمسا.", start=100))
    assert found.spans_a == ((108, 115),)
    said = found.evidence["a"]
    assert isinstance(said, dict)
    assert said["code"] == "HU"


def test_languages_without_a_gazetteer_are_not_run() -> None:
    assert find_differences(pair("He left Hungary.", "他离开了奥地利。", ("en", "zh"))) == []
    assert CHECK.languages is not None
    assert "zh" not in CHECK.languages


def test_nothing_of_nothing() -> None:
    assert find_differences(pair("", "")) == []
    assert find_differences(pair("He left Hungary.", "")) == []


PLAIN_REPLACEMENTS = [
    ("The conference was held in Porto.", "A conferência realizou-se em Lisboa.", ("en", "pt")),
    ("The ship sailed from Porto.", "Le navire a quitté Lisbonne.", ("en", "fr")),
    ("Mr Lopez signed the contract.", "M. Garcia a signé le contrat.", ("en", "fr")),
    ("We spoke to Henrik Sandberg.", "Hablamos con Mateo Iglesias.", ("en", "es")),
    ("The letter is from Helena Voss.", "Der Brief ist von Martina Krüger.", ("en", "de")),
    ("La señora Ortega llegó a Viena.", "A senhora Ortega chegou a Praga.", ("es", "pt")),
    ("Le ministre a rencontré Dubreuil.", "Il ministro ha incontrato Bianchi.", ("fr", "it")),
]


@pytest.mark.parametrize(("a", "b", "languages"), PLAIN_REPLACEMENTS)
def test_a_name_put_in_the_place_of_another(a: str, b: str, languages: tuple[str, str]) -> None:
    found = find_differences(pair(a, b, languages))
    assert max(f.confidence for f in found) >= 0.5  # without the encoder, which adds to it


SAME_NAMES = [
    # exonyms
    ("We met in Munich and London.", "Wir trafen uns in München und London.", ("en", "de")),
    ("We met in Lisbon and Moscow.", "Nous étions à Lisbonne et à Moscou.", ("en", "fr")),
    ("The Hague and Geneva signed.", "La Haya y Ginebra firmaron.", ("en", "es")),
    # titles
    ("Mr Lopez met Mrs Garcia.", "M. Lopez a rencontré Mme Garcia.", ("en", "fr")),
    ("President Weber spoke to Dr Keller.", "Präsident Weber sprach mit Dr. Keller.", ("en", "de")),
    # cases and clitics
    ("The house of Martin Keller is new.", "Martin Kellers Haus ist neu.", ("en", "de")),
    ("The report of Ms Sandberg was read.", "Frau Sandbergs Bericht wurde verlesen.", ("en", "de")),
    ("It was sent to Baghdad and Rashidi.", "أُرسل إلى بغداد وللرشيدي.", ("en", "ar")),
    # acronyms that are translated
    ("The UN and NATO agreed.", "L’ONU et l’OTAN sont d’accord.", ("en", "fr")),
    ("The EU and the WHO agreed.", "La UE y la OMS están de acuerdo.", ("en", "es")),
    # capitals for their governments
    ("The US and Russia agreed.", "Washington und Moskau sind sich einig.", ("en", "de")),
    ("Berlin and Paris agreed.", "L’Allemagne et la France sont d’accord.", ("en", "fr")),
    ("London refused.", "رفضت بريطانيا.", ("en", "ar")),
    # each side says in which language it is
    ("– English text", "– texte français", ("en", "fr")),
    ("English", "Deutsch", ("en", "de")),
    # units
    ("The limit is 25 MB.", "La limite est de 25 Go.", ("en", "fr")),
    ("It runs at 3 GHz on 5 kW.", "Es läuft mit 3 GHz bei 5 kW.", ("en", "de")),
]


@pytest.mark.parametrize(("a", "b", "languages"), SAME_NAMES)
def test_the_same_name_in_another_form(a: str, b: str, languages: tuple[str, str]) -> None:
    assert confident(find_differences(pair(a, b, languages))) == []


STILL_DIFFER = [
    # a people, not the language of the text
    ("The English troops landed.", "Les troupes françaises ont débarqué.", ("en", "fr")),
    # a capital of another country
    ("Russia agreed.", "Washington war einverstanden.", ("en", "de")),
    ("The army took Baghdad.", "L’armée a pris Damas.", ("en", "fr")),
]


@pytest.mark.parametrize(("a", "b", "languages"), STILL_DIFFER)
def test_no_excuse(a: str, b: str, languages: tuple[str, str]) -> None:
    assert confident(find_differences(pair(a, b, languages)))
