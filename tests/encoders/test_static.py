"""The encoder from a folder: a tiny model made here, no download."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from model2vec import StaticModel
from tokenizers import Tokenizer, models, pre_tokenizers

from auditor.encoders import load_encoder
from auditor.errors import SettingsError
from auditor.pipeline.documents import audit
from auditor.pipeline.engines import Engines
from auditor.readers.plain.text import document_from_text
from auditor.settings import Settings
from auditor.translators import load_translator

WORDS = ["[UNK]", "peace", "war", "begins", "now", "शांति", "युद्ध", "अब", "शुरू"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    tokenizer = Tokenizer(models.WordLevel({w: i for i, w in enumerate(WORDS)}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    vectors = np.random.default_rng(1).normal(size=(len(WORDS), 16)).astype(np.float32)
    for english, hindi in ((1, 5), (2, 6), (4, 7), (3, 8)):
        vectors[hindi] = vectors[english]
    path = tmp_path / "tiny"
    StaticModel(vectors=vectors, tokenizer=tokenizer).save_pretrained(path)
    return path


def test_unit_vectors_in_order(folder: Path) -> None:
    encoder = load_encoder(f"static:{folder}")
    found = encoder.encode(["peace begins", "शांति शुरू", "war now"])
    assert found.shape == (3, 16)
    assert np.allclose(np.linalg.norm(found, axis=1), 1, atol=1e-5)
    assert found[0] @ found[1] > 0.99 > found[0] @ found[2]
    assert encoder.encode([]).shape == (0, 16)


def test_spans_and_variants_are_texts_by_themselves(folder: Path) -> None:
    encoder = load_encoder(f"static:{folder}")
    text = "peace begins now"
    ((word,), (rest,)) = encoder.encode_spans([(text, [(0, 5)]), (text, [(6, 16)])])
    ((without,),) = encoder.encode_spans([(text, [(0, 5)])], outside=True)
    ((war,),) = encoder.encode_variants([(text, [[(0, 5, "war")]])])
    wanted = encoder.encode(["peace", "begins now", "begins now", "war begins now"])
    assert np.allclose([word, rest, without, war], wanted, atol=1e-6)


def test_hostile_text_has_a_vector(folder: Path) -> None:
    assert np.isfinite(load_encoder(f"static:{folder}").encode(["\ud800", "", "\x00"])).all()


def test_a_language_the_default_does_not_cover_can_be_audited(folder: Path) -> None:
    engines = Engines(load_encoder(f"static:{folder}"), load_translator("none"))
    result = audit(
        document_from_text("peace begins now", language="en"),
        document_from_text("शांति शुरू अब", language="hi"),
        Settings(),
        engines=engines,
    )
    assert [bead.bead.kind for bead in result.beads] == ["1-1"]


@pytest.mark.parametrize("spec", ["static", "static:", "use:somewhere", "nonsense", "nonsense:x"])
def test_unknown_specs_name_the_known_ones(spec: str) -> None:
    with pytest.raises(SettingsError, match="use, static:FOLDER"):
        load_encoder(spec)


def test_a_folder_without_a_model_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"no model\.safetensors"):
        load_encoder(f"static:{tmp_path}")
