"""What each side says of a difference, for its card: quotations in their own script, explanations as such."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from auditor.model import Issue, Segment, Span
from auditor.reports.locations import Locations
from auditor.reports.page.inline import MarkStyle, marked, plain
from auditor.reports.page.marks import Mark, Piece, excerpt, pieces
from auditor.reports.page.places import SidePlaces, clipped

# Characters of context shown beside a finding; the whole paragraph is one link away.
EXCERPT = 340
_QUOTES = " \"'“”«»„…"


@dataclass(frozen=True, slots=True)
class Reading:
    """What one side says, in a few words and in its sentence; ``place`` for a file without lines.

    ``comment``: what a check says in the place of a quotation; ``says`` is empty then.
    """

    says: Markup
    says_code: str | None
    text: Markup
    absent: bool
    place: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Readings:
    """One side, ready to be asked what findings say of it. ``brief``: without the sentence, where the words are known."""

    side: int
    places: SidePlaces
    locations: Locations
    styles: Mapping[int, MarkStyle]
    brief: bool

    def of(
        self, issues: Sequence[tuple[int, Issue]], lead: Issue | None, members: Sequence[int]
    ) -> Reading:
        """The reading of findings of one place, ``members`` the paragraphs of this side; ``lead`` is quoted."""
        length = len(self.places.side.document.view)
        marks = [
            Mark(start, end, index)
            for index, issue in issues
            for start, end in clipped(self._spans(issue), length)
        ]
        context = self.places.context([(m.start, m.end) for m in marks], members)
        says = (lead.says_b if self.side else lead.says_a).strip() if lead else ""
        if len(context) == 1 and says == context[0].text.strip():
            says = ""
        words = says.strip(_QUOTES)
        own = bool(words) and any(words in segment.text for segment in context)
        running = Markup("")
        if not (says and self.brief):
            found = excerpt(_running(self.places, context, marks), EXCERPT)
            running = marked(found, self.styles, links=False)
        code = self.places.side.document.language
        return Reading(
            says=plain(shortened(words, EXCERPT)) if own else Markup(""),
            says_code=code if own else None,
            comment="" if own else shortened(says, EXCERPT),
            text=running,
            absent=not context,
            place=self.locations.place(context[0].start) if context else "",
        )

    def quoted(self, issue: Issue) -> bool:
        """Whether a finding has words of this side, and not of ours."""
        says = (issue.says_b if self.side else issue.says_a).strip(_QUOTES)
        return bool(says) and any(
            says in segment.text for segment in self.places.context(self._spans(issue), ())
        )

    def _spans(self, issue: Issue) -> Sequence[Span]:
        return issue.spans_b if self.side else issue.spans_a


def shortened(text: str, limit: int) -> str:
    """At most ``limit`` characters, an ellipsis where something was left out."""
    return text if len(text) <= limit else f"{text[: limit - 2].rstrip()} …"


def _running(
    places: SidePlaces, context: Sequence[Segment], marks: Sequence[Mark]
) -> tuple[Piece, ...]:
    """The sentences of a context one after the other; an ellipsis where some are left out."""
    found: list[Piece] = []
    view = places.side.document.view
    previous: Segment | None = None
    for segment in context:
        if previous is not None:
            found.append(Piece(" … " if view[previous.end : segment.start].strip() else " "))
        touching = [
            Mark(max(m.start, segment.start), min(m.end, segment.end), m.issue)
            for m in marks
            if m.start <= segment.end and segment.start <= m.end
        ]
        inside = [m for m in touching if m.start < m.end or m.start == m.end < segment.end]
        found += pieces(segment, inside)
        previous = segment
    return tuple(found)
