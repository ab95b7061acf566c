"""How well numbers and dates are compared: recall of replaced numbers, false alarms, speed.

    python -m benchmarks.facts_numbers --data ../shared/data [--show SET] [--cases]

Positives: the numbers_replaced edits of demetr_ar, and seeded edits of one number in the English of
ntrex and unpc. Negatives: the good translations of demetr_ar, and ntrex and unpc as they are.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from auditor.checks import load_check
from auditor.facts import load_extractor
from auditor.model import Fact, Finding, Pair, Passage

CUTS = (0.15, 0.5, 0.9)
Texts = tuple[str, str]


def facts_of(text: str, language: str) -> tuple[Fact, ...]:
    return tuple(
        fact for kind in ("number", "date") for fact in load_extractor(kind)(text, language)
    )


def findings_of(a: str, lang_a: str, b: str, lang_b: str) -> list[Finding]:
    pair = Pair(
        Passage(a, lang_a),
        Passage(b, lang_b),
        facts_a=facts_of(a, lang_a),
        facts_b=facts_of(b, lang_b),
    )
    return [f for name in ("numbers", "dates") for f in load_check(name).run(pair)]


def demetr(data: Path) -> tuple[list[Texts], list[Texts]]:
    """(good, perturbed) as (English, Arabic)."""
    rows = [json.loads(line) for line in (data / "demetr_ar/dev.jsonl").open(encoding="utf-8")]
    good = {r["demetr_mt_good"]: r["flores_ar"] for r in rows}
    bad = [
        (r["demetr_mt_perturbed"], r["flores_ar"])
        for r in rows
        if r["pert_name"] == "critical_id10_numbers_replaced"
    ]
    return list(good.items()), bad


def ntrex(data: Path, language: str) -> list[Texts]:
    rows = [json.loads(line) for line in (data / "ntrex/ntrex.jsonl").open(encoding="utf-8")]
    return [(r["en"], r[language]) for r in rows]


def unpc(data: Path, language: str) -> list[Texts]:
    english, other = (
        (data / f"unpc/UNv1.0.devset.{code}").read_text(encoding="utf-8").splitlines()
        for code in ("en", language)
    )
    return list(zip(english, other, strict=True))


_EDITABLE = re.compile(r"(?<![\d.,/:-])\d{1,4}(?![\d/:]|[.,-]\d)")
_WORDS = (
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty fifty".split()
)
_SPELLED = re.compile(rf"\b({'|'.join(_WORDS)})\b", re.IGNORECASE)


def edited(pairs: list[Texts], seed: int) -> Iterator[tuple[Texts, str]]:
    """Pairs with one English number replaced by one near it, and ``digits`` or ``words``."""
    rng = random.Random(seed)
    for english, other in pairs:
        digits = [m for m in _EDITABLE.finditer(english) if m.start() > 4]
        words = list(_SPELLED.finditer(english))
        if digits and (not words or rng.random() < 0.7):
            match = rng.choice(digits)
            old = int(match[0])
            span = max(2, old // 10) if old < 1900 or old > 2100 else 9
            new = old
            while new == old or new < 2:
                new = old + rng.randint(-span, span)
            yield (english[: match.start()] + str(new) + english[match.end() :], other), "digits"
        elif words:
            match = rng.choice(words)
            new_word = rng.choice([w for w in _WORDS if w != match[0].lower()])
            if match[0][0].isupper():
                new_word = new_word.capitalize()
            yield (english[: match.start()] + new_word + english[match.end() :], other), "words"


def share(scores: list[float], cut: float) -> float:
    return 100 * sum(s >= cut for s in scores) / max(1, len(scores))


def best(findings: list[Finding]) -> float:
    return max((f.confidence for f in findings), default=0.0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--show", help="print the findings in this set instead of the table")
    parser.add_argument(
        "--cases", action="store_true", help="count the cases of findings, for CONFIDENCE"
    )
    parser.add_argument("--limit", type=int, default=4000)
    options = parser.parse_args()

    good, bad = demetr(options.data)
    sets: dict[str, tuple[str, list[Texts], bool]] = {
        "demetr good": ("ar", good, False),
        "demetr numbers_replaced": ("ar", bad, True),
    }
    for name, load, languages in (("ntrex", ntrex, "ar fr de"), ("unpc", unpc, "ar fr es")):
        for code in languages.split():
            pairs = load(options.data, code)[: options.limit]
            sets[f"{name} en-{code}"] = (code, pairs, False)
            for kind in ("digits", "words"):
                changed = [texts for texts, k in edited(pairs, seed=7) if k == kind]
                sets[f"{name} en-{code} edited {kind}"] = (code, changed, True)

    cases: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
    sizes: Counter[bool] = Counter()
    print(
        f"{'set':30}{'pairs':>7}"
        + "".join(f"{f'>={c}':>9}" for c in CUTS)
        + "   % of pairs with a finding"
    )
    for name, (code, pairs, positive) in sets.items():
        if options.show and options.show != name:
            continue
        scores = []
        for a, b in pairs:
            found = findings_of(a, "en", b, code)
            scores.append(best(found))
            cases[positive].update({str(f.evidence["case"]) for f in found})
            if options.show and (found or positive):
                show(a, b, found, positive)
        sizes[positive] += len(pairs)
        print(f"{name:30}{len(pairs):7}" + "".join(f"{share(scores, c):9.2f}" for c in CUTS))
    if options.cases:
        print_cases(cases, sizes)
    if not options.show:
        print_speed(sets)


def show(a: str, b: str, found: list[Finding], positive: bool) -> None:
    if positive and best(found) >= 0.5:
        return
    print("A:", a)
    print("B:", b)
    for f in found:
        print(f"   {f.confidence:.2f} {f.evidence['case']}: {f.message} {dict(f.evidence)}")
    print()


def print_cases(cases: dict[bool, Counter[str]], sizes: Counter[bool]) -> None:
    """Findings per 100 pairs of each case, and their share of real ones at even odds."""
    print(f"\n{'case':30}{'edited %':>10}{'faithful %':>11}{'real':>7}")
    for case in sorted(set(cases[True]) | set(cases[False])):
        hit = cases[True][case] / max(1, sizes[True])
        alarm = cases[False][case] / max(1, sizes[False])
        print(f"{case:30}{100 * hit:10.2f}{100 * alarm:11.3f}{hit / (hit + alarm):7.2f}")


def print_speed(sets: dict[str, tuple[str, list[Texts], bool]]) -> None:
    code, pairs, _ = sets["unpc en-ar"]
    for language, texts in (("en", [p[0] for p in pairs]), (code, [p[1] for p in pairs])):
        for kind in ("number", "date"):
            find = load_extractor(kind)
            begin = time.process_time()
            for text in texts:
                find(text, language)
            each = (time.process_time() - begin) / len(texts)
            print(f"{kind:8}{language}: {1e3 * each:.3f} ms a sentence")


if __name__ == "__main__":
    main()
