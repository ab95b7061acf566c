"""The form of a table of cues: small words of one class, as `auditor.facts.cues` finds them."""

from __future__ import annotations

from typing import TypeAlias

# (class, pattern) in the order of precedence.
CueTable: TypeAlias = tuple[tuple[str, str], ...]
