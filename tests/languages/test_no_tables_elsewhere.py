"""Modules with logic name no language: what is known of one is in its folder, and asked for by subject."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.encoders.use import LANGUAGES
from auditor.languages import families, languages
from tests.support.real_models import ROOT

PACKAGE = ROOT / "auditor"
ROOMS = (
    *("checks", "evidence", "readers", "orthography", "translators", "align", "segment"),
    *("facts", "pipeline", "judge"),
)
GROUPS = (
    *(families.RIGHT_TO_LEFT, families.UNSPACED, families.UNCASED, families.POINTED),
    *(families.ORDINALS_WITH_STOP, families.PERCENT_FIRST, families.BY_CHARACTER),
    *(codes.split() for codes in (*families.SCRIPTS.values(), *families.CODE_PAGES.values())),
)
CODES: frozenset[str] = LANGUAGES.union(languages(), *GROUPS)

# What is named in a file all the same, and why it may be.
ROUTES = "by what codes Argos calls its packages, all of which lead from or to English"
EXCEPTIONS = {
    ("auditor/translators/routes.py", "en"): ROUTES,
    ("auditor/translators/routes.py", "no"): ROUTES,
    ("auditor/translators/routes.py", "pt"): ROUTES,
    ("auditor/translators/routes.py", "zh"): ROUTES,
    ("auditor/facts/numbers/measure_symbols.py", "lb"): "the symbol of the pound",
    ("auditor/pipeline/figures.py", "en"): "the judge was fitted on an English side and another",
    ("auditor/readers/bilingual/xliff.py", "no"): "a value of XLIFF's attribute translate",
    ("auditor/readers/subtitles/document.py", "lt"): "the entity of a bracket",
}


def named(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and language of each code that is a key, is compared with, or stands among codes alone."""
    constants = dict(_constants(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict):
            yield from _codes([key for key in node.keys if key is not None], constants)
        elif isinstance(node, ast.Compare):
            yield from _codes([node.left, *node.comparators], constants)
        elif isinstance(node, ast.Subscript):
            yield from _codes([node.slice], constants)
        elif isinstance(node, ast.MatchValue):
            yield from _codes([node.value], constants)
        elif isinstance(node, ast.Set | ast.Tuple | ast.List):
            found = list(_codes(node.elts, constants))
            if found and len(found) == len(node.elts):
                yield from found
        elif isinstance(node, ast.Call):
            yield from _called(node)


def _called(node: ast.Call) -> Iterator[tuple[int, str]]:
    """Codes in ``"ar de".split()``, ``dict(ar=…)`` and ``table.get("ar")``."""
    words: list[str] = []
    if isinstance(node.func, ast.Name) and node.func.id == "dict":
        words = [keyword.arg for keyword in node.keywords if keyword.arg]
    elif isinstance(node.func, ast.Attribute) and node.func.attr == "split":
        words = _text(node.func.value).split()
    elif isinstance(node.func, ast.Attribute) and node.func.attr == "get" and node.args:
        words = [_text(node.args[0])]
    if words and all(map(_language_of, words)):
        yield from ((node.lineno, _language_of(word)) for word in words)


def _constants(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            yield node.targets[0].id, node.value


def _codes(nodes: list[ast.expr], constants: dict[str, ast.expr]) -> Iterator[tuple[int, str]]:
    for node in nodes:
        value = constants.get(node.id, node) if isinstance(node, ast.Name) else node
        if code := _language_of(_text(value)):
            yield node.lineno, code


def _text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _language_of(text: str) -> str:
    """The language if that is a code of one, with a region or script or without; empty if it is none."""
    found = re.fullmatch(r"([a-z]{2,3})(?:-(?:[A-Za-z]{2}|[A-Za-z]{4}))?", text)
    return found[1] if found and found[1] in CODES else ""


def modules() -> list[Path]:
    return sorted(path for room in ROOMS for path in (PACKAGE / room).rglob("*.py"))


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_with_logic_names_no_language(path: Path) -> None:
    file = path.relative_to(ROOT).as_posix()
    found = named(ast.parse(path.read_text("utf-8")))
    assert [(line, code) for line, code in found if (file, code) not in EXCEPTIONS] == []


def test_no_exception_is_left_over() -> None:
    found = {
        (path.relative_to(ROOT).as_posix(), code)
        for path in modules()
        for _, code in named(ast.parse(path.read_text("utf-8")))
    }
    assert set(EXCEPTIONS) <= found


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('WORDS = {"ar": "هل", "de": "ob"}', ["ar", "de"]),
        ('WORDS = dict(ar="هل", de="ob")', ["ar", "de"]),
        ('if code == "en": pass', ["en"]),
        ('if primary(code) != "pt-BR": pass', ["pt"]),
        ('LANGUAGES = frozenset({"ar", "zh"})', ["ar", "zh"]),
        ('joint = "" if code in ("ja", "zh-Hant") else " "', ["ja", "zh"]),
        ('LANGUAGES = frozenset("ar de en".split())', ["ar", "de", "en"]),
        ('words = TABLE["fr"]', ["fr"]),
        ('words = table.get("fr", ())', ["fr"]),
        ('OWN = "en"\nif code == OWN: pass', ["en"]),
        ('match code:\n    case "it": pass', ["it"]),
    ],
)
def test_a_table_by_language_is_seen(source: str, expected: list[str]) -> None:
    assert [code for _, code in named(ast.parse(source))] == expected


@pytest.mark.parametrize(
    "source",
    [
        'CLASSES = {"EN", "AL"}',  # of Unicode's bidirectional algorithm
        'CELLS = frozenset(("td", "th"))',
        'if kind == "tr_open": pass',
        'words = "do does did".split()',
        'known = language("en").tables(Negation)',
        'SIDES = ("a", "b")',
    ],
)
def test_what_is_no_table_by_language(source: str) -> None:
    assert list(named(ast.parse(source))) == []
