"""Everything the judge is fitted and measured on: sets of sentence pairs, each faithful or with one difference.

A *group* is what is left out together: all languages of one source. Statements and trials are never fitted on.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from random import Random

from auditor.translators import load_translator
from benchmarks.corpora import DEMETR_MEANING, ParallelPair, demetr, recorded, wmt22_bad
from benchmarks.judged import measure
from benchmarks.planted_sets import FAITHFUL, LENGTHS, faithful, planted
from benchmarks.wmt21_ced import untokenised

SEED = 5
# Pairs of a set that are taken as they are; of each up to so many copies with a planted difference.
FAITHFUL_PAIRS, COPIES = 300, 3
MINOR, SAMPLED, TRAINED, FORCED_PAIRS, MACHINE_PAIRS = 60, 2000, 1500, 500, 150
# What the models' own translations are made of.
MACHINE_SOURCES = ("unpc fr", "laws fr", "ntrex fr")


@dataclass(frozen=True, slots=True)
class Case:
    """One pair of a set. ``kind``: of its difference, empty for a faithful one; ``document``: what it is taken from."""

    set: str
    group: str
    document: str
    kind: str
    positive: bool
    a: str
    b: str
    languages: tuple[str, str]
    back: str | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """A case and what the judge is given of it."""

    case: Case
    features: Mapping[str, float]


def planted_cases(data: Path) -> Iterator[Case]:
    """Faithful pairs, and the same with one difference planted in the English."""
    for name in FAITHFUL:
        for one in planted(name, faithful(data, name, most=FAITHFUL_PAIRS), each=COPIES):
            yield Case(
                name, one.pair.corpus, one.pair.document, one.kind, one.planted is not None,
                one.a, one.pair.b, ("en", one.pair.b_language),
            )  # fmt: skip


def demetr_cases(data: Path, *, translated: bool = False) -> Iterator[Case]:
    """Good translations into English, with one error each, and with edits of form that are none."""
    seen, minor = set(), dict[str, int]()
    for case in demetr(data):
        back = case.back_translation if translated else None
        if (case.good, case.arabic) not in seen:
            seen.add((case.good, case.arabic))
            yield Case("demetr ar", "demetr", case.document, "", False, case.good, case.arabic, ("en", "ar"), back)  # fmt: skip
        count = minor[case.kind] = minor.get(case.kind, 0) + 1
        if case.kind in DEMETR_MEANING or (case.kind.startswith("minor") and count <= MINOR):
            positive = case.kind in DEMETR_MEANING
            yield Case("demetr ar", "demetr", case.document, case.kind, positive, case.perturbed, case.arabic, ("en", "ar"), back)  # fmt: skip


def wmt21_cases(data: Path) -> Iterator[Case]:
    """Machine translations that annotators found critical errors in, or not."""
    for file, code, most in (
        ("ende_dev", "de", SAMPLED), ("ende_train", "de", TRAINED), ("enzh_dev", "zh", SAMPLED), ("enja_dev", "ja", SAMPLED),
    ):  # fmt: skip
        lines = (data / "wmt21_ced" / f"{file}.tsv").read_text("utf-8").rstrip("\n").split("\n")
        for line in Random(SEED).sample(lines, min(most, len(lines))):
            number, source, target, _, label = line.split("\t")
            target = untokenised(target)
            if code in ("zh", "ja"):
                target = target.replace(" ", "")
            positive = label.strip() == "ERR"
            # Both halves of English-German are one source: left out together.
            yield Case(f"wmt21 {file.replace('_', ' ')}", f"wmt21 {code}", number, "critical" if positive else "", positive, source, target, ("en", code))  # fmt: skip


def synced_cases(data: Path) -> Iterator[Case]:
    """Sentences of web pages, every other one with an error by rewriting."""
    with (data / "synced_ende" / "silver.tsv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.reader(file, delimiter="\t") if len(row) == 3]
    for i, (source, target, label) in enumerate(Random(SEED).sample(rows, SAMPLED)):
        positive = label.strip() == "ERR"
        yield Case("synced de", "synced", str(i), "critical" if positive else "", positive, source, target, ("en", "de"))  # fmt: skip


def statement_cases(data: Path) -> Iterator[Case]:
    """One-sentence official statements; never fitted on."""
    for i, line in enumerate((data / "statements" / "pairs.tsv").read_text("utf-8").splitlines()):
        label, kind, english, arabic = line.split("\t")
        bad = label == "bad"
        yield Case("statements", "statements", str(i), kind if bad else "", bad, english, arabic, ("en", "ar"))  # fmt: skip


def recorded_cases(data: Path) -> Iterator[Case]:
    """English-Arabic pairs with a recorded back-translation, and with one difference planted in the English."""
    for name in ("flores-dev", "iwslt17"):
        known = [
            (ParallelPair(name, one.document, one.a, one.b, "en", "ar"), one.back)
            for one in recorded(data, name)
            if LENGTHS[0] <= len(one.a) <= LENGTHS[1]
        ]
        some = Random(SEED).sample(known, FAITHFUL_PAIRS)
        backs = dict(some)
        for one in planted(name, [pair for pair, _ in some], each=COPIES):
            yield Case(
                name, name, one.pair.document, one.kind, one.planted is not None, one.a, one.pair.b, ("en", "ar"),
                backs[one.pair],
            )  # fmt: skip


def demetr_recorded(data: Path) -> Iterator[Case]:
    """DEMETR with its recorded back-translations."""
    yield from demetr_cases(data, translated=True)


def wmt22_cases(data: Path) -> Iterator[Case]:
    """Portuguese-English lines without an error, with one planted in the English, and WMT22's own with one."""
    name = "wmt22 pt"
    for one in planted(name, faithful(data, name, most=FORCED_PAIRS), each=2):
        yield Case(name, "wmt22 planted", one.pair.document, one.kind, one.planted is not None, one.a, one.pair.b, ("en", "pt"))  # fmt: skip
    for pair in faithful(data, name, most=FORCED_PAIRS, seed=SEED):
        yield Case("wmt22 ced", "wmt22 ced", pair.document, "", False, pair.a, pair.b, ("en", "pt"))  # fmt: skip
    for pair in wmt22_bad(data):
        yield Case("wmt22 ced", "wmt22 ced", pair.document, "critical", True, pair.a, pair.b, ("en", "pt"))  # fmt: skip


def machine_cases(data: Path) -> Iterator[Case]:
    """UN documents, statutes and news and the models' own Portuguese of them, and with one planted difference.

    As literal as a translation can be: official statements are translated more literally than the commentaries of
    WMT22; no parallel ones are at hand.
    """
    for source in MACHINE_SOURCES:
        group = f"{source.split()[0]} by machine"
        pairs = by_machine(faithful(data, source, most=MACHINE_PAIRS))
        for one in planted(group, pairs, each=2):
            yield Case(group, group, one.pair.document, one.kind, one.planted is not None, one.a, one.pair.b, ("en", "pt"))  # fmt: skip


def by_machine(some: Sequence[ParallelPair]) -> list[ParallelPair]:
    """The English of these pairs beside the models' own Portuguese of it, but for what they could not translate."""
    read = load_translator("argos").translate([one.a for one in some], source="en", target="pt")
    return [
        replace(one, b=there.text, b_language="pt")
        for one, there in zip(some, read, strict=True)
        if there.text
    ]


SETS: Mapping[str, Callable[[Path], Iterator[Case]]] = {
    "planted": planted_cases,
    "demetr": demetr_cases,
    "wmt21": wmt21_cases,
    "synced": synced_cases,
    "statements": statement_cases,
}
# With recorded back-translations, and with translation models installed.
TRANSLATED: Mapping[str, Callable[[Path], Iterator[Case]]] = {
    "recorded": recorded_cases,
    "demetr-recorded": demetr_recorded,
}
FORCED: Mapping[str, Callable[[Path], Iterator[Case]]] = {
    "wmt22": wmt22_cases,
    "machine": machine_cases,
}


def items(
    data: Path,
    *,
    cache: Path | None,
    sets: Mapping[str, Callable[[Path], Iterator[Case]]] = SETS,
    translator: str = "none",
    jobs: int = 2,
) -> list[Item]:
    """All cases of these sets, measured by the tool as a user has it; kept in ``cache``."""
    found = []
    for name, cases in sets.items():
        kept = cache / f"{name}.jsonl" if cache else None
        if kept and kept.exists():
            found += [_item(json.loads(line)) for line in kept.read_text("utf-8").splitlines()]
            continue
        some = measured(list(cases(data)), translator=translator, jobs=jobs)
        found += some
        if kept:
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_text("".join(json.dumps(asdict(one)) + "\n" for one in some), "utf-8")
    return found


def measured(cases: Sequence[Case], *, translator: str, jobs: int) -> list[Item]:
    """What the judge is given of each case, pairs of one pair of languages together."""
    order = sorted(range(len(cases)), key=lambda i: cases[i].languages)
    found: dict[int, Item] = {}
    for languages in sorted({case.languages for case in cases}):
        mine = [i for i in order if cases[i].languages == languages]
        results = measure(
            [(cases[i].a, cases[i].b, cases[i].back) for i in mine],
            a=languages[0], b=languages[1], translator=translator, jobs=jobs,
        )  # fmt: skip
        found.update((i, Item(cases[i], r.features)) for i, r in zip(mine, results, strict=True))
    return [found[i] for i in range(len(cases))]


def _item(row: dict[str, dict[str, object]]) -> Item:
    case = dict(row["case"])
    case["languages"] = tuple(case["languages"])  # type: ignore[arg-type]
    return Item(Case(**case), {k: float(str(v)) for k, v in row["features"].items()})  # type: ignore[arg-type]
