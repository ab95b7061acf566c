"""Which files are versions of one text: ``python -m benchmarks.matching --data ../shared/data``.

Folders are made of UN documents, NTREX, XQuAD and statutes: their documents in two to four languages, some in one
alone, whole, shortened or in halves; names that tell, names without a clue, names that mislead. The model is fitted on
all sets but one and measured on that one; beside it what the model fitted on all, which ships, makes of it. Series are
folders in which each text has a twin that differs in its digits alone. Then 400 files, 200 pairs in three languages, and 20 single ones are written out and matched from the disk.

``--write`` fits on all sets and writes the models.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import process_time

import numpy as np
from numpy.typing import NDArray

from auditor import document
from auditor.encoders import Encoder, load_encoder
from auditor.logistic import Standardised, logistic_of
from auditor.matching.confidence import CLIP, FEATURES, Models, rows_of, shipped
from auditor.matching.file_names import name_of
from auditor.matching.files import find_files
from auditor.matching.likeness import Comparer
from auditor.matching.match import Matched, match, match_profiles
from auditor.matching.profiles import Profile, profile_of
from auditor.matching.shortlist import shortlist
from auditor.matching.store import Store
from benchmarks.fitting import fit_logistic, written
from benchmarks.matching_folders import Entry, Text, folders_of, series_of, texts

Floats = NDArray[np.float64]
HERE = Path(__file__).parents[1] / "auditor" / "matching" / "data"
# The part that reads files.
DISK = "disk"
# Folders a set to fit on, and others to measure on.
FIT, MEASURE, SERIES = range(12), range(96, 108), range(200, 202)


@dataclass(frozen=True, slots=True)
class Folder:
    """Profiles of a folder's files, and of each the text that it is a version of."""

    profiles: tuple[Profile, ...]
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """Features of compared pairs, and which are versions of one text."""

    rows: Floats
    labels: Floats


@dataclass(frozen=True, slots=True)
class Figures:
    """What came of some folders: shares of files, of pairs said, of pairs there are; and of probabilities."""

    files: int
    right: float
    precision: float
    recall: float
    brier: float
    calibration: float


class Library:
    """Profiles of texts, each made once: of a folder only the names differ."""

    def __init__(self, encoder: Encoder, store: Store) -> None:
        self._encoder, self.store = encoder, store
        self._known: dict[tuple[str, str, str], Profile] = {}

    def folder(self, entries: Sequence[Entry], *, vectors: bool = True) -> Folder:
        """The folder of these entries; without ``vectors`` as of languages that the encoder does not cover."""
        profiles = []
        for entry in entries:
            profile = self._profile(entry)
            path = Path("folder") / f"{entry.stem}.txt"
            profile = replace(profile, path=path, name=name_of(path, folder=Path("folder")))
            profiles.append(profile if vectors else replace(profile, kept=None))
        return Folder(tuple(profiles), tuple(entry.text for entry in entries))

    def _profile(self, entry: Entry) -> Profile:
        key = entry.text, entry.language, entry.content
        if key not in self._known:
            self._known[key] = profile_of(
                document(entry.content),
                Path("x"),
                folder=Path(),
                encoder=self._encoder,
                store=self.store,
            )
        return self._known[key]


def rows_in(folder: Folder, store: Store, *, vectors: bool) -> Rows:
    """What a folder gives to fit on."""
    comparer = Comparer(folder.profiles, store)
    found = [comparer.likeness(i, j) for i, j in shortlist(folder.profiles)]
    tongues = [profile.tongue for profile in folder.profiles]
    with_vectors, without = rows_of(found, tongues, {})
    # A text whose language is taken for one that the encoder does not cover has no vectors.
    labels = [
        float(folder.texts[one.a] == folder.texts[one.b])
        for one in found
        if (one.nearness is not None) == vectors
    ]
    return Rows(with_vectors if vectors else without, np.array(labels))


def fitted(rows: Sequence[Rows], name: str) -> Standardised:
    """A model fitted on the rows of many folders."""
    whole = np.concatenate([one.rows for one in rows])
    found = fit_logistic(whole, np.concatenate([one.labels for one in rows]))
    mean, scale, weights = (
        tuple(map(float, values)) for values in (found.mean, found.scale, found.weights)
    )
    return Standardised(FEATURES[name], mean, scale, weights, found.bias)


def figures(
    folders: Sequence[Folder], store: Store, models: Models, rows: Sequence[Rows], name: str
) -> Figures:
    """What models make of folders; ``rows`` are theirs, for the probabilities."""
    right = files = said = true = hits = 0
    for folder in folders:
        found = match_profiles(folder.profiles, Comparer(folder.profiles, store), models=models)
        good, all_said, all_true = _counted(found, folder.texts)
        hits += good
        said += all_said
        true += all_true
        files += len(folder.texts)
        right += sum(_right(found, folder.texts))
    columns = np.concatenate([one.rows for one in rows])
    labels = np.concatenate([one.labels for one in rows])
    chances = logistic_of(models[name].log_odds(columns, clip=CLIP))
    return Figures(
        files,
        right / files,
        hits / max(said, 1),
        hits / max(true, 1),
        float(np.mean((chances - labels) ** 2)),
        calibration_error(chances, labels),
    )


def _right(found: Matched, gold: Sequence[str]) -> list[bool]:
    """Of every file whether it stands with all versions of its text, and with nothing else."""
    group_of = {index: set(group) for group in found.groups for index in group}
    return [
        group_of.get(i, {i}) == {j for j, other in enumerate(gold) if other == text}
        for i, text in enumerate(gold)
    ]


def _counted(found: Matched, gold: Sequence[str]) -> tuple[int, int, int]:
    said = {(i, j) for g in found.groups for i in g for j in g if i < j}
    true = {(i, j) for j in range(len(gold)) for i in range(j) if gold[i] == gold[j]}
    return len(said & true), len(said), len(true)


def calibration_error(chances: Floats, labels: Floats, *, bins: int = 10) -> float:
    """Expected calibration error: the mean distance of what is said from what is, in bins of what is said."""
    place = np.minimum((chances * bins).astype(int), bins - 1)
    parts = [place == k for k in range(bins) if (place == k).any()]
    return float(sum(abs(chances[p].mean() - labels[p].mean()) * p.mean() for p in parts))


def left_out(
    by_set: Mapping[str, Sequence[Text]], library: Library, name: str
) -> Iterator[tuple[str, Figures, Figures]]:
    """Of every set: what the model fitted on the others makes of it, and what that fitted on all does.

    And of every set its series, on which nothing is fitted.
    """
    vectors = name == "vectors"
    store = library.store

    def made(of: str, seeds: Sequence[int]) -> list[Folder]:
        return [library.folder(f, vectors=vectors) for f in folders_of(by_set[of], seeds)]

    fit_on = {of: [rows_in(f, store, vectors=vectors) for f in made(of, FIT)] for of in by_set}
    whole = fitted([one for rows in fit_on.values() for one in rows], name)
    for of in by_set:
        others = fitted([one for key, rows in fit_on.items() if key != of for one in rows], name)
        series = [library.folder(f, vectors=vectors) for f in series_of(by_set[of], SERIES)]
        for what, folders in ((of, made(of, MEASURE)), (f"{of}, series", series)):
            rows = [rows_in(folder, store, vectors=vectors) for folder in folders]
            unseen, seen = (
                figures(folders, store, {**shipped(), name: model}, rows, name)
                for model in (others, whole)
            )
            yield what, unseen, seen


def write_models(by_set: Mapping[str, Sequence[Text]], library: Library) -> None:
    """Fit on all sets and write both models."""
    HERE.mkdir(exist_ok=True)
    for name in FEATURES:
        rows = [
            rows_in(
                library.folder(f, vectors=name == "vectors"),
                library.store,
                vectors=name == "vectors",
            )
            for known in by_set.values()
            for f in folders_of(known, FIT)
        ]
        note = (
            f"Log-odds that two files are versions of one text; {sum(len(r.labels) for r in rows)} pairs of "
            f"shortlists in {len(rows)} folders made of {', '.join(by_set)}: python -m benchmarks.matching --write"
        )
        (HERE / f"{name}.json").write_text(written(note, fitted(rows, name)), "utf-8")


def from_disk(
    known: Sequence[Text], encoder: Encoder, models: Models, *, pairs: int = 200, singles: int = 20
) -> tuple[float, float, int]:
    """Files of 200 pairs in three languages and 20 singles, matched: share right, CPU seconds, files.

    Names have no clue; one in eight has the name of another text.
    """
    rng = random.Random(11)
    fit = [text for text in known if len(text.lines) >= 3]
    chosen = rng.sample(fit, min(len(fit), pairs + singles))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        gold: dict[Path, str] = {}
        clues = [f"{rng.choice(('note', 'statement', 'annex'))}-{n}" for n in range(len(chosen))]
        for number, text in enumerate(chosen):
            for code in rng.sample(sorted(text.lines), 2 if number < pairs else 1):
                other = rng.randrange(len(chosen))
                stem = (
                    f"{clues[other]}_{code}-{number}"
                    if rng.random() < 1 / 8
                    else f"{rng.getrandbits(40):010x}"
                )
                path = folder / f"{stem}.txt"
                path.write_text("\n\n".join(text.lines[code]) + "\n", "utf-8")
                gold[path] = text.name
        began = process_time()
        found = match(find_files([folder]), [folder], encoder=encoder, models=models)
        spent = process_time() - began
        right = _right(found, [gold[profile.path] for profile in found.profiles])
        return sum(right) / len(gold), spent, len(gold)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--only", default=",".join((*FEATURES, DISK)), help="parts, by commas")
    options = parser.parse_args()
    by_set = texts(options.data)
    with Store() as store:
        library = Library(load_encoder("use"), store)
        if options.write:
            write_models(by_set, library)
        for name in (name for name in FEATURES if name in options.only.split(",")):
            print(f"{name}: fitted on the other sets | fitted on all")
            print("  set           files  right precision recall  Brier  calibration error")
            for of, unseen, seen in left_out(by_set, library, name):
                cells = " | ".join(
                    f"{f.right:.3f} {f.precision:9.3f} {f.recall:6.3f} {f.brier:.4f} {f.calibration:.4f}"
                    for f in (unseen, seen)
                )
                print(f"  {of:13} {unseen.files:5}  {cells}")
        if DISK in options.only.split(","):
            print_from_disk(by_set, library)


def print_from_disk(by_set: Mapping[str, Sequence[Text]], library: Library) -> None:
    """Files of UN documents: by models that have seen none of them, and by those of the package."""
    others = {
        name: fitted(
            [
                rows_in(
                    library.folder(f, vectors=name == "vectors"),
                    library.store,
                    vectors=name == "vectors",
                )
                for of in by_set
                if of != "unpc"
                for f in folders_of(by_set[of], FIT)
            ],
            name,
        )
        for name in FEATURES
    }
    three = [
        replace(text, lines={code: text.lines[code] for code in ("en", "ar", "fr")})
        for text in by_set["unpc"]
    ]
    for what, models in (("fitted without UN documents", others), ("as shipped", shipped())):
        right, spent, files = from_disk(three, load_encoder("use"), models)
        print(
            f"{files} files on disk, UN documents en ar fr, {what}: {right:.4f} right, {spent:.1f} s of CPU"
        )


if __name__ == "__main__":
    main()
