"""Why a change is one of meaning, or is none: what differs between two versions of a sentence, in a reader's words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.facts.cues.values import EXTENT, MODALITY, NEGATION
from auditor.facts.dates.partial_dates import KIND as DATE
from auditor.facts.numbers.quantities import KIND as NUMBER
from auditor.facts.references.values import KIND as REFERENCE
from auditor.model import Span
from auditor.revision.changes import Reason
from auditor.revision.features import Compared
from auditor.revision.order import Order
from auditor.revision.reading import How, Reading
from auditor.revision.values import ACT, LIMIT, Value
from auditor.revision.words import Word

_NAMES = {
    NEGATION: "negation",
    MODALITY: "obligation or leave",
    EXTENT: "extent",
    LIMIT: "limit",
    ACT: "act",
}
_ORDERS = {
    Order.LIST: "order of a list",
    Order.CLAUSES: "order of clauses",
    Order.VOICE: "active or passive",
    Order.GENITIVE: "genitive",
    Order.OTHER: "order of words",
}
_HOW = {
    How.WRITTEN: "spelling",
    How.WORDING: "same in other words",
    How.VALUE: "same value",
    How.ADVERB: "joining word",
    How.FORM: "form of a word",
    How.SPELLED: "spelled alike",
}


def reasons_of(old: str, new: str, compared: Compared) -> tuple[Reason, ...]:
    """What differs, that of meaning first, each thing once."""
    reading = compared.reading
    found = [*_of_values(reading), *_of_findings(compared, old, new)]
    found += _of_words(old, new, reading, found)
    found += _of_order(reading)
    found += _editorial(old, new, reading)
    return tuple(dict.fromkeys(found))


def _of_values(reading: Reading) -> Iterator[Reason]:
    old, new = (_plainest(some) for some in (reading.held.old, reading.held.new))
    for before, after in paired(old, new):
        kind = (before or after or Value("", "", 0, 0, "")).kind
        yield Reason(
            _NAMES.get(kind, kind),
            _plain(before.text) if before else "",
            _plain(after.text) if after else "",
        )


def _plainest(values: Sequence[Value]) -> list[Value]:
    """The values without those that are part of another: *unless* is told as a limit, a year as its date."""
    around = {NEGATION: (LIMIT,), EXTENT: (LIMIT,), NUMBER: (DATE, REFERENCE)}
    return [
        v
        for v in values
        if not any(
            one.kind in around.get(v.kind, ()) and one.start <= v.start and v.end <= one.end
            for one in values
        )
    ]


def paired(
    old: Sequence[Value], new: Sequence[Value]
) -> Iterator[tuple[Value | None, Value | None]]:
    """The values that either text has alone, put beside one of their kind, in order."""
    for kind in dict.fromkeys(value.kind for value in (*old, *new)):
        of_old, of_new = ([v for v in some if v.kind == kind] for some in (old, new))
        for i in range(max(len(of_old), len(of_new))):
            yield (
                of_old[i] if i < len(of_old) else None,
                of_new[i] if i < len(of_new) else None,
            )


def _of_findings(compared: Compared, old: str, new: str) -> Iterator[Reason]:
    """What a check alone has found: it says which words."""
    said = {
        _NAMES.get(v.kind, v.kind) for v in (*compared.reading.held.old, *compared.reading.held.new)
    }
    known = {"numbers": NUMBER, "number": NUMBER, "dates": DATE, "references": REFERENCE, "quantifiers": "extent",
             "modality": "obligation or leave"}  # fmt: skip
    for check, finding in compared.findings:
        name = known.get(check.id, check.id.replace("-", " "))
        if name not in said and finding.confidence >= 0.35:
            yield Reason(name, _marked(old, finding.spans_a), _marked(new, finding.spans_b))


def _marked(text: str, spans: Sequence[Span]) -> str:
    return _plain(" … ".join(text[start:end] for start, end in spans))


def _of_words(old: str, new: str, reading: Reading, found: Sequence[Reason]) -> Iterator[Reason]:
    """Words that nothing explains, unless a value says it already."""
    said_old = {word for reason in found for word in reason.before.lower().split()}
    said_new = {word for reason in found for word in reason.after.lower().split()}
    for hunk in reading.hunks:
        gone = [reading.old[i] for i in hunk.old if i not in reading.how_old]
        came = [reading.new[i] for i in hunk.new if i not in reading.how_new]
        if {w.text.lower() for w in gone} <= said_old and {
            w.text.lower() for w in came
        } <= said_new:
            continue
        before, after = _between(old, gone), _between(new, came)
        if before or after:
            what = (
                "other words"
                if before and after
                else "words left out"
                if before
                else "words put in"
            )
            yield Reason(what, before, after)


def _between(text: str, words: Sequence[Word]) -> str:
    return _plain(text[words[0].start : words[-1].end]) if words else ""


def _of_order(reading: Reading) -> Iterator[Reason]:
    if reading.order is not Order.SAME:
        yield Reason(_ORDERS[reading.order], editorial=reading.order is not Order.OTHER)


def _editorial(old: str, new: str, reading: Reading) -> Iterator[Reason]:
    for hunk in reading.hunks:
        for how, name in _HOW.items():
            gone = [reading.old[i] for i in hunk.old if reading.how_old.get(i) is how]
            came = [reading.new[i] for i in hunk.new if reading.how_new.get(i) is how]
            if gone or came:
                yield Reason(name, _between(old, gone), _between(new, came), editorial=True)
    for i, j in reading.respelled:
        before, after = reading.old[i].text, reading.new[j].text
        same = before.casefold() == after.casefold()
        yield Reason("capitals" if same else "spelling", before, after, editorial=True)
    if any(how is How.SIGN for how in (*reading.how_old.values(), *reading.how_new.values())):
        yield Reason("punctuation", editorial=True)


def _plain(text: str) -> str:
    return " ".join(text.split())
