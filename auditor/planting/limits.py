"""Words that limit: how much, only, except, if, and, by when, in which direction, whose."""

from __future__ import annotations

from auditor.planting.base import Kind
from auditor.planting.rules import ruled

QUANTIFIER = Kind(
    "quantifier", "Of another share: some for all, no for every, few for most.", ruled("quantifier")
)
BOUND = Kind("bound", "Another bound: at most for at least, less than for more than.", ruled("bound"))
RESTRICTION_ADDED = Kind(
    "restriction-added", "A restriction put in: only.", ruled("restriction-added")
)
RESTRICTION_DROPPED = Kind(
    "restriction-dropped", "A restriction taken out: only.", ruled("restriction-dropped")
)
EXCEPTION = Kind(
    "exception",
    "An exception turned around or taken out: including for excluding, except for weapons.",
    ruled("exception"),
)
CONDITION_DROPPED = Kind(
    "condition-dropped",
    "A condition taken out: provided that the parties agree.",
    ruled("condition-dropped"),
)
CONDITION_REVERSED = Kind(
    "condition-reversed", "A condition turned around: unless for if.", ruled("condition-reversed")
)
CONNECTIVE = Kind("connective", "And for or, or for and.", ruled("connective"))
TIME_BOUND = Kind(
    "time-bound",
    "Another bound of time: before for after, not earlier than for not later than.",
    ruled("time-bound"),
)
DIRECTION = Kind(
    "direction",
    "Another end of a movement or change: to for from, rose to for rose by.",
    ruled("direction"),
)
WHOSE = Kind("who", "Another person of the talk: our for your, he for she.", ruled("who"))
DEFINITENESS = Kind(
    "definiteness",
    "How many hangs on an article: from territories for from the territories.",
    ruled("definiteness"),
)
