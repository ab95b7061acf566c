"""What is weighed of a difference of limits besides its class: what it stands against, and where it stands."""

from __future__ import annotations

import re

from auditor.facts.official import FoundLimit, LimitDifference, joined_limits
from auditor.languages import primary
from auditor.model import Pair

# What a number or letter of a provision ends with, and how far back it is looked for.
_NUMBERED = re.compile(r"(?:\d|\(\w{1,4}\))\W{0,3}\Z")
_LABEL = 10


def onto_words(limit: LimitDifference, pair: Pair) -> bool:
    """Whether the other side's language writes the class onto words: Arabic without an *or* has its *and* there."""
    other = pair.b if limit.b is None else pair.a
    written = joined_limits(primary(other.language))
    return any(value.startswith(f"{limit.kind}:") for value in written)


def connected(limit: LimitDifference, pair: Pair, *, denied: bool) -> dict[str, float]:
    """Where translators put *and* for *or*: in what both sides deny, between the numbers of provisions."""
    found = {"denied": 1.0} if denied else {}
    for passage, one in ((pair.a, limit.a), (pair.b, limit.b)):
        if one and _NUMBERED.search(passage.text, max(one.start - _LABEL, 0), one.start):
            found["numbered"] = 1.0
    return found


def rated_by(limit: LimitDifference) -> list[str]:
    """What its rate goes by: the value that stands alone, or the pairs of values that stand against each other.

    Translators put *before* for *until* and *from* for *after*, but none puts *not before* for *by*.
    """
    a, b = (sorted(values_of(one, limit.kind)) for one in (limit.a, limit.b))
    if limit.a and limit.b:
        return [f"{min(one, other)} {max(one, other)}" for one in a for other in b]
    return a or b


def values_of(limit: FoundLimit | None, kind: str) -> frozenset[str]:
    """What a limit may stand for, of the class that is compared."""
    values = limit.values if limit else frozenset[str]()
    # What is excluded may be included on the other side.
    classes = {kind, "inclusion"} if kind == "exception" else {kind}
    return frozenset(value for value in values if value.partition(":")[0] in classes)
