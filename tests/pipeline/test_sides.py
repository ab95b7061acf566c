"""What is refused before an audit begins."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.encoders import load_encoder
from auditor.errors import LanguageError, ModelError, SettingsError
from auditor.pipeline.sides import require_covered, require_two_languages, require_whole_models
from auditor.translators.archive import install_archive
from auditor.translators.store import models_dir
from tests.support.toy_argos import AR_EN, EN_AR, build_toy_package


@pytest.mark.parametrize(("a", "b"), [("en", "en"), ("en-GB", "en"), ("EN", "en_us")])
def test_one_language_twice(a: str, b: str) -> None:
    with pytest.raises(LanguageError, match=r"both columns are in English: .*--same-language"):
        require_two_languages(a, b, what="both columns")


def test_two_languages() -> None:
    require_two_languages("en", "fr-CA", what="both documents")


def test_covered() -> None:
    encoder = load_encoder("use")
    require_covered(encoder, "en", "pt-BR", "zh-Hant", "EN")
    with pytest.raises(
        LanguageError, match=r"does not cover Hindi \(hi-IN\), only ar de .*pip install model2vec"
    ):
        require_covered(encoder, "en", "hi-IN")


def test_nothing_aligns_without_an_encoder() -> None:
    with pytest.raises(SettingsError, match=r"--encoder none: cannot align; .* a bilingual file"):
        require_covered(load_encoder("none"), "en", "hi")


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    for source, target, words in (("en", "ar", EN_AR), ("ar", "en", AR_EN)):
        install_archive(build_toy_package(tmp_path, source=source, target=target, dictionary=words))
    folder = models_dir() / "en_ar"
    (folder / "metadata.json").write_text("{", encoding="utf-8")
    return folder


@pytest.mark.parametrize(("a", "b"), [("en", "ar"), ("ar-IQ", "en-GB"), ("ar", "fr")])
def test_a_broken_model_on_the_way(broken: Path, a: str, b: str) -> None:
    with pytest.raises(ModelError, match=r"en_ar: metadata.json .*audit models install"):
        require_whole_models("argos", a, b)


@pytest.mark.parametrize(
    ("translator", "a", "b"),
    [("argos", "en", "fr"), ("auto", "en", "ar"), ("none", "en", "ar"), ("x.tmx", "en", "ar")],
)
def test_a_broken_model_of_no_concern(broken: Path, translator: str, a: str, b: str) -> None:
    require_whole_models(translator, a, b)
