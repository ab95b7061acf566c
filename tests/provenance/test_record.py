"""A record names what was compared; verifying says what became of it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.errors import InputError
from auditor.provenance.record import (
    Record,
    Recorded,
    as_json,
    file_digest,
    read_record,
    record_of,
)
from auditor.provenance.verifying import Held, verify

# From the SHA-256 standard's examples: "abc".
ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
SIGNATURE = {"version:statement-audit": "0.1.0", "depth": "standard"}


def made(folder: Path, **texts: str) -> Record:
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    paths = [folder / name for name in texts]
    return record_of(
        command="compare",
        created="2026-01-02",
        inputs=[("document", path, None) for path in paths[:-1]],
        reports=paths[-1:],
        signature=SIGNATURE,
        folder=folder,
    )


def test_what_is_recorded(tmp_path: Path) -> None:
    record = made(tmp_path, a="abc", b="two", page="report")
    assert record.inputs[0] == Recorded("document", "a", ABC)
    assert [one.role for one in record.reports] == ["report"]
    assert record.versions == {"statement-audit": "0.1.0"}
    assert record.options == {"depth": "standard"}
    assert {one.held for one in verify(record, folder=tmp_path)} == {Held.SAME}


def test_the_hash_of_what_was_read_stands_whatever_the_file_is_now(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("changed while it was compared", encoding="utf-8")
    record = record_of(
        command="compare", created="", inputs=[("document", tmp_path / "a", ABC)], reports=(),
        signature={}, folder=tmp_path,
    )  # fmt: skip
    (one,) = verify(record, folder=tmp_path)
    assert (one.held, one.file.sha256) == (Held.CHANGED, ABC)
    assert one.sha256 == file_digest(tmp_path / "a")


def test_a_folder_can_be_moved(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    record = made(old, a="abc", b="two", page="report")
    old.rename(new)
    assert {one.held for one in verify(record, folder=new)} == {Held.SAME}
    assert {one.held for one in verify(record, folder=old)} == {Held.MISSING}


def test_what_can_become_of_a_file(tmp_path: Path) -> None:
    record = made(tmp_path, a="abc", b="two", c="three", page="report")
    (tmp_path / "a").write_text("abd", encoding="utf-8")
    (tmp_path / "b").unlink()
    (tmp_path / "c").unlink()
    (tmp_path / "c").mkdir()
    held = [one.held for one in verify(record, folder=tmp_path)]
    assert held == [Held.CHANGED, Held.MISSING, Held.UNREADABLE, Held.SAME]


def test_stdin_cannot_be_read_again(tmp_path: Path) -> None:
    record = record_of(
        command="compare", created="", inputs=[("document", Path("-"), ABC)], reports=(),
        signature={}, folder=tmp_path,
    )  # fmt: skip
    assert verify(record, folder=tmp_path)[0].held is Held.NOT_CHECKED


@given(st.text(st.characters(codec="utf-8"), min_size=1), st.dictionaries(st.text(), st.text()))
def test_a_record_comes_back(
    tmp_path_factory: pytest.TempPathFactory, name: str, options: dict[str, str]
) -> None:
    path = tmp_path_factory.mktemp("record") / "record.json"
    record = Record("revise", "2026-01-02", (Recorded("document", name, ABC),), (), {}, options)
    path.write_bytes(as_json(record))
    assert read_record(path) == record
    assert path.read_bytes() == as_json(read_record(path))


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xffletter.txt")
    path.write_bytes(b"abc")
    record = record_of(
        command="compare", created="", inputs=[("document", path, None)], reports=(),
        signature={}, folder=tmp_path,
    )  # fmt: skip
    kept = tmp_path / "record.json"
    kept.write_bytes(as_json(record))
    assert verify(read_record(kept), folder=tmp_path)[0].held is Held.SAME


@pytest.mark.parametrize(
    "data",
    [
        [],
        {},
        {"generator": "statement-audit", "schema_version": 1},
        {
            **json.loads(
                as_json(Record("x", "", (Recorded("document", "a", "0" * 63),), (), {}, {}))
            )
        },
        {**json.loads(as_json(Record("x", "", (), (), {}, {})))},
    ],
)
def test_what_is_no_record(tmp_path: Path, data: object) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(InputError, match="is not a record of ours"):
        read_record(path)
