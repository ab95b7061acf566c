"""Passages of an audited pair changed one at a time, and what each then comes to.

Only the passage with the change goes the way again, with the sentences beside it; segments, vectors and alignment of
everything else are those of the audit. It comes to what an audit of the whole changed text says of that passage.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from auditor.model import Verdict
from auditor.pipeline.documents import Audited
from auditor.pipeline.realigned import Change, Realigning
from auditor.pipeline.way import Judged, Texts, follow_aligned

__all__ = ["Again", "Auditing", "Change"]


@dataclass(frozen=True, slots=True)
class Again:
    """What a changed passage comes to; ``whole``: all of both texts was aligned anew for it.

    Of several that it has been parted into the worst. Issues have places of the few paragraphs that were looked at.
    """

    judged: Judged
    whole: bool = False


class Auditing:
    """Audits changes of one audited pair. What it computes of the pair itself is kept."""

    def __init__(self, base: Audited) -> None:
        self._base = base
        self._realigning = Realigning(base)

    def judge(self, changes: Sequence[Change]) -> list[Again]:
        """What each of the changes comes to by itself; all of them share the calls of the encoder.

        Raises SettingsError for a text that is none.
        """
        base = self._base
        places = self._realigning.places(changes)
        sides = [place.aligned.sides for place in places]
        way = follow_aligned(
            [Texts(a.document, b.document) for a, b in sides],
            sides,
            [place.aligned for place in places],
            base.settings,
            base.checks,
            engines=base.engines,
            languages=base.languages,
            focus=[place.focus for place in places],
        )
        left = iter(way.judged)
        return [
            Again(max((next(left) for _ in place.focus), key=_gravity), place.whole)
            for place in places
        ]


def _gravity(judged: Judged) -> tuple[int, float]:
    return list(Verdict).index(judged.judgement.verdict), judged.judgement.divergence
