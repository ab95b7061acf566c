from __future__ import annotations

import pytest

from auditor.checks.references import find_differences
from auditor.facts.references.finder import find_references
from auditor.model import Finding, Pair, Passage


def check(a: str, b: str, languages: tuple[str, str] = ("en", "ar")) -> list[Finding]:
    la, lb = languages
    return find_differences(
        Pair(
            Passage(a, la),
            Passage(b, lb),
            facts_a=tuple(find_references(a, la)),
            facts_b=tuple(find_references(b, lb)),
        )
    )


DIFFER = [
    ("as resolution 242 says", "كما ينص القرار ٢٤٣", ("en", "ar")),
    ("under Article 5", "en vertu de l'article 6", ("en", "fr")),
    ("nach § 12", "under section 13", ("de", "en")),
    ("see A/RES/70/1", "انظر A/RES/70/2", ("en", "ar")),
]
AGREE = [
    ("as resolution 242 (1967) says", "كما ينص القرار ٢٤٢ (١٩٦٧)", ("en", "ar")),
    ("under Article 5", "بموجب المادة الخامسة", ("en", "ar")),
    ("Chapter VII", "الفصل السابع", ("en", "ar")),
    ("decision 7/1", "القرار 7/1", ("en", "ar")),
    ("resolution 69/15", "القرار 15/69", ("en", "ar")),
    ("paragraphs 3 and 4", "Absätze 3 und 4", ("en", "de")),
    ("no references here", "لا شيء هنا", ("en", "ar")),
]


@pytest.mark.parametrize(("a", "b", "languages"), DIFFER)
def test_differ(a: str, b: str, languages: tuple[str, str]) -> None:
    (found,) = check(a, b, languages)
    assert found.confidence >= 0.5
    assert found.message.startswith("A says ")


@pytest.mark.parametrize(("a", "b", "languages"), AGREE)
def test_agree(a: str, b: str, languages: tuple[str, str]) -> None:
    assert check(a, b, languages) == []


def test_a_reference_that_is_missing() -> None:
    (found,) = check("under Article 5 they may", "يجوز لهم ذلك")
    assert found.message == "A cites Article 5; B has no counterpart"
    assert found.spans_a == ((6, 15),)
    (found,) = check("they may", "يجوز لهم ذلك بموجب المادة 5")
    assert found.message.startswith("B cites ")


def test_a_number_that_stands_elsewhere_is_hardly_a_finding() -> None:
    (found,) = check("under Schedule 2 and item 5", "بموجب الجدول ٢ والخامس 5")
    assert found.confidence < 0.2
