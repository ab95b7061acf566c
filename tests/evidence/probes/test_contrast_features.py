"""The margins of a contrary: what is measured of words, of two words together and of the sentence."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from auditor.evidence.in_context import InContext
from auditor.evidence.probes.antonyms import Contrast
from auditor.evidence.probes.contrast_features import FEATURES, NEAREST, Asked, probe_features
from tests.support.encoders import AsTold


def test_two_words_count_where_neither_is_near_by_itself() -> None:
    near = [f"w{i}" for i in range(2 * NEAREST)]
    heights = dict.fromkeys(near, 0.5) | {"must": 1.0, "take part": 0.9}

    def vectors(texts: Sequence[str]) -> NDArray[np.float32]:
        """How near a text is to the word; nothing is near its contrary."""
        found = np.zeros((len(texts), 3), dtype=np.float32)
        for row, text in zip(found, texts, strict=True):
            height = heights.get(text, 0.0)
            row[:] = (0, 0, 1) if text == "may" else (height, np.sqrt(1 - height**2), 0)
        return found

    contrast = Contrast(3, 7, "must", "may", direct=True)
    asked = Asked("We must.", " ".join([*near, "take", "part"]), [contrast])
    (row,) = probe_features([asked], InContext(AsTold(vectors)))[0]
    found = dict(zip(FEATURES, row.tolist(), strict=True))
    assert found["word_best"] == pytest.approx(0.5)
    assert found["bigram"] == pytest.approx(-0.9)


def test_nothing_planned_and_nothing_there() -> None:
    encoder = AsTold(lambda texts: np.ones((len(texts), 2), dtype=np.float32))
    contrast = Contrast(3, 7, "must", "may", direct=True)
    none, wordless = probe_features(
        [Asked("We must.", "a b", []), Asked("We must.", "…", [contrast])], InContext(encoder)
    )
    assert none.shape == (0, len(FEATURES))
    assert wordless.tolist() == [[0.0] * len(FEATURES)]
