"""What can be set, and the values it has when nobody sets it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.errors import SettingsError
from auditor.languages import primary
from auditor.model import Severity
from auditor.orthography import plain_spelling

if TYPE_CHECKING:
    import regex

DEPTHS = ("quick", "standard", "deep")
# Of a document with changes nobody has accepted yet: refuse it, or read it with or without them.
TRACKED_CHANGES = ("refuse", "accept", "reject")
# A rule looks at the beginning of a reading: nobody means to describe pages by it.
LOOKED_AT = 2000
LONGEST_PATTERN = 1000
# Of a search in a text of that length; one that does not back-track takes a thousandth of it.
MOST_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Term:
    """What must correspond: one term, and how each side may say it.

    ``forms``: by ``a`` or ``b`` or by language code, the term and its alternatives. ``inflection``
    lets endings and an Arabic word's clitics go; ``case`` tells capitals apart.
    """

    forms: Mapping[str, tuple[str, ...]]
    inflection: bool = True
    case: bool = False

    def of(self, side: str, language: str) -> tuple[str, ...]:
        """How side ``a`` or ``b``, in that language, may say it; nothing where that is not said."""
        named = self.forms.get(side) or self.forms.get(language)
        return named or self.forms.get(primary(language), ())


@dataclass(frozen=True, slots=True)
class IgnoreRule:
    """Findings somebody has looked at and does not want to see again, and why.

    ``text`` is what the finding marks or says of one side, whole; ``pattern`` is a regular
    expression found within it. ``check`` None: of any check.
    """

    reason: str
    text: str | None = None
    pattern: str | None = None
    check: str | None = None

    def __post_init__(self) -> None:
        """Refuse a rule that could not be applied. Raises SettingsError."""
        if (self.text is None) == (self.pattern is None):
            raise SettingsError("a rule needs either text or pattern")
        if self.pattern is not None:
            if len(self.pattern) > LONGEST_PATTERN:
                raise SettingsError(f"longer than {LONGEST_PATTERN:,} characters; write two rules")
            _compiled(self.pattern)

    def matches(self, check: str, readings: Sequence[str]) -> bool:
        """Whether it is about a finding of that check with these readings.

        Raises SettingsError for a pattern that back-tracks without end.
        """
        if self.check not in {None, check}:
            return False
        if self.text is not None:
            return _folded(self.text) in map(_folded, readings)
        pattern = _compiled(self.pattern or "")
        try:
            return any(pattern.search(_folded(r), timeout=MOST_SECONDS) for r in readings)
        except TimeoutError:
            raise SettingsError(
                f"the ignore rule's pattern {self.pattern!r} takes too long on a short text, as a repeat inside"
                " a repeat does; write it without"
            ) from None


# Rules are copied out of a document as it is written; findings are looked at as it is read. Letters of
# all keyboards are made one here, whatever the language.
_SPELLING = "ar"


def _compiled(pattern: str) -> regex.Pattern[str]:
    """The pattern as texts are held against it. Raises SettingsError.

    By ``regex`` and not ``re``, because it can be stopped: a pattern that somebody writes may back-track for
    years. google-re2, which never does, knows letters, digits and the borders of words of ASCII only.
    """
    import regex

    try:
        return regex.compile(plain_spelling(pattern, _SPELLING).text)
    except (regex.error, RecursionError, OverflowError, ValueError) as error:
        raise SettingsError(f"not a regular expression ({error})") from error


def _folded(text: str) -> str:
    """The text in plain spelling, without quotation marks around it, white space folded."""
    return " ".join(plain_spelling(text[:LOOKED_AT], _SPELLING).text.split()).strip("“”")


@dataclass(frozen=True, slots=True)
class Settings:
    """Options of one audit.

    ``language_a``/``language_b`` None: detected in the text. ``translator``: ``auto`` (Argos where its
    models are installed), ``argos``, ``none`` or a file of recorded translations. ``same_language``
    allows both documents to be in one language. ``checks`` None: all. ``alignment``: a file of paragraph
    beads to use instead of aligning. ``severities`` by check take the place of those it declares.
    ``terms`` and what must stand untranslated (``do_not_translate``) are for the check `terms`;
    ``ignore`` takes findings out. ``tracked_changes`` is for the readers; ``config`` is the file the
    settings came from, to be named in the report.
    """

    language_a: str | None = None
    language_b: str | None = None
    encoder: str = "use"
    translator: str = "auto"
    depth: str = "standard"
    same_language: bool = False
    tokens: bool = False
    checks: tuple[str, ...] | None = None
    alignment: Path | None = None
    severities: Mapping[str, Severity] = field(default_factory=dict)
    terms: tuple[Term, ...] = ()
    do_not_translate: tuple[str, ...] = ()
    ignore: tuple[IgnoreRule, ...] = ()
    tracked_changes: str = TRACKED_CHANGES[0]
    config: Path | None = None

    def __post_init__(self) -> None:
        """Refuse impossible values. Raises SettingsError."""
        for what, value, known in (
            ("depth", self.depth, DEPTHS),
            ("value of tracked changes", self.tracked_changes, TRACKED_CHANGES),
        ):
            if value not in known:
                raise SettingsError(f"unknown {what} {value!r}: use {', '.join(known)}")

    @property
    def has_terms(self) -> bool:
        """Whether there is anything for the check `terms` to look for."""
        return bool(self.terms or self.do_not_translate)

    def has_terms_for(self, a: str, b: str) -> bool:
        """Whether any of it is about these two languages."""
        both = (term for term in self.terms if term.of("a", a) and term.of("b", b))
        return bool(self.do_not_translate) or any(True for _ in both)
