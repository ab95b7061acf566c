from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from auditor.errors import InputError, ModelError, SettingsError
from auditor.translators import load_translator
from auditor.translators.argos import ArgosTranslator


def test_by_name(toy: ArgosTranslator) -> None:
    assert load_translator("argos").name == "argos"
    assert load_translator("auto").name == "argos"
    none = load_translator("none")
    assert none.name == "none"
    assert none.route("en", "ar") is None
    assert [t.rejected for t in none.translate(["a", "b"], source="en", target="ar")] == [
        "no translator",
        "no translator",
    ]


def test_without_models() -> None:
    assert load_translator("auto").name == "none"
    with pytest.raises(ModelError, match="audit models install"):
        load_translator("argos")


def test_unknown(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="unknown translator 'deepl'"):
        load_translator("deepl")
    (tmp_path / "m.docx").write_text("")
    with pytest.raises(InputError, match="not a translation memory"):
        load_translator(str(tmp_path / "m.docx"))


def test_importing_and_asking_writes_nothing_and_loads_little(tmp_path: Path) -> None:
    code = (
        "import sys, auditor.translators as t, auditor.translators.argos, auditor.cli.models\n"
        "t.load_translator('auto')\n"
        "print(sorted({'ctranslate2', 'sentencepiece', 'argostranslate', 'numpy', 'rich',"
        " 'rapidfuzz', 'urllib.request'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"HOME": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1", "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"
    assert list(tmp_path.iterdir()) == []
