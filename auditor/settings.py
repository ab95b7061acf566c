"""What can be set, and the values it has when nobody sets it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from auditor.errors import SettingsError

DEPTHS = ("quick", "standard", "deep")
# Of a document with changes nobody has accepted yet: refuse it, or read it with or without them.
TRACKED_CHANGES = ("refuse", "accept", "reject")


@dataclass(frozen=True, slots=True)
class Settings:
    """Options of one audit.

    ``language_a``/``language_b`` None: told from the text. ``translator``: ``auto`` (Argos where its
    models are installed), ``argos``, ``none`` or a file of recorded translations. ``same_language``
    allows both documents to be in one language. ``checks`` None: all. ``alignment``: a file of paragraph
    beads to use instead of aligning.
    """

    language_a: str | None = None
    language_b: str | None = None
    encoder: str = "use"
    translator: str = "auto"
    depth: str = "standard"
    same_language: bool = False
    tokens: bool = False
    checks: tuple[str, ...] | None = None
    alignment: Path | None = None

    def __post_init__(self) -> None:
        """Refuse impossible values. Raises SettingsError."""
        if self.depth not in DEPTHS:
            raise SettingsError(f"unknown depth {self.depth!r}: use {', '.join(DEPTHS)}")
