"""Issues and figures of a bead in, its verdict with a probability out.

Every number that decides stands here or in the data: `features` names what is weighed, `weights` has
the fitted model (``judge.json``, by ``python -m benchmarks.fit_judge``) and its thresholds, `verdict`
judges.
"""

from __future__ import annotations

from auditor.judge.verdict import REPORTED, is_reported, judge

__all__ = ["REPORTED", "is_reported", "judge"]
