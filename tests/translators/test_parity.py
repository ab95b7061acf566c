"""Real models: our engine says what the unmodified argostranslate says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from auditor.translators.archive import install_archive
from auditor.translators.argos import ArgosTranslator, open_argos
from auditor.translators.store import models_dir

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("AUDIT_SHARED", ROOT.parent / "shared")) / "models"
FILES = [SHARED / "en_pt.argosmodel", SHARED / "pt_en.argosmodel"]

pytestmark = pytest.mark.models

ENGLISH = [
    "The minister arrived in Lisbon on Tuesday.",
    "Parliament adopted the resolution without a vote.",
    "The two governments did not sign the agreement.",
    "All forces must leave the country by the end of March.",
    "We thank our partners for 25 years of friendship.",
    "Nobody was injured.",
    "The embassy remains open, the ambassador said.",
    "Prices rose by 3.5 per cent last year.",
    "Will the talks continue?",
    "She called the letter an unsigned draft.",
]

# Runs in a process and a home of its own: importing argostranslate creates directories.
THEIRS = """
import json, sys
from argostranslate import translate
source, target, texts = json.load(sys.stdin)
engine = translate.get_translation_from_codes(source, target)
print("RESULT" + json.dumps([engine.translate(text) for text in texts]))
"""


@pytest.fixture
def real() -> ArgosTranslator:
    missing = [str(file) for file in FILES if not file.is_file()]
    if missing:
        text = f"the real models are not there: {', '.join(missing)}"
        if os.environ.get("CI") == "true":
            pytest.fail(text)
        pytest.skip(text)
    for file in FILES:
        install_archive(file)
    return open_argos()


def argostranslate(tmp_path: Path, source: str, target: str, texts: list[str]) -> list[str]:
    home = tmp_path / "theirs"
    home.mkdir()
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        # As docs/models.md says: what we installed, used by another Argos program.
        "ARGOS_PACKAGES_DIR": str(models_dir()),
        "ARGOS_INTRA_THREADS": "1",
        "ORT_DISABLE_TELEMETRY": "1",
        "OMP_NUM_THREADS": "1",
    }
    done = subprocess.run(
        [sys.executable, "-c", THEIRS],
        input=json.dumps([source, target, texts]),
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    line = next(x for x in done.stdout.splitlines() if x.startswith("RESULT"))
    found: list[str] = json.loads(line.removeprefix("RESULT"))
    return found


def test_same_output_as_argostranslate(real: ArgosTranslator, tmp_path: Path) -> None:
    ours = [t.text for t in real.translate(ENGLISH, source="en", target="pt")]
    assert ours == argostranslate(tmp_path, "en", "pt", ENGLISH)


def test_the_way_back_says_the_same(real: ArgosTranslator) -> None:
    there = real.translate(ENGLISH, source="en", target="pt")
    assert all(t.rejected is None for t in there)
    back = real.translate([t.text or "" for t in there], source="pt", target="en")
    words = [set((t.text or "").lower().split()) for t in back]
    shared = [
        len(words[i] & set(text.lower().split())) / len(text.split())
        for i, text in enumerate(ENGLISH)
    ]
    assert sum(shared) / len(shared) > 0.7


def test_a_long_sentence_is_translated_to_its_end(real: ArgosTranslator) -> None:
    clause = "the council of ministers shall meet in the city of Porto in the month of June"
    text = "The parties agree that " + ", and that ".join([clause] * 30) + ", without delay."
    translation = real.translate([text], source="en", target="pt")[0]
    assert translation.text is not None, translation.rejected
    # One sentence of some 550 tokens: 256 would end before half of it.
    assert translation.text.count("Porto") >= 28
