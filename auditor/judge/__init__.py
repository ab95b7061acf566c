"""Issues and figures of a bead in, its verdict with a probability out.

`features` names what is weighed, `weights` has the fitted model (``judge.json``, by ``python -m
benchmarks.fit_judge``) and the thresholds of a verdict, `verdict` judges. How sure a single finding is
stands with its check, which was fitted by itself.
"""

from __future__ import annotations

from auditor.judge.verdict import REPORTED, is_reported, judge

__all__ = ["REPORTED", "is_reported", "judge"]
