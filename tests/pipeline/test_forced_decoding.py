"""Forced decoding over pairs: not run without models and said so, else offsets of the documents."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from auditor.errors import ModelError
from auditor.model import Pair, Passage, Probe, ProbeKind, Stage, StageStatus, Suspect
from auditor.pipeline.forced_decoding import STAGE, force_decode
from auditor.translators import Translator, load_translator
from auditor.translators.archive import install_archive
from auditor.translators.argos import ArgosTranslator
from auditor.translators.none import NoTranslator
from auditor.translators.store import inventory
from tests.support.real_models import real_packages, shared_encoder
from tests.support.toy_argos import AR_EN, EN_AR, build_toy_package

ENGLISH = "We respect your decision to order our departure"
ARABIC = "نحن نحترم كم قرار إلى أمر لنا مغادرة"
CONTRARY = ARABIC.replace("نحترم", "نرفض")


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("toys")
    return {
        "en_ar": build_toy_package(folder, source="en", target="ar", dictionary=EN_AR),
        "ar_en": build_toy_package(folder, source="ar", target="en", dictionary=AR_EN),
        "en_fr": build_toy_package(folder, source="en", target="fr", dictionary={"we": "nous"}),
        "fr_en": build_toy_package(folder, source="fr", target="en", dictionary={"nous": "we"}),
    }


@pytest.fixture
def toy(archives: dict[str, Path]) -> ArgosTranslator:
    return installed(archives["en_ar"], archives["ar_en"])


def installed(*archives: Path) -> ArgosTranslator:
    for archive in archives:
        install_archive(archive)
    return ArgosTranslator(inventory())


def pair(
    a: str, b: str, *, starts: tuple[int, int] = (0, 0), languages: tuple[str, str] = ("en", "ar")
) -> Pair:
    one, other = Passage(a, languages[0], starts[0]), Passage(b, languages[1], starts[1])
    return Pair(one, other, similarity=0.8)


def run(
    pairs: list[Pair], translator: Translator, *, a: str = "en", b: str = "ar"
) -> tuple[list[Pair], Stage]:
    return force_decode(pairs, translator, shared_encoder().encode, languages=(a, b))


def surprise_of(found: tuple[Suspect, ...], word: str) -> float:
    return max((s.surprise for s in found if s.word == word), default=0.0)


def support_of(found: tuple[Suspect, ...]) -> float:
    """Of the least supported word; a text without a suspect is supported in full."""
    return min((s.support for s in found), default=1.0)


# What did not run is said, with what would enable it.


def test_without_models() -> None:
    pairs = [pair(ENGLISH, CONTRARY)]
    found, stage = run(pairs, NoTranslator())
    assert found == pairs
    assert stage == Stage(
        STAGE,
        StageStatus.NOT_RUN,
        "no direct models between English and Arabic",
        "audit models install en ar",
    )


@pytest.mark.parametrize("only", ["en_ar", "ar_en"])
def test_with_a_model_of_one_direction(archives: dict[str, Path], only: str) -> None:
    pairs = [pair(ENGLISH, CONTRARY)]
    found, stage = run(pairs, installed(archives[only]))
    assert found == pairs
    assert stage.status is StageStatus.NOT_RUN
    assert stage.remedy == "audit models install en ar"


def test_a_pivot_is_no_direct_route(archives: dict[str, Path]) -> None:
    translator = installed(*archives.values())
    assert translator.route("ar", "fr") == ("ar", "en", "fr")
    pairs = [pair(ARABIC, "nous", languages=("ar", "fr"))]
    found, stage = run(pairs, translator, a="ar", b="fr")
    assert found == pairs
    assert stage.status is StageStatus.NOT_RUN
    assert stage.remedy == "audit models install ar fr"


def test_recorded_translations_cannot_decode(tmp_path: Path) -> None:
    memory = tmp_path / "memory.tsv"
    memory.write_text(f"en\tar\n{ENGLISH}\t{ARABIC}\n", encoding="utf-8")
    _, stage = run([pair(ENGLISH, ARABIC)], load_translator(str(memory)))
    assert stage.status is StageStatus.NOT_RUN


# With the toy models.


def test_it_runs(toy: ArgosTranslator) -> None:
    (found,), stage = run([pair(ENGLISH, ARABIC)], toy)
    assert stage.status is StageStatus.RAN
    assert stage.detail == "forced decoding en → ar and ar → en"
    assert stage.remedy == ""
    assert found.surprisal is not None
    assert 0 <= found.surprisal <= 1
    # A dictionary is not surprised by what it would have said itself.
    assert max((s.surprise for s in (*found.suspects_a, *found.suspects_b)), default=0) < 0.1


def test_the_contrary_word_is_the_first_suspect_of_either_side(toy: ArgosTranslator) -> None:
    (found,), _ = run([pair(ENGLISH, CONTRARY)], toy)
    first_a, first_b = found.suspects_a[0], found.suspects_b[0]
    assert (first_a.word, first_b.word) == ("respect", "نرفض")
    assert (first_a.expected, first_b.expected) == ("reject", "نحترم")
    assert first_a.surprise > 5
    assert first_b.surprise > 5
    assert all(0 <= s.support <= 1 for s in (*found.suspects_a, *found.suspects_b))
    assert [s.support for s in found.suspects_b] == sorted(s.support for s in found.suspects_b)


def test_it_does_not_matter_which_side_is_a(toy: ArgosTranslator) -> None:
    (there,), _ = run([pair(ENGLISH, CONTRARY)], toy)
    (back,), _ = run([pair(CONTRARY, ENGLISH, languages=("ar", "en"))], toy, a="ar", b="en")
    assert there.suspects_a == back.suspects_b
    assert there.suspects_b == back.suspects_a


def test_probes_are_put_to_the_model_that_writes_their_language(toy: ArgosTranslator) -> None:
    start = ENGLISH.index("respect")
    probe = Probe(ProbeKind.CONTRAST, start, start + 7, "respect", "reject", 0.1, 0.5)
    there, back = pair(ENGLISH, CONTRARY), pair(ENGLISH, ARABIC)
    (wrong, right), _ = run([replace(one, probes_a=(probe,)) for one in (there, back)], toy)
    assert wrong.probes_a[0].nats == pytest.approx(-(right.probes_a[0].nats or 0.0))
    assert (wrong.probes_a[0].nats or 0.0) > 5
    assert right.probes_a[0].probability < 0.5 < wrong.probes_a[0].probability
    other = replace(pair(CONTRARY, ENGLISH, languages=("ar", "en")), probes_b=(probe,))
    (turned,), _ = run([other], toy, a="ar", b="en")
    assert turned.probes_b == wrong.probes_a


def test_without_models_probes_stay(archives: dict[str, Path]) -> None:
    probe = Probe(ProbeKind.CONTRAST, 3, 10, "respect", "reject", 0.1, 0.5)
    asked = replace(pair(ENGLISH, CONTRARY), probes_a=(probe,), negation_margin=0.1)
    assert run([asked], NoTranslator())[0] == [asked]
    assert run([asked], installed(archives["en_ar"]))[0] == [asked]


def test_spans_are_offsets_of_the_documents(toy: ArgosTranslator) -> None:
    document_a = f"“Dear Minister …”\n\n  {ENGLISH}\n\nThe end."
    document_b = f"\u202bالبداية\u202c — {CONTRARY}؛"
    starts = document_a.index(ENGLISH), document_b.index(CONTRARY)
    (found,), _ = run([pair(ENGLISH, CONTRARY, starts=starts)], toy)
    assert found.suspects_a
    assert found.suspects_b
    for document, suspects in ((document_a, found.suspects_a), (document_b, found.suspects_b)):
        for suspect in suspects:
            assert document[suspect.start : suspect.end] == suspect.word


def test_sentences_inside_a_pair_are_decoded_and_not_the_pair(toy: ArgosTranslator) -> None:
    whole = pair(f"We leave. {ENGLISH}", f"نحن تغادر. {CONTRARY}", starts=(100, 200))
    inner = (
        pair("We leave.", "نحن تغادر.", starts=(100, 200)),
        pair(ENGLISH, CONTRARY, starts=(110, 211)),
    )
    single = pair("We leave.", "نحن تغادر.")
    (found, alone), _ = run([replace(whole, sentences=inner), single], toy)
    assert found.surprisal is None
    assert found.suspects_a == ()
    assert [inside.surprisal is not None for inside in found.sentences] == [True, True]
    assert surprise_of(found.sentences[0].suspects_a, "leave") < 1
    assert found.sentences[1].suspects_a[0].start == 110 + ENGLISH.index("respect")
    assert found.sentences[1].suspects_b[0].start == 211 + CONTRARY.index("نرفض")
    assert alone.surprisal is not None
    bare = replace(found, sentences=inner)
    assert bare == replace(whole, sentences=inner)


@pytest.mark.parametrize(("a", "b"), [("", ""), (ENGLISH, ""), ("", ARABIC), (" \n", ARABIC)])
def test_a_one_sided_pair_is_left_alone(toy: ArgosTranslator, a: str, b: str) -> None:
    asked = pair(a, b)
    beside = pair(ENGLISH, CONTRARY)
    found, stage = run([asked, beside, asked], toy)
    assert found[0] == found[2] == asked
    assert found[1].suspects_a[0].word == "respect"
    assert stage.status is StageStatus.RAN


@pytest.mark.parametrize(("a", "b"), [("…", "—"), ("…", ARABIC), (ENGLISH, "؟!"), ("1.", "١.")])
def test_wordless_sides(toy: ArgosTranslator, a: str, b: str) -> None:
    (found,), stage = run([pair(a, b)], toy)
    assert stage.status is StageStatus.RAN
    assert found.surprisal is None or 0 <= found.surprisal <= 1


def test_no_pairs(toy: ArgosTranslator) -> None:
    found, stage = run([], toy)
    assert found == []
    assert stage.status is StageStatus.RAN


@pytest.mark.parametrize(
    "hostile",
    [
        "we \ud800 leave \udfff",
        "we\x00 leave\x00",
        "\u202ewe\u202c \u2066leave",
        "we " * 3000,
        "x" * 20_000,
        "<unk> <s> </s> ▁we",
        "we\n\n\tleave\u2028now",
    ],
    ids=["surrogates", "NUL", "bidi", "long", "one word", "markers", "breaks"],
)
def test_hostile_text(toy: ArgosTranslator, hostile: str) -> None:
    found, stage = run([pair(hostile, ARABIC), pair(ENGLISH, hostile), pair(hostile, hostile)], toy)
    assert stage.status is StageStatus.RAN
    for one in found:
        assert one.surprisal is None or 0 <= one.surprisal <= 1
        for passage, suspects in ((one.a, one.suspects_a), (one.b, one.suspects_b)):
            for suspect in suspects:
                assert passage.text[suspect.start : suspect.end] == suspect.word


def test_what_is_too_long_to_decode_is_not_judged(toy: ArgosTranslator) -> None:
    (found,), _ = run([pair("we " * 1000, ARABIC)], toy)
    assert found.surprisal is None
    assert found.suspects_a == found.suspects_b == ()


# With real machine translation.

AGREEING = [
    ("The union refuses the offer of the employers.", "O sindicato recusa a oferta dos patrões."),
    (
        "The library opens its doors on Monday morning.",
        "A biblioteca abre as suas portas na segunda-feira de manhã.",
    ),
    (
        "The farmers support the new law on water.",
        "Os agricultores apoiam a nova lei da água.",
    ),
    ("We welcome the result of the vote.", "Congratulamo-nos com o resultado da votação."),
]
CONTRARIES = [
    ("refuses", "accepts", "recusa"),
    ("opens", "closes", "abre"),
    ("support", "reject", "apoiam"),
    ("welcome", "regret", "Congratulamo"),
]


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> ArgosTranslator:
    archives = real_packages("en_pt", "pt_en")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AUDIT_MODELS_DIR", str(tmp_path_factory.mktemp("models")))
        return installed(*archives)


@pytest.mark.models
def test_the_contrary_word_is_named_by_real_models(real: ArgosTranslator) -> None:
    changed = [
        pair(english.replace(said, instead), portuguese, starts=(7, 9), languages=("en", "pt"))
        for (english, portuguese), (said, instead, _) in zip(AGREEING, CONTRARIES, strict=True)
    ]
    found, stage = run(changed, real, a="en", b="pt")
    assert stage.status is StageStatus.RAN
    for one, (_, instead, there) in zip(found, CONTRARIES, strict=True):
        assert one.suspects_a[0].word == instead
        assert there in {suspect.word for suspect in one.suspects_b[:2]}
        for suspect in one.suspects_a:
            assert one.a.text[suspect.start - 7 : suspect.end - 7] == suspect.word
        for suspect in one.suspects_b:
            assert one.b.text[suspect.start - 9 : suspect.end - 9] == suspect.word


@pytest.mark.models
def test_real_models_have_less_against_what_agrees(real: ArgosTranslator) -> None:
    agreeing = [pair(a, b, languages=("en", "pt")) for a, b in AGREEING]
    changed = [
        pair(a.replace(said, instead), b, languages=("en", "pt"))
        for (a, b), (said, instead, _) in zip(AGREEING, CONTRARIES, strict=True)
    ]
    found, _ = run([*agreeing, *changed], real, a="en", b="pt")
    for good, bad, (said, instead, _) in zip(
        found[: len(AGREEING)], found[len(AGREEING) :], CONTRARIES, strict=True
    ):
        assert surprise_of(bad.suspects_a, instead) > surprise_of(good.suspects_a, said) + 3
        assert support_of(bad.suspects_a) < support_of(good.suspects_a)


@pytest.mark.models
def test_real_models_serve_both_orders(real: ArgosTranslator) -> None:
    english, portuguese = "We regret the result.", "Congratulamo-nos com o resultado."
    (there,), _ = run([pair(english, portuguese, languages=("en", "pt"))], real, a="en", b="pt")
    (back,), _ = run([pair(portuguese, english, languages=("pt", "en"))], real, a="pt", b="en")
    assert [s.word for s in there.suspects_a] == [s.word for s in back.suspects_b]


def test_models_asked_for_by_name_and_not_installed() -> None:
    with pytest.raises(ModelError, match="audit models install"):
        load_translator("argos")
