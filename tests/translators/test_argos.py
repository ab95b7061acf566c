from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest

from auditor.translators.archive import install_archive
from auditor.translators.argos import ArgosTranslator, pieces_of
from auditor.translators.engine import MAX_SOURCE_TOKENS, Engine, Hypothesis
from auditor.translators.store import inventory
from tests.support.toy_argos import EN_AR, build_toy_package

ENGLISH = "We respect your sovereign decision to order our departure."
ARABIC = "نحن نحترم كم سيادي قرار إلى أمر لنا مغادرة."


def test_word_for_word_both_ways(toy: ArgosTranslator) -> None:
    there = toy.translate([ENGLISH, "The letter"], source="en", target="ar")
    assert [t.text for t in there] == [ARABIC, "الـ رسالة"]
    back = toy.translate([ARABIC], source="ar", target="en")[0]
    assert back.text == ENGLISH[0].lower() + ENGLISH[1:]
    assert back.route == ("ar", "en")
    assert back.rejected is None
    assert back.engine.startswith("argos|pkg:ar_en-1.0#")
    assert "|ct2:" in back.engine


def test_many_texts_keep_their_places(toy: ArgosTranslator) -> None:
    words = list(EN_AR)
    texts = [" ".join(words[i % 30 : i % 30 + 1 + i % 5]) for i in range(200)]
    found = toy.translate(texts, source="en", target="ar")
    for text, translation in zip(texts, found, strict=True):
        assert translation.text == " ".join(EN_AR[word] for word in text.split())


def test_line_breaks_inside_a_text_are_blanks(toy: ArgosTranslator) -> None:
    wrapped = ENGLISH.replace(" sovereign ", "\nsovereign\t ")
    assert toy.translate([wrapped], source="en", target="ar")[0].text == ARABIC


def test_underscores_are_kept(toy: ArgosTranslator) -> None:
    text = "the letter of_record"
    assert toy.translate([text], source="en", target="ar")[0].text == "الـ رسالة of_record"


def test_nothing_is_cut_at_256_tokens(toy: ArgosTranslator) -> None:
    words = ["letter", "decision", "the", "forces", "leave"] * 200
    text = " ".join(words)
    translation = toy.translate([text], source="en", target="ar")[0]
    assert translation.text == " ".join(EN_AR[word] for word in words)


@pytest.mark.parametrize("text", ["", "  \n ", "\u200b"])
def test_nothing_to_translate(toy: ArgosTranslator, text: str) -> None:
    translation = toy.translate([text, "we"], source="en", target="ar")
    assert translation[1].text == "نحن"
    if not text.strip():
        assert translation[0].text is None
        assert translation[0].rejected


@pytest.mark.parametrize(
    "text",
    [
        "\ud800 we",
        "we\0 the",
        "\u202ewe\u202c",
        "</s> <unk> <s>",
        "▁▁ @@ ▁",
        "…" * 300,
        "1234",
        "🙂🙂",
    ],
)
def test_hostile_text(toy: ArgosTranslator, text: str) -> None:
    found = toy.translate([text, "we"], source="en", target="ar")
    assert len(found) == 2
    assert found[1].text == "نحن"


def test_a_line_without_blanks_is_not_language(toy: ArgosTranslator) -> None:
    translation = toy.translate(["a" * 1_000_000], source="en", target="ar")[0]
    assert translation.text is None
    assert translation.rejected == "it has 400 characters without a blank"


def test_left_in_the_source_language(toy: ArgosTranslator) -> None:
    text = "The letter. Helicopter traffic around International Zone increases."
    translation = toy.translate([text], source="en", target="ar")[0]
    assert translation.text is None
    assert translation.rejected is not None
    assert translation.rejected.startswith("en to ar: ")
    assert "not in the script of ar" in translation.rejected
    assert translation.route == ("en", "ar")


def test_no_way(toy: ArgosTranslator) -> None:
    assert toy.route("en", "fr") is None
    assert toy.route("en", "en-GB") is None
    assert toy.route("en-US", "ar-IQ") == ("en", "ar")
    translation = toy.translate(["we"], source="en", target="fr")[0]
    assert translation.text is None
    assert translation.rejected == "no installed model leads from en to fr"


def test_a_failed_hop_goes_no_further(tmp_path: Path) -> None:
    install_archive(build_toy_package(tmp_path, source="ar", target="en", dictionary={"لا": "not"}))
    install_archive(
        build_toy_package(tmp_path, source="en", target="fr", dictionary={"not": "pas"})
    )
    translator = ArgosTranslator(inventory())
    good, bad = translator.translate(
        ["لا", "هذه كلمات لا يعرفها القاموس"], source="ar", target="fr"
    )
    assert (good.text, good.route) == ("pas", ("ar", "en", "fr"))
    assert bad.text is None
    assert bad.rejected is not None
    assert bad.rejected.startswith("ar to en: ")


def test_a_target_prefix_is_honoured_and_removed(tmp_path: Path) -> None:
    archive = build_toy_package(
        tmp_path, source="en", target="ar", dictionary=EN_AR, target_prefix=">>ar<<"
    )
    install_archive(archive)
    translator = ArgosTranslator(inventory())
    assert translator.translate([ENGLISH], source="en", target="ar")[0].text == ARABIC


def test_a_model_is_loaded_once_by_many_threads(
    toy: ArgosTranslator, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = inventory().find("en", "ar")
    assert package is not None
    engine = Engine(package)
    opened = []
    original = Engine._open

    def counted(self: Engine) -> object:
        opened.append(1)
        return original(self)

    monkeypatch.setattr(Engine, "_open", counted)
    threads = [threading.Thread(target=engine.translate, args=(["we"],)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert opened == [1]


def test_long_sentences_are_cut_below_the_limit(toy: ArgosTranslator) -> None:
    package = inventory().find("en", "ar")
    assert package is not None
    engine = Engine(package)
    pieces = pieces_of(engine, "the letter, " * 400)
    assert len(pieces) > 1
    assert all(engine.count(piece) <= MAX_SOURCE_TOKENS for piece in pieces)


def test_what_fails_is_tried_again_in_smaller_pieces(
    toy: ArgosTranslator, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = inventory().find("en", "ar")
    assert package is not None
    original = Engine.translate
    asked: list[int] = []

    def loses_the_thread(self: Engine, sentences: Sequence[str]) -> list[Hypothesis]:
        asked.append(len(sentences))
        return [
            h if self.count(s) <= 30 else Hypothesis("كلمة " * 300, 0.0, truncated=True)
            for s, h in zip(sentences, original(self, sentences), strict=True)
        ]

    monkeypatch.setattr(Engine, "translate", loses_the_thread)
    text = ", ".join(["the forces will not leave", "we respect your decision"] * 5)
    translation = toy.translate([text, "we"], source="en", target="ar")[0]
    assert translation.rejected is None
    assert translation.text is not None
    assert translation.text.count("قوات") == 5
    assert len(asked) == 2
    # What stands alone and still fails is rejected.
    monkeypatch.setattr(
        Engine, "translate", lambda _, given: [Hypothesis("x", 0.0, truncated=True) for _ in given]
    )
    translation = toy.translate(["the letter"], source="en", target="ar")[0]
    assert translation.rejected == "en to ar: it was cut at the token limit"
    assert translation.text is None
