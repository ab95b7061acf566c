"""What was found in two texts in plain spelling, told of the texts as they are written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from auditor.model import Span
from auditor.orthography.folded import Folded
from auditor.revision.features import Compared
from auditor.revision.values import Held, Value
from auditor.revision.words import Word


def as_written(one: Compared, old: Folded, new: Folded, text_old: str, text_new: str) -> Compared:
    """The same reading with places in, and words of, the written texts; ``old``/``new`` are what was read of them."""
    if old.text == text_old and new.text == text_new:
        return one
    reading = one.reading
    held = reading.held
    return replace(
        one,
        reading=replace(
            reading,
            old=_words(reading.old, old, text_old),
            new=_words(reading.new, new, text_new),
            held=Held(
                tuple((_value(x, old, text_old), _value(y, new, text_new)) for x, y in held.same),
                tuple(_value(x, old, text_old) for x in held.old),
                tuple(_value(y, new, text_new) for y in held.new),
            ),
        ),
        findings=tuple(
            (
                check,
                replace(
                    finding,
                    spans_a=_spans(finding.spans_a, old),
                    spans_b=_spans(finding.spans_b, new),
                ),
            )
            for check, finding in one.findings
        ),
    )


def _words(words: Sequence[Word], folded: Folded, text: str) -> tuple[Word, ...]:
    placed = ((word, folded.span(word.start, word.end)) for word in words)
    return tuple(
        replace(word, text=text[start:end], start=start, end=end) for word, (start, end) in placed
    )


def _value(value: Value, folded: Folded, text: str) -> Value:
    start, end = folded.span(value.start, value.end)
    return replace(value, start=start, end=end, text=text[start:end])


def _spans(spans: Sequence[Span], folded: Folded) -> tuple[Span, ...]:
    return tuple(folded.span(start, end) for start, end in spans)
