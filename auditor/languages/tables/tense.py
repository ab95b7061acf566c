"""What sets a clause in the past or the future, and into another time, for `auditor.evidence.probes.tense`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

# What times it is set from and to ("past-future"), where, and what then stands there.
TimeEdit: TypeAlias = tuple[str, int, int, str]


@dataclass(frozen=True, slots=True)
class Tense:
    """Regular expressions of whole words, any case.

    ``past``: words and endings that set a clause in the past. ``future``: what speaks of the future
    besides the cues of modality. ``rewrites``: (times, pattern, replacement), unless ``shifted`` finds
    the edits of a text by the language's grammar. ``intended``: what other languages put into the
    future. ``solemn``: what a modal of duty and future begins with; ``being``: forms of the present
    that others often leave to the context, in small letters. ``fitted``: whether the model of tense was
    fitted on the verbs of this language; it trusts others less.
    """

    past: tuple[str, ...] = ()
    future: tuple[str, ...] = ()
    rewrites: tuple[tuple[str, str, str], ...] = ()
    shifted: Callable[[str], list[TimeEdit]] | None = None
    intended: str = ""
    solemn: tuple[str, ...] = ()
    being: frozenset[str] = frozenset()
    fitted: bool = False
