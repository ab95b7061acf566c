"""The report of a 300-page pair: how large it is, and how long a browser takes to open and filter it.

    python -m benchmarks.report [--paragraphs 3000]

Every paragraph has a finding, its evidence, a back-translation with its control, facts and warm
words: more than any real audit has. Held to: less than 15 MB, and no step that freezes the page.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from auditor.model import (
    Audit,
    Bead,
    BeadTranslations,
    Document,
    Evidence,
    FactStatus,
    Issue,
    JudgedBead,
    Judgement,
    LedgerEntry,
    Score,
    Segment,
    Segmentation,
    Severity,
    Side,
    Stage,
    StageStatus,
    Translation,
    Verdict,
)
from auditor.reports.page.render import render
from benchmarks.chromium import Browser, chromium, find_chromium

LARGEST_MB = 15.0
# A step longer than this is felt as a hang (https://web.dev/articles/rail).
LONGEST_S = 1.0
WORDS = {
    "en": "the parties shall agree that each port opens before the end of winter and no ship waits".split(),
    "ar": "تتفق الأطراف على أن يفتح كل ميناء قبل نهاية الشتاء ولا تنتظر أي سفينة في المرسى".split(),
}
# A page of a statement has about 500 words; ten paragraphs.
LENGTH = 50
CHECKS = ("numbers", "negation", "names", "modality", "contrast")


def long_audit(paragraphs: int) -> Audit:
    """An audit of that many pairs of paragraphs, each with a finding."""
    chance = random.Random(20)
    a, b = (_side(language, paragraphs, chance) for language in ("en", "ar"))
    beads, issues, facts = [], [], []
    for number in range(paragraphs):
        one, other = a.segmentation.paragraphs[number], b.segmentation.paragraphs[number]
        severity = chance.choice(list(Severity))
        verdict = chance.choice((Verdict.DIVERGENT, Verdict.REVIEW))
        issues.append(
            Issue(
                check=chance.choice(CHECKS),
                category="accuracy/mistranslation",
                severity=severity,
                confidence=0.9,
                message="A says “each port opens”, B says “يفتح كل ميناء”.",
                bead=number,
                says_a="each port opens",
                says_b="يفتح كل ميناء",
                spans_a=((one.start + 10, one.start + 30),),
                spans_b=((other.start + 10, other.start + 30),),
                evidence={"a": 450_000_000, "b": 540_000_000, "case": "replaced"},
            )
        )
        judgement = Judgement(
            verdict, round(chance.random(), 3), (f"{issues[-1].check}: {issues[-1].message}",)
        )
        evidence = _evidence(one.text)
        beads.append(JudgedBead(Bead((number,), (number,)), (), evidence, judgement, (number,)))
        span_a, span_b = (one.start, one.start + 3), (other.start, other.start + 4)
        status = chance.choice(list(FactStatus))
        facts.append(LedgerEntry("number", status, "450", "450", span_a, span_b, number, number))
    tokens = (_tokens(a, chance), _tokens(b, chance))
    stages = (Stage("alignment", StageStatus.RAN, "synthetic"),)
    return Audit(a, b, tuple(beads), tuple(issues), stages, {}, tokens=tokens, facts=tuple(facts))


def _side(language: str, paragraphs: int, chance: random.Random) -> Side:
    texts = [" ".join(chance.choices(WORDS[language], k=LENGTH)) for _ in range(paragraphs)]
    found, position = [], 0
    for index, text in enumerate(texts):
        found.append(Segment(index, position, position + len(text), text, parent=index))
        position += len(text) + 2
    whole = "\n\n".join(texts)
    document = Document(whole, whole, (), language, f"{language}.txt", Document.digest(b""))
    return Side(document, Segmentation(tuple(found), tuple(found)))


def _evidence(text: str) -> Evidence:
    back = text.replace("parties", "sides").replace("winter", "the winter")
    return Evidence(
        scores=tuple(Score(name, 0.5, f"{name}:v1") for name in ("cosine", "chrf", "bleu")),
        translations=BeadTranslations(
            b_in_a=Translation(back, ("ar", "en"), "argos"),
            control=Translation(text, ("en", "ar", "en"), "argos"),
        ),
    )


# Of faithful translations one word in five is above the first level of warmth.
def _tokens(side: Side, chance: random.Random) -> tuple[tuple[int, int, float], ...]:
    found, position = [], 0
    for word in side.document.text.replace("\n\n", "  ").split(" "):
        if word:
            found.append((position, position + len(word), chance.random() ** 6))
        position += len(word) + 1
    return tuple(found)


STEPS: Sequence[tuple[str, str]] = (
    ("filter by severity", "document.querySelector('[data-facet=severity] button').click()"),
    ("and by category", "document.querySelector('[data-facet=kind] button').click()"),
    ("clear the filters", "document.querySelector('.clear').click()"),
    ("first search", "document.getElementById('q').value = 'تنتظر أي سفينة'; search()"),
    ("another search", "document.getElementById('q').value = 'each port'; search()"),
    ("clear the search", "document.querySelector('.clear').click()"),
    ("to the next finding", "document.querySelector('[data-step=\"1\"]').click()"),
    ("dismiss it", "document.querySelector('.note [data-do=dismissed]').click()"),
    ("word heat", "document.querySelector('[data-heat]').click()"),
    ("to the last paragraph", "document.querySelector('.row:last-child').scrollIntoView()"),
    ("sort the facts", "document.querySelector('.sortable th button').click()"),
)
# From the step to the frame that shows it; the search waits for its typist for 120 ms by itself.
TIMED = """(async () => {{
  const search = () => document.getElementById("q").dispatchEvent(new Event("input"));
  const begun = performance.now();
  {step};
  if (String({search})) await new Promise((done) => setTimeout(done, {search}));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - begun - {search};
}})()"""


def timed(browser: Browser, step: str) -> float:
    """Seconds from a step to the frame that shows what it did."""
    wait = 120 if "search()" in step else 0
    return float(browser.run(TIMED.format(step=step, search=wait))) / 1000


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--paragraphs", type=int, default=3000)
    asked = options.parse_args()
    program = find_chromium()
    if program is None:
        raise SystemExit("benchmarks.report: Chromium is needed (apt-get install chromium)")
    audit = long_audit(asked.paragraphs)
    begun = time.perf_counter()
    text = render(audit)
    rows: list[tuple[str, float, str, float]] = [
        ("rendered in", time.perf_counter() - begun, "s", float("inf"))
    ]
    size = len(text.encode()) / 1e6
    rows.append(("size", size, "MB", LARGEST_MB))
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        chromium(program, Path(folder)) as browser,
    ):
        path = Path(folder, "report.html")
        path.write_text(text, encoding="utf-8")
        browser.resize(1280, 900)
        begun = time.perf_counter()
        browser.open(path)
        rows.append(("opened in", time.perf_counter() - begun, "s", 5.0))
        browser.wait_for("'ready' in document.body.dataset", True)
        rows.append(("all buttons there after", time.perf_counter() - begun, "s", float("inf")))
        rows += [(name, timed(browser, step), "s", LONGEST_S) for name, step in STEPS]
        assert browser.troubles() == []
    for name, value, unit, most in rows:
        limit = "" if most == float("inf") else f"  (at most {most:g})"
        print(f"{name:<24} {value:7.2f} {unit}{limit}{'  OVER' if value > most else ''}")
    if any(value > most for _, value, _, most in rows):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
