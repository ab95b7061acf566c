"""Short texts and parts of sentences that were left in the other language; names, code and loan words are none.

What tells a language in a few words are its small words and those of labels (`Wording`); of a text in letters that the
other side's language has not, small letters are enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from auditor.languages import language, primary
from auditor.languages.scripts import shown_script
from auditor.languages.tables.wording import Wording
from auditor.model import Passage, Span

# Words in a row of which so many, and most, are in small letters are no name and no title.
RUN, SMALL = 3, 3
# Beyond so many words a text is no label.
LABEL_WORDS = 8
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# What programs read: paths, placeholders, names with points or lines in them, capitals inside words, tags.
_CODE = re.compile(
    r"\S*(?:://|[@\\/_=$%{}<>#|`]|\w\.\w|\w\(|--|[a-z][A-Z])\S*|\w*\d\w*|<[^<>]*>|\{[^{}]*\}|`[^`]*`"
)
# A text without any of this has nothing of it.
_SIGN_OF_CODE = re.compile(r"[@\\/_=$%{}<>#|`\d]|\w\.\w|\w\(|--|[a-z][A-Z]")
# In brackets and in quotation marks a foreign phrase is quoted or explained.
_QUOTED = re.compile(
    r"\([^()]*\)|\[[^\[\]]*\]|“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|\"[^\"]*\"|「[^「」]*」|『[^『』]*』|（[^（）]*）|《[^《》]*》|‹[^‹›]*›|(?<!\w)['‘][^'‘’]*['’](?!\w)"
)


def copied_label(a: Passage, b: Passage, *, other_script: bool) -> bool:
    """Whether B is A's own label, word for word. ``other_script``: B's language is not written in A's letters."""
    words = [match[0] for match in _WORD.finditer(without_code(b.text))]
    if not 1 <= len(words) <= LABEL_WORDS:
        return False
    if [word.lower() for word in words] != [
        m[0].lower() for m in _WORD.finditer(without_code(a.text))
    ]:
        return False
    told, labels = _told(a, b)
    small = [word.lower() for word in words]
    if len(words) == 1:
        # Of a neighbour that nothing is known of it may be the word as well.
        known = other_script or language(primary(b.language)).has(Wording)
        return known and small[0] in labels
    if all(word in told for word in small):
        return True
    plain = [w for w in words[1:] if w.islower() and w not in told]
    if other_script and words[0][0].isupper() and plain:
        return True
    # With a capital, a word of the language and one in small letters that is none of grammar: a sentence.
    return words[0][0].isupper() and bool(plain) and any(word in told for word in small)


# Asked for by one way after the other in which a text may be left over.
@lru_cache(maxsize=64)
def without_code(text: str) -> str:
    """The text with blanks for what programs read."""
    if not _SIGN_OF_CODE.search(text):
        return text
    return _CODE.sub(lambda match: " " * len(match[0]), text)


def _told(a: Passage, b: Passage) -> tuple[frozenset[str], frozenset[str]]:
    """Words by which A's language is told from B's, and those of them that are labels."""
    own, other = (language(primary(p.language)).tables(Wording) for p in (a, b))
    theirs = other.grammar | other.labels
    return (own.grammar | own.labels) - theirs, own.labels - theirs


def left_in_other_script(a: Passage, b: Passage) -> Span | None:
    """The longest run of B's words in Latin letters that is a piece of A's language, none where there is none."""
    told, _ = _told(a, b)
    runs = [
        run
        for run in _runs(_open_text(b.text))
        if _small(run) >= SMALL and (any(m[0].lower() in told for m in run) or _small(run) > SMALL)
    ]
    return _longest(runs)


def left_in_same_script(a: Passage, b: Passage) -> Span | None:
    """The longest run of words that B has as A has it and that has words of A's language alone."""
    told, _ = _told(a, b)
    if not told:
        return None
    there = [m[0].lower() for m in _WORD.finditer(_open_text(a.text))]
    pairs = set(pairwise(there))
    runs: list[list[re.Match[str]]] = []
    run: list[re.Match[str]] = []
    for match in _WORD.finditer(_open_text(b.text)):
        if run and (run[-1][0].lower(), match[0].lower()) not in pairs:
            runs.append(run)
            run = []
        run.append(match)
    runs.append(run)
    kept = [run for run in runs if _small(run) >= SMALL and any(m[0] in told for m in run)]
    return _longest(kept)


def _open_text(text: str) -> str:
    """The text with blanks for what is quoted and for what programs read."""
    return without_code(_QUOTED.sub(lambda match: " " * len(match[0]), text))


def _small(run: Sequence[re.Match[str]]) -> int:
    return sum(match[0].islower() for match in run)


def _runs(text: str) -> Iterator[list[re.Match[str]]]:
    """Words in Latin letters that follow one another."""
    run: list[re.Match[str]] = []
    for match in _WORD.finditer(text):
        if shown_script(match[0][0]) == "LATIN":
            run.append(match)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _longest(runs: Sequence[Sequence[re.Match[str]]]) -> Span | None:
    kept = [run for run in runs if len(run) >= RUN and _small(run) > len(run) / 2]
    best = max(kept, key=len, default=None)
    return (best[0].start(), best[-1].end()) if best else None
