"""The whole of it: files are read one by one, likely pairs compared, groups made of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from auditor.encoders import Encoder
from auditor.errors import InputError
from auditor.languages import primary
from auditor.matching.confidence import Models, confidences, shipped
from auditor.matching.files import Found, Problem
from auditor.matching.groups import LEAST, Pair, first_language, grouped
from auditor.matching.likeness import Comparer, Likeness, compare
from auditor.matching.profiles import Profile, profile_of
from auditor.matching.shortlist import shortlist
from auditor.matching.store import Store
from auditor.matching.wording import SAME, alike
from auditor.readers import read
from auditor.settings import TRACKED_CHANGES

# Told of a stage how much of it is done and of how much.
Told = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Alike:
    """Two files of one language (numbers) and the share of their wording that they have in common."""

    a: int
    b: int
    share: float

    def kind(self, profiles: Sequence[Profile]) -> str:
        """``copies``, ``formats`` (one text in two formats) or ``drafts``."""
        a, b = profiles[self.a], profiles[self.b]
        if a.sha256 == b.sha256:
            return "copies"
        other_format = a.path.suffix.lower() != b.path.suffix.lower()
        return "formats" if other_format and self.share >= SAME else "drafts"


@dataclass(frozen=True, slots=True)
class Matched:
    """What became of every file.

    ``groups``: versions of one text, that which stands first in front. ``pairs``: what was compared, with its likelihood, by
    its two files; ``likeness``: on what that rests. ``alike``: drafts, copies and formats of one text in one language.
    ``nearest``: of a file that stayed single the pair that was likeliest, where one was compared.
    """

    profiles: tuple[Profile, ...]
    groups: tuple[tuple[int, ...], ...]
    singles: tuple[int, ...]
    pairs: Mapping[frozenset[int], float]
    likeness: Mapping[frozenset[int], Likeness]
    alike: tuple[Alike, ...]
    nearest: Mapping[int, Pair]
    problems: tuple[Problem, ...]

    @property
    def spare(self) -> dict[int, Alike]:
        """Single files that say the same as one of a group in its own language, each with what it is beside it."""
        single = set(self.singles)
        found: dict[int, Alike] = {}
        for one in sorted(self.alike, key=lambda one: -one.share):
            for index, other in ((one.a, one.b), (one.b, one.a)):
                if index in single and other not in single:
                    found.setdefault(index, Alike(other, index, one.share))
        return found

    def confidence(self, i: int, j: int) -> float:
        """The probability that two files of a group belong together."""
        return self.pairs[frozenset((i, j))]


def untold(stage: str, done: int, total: int) -> None:
    """No progress."""


def match(
    found: Found,
    folders: Sequence[Path],
    *,
    encoder: Encoder,
    first: str | None = None,
    least: float = LEAST,
    tracked_changes: str = TRACKED_CHANGES[0],
    told: Told = untold,
    models: Models | None = None,
) -> Matched:
    """Which of the files found in one or two folders are versions of one text.

    ``first``: the language whose files stand first in their groups; of two folders the first one's do. What cannot be read
    is among the problems of the result. ``models``: others than those of the package.
    """
    with Store() as store:
        profiles, problems = _profiles(
            found,
            folders,
            encoder=encoder,
            store=store,
            tracked_changes=tracked_changes,
            told=told,
        )
        return match_profiles(
            profiles,
            Comparer(profiles, store),
            problems=(*found.problems, *problems),
            first=first,
            least=least,
            told=told,
            models=models or shipped(),
        )


def _profiles(
    found: Found,
    folders: Sequence[Path],
    *,
    encoder: Encoder,
    store: Store,
    tracked_changes: str,
    told: Told,
) -> tuple[list[Profile], list[Problem]]:
    profiles: list[Profile] = []
    problems: list[Problem] = []
    for done, (path, number) in enumerate(zip(found.files, found.folders, strict=True)):
        told("reading", done, len(found.files))
        try:
            document = read(path, tracked_changes=tracked_changes)
        except InputError as error:
            problems.append(Problem(path, str(error)))
            continue
        profiles.append(
            profile_of(
                document, path, folder=folders[number], number=number, encoder=encoder, store=store
            )
        )
    return profiles, problems


def match_profiles(
    profiles: Sequence[Profile],
    comparer: Comparer,
    *,
    models: Models,
    problems: Sequence[Problem] = (),
    first: str | None = None,
    least: float = LEAST,
    told: Told = untold,
) -> Matched:
    """The same of files that are read already."""
    tongues = [profile.tongue for profile in profiles]
    same = [
        Alike(i, j, share)
        for i, j, share in alike(
            [profile.sketch for profile in profiles],
            [primary(profile.language) for profile in profiles],
        )
    ]
    beside: dict[int, set[int]] = defaultdict(set)
    for one in same:
        beside[one.a].add(one.b)
        beside[one.b].add(one.a)
    # A text whose language is a guess may turn out to be a draft of another.
    likely = [(i, j) for i, j in shortlist(profiles) if j not in beside[i]]
    compared = compare(likely, comparer, lambda done, total: told("comparing", done, total))
    chances = confidences(compared, tongues, beside, models)
    pairs = [Pair(one.a, one.b, chance) for one, chance in zip(compared, chances, strict=True)]
    groups = grouped(pairs, tongues, least=least)
    leading = first_language(groups, tongues, wanted=first)
    groups = [_ordered(group, profiles, leading) for group in groups]
    taken = {index for group in groups for index in group}
    singles = tuple(index for index in range(len(profiles)) if index not in taken)
    return Matched(
        profiles=tuple(profiles),
        groups=tuple(groups),
        singles=singles,
        pairs=_with_missing(groups, pairs),
        likeness={frozenset((one.a, one.b)): one for one in compared},
        alike=tuple(same),
        nearest=_nearest(singles, pairs),
        problems=tuple(problems),
    )


def _ordered(
    group: Sequence[int], profiles: Sequence[Profile], leading: str | None
) -> tuple[int, ...]:
    """The group with its first file in front: of the first folder, then in the language that stands first."""

    def place(index: int) -> tuple[int, bool, str]:
        profile = profiles[index]
        return profile.folder, profile.tongue != leading, profile.tongue

    return tuple(sorted(group, key=place))


def _with_missing(
    groups: Sequence[Sequence[int]], pairs: Sequence[Pair]
) -> Mapping[frozenset[int], float]:
    """Every pair's confidence; of two files of a group that were never compared, what the third says of both."""
    known = {frozenset((pair.a, pair.b)): pair.confidence for pair in pairs}
    for group in groups:
        for i, j in combinations(group, 2):
            if frozenset((i, j)) not in known:
                through = [
                    known.get(frozenset((i, k)), 0.0) * known.get(frozenset((k, j)), 0.0)
                    for k in group
                    if k not in (i, j)
                ]
                known[frozenset((i, j))] = max(through, default=0.0)
    return known


def _nearest(singles: Sequence[int], pairs: Sequence[Pair]) -> Mapping[int, Pair]:
    wanted = set(singles)
    found: dict[int, Pair] = {}
    for pair in sorted(pairs, key=lambda pair: -pair.confidence):
        for index in (pair.a, pair.b):
            if index in wanted:
                found.setdefault(index, pair)
    return found
