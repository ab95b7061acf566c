from __future__ import annotations

import pytest

from auditor.checks.names import CHECK, find_differences
from auditor.facts.names import find_names
from auditor.facts.territories import find_territories
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


def sure(found: list[Finding]) -> list[str]:
    return [f.message for f in found if f.confidence >= 0.5]


DIFFER = [
    ("The envoy flew to Hungary.", "سافر المبعوث إلى النمسا.", ("en", "ar")),
    ("The Iraqi army withdrew.", "انسحب الجيش السوري.", ("en", "ar")),
    ("L'Allemagne a refusé.", "Italy refused.", ("fr", "en")),
    ("Die türkische Regierung lehnte ab.", "The Greek government refused.", ("de", "en")),
]
AGREE = [
    ("The envoy flew to Hungary.", "سافر المبعوث إلى هنغاريا.", ("en", "ar")),
    ("The Iraqi army withdrew from Tikrit.", "انسحب الجيش العراقي من تكريت.", ("en", "ar")),
    ("Anwar Rashidi met the Americans.", "التقى أنور الرشيدي بالأمريكيين.", ("en", "ar")),
    ("The United Nations and NATO agreed.", "وافقت الأمم المتحدة وحلف الناتو.", ("en", "ar")),
    ("America sent aid.", "أرسلت الولايات المتحدة مساعدات.", ("en", "ar")),
    ("Germany and France met in Geneva.", "L'Allemagne et la France à Genève.", ("en", "fr")),
    ("The Congo is a river.", "الكونغو نهر.", ("en", "ar")),
]


@pytest.mark.parametrize(("a", "b", "languages"), DIFFER)
def test_differ(a: str, b: str, languages: tuple[str, str]) -> None:
    found = find_differences(pair(a, b, languages))
    assert len(sure(found)) == 1
    assert sure(found)[0].startswith("A says ")
    assert " / B says " in sure(found)[0]


@pytest.mark.parametrize(("a", "b", "languages"), AGREE)
def test_agree(a: str, b: str, languages: tuple[str, str]) -> None:
    assert sure(find_differences(pair(a, b, languages))) == []


def test_it_is_the_same_either_way_round() -> None:
    a, b = "The envoy flew to Hungary.", "سافر المبعوث إلى النمسا."
    (one,) = find_differences(pair(a, b))
    (other,) = find_differences(pair(b, a, ("ar", "en")))
    assert one.confidence == other.confidence
    assert (one.says_a, one.says_b) == (other.says_b, other.says_a)


def test_spans_are_of_the_document() -> None:
    (found,) = find_differences(pair("He left Hungary.", "غادر النمسا.", start=100))
    assert found.spans_a == ((108, 115),)
    assert found.evidence["a"]["code"] == "HU"


def test_languages_without_a_gazetteer_are_not_run() -> None:
    assert find_differences(pair("He left Hungary.", "他离开了奥地利。", ("en", "zh"))) == []
    assert CHECK.languages is not None
    assert "zh" not in CHECK.languages


def test_nothing_of_nothing() -> None:
    assert find_differences(pair("", "")) == []
    assert find_differences(pair("He left Hungary.", "")) == []
