"""What was matched, in a few lines for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from auditor.languages import display_name, primary
from auditor.matching.files import Found
from auditor.matching.manifest import why_single
from auditor.matching.match import Alike, Matched
from auditor.paths import shown

# Of each list, so many are named.
NAMED = 20
# A pair that is less likely is named: whoever reads the manifest should look at it first.
DOUBTFUL = 0.8
_SAYS = {
    "copies": "are the same file twice",
    "formats": "are one text in two formats",
    "drafts": "are two drafts of one text",
}


def summary(matched: Matched, found: Found, pairs: Sequence[tuple[int, int]]) -> Iterator[str]:
    """The lines: how many pairs, what is doubtful, drafts, singles, and what was not looked at."""
    read = len(matched.profiles)
    versions = sum(map(len, matched.groups))
    if matched.groups:
        yield (
            f"{_count(read, 'file')}: {versions} of them are versions of {_count(len(matched.groups), 'text')}, "
            f"in {_count(len(pairs), 'pair')} ({_languages(matched)})"
        )
    else:
        yield f"{_count(read, 'file')}: no two of them were found to be versions of one text"
    yield from _doubtful(matched, pairs)
    yield from _capped([_alike(matched, one) for one in matched.alike], "more of them")
    yield from _guessed(matched)
    spare = matched.spare
    singles = [index for index in matched.singles if index not in spare]
    if singles:
        yield f"{_count(len(singles), 'file')} without a version in another language:"
        yield from _capped([f"- {_single(matched, index)}" for index in singles], "more")
    if found.whole:
        names = ", ".join(shown(Path(path.name)) for path in found.whole[:NAMED])
        more = f" and {len(found.whole) - NAMED} more" if len(found.whole) > NAMED else ""
        yield (
            f"not matched, both versions in one file or texts by key (for audit pairs, audit compare): {names}{more}"
        )
    if found.passed:
        yield f"not looked at: {_passed(found.passed)}"


def _doubtful(matched: Matched, pairs: Sequence[tuple[int, int]]) -> Iterator[str]:
    said = [(matched.confidence(i, j), i, j) for i, j in pairs]
    weak = [one for one in said if one[0] < DOUBTFUL]
    if weak:
        yield f"look at {'this pair' if len(weak) == 1 else f'these {len(weak)} pairs'} first, less than {DOUBTFUL:.0%} likely:"
        lines = [
            f"- {_name(matched, i)} and {_name(matched, j)}, {chance:.0%}"
            for chance, i, j in sorted(weak)
        ]
        yield from _capped(lines, "more")


def _alike(matched: Matched, one: Alike) -> str:
    kind = one.kind(matched.profiles)
    share = "" if kind == "copies" else f" ({one.share:.0%} of the wording in common)"
    language = display_name(matched.profiles[one.a].language)
    unpaired = {one.a, one.b} & set(matched.spare)
    which = f"; {_name(matched, min(unpaired))} is in no pair" if len(unpaired) == 1 else ""
    return f"{_name(matched, one.a)} and {_name(matched, one.b)}, both {language}, {_SAYS[kind]}{share}{which}"


def _guessed(matched: Matched) -> Iterator[str]:
    said = [
        f"{shown(Path(p.path.name))}: its language is a guess ({display_name(p.language)})"
        if p.language != "und"
        else f"{shown(Path(p.path.name))}: cannot tell its language"
        for p in matched.profiles
        if p.guessed
    ]
    yield from _capped(said, "more whose language is a guess")


def _single(matched: Matched, index: int) -> str:
    why = why_single(matched, index)
    language = matched.profiles[index].language
    name = "language unknown" if language == "und" else display_name(language)
    return f"{_name(matched, index)} ({name}{f'; {shown(Path(why))}' if why else ''})"


def _name(matched: Matched, index: int) -> str:
    return shown(matched.profiles[index].path)


def _languages(matched: Matched) -> str:
    counted = Counter(
        primary(matched.profiles[index].language) for group in matched.groups for index in group
    )
    return ", ".join(f"{code} {count}" for code, count in counted.most_common())


def _capped(lines: Sequence[str], more: str) -> Iterator[str]:
    yield from lines[:NAMED]
    if len(lines) > NAMED:
        yield f"- and {len(lines) - NAMED} {more}; --rest FILE lists them all"


def _passed(passed: Mapping[str, int]) -> str:
    """How many files of which suffixes."""
    first = list(passed.items())[:NAMED]
    rest = sum(passed.values()) - sum(count for _, count in first)
    said = [f"{count} {suffix or 'without a suffix'}" for suffix, count in first]
    return shown(Path(", ".join([*said, *([f"{rest} others"] if rest else [])])))


def _count(number: int, name: str) -> str:
    return f"{number} {name}{'s' * (number != 1)}"
