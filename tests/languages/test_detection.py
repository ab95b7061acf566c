"""Languages of short paragraphs, and the texts nobody should be sure of."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lingua import ConfidenceValue

from auditor.languages import detection
from auditor.languages.detection import detect_language, may_be_another
from tests.support.work import growth

PARAGRAPHS = {
    "en": "The force will reposition over the coming days and weeks, as the parliament asked.",
    "ar": "ستعيد القوات انتشارها خلال الأيام والأسابيع القادمة كما طلب البرلمان.",
    "fr": "La force se redéploiera dans les jours et les semaines à venir, comme le parlement l'a demandé.",
    "de": "Die Truppen werden in den kommenden Tagen und Wochen verlegt, wie es das Parlament verlangt hat.",
    "it": "La forza sarà riposizionata nei prossimi giorni e nelle prossime settimane, come chiesto dal parlamento.",
    "es": "La fuerza se reposicionará en los próximos días y semanas, como lo pidió el parlamento.",
    "pt": "A força será reposicionada nos próximos dias e semanas, conforme pedido pelo parlamento.",
    "ru": "Войска будут передислоцированы в ближайшие дни и недели, как того потребовал парламент.",
    "zh": "应议会要求，部队将在未来几天和几周内重新部署。",
    "fa": "نیروها در روزها و هفته‌های آینده، همان‌گونه که مجلس خواسته است، جابه‌جا می‌شوند.",
    "ur": "جیسا کہ پارلیمنٹ نے کہا، افواج آنے والے دنوں اور ہفتوں میں دوبارہ تعینات ہوں گی۔",
    "he": "הכוחות ייפרסו מחדש בימים ובשבועות הקרובים, כפי שביקש הפרלמנט.",
    "ja": "議会の要請に従い、部隊は今後数日から数週間のうちに再配置される。",
    "ko": "의회의 요청에 따라 부대는 앞으로 며칠과 몇 주 안에 재배치될 것이다.",
    "tr": "Parlamentonun istediği gibi, birlikler önümüzdeki günlerde ve haftalarda yeniden konuşlandırılacak.",
    "nl": "De troepen worden in de komende dagen en weken verplaatst, zoals het parlement heeft gevraagd.",
    "pl": "Siły zostaną przemieszczone w najbliższych dniach i tygodniach, zgodnie z żądaniem parlamentu.",
    "uk": "Війська буде передислоковано найближчими днями та тижнями, як того вимагав парламент.",
    "el": "Οι δυνάμεις θα μετακινηθούν τις επόμενες ημέρες, όπως ζήτησε το κοινοβούλιο.",
    "ckb": "هێزەکان لە ڕۆژانی داهاتوودا دووبارە جێگیر دەکرێنەوە، وەک پەرلەمان داوای کردووە.",
}


@pytest.mark.parametrize(("language", "text"), PARAGRAPHS.items())
def test_paragraphs(language: str, text: str) -> None:
    found = detect_language(text)
    assert (found.language, found.confident) == (language, True)
    assert 0.8 <= found.probability <= 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t",
        "12345",
        "٢٠٢٠/١/٦",
        "...!?",
        "OK",
        "نعم",
        "Baghdad",
        "Baghdad, 6 January",
        "\ud800\udfff\x00",
        "\u200f\u202e",
        PARAGRAPHS["en"] + " " + PARAGRAPHS["fr"],
        PARAGRAPHS["en"] + " " + PARAGRAPHS["ar"],
        PARAGRAPHS["ar"] + " " + PARAGRAPHS["fa"],
        "\n\n".join([PARAGRAPHS["de"]] * 20 + [PARAGRAPHS["it"]] * 20),
    ],
)
def test_unsure(text: str) -> None:
    assert not detect_language(text).confident


def test_no_letters_no_language() -> None:
    assert detect_language("12345").language is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", PARAGRAPHS["ar"] + " (United Nations)"),
        ("en", "\n".join([PARAGRAPHS["en"]] * 9 + [PARAGRAPHS["fr"]])),
        ("en", "\ud800" + PARAGRAPHS["en"] + "\x00"),
        ("en", PARAGRAPHS["en"].upper()),
        ("ar", "\u202b" + PARAGRAPHS["ar"] + "\u202c"),
    ],
)
def test_a_little_of_something_else(language: str, text: str) -> None:
    found = detect_language(text)
    assert (found.language, found.confident) == (language, True)


def test_candidates() -> None:
    assert detect_language(PARAGRAPHS["en"], candidates=["en", "ar"]).confident
    french = detect_language(PARAGRAPHS["fr"], candidates=["en", "ar"])
    assert (french.language, french.confident) == ("en", False)
    russian = detect_language(PARAGRAPHS["ru"], candidates=["en", "ar"])
    assert (russian.language, russian.confident) == (None, False)


@settings(max_examples=30)
@given(st.text(max_size=400))
def test_any_text_at_all(text: str) -> None:
    found = detect_language(text)
    assert 0 <= found.probability <= 1 + 1e-9
    assert found.language is not None or not found.confident


def test_the_sample_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a text of any length lingua is shown 25 windows of 150 characters, and 1,500 as a whole."""
    shown: list[int] = []
    build = detection._detector

    class Counting:
        def __init__(self, codes: tuple[str, ...]) -> None:
            self.detector = build(codes)

        def compute_language_confidence_values(self, text: str) -> list[ConfidenceValue]:
            shown.append(len(text))
            return self.detector.compute_language_confidence_values(text)

    monkeypatch.setattr(detection, "_detector", Counting)
    assert detect_language(PARAGRAPHS["en"] * 20_000).confident
    assert 0 < sum(shown) <= 25 * 150 + 1_500
    assert growth(lambda size: detect_language(PARAGRAPHS["en"] * size), 500) < 1.5


def test_importing_loads_no_models() -> None:
    code = "import sys, auditor.languages.detection; sys.exit('lingua' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_names_and_figures_do_not_hide_a_short_text() -> None:
    text = (
        "Statement of the harbour master\n\nThe ferry Aurora will leave Tangier at 08:30 on 12 June "
        "2024 with 214 passengers on board.\n\nNo passenger may carry more than 20 kg of luggage. "
        "Children under 12 travel free of charge."
    )
    found = detect_language(text)
    assert (found.language, found.confident) == ("en", True)


def test_half_of_each_of_two_languages_stays_open() -> None:
    english = "The council met in the morning and decided to close the road to heavy traffic. "
    french = "Le conseil s'est réuni le matin et a décidé de fermer la route aux poids lourds. "
    assert not detect_language(english * 3 + french * 3).confident


TOGETHER = ("ar", "de", "en", "es", "fr", "pt")


@pytest.mark.parametrize("language", TOGETHER)
@pytest.mark.parametrize("taken", TOGETHER)
def test_a_first_test_agrees_with_the_whole(language: str, taken: str) -> None:
    assert may_be_another(PARAGRAPHS[language], taken, among=TOGETHER) == (language != taken)


@pytest.mark.parametrize("text", ["", "12 34", "…"])
def test_no_letters_speak_for_no_other_language(text: str) -> None:
    assert may_be_another(text, "en", among=TOGETHER) is False


def test_the_only_language_of_a_script_is_not_asked_about(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError("no model is to be loaded")

    monkeypatch.setattr("auditor.languages.detection._detector", never)
    assert may_be_another("قررت الحكومة سحب الجنود", "ar", among=TOGETHER) is False
    # Another script is in doubt without more ado.
    assert may_be_another("قررت الحكومة سحب الجنود", "en", among=TOGETHER) is True
