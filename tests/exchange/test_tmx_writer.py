"""TMX as it is written, and read back by the reader beside it."""

from __future__ import annotations

import io

from auditor.exchange.tmx import tmx_units
from auditor.exchange.tmx_writer import Unit, tmx
from tests.support.report_schemas import valid_tmx

UNITS = [Unit("One & <two>", "un"), Unit("three", "trois\x01", "7", {"x-p": "1"}, ("a note",))]


def test_it_is_valid_and_read_back() -> None:
    text = tmx(UNITS, ("en", "fr"), properties={"x-created": "2023"}, notes=["not run"])
    valid_tmx(text)
    read = list(tmx_units(io.BytesIO(text.encode("utf-8")), longest=100))
    assert [unit.texts for unit in read] == [
        {"en": "One & <two>", "fr": "un"},
        {"en": "three", "fr": "trois⟦␁⟧"},
    ]
    assert [(unit.id, unit.source) for unit in read] == [("", "en"), ("7", "en")]


def test_what_is_said_of_a_unit_comes_before_its_texts() -> None:
    unit = valid_tmx(tmx(UNITS, ("en", "fr"))).findall("body/tu")[1]
    assert [child.tag for child in unit] == ["prop", "note", "tuv", "tuv"]


def test_a_language_nobody_told() -> None:
    header = valid_tmx(tmx([], (None, "fr"), sentences=True)).find("header")
    assert header is not None
    assert header.get("srclang") == "und"
    assert header.get("segtype") == "sentence"
