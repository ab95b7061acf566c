import pytest

from auditor.checks.dates import CHECK, CONFIDENCE
from auditor.facts import load_extractor
from auditor.model import Finding, Pair, Passage


def run(a: str, lang_a: str, b: str, lang_b: str) -> list[Finding]:
    facts = [
        tuple(f for kind in ("number", "date") for f in load_extractor(kind)(text, language))
        for text, language in ((a, lang_a), (b, lang_b))
    ]
    return CHECK.run(
        Pair(Passage(a, lang_a), Passage(b, lang_b), facts_a=facts[0], facts_b=facts[1])
    )


@pytest.mark.parametrize(
    ("a", "lang_a", "b", "lang_b", "case"),
    [
        ("on 9 January 2013", "en", "في 19 كانون الثاني/يناير 2013", "ar", "replaced"),
        ("on 9 January 2013", "en", "في 9 شباط/فبراير 2013", "ar", "replaced"),
        ("on 9 January 2013", "en", "le 9 janvier 2015", "fr", "replaced"),
        ("on Thursday", "en", "يوم الثلاثاء", "ar", "replaced weekday"),
        ("in the 19th century", "en", "في القرن العشرين", "ar", "replaced period"),
        ("on 9 January 2013 in Paris", "en", "à Paris", "fr", "missing"),
        ("on 10 March 2020", "en", "في 20 رجب 1441 هـ", "ar", "replaced"),
    ],
)
def test_differs(a: str, lang_a: str, b: str, lang_b: str, case: str) -> None:
    for findings in (run(a, lang_a, b, lang_b), run(b, lang_b, a, lang_a)):
        assert [f.evidence["case"] for f in findings] == [case]
        assert findings[0].confidence == CONFIDENCE[case]


@pytest.mark.parametrize(
    ("a", "lang_a", "b", "lang_b"),
    [
        ("on 21 January 2015", "en", "في 21 كانون الثاني/يناير 2015", "ar"),
        ("on 21 January 2015", "en", "في ٢١ جانفي ٢٠١٥", "ar"),
        ("on 21 January 2015", "en", "am 21.01.2015", "de"),
        ("on Wednesday, 21 January 2015", "en", "le 21 janvier 2015", "fr"),
        ("on 10 March 2020", "en", "في 15 رجب 1441 هـ الموافق 10 مارس 2020", "ar"),
        ("on 10 March 2020", "en", "في 15 رجب 1441 هـ", "ar"),
        ("the 1990s", "en", "التسعينيات", "ar"),
        ("in the 1800s", "en", "في القرن التاسع عشر", "ar"),
        ("05/01/2020", "en", "5 janvier 2020", "fr"),
        ("in May 2014, and 3 May 2014", "en", "le 3 mai 2014", "fr"),
        ("", "en", "", "ar"),
    ],
)
def test_agrees(a: str, lang_a: str, b: str, lang_b: str) -> None:
    assert [f.message for f in run(a, lang_a, b, lang_b) if f.confidence > 0.2] == []
    assert [f.message for f in run(b, lang_b, a, lang_a) if f.confidence > 0.2] == []


def test_many_dates_stay_cheap() -> None:
    text = " ".join(f"{1 + n % 28} May {1500 + n % 600}" for n in range(3000))
    assert run(text, "en", text, "en") == []
    run(text, "en", "5 mai 2019 " * 2000, "fr")
