"""The first row of a table: languages, or text."""

from __future__ import annotations

import pytest

from auditor.exchange.header import header_languages


@pytest.mark.parametrize(
    ("cells", "languages"),
    [
        (["source", "target"], ("", "")),
        ([" Source ", "TARGET", "back-translation"], ("", "")),
        (["en", "ar"], ("en", "ar")),
        (["en-US", "ar_IQ", "note"], ("en-US", "ar_IQ")),
        (["en", "ckb-IQ"], ("en", "ckb-IQ")),
    ],
)
def test_headers(cells: list[str], languages: tuple[str, str]) -> None:
    assert header_languages(cells) == languages


@pytest.mark.parametrize(
    "cells",
    [
        [],
        ["en"],
        ["Yes", "Oui"],
        ["yes", "oui"],
        ["No", "no"],
        ["no", "no"],
        ["no", "non"],
        ["The source", "target"],
        ["target", "source"],
        ["en", "The forces will leave."],
        ["", ""],
    ],
)
def test_rows_of_text(cells: list[str]) -> None:
    assert header_languages(cells) is None
