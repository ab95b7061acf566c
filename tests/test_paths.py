from __future__ import annotations

from pathlib import Path

import pytest

from auditor.errors import InputError
from auditor.paths import STDIN, require_one_stdin, shown


def test_stdin_is_read_once() -> None:
    require_one_stdin(STDIN, Path("a.txt"))
    require_one_stdin(Path("a.txt"), Path("a.txt"))
    with pytest.raises(InputError, match="both documents"):
        require_one_stdin(STDIN, Path("-"))


def test_names() -> None:
    assert [shown(Path(name)) for name in ("-", "a-", "/x/-")] == ["stdin", "a-", "/x/-"]
