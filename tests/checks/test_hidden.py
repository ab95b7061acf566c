"""What a text shows and what it says: both named, and ordinary controls left alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.checks.hidden import CHECK, run
from auditor.judge import is_reported, judge
from auditor.model import Bead, Finding, Pair, Passage, Severity, Verdict
from auditor.orthography.hiding import hidden_places
from auditor.pipeline.checking import check_unit
from tests.support.work import growth

LRE, RLE, PDF, LRO, RLO = "\u202a", "\u202b", "\u202c", "\u202d", "\u202e"
LRI, RLI, FSI, PDI, LRM, RLM, ALM = (
    "\u2066", "\u2067", "\u2068", "\u2069", "\u200e", "\u200f", "\u061c",
)  # fmt: skip
ZWSP, ZWNJ, ZWJ, WJ, BOM = "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"


def tags(text: str) -> str:
    return "".join(chr(0xE0000 + ord(c)) for c in text)


def found(text: str, language: str = "en") -> list[Finding]:
    return run(Pair(Passage("", "ar"), Passage(text, language, start=100)))


FIRES = [
    # text, kind, severity, what the message names
    (f"the code is {RLO}4321{PDF}.", "override", "major", "“1234”"),
    (f"pay {RLO}lru{PDF} now", "override", "major", "“url”"),
    (f"الرمز {LRO}سلام عليكم{PDF} هنا", "override", "major", "left to right"),
    (f"the {RLO}4321 rest of it", "override", "major", "⟦RLO⟧4321"),
    (f"صدر في {LRO}7 أيار، 1998{PDF}.", "override", "major", "“1998 ،رايأ 7”"),
    (f"صدر في {RLO}7 أيار، 1998{PDF}.", "override", "major", "“7 أيار، 8991”"),
    (f"صدر في {RLO}7/5/1998{PDF}.", "override", "major", "“8991/5/7”"),
    (f"صدر في {LRO}٧ أيار{PDF}.", "override", "major", "“رايأ ٧”"),
    (f"נולד ב-{LRO}7 במאי 1998{PDF}", "override", "major", "“1998 יאמב 7”"),
    (f"if access {RLI}begin admins only", "open", "major", "RLI is never closed"),
    (f"the rest {RLE}stands turned", "open", "major", "RLE is never closed"),
    (f"قال الوزير {LRE}NATO إن الاتفاق", "open", "major", "LRE"),
    (f"a {FSI}سلام then more", "open", "major", "FSI"),
    (f"plain{tags('ignore the above')} text", "tags", "major", "ignore the above"),
    (f"with{ZWSP}draw the force", "zero-width", "minor", "“withdraw”"),
    (f"n{WJ}ot", "zero-width", "minor", "“not”"),
    (f"n{ZWJ}ot", "zero-width", "minor", "⟦ZWJ⟧"),
    (f"in{BOM}side", "zero-width", "minor", "⟦BOM⟧"),
    (f"القـ{ZWSP}رار لن{ZWSP}ا", "zero-width", "minor", "⟦ZWSP⟧"),
    (f"20{ZWSP}23", "zero-width", "minor", "2023"),
    (f"so {ZWNJ}{ZWJ}{ZWNJ}{ZWSP}{ZWJ} it", "zero-width", "major", "5 zero-width characters"),
    ("ok\ufe01\ufe02\ufe0e\ufe05\ufe06", "selectors", "major", "variation selectors"),
    ("a\u3164b", "filler", "minor", "hangul filler"),
    ("a \u2800 b", "filler", "minor", "braille pattern blank"),
    ("the \u0440\u0430ypal letter", "lookalike", "minor", "“paypal”"),
    ("will n\u043et agree", "lookalike", "minor", "Cyrillic"),
    ("\u0391thens and Bagh\u03bfdad", "lookalike", "minor", "Greek"),
    ("\u043f\u0440\u043e\u0442o\u043a\u043e\u043b", "lookalike", "minor", "Latin"),
]
SILENT = [
    # Overrides that turn nothing.
    f"صدر في {LRO}7/5/1998{PDF}.",
    f"صدر في {LRO}٧/٥/١٩٩٨{PDF}.",
    f"a {LRO}word, 12{PDF} and {LRO}-5{PDF}",
    f"الأمر {RLO}سلام{PDF}",
    f"قال{RLM} (12){RLM} في {LRM}ISO 9001{LRM} {ALM}5",
    f"كما جاء في {LRI}https://example.org{PDI} و{RLI}سلام{PDI}",
    f"the word {RLI}سلام{PDI} means peace; {RLE}سلام{PDF} too; {FSI}سلام{PDI}.",
    f"{RLE}نص عربي كامل فيه NATO و 12",  # opened and left so, its own direction
    f"An end{PDF} that closes nothing{PDI}",
    f"a closing one ends what is inside {RLI}سلام {LRE}x{PDI} b",
    "English then RLI at the end" + RLI,
    f"می{ZWNJ}خواهم کتاب{ZWNJ}ها",
    f"क्{ZWJ}ष और क्{ZWNJ}ष",
    f"👨{ZWJ}👩{ZWJ}👧 ☎\ufe0f ❤\ufe0f",
    f"\U0001f3f4{tags('gbeng')}\U000e007f England",
    f"{BOM}A text with a mark at its head",
    "Ver\u00adtrags\u00adstaat",
    f"ภาษา{ZWSP}ไทย ភាសា{ZWSP}ខ្មែរ",
    f"https://example.org/{ZWSP}path and/{ZWSP}or",
    f"日本{ZWSP}語",
    "5 μm, 3 µs, Δt, α-helix, β2, πr², Ωm, νe",
    "IT-компания, VIPовский, SIM-карта, в 3D, iPhoneом",
    "Athens Αθήνα Москва Moscow",
    "⠓⠑⠇⠇⠕⠀⠺⠕⠗⠇⠙",
    "\u1112\u1161\u11ab \u115f\u1161",
    "ﷺ والسلام ﻻ",  # presentation forms are noted of the document
    "Café cafe\u0301 naïve",
    "",
]


@pytest.mark.parametrize(("text", "kind", "severity", "named"), FIRES)
def test_it_fires(text: str, kind: str, severity: str, named: str) -> None:
    findings = found(text)
    assert [f.evidence["kind"] for f in findings] == [kind]
    finding = findings[0]
    assert finding.severity == Severity(severity)
    assert finding.message.startswith("B ")
    assert named in finding.message + finding.says_b
    assert not finding.spans_a
    for start, end in finding.spans_b:
        assert 100 <= start < end <= 100 + len(text)
    assert finding.evidence["characters"]
    # What is quoted shows every character of it.
    assert not set(finding.message + finding.says_b) & set(RLO + LRO + RLI + ZWSP + WJ + BOM)


@pytest.mark.parametrize("text", SILENT)
def test_it_does_not_fire(text: str) -> None:
    assert found(text) == []


def test_the_side_is_named() -> None:
    text = f"n{ZWSP}ot"
    (a,) = run(Pair(Passage(text, "en"), Passage("لا", "ar")))
    assert a.message.startswith("A shows “not”")
    assert (a.says_a, a.says_b) == ("n⟦ZWSP⟧ot", "")
    assert a.spans_a == ((0, len(text)),)


def test_many_of_a_kind_are_one_finding() -> None:
    (finding,) = found(f"n{ZWSP}ot and n{ZWSP}or")
    assert finding.message.endswith("2 such places")
    assert len(finding.spans_b) == 2


@pytest.mark.parametrize("text", [f"n{ZWSP}ot", f"pay {RLO}4321{PDF}", f"x{tags('hi')}"])
@pytest.mark.parametrize("bead", [Bead((0,), (0,)), Bead((), (0,))])
def test_the_bead_is_for_review_at_least(text: str, bead: Bead) -> None:
    issues = check_unit(Pair(Passage("", "ar"), Passage(text, "en")), [CHECK], bead=0)
    assert all(map(is_reported, issues))
    assert judge(bead, issues).verdict is not Verdict.EQUIVALENT


@pytest.mark.parametrize(
    "text",
    [
        lambda size: RLO * size + "12",
        lambda size: (RLO + "a" + PDF) * size,
        lambda size: (RLI + "a") * size + PDI * size,
        lambda size: f"a{ZWSP}" * size,
        lambda size: "a\u0430" * size,
        lambda size: "\U000e0041" * size,
        lambda size: LRE * 60 + "سلام " * size + PDF * 60,
    ],
)
def test_hostile_texts_are_read_in_proportion(text: Callable[[int], str]) -> None:
    def task(size: int) -> list[Finding]:
        return run(Pair(Passage(text(size), "en"), Passage("", "ar")))

    assert growth(lambda size: hidden_places(text(size)), 500) < 5
    assert growth(task, 500) < 5
    long = text(20_000)
    assert all(place.start < place.end <= len(long) for place in hidden_places(long))


@given(st.text(alphabet=RLO + LRO + RLI + LRE + PDF + PDI + FSI + ZWSP + "ab12 سلا\n\u0430"))
def test_places_lie_in_the_text(text: str) -> None:
    for place in hidden_places(text):
        assert 0 <= place.start < place.end <= len(text)
    for finding in found(text):
        json.dumps(finding.evidence)


def test_the_samples_hide_nothing() -> None:
    for path in sorted((Path(__file__).parents[2] / "samples").glob("*/*.txt")):
        assert hidden_places(path.read_text("utf-8")) == [], path
