"""The real models that tests share: the embedded encoder and the Argos packages of ../shared."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

import pytest

from auditor.encoders import Encoder, load_encoder
from auditor.pipeline.engines import Engines
from auditor.translators import Translator
from auditor.translators.none import NoTranslator

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("AUDIT_SHARED", ROOT.parent / "shared")) / "models"


@lru_cache(maxsize=1)
def shared_encoder() -> Encoder:
    """The embedded encoder: loading it costs a second, so the whole session has one."""
    return load_encoder("use")


def shared_engines(translator: Translator | None = None) -> Engines:
    """Engines around the shared encoder; without a translator unless one is given."""
    return Engines(shared_encoder(), translator or NoTranslator())


def real_packages(*names: str) -> list[Path]:
    """Package files such as ``en_pt``; where they are absent the test fails in CI, else it skips."""
    files = [SHARED / f"{name}.argosmodel" for name in names]
    missing = [str(file) for file in files if not file.is_file()]
    if missing:
        text = f"the real models are not there: {', '.join(missing)}"
        if os.environ.get("CI") == "true":
            pytest.fail(text)
        pytest.skip(text)
    return files
