"""Pairs in several processes: what they share is loaded before they start, and let go of in the end."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from auditor.encoders.edits import ByStrings
from auditor.pipeline import pairs
from auditor.pipeline.engines import Engines
from auditor.readers.pairs import TextPair
from auditor.settings import Settings
from auditor.translators.none import NoTranslator


class Asked(ByStrings):
    """An encoder that keeps whether it was asked."""

    name, languages = "asked", None

    def __init__(self) -> None:
        self.loaded = False

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.loaded = True
        return np.ones((len(texts), 1), dtype=np.float32)


class StoppedError(Exception):
    """Raised where processes would be started."""


def test_the_encoder_is_loaded_before_there_are_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    encoder = Asked()
    engines = Engines(encoder, NoTranslator())
    monkeypatch.setattr(Engines, "load", lambda _: engines)

    class Pool:
        def __init__(self, *_: object, **__: object) -> None:
            assert encoder.loaded
            assert [worker.engines for worker in pairs._worker] == [engines]

        def submit(self, *_: object) -> None:
            raise StoppedError

        def shutdown(self, **_: object) -> None:
            pass

    monkeypatch.setattr(pairs, "ProcessPoolExecutor", Pool)
    settings = Settings(language_a="en", language_b="fr", translator="none")
    with pytest.raises(StoppedError):
        list(pairs.audit_pairs([TextPair(0, 1, "a", "b")], settings, jobs=2))
    assert pairs._worker == []


def test_a_process_that_was_forked_takes_the_engines_over(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(_: Settings) -> Engines:
        raise StoppedError

    monkeypatch.setattr(Engines, "load", load)
    monkeypatch.setattr("signal.signal", lambda *_: None)
    settings = Settings(language_a="en", language_b="fr", translator="none")
    with pytest.raises(StoppedError):
        pairs._load_worker(settings)
    worker = pairs._Worker(settings, Engines(Asked(), NoTranslator()))
    monkeypatch.setattr(pairs, "_worker", [worker])
    pairs._load_worker(settings)
    assert pairs._worker == [worker]
