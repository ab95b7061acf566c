from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.translators.health import MAX_UNBROKEN, check, unreadable
from tests.support.work import growth

EN = "The council will meet again next week to discuss the matter in detail."
AR = "سيجتمع المجلس مرة أخرى في الأسبوع المقبل لمناقشة المسألة بالتفصيل."
PT = "O conselho voltará a reunir-se na próxima semana para discutir o assunto."
ES = "El consejo volverá a reunirse la próxima semana para discutir el asunto."
ZH = "理事会下周将再次开会，详细讨论此事。"

SOUND = [
    (EN, AR, "en", "ar"),
    (AR, EN, "ar", "en"),
    (EN, PT, "en", "pt"),
    (ES, PT, "es", "pt"),
    (EN, ZH, "en", "zh"),
    (ZH, EN, "zh", "en"),
    (
        "Conseil de la mer et de la terre",
        "Comité de la Costa y de la Tierra y de la Luz",
        "fr",
        "es",
    ),
    # Names, acronyms and numbers stay as they are.
    ("BBC", "BBC", "en", "ar"),
    ("Barack Obama, John Kerry", "Barack Obama, John Kerry", "en", "pt"),
    ("12,500 (2020)", "12,500 (2020)", "en", "ar"),
    ("—", "", "en", "ar"),
    ("No.", "لا.", "en", "ar"),
    # Said three times in the source as well.
    (
        "never, never, never, never, never, never",
        "jamais, jamais, jamais, jamais, jamais, jamais",
        "en",
        "fr",
    ),
    ("Holy, holy, holy is the Lord.", "Santo, santo, santo é o Senhor.", "en", "pt"),
    # A title quoted in the original script.
    (
        'He read "War and Peace" and then slept for a week.',
        'قرأ رواية "War and Peace" ثم نام أسبوعا كاملا بعد ذلك.',
        "en",
        "ar",
    ),
    (EN, "Something in a language that CLDR does not know the script of here", "en", "xx"),
]


@pytest.mark.parametrize(("given", "output", "source", "target"), SOUND)
def test_sound_output_passes(given: str, output: str, source: str, target: str) -> None:
    assert check(given, output, source=source, target=target) is None


WITHDRAWN = [
    # Nothing but names, and none of them in Arabic: of no use for a comparison either.
    (
        "NATO and Hewlett Packard Enterprise",
        "NATO و Hewlett Packard Enterprise",
        "en",
        "ar",
        "script",
    ),
    (EN, "", "en", "ar", "empty"),
    (EN, " … ", "en", "ar", "empty"),
    (EN, EN, "en", "ar", "not in the script of ar"),
    (EN, EN, "en", "zh", "not in the script of zh"),
    (AR, AR, "ar", "en", "not in the script of en"),
    (EN, EN.replace("week", "month"), "en", "pt", "the source's own"),
    (EN, AR + " " + EN[:40], "en", "ar", "not in the script of ar"),
    (EN, AR[:20] + " to discuss the matter in detail", "en", "ar", "not in the script"),
    (EN, "المجلس المجلس المجلس المجلس المجلس المجلس المجلس", "en", "ar", "repeats a word 7 times"),
    (EN, "na próxima semana, " * 5, "en", "pt", "repeats 3 words 5 times"),
    (EN, "会" * 20, "en", "zh", "repeats a word"),
    (EN, "لا.", "en", "ar", "too short"),
    (
        "No, thank you very much indeed, my friends.",
        (PT + " Foi um dia bom. ") * 2,
        "en",
        "pt",
        "too long",
    ),
]


@pytest.mark.parametrize(("given", "output", "source", "target", "reason"), WITHDRAWN)
def test_rejected(given: str, output: str, source: str, target: str, reason: str) -> None:
    found = check(given, output, source=source, target=target)
    assert found is not None
    assert reason in found


def test_truncated() -> None:
    assert (
        check(EN, AR, source="en", target="ar", truncated=True) == "it was cut at the token limit"
    )


def test_unreadable() -> None:
    assert unreadable("\n ") == "there is no text to translate"
    assert unreadable("a" * MAX_UNBROKEN) is not None
    assert unreadable("会" * 2 * MAX_UNBROKEN) is None
    assert unreadable("a " * MAX_UNBROKEN) is None


@given(st.text(), st.text(), st.sampled_from(["en", "ar", "zh", "xx"]))
def test_any_text_gives_an_answer(given: str, output: str, target: str) -> None:
    reason = check(given, output, source="fr", target=target)
    assert reason is None or "\n" not in reason


def test_the_work_is_in_proportion_to_the_length() -> None:
    def task(size: int) -> str | None:
        return check("word " * size, "كلمة أخرى " * size, source="en", target="ar")

    assert growth(task, 500) < 5
    assert task(20_000) is None
