"""Forced decoding with the real Portuguese models."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.evidence.surprisal.features import Decoded, divergence, surprise_features, suspects
from auditor.translators.forced_decoding import Forced, force
from benchmarks.wmt22_ced import PackageModel
from tests.support.real_models import real_packages, shared_encoder

pytestmark = pytest.mark.models

PT = "O governo respeita a decisão soberana de ordenar a nossa partida."
EN = "The government respects the sovereign decision to order our departure."


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> tuple[PackageModel, PackageModel]:
    there, back = real_packages("pt_en", "en_pt")
    folder: Path = tmp_path_factory.mktemp("packages")
    return PackageModel(there, folder / "there"), PackageModel(back, folder / "back")


def decode(models: tuple[PackageModel, PackageModel], english: str) -> tuple[Decoded, Decoded]:
    there, back = models
    (b,), (a,) = (
        force([(PT, english)], there),
        force([(english, PT)], back),
    )
    assert isinstance(a, Forced)
    assert isinstance(b, Forced)
    in_b, in_a = there.translate([PT])[0], back.translate([english])[0]
    return Decoded(PT, a, in_a), Decoded(english, b, in_b)


def test_agrees_with_plain_scoring(models: tuple[PackageModel, PackageModel]) -> None:
    there, _ = models
    (found,) = force([(PT, EN)], there)
    scored = there.translator.score_batch([there.tokens(PT)], [there.tokens(EN)])[0]
    assert found is not None
    assert found.words[0].opening == pytest.approx(scored.log_probs[0], abs=0.02)
    assert [EN[w.start : w.end] for w in found.words] == EN.rstrip(".").split()


@pytest.mark.parametrize(
    ("said", "instead", "there"),
    [("departure", "return", "partida"), ("respects", "rejects", "respeita")],
)
def test_one_contrary_word_stands_out(
    models: tuple[PackageModel, PackageModel], said: str, instead: str, there: str
) -> None:
    encode = shared_encoder().encode
    cosine = 0.85
    a, b = decode(models, EN)
    faithful = divergence(surprise_features(a, b, encode, similarity=cosine))
    changed = EN.replace(said, instead)
    a, b = decode(models, changed)
    first = suspects(b, a, encode)[0]
    assert changed[first.start : first.end] == instead
    assert first.other is not None
    assert PT[slice(*first.other)] == there
    assert divergence(surprise_features(a, b, encode, similarity=cosine)) > faithful
