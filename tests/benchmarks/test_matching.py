"""The folders that matching is fitted on and measured with, and the figures."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.matching import calibration_error
from benchmarks.matching_folders import Text, folders_of, series_of

CODES = ("ar", "en", "fr")
TEXTS = [
    Text(f"t{n}", {code: [f"{code} {n} line {k} of 2019" for k in range(9)] for code in CODES})
    for n in range(25)
]


def test_folders_are_the_same_each_time() -> None:
    assert list(folders_of(TEXTS, range(6))) == list(folders_of(TEXTS, range(6)))


def test_folders_have_versions_and_singles() -> None:
    entries = [entry for folder in folders_of(TEXTS, range(12)) for entry in folder]
    counted = [sum(e.text == entry.text for e in entries) for entry in entries]
    assert min(counted) == 1
    assert max(counted) > 1
    assert {entry.language for entry in entries} == set(CODES)


def test_a_file_is_in_its_own_language_and_of_its_own_text() -> None:
    for folder in folders_of(TEXTS, range(6)):
        assert len({(entry.text, entry.language) for entry in folder}) == len(folder)
        for entry in folder:
            number = entry.text.split()[0].removeprefix("t")
            assert entry.content.startswith(f"{entry.language} {number} line")


def test_a_series_differs_in_its_digits_alone() -> None:
    texts = [
        Text(
            "t", {"en": ["On 14 March 2023, 90 ships"] * 3, "ar": ["في ١٤ آذار ٢٠٢٣، ٩٠ سفينة"] * 3}
        )
    ]
    contents = {
        (e.text, e.language): e.content for folder in series_of(texts, range(30)) for e in folder
    }
    assert contents["t next", "en"].startswith("On 25 March 3034, 90 ships")
    assert contents["t next", "ar"].startswith("في ٢٥ آذار ٣٠٣٤، ٩٠ سفينة")


@pytest.mark.parametrize(
    ("chances", "labels", "error"),
    [([0.05, 0.95], [0, 1], 0.05), ([0.9, 0.9], [1, 0], 0.4), ([1.0], [0], 1.0)],
)
def test_calibration_error(chances: list[float], labels: list[float], error: float) -> None:
    found = calibration_error(np.array(chances), np.array(labels, np.float64))
    assert found == pytest.approx(error)
