"""Which files of a folder are looked at, whatever lies in it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from auditor.errors import InputError
from auditor.matching.files import find_files


def _touch(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("text", encoding="utf-8")


def test_documents_are_found_in_order_and_others_counted(tmp_path: Path) -> None:
    _touch(tmp_path, "b.txt", "ar/a.docx", "c.jpg", "d.JPG", "e", "m.tmx", "k.json", ".git/x.txt", "~$b.docx", "o.doc")  # fmt: skip
    found = find_files([tmp_path])
    assert [path.relative_to(tmp_path).as_posix() for path in found.files] == [
        "b.txt",
        "o.doc",
        "ar/a.docx",
    ]
    assert {path.name for path in found.whole} == {"m.tmx", "k.json"}
    assert found.passed == {".jpg": 2, "": 1}
    assert found.problems == ()


def test_our_own_reports_are_no_texts(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The ferry leaves at noon.", "utf-8")
    mark = '<html><head><meta name="generator" content="statement-audit"></head></html>'
    (tmp_path / "en--fr.html").write_text(mark, "utf-8")
    found = find_files([tmp_path])
    assert found.files == (tmp_path / "a.txt",)
    assert found.passed == {"reports of audit's own": 1}


def test_links_lead_in_no_circle_and_a_file_counts_once(tmp_path: Path) -> None:
    _touch(tmp_path, "a.txt", "deep/b.txt")
    (tmp_path / "deep" / "up").symlink_to(tmp_path)
    (tmp_path / "again.txt").symlink_to(tmp_path / "a.txt")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nothing.txt")
    found = find_files([tmp_path])
    names = [path.name for path in found.files]
    assert names == ["a.txt", "gone.txt", "b.txt"]


def test_two_folders_are_kept_apart(tmp_path: Path) -> None:
    _touch(tmp_path, "x/a.txt", "y/a.txt", "y/b.txt")
    found = find_files([tmp_path / "x", tmp_path / "y"])
    assert found.folders == (0, 1, 1)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may open every folder")
def test_a_closed_folder_is_a_problem(tmp_path: Path) -> None:
    _touch(tmp_path, "a.txt", "closed/b.txt")
    (tmp_path / "closed").chmod(0)
    try:
        found = find_files([tmp_path])
    finally:
        (tmp_path / "closed").chmod(0o755)
    assert [path.name for path in found.files] == ["a.txt"]
    assert [problem.path.name for problem in found.problems] == ["closed"]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["nowhere"], "no such folder"),
        (["a.txt"], "is a file"),
        (["x", "x"], "lies in it"),
        (["x", "x/z"], "lies in it"),
        (["x/z", "x"], "lies in it"),
        (["\0"], "cannot be read"),
    ],
)
def test_what_is_no_folder_is_refused(tmp_path: Path, given: list[str], said: str) -> None:
    _touch(tmp_path, "a.txt", "x/z/b.txt")
    with pytest.raises(InputError, match=said):
        find_files([tmp_path / name for name in given])
