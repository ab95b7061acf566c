"""Which file of settings holds: the nearest, up to the repository or the home directory."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.config.find import find_config, read_config
from auditor.errors import SettingsError


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """``top/.git`` and ``top/a/b``, where the work is done."""
    (tmp_path / "top" / "a" / "b").mkdir(parents=True)
    (tmp_path / "top" / ".git").mkdir()
    monkeypatch.chdir(tmp_path / "top" / "a" / "b")
    return tmp_path


def put(path: Path, depth: str = "deep", *, table: str = "") -> None:
    path.write_text(f'{table}\ndepth = "{depth}"\n', encoding="utf-8")


CASES = {
    "here": ({"top/a/b/audit.toml": ""}, "audit.toml"),
    "above": ({"top/a/audit.toml": ""}, "top/a/audit.toml"),
    "beside the repository": ({"top/audit.toml": ""}, "top/audit.toml"),
    "above the repository": ({"audit.toml": ""}, None),
    "the nearest": ({"top/a/audit.toml": "", "top/a/b/audit.toml": ""}, "audit.toml"),
    "shared": ({"top/a/pyproject.toml": "[tool.audit]"}, "top/a/pyproject.toml"),
    "own before shared": (
        {"top/a/pyproject.toml": "[tool.audit]", "top/a/audit.toml": ""},
        "top/a/audit.toml",
    ),
    "shared without us": (
        {"top/a/b/pyproject.toml": "[tool.other]", "top/a/audit.toml": ""},
        "top/a/audit.toml",
    ),
    "shared by a name like ours": (
        {"top/a/b/pyproject.toml": "[tool.auditor]", "top/audit.toml": ""},
        "top/audit.toml",
    ),
    "nothing": ({}, None),
}


@pytest.mark.parametrize("name", CASES)
def test_the_file_that_holds(tree: Path, name: str) -> None:
    files, expected = CASES[name]
    for path, table in files.items():
        put(tree / path, table=table)
    found = find_config(Path.cwd())
    if expected is None:
        assert found is None
        return
    assert found is not None
    assert found.path == (Path(expected) if "/" not in expected else tree / expected)
    assert found.table == {"depth": "deep"}


def test_the_search_ends_at_home(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tree / "top" / ".git").rmdir()
    put(tree / "audit.toml")
    monkeypatch.setenv("HOME", str(tree / "top"))
    assert find_config(Path.cwd()) is None
    put(tree / "top" / "audit.toml")
    assert find_config(Path.cwd()) is not None
    monkeypatch.setenv("HOME", str(tree))
    (tree / "top" / "audit.toml").unlink()
    assert find_config(Path.cwd()) is not None


def test_a_stranger_s_broken_file_is_not_ours_to_tell(tree: Path) -> None:
    Path("pyproject.toml").write_text("[tool.other\n", encoding="utf-8")
    assert find_config(Path.cwd()) is None
    Path("pyproject.toml").write_text("[tool.audit\n", encoding="utf-8")
    with pytest.raises(SettingsError, match=r"pyproject\.toml: not valid TOML \(.*line 1"):
        find_config(Path.cwd())


@pytest.mark.parametrize(
    ("content", "table"),
    [
        (b"", {}),
        (b"# nothing\n", {}),
        (b'\xef\xbb\xbfdepth = "deep"\r\n', {"depth": "deep"}),
    ],
    ids=["empty", "a comment", "byte order mark"],
)
def test_what_can_be_read(tree: Path, content: bytes, table: dict[str, str]) -> None:
    Path("audit.toml").write_bytes(content)
    assert read_config(Path("audit.toml")).table == table


REFUSED = {
    "missing": (None, "no such file"),
    "utf-16": ('depth = "deep"'.encode("utf-16"), "not UTF-8 at byte 0"),
    "latin-1": ('# é\ndepth = "deep"'.encode("latin-1"), "not UTF-8 at byte 2"),
    "not toml": (b"depth: deep\n", "not valid TOML"),
    "twice": (b'depth = "deep"\ndepth = "quick"\n', "not valid TOML"),
    "nested beyond reason": (b"terms = " + b"[" * 100_000, "not valid TOML"),
    "too large": (b"#" * 5_000_001, "larger than"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read(tree: Path, name: str) -> None:
    content, fragment = REFUSED[name]
    if content is not None:
        Path("audit.toml").write_bytes(content)
    with pytest.raises(SettingsError, match=fragment) as raised:
        read_config(Path("audit.toml"))
    assert str(raised.value).startswith("audit.toml: ")
    assert "\n" not in str(raised.value)


def test_a_directory_of_that_name_is_told(tree: Path) -> None:
    Path("audit.toml").mkdir()
    with pytest.raises(SettingsError, match="is a directory"):
        find_config(Path.cwd())


def test_a_shared_file_named_without_our_table(tree: Path) -> None:
    Path("pyproject.toml").write_text("[tool.other]\n", encoding="utf-8")
    with pytest.raises(SettingsError, match=r"no table \[tool.audit\]"):
        read_config(Path("pyproject.toml"))


def test_a_file_of_a_folder_above_is_named(tree: Path) -> None:
    put(tree / "top" / "audit.toml")
    told: list[str] = []
    assert find_config(Path.cwd(), tell=told.append) is not None
    assert told == [f"settings from {tree / 'top' / 'audit.toml'}; --no-config goes without"]


def test_a_file_anybody_may_have_put_there_is_not_used(tree: Path) -> None:
    put(tree / "top" / "audit.toml")
    (tree / "top").chmod(0o777)
    told: list[str] = []
    assert find_config(Path.cwd(), tell=told.append) is None
    assert len(told) == 1
    assert "not used" in told[0]
    assert read_config(tree / "top" / "audit.toml").table == {"depth": "deep"}


@pytest.mark.parametrize(
    "text", [".".join("a" * 5000) + " = 1", "[" + " . ".join(['"a"'] * 60) + "]"]
)
def test_a_key_of_thousands_of_parts(tree: Path, text: str) -> None:
    path = tree / "x.toml"
    path.write_text(text)
    with pytest.raises(SettingsError, match="more than 50 parts"):
        read_config(path)
    path.write_text('do-not-translate = ["' + "…." * 100 + '", "a.b.c"]\n')
    assert read_config(path).table
