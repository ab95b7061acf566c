"""Alignment: which segments of A and B belong together.

A monotone dynamic programme over embedding similarities (Thompson & Koehn 2019, *Vecalign*,
https://aclanthology.org/D19-1136: costs normalised against random pairs), then a second pass that
finds what was moved.
"""

from __future__ import annotations

from auditor.align.beads import Segments, align
from auditor.align.moved import find_moved

__all__ = ["Segments", "align", "find_moved"]
