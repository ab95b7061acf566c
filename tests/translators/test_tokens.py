from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from auditor.errors import ModelError
from auditor.translators.spans import token_spans
from auditor.translators.tokens import load_tokenizer

# Two merges: "l o" and "lo w", as subword-nmt writes them.
CODES = "#version: 0.2\nl o\nlo w\n"


@pytest.fixture
def bpe(tmp_path: Path) -> Path:
    (tmp_path / "bpe.model").write_text(CODES, encoding="utf-8")
    return tmp_path


def test_bpe_packages(bpe: Path) -> None:
    tokenizer = load_tokenizer(bpe, "en", "fr")
    text = "lo low."
    tokens = tokenizer.encode(text)
    assert tokens == ["l@@", "o", "low@@", "."] or "".join(tokens).replace("@@", "") == "lolow."
    assert tokenizer.decode(tokens) == text
    spans = token_spans(text, tokens)
    assert spans[0][0] == 0
    assert spans[-1] == (6, 7)
    assert tokenizer.encode("") == []


def test_loading_one_creates_no_directories(bpe: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    code = (
        "import sys; from pathlib import Path; from auditor.translators.tokens import load_tokenizer\n"
        "load_tokenizer(Path(sys.argv[1]), 'en', 'fr').encode('low')"
    )
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run([sys.executable, "-c", code, str(bpe)], env=environment, check=True)
    assert list(home.iterdir()) == []


@pytest.mark.parametrize("name", ["sentencepiece.model", "bpe.model"])
def test_a_garbled_tokenizer(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"\xff\xfe nonsense")
    with pytest.raises(ModelError, match="cannot be loaded") as raised:
        load_tokenizer(tmp_path, "en", "fr")
    assert "\n" not in str(raised.value)


def test_without_the_package_that_reads_them(bpe: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "argostranslate.tokenizer", None)
    with pytest.raises(ModelError, match="pip install argos-translate-lt") as raised:
        load_tokenizer(bpe, "en", "fr")
    assert str(raised.value).startswith(f"{bpe}: ")
    (bpe / "sentencepiece.model").write_bytes(b"")  # which needs no other package
    with pytest.raises(ModelError, match="cannot be loaded"):
        load_tokenizer(bpe, "en", "fr")
