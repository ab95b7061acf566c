"""An audit built by hand: a small statement of our own in English and Arabic, with findings."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from auditor.model import (
    Audit,
    Bead,
    BeadTranslations,
    Block,
    BlockKind,
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

Paragraphs = Sequence[tuple[BlockKind, Sequence[str]]]

P, H, L = BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM

ENGLISH: Paragraphs = (
    (H, ["Joint statement on the northern ferry line"]),
    (
        P,
        [
            "The two port authorities met on 14 March 2023.",
            "They thanked the crews for their patience.",
        ],
    ),
    (P, ["The ferry will not stop at the old pier while the repairs go on."]),
    (P, ["Each side shall pay 30 per cent of the cost of the repairs."]),
    (P, ["The tariff may be reviewed once a year, after both sides have been heard."]),
    (L, ["Lorries carrying fuel are refused on night crossings."]),
    (P, ["A joint office will be opened in the harbour town by the end of the summer."]),
    (P, ["Passengers keep their seats without a new booking."]),
)

ARABIC: Paragraphs = (
    (H, ["بيان مشترك بشأن خط العبّارة الشمالي"]),
    (P, ["اجتمعت سلطتا الميناءين في ١٤ آذار ٢٠٢٣.", "وشكرتا الطواقم على صبرها."]),
    (P, ["ستتوقف العبّارة عند الرصيف القديم طوال مدة الإصلاحات."]),
    (P, ["يحتفظ الركاب بمقاعدهم دون حجز جديد."]),
    (P, ["يدفع كل طرف ٤٠ في المئة من كلفة الإصلاحات."]),
    (P, ["يجب مراجعة التعرفة مرة في السنة بعد الاستماع إلى الطرفين."]),
    (P, ["يُفتتح مكتب مشترك في مدينة الميناء قبل نهاية الصيف."]),
    (P, ["تُنشر الجداول الجديدة في الصحف المحلية (ومنها «The Harbour Post»)."]),
)


def make_side(paragraphs: Paragraphs, *, language: str | None, path: str | None) -> Side:
    """A document with a blank line between paragraphs, and its segmentation."""
    text = "\n\n".join(" ".join(sentences) for _, sentences in paragraphs) + "\n"
    blocks: list[Block] = []
    found: list[Segment] = []
    sentences_found: list[Segment] = []
    position = 0
    for index, (kind, sentences) in enumerate(paragraphs):
        whole = " ".join(sentences)
        blocks.append(Block(position, position + len(whole), kind))
        found.append(Segment(index, position, position + len(whole), whole, kind, index))
        for sentence in sentences:
            end = position + len(sentence)
            number = len(sentences_found)
            sentences_found.append(Segment(number, position, end, sentence, kind, index))
            position = end + 1
        position += 1
    document = Document(
        text=text,
        view=text,
        blocks=tuple(blocks),
        language=language,
        path=path,
        sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        encoding="utf-8",
    )
    return Side(document, Segmentation(tuple(found), tuple(sentences_found)))


def find(side: Side, words: str) -> tuple[tuple[int, int]]:
    """The only place of these words in a side, as spans."""
    assert side.document.text.count(words) == 1, words
    start = side.document.text.index(words)
    return ((start, start + len(words)),)


CHRF = "nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no|version:2.5.1"
BLEU = "nrefs:1|case:mixed|eff:yes|tok:13a|smooth:exp|version:2.5.1"


def _evidence(back: str, control: str, *, chrf: float = 71.2) -> Evidence:
    engine = "argos"
    return Evidence(
        scores=(
            Score("cosine", 0.8123, "encoder:use-multilingual-v3"),
            Score("chrf", chrf, CHRF),
            Score("bleu", 38.44, BLEU),
        ),
        translations=BeadTranslations(
            b_in_a=Translation(back, ("ar", "en"), engine),
            control=Translation(control, ("en", "ar", "en"), engine),
        ),
    )


SAME = Judgement(Verdict.EQUIVALENT, 0.03)


def make_audit() -> Audit:
    """Eight English paragraphs against eight Arabic ones, all kinds of bead among them."""
    a = make_side(ENGLISH, language="en", path="statements/ferry.en.txt")
    b = make_side(ARABIC, language="ar", path="statements/ferry.ar.txt")
    issues = (
        Issue(
            check="negation",
            category="accuracy/mistranslation",
            severity=Severity.CRITICAL,
            confidence=0.96,
            message="A denies that the ferry stops; B affirms it.",
            bead=2,
            says_a="will not stop",
            says_b="ستتوقف",
            spans_a=find(a, "will not stop"),
            spans_b=find(b, "ستتوقف"),
            evidence={"reads_closer_to": "The ferry will stop at the old pier", "margin": 0.21},
        ),
        Issue(
            check="numbers",
            category="accuracy/mistranslation",
            severity=Severity.MAJOR,
            confidence=0.99,
            message="A says 30 per cent, B says ٤٠ في المئة (40 per cent).",
            bead=4,
            says_a="30 per cent",
            says_b="٤٠ في المئة",
            spans_a=find(a, "30 per cent"),
            spans_b=find(b, "٤٠ في المئة"),
            evidence={"a": 0.3, "b": 0.4},
        ),
        Issue(
            check="modality",
            category="accuracy/mistranslation",
            severity=Severity.MINOR,
            confidence=0.62,
            message="A permits a review, B demands one.",
            bead=5,
            says_a="may be reviewed",
            says_b="يجب مراجعة",
            spans_a=find(a, "may be reviewed"),
            spans_b=find(b, "يجب مراجعة"),
        ),
        Issue(
            check="omission",
            category="accuracy/omission",
            severity=Severity.MAJOR,
            confidence=0.9,
            message="A has a paragraph that nothing in B corresponds to.",
            bead=6,
            says_a="Lorries carrying fuel are refused on night crossings.",
            spans_a=find(a, "Lorries carrying fuel are refused on night crossings."),
        ),
        Issue(
            check="addition",
            category="accuracy/addition",
            severity=Severity.MINOR,
            confidence=0.9,
            message="B has a paragraph that nothing in A corresponds to.",
            bead=8,
            spans_b=find(b, "تُنشر الجداول الجديدة في الصحف المحلية (ومنها «The Harbour Post»)."),
        ),
    )
    beads = (
        JudgedBead(Bead((0,), (0,), 0.91), (Bead((0,), (0,)),), Evidence(), SAME),
        JudgedBead(
            Bead((1,), (1,), 0.88),
            (Bead((1,), (1,)), Bead((2,), (2,))),
            _evidence(
                "The two port authorities met on 14 March 2023 and thanked the crews for patience.",
                "The authorities of both ports met on 14 March 2023. They thanked crews.",
            ),
            SAME,
        ),
        JudgedBead(
            Bead((2,), (2,), 0.81),
            (Bead((3,), (3,)),),
            _evidence(
                "The ferry will stop at the old pier for the duration of the repairs.",
                "The ferry will not stop at the old pier while repairs continue.",
                chrf=64.0,
            ),
            Judgement(
                Verdict.DIVERGENT,
                0.943,
                (
                    "A denies what B affirms",
                    "B reads closer to A without its negation (ستتوقف)",
                ),
            ),
            (0,),
        ),
        JudgedBead(Bead((7,), (3,), 0.84, 0.8, True), (), Evidence(), SAME),
        JudgedBead(
            Bead((3,), (4,), 0.86),
            (),
            Evidence(
                scores=(Score("cosine", 0.86, "encoder:use-multilingual-v3"),),
                translations=BeadTranslations(
                    b_in_a=Translation(None, ("ar", "en"), "argos", "stayed in Arabic script"),
                    control=Translation(
                        "Each party shall pay 30 per cent of the repairs.",
                        ("en", "ar", "en"),
                        "argos",
                    ),
                ),
            ),
            Judgement(Verdict.DIVERGENT, 0.99, ("the amounts differ",)),
            (1,),
        ),
        JudgedBead(
            Bead((4,), (5,), 0.79),
            (),
            Evidence(),
            Judgement(Verdict.REVIEW, 0.48, ("a weaker obligation in one text",)),
            (2,),
        ),
        JudgedBead(Bead((5,), (), 0.0), (), Evidence(), Judgement(Verdict.DIVERGENT, 0.9), (3,)),
        JudgedBead(Bead((6,), (6,), 0.9), (), Evidence(), SAME),
        JudgedBead(Bead((), (7,), 0.0), (), Evidence(), Judgement(Verdict.REVIEW, 0.55), (4,)),
    )
    # The moved paragraph stands at its place in A: last of A's.
    order = (0, 1, 2, 4, 5, 6, 7, 3, 8)
    facts = (
        _fact("date", "same", (a, "14 March 2023"), (b, "١٤ آذار ٢٠٢٣"), "2023-03-14", (1, 1)),
        _fact("number", "changed", (a, "30 per cent"), (b, "٤٠ في المئة"), "30%", (3, 3)),
        _fact("name", "missing", None, (b, "The Harbour Post"), "", (None, 8)),
    )
    place = {old: new for new, old in enumerate(order)}
    return Audit(
        a=a,
        b=b,
        beads=tuple(beads[index] for index in order),
        issues=tuple(replace(issue, bead=place[issue.bead]) for issue in issues),
        stages=(
            Stage("alignment", StageStatus.RAN, "9 pairs of paragraphs, 1 moved"),
            Stage(
                "back-translation",
                StageStatus.PARTLY,
                "1 of 3 translations rejected: stayed in Arabic script",
            ),
            Stage("checks", StageStatus.RAN, "numbers, negation, modality, omission, addition"),
            Stage(
                "surprisal",
                StageStatus.NOT_RUN,
                "no translation model from English to Arabic is installed",
                "audit models install en ar",
            ),
        ),
        signature={
            "auditor": "0.1.0",
            "encoder": "use-multilingual-v3",
            "translator": "argos ar-en 1.0, en-ar 1.0",
            "options": "depth=standard fail_on=major",
        },
        facts=facts,
    )


def _fact(
    kind: str,
    status: str,
    of_a: tuple[Side, str] | None,
    of_b: tuple[Side, str] | None,
    value: str,
    beads: tuple[int | None, int | None],
) -> LedgerEntry:
    return LedgerEntry(
        kind,
        FactStatus(status),
        value if of_a else "",
        value if of_b else "",
        find(*of_a)[0] if of_a else None,
        find(*of_b)[0] if of_b else None,
        *beads,
    )


def swapped(audit: Audit) -> Audit:
    """The same audit with A and B exchanged, still in A's order."""
    beads = [
        replace(j, bead=replace(j.bead, a=j.bead.b, b=j.bead.a), evidence=Evidence(), sentences=())
        for j in audit.beads
    ]
    order = sorted(range(len(beads)), key=lambda i: beads[i].bead.a or (99,))
    place = {old: new for new, old in enumerate(order)}
    return replace(
        audit,
        a=audit.b,
        b=audit.a,
        facts=(),
        beads=tuple(beads[i] for i in order),
        issues=tuple(
            replace(
                i,
                bead=place[i.bead],
                message=i.message.translate({ord("A"): "B", ord("B"): "A"}),
                says_a=i.says_b,
                says_b=i.says_a,
                spans_a=i.spans_b,
                spans_b=i.spans_a,
            )
            for i in audit.issues
        ),
    )


HOSTILE = (
    "</script><img src=x onerror=alert(1)> \u202egnp.exe\u202c \x00 \ud800 \x1b[31mred\x1b[0m "
)


def make_hostile() -> Audit:
    """A text that tries everything, in every field that is shown."""
    word = "a" * 10_000
    a = make_side([(P, [HOSTILE + word]), (P, ["\u2067" + HOSTILE])], language="en", path=HOSTILE)
    b = make_side([(P, [HOSTILE]), (P, ["نص " + HOSTILE])], language="ar", path=None)
    a = replace(a, document=replace(a.document, notes=(HOSTILE,), encoding=HOSTILE))
    issue = Issue(
        check="numbers",
        category=HOSTILE,
        severity=Severity.CRITICAL,
        confidence=0.9,
        message=HOSTILE + word,
        bead=0,
        says_a=HOSTILE,
        says_b=HOSTILE,
        spans_a=((0, 20), (5, 30), (7, 7), (40, 35), (10**9, 10**9 + 1)),
        spans_b=((0, 9),),
        evidence={HOSTILE: HOSTILE, "nan": float("nan"), "set": {1, 2}},
    )
    evidence = Evidence(
        scores=(Score(HOSTILE, float("nan"), HOSTILE),),
        translations=BeadTranslations(
            b_in_a=Translation(HOSTILE, (HOSTILE,), HOSTILE),
            control=Translation(None, (), "", HOSTILE),
        ),
    )
    return Audit(
        a=a,
        b=b,
        beads=(
            JudgedBead(
                Bead((0,), (0,)), (), evidence, Judgement(Verdict.DIVERGENT, 0.9, (HOSTILE,)), (0,)
            ),
            JudgedBead(Bead((1,), (1,)), (), evidence, Judgement(Verdict.REVIEW, 0.5, (HOSTILE,))),
        ),
        issues=(issue,),
        stages=(Stage(HOSTILE, StageStatus.NOT_RUN, HOSTILE, HOSTILE),),
        signature={HOSTILE: HOSTILE},
    )


@pytest.fixture
def audit() -> Audit:
    return make_audit()


@pytest.fixture
def swapped_audit() -> Audit:
    return swapped(make_audit())


@pytest.fixture
def hostile_audit() -> Audit:
    return make_hostile()


def placed(side: Side, format_: str, places: Sequence[str], *notes: str) -> Side:
    """The side as if it came from a file without lines, its blocks at these places."""
    blocks = zip(side.document.blocks, places, strict=True)
    document = replace(
        side.document,
        format=format_,
        path=(side.document.path or "").replace(".txt", f".{format_}"),
        notes=notes,
        blocks=tuple(replace(block, place=place) for block, place in blocks),
    )
    return replace(side, document=document)


@pytest.fixture
def placed_audit() -> Audit:
    """The same audit of two files without lines, A in pages and B in paragraphs and a footnote."""
    audit = make_audit()
    pages = [f"page {1 + index // 3}" for index in range(len(ENGLISH))]
    rows = [*[""] * 3, "footnote 1", *["table 1, row 2"] * 4]
    return replace(
        audit,
        a=placed(audit.a, "pdf", pages, "1 picture left out: text in it is not read"),
        b=placed(
            audit.b, "docx", rows, "2 comments left out", "hidden text left out in “old | new”"
        ),
    )


@pytest.fixture
def hostile_text() -> str:
    return HOSTILE


@pytest.fixture
def side() -> Callable[..., Side]:
    def make(*paragraphs: str, **options: Any) -> Side:
        options = {"language": "en", "path": None} | options
        return make_side([(P, [text]) for text in paragraphs], **options)

    return make


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    program = find_chromium()
    if program is None:
        if os.environ.get("CI") == "true":
            pytest.fail("Chromium is needed: apt-get install chromium")
        pytest.skip("Chromium is not installed")
    with chromium(program, tmp_path_factory.mktemp("profile")) as one:
        yield one


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Callable[..., Browser]:
    def show(audit: Audit, **options: Any) -> Browser:
        path = tmp_path / "report.html"
        path.write_text(render(audit, **options), encoding="utf-8")
        browser.resize(1280, 900)
        browser.open(path)
        return browser

    return show
