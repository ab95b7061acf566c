"""What `audit selftest` says of three texts, what a planted difference costs, and whether it says what a full comparison says.

    python -m benchmarks.selftest --data ../shared/data [--cases 100] [--count 120] [--only equal]

``--cases``: so many random differences, planted in documents of five sets and in either side, are audited once as the
self-test does and once as a whole document with the difference in it: both must give the bead one verdict. Exits with
1 where they don't.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import process_time

import auditor
from auditor.model import Document, Judgement, Selftest, Verdict
from auditor.pipeline.again import Auditing, Change
from auditor.pipeline.documents import Audited, audited
from auditor.pipeline.engines import Engines
from auditor.planting import KINDS
from auditor.reports.recall import by_kind, overall
from auditor.selftest import selftest
from auditor.selftest.choosing import Place, choose
from auditor.settings import Settings
from benchmarks.corpora import ParallelPair, ntrex, unpc

SAMPLE = Path(__file__).parents[1] / "samples" / "withdrawal-letter"
STATUTE = "S-6.7"
SEED = 18
# Paragraphs of a document that is compared as a whole a few times.
SHORTEST, LONGEST = 6, 40
# Differences that share one comparison's loading, in a document.
EACH = 4


@dataclass(frozen=True, slots=True)
class Texts:
    """A pair of documents of a set, their languages known."""

    name: str
    a: Document
    b: Document

    @property
    def languages(self) -> tuple[str, str]:
        """Those of A and B."""
        return self.a.language or "", self.b.language or ""


def texts_of(name: str, pairs: list[tuple[str, str]], languages: tuple[str, str]) -> Texts:
    """Paragraphs as two documents."""
    a, b = ("\n\n".join(pair[side].strip() for pair in pairs) for side in (0, 1))
    return Texts(
        name, *(auditor.document(t, language=c) for t, c in zip((a, b), languages, strict=True))
    )


def letter() -> Texts:
    """The sample letter, its Arabic as it should have been."""
    a, b = ((SAMPLE / name).read_text("utf-8") for name in ("en.txt", "ar-corrected.txt"))
    return Texts(
        "sample letter", auditor.document(a, language="en"), auditor.document(b, language="ar")
    )


def statute(data: Path, name: str) -> Texts:
    """A Canadian statute, headings and all: as many paragraphs as either language has."""
    texts = []
    for code in ("en", "fr"):
        lines = (data / "laws" / f"{name}.{code}.tsv").read_text("utf-8").splitlines()
        text = "\n\n".join(line.partition("\t")[2] for line in lines)
        texts.append(auditor.document(text, language=code))
    return Texts(f"statute {name}", *texts)


def documents(pairs: Iterator[ParallelPair], name: str) -> Iterator[Texts]:
    """The documents of a line-aligned set."""
    found: dict[str, list[ParallelPair]] = {}
    for pair in pairs:
        found.setdefault(pair.document, []).append(pair)
    for document, some in found.items():
        languages = some[0].a_language, some[0].b_language
        yield texts_of(f"{name} {document}", [(p.a, p.b) for p in some], languages)


def un_document(data: Path, language: str = "fr") -> Texts:
    """The UN document of most paragraphs, of those the longest: the set has a dozen of each at most."""
    return max(
        documents(unpc(data, language), "UN document"),
        key=lambda one: (len(one.a.blocks), len(one.a.text)),
    )


def base_of(texts: Texts, engines: Engines) -> Audited:
    """The pair audited as it is."""
    a, b = texts.languages
    settings = Settings(language_a=a, language_b=b, translator="none")
    return audited(texts.a, texts.b, settings, engines=engines)


def as_a_whole(base: Audited, side: int, paragraph: int, text: str) -> Judgement:
    """What an audit of the whole text with another text of one paragraph, read anew, says where that stands."""
    sides = (base.audit.a, base.audit.b)
    own = sides[side].segmentation.paragraphs[paragraph]
    written = sides[side].document.text
    changed = auditor.document(
        written[: own.start] + text + written[own.end :], language=base.languages[side]
    )
    a, b = (changed, sides[1].document) if side == 0 else (sides[0].document, changed)
    found = audited(a, b, base.settings, engines=base.engines).audit
    pieces = (found.a, found.b)[side].segmentation.paragraphs
    start, end = own.start, own.start + len(text)
    there = [
        judged.judgement
        for judged in found.beads
        for i in (judged.bead.a, judged.bead.b)[side]
        if pieces[i].start < end and start < pieces[i].end
    ]
    return max(there, key=lambda one: (list(Verdict).index(one.verdict), one.divergence))


def show(texts: Texts, found: Selftest, *, spent: float) -> None:
    """A table of the kinds, and what it cost."""
    of_all = overall(found)
    low, high = of_all.interval
    print(
        f"\n{texts.name}: {of_all.planted} planted in side {found.side} ({found.language}), {of_all.divergent} divergent, "
        f"{of_all.review} for review, {of_all.missed} missed: {of_all.share:.2f} seen ({low:.2f} to {high:.2f}); "
        f"{len(found.alarms)} beads flagged untouched; {found.cpu:.3f} s of CPU each, the audit itself {spent:.1f} s"
    )
    for tally in sorted(by_kind(found), key=lambda t: (-t.share, -t.planted)):
        low, high = tally.interval
        print(
            f"  {tally.kind:22} {tally.seen:3} of {tally.planted:3}  {tally.share:.2f} ({low:.2f} to {high:.2f})"
        )
    print(f"  none could be planted of: {', '.join(found.absent) or '-'}")


def cases(data: Path, engines: Engines, count: int) -> Iterator[tuple[Texts, Audited, int, Place]]:
    """Random differences in random documents of all sets, in either side."""
    random = Random(SEED)
    sets = [
        [letter()],
        [
            statute(data, p.name[: -len(".en.tsv")])
            for p in sorted((data / "laws").glob("*.en.tsv"))
        ],
        *(list(documents(unpc(data, code), f"unpc {code}")) for code in ("ar", "fr", "es")),
        *(list(documents(ntrex(data, code), f"ntrex {code}")) for code in ("ar", "de")),
    ]
    fit = [[t for t in some if SHORTEST <= len(t.a.blocks) <= LONGEST] for some in sets]
    made = 0
    while made < count:
        texts = random.choice(random.choice([some for some in fit if some]))
        base = base_of(texts, engines)
        side = random.choice("ab")
        try:
            choice = choose(
                base, count=200, kinds=tuple(KINDS), seed=random.randrange(1000), side=side
            )
        except auditor.AuditError:
            continue
        for place in random.sample(choice.places, min(EACH, count - made, len(choice.places))):
            made += 1
            yield texts, base, choice.side, place


def equal(data: Path, count: int) -> int:
    """Print how many of the cases come to the same either way; how many do not."""
    engines = Engines.load(Settings(translator="none"))
    different, whole = 0, 0
    seen: Counter[str] = Counter()
    for texts, base, side, place in cases(data, engines, count):
        (again,) = Auditing(base).judge([Change(side, place.paragraph, place.planted.text)])
        theirs = as_a_whole(base, side, place.paragraph, place.planted.text)
        ours = again.judged.judgement
        whole += again.whole
        seen[theirs.verdict.value] += 1
        if ours.verdict is not theirs.verdict:
            different += 1
            print(
                f"  {texts.name} {place.planted.kind} in {'AB'[side]}: {ours.verdict.value} {ours.divergence}, "
                f"as a whole {theirs.verdict.value} {theirs.divergence}: {place.planted.text}"
            )
    print(
        f"\n{count - different} of {count} planted differences come to what a comparison of the whole text says "
        f"({', '.join(f'{n} {name}' for name, n in seen.items())}); for {whole} all paragraphs were aligned anew"
    )
    return different


def main() -> None:
    """Print the figures; exit with 1 where the two ways differ."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--cases", type=int, default=100)
    parser.add_argument("--count", type=int, default=120)
    parser.add_argument("--only", choices=("figures", "equal"))
    options = parser.parse_args()
    if options.only != "equal":
        engines = Engines.load(Settings(translator="none"))
        for texts in (letter(), statute(options.data, STATUTE), un_document(options.data)):
            began = process_time()
            base = base_of(texts, engines)
            spent = process_time() - began
            show(texts, selftest(base, count=options.count), spent=spent)
    if options.only != "figures":
        sys.exit(int(equal(options.data, options.cases) > 0))


if __name__ == "__main__":
    main()
