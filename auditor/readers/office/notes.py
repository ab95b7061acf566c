"""What an office document has besides the text that is kept, and how it is reported."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from auditor.errors import InputError

# As many characters as the largest file of text has bytes.
MAX_SIZE = 10_000_000
_EXCERPT = 40
_EXCERPTS = 3


@dataclass(slots=True)
class Seen:
    """What was met on the way; ``references`` are the marks of notes, as (kind, id), in order."""

    hidden: list[str] = field(default_factory=list)
    struck: list[str] = field(default_factory=list)
    fonts: set[str] = field(default_factory=set)
    numerals: set[str] = field(default_factory=set)
    references: list[tuple[str, str]] = field(default_factory=list)
    comments: int = 0
    pictures: int = 0
    embedded: int = 0
    missing_notes: int = 0
    size: int = 0

    def grow(self, size: int) -> None:
        """Count characters, and paragraphs, that come to stand in the text: a few bytes may say of many that they do.

        Raises InputError past ``MAX_SIZE``.
        """
        self.size += size
        if self.size > MAX_SIZE:
            raise InputError(
                f"its repeated spaces, cells and rows come to more than {MAX_SIZE:,} characters; save it without them"
            )


@dataclass(frozen=True, slots=True)
class Changes:
    """How many insertions and deletions nobody has accepted or rejected yet."""

    insertions: int = 0
    deletions: int = 0

    def __bool__(self) -> bool:
        return self.insertions + self.deletions > 0

    def __str__(self) -> str:
        return f"{plural(self.insertions, 'insertion')}, {plural(self.deletions, 'deletion')}"


def rejects(changes: Changes, tracked_changes: str) -> bool:
    """Whether changes are to be rejected rather than accepted.

    Raises InputError where there are some and nobody said what to do with them.
    """
    if changes and tracked_changes not in {"accept", "reject"}:
        raise InputError(
            f"has tracked changes ({changes}); say which text is meant with"
            " --tracked-changes accept or --tracked-changes reject"
        )
    return tracked_changes == "reject"


def require_text(parts: Sequence[object], seen: Seen) -> None:
    """Raise InputError where there is nothing but pictures: a scan, most likely."""
    if not parts and seen.pictures:
        raise InputError(
            f"has no text but {plural(seen.pictures, 'picture')};"
            " have the text of scanned pages recognised (OCR) first"
        )


def told(seen: Seen, changes: Changes, *, rejected: bool) -> list[str]:
    """Notes for people: what was left out, or kept though it may not be meant."""
    notes = []
    if changes:
        notes.append(f"tracked changes {'rejected' if rejected else 'accepted'}: {changes}")
    if seen.hidden:
        notes.append(f"hidden text left out in {_excerpts(seen.hidden)}")
    if seen.struck:
        notes.append(f"text struck through is read as text in {_excerpts(seen.struck)}")
    if seen.comments:
        notes.append(f"{plural(seen.comments, 'comment')} left out")
    if seen.missing_notes:
        notes.append(f"{plural(seen.missing_notes, 'note')} referred to but not in the file")
    if seen.pictures:
        pictures = plural(seen.pictures, "picture or chart", "pictures or charts")
        notes.append(f"{pictures} left out: text in them is not read")
    if seen.embedded:
        notes.append(f"{plural(seen.embedded, 'embedded document')} left out")
    if seen.fonts:
        notes.append(f"symbols left out, of the fonts: {_names(seen.fonts)}")
    if seen.numerals:
        notes.append(f"list numbers stand in digits, not as {_names(seen.numerals)}")
    return notes


def plural(number: int, one: str, many: str = "") -> str:
    """``1 picture``, ``2 pictures``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def _excerpts(texts: Sequence[str]) -> str:
    """How many pieces of text, and the first few of them, cut short."""
    shown = (" ".join(text.split()) for text in texts[:_EXCERPTS])
    cut = (text if len(text) <= _EXCERPT else text[:_EXCERPT].rstrip() + "…" for text in shown)
    quoted = ", ".join(f"“{text}”" for text in cut)
    more = ", …" if len(texts) > _EXCERPTS else ""
    return f"{plural(len(texts), 'place')}: {quoted}{more}"


def _names(values: Collection[str]) -> str:
    return ", ".join(sorted(ascii(value[:40])[1:-1] for value in values)[:5])
