"""Two versions of a document in, every change between them out: `revise`."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from auditor.align.documents import DocumentAlignment
from auditor.encoders import Encoder, load_encoder
from auditor.errors import InputError, LanguageError
from auditor.evidence.in_context import InContext
from auditor.languages import display_name, same_language
from auditor.model import Bead, Document, Segment, Side, Span
from auditor.orthography.spelling import plain_spelling
from auditor.pipeline.normalization import plain_segments
from auditor.pipeline.sides import language_of, require_covered, sides_of
from auditor.pipeline.signature import signature_of
from auditor.revision.changes import Change, ChangeKind, Reason, Revision, Row
from auditor.revision.fact_changes import fact_changes
from auditor.revision.features import Compared, compare
from auditor.revision.model import MOVED, ONE_SIDED, probability_of, weight_of
from auditor.revision.numbering import blanked, counts_up, own_number
from auditor.revision.pairing import align_versions
from auditor.revision.reasons import reasons_of
from auditor.revision.written import as_written
from auditor.settings import Settings
from auditor.watch import Watch

# Pairs of sentences that are read together at a time: what the encoder remembers is in proportion.
BLOCK = 64
# An id, in hexadecimal digits of a SHA-256.
_ID = 10


@dataclass(frozen=True, slots=True)
class _Place:
    """Sentences of either version that belong together, and the paragraph bead they stand in.

    ``begins``: both begin their paragraph; ``bare``: the numbers these may begin with count up from paragraph to paragraph.
    """

    row: int
    old: tuple[Segment, ...]
    new: tuple[Segment, ...]
    moved: bool
    begins: bool = False
    bare: bool = False

    @property
    def read(self) -> tuple[str, str]:
        """The texts as they are compared: without numbers of their own that are all that differs there."""
        return blanked(*self.texts, bare=self.bare) if self.begins else self.texts

    @property
    def numbers(self) -> tuple[str, str]:
        """The numbers of their own that are another now; empty where there are none."""
        if self.read == self.texts:
            return "", ""
        first, second = (own_number(text, bare=self.bare).strip() for text in self.texts)
        return first, second

    @property
    def texts(self) -> tuple[str, str]:
        """The sentences of each side on one line."""
        return _line(self.old), _line(self.new)


def revise(
    old: Document,
    new: Document,
    settings: Settings | None = None,
    *,
    encoder: Encoder | None = None,
    watch: Watch | None = None,
) -> Revision:
    """What changed between two versions of a text. Raises LanguageError for two languages, InputError for no text."""
    settings, watch = replace(settings or Settings(), same_language=True), watch or Watch()
    for document in (old, new):
        if not document.view.strip():
            raise InputError(f"{document.path or 'one of the texts'}: has no text to compare")
    with watch.stage("languages and sentences"):
        side_old, side_new = sides_of(old, new, settings)
        language = _one_language(side_old, side_new)
    with watch.stage("loading"):
        encoder = encoder or load_encoder(settings.encoder)
        require_covered(encoder, language)
    with watch.stage("alignment"):
        plain = plain_segments(side_old), plain_segments(side_new)
        aligned = align_versions(*plain, encoder.encode)
    places = list(_places(side_old, side_new, aligned))
    with watch.stage("changes"):
        read = _read(places, language, InContext(encoder))
    changes, compared = _changes(places, read, side_old, side_new)
    by_row: dict[int, list[str]] = {}
    for row, change in changes:
        by_row.setdefault(row, []).append(change.id)
    return Revision(
        old=side_old,
        new=side_new,
        language=language,
        changes=tuple(change for _, change in changes),
        facts=tuple(fact_changes([change for _, change in changes], compared, language)),
        rows=tuple(
            Row(bead.a, bead.b, tuple(by_row.get(number, ())), bead.moved)
            for number, bead in enumerate(aligned.beads)
        ),
        pairs=tuple((_spans(place.old), _spans(place.new)) for place in places),
        related=aligned.related,
        signature=signature_of(settings, encoder=encoder.name, translator="none"),
    )


def _one_language(old: Side, new: Side) -> str:
    codes = language_of(old.document), language_of(new.document)
    if not same_language(*codes):
        first, second = map(display_name, codes)
        raise LanguageError(
            f"the old version is in {first} and the new one in {second}: a revision is of one language; "
            "audit compare takes two, or say with -s LANG which language both are in"
        )
    return codes[0]


def _places(old: Side, new: Side, aligned: DocumentAlignment) -> Iterator[_Place]:
    of_old, of_new = old.segmentation.sentences, new.segmentation.sentences
    counted = [counts_up([p.text for p in s.segmentation.paragraphs]) for s in (old, new)]
    for row, (bead, inner) in enumerate(zip(aligned.beads, aligned.sentences, strict=True)):
        for one in inner or (_whole(bead, old, new),):
            here, there = tuple(of_old[i] for i in one.a), tuple(of_new[i] for i in one.b)
            both = bool(here and there)
            yield _Place(
                row,
                here,
                there,
                bead.moved or one.moved,
                begins=both and _begins(here[0], old) and _begins(there[0], new),
                bare=both and here[0].parent in counted[0] and there[0].parent in counted[1],
            )


def _begins(sentence: Segment, side: Side) -> bool:
    return sentence.start == side.segmentation.paragraphs[sentence.parent].start


def _whole(bead: Bead, old: Side, new: Side) -> Bead:
    a, b = (
        tuple(s.index for s in side.segmentation.sentences if s.parent in members)
        for side, members in ((old, bead.a), (new, bead.b))
    )
    return Bead(a, b)


def _read(places: Sequence[_Place], language: str, context: InContext) -> dict[int, Compared]:
    """By number of a place what its two versions come to, where they differ."""
    differ = [
        (number, place)
        for number, place in enumerate(places)
        if place.old and place.new and place.texts[0] != place.texts[1]
    ]
    read: dict[int, Compared] = {}
    for start in range(0, len(differ), BLOCK):
        block = differ[start : start + BLOCK]
        folded = [tuple(plain_spelling(t, language) for t in p.read) for _, p in block]
        found = compare([(x.text, y.text) for x, y in folded], language, context)
        for (number, place), (x, y), one in zip(block, folded, found, strict=True):
            read[number] = as_written(one, x, y, *place.read)
    return read


def _changes(
    places: Sequence[_Place], read: Mapping[int, Compared], old: Side, new: Side
) -> tuple[list[tuple[int, Change]], dict[str, Compared]]:
    seen: Counter[str] = Counter()
    changes: list[tuple[int, Change]] = []
    compared: dict[str, Compared] = {}
    for number, place in enumerate(places):
        one = read.get(number)
        change = _change(place, one, old, new)
        if change is not None:
            seen[change.id] += 1
            if seen[change.id] > 1:
                change = replace(change, id=f"{change.id}-{seen[change.id]}")
            changes.append((place.row, change))
            if one is not None:
                compared[change.id] = one
    return changes, compared


def _change(place: _Place, one: Compared | None, old: Side, new: Side) -> Change | None:
    """The change that a place is, None where both versions read the same there."""
    before, after = place.texts
    kind = ChangeKind.CHANGED
    if not place.old or not place.new:
        kind = ChangeKind.ADDED if place.new else ChangeKind.DELETED
        probability = ONE_SIDED
    elif one is not None:
        probability = probability_of(one.features)
    elif place.moved:
        kind, probability = ChangeKind.MOVED, MOVED
    else:
        return None
    if not (before or after):
        return None
    if place.moved and one is not None:
        probability = max(probability, MOVED)
    return Change(
        id=hashlib.sha256(f"{before}\0{after}".encode("utf-8", "surrogatepass")).hexdigest()[:_ID],
        kind=kind,
        weight=weight_of(probability, one.features if one else None),
        probability=probability,
        old=before,
        new=after,
        paragraph_old=_paragraph(place.old),
        paragraph_new=_paragraph(place.new),
        span_old=_span(place.old),
        span_new=_span(place.new),
        marks_old=_marks(one, place.old, old, new=False),
        marks_new=_marks(one, place.new, new, new=True),
        reasons=(*_renumbered(place), *(reasons_of(*place.read, one) if one else ())),
    )


def _renumbered(place: _Place) -> tuple[Reason, ...]:
    first, second = place.numbers
    return (Reason("own number", first, second, editorial=True),) if first else ()


def _paragraph(sentences: Sequence[Segment]) -> int:
    return sentences[0].parent + 1 if sentences else 0


def _span(sentences: Sequence[Segment]) -> Span | None:
    return (sentences[0].start, sentences[-1].end) if sentences else None


def _spans(sentences: Sequence[Segment]) -> tuple[Span, ...]:
    return tuple((s.start, s.end) for s in sentences)


def _line(sentences: Sequence[Segment]) -> str:
    return " ".join(" ".join(s.text.split()) for s in sentences).strip()


def _marks(
    one: Compared | None, sentences: Sequence[Segment], side: Side, *, new: bool
) -> tuple[Span, ...]:
    """Where the differing words stand in the document; a sentence that is there alone is marked as a whole."""
    if not sentences:
        return ()
    if one is None:
        return ((sentences[0].start, sentences[-1].end),)
    words = one.reading.new if new else one.reading.old
    places = _ink(sentences, side)
    marks: list[Span] = []
    for hunk in one.reading.hunks:
        some = hunk.new if new else hunk.old
        if len(some) and words[some.stop - 1].end <= len(places):
            start, end = words[some.start].start, words[some.stop - 1].end
            marks.append((places[start], places[end - 1] + 1))
    return tuple(marks)


def _ink(sentences: Sequence[Segment], side: Side) -> list[int]:
    """Where each character of `_line` stands in the document; a blank stands where the last word ended."""
    places: list[int] = []
    for sentence in sentences:
        view = side.document.view[sentence.start : sentence.end]
        blank = bool(places)
        for offset, char in enumerate(view):
            if char.isspace():
                blank = bool(places)
                continue
            if blank:
                places.append(sentence.start + offset - 1)
                blank = False
            places.append(sentence.start + offset)
    return places
