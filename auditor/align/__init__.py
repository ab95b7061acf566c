"""Two segmented documents and an encoder in; beads out, which say what belongs together.

A monotone dynamic programme over embedding similarities inside a band that anchors lead
(``costs`` names the sources), then a second pass that finds what was moved.
"""

from __future__ import annotations

from auditor.align.beads import align
from auditor.align.moved import find_moved
from auditor.align.passes import both_passes
from auditor.align.segments import Segments

__all__ = ["Segments", "align", "both_passes", "find_moved"]
