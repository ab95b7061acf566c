"""Another person's given name is told; another spelling of the same name is not."""

import pytest

from auditor.checks.names.exchanged import CHECK
from auditor.facts.names.finder import find_names
from auditor.facts.names.given_names import names_of
from auditor.model import Pair, Passage


def said(a: str, b: str, code: str, of_a: str = "en") -> list[tuple[str, str]]:
    facts_a, facts_b = tuple(find_names(a, of_a)), tuple(find_names(b, code))
    pair = Pair(Passage(a, of_a), Passage(b, code), facts_a=facts_a, facts_b=facts_b)
    return [(f.says_a, f.says_b) for f in CHECK.run(pair)]


@pytest.mark.parametrize(
    ("a", "b", "code", "expected"),
    [
        # Behind a name that is the same.
        ("It appoints Mateo Rahman (Chile).", "Nombra a Mateo Estrémé (Chile).", "es", ("Rahman", "Estrémé")),
        ("It named Ján Mendoza its envoy.", "Elle a nommé Ján Kubiš son envoyé.", "fr", ("Mendoza", "Kubiš")),
        ("The court heard Karim Fischer.", "استمعت المحكمة إلى كريم الخوري.", "ar", ("Fischer", "الخوري")),
        ("Then Fatima Bauer spoke.", "Dann sprach Fatima Krüger.", "de", ("Bauer", "Krüger")),
        # Behind what people are addressed by.
        ("Mr. Rahman disagreed.", "M. Estrémé n'était pas d'accord.", "fr", ("Rahman", "Estrémé")),
        ("Mr Rahman disagreed.", "لم يوافق السيد كلارك.", "ar", ("Rahman", "كلارك")),
        ("They met Ambassador Petrov.", "Sie trafen Botschafter Lindqvist.", "de", ("Petrov", "Lindqvist")),
        ("Prime Minister Petrov left.", "El Primer Ministro Sharmarke se fue.", "es", ("Petrov", "Sharmarke")),
    ],
)  # fmt: skip
def test_another_family_name(a: str, b: str, code: str, expected: tuple[str, str]) -> None:
    assert said(a, b, code) == [expected]
    assert said(b, a, "en", code) == [expected[::-1]]


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        ("Mr. Mateo Estrémé left.", "El Sr. Mateo Estrémé se fue.", "es"),
        ("Mr. Mateo Estreme left.", "El Sr. Estrémé se fue.", "es"),
        ("Ms. Nadia Haddad left.", "غادرت السيدة نادية حداد.", "ar"),
        ("Mr. President, I agree.", "Monsieur le Président, je suis d'accord.", "fr"),
        ("President Putin spoke.", "Der russische Präsident sprach.", "de"),
        ("New York Governor Hochul left.", "La gouverneure Hochul de New York est partie.", "fr"),
        ("Minister for Justice Schmidt", "Justizministerin Schmidt", "de"),
        ("Mr. Rahman met Ms. Weber.", "Ms. Weber traf Herrn Rahman.", "de"),
        ("Secretary-General Guterres", "Le Secrétaire général Guterres", "fr"),
        ("under Rear Admiral Thomas Whitfield", "تحت إمرة العميد البحري توماس ويتفيلد", "ar"),
    ],
)
def test_the_same_people_otherwise_addressed(a: str, b: str, code: str) -> None:
    assert said(a, b, code) == []
    assert said(b, a, "en", code) == []


@pytest.mark.parametrize(
    ("a", "b", "code", "expected"),
    [
        ("Mr. Tariq Nimri resigned.", "استقال السيد طلال النمري.", "ar", ("Tariq", "طلال")),
        ("Samir Haddad resigned.", "استقال منير حداد.", "ar", ("Samir", "منير")),
        ("Ms. Salma Nimri spoke.", "تحدثت السيدة سلوى وسلمى، ثم سميرة.", "ar", None),
        ("Ms. Salma Nimri spoke.", "تحدثت السيدة سميرة النمري.", "ar", ("Salma", "سميرة")),
        (
            "Robert Hill met Laura Keane.",
            "التقى ريتشارد هيل لورا كين.",
            "ar",
            ("Robert", "ريتشارد"),
        ),
        ("Robert Hill left.", "Richard Hill ist gegangen.", "de", ("Robert", "Richard")),
        ("Helen Park left.", "Emma Park est partie.", "fr", ("Helen", "Emma")),
        ("Martin Berg left.", "Мартин Берг ушёл, а не Борис.", "ru", None),
        ("Martin Berg left.", "Борис Берг ушёл.", "ru", ("Martin", "Борис")),
        ("Hisham Nimri left.", "Hatem Nimri partió.", "es", ("Hisham", "Hatem")),
        ("Kevin Park left.", "Brian Park is vertrokken.", "nl", ("Kevin", "Brian")),
        ("Zainab Yılmaz left.", "Fatma Yılmaz ayrıldı.", "tr", ("Zainab", "Fatma")),
    ],
)
def test_another_name(a: str, b: str, code: str, expected: tuple[str, str] | None) -> None:
    assert said(a, b, code) == ([expected] if expected else [])
    if expected:
        assert said(b, a, "en", code) == [(expected[1], expected[0])]


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        ("Mohammed Nimri", "محمد النمري", "ar"),
        ("Mehmet Nimri", "محمد النمري", "ar"),
        ("Youcef and Ibrahim", "يوسف وإبراهيم", "ar"),
        ("Tareq Nimri wrote to Tarik.", "كتب طارق النمري إلى طارق.", "ar"),
        ("Pope John and Saint Peter", "le pape Jean et saint Pierre", "fr"),
        ("King Charles", "el rey Carlos", "es"),
        ("Alexander Popov", "Александр Попов", "ru"),
        ("Mr. Wahid Nimri", "السيد واحد النمري", "ar"),  # in no list
        ("Khaled thanked her.", "شكرها الوزير الكريم خالد.", "ar"),
        ("Mark the date: said the minister.", "ضعوا علامة: قال الوزير سعيد.", "ar"),
        ("Omar said so.", "قال ذلك.", "ar"),
        ("He said so.", "قال محمود ذلك.", "ar"),
        ("the amir and the sultan", "الأمير والسلطان", "ar"),
        ("", "", "ar"),
    ],
)
def test_the_same_names(a: str, b: str, code: str) -> None:
    assert said(a, b, code) == []
    assert said(b, a, "en", code) == []


def test_an_everyday_word_must_stand_in_the_place_of_a_name() -> None:
    assert said("Nizar spoke of honour.", "تحدث نزار عن كريم الأخلاق.", "ar") == []
    assert said("Boris spoke of honour.", "تحدث عن كريم الأخلاق.", "ar") == []
    assert said("Basel Nimri spoke.", "تحدث عادل النمري.", "ar") == [("Basel", "عادل")]


def test_spellings_of_three_scripts_are_one_name() -> None:
    for spellings in (
        "Muhammad Mohamed Mohammad محمد Мохаммед",
        "Husayn Hossein Hussain حسين Хусейн",
        "Yusuf Joseph José يوسف Юсуф",
        "Wilhelm William وليام Уильям",
    ):
        first, *others = (names_of(word)[0] for word in spellings.split())
        assert first
        assert all(other == first for other in others), spellings


@pytest.mark.parametrize(
    ("a", "b", "code", "expected"),
    [
        ("Talks in Vienna ended.", "انتهت المحادثات في بروكسل.", "ar", [("Vienna", "بروكسل")]),
        (
            "Talks in Vienna ended.",
            "Les pourparlers de Rome ont pris fin.",
            "fr",
            [("Vienna", "Rome")],
        ),
        ("Talks in Vienna ended.", "Die Gespräche in Wien sind beendet.", "de", []),
        ("Talks in Vienna and Rome", "Gespräche in Rom und Wien", "de", []),
        ("Washington agreed in Vienna.", "Die USA stimmten in Wien zu.", "de", []),
        ("Singapore agreed in Vienna.", "Wien stimmte zu.", "de", []),
    ],
)
def test_cities(a: str, b: str, code: str, expected: list[tuple[str, str]]) -> None:
    assert said(a, b, code) == expected
