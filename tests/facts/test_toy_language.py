"""A language that is nothing but a new folder: its facts are read, and nothing else is touched."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FILES = {
    "__init__": '"""A toy."""',
    "joints": """
from auditor.languages.tables.joints import Joints
TABLES = Joints(and_="plo", to="zu", of="vu")
""",
    "numbers": """
from decimal import Decimal
from auditor.languages.tables.numbers import Grammar, Numbers, Spelled

WORDS = {"ba": 1, "bi": 2, "bo": 3}

def read(tokens, plain):
    return [
        Spelled(t.start, t.end, Decimal(WORDS[t.bare])) for t in tokens if t.bare in WORDS
    ]

TABLES = Numbers(scales={"milo": 6}, grammar=Grammar("[a-z]+", read, WORDS.__contains__))
""",
    "units": """
from auditor.languages.tables.units import Units
TABLES = Units(percent=("percento",), names={"jaro": "duration-year"})
""",
    "references": """
from auditor.languages.tables.references import References
TABLES = References(words={"article": ("artiko",)}, ordinals={"unua": 1})
""",
    "dates": """
from auditor.languages.tables.dates import Dates
TABLES = Dates(months={3: ("marto",)})
""",
    "periods": """
from auditor.languages.tables.periods import Periods
TABLES = Periods(century="jarcento", number_behind=True)
""",
    "negation": """
from auditor.languages.tables.negation import Negation
TABLES = Negation(cues=(("explicit", "nenio"),))
""",
}
SCRIPT = """
import sys
import auditor.languages
auditor.languages.__path__.append(sys.argv[1])
from auditor.facts import load_extractor
print(*(f"{fact.text}={fact.value}" for fact in load_extractor(sys.argv[2])(sys.argv[3], "qtz")), sep=";")
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("toy")
    (root / "qtz").mkdir()
    for name, text in FILES.items():
        (root / "qtz" / f"{name}.py").write_text(text.lstrip(), "utf-8")
    return root


@pytest.mark.parametrize(
    ("kind", "text", "found"),
    [
        ("number", "bo jaro plo 5 milo", "bo=3 year;5 milo=5000000"),
        ("number", "2 zu 7 percento", "2=2%;7=7%"),
        ("date", "5 vu marto 2021", "5 vu marto 2021=2021-03-05"),
        ("date", "jarcento 19", "jarcento 19=century from 1800"),
        (
            "reference",
            "artiko 5 plo 7",
            "artiko 5=Citation(type='article', number='5');artiko 5 plo 7=Citation(type='article', number='7')",
        ),
        ("reference", "artiko unua", "artiko unua=Citation(type='article', number='1')"),
        ("negation", "bo nenio", "nenio=explicit"),
    ],
)
def test_what_the_folder_says_is_read(folder: Path, kind: str, text: str, found: str) -> None:
    command = [sys.executable, "-c", SCRIPT, str(folder), kind, text]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == found, done.stderr
