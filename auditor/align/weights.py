"""What each kind of evidence weighs in the alignment, for paragraphs and for sentences."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weights:
    """What each kind of evidence weighs; the defaults tuned on edited NTREX and XQuAD paragraphs."""

    # A pair at this normalised distance is worth nothing.
    even: float = 0.49
    neighbours: float = 0.213
    length: float = 0.06
    closing: float = 0.056
    spillover: float = 0.314
    # Both sides being counted ("3.", "(a)"), alike or not.
    opening: float = 0.16
    # A member without which the rest would fit better, as a multiple of how much better.
    idle: float = 1.0
    # What a member must add to the fit, per share of the run's length.
    worth: float = 0.1
    # Joining is never free: per segment beyond 1-1, and per segment beyond the first on both sides.
    join: float = 0.065
    both: float = 0.09
    # Leaving one segment out.
    gap: float = 0.113
    # Shorter segments are left out for less, in proportion: a salutation changes no meaning of its
    # neighbour, so that nothing else would keep it out of there.
    enough: int = 25
    # Merging list items or table rows with each other or with a paragraph.
    kind: float = 0.25
    # Joining the last sentence of a paragraph with the first of the next, in texts with several a paragraph.
    border: float = 0.05
    # A heading is never swallowed by its neighbours.
    heading: float = 100.0


PARAGRAPHS = Weights()
# Sentences are cut differently in any two languages: joining them is common, and fragments add
# little. Fitted on edited lines of UN documents, NTREX and statutes (``python -m benchmarks.fit_alignment``
# prints what each set makes of weights that the others chose; Text+Berg chose none).
SENTENCES = Weights(
    even=0.459,
    neighbours=0.259,
    length=0.044,
    closing=0.068,
    spillover=0.184,
    idle=1.161,
    worth=0.096,
    join=0.036,
    both=0.068,
    gap=0.118,
    enough=16,
)
