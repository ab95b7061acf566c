"""What a run does, leaves, does again; what dies on the way."""

from __future__ import annotations

import json
import os
import signal
from dataclasses import replace
from pathlib import Path

import pytest

from auditor.batch.blame import WHY
from auditor.batch.store import Store
from auditor.errors import InputError, OutputError, SettingsError
from tests.support.batches import SETTINGS, Inline, bitext, parts_of, request_of, run
from tests.support.full_disk import full_after


def test_every_part_once_and_marked(pool: Inline, lines: Path, tmp_path: Path) -> None:
    outcome = run(request_of(lines, tmp_path / "out"))
    assert pool.given == [0, 1, 2, 3]
    assert (outcome.parts, outcome.left, outcome.units, outcome.failed) == (4, 0, 12, 0)
    assert outcome.verdicts == {"divergent": 3, "equivalent": 9}
    assert outcome.reached["critical"] == 3
    assert list(parts_of(tmp_path / "out")) == [f"part-{n:05}.parquet" for n in range(4)]
    mark = json.loads((tmp_path / "out/done/00002.json").read_text("utf-8"))
    assert (mark["units"], mark["verdicts"], mark["schema"]) == (3, {"equivalent": 3}, 1)


def test_the_same_bytes_whatever_came_before(pool: Inline, lines: Path, tmp_path: Path) -> None:
    run(request_of(lines, tmp_path / "one"))
    bitext(tmp_path / "others.tsv", 30, wrong=4)
    run(request_of(tmp_path / "others.tsv", tmp_path / "two"))
    run(request_of(lines, tmp_path / "three"))
    assert parts_of(tmp_path / "one") == parts_of(tmp_path / "three")


def test_what_is_done_is_left(pool: Inline, lines: Path, tmp_path: Path) -> None:
    run(request_of(lines, tmp_path / "out"))
    pool.given.clear()
    outcome = run(request_of(lines, tmp_path / "out"))
    assert pool.given == []
    assert outcome.verdicts.total() == 12


@pytest.mark.parametrize(
    "harm",
    [
        lambda out: (out / "done/00001.json").unlink(),
        lambda out: (out / "done/00001.json").write_text("{"),
        lambda out: (out / "parts/part-00001.parquet").unlink(),
        lambda out: os.truncate(out / "parts/part-00001.parquet", 500),
        # As long as before, and not the same.
        lambda out: (out / "parts/part-00001.parquet").write_bytes(
            bytes(len((out / "parts/part-00001.parquet").read_bytes()))
        ),
    ],
)
def test_what_is_missing_or_damaged_is_done_again(
    pool: Inline, lines: Path, tmp_path: Path, harm: object
) -> None:
    out = tmp_path / "out"
    run(request_of(lines, out))
    whole = parts_of(out)
    pool.given.clear()
    assert callable(harm)
    harm(out)
    run(request_of(lines, out))
    assert pool.given == [1]
    assert parts_of(out) == whole


def test_a_clock_set_back_changes_nothing(pool: Inline, lines: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(request_of(lines, out))
    pool.given.clear()
    for path in [lines, *out.rglob("*")]:
        os.utime(path, (0, 0))
    run(request_of(lines, out))
    assert pool.given == []


def test_changed_input_is_done_again_and_nothing_else(
    pool: Inline, lines: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    run(request_of(lines, out))
    pool.given.clear()
    text = lines.read_text("utf-8").splitlines()
    text[4] = text[4].replace("14", "41")
    lines.write_text("\n".join(text) + "\n", encoding="utf-8")
    run(request_of(lines, out))
    assert pool.given == [1]


def test_a_shorter_input_leaves_no_stale_part(pool: Inline, lines: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(request_of(lines, out))
    bitext(lines, 6)
    outcome = run(request_of(lines, out))
    assert outcome.units == 6
    assert len(parts_of(out)) == len(list((out / "done").iterdir())) == 2


@pytest.mark.parametrize(
    "more",
    [{"settings": replace(SETTINGS, checks=("numbers",))}, {"cascade": True}],
)
def test_another_signature_makes_all_anew(
    pool: Inline, lines: Path, tmp_path: Path, more: dict[str, object]
) -> None:
    out = tmp_path / "out"
    run(request_of(lines, out))
    pool.given.clear()
    run(request_of(lines, out, **more))
    assert pool.given == [0, 1, 2, 3]


def test_the_size_of_parts_is_remembered(pool: Inline, lines: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(request_of(lines, out))
    pool.given.clear()
    run(request_of(lines, out, part_size=None))
    assert pool.given == []


def test_a_worker_that_dies_once_costs_nothing(pool: Inline, lines: Path, tmp_path: Path) -> None:
    run(request_of(lines, tmp_path / "whole"))
    pool.kills[4] = 1
    outcome = run(request_of(lines, tmp_path / "out"))
    assert (outcome.failed, outcome.left, outcome.progress.died) == (0, 0, 1)
    assert pool.mended == 1
    assert parts_of(tmp_path / "out") == parts_of(tmp_path / "whole")


def test_what_a_killed_worker_left_half_written_is_taken_away(
    pool: Inline, lines: Path, tmp_path: Path
) -> None:
    run(request_of(lines, tmp_path / "whole"))
    out = tmp_path / "out"

    def half(number: int) -> None:
        if number == 2:
            (out / "parts" / ".part-00001.parquet.77.tmp").write_bytes(b"PAR1")

    pool.before = half
    run(request_of(lines, out))
    assert [path.name for path in out.rglob("*.tmp")] == []
    assert parts_of(out) == parts_of(tmp_path / "whole")


def test_what_kills_every_worker_is_set_aside_alone(
    pool: Inline, lines: Path, tmp_path: Path
) -> None:
    pool.kills[4] = 100
    out = tmp_path / "out"
    outcome = run(request_of(lines, out))
    assert (outcome.failed, outcome.left, outcome.units) == (1, 0, 12)
    (failed,) = (out / "failed").iterdir()
    assert failed.name == "00001-4.json"
    assert json.loads(failed.read_text("utf-8"))["error"] == WHY
    # It is not tried again, unless it is asked for; then it comes through.
    pool.given.clear()
    pool.kills.clear()
    run(request_of(lines, out))
    assert pool.given == []
    assert run(request_of(lines, out, retry=True)).failed == 0
    assert pool.given == [1]
    assert list((out / "failed").iterdir()) == []


def test_a_poison_pair_is_set_aside_and_its_neighbours_are_not(
    pool: Inline, lines: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import auditor.batch.segment_part
    from auditor.pipeline.pairs import audit_batch

    def poisoned(batch: object, *rest: object, **more: object) -> object:
        if any("14 euros" in pair.a for pair in batch):  # type: ignore[attr-defined]
            raise ZeroDivisionError("poison")
        return audit_batch(batch, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(auditor.batch.segment_part, "audit_batch", poisoned)
    outcome = run(request_of(lines, tmp_path / "out"))
    assert outcome.failed == 1
    assert outcome.verdicts.total() == 11
    (failed,) = Store(tmp_path / "out").failures()
    assert failed[1]["error"] == "ZeroDivisionError: poison"
    assert "poisoned" in str(failed[1]["detail"])


@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_at_a_part_s_edge(
    pool: Inline, lines: Path, tmp_path: Path, by: signal.Signals
) -> None:
    pool.width = 1
    pool.before = lambda number: os.kill(os.getpid(), by) if number == 1 else None
    out = tmp_path / "out"
    outcome = run(request_of(lines, out))
    assert outcome.stopped_by == by
    assert 0 < outcome.left < 4
    assert len(parts_of(out)) == 4 - outcome.left
    pool.before = lambda _number: None
    assert run(request_of(lines, out)).left == 0


def test_a_full_disk_is_one_line_and_resumes(pool: Inline, lines: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(request_of(lines, tmp_path / "whole"))
    # The plan and the marks have room, a part has none.
    with full_after(9000), pytest.raises(OutputError, match=r"part-00000.*the same command|again"):
        run(request_of(lines, out))
    assert parts_of(out) == {}
    assert [path.name for path in out.rglob("*.tmp")] == []
    assert run(request_of(lines, out)).left == 0
    assert parts_of(out) == parts_of(tmp_path / "whole")


def test_input_that_changes_meanwhile(
    pool: Inline, lines: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import auditor.batch.session
    from auditor.batch.plan import plan

    def planned(*given: object, **more: object) -> object:
        found = plan(*given, **more)  # type: ignore[arg-type]
        return replace(found, digests=(found.digests[0], "of another text", *found.digests[2:]))

    monkeypatch.setattr(auditor.batch.session, "plan", planned)
    with pytest.raises(InputError, match="has changed while it was audited"):
        run(request_of(lines, tmp_path / "out"))


def test_another_input_does_not_take_a_folder_over(
    pool: Inline, lines: Path, tmp_path: Path
) -> None:
    run(request_of(lines, tmp_path / "out"))
    other = bitext(tmp_path / "other.tsv", 3)
    with pytest.raises(OutputError, match="holds a run over"):
        run(request_of(other, tmp_path / "out"))
    outcome = run(request_of(other, tmp_path / "out", overwrite=True))
    assert (outcome.parts, len(parts_of(tmp_path / "out"))) == (1, 1)


def test_a_folder_with_other_things_is_left_alone(
    pool: Inline, lines: Path, tmp_path: Path
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/thesis.txt").write_text("mine")
    with pytest.raises(OutputError, match="holds other things"):
        run(request_of(lines, tmp_path / "mine"))
    with pytest.raises(OutputError, match="is a file"):
        run(request_of(lines, lines))
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["thesis.txt"]


def test_documents_need_an_encoder(pool: Inline, tmp_path: Path) -> None:
    manifest = tmp_path / "m.csv"
    manifest.write_text("a,b\nx.txt,y.txt\n")
    with pytest.raises(SettingsError, match="cannot align"):
        run(request_of(manifest, tmp_path / "out"))


def test_lines_that_are_no_pair_are_told(pool: Inline, tmp_path: Path) -> None:
    path = tmp_path / "pairs.tsv"
    path.write_text("One day.\tUn jour.\nno pair\n\tvide\nTwo days.\tDeux jours.\n", "utf-8")
    outcome = run(request_of(path, tmp_path / "out"))
    assert outcome.units == 4
    assert outcome.verdicts.total() == 2
