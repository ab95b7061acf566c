"""A corpus of statutes to batch: pairs of documents made of real Acts by laying them out anew and planting.

    python -m benchmarks.batch_corpus OUT --documents 1000 [--data ../shared/data] [--seed 1]

OUT gets ``manifest.csv``, the documents and ``planted.csv``: which have a difference, of what kind, on which side. The rest
is taken to agree, as equally authentic texts do.
"""

from __future__ import annotations

import argparse
import csv
import html
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from auditor.planting import plant

# One document in so many has a planted difference.
ONE_IN = 4
SHORTEST, LONGEST = 5, 9
KINDS = (
    "number", "date", "negation-added", "negation-dropped", "modality-up", "modality-down", "quantifier",
    "connective", "condition-reversed", "time-bound", "antonym", "reference",
)  # fmt: skip
LANGUAGES = ("en", "fr")


@dataclass(frozen=True, slots=True)
class Made:
    """A pair of documents: their paragraphs, and what was planted where; ``kind`` empty: nothing."""

    name: str
    sides: tuple[tuple[str, ...], tuple[str, ...]]
    kind: str = ""
    side: str = ""
    paragraph: int = -1


def acts(data: Path) -> list[tuple[str, list[tuple[str, str]]]]:
    """Each Act with its paragraphs that have the same label, once, in both languages."""
    found = []
    for path in sorted((data / "laws").glob("*.en.tsv")):
        name = path.name.removesuffix(".en.tsv")
        english, french = (_labelled(data / "laws" / f"{name}.{code}.tsv") for code in LANGUAGES)
        both = [(text, french[label]) for label, text in english.items() if label in french]
        if len(both) >= LONGEST:
            found.append((name, both))
    return found


def _labelled(path: Path) -> dict[str, str]:
    rows = [line.split("\t", 1) for line in path.read_text("utf-8").splitlines() if "\t" in line]
    counts = Counter(label for label, _ in rows)
    return {label: text for label, text in rows if counts[label] == 1 and len(text) > 20}


def made(data: Path, documents: int, *, seed: int) -> Iterator[Made]:
    """Pairs of documents, the same for the same seed."""
    all_acts = acts(data)
    for number in range(documents):
        random = Random(f"{seed} {number}")
        name, paragraphs = all_acts[number % len(all_acts)]
        length = random.randint(SHORTEST, min(LONGEST, len(paragraphs)))
        start = random.randrange(len(paragraphs) - length + 1)
        chosen = paragraphs[start : start + length]
        pair = Made(
            f"{name}-{number:04}", (tuple(p[0] for p in chosen), tuple(p[1] for p in chosen))
        )
        yield _planted(pair, random) if number % ONE_IN == 0 else pair


def _planted(pair: Made, random: Random) -> Made:
    places = [(s, p) for s in (0, 1) for p in range(len(pair.sides[0]))]
    random.shuffle(places)
    for side, at in places:
        text = pair.sides[side][at]
        found = plant(text, language=LANGUAGES[side], kinds=KINDS, seed=random.randrange(10**6))
        if found:
            copy = random.choice(found)
            changed = (*pair.sides[side][:at], copy.text, *pair.sides[side][at + 1 :])
            sides = (changed, pair.sides[1]) if side == 0 else (pair.sides[0], changed)
            return Made(pair.name, sides, copy.kind, "AB"[side], at)
    return pair


def write(folder: Path, pairs: Iterator[Made]) -> int:
    """Write the corpus; how many pairs."""
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    with (
        (folder / "manifest.csv").open("w", newline="", encoding="utf-8") as listed,
        (folder / "planted.csv").open("w", newline="", encoding="utf-8") as truth,
    ):
        manifest, planted = csv.writer(listed), csv.writer(truth)
        manifest.writerow(["id", "a", "b", "language_a", "language_b", "confidence"])
        planted.writerow(["id", "kind", "side", "paragraph"])
        for count, pair in enumerate(pairs, 1):
            suffix = (".txt", ".md", ".html")[count % 3]
            names = [f"{pair.name}.{code}{suffix}" for code in LANGUAGES]
            for name, side in zip(names, pair.sides, strict=True):
                (folder / name).write_text(_laid_out(side, suffix), encoding="utf-8")
            manifest.writerow([pair.name, *names, *LANGUAGES, 1.0])
            if pair.kind:
                planted.writerow([pair.name, pair.kind, pair.side, pair.paragraph])
    return count


def _laid_out(paragraphs: tuple[str, ...], suffix: str) -> str:
    if suffix == ".html":
        body = "\n".join(f"<p>{html.escape(text)}</p>" for text in paragraphs)
        return f"<!doctype html><html><body>\n{body}\n</body></html>\n"
    if suffix == ".md":
        # Lines of some seventy characters, as people write them.
        return "\n\n".join(_wrapped(text) for text in paragraphs) + "\n"
    return "\n\n".join(paragraphs) + "\n"


def _wrapped(text: str) -> str:
    import textwrap

    # A line must not begin as a list or a heading would.
    return "\n".join(textwrap.wrap(text, 70, break_long_words=False)).replace("\n- ", " - ")


def main() -> None:
    """Make the corpus."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    count = write(options.out, made(options.data, options.documents, seed=options.seed))
    print(f"{count} pairs of documents in {options.out}")


if __name__ == "__main__":
    main()
