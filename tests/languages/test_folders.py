"""A language is a folder: its files are subjects, and no module of the facts names a language."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import auditor
from auditor.languages import languages

PACKAGE = Path(auditor.__file__).parent
SUBJECTS = {path.stem for path in (PACKAGE / "languages" / "tables").glob("*.py")} - {"__init__"}
FILES = [
    (code, path.stem)
    for code in languages()
    for path in sorted((PACKAGE / "languages" / code).glob("*.py"))
    if not path.stem.startswith("_")
]
LONGEST = max(map(len, languages())) + 1  # letters of a code
FACTS = sorted((PACKAGE / "facts").rglob("*.py"))


@pytest.mark.parametrize(("code", "file"), FILES)
def test_a_file_is_a_subject_and_has_its_tables(code: str, file: str) -> None:
    assert file in SUBJECTS
    tables = import_module(f"auditor.languages.{code}.{file}").TABLES
    assert type(tables).__module__ == f"auditor.languages.tables.{file}"
    assert tables != type(tables)(), "empty tables need no file"


def language_names(source: str) -> Iterator[str]:
    """Strings in a module that are a language's code, or a list of nothing but codes.

    But not what a letter stands for: ж is zh.
    """
    codes = set(languages())
    tree = ast.parse(source)
    letters = {
        id(value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Dict)
        for key, value in zip(node.keys, node.values, strict=True)
        if isinstance(key, ast.Constant) and isinstance(key.value, str) and len(key.value) == 1
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            words = node.value.replace("-", " ").replace("_", " ").split()
            known = [word for word in words if word in codes]
            listed = len(known) > 1 and max(map(len, words)) <= LONGEST
            if known and (len(words) == 1 or listed) and id(node) not in letters:
                yield node.value


@pytest.mark.parametrize("path", FACTS, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_facts_name_no_language(path: Path) -> None:
    assert list(language_names(path.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    ("source", "named"),
    [
        ('TABLE = {"en": 1, "nl": 2}', ["en"]),
        ('if code == "ar": pass', ["ar"]),
        ('if code in ("de", "lb"): pass', ["de"]),
        ('CODES = frozenset({"fr", "it"})', ["fr", "it"]),
        ('CODES = "en fr de es pt it nl da".split()', ["en fr de es pt it nl da"]),
        ('match code:\n    case "zh": pass', ["zh"]),
        ('Locale.parse("pt_BR") and Locale.parse("ar")', ["ar"]),
        ('LETTERS = {"ж": "zh"}', []),
        ('NAMES = {"Russian": "ru"}', ["ru"]),
        ('OF = "of de la"', []),
    ],
)
def test_a_module_that_names_one_is_caught(source: str, named: list[str]) -> None:
    assert sorted(language_names(source)) == sorted(named)


def test_importing_the_facts_loads_no_language() -> None:
    modules = [
        ".".join(("auditor", *path.relative_to(PACKAGE).with_suffix("").parts)) for path in FACTS
    ]
    code = (
        f"import sys, {', '.join(modules)}\n"
        "from auditor.languages import languages\n"
        "print([c for c in languages() if f'auditor.languages.{c}' in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
