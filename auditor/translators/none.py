"""The translator that is not there: every text is rejected, so nothing passes for a score."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.model import Translation


class NoTranslator:
    """Translates nothing and says so."""

    name = "none"

    def __init__(self, *, missing: bool = False) -> None:
        """``missing``: it stands in for models that are not installed; nobody has asked for none."""
        self.missing = missing

    def translate(self, texts: Sequence[str], *, source: str, target: str) -> list[Translation]:  # noqa: ARG002 - the seam's signature
        """A rejected translation for each text."""
        return [Translation(text=None, rejected="no translator") for _ in texts]

    def route(self, source: str, target: str) -> tuple[str, ...] | None:  # noqa: ARG002 - the seam's signature
        """Always None."""
        return None
