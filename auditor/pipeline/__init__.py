"""Texts and settings in, judged beads out: the only place where two stages meet.

`way` is the way of a pair of texts, read from top to bottom. It has three entrances: `documents`,
`pairs` (aligned before) and `alignment` (its first part alone).
"""

from __future__ import annotations

from auditor.pipeline.documents import audit

__all__ = ["audit"]
