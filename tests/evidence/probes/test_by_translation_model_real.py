"""Probes put to the real Portuguese models."""

from __future__ import annotations

from functools import partial

import pytest

from auditor.evidence.probes.by_translation_model import forced_probes
from auditor.model import Pair, Passage, Probe, ProbeKind
from auditor.translators.forced_decoding import scored
from benchmarks.wmt22_ced import PackageModel
from tests.support.real_models import real_packages

pytestmark = pytest.mark.models

PT = "O governo respeita a decisão soberana de ordenar a nossa partida."
EN = "The government respects the sovereign decision to order our departure."


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> PackageModel:
    (archive,) = real_packages("pt_en")
    return PackageModel(archive, tmp_path_factory.mktemp("package"))


@pytest.mark.parametrize(
    ("said", "contrary"), [("respects", "rejects"), ("departure", "return"), ("sovereign", "free")]
)
def test_a_word_against_its_contrary(model: PackageModel, said: str, contrary: str) -> None:
    """The contrary in the text is found out, the word itself is cleared."""
    wrong = EN.replace(said, contrary)
    units = []
    for text, was, now in ((wrong, contrary, said), (EN, said, contrary)):
        start = text.index(was)
        asked = Probe(ProbeKind.CONTRAST, start, start + len(was), was, now, 0.0, 0.5)
        units.append(Pair(Passage(PT, "pt"), Passage(text, "en"), probes_b=(asked,)))

    score = partial(scored, model=model)
    found = forced_probes(units, (score, score))
    worse, better = (unit.probes_b[0] for unit in found)
    assert worse.nats is not None
    assert better.nats == -worse.nats
    assert worse.nats > 4
    assert worse.probability > 0.8
    assert better.probability < 0.1
