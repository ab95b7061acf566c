"""Issues and figures of a bead in, its verdict with a probability out.

`features` names what is weighed, `model` has the fitted models (``embedded.json``, ``translated.json``,
``forced.json``, by ``python -m benchmarks.fit_judge``), `verdict` judges and says what is worth showing. How sure a
single finding is stands with its check, which was fitted by itself.
"""

from __future__ import annotations

from auditor.judge.verdict import REPORTED, is_reported, judge, judged

__all__ = ["REPORTED", "is_reported", "judge", "judged"]
