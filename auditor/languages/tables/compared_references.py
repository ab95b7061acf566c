"""Whether references in a language are compared with those of another."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ComparedReferences:
    """Of languages whose words for articles, chapters, resolutions … `auditor.facts.references` knows."""
