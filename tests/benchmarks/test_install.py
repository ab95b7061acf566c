"""Sizes of wheels: from the disk where they lie there, unknown where nobody says."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.install import Wheel, _megabytes, told, total


def test_a_file_is_as_large_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.whl").write_bytes(b"x" * 2_000_000)
    assert _megabytes((tmp_path / "a.whl").as_uri()) == 2.0
    assert _megabytes((tmp_path / "gone.whl").as_uri()) is None


def test_unknown_sizes_are_said(capsys: pytest.CaptureFixture[str]) -> None:
    wheels = [Wheel("b", "1", 3.5), Wheel("a", "2", None)]
    assert total(wheels) == 3.5
    told("ours", wheels)
    assert capsys.readouterr().out.startswith(
        "ours: 2 packages, 4 MB to download (1 of unknown size)\n"
    )
