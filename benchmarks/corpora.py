"""Reading the evaluation sets: each a list of small frozen records. The data stays where it is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

DEMETR_MEANING = (
    "critical_id10_numbers_replaced",
    "critical_id9_ne_replaced",
    "critical_id25_ne_removed",
    "critical_id8_negation",
    "critical_id7_antonym",
    "critical_id6_addition",
)


@dataclass(frozen=True, slots=True)
class ParallelPair:
    """Two texts assumed to say the same, with the document they come from."""

    corpus: str
    document: str
    a: str
    b: str
    a_language: str
    b_language: str


@dataclass(frozen=True, slots=True)
class Perturbed:
    """A human Arabic, a good English and the same with one controlled error (DEMETR over FLORES)."""

    kind: str
    document: str
    arabic: str
    good: str
    perturbed: str
    back_translation: str


def demetr(data: Path) -> list[Perturbed]:
    """DEMETR's rows over FLORES Arabic."""
    rows = []
    with (data / "demetr_ar" / "dev.jsonl").open(encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            rows.append(
                Perturbed(
                    kind=row["pert_name"],
                    document=str(row["flores_line0"]),
                    arabic=row["flores_ar"],
                    good=row["demetr_mt_good"],
                    perturbed=row["demetr_mt_perturbed"],
                    back_translation=row["argos_ar2en_of_flores_ar"],
                )
            )
    return rows


def ntrex(data: Path, language: str) -> Iterator[ParallelPair]:
    """NTREX news, English against one language."""
    with (data / "ntrex" / "ntrex.jsonl").open(encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            yield ParallelPair("ntrex", row["doc"], row["en"], row[language], "en", language)


def unpc(data: Path, language: str) -> Iterator[ParallelPair]:
    """UN documents, English against one language, line by line."""
    folder = data / "unpc"
    columns = [
        (folder / f"UNv1.0.devset.{name}").read_text("utf-8").split("\n")
        for name in ("en", language, "ids")
    ]
    for english, other, identifier in zip(*columns, strict=True):
        if english.strip() and other.strip():
            document = identifier.split(" ", maxsplit=1)[0]
            yield ParallelPair("unpc", document, english, other, "en", language)


def parallel(data: Path) -> Iterator[ParallelPair]:
    """Everything assumed equivalent: NTREX and the UN documents, English against the others."""
    for language in ("ar", "fr", "de"):
        yield from ntrex(data, language)
    for language in ("ar", "fr", "es"):
        yield from unpc(data, language)


@dataclass(frozen=True, slots=True)
class Recorded:
    """An English-Arabic pair and Argos' own English reading of the Arabic."""

    document: str
    a: str
    b: str
    back: str


def recorded(data: Path, name: str) -> list[Recorded]:
    """``flores-dev`` or ``iwslt17`` with recorded back-translations; ten lines make a document."""
    columns = [
        (data / "argos_recorded" / f"{name}.{suffix}").read_text("utf-8").rstrip("\n").split("\n")
        for suffix in ("en", "ar", "argos.en")
    ]
    rows = enumerate(zip(*columns, strict=True))
    return [
        Recorded(f"{name}-{i // 10}", english, arabic, back)
        for i, (english, arabic, back) in rows
        if english.strip() and arabic.strip() and back.strip()
    ]


def law_lines(data: Path, language: str) -> Iterator[str]:
    """The sections of Canadian statutes in one language, ``en`` or ``fr``, headings left out."""
    for path in sorted((data / "laws").glob(f"*.{language}.tsv")):
        for line in path.read_text("utf-8").splitlines():
            kind, _, text = line.partition("\t")
            if kind != "H":
                yield text


def wmt22_good(data: Path) -> Iterator[ParallelPair]:
    """The Portuguese-English lines of WMT22's critical errors that have none."""
    return (pair for pair, bad in _wmt22(data) if not bad)


def wmt22_bad(data: Path) -> Iterator[ParallelPair]:
    """Those that have one."""
    return (pair for pair, bad in _wmt22(data) if bad)


def _wmt22(data: Path) -> Iterator[tuple[ParallelPair, bool]]:
    folder = data / "wmt22_ced" / "pt-en-dev"
    columns = [
        (folder / f"dev.{name}").read_text("utf-8").rstrip("\n").split("\n")
        for name in ("src", "mt", "label")
    ]
    for i, (source, target, label) in enumerate(zip(*columns, strict=True)):
        pair = ParallelPair("wmt22_ced", str(i), target.strip(), source.strip(), "en", "pt")
        yield pair, label.strip() == "BAD"


def laws(data: Path) -> Iterator[ParallelPair]:
    """Canadian statutes, English and French, by equal labels; headings and definitions left out.

    Definitions are ordered by each language's alphabet, and their labels say nothing of which belong together.
    """
    for path in sorted((data / "laws").glob("*.en.tsv")):
        other = _labelled(path.with_name(path.name.replace(".en.", ".fr.")))
        for label, texts in _labelled(path).items():
            if label != "H" and "De" not in label and len(texts) == len(other.get(label, ())) == 1:
                yield ParallelPair("laws", path.stem, texts[0], other[label][0], "en", "fr")


def _labelled(path: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in path.read_text("utf-8").splitlines():
        label, _, text = line.partition("\t")
        found.setdefault(label, []).append(text)
    return found
