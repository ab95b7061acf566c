"""BLEU, chrF and fuzzy ratio: sacrebleu's and rapidfuzz's own values, with signatures."""

from __future__ import annotations

import pytest

from auditor.evidence.back_translation.lexical import lexical_scorer
from auditor.model import Score

REFERENCE = "We respect your sovereign decision to order our departure."


def scored(hypothesis: str, reference: str = REFERENCE, language: str = "en") -> dict[str, Score]:
    return {s.name: s for s in lexical_scorer(language)(hypothesis, reference, "back")}


def test_three_scores_under_the_prefix() -> None:
    assert list(scored(REFERENCE)) == ["back.bleu", "back.chrf", "back.fuzzy"]


@pytest.mark.parametrize("language", ["en", "ar", "zh", "ja", "th", "ru"])
@pytest.mark.parametrize(
    "text",
    [REFERENCE, "نحترم قراركم السيادي.", "我们尊重你们的主权决定。", "Мы уважаем ваше решение."],
)
def test_the_same_text_scores_100(language: str, text: str) -> None:
    assert {s.value for s in scored(text, text, language).values()} == {100}


@pytest.mark.parametrize("hypothesis", ["", " ", "…", "zzzz qqqq", "\ud800", "\0"])
def test_nothing_in_common(hypothesis: str) -> None:
    values = {name: s.value for name, s in scored(hypothesis).items()}
    assert values["back.chrf"] < 2
    assert values["back.fuzzy"] < 20
    assert all(0 <= value <= 100 for value in values.values())


@pytest.mark.parametrize("reference", ["", " ", "…"])
def test_an_empty_reference(reference: str) -> None:
    assert all(0 <= s.value <= 100 for s in scored("We respect it.", reference).values())


def test_values_are_sacrebleus() -> None:
    import sacrebleu

    hypothesis = "We reject your sovereign decision to order the departure."
    found = scored(hypothesis)
    bleu = sacrebleu.sentence_bleu(hypothesis, [REFERENCE], tokenize="intl").score
    chrf = sacrebleu.sentence_chrf(hypothesis, [REFERENCE]).score
    assert found["back.bleu"].value == round(bleu, 2)
    assert found["back.chrf"].value == round(chrf, 2)


def test_effective_order_lets_short_texts_score() -> None:
    assert scored("Sir,", "Sir,")["back.bleu"].value == 100


def test_fuzzy_knows_neither_order_nor_case() -> None:
    found = scored("DECISION respect we", "We respect decision")
    assert found["back.fuzzy"].value == 100
    assert found["back.bleu"].value < 30


@pytest.mark.parametrize(
    ("language", "tokenizer"),
    [("en", "intl"), ("ar", "intl"), ("zh", "zh"), ("ja", "char"), ("ko", "char"), ("th", "char")],
)
def test_the_tokenizer_fits_the_language_and_is_named(language: str, tokenizer: str) -> None:
    signature = scored("a b", "a b", language)["back.bleu"].signature
    assert f"tok:{tokenizer}" in signature
    assert f"language:{language}" in signature
    assert "hypothesis:back" in signature
    assert "eff:yes" in signature


def test_a_region_does_not_change_the_tokenizer() -> None:
    assert "tok:zh" in scored("一", "一", "zh-Hant")["back.bleu"].signature


def test_every_signature_names_a_version() -> None:
    for score in scored(REFERENCE).values():
        assert "version:" in score.signature


def test_every_signature_names_its_hypothesis() -> None:
    for score in scored(REFERENCE).values():
        assert "hypothesis:back" in score.signature


def test_a_character_is_split_off_where_scripts_have_no_blanks() -> None:
    close = scored("我们拒绝你们的主权决定。", "我们尊重你们的主权决定。", "zh")["back.bleu"].value
    assert 30 < close < 90
