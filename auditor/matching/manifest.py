"""What was matched, as the manifest that ``audit batch`` reads, and what was not, as a list."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import combinations, count, product
from pathlib import Path

from auditor.languages import primary
from auditor.matching.files import Found
from auditor.matching.match import Matched
from auditor.matching.profiles import Profile

COLUMNS = ("a", "b", "language_a", "language_b", "confidence", "id")
REST = ("path", "language", "status", "beside", "share", "reason")
FORMATS = ("csv", "jsonl")
# What is said of a pair that is likelier still: none is certain.
SUREST = 0.999


@dataclass(frozen=True, slots=True)
class Line:
    """One pair of the manifest. Paths are relative to its folder; ``id`` is unique in it; ``confidence`` is 0 to 1."""

    a: str
    b: str
    language_a: str
    language_b: str
    confidence: float
    id: str


@dataclass(frozen=True, slots=True)
class Left:
    """A file that is in no pair, or in one beside another of its text. ``share``: of its wording, with ``beside``.

    A draft of a file that is in a pair stands only beside that. ``status``: single, copies, formats, drafts, both versions (in one file), or unread.
    """

    path: str
    language: str
    status: str
    beside: str = ""
    share: float | None = None
    reason: str = ""


def pairs_of(matched: Matched, *, all_pairs: bool = False) -> list[tuple[int, int]]:
    """The pairs (numbers of files): each version beside the first of its group, or each beside each."""
    return [
        pair
        for group in matched.groups
        for pair in _pairs_in(group, matched.profiles, all_pairs=all_pairs)
    ]


def lines_of(matched: Matched, pairs: Sequence[tuple[int, int]], *, beside: Path) -> list[Line]:
    """Pairs as lines of the manifest; paths are those from the folder ``beside``."""
    found: list[Line] = []
    taken: set[str] = set()
    for i, j in pairs:
        a, b = matched.profiles[i], matched.profiles[j]
        of_a, of_b = relative(a.path, beside), relative(b.path, beside)
        name = f"{_plain(of_a)}--{_plain(of_b).rpartition('/')[2]}".replace("/", "-")
        name = next(one for one in _numbered(name) if one not in taken)
        taken.add(name)
        found.append(
            Line(
                a=of_a,
                b=of_b,
                language_a=_code_of(a, beside=b),
                language_b=_code_of(b, beside=a),
                confidence=round(min(matched.confidence(i, j), SUREST), 3),
                id=name,
            )
        )
    return found


def _numbered(name: str) -> Iterator[str]:
    yield name
    for number in count(2):
        yield f"{name}-{number}"


def _pairs_in(
    group: Sequence[int], profiles: Sequence[Profile], *, all_pairs: bool
) -> list[tuple[int, int]]:
    """Two by two; of files of two folders only one of each, and no file left out."""
    first = [index for index in group if profiles[index].folder == 0]
    second = [index for index in group if profiles[index].folder]
    if second:
        if all_pairs:
            return list(product(first, second))
        return [(first[0], other) for other in second] + [(i, second[0]) for i in first[1:]]
    if all_pairs:
        return list(combinations(group, 2))
    return [(group[0], other) for other in group[1:]]


def rest_of(matched: Matched, found: Found, *, beside: Path) -> list[Left]:
    """What is in no pair, and what is another copy, draft or format of a text, in order of status."""
    profiles = matched.profiles

    def named(index: int) -> str:
        return relative(profiles[index].path, beside)

    spare = matched.spare
    left = [
        Left(named(i), _code(profiles[i].language), "single", reason=why_single(matched, i))
        for i in matched.singles
        if i not in spare
    ]
    for one in matched.alike:
        # The file that is in no pair is said to be a draft of the one that is.
        a, b = (one.b, one.a) if one.a in spare and one.b not in spare else (one.a, one.b)
        code, share = _code(profiles[b].language), round(one.share, 3)
        left.append(Left(named(b), code, one.kind(profiles), named(a), share))
    left += [Left(relative(path, beside), "", "both versions") for path in found.whole]
    left += [
        Left(relative(problem.path, beside), "", "unread", reason=problem.reason)
        for problem in matched.problems
    ]
    return left


def why_single(matched: Matched, index: int) -> str:
    """The likeliest version of a file that stayed single, and what speaks against it; empty where there is none."""
    pair = matched.nearest.get(index)
    if pair is None:
        return ""
    other = pair.b if pair.a == index else pair.a
    name = matched.profiles[other].path.name
    for group in matched.groups:
        if other in group and pair.confidence >= 0.5:
            tongue = matched.profiles[index].tongue
            rival = next((i for i in group if matched.profiles[i].tongue == tongue), None)
            if rival is not None:
                return f"{name} has {matched.profiles[rival].path.name} already"
    return f"nearest {name}, {pair.confidence:.0%} likely"


def as_csv(lines: Sequence[Line] | Sequence[Left], columns: Sequence[str]) -> bytes:
    """A table with a heading line, in UTF-8; bytes of names that are no UTF-8 stay as they are."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    for line in lines:
        values = asdict(line)
        writer.writerow(["" if values[name] is None else values[name] for name in columns])
    return text.getvalue().encode("utf-8", "surrogateescape")


def as_jsonl(matched: Matched, lines: Sequence[Line], *, beside: Path) -> bytes:
    """An object a pair: the manifest's columns, the group it is of, and what the confidence rests on."""
    number = {
        relative(matched.profiles[index].path, beside): place
        for place, group in enumerate(matched.groups, 1)
        for index in group
    }
    index_of = {relative(p.path, beside): index for index, p in enumerate(matched.profiles)}
    return "".join(_json_lines(matched, lines, number, index_of)).encode("ascii")


def _json_lines(
    matched: Matched,
    lines: Sequence[Line],
    number: dict[str, int],
    index_of: dict[str, int],
) -> Iterator[str]:
    for line in lines:
        known = matched.likeness.get(frozenset((index_of[line.a], index_of[line.b])))
        evidence = None
        if known is not None:
            evidence = {
                "nearness": None if known.nearness is None else round(known.nearness, 3),
                "mutual": round(known.mutual, 3),
                "values": round(known.ratio, 3),
                "name": round(known.name, 3),
            }
        yield json.dumps({**asdict(line), "group": number[line.a], "evidence": evidence}) + "\n"


def relative(path: Path, folder: Path) -> str:
    """The path as seen from a folder, with slashes; the whole path where there is no way from there."""
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:  # another drive
        return path.absolute().as_posix()


def _plain(path: str) -> str:
    """The path without its suffix, and without steps up."""
    parts = [part for part in Path(path).with_suffix("").parts if part not in {"..", "/", "."}]
    return "/".join(parts)


def _code_of(profile: Profile, *, beside: Profile) -> str:
    """The language of one of a pair; empty where it is a guess that cannot be right: that of the other."""
    if profile.guessed and primary(profile.language) == primary(beside.language):
        return ""
    return _code(profile.language)


def _code(language: str) -> str:
    return "" if language == "und" else language
