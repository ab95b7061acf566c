"""Texts in, translations out, always offline. A new translator is a file and a case of `load_translator`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from auditor.errors import InputError, SettingsError
from auditor.model import Translation


class Translator(Protocol):
    """Turns texts into texts of another language, or says why it could not."""

    name: str

    def translate(self, texts: Sequence[str], *, source: str, target: str) -> list[Translation]:
        """One translation a text, in order; ``text`` is None where ``rejected`` says why."""
        ...

    def route(self, source: str, target: str) -> tuple[str, ...] | None:
        """The languages passed through, both ends included; None when there is no way."""
        ...


MEMORY_SUFFIXES = frozenset({".tmx", ".tsv"})


def load_translator(spec: str) -> Translator:
    """The translator of a ``--translator`` value; its models are loaded when first used.

    ``argos``: the installed models, ModelError when there are none. ``none``: no translator.
    ``auto``: argos when models are installed, otherwise none. A path ending in .tmx or .tsv:
    that translation memory.
    """
    from auditor.translators.none import NoTranslator

    if spec == "none":
        return NoTranslator()
    if spec in {"argos", "auto"}:
        from auditor.translators.store import has_packages

        if spec == "auto" and not has_packages():
            return NoTranslator(missing=True)
        from auditor.translators.argos import open_argos

        return open_argos()
    path = Path(spec)
    if path.suffix.lower() in MEMORY_SUFFIXES:
        from auditor.translators.memory import open_memory

        return open_memory(path)
    if path.exists():
        raise InputError(f"{spec}: not a translation memory; give a .tmx or .tsv file")
    raise SettingsError(
        f"unknown translator {spec!r}; use auto, argos, none or the path of a .tmx or .tsv file"
    )
