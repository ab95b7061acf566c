"""Every data type that passes between the stages. All frozen; no behaviour beyond small views.

The two documents are always *a* and *b*: neither is the wrong one. All spans are half-open
``(start, end)`` offsets in Unicode code points.
"""

# Longer than 300 lines: the shared types are read together, as one page.

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

Span: TypeAlias = tuple[int, int]
TokenScore: TypeAlias = tuple[int, int, float]
"""``(start, end, divergence)`` of one word; 0 has a counterpart on the other side, 1 has none."""


class BlockKind(StrEnum):
    """What a block of a document is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"


class Verdict(StrEnum):
    """What the judge says of a bead, from good to bad."""

    EQUIVALENT = "equivalent"
    REVIEW = "review"
    DIVERGENT = "divergent"


class Severity(StrEnum):
    """MQM severity levels (https://themqm.org), from good to bad."""

    NEUTRAL = "neutral"
    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        """0 for neutral to 3 for critical."""
        return list(Severity).index(self)


class StageStatus(StrEnum):
    """Whether a stage of the audit ran."""

    RAN = "ran"
    PARTLY = "partly ran"
    NOT_RUN = "not run"


class ProbeKind(StrEnum):
    """What a counterfactual changes: the word, time, part, clause or negation that it puts or takes."""

    CONTRAST = "contrast"
    PREDICATE = "predicate"
    TENSE = "tense"
    ROLES = "roles"
    CLAUSE = "clause"
    NEGATION = "negation"
    BACK_TRANSLATION = "back-translation"


@dataclass(frozen=True, slots=True)
class Code:
    """An inline code of a bilingual file: a variable or markup of the original, which is no text of the unit.

    ``name`` is the same on both sides; ``form`` is alone, open or close; ``shown`` as the file writes it;
    ``tag``: it stands for markup and not for words.
    """

    name: str
    form: str
    shown: str
    tag: bool = True


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item or table row, as a reader found it.

    ``place`` is where the file has it ("page 3", "footnote 2", a unit's id), in formats without lines.
    ``one_number``: a plural form that is used of one number alone; ``of_none``: one used where there is nothing;
    ``codes``: the inline codes in it. ``syntax``: the format of its placeholders, as
    gettext's flags name it (``c-format``, ``no-c-format``, ``java-format``), where the file says it.
    """

    start: int
    end: int
    kind: BlockKind = BlockKind.PARAGRAPH
    place: str = ""
    one_number: bool = False
    of_none: bool = False
    codes: tuple[Code, ...] = ()
    syntax: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its structure; ``text`` is exactly what was decoded, so offsets are the user's own.

    ``view`` has the length of ``text``; markup and line breaks inside a block are blanked in it, so
    an offset into one is an offset into the other. ``format`` names the reader; where it is none of
    text, ``text`` is what was taken out of the file, and ``Block.place`` says where it stood.
    """

    text: str
    view: str
    blocks: tuple[Block, ...]
    language: str | None = None
    path: str | None = None
    sha256: str = ""
    encoding: str | None = None
    notes: tuple[str, ...] = ()
    format: str = "text"

    @property
    def has_lines(self) -> bool:
        """Whether an offset into ``text`` is one into the file, so that it has a line and a column."""
        return self.format in {"text", "markdown"}

    @staticmethod
    def digest(data: bytes) -> str:
        """The sha256 of the input as given, in hex."""
        return hashlib.sha256(data).hexdigest()


@dataclass(frozen=True, slots=True)
class Segment:
    """A paragraph or a sentence. ``text`` is the document's view from ``start`` to ``end``.

    ``parent`` is the index of the paragraph a sentence stands in, and of itself for a paragraph. ``own``: of
    a piece of a paragraph, which paragraph of the document it is a piece of; None where none was cut.
    """

    index: int
    start: int
    end: int
    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    parent: int = 0
    own: int | None = None

    @property
    def paragraph(self) -> int:
        """Of a paragraph or a piece of one, its number in the document as its reader counts."""
        return self.index if self.own is None else self.own


@dataclass(frozen=True, slots=True)
class Segmentation:
    """A document cut twice: into paragraphs and, finer, into the sentences of each paragraph.

    Where the other document has its paragraphs end elsewhere, ``paragraphs`` may be pieces of them.
    """

    paragraphs: tuple[Segment, ...]
    sentences: tuple[Segment, ...]

    @property
    def own_paragraphs(self) -> int:
        """How many paragraphs the document has, as its reader counts."""
        return len({paragraph.paragraph for paragraph in self.paragraphs})

    def sentences_of(self, paragraph: int) -> tuple[Segment, ...]:
        """The sentences of one paragraph, in order."""
        return tuple(s for s in self.sentences if s.parent == paragraph)


@dataclass(frozen=True, slots=True)
class Bead:
    """One unit of an alignment: m segments of A to n segments of B (indices, in order).

    ``repeated``: one more copy of a page header or footer, for which the other side has no copy left.
    """

    a: tuple[int, ...]
    b: tuple[int, ...]
    similarity: float = 0.0
    confidence: float = 1.0
    moved: bool = False
    repeated: bool = False

    @property
    def kind(self) -> str:
        """``m-n``, the numbers of segments on either side."""
        return f"{len(self.a)}-{len(self.b)}"

    @property
    def one_sided(self) -> bool:
        """True for an omission or an addition."""
        return not self.a or not self.b


@dataclass(frozen=True, slots=True)
class Fact:
    """Something a text asserts that can be compared by value.

    ``value`` is canonical, hashable and the same in every language; its type goes with ``kind``, and
    `auditor.facts` gives it in that type (`quantities`, `dates`, `names` …). ``start``/``end`` are
    offsets into the text it was found in; ``text`` is how it is written there.
    """

    kind: str
    value: object
    text: str
    start: int
    end: int


class FactStatus(StrEnum):
    """How a fact of one document compares with the other document."""

    SAME = "same"
    MOVED = "moved"
    CHANGED = "changed"
    MISSING = "missing"
    UNMATCHED = "unmatched"


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """A line of the ledger of facts: a fact of A, of B, or of both.

    ``value_a``/``value_b`` are canonical values as text (empty for a name); spans are offsets into
    the documents' texts, None where that side has none. ``missing`` and ``changed``: a check reports
    it; ``unmatched``: no equal value was read on the other side, and no check counts that.
    """

    kind: str
    status: FactStatus
    value_a: str = ""
    value_b: str = ""
    span_a: Span | None = None
    span_b: Span | None = None
    bead_a: int | None = None
    bead_b: int | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """A number that never travels alone: how it was computed is in ``signature``."""

    name: str
    value: float
    signature: str


@dataclass(frozen=True, slots=True)
class Translation:
    """A machine or recorded translation. ``text`` is None when the health gate rejected it."""

    text: str | None
    route: tuple[str, ...] = ()
    engine: str = ""
    rejected: str | None = None


@dataclass(frozen=True, slots=True)
class BeadTranslations:
    """The machine's readings of one bead.

    ``b_in_a``: B's text in A's language (back-translation); ``a_in_b``: A's text in B's language;
    ``control``: A's text there and back again by machine.
    """

    b_in_a: Translation | None = None
    a_in_b: Translation | None = None
    control: Translation | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of one bead besides its texts. A score that could not be computed is absent."""

    scores: tuple[Score, ...] = ()
    translations: BeadTranslations = BeadTranslations()

    def value(self, name: str) -> float | None:
        """The score of that name, or None when it was not computed."""
        return next((s.value for s in self.scores if s.name == name), None)


@dataclass(frozen=True, slots=True)
class Issue:
    """What a check reports (MQM: detected, not yet confirmed by a person).

    ``spans_a`` and ``spans_b`` are offsets into the documents' texts. ``says_a``/``says_b`` are the
    two readings in a few words; ``evidence`` holds the check's own figures, JSON-ready.
    """

    check: str
    category: str
    severity: Severity
    confidence: float
    message: str
    bead: int
    says_a: str = ""
    says_b: str = ""
    spans_a: tuple[Span, ...] = ()
    spans_b: tuple[Span, ...] = ()
    evidence: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ignored:
    """An issue that a rule of the settings takes out, and the rule's reason.

    It is not among the audit's issues and moves no judgement.
    """

    issue: Issue
    reason: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict on a bead, its probability of a difference in meaning, and what moved it.

    ``features`` are the figures the probability was computed from.
    """

    verdict: Verdict
    divergence: float
    reasons: tuple[str, ...] = ()
    features: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stage:
    """Whether a part of the audit ran and, if not, the command that would enable it."""

    name: str
    status: StageStatus
    detail: str = ""
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two documents, segmented."""

    document: Document
    segmentation: Segmentation


@dataclass(frozen=True, slots=True)
class JudgedBead:
    """A paragraph bead with all that was found out about it; ``issues`` are indices into the audit's."""

    bead: Bead
    sentences: tuple[Bead, ...]
    evidence: Evidence
    judgement: Judgement
    issues: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Trial:
    """A difference planted in a pair of texts, and what an audit says of the bead it stands in.

    ``kind``: one of `auditor.planting.KINDS`; ``bead``: the index of the bead it was planted in; ``before`` and
    ``after``: the words exchanged, either empty where something was put in or taken out; ``original`` and ``text``:
    the sentences around them, as they were and as changed; ``other``: what the other text says there.
    """

    kind: str
    bead: int
    before: str
    after: str
    original: str
    text: str
    other: str
    verdict: Verdict
    divergence: float

    @property
    def seen(self) -> bool:
        """Whether a reader of the report would have come upon it."""
        return self.verdict is not Verdict.EQUIVALENT


@dataclass(frozen=True, slots=True)
class Selftest:
    """Differences planted one at a time in one of two faithful texts: which of them an audit sees.

    ``side``: ``a`` or ``b``, the text they were planted in, and ``language`` its own; ``asked``: how many were
    wanted; ``absent``: kinds of which none could be planted; ``alarms``: the beads of the untouched texts that are
    divergent or for review; ``cpu``: seconds of the processor a planted difference, on the machine it ran on.
    """

    side: str
    language: str
    seed: int
    asked: int
    trials: tuple[Trial, ...]
    absent: tuple[str, ...] = ()
    alarms: tuple[int, ...] = ()
    cpu: float = 0.0


@dataclass(frozen=True, slots=True)
class Audit:
    """The result of comparing two documents; ``tokens`` (A's words, B's words) where asked for.

    ``facts`` is the ledger of both documents' facts; ``ignored`` is what rules have taken out; ``selftest``, where
    asked for, which planted differences would have been seen.
    """

    a: Side
    b: Side
    beads: tuple[JudgedBead, ...]
    issues: tuple[Issue, ...]
    stages: tuple[Stage, ...]
    signature: Mapping[str, str]
    tokens: tuple[tuple[TokenScore, ...], tuple[TokenScore, ...]] | None = None
    facts: tuple[LedgerEntry, ...] = ()
    ignored: tuple[Ignored, ...] = ()
    selftest: Selftest | None = None


@dataclass(frozen=True, slots=True)
class Probe:
    """A counterfactual that the other side fits better: ``was`` reads as if it were ``now``.

    ``kind`` is what was changed: a word for its antonym (contrast, and in a back-translation), a tense …
    ``start``/``end`` are document offsets of the side probed; ``margin`` is how much closer the other
    side is to the variant (a difference of cosines), ``nats`` how much likelier a translation model
    finds the variant given the other side, where it was asked; ``probability`` is the calibrated one.
    """

    kind: ProbeKind
    start: int
    end: int
    was: str
    now: str
    margin: float
    probability: float
    nats: float | None = None


@dataclass(frozen=True, slots=True)
class Suspect:
    """A word that a translation of the other side would hardly have; offsets are the document's.

    ``surprise`` in nats; ``support`` 0..1 is what speaks for the word all the same; ``expected`` is what
    the model would rather have said.
    """

    start: int
    end: int
    word: str
    surprise: float
    support: float
    expected: str


@dataclass(frozen=True, slots=True)
class Excess:
    """A word, and how much odder a translation model finds it than it must (nats); document offsets."""

    start: int
    end: int
    word: str
    nats: float


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference by value: its name (``act.opposite``, ``limit.bound``), where it stands on either side, if it does.

    ``relation``: what B is to A: stronger, weaker, opposite, other or unmatched; ``scale``: of the acts, or the class
    of the limits. Spans are offsets into the two texts. ``b_in_a``: what B's word stands for, as A's language says it;
    empty where it may stand for several things. ``nats``: how much likelier the translation models find either text with
    the other side's word in it; None where they were not asked.
    """

    name: str
    relation: str
    scale: str
    a: Span | None
    b: Span | None
    probability: float
    b_in_a: str = ""
    nats: float | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of one document: what a check or an evidence function reads.

    ``start`` is where it begins in the document, so a local offset plus ``start`` is the user's own.
    ``written`` is ``text`` with the digits of placeholders, which are read as ``#``; None where it has
    none. ``one_number``: a plural form that is used of one number alone, and need not name it;
    ``of_none``: one that is used where there is nothing, and says so instead of a number.
    ``codes``: the inline codes of the unit it belongs to. ``syntax``: see `Block`.
    """

    text: str
    language: str
    start: int = 0
    written: str | None = None
    one_number: bool = False
    of_none: bool = False
    codes: tuple[Code, ...] = ()
    syntax: str = ""

    def span(self, start: int, end: int) -> Span:
        """A local span in the document's own offsets."""
        return (self.start + start, self.start + end)


@dataclass(frozen=True, slots=True)
class Pair:
    """The two readings of one bead, with the pairs of sentences inside it (none for a sentence).

    The facts are those found in each passage, with document offsets; the probes are words of that
    side which the other side contradicts; the suspects what a translation model finds unlikely given
    the other side, and ``surprisal`` the probability of a difference it makes of them all; ``excess_a`` and
    ``excess_b`` are words that it finds odder given the other side than given their own side's translation;
    ``antonyms`` are words of A of which B's back-translation has the antonym, ``antonyms_b`` words of
    B of which A's translation has; ``negation_margin`` is how much closer the other side is to the text with
    a negation put in or taken out; ``exchange_shifts`` by kind of fact what the encoder adds to the log-odds
    that words of it were exchanged; ``crossed_numbers`` are spans of two numbers of A that stand the other
    way round in B, and how much nearer the words around each are to those around the same number there
    than to those around the other.
    """

    a: Passage
    b: Passage
    similarity: float = 0.0
    facts_a: tuple[Fact, ...] = ()
    facts_b: tuple[Fact, ...] = ()
    evidence: Evidence = Evidence()
    sentences: tuple[Pair, ...] = ()
    moved: bool = False
    probes_a: tuple[Probe, ...] = ()
    probes_b: tuple[Probe, ...] = ()
    suspects_a: tuple[Suspect, ...] = ()
    suspects_b: tuple[Suspect, ...] = ()
    surprisal: float | None = None
    excess_a: tuple[Excess, ...] = ()
    excess_b: tuple[Excess, ...] = ()
    antonyms: tuple[Probe, ...] = ()
    antonyms_b: tuple[Probe, ...] = ()
    negation_margin: float | None = None
    exchange_shifts: tuple[tuple[str, float], ...] = ()
    official: tuple[Difference, ...] | None = None
    crossed_numbers: tuple[tuple[Span, Span, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check says of one pair; the pipeline turns it into an ``Issue`` of its bead.

    ``severity`` None means the check's declared one. Spans are document offsets.
    """

    message: str
    says_a: str = ""
    says_b: str = ""
    spans_a: tuple[Span, ...] = ()
    spans_b: tuple[Span, ...] = ()
    confidence: float = 0.9
    severity: Severity | None = None
    evidence: Mapping[str, object] = field(default_factory=dict)
