"""What an error says of itself."""

from __future__ import annotations

import pytest

from auditor.errors import system_reason


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (FileNotFoundError(2, "No such file or directory", "a.txt"), "No such file or directory"),
        (OSError("only this"), "only this"),
        (ValueError("embedded null byte"), "embedded null byte"),
        ("a word", "a word"),
        (TimeoutError(), ""),
    ],
)
def test_the_systems_own_words_come_first(error: object, said: str) -> None:
    assert system_reason(error) == said
