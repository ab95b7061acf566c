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
        named = set(re.findall(r"%\((\w+)\)s|\{(\w)\}", " ".join(_forms(message.id))))
        for text in texts:
            # A plural form may say the number in words; no form may ask for what there is not.
            assert set(re.findall(r"%\((\w+)\)s|\{(\w)\}", text)) <= named, message.id


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


def test_every_check_has_a_label() -> None:
    for name in CHECKS:
        assert label_of(name) in LABELS
        assert label_of(load_check(name).category.rpartition("/")[2]) in LABELS


def test_a_language_without_catalogue() -> None:
    with pytest.raises(SettingsError, match="no interface in 'tlh'"):
        load_words("tlh")
