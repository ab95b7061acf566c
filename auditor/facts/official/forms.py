"""The forms of base forms: stems with the endings they may have, looked up from a word of a text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from auditor.languages.tables.lexicon import Lexicon

ANY, EXACT, NUMBER = "~", "=", "#"
_NOTHING = "-"
# A stem shorter than this with "any ending" would be half the dictionary.
_SHORTEST_OPEN = 2


def pieces(text: str) -> tuple[str, ...]:
    """The parts of a list separated by blanks, where a dash stands for nothing."""
    return tuple("" if piece == _NOTHING else piece for piece in text.split())


@dataclass(frozen=True, slots=True)
class Form:
    """Endings that make a form of the base form of that number out of a stem, and what may be before it.

    ``written``: the stem as its table has it, where letters that a text writes are meant (`FormsBuilder`).
    """

    base: int
    endings: frozenset[str]
    before: frozenset[str]
    written: str = ""


_ONLY_ITSELF = frozenset({""})
# Of the base forms that have a paradigm of their own (satisfazer).
_LONGEST_ENDING = 11


@dataclass(frozen=True, slots=True)
class Forms:
    """Filled by `FormsBuilder`, then only read. ``open``: stems with any ending."""

    stems: dict[str, tuple[Form, ...]]
    open: dict[str, tuple[int, ...]]
    before: frozenset[str]
    longest: int
    meant: frozenset[str] = frozenset()
    longest_stem: int = 0
    longest_open: int = 0
    lengths: tuple[int, ...] = ()

    def bases(self, word: str, written: str = "") -> frozenset[int]:
        """The numbers of all base forms that the word may be a form of; ``written``: with its own letters."""
        found: set[int] = set()
        if word[0].isdigit():
            found.update(self.open.get(NUMBER, ()))
        for length in self.lengths:
            clitic = word[:length]
            if clitic not in self.before or length > len(word):
                continue
            rest = word[length:]
            fewest = max(0, len(rest) - self.longest_stem)
            for cut in range(fewest, min(self.longest, len(rest) - 1) + 1):
                end = len(rest) - cut
                for form in self.stems.get(rest[:end], ()):
                    if rest[end:] not in form.endings or clitic not in form.before:
                        continue
                    if self._agrees(written[len(clitic) :], form.written):
                        found.add(form.base)
        if self.open:
            for end in range(_SHORTEST_OPEN, min(len(word), self.longest_open) + 1):
                found.update(self.open.get(word[:end], ()))
        return frozenset(found)

    def _agrees(self, written: str, stem: str) -> bool:
        """Whether no letter that is written on purpose is another one in the table: وحدة is no وحده."""
        return all(
            letter == own
            for letter, own in zip(written, stem, strict=False)
            if letter in self.meant
        )


@dataclass(frozen=True, slots=True)
class _Ready:
    """A paradigm, taken to pieces."""

    part: str
    cut: int
    stems: tuple[str, ...]
    joined: tuple[str, ...]
    endings: frozenset[str]
    clitics: frozenset[str]


@dataclass(frozen=True, slots=True)
class FormsBuilder:
    """Gathers base forms of a language and gives each a number; ``letters`` reads letters alike.

    ``meant``: those of the letters that are nothing else where a text writes them. Who leaves out the
    hamza writes a bare alef; who writes one means it.
    """

    lexicon: Lexicon
    everywhere: frozenset[str]
    letters: dict[int, str]
    meant: frozenset[str] = frozenset()
    irregular: dict[str, str] = field(default_factory=dict)
    numbers: dict[tuple[str, str], int] = field(default_factory=dict)
    stems: dict[str, list[Form]] = field(default_factory=dict)
    open: dict[str, list[int]] = field(default_factory=dict)
    paradigms: dict[str, list[_Ready]] = field(default_factory=dict)
    sets: dict[str, frozenset[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Puts irregular forms and paradigms where they are found at once."""
        self.irregular.update(self.lexicon.irregular)
        for paradigm in self.lexicon.paradigms:
            ready = _Ready(
                paradigm.part,
                paradigm.cut,
                pieces(paradigm.stems),
                pieces(paradigm.joined),
                self._set(paradigm.endings),
                self._clitics(paradigm.clitics),
            )
            self.paradigms.setdefault(paradigm.ending, []).append(ready)

    def number(self, word: str, *, particle: str = "") -> int:
        """The number of a word in the notation of the lexicon, written after a particle or alone."""
        word = word.lower()
        known = self.numbers.get((word, particle))
        if known is None:
            known = self.numbers[word, particle] = len(self.numbers)
            for stem, form in self._forms(word, particle, known):
                kept = replace(form, written=stem) if self.meant else form
                self.stems.setdefault(stem.translate(self.letters), []).append(kept)
        return known

    def build(self) -> Forms:
        """What has been gathered, to look words up in."""
        before = {
            clitic for forms in self.stems.values() for form in forms for clitic in form.before
        }
        endings = {end for forms in self.stems.values() for form in forms for end in form.endings}
        return Forms(
            {stem: tuple(forms) for stem, forms in self.stems.items()},
            {stem: tuple(bases) for stem, bases in self.open.items()},
            frozenset(before),
            max(map(len, endings), default=0),
            self.meant,
            max(map(len, self.stems), default=0),
            max(map(len, self.open), default=0),
            tuple({len(clitic) for clitic in before}),
        )

    def _forms(self, word: str, particle: str, number: int) -> Iterator[tuple[str, Form]]:
        if word == NUMBER:
            self.open.setdefault(NUMBER, []).append(number)
            return
        if word.endswith(ANY):
            self.open.setdefault(word[:-1].translate(self.letters), []).append(number)
            return
        if word.startswith(EXACT):
            yield word[1:], Form(number, _ONLY_ITSELF, _ONLY_ITSELF)
            return
        first, *later = word.split("/")
        later += self.irregular.get(first, "").split()
        yield from self._paradigm(first, "first" if "/" in word else "word", particle, number)
        for part in later:
            yield from self._paradigm(part, "later", particle, number)

    def _paradigm(
        self, word: str, part: str, particle: str, number: int
    ) -> Iterator[tuple[str, Form]]:
        before = pieces(self.lexicon.apart) if particle and part != "later" else ()
        length, found = self._fitting(word, part)
        for paradigm in found:
            form = Form(number, paradigm.endings, paradigm.clitics)
            body = word[paradigm.cut : len(word) - length]
            for stem in paradigm.stems:
                for joined in {*paradigm.joined, *before}:
                    yield f"{particle}{joined}{body}{stem}", form
        if not found:
            yield particle + word, Form(number, _ONLY_ITSELF, self.everywhere)

    def _fitting(self, word: str, part: str) -> tuple[int, list[_Ready]]:
        """The length of the longest ending that has paradigms for the word, and these."""
        # A further form is no base form: where it has paradigms of its own, the others aren't its.
        own = any(paradigm.part == part for paradigm in self.paradigms.get("", ()))
        parts = (part,) if own and part == "later" else ("", part)
        for start in range(max(1, len(word) - _LONGEST_ENDING), len(word) + 1):
            fitting = [
                paradigm
                for paradigm in self.paradigms.get(word[start:], ())
                if paradigm.part in parts and start > paradigm.cut
            ]
            if fitting:
                return len(word) - start, fitting
        return 0, []

    def _set(self, endings: str) -> frozenset[str]:
        known = self.sets.get(endings)
        if known is None:
            read = (ending.translate(self.letters) for ending in pieces(endings))
            known = self.sets[endings] = frozenset(read)
        return known

    def _clitics(self, name: str) -> frozenset[str]:
        written = dict(self.lexicon.clitics).get(name)
        return self.everywhere if written is None else self._set(written)
