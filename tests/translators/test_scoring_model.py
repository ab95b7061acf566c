"""A loaded model as forced decoding sees it: its tokens, and its vocabulary in the model's order."""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

import numpy as np
import pytest

from auditor.translators.archive import install_archive
from auditor.translators.argos import ArgosTranslator
from auditor.translators.decoder import Decoder
from auditor.translators.scoring_model import VOCABULARIES, ScoringModel
from auditor.translators.store import inventory
from tests.support.real_models import real_packages
from tests.support.toy_argos import EN_AR


class Blanks:
    """A tokenizer that cuts at blanks."""

    def encode(self, text: str) -> list[str]:
        return [f"▁{word}" for word in text.split()]

    def decode(self, tokens: list[str]) -> str:
        return "".join(tokens).replace("▁", " ")


TRANSLATOR = cast("Decoder", object())


def model(path: Path) -> ScoringModel:
    return ScoringModel(TRANSLATOR, Blanks(), path)


def vocabulary(tmp_path: Path, name: str, content: str) -> dict[str, int]:
    folder = tmp_path / "model"
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(content.encode())
    return dict(model(tmp_path).vocabulary)


TOKENS = ["<unk>", "<s>", "</s>", "▁the", "▁القرار", "\u2028", "\x85", "e\u0301", "é", '"', "\\"]


@pytest.mark.parametrize("stem", VOCABULARIES)
@pytest.mark.parametrize("kind", ["json", "txt"])
def test_tokens_have_the_number_of_their_line(tmp_path: Path, stem: str, kind: str) -> None:
    content = json.dumps(TOKENS) if kind == "json" else "\n".join(TOKENS) + "\n"
    found = vocabulary(tmp_path, f"{stem}.{kind}", content)
    assert found == {token: number for number, token in enumerate(TOKENS)}
    assert list(found) == TOKENS


def test_a_shared_vocabulary_goes_first(tmp_path: Path) -> None:
    vocabulary(tmp_path, "target_vocabulary.json", '["one"]')
    assert vocabulary(tmp_path, "shared_vocabulary.json", '["two"]') == {"two": 0}


def test_without_a_vocabulary_there_is_none(tmp_path: Path) -> None:
    assert model(tmp_path).vocabulary == {}
    vocabulary(tmp_path, "source_vocabulary.json", '["one"]')
    assert model(tmp_path).vocabulary == {}


def test_tokens_are_the_tokenizers(tmp_path: Path) -> None:
    assert model(tmp_path).tokens("We  leave.") == ["▁We", "▁leave."]
    assert model(tmp_path).tokens("") == []
    assert model(tmp_path).translator is TRANSLATOR


def test_the_toy_model(toy: ArgosTranslator) -> None:
    found = toy.scoring_model("en", "ar")
    assert found is not None
    # The target side's words, not the source's.
    assert "▁رسالة" in found.vocabulary
    assert "▁letter" not in found.vocabulary
    assert set(found.vocabulary) >= {f"▁{arabic}" for arabic in EN_AR.values()}
    assert sorted(found.vocabulary.values()) == list(range(len(found.vocabulary)))
    tokens = found.tokens("We leave")
    assert tokens == ["▁We", "▁leave"]
    (result,) = found.translator.translate_batch([tokens], beam_size=1)
    assert result.hypotheses[0] == ["▁نحن", "▁تغادر"]
    assert toy.scoring_model("en", "fr") is None
    assert toy.scoring_model("en", "en") is None


@pytest.mark.models
def test_numbers_are_those_of_a_real_model() -> None:
    """The number of a token is where the model's own output has its score."""
    for archive in real_packages("en_pt"):
        install_archive(archive)
    found = ArgosTranslator(inventory()).scoring_model("en", "pt")
    assert found is not None
    (result,) = found.translator.translate_batch(
        [found.tokens("The bridge is open.")],
        beam_size=1,
        return_logits_vocab=True,
        max_decoding_length=12,
    )
    for token, logits in zip(result.hypotheses[0], result.logits[0], strict=False):
        assert int(np.asarray(logits).ravel().argmax()) == found.vocabulary[token]
