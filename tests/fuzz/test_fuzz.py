"""A short run of the fuzzer, the inputs that once broke something, and the fuzzer itself."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor.errors import InputError
from auditor.readers import READERS
from auditor.readers.bilingual import BILINGUAL
from auditor.readers.keyed import KEYED
from tests.fuzz import targets
from tests.fuzz.guard import TooSlowError, limited
from tests.fuzz.mutators import KINDS, mutated
from tests.fuzz.seeds import format_of, seeds
from tests.fuzz.targets import COMPARE, NAMES, compare, inputs, run

REGRESSIONS = sorted((Path(__file__).parent / "regressions").glob("*@*"))
SLOW = {COMPARE: 6, ".pdf": 12}


@pytest.mark.parametrize("suffix", sorted({*READERS, *BILINGUAL, *KEYED}))
def test_every_format_has_a_seed_that_is_read(suffix: str) -> None:
    assert seeds(suffix), f"{suffix}: put a small file into tests/fuzz/corpus"
    one = format_of(suffix)
    names = [name for name in NAMES if name in {one, f"pairs{one}", f"keyed{one}"}]
    assert names
    for name in names:
        for data in seeds(suffix):
            assert run(name, data), f"{name}: the seed is refused"


@pytest.mark.parametrize("name", NAMES)
def test_spoilt_input_gives_an_error_or_a_result(name: str) -> None:
    @settings(
        max_examples=SLOW.get(name, 30), database=None, suppress_health_check=list(HealthCheck)
    )
    @given(seed=st.integers(0, 2**32))
    def one(seed: int) -> None:
        with limited():
            run(name, inputs(name, Random(seed)))

    one()


def test_hostile_text_with_the_real_encoder() -> None:
    a, _, b = inputs(COMPARE, Random(3)).partition(targets.BREAK)
    with limited():
        compare(a.decode("utf-8", "replace")[:300], b.decode("utf-8", "replace")[:300], real=True)


@pytest.mark.parametrize("path", REGRESSIONS, ids=lambda path: path.name)
def test_what_once_broke_something(path: Path) -> None:
    name = path.name.partition("@")[2]
    assert name in NAMES
    with limited():
        run(name, path.read_bytes())


@pytest.mark.parametrize("name", NAMES)
def test_the_same_seed_gives_the_same_input(name: str) -> None:
    assert inputs(name, Random(5)) == inputs(name, Random(5))
    assert len({inputs(name, Random(seed)) for seed in range(8)}) > 1


@pytest.mark.parametrize("suffix", sorted({*KINDS, ".txt"} & {*READERS, *BILINGUAL, *KEYED}))
def test_every_mutator_takes_what_is_left_by_the_others(suffix: str) -> None:
    for change in dict.fromkeys(KINDS.get(suffix, KINDS[".fodt"])):
        for seed, data in enumerate((b"", b"\x00", b"PK\x03\x04", b"<a/>", *seeds(suffix))):
            assert isinstance(change(data, Random(seed)), bytes)
    assert mutated(b"", suffix, Random(0), other=b"x") is not None


def test_what_is_not_an_error_of_ours_comes_through(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ValueError("not ours")

    monkeypatch.setattr(targets, "document", broken)
    with pytest.raises(ValueError, match="not ours"):
        run(".txt", b"x")


def test_an_error_of_several_lines_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def wordy(*_: object) -> None:
        raise InputError("one\ntwo")

    monkeypatch.setattr(targets, "document", wordy)
    with pytest.raises(AssertionError, match="several lines"):
        run(".txt", b"x")


def test_what_is_too_slow_is_stopped() -> None:
    def spin() -> None:
        while True:
            pass

    with pytest.raises(TooSlowError), limited(0.05):
        spin()
