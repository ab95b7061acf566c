"""How one small word turns a sentence around, for the probes of `auditor.evidence.probes.variants`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rewrites:
    """``rewrites``: (kind, regular expression, replacement); ``opposites``: words to swap for each other."""

    rewrites: tuple[tuple[str, str, str], ...] = ()
    opposites: tuple[tuple[str, str], ...] = ()
