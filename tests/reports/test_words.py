"""The interface's words: the catalogue is in step with the templates, plurals are right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

import pytest
from babel.messages.extract import extract
from babel.messages.pofile import read_po

from auditor.checks import CHECKS, load_check
from auditor.errors import SettingsError
from auditor.reports.page.findings import label_of
from auditor.reports.page.translations import LABELS, UI_LANGUAGES, load_words

FOLDER = Path(str(files("auditor.reports")))
Message = str | tuple[str, ...]


def _used() -> set[Message]:
    found: set[Message] = set()
    options = {"trim_blocks": "true", "lstrip_blocks": "true"}
    for path in sorted(FOLDER.glob("templates/*.j2")):
        with path.open("rb") as file:
            found |= {m for _, m, *_ in extract("jinja2.ext:babel_extract", file, options=options)}
    keywords = {"gettext": None, "_": None, "N_": None, "ngettext": (1, 2)}
    for path in sorted(FOLDER.rglob("*.py")):
        with path.open("rb") as file:
            found |= {m for _, m, *_ in extract("python", file, keywords=keywords)}
    return found


def _forms(said: str | Sequence[str] | None) -> tuple[str, ...]:
    """A message as it is said, or as it is said of each number."""
    return (said,) if isinstance(said, str) else tuple(said or ())


def _names(text: str) -> set[tuple[str, str]]:
    return set(re.findall(r"%\((\w+)\)s|\{(\w)\}", text))


@pytest.mark.parametrize("language", UI_LANGUAGES[1:])
def test_every_string_is_translated_and_no_other(language: str) -> None:
    with (FOLDER / "locale" / language / "LC_MESSAGES" / "audit.po").open("rb") as file:
        catalogue = read_po(file, locale=language)
    there = {m.id for m in catalogue if m.id}
    assert there == _used()
    for message in catalogue:
        if not message.id:
            continue
        texts = _forms(message.string)
        assert texts
        assert all(texts), message.id
        assert not message.fuzzy
        named = _names(" ".join(_forms(message.id)))
        for text in texts:
            # A plural form may say the number in words; no form may ask for what there is not, and
            # what is no plural says all of it.
            if len(_forms(message.id)) > 1:
                assert _names(text) <= named, message.id
            else:
                assert _names(text) == named, message.id


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (0, "بلا فقرات"), (1, "فقرة واحدة"), (2, "فقرتان"), (3, "3 فقرات"), (10, "10 فقرات"),
        (11, "11 فقرة"), (99, "99 فقرة"), (100, "100 فقرة"), (103, "103 فقرات"), (111, "111 فقرة"),
    ],
)  # fmt: skip
def test_arabic_plurals(count: int, expected: str) -> None:
    words = load_words("ar")
    said = words.ngettext("%(num)s paragraph", "%(num)s paragraphs", count) % {"num": count}
    assert said == expected


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("es", ["0 párrafos", "1 párrafo", "2 párrafos", "5 párrafos", "21 párrafos"]),
        (
            "fr",
            ["0 paragraphe", "1 paragraphe", "2 paragraphes", "5 paragraphes", "21 paragraphes"],
        ),
        ("ru", ["0 абзацев", "1 абзац", "2 абзаца", "5 абзацев", "21 абзац"]),
        ("zh", ["0 段", "1 段", "2 段", "5 段", "21 段"]),
    ],
)
def test_other_plurals(language: str, said: list[str]) -> None:
    words = load_words(language)
    counts = (0, 1, 2, 5, 21)
    found = [
        words.ngettext("%(num)s paragraph", "%(num)s paragraphs", n) % {"num": n} for n in counts
    ]
    assert found == said


@pytest.mark.parametrize("language", UI_LANGUAGES[1:])
def test_no_other_language_shines_through(language: str) -> None:
    """What is translated is in the language's own letters, but for names of files, sides and formats."""
    words = load_words(language)
    if language in {"ar", "ru", "zh"}:
        own = {"ar": "[\u0600-\u06ff]", "ru": "[\u0400-\u04ff]", "zh": "[\u4e00-\u9fff]"}[language]
        for message in _used() - {"A", "B", ", ", "."}:
            text = words.gettext(message) if isinstance(message, str) else ""
            assert not text or re.search(own, text), message


def test_every_check_has_a_label() -> None:
    for name in CHECKS:
        assert label_of(name) in LABELS
        assert label_of(load_check(name).category.rpartition("/")[2]) in LABELS


def test_a_language_without_catalogue() -> None:
    with pytest.raises(SettingsError, match="no interface in 'tlh'"):
        load_words("tlh")
