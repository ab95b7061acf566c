"""How well accounts of one thing are compared: ``python -m benchmarks.witnesses --data ../shared/data [--speed]``.

Accounts are made of public texts in parallel, sentences dropped and moved (`benchmarks.tellings`). Three tables:

- claims: precision, recall and F1 of pairs of sentences of two accounts that are put together, with weights and
  threshold of the other sets (left out) and of all (tuned);
- differences: one account's sentence in five has a planted difference; how many of those that other accounts tell too
  are shown as told differently (or to look at) with that account apart from others, by kind, and how many claims
  without one are;
- speed: 50 accounts of 30 paragraphs, no sentence written twice alike.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from auditor.model import Block, Document
from auditor.pipeline.engines import Engines
from auditor.planting import plant
from auditor.settings import Settings
from auditor.witnesses.model import About, Account, Agreement, Claim, Comparison
from auditor.witnesses.telling import compare_accounts
from benchmarks.fit_disagreement import OTHER
from benchmarks.fit_witnesses import all_prepared, fitted, scores
from benchmarks.tellings import LANGUAGES, SEED, SETS, Rows, Telling, rows_of, told

PLANTED_SHARE = 0.2
# Of these an account tells less or more, and disagrees with nobody.
ACCOUNTS, PARAGRAPHS, SENTENCES = 50, 30, 2


@dataclass(slots=True)
class Counts:
    """What came of the planted differences of a set, by kind, and of the claims without one."""

    planted: Counter[str] = field(default_factory=Counter)
    shown: Counter[str] = field(default_factory=Counter)
    looked: Counter[str] = field(default_factory=Counter)
    clean: int = 0
    false: int = 0
    false_looked: int = 0


def account_of(number: int, language: str, sentences: list[str]) -> Account:
    """An account, a paragraph a sentence."""
    text, blocks = "", []
    for one in sentences:
        blocks.append(Block(len(text), len(text) + len(one)))
        text += f"{one}\n\n"
    document = Document(text, text, tuple(blocks), language, f"{number}")
    return Account(document, About(), str(number))


def changed(telling: Telling) -> tuple[list[list[str]], Mapping[tuple[int, int], str]]:
    """The texts of accounts, some sentences of each but the last with a planted difference: (account, row) to kind."""
    random = Random(f"{SEED} {telling.name} planted")
    texts: list[list[str]] = []
    kinds: dict[tuple[int, int], str] = {}
    taken: set[int] = set()
    for number, sentences in enumerate(telling.accounts):
        own: list[str] = []
        for one in sentences:
            text = one.text
            # Of what one account tells otherwise no other is changed: else nobody knows who differs from whom.
            if one.row not in taken and random.random() < PLANTED_SHARE:
                copies = plant(text, language=telling.languages[number], kinds=OTHER, seed=SEED)
                if copies:
                    copy = random.choice(copies)
                    text = copy.text
                    kinds[number, one.row] = copy.kind
                    taken.add(one.row)
            own.append(text)
        texts.append(own)
    return texts, kinds


def count(telling: Telling, engines: Engines, counts: Counts) -> None:
    """Compare the accounts of a telling and count what is shown."""
    texts, kinds = changed(telling)
    accounts = [
        account_of(number, language, own)
        for number, (language, own) in enumerate(zip(telling.languages, texts, strict=True))
    ]
    result = compare_accounts(accounts, Settings(translator="none"), engines=engines)
    rows = {
        (number, text): one.row
        for number, (own, sentences) in enumerate(zip(texts, telling.accounts, strict=True))
        for text, one in zip(own, sentences, strict=True)
    }
    for claim in result.claims:
        if len(claim.accounts) < 2:
            continue
        there = {(one.account, rows.get((one.account, one.text), -1)) for one in claim.statements}
        planted = [kinds[key] for key in there if key in kinds]
        if planted:
            _count_planted(claim, there, kinds, counts)
        elif -1 not in {row for _, row in there}:
            counts.clean += 1
            counts.false += claim.agreement is Agreement.DIFFER
            counts.false_looked += claim.agreement is Agreement.UNSURE


def _count_planted(
    claim: Claim, there: set[tuple[int, int]], kinds: Mapping[tuple[int, int], str], counts: Counts
) -> None:
    for key in sorted(there):
        if key not in kinds or not any(row == key[1] for one, row in there if one != key[0]):
            continue
        counts.planted[kinds[key]] += 1
        levels = {
            point.agreement
            for point in claim.points
            if len(point.groups) > 1 and any(key[0] in group for group in point.groups)
        }
        counts.shown[kinds[key]] += Agreement.DIFFER in levels
        counts.looked[kinds[key]] += bool(levels & {Agreement.DIFFER, Agreement.UNSURE})


def differences(data: Path, engines: Engines, *, most: int) -> None:
    """Print the table of planted differences."""
    print("planted differences   shown       with to look at   clean claims: differ   to look at")
    total = Counts()
    for name in SETS:
        counts = Counts()
        for document, rows in rows_of(data, name, most=most):
            count(told(name, document, rows), engines, counts)
        _line(name, counts)
        for attribute in ("planted", "shown", "looked"):
            getattr(total, attribute).update(getattr(counts, attribute))
        total.clean += counts.clean
        total.false += counts.false
        total.false_looked += counts.false_looked
    _line("all", total)
    for kind, planted in total.planted.most_common():
        shown, looked = total.shown[kind], total.looked[kind]
        print(f"  {kind:22} {planted:4} planted, {shown:4} shown, {looked:4} with to look at")


def _line(name: str, counts: Counts) -> None:
    planted, shown = counts.planted.total(), counts.shown.total()
    print(
        f"{name:10} {planted:5} {_share(shown, planted)} {_share(counts.looked.total(), planted)}"
        f"   {counts.clean:5} {_share(counts.false, counts.clean)} {_share(counts.false_looked, counts.clean)}"
    )


def _share(some: int, of: int) -> str:
    return f"{some:6} ({some / max(of, 1):5.1%})"


def claims(data: Path, *, most: int) -> None:
    """Print the table of claims, each set with weights of the others and of all."""
    sets = all_prepared(data, most=most)
    tuned = fitted(list(sets.values()))
    print("claims     left out: P     R     F1     tuned: P     R     F1")
    for name, some in sets.items():
        model = fitted([other for key, other in sets.items() if key != name])
        left, own = scores(model, some), scores(tuned, some)
        print(
            f"{name:10} {left[0]:12.3f} {left[1]:5.3f} {left[2]:5.3f} "
            f"{own[0]:12.3f} {own[1]:5.3f} {own[2]:5.3f}"
        )


def many(rows: Rows, *, accounts: int, paragraphs: int, sentences: int) -> list[Account]:
    """Accounts of which each leaves another word out of every sentence, so that none is written twice alike."""
    languages = LANGUAGES["unpc"]
    found = []
    for number in range(accounts):
        column = number % len(languages)
        texts = list(_shortened(rows, column, number))[: paragraphs * sentences]
        joined = [" ".join(texts[i : i + sentences]) for i in range(0, len(texts), sentences)]
        found.append(account_of(number, languages[column], joined))
    return found


def _shortened(rows: Rows, column: int, number: int) -> Iterator[str]:
    for row in rows:
        words = row[column].split()
        del words[number % max(len(words) - 1, 1)]
        yield " ".join(words)


def speed(data: Path, engines: Engines) -> Comparison:
    """Print the CPU seconds of 50 accounts of 30 paragraphs of two sentences, the encoder loaded."""
    # Sentences of a usual length; a document of the set has no thirty paragraphs.
    rows = [row for _, some in rows_of(data, "unpc", most=60) for row in some]
    rows = [row for row in rows if len(row[0]) < 200][: PARAGRAPHS * SENTENCES]
    accounts = many(rows, accounts=ACCOUNTS, paragraphs=PARAGRAPHS, sentences=SENTENCES)
    engines.encoder.encode(["loaded"])
    start = time.process_time()
    result = compare_accounts(accounts, Settings(translator="none"), engines=engines)
    spent = time.process_time() - start
    sentences = sum(len(claim.statements) for claim in result.claims)
    words = sum(len(account.document.text.split()) for account in accounts)
    print(
        f"{ACCOUNTS} accounts of {PARAGRAPHS} paragraphs, {words} words, {sentences} readings in "
        f"{len(result.claims)} claims: {spent:.1f} s of CPU"
    )
    return result


def main() -> None:
    """Print the tables, or one of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--most", type=int, default=12, help="documents of a set")
    parser.add_argument("--claims", action="store_true", help="that table alone")
    parser.add_argument("--differences", action="store_true", help="that table alone")
    parser.add_argument("--speed", action="store_true", help="that line alone")
    options = parser.parse_args()
    every = not (options.claims or options.differences or options.speed)
    engines = Engines.load(Settings(translator="none"))
    if every or options.claims:
        claims(options.data, most=2 * options.most)
    if every or options.differences:
        differences(options.data, engines, most=options.most)
    if every or options.speed:
        speed(options.data, engines)


if __name__ == "__main__":
    main()
