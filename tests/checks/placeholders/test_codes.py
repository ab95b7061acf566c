"""Inline codes of XLIFF and TMX: lost, doubled, exchanged, closed wrongly; and what may be otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.checks.incomplete_sentence import CHECK as INCOMPLETE
from auditor.checks.placeholders.check import CHECK
from auditor.model import Pair, Passage
from auditor.readers.pairs import TextPair, open_pairs
from tests.support.report_data import report_data

XLIFF = (
    '<xliff version="1.2"><file source-language="en" target-language="{t}"><body>'
    '<trans-unit id="1"><source>{a}</source><target>{b}</target></trans-unit></body></file></xliff>'
)
XLIFF2 = (
    '<xliff version="2.0" srcLang="en" trgLang="{t}"><file id="f"><unit id="1"><originalData>'
    '<data id="d1">%d</data><data id="d2">&lt;br/&gt;</data></originalData>'
    "<segment><source>{a}</source><target>{b}</target></segment></unit></file></xliff>"
)
TMX = (
    '<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>{a}</seg></tuv>'
    '<tuv xml:lang="{t}"><seg>{b}</seg></tuv></tu></body></tmx>'
)
SUFFIX = {XLIFF: "xlf", XLIFF2: "xlf", TMX: "tmx"}


def pair_of(row: TextPair, code: str) -> Pair:
    return Pair(
        Passage(row.a, "en", codes=row.codes[0], one_number=row.one_number[0]),
        Passage(row.b, code, codes=row.codes[1], one_number=row.one_number[1]),
    )


def found(tmp_path: Path, form: str, a: str, b: str, code: str = "de") -> list[tuple[str, str]]:
    path = tmp_path / f"a.{SUFFIX[form]}"
    path.write_text(form.format(t=code, a=a, b=b), "utf-8")
    (row,) = open_pairs(path).rows
    assert isinstance(row, TextPair)
    assert "<" not in row.a + row.b
    findings = CHECK.run(pair_of(row, code))
    return [(str(one.evidence["kind"]), str(one.severity or CHECK.severity)) for one in findings]


FAULTS = {
    "a lost variable": (
        *(XLIFF, 'Wait <x id="1" equiv-text="{{n}}"/> days.', "Warten Sie Tage."),
        ("code-lost", "critical"),
    ),
    "one that is added": (
        *(XLIFF, "Wait two days.", 'Warten Sie zwei <ph id="1">%s</ph> Tage.'),
        ("code-lost", "critical"),
    ),
    "one in another's place": (
        *(XLIFF, '<x id="A"/> of <x id="B"/>', '<x id="A"/> von <x id="A"/>'),
        ("code-lost", "critical"),
    ),
    "a lost span": (
        *(XLIFF, 'Press <g id="1">Stop</g>.', "Drücken Sie Stopp."),
        ("code-lost", "major"),
    ),
    "a span that is not closed": (
        *(XLIFF, '<bpt id="1">[b]</bpt>Stop<ept id="1">[/b]</ept>', '<bpt id="1">[b]</bpt>Stopp'),
        ("code-lost", "major"),
    ),
    "a span closed before it opens": (
        *(
            XLIFF,
            '<x id="START_BOLD"/>Stop<x id="CLOSE_BOLD"/>',
        ),
        *('<x id="CLOSE_BOLD"/>Stopp<x id="START_BOLD"/>',),
        ("code-paired", "major"),
    ),
    "ends exchanged": (
        *(
            XLIFF,
            '<bx id="1" rid="1"/>Stop<ex id="2" rid="1"/>.',
        ),
        *('<ex id="2" rid="1"/>Stopp<bx id="1" rid="1"/>.',),
        ("code-paired", "major"),
    ),
    "a lost line break": (
        *(XLIFF, 'Stop.<x id="1" ctype="lb"/>Wait.', "Stopp. Warten."),
        ("code-lost", "major"),
    ),
    "doubled": (
        *(XLIFF, 'Wait <x id="1"/> days.', 'Warten Sie <x id="1"/> <x id="1"/> Tage.'),
        ("code-count", "minor"),
    ),
    "another order": (
        *(XLIFF, 'From <x id="A"/> to <x id="B"/>.', 'Von <x id="B"/> bis <x id="A"/>.'),
        ("code-order", "minor"),
    ),
    "data of its own": (
        *(XLIFF2, 'Wait <ph id="1" dataRef="d1"/> days.', "Warten Sie Tage."),
        ("code-lost", "critical"),
    ),
    "a lost pc": (XLIFF2, 'Press <pc id="1">Stop</pc>.', "Stopp drücken.", ("code-lost", "major")),
    "sc and ec": (
        *(XLIFF2, '<sc id="1"/>Stop<ec startRef="1"/>.', '<sc id="1"/>Stopp.'),
        ("code-lost", "major"),
    ),
    "TMX variable": (
        *(TMX, 'Wait <ph x="1">{n}</ph> days.', "Warten Sie Tage."),
        ("code-lost", "critical"),
    ),
    "TMX span": (
        *(TMX, '<bpt i="1">\\b </bpt>Stop<ept i="1">\\b0 </ept>.', "Stopp."),
        ("code-lost", "major"),
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_faults(tmp_path: Path, name: str) -> None:
    form, a, b, expected = FAULTS[name]
    assert found(tmp_path, form, a, b) == [expected]


FAITHFUL = {
    "the same": (XLIFF, 'Wait <x id="1"/> <g id="2">days</g>.', '<x id="1"/> <g id="2">Tage</g>.'),
    "spans in another order": (
        *(
            XLIFF,
            'Press <g id="1">Stop</g> or <g id="2">Go</g>.',
        ),
        'Drücken Sie <g id="2">Los</g> oder <g id="1">Stopp</g>.',
    ),
    "other numbers of the same": (
        *(XLIFF, 'Wait <ph id="1">%d</ph> days.', 'Warten Sie <ph id="7">%d</ph> Tage.'),
    ),
    "said on one side only": (
        *(XLIFF, 'Wait <x id="A" equiv-text="{{a}}"/> days.', '<x id="A"/> Tage warten.'),
    ),
    "no codes": (XLIFF, "Wait.", "Warten."),
    "marks": (XLIFF, 'Wait <mrk mtype="term">here</mrk>.', "Warten Sie hier."),
    "TMX highlights": (TMX, 'Wait <hi type="b">here</hi>.', "Warten Sie hier."),
    "pc": (XLIFF2, 'Press <pc id="1">Stop</pc>.', '<pc id="1">Stopp</pc> drücken.'),
}


@pytest.mark.parametrize("name", FAITHFUL)
def test_faithful(tmp_path: Path, name: str) -> None:
    assert found(tmp_path, *FAITHFUL[name]) == []


def test_a_plural_form_may_go_without_its_number(tmp_path: Path) -> None:
    path = tmp_path / "a.xlf"
    text = XLIFF.format(t="ar", a='<x id="1"/> days', b="يومان").replace(
        'id="1"><s', 'id="k[two]"><s'
    )
    path.write_text(text, "utf-8")
    (row,) = open_pairs(path).rows
    assert isinstance(row, TextPair)
    assert CHECK.run(pair_of(row, "ar")) == []


def test_a_variable_is_no_hole(tmp_path: Path) -> None:
    path = tmp_path / "a.xlf"
    both = ("The total is in <x id='1'/>.", "Die Summe ist in.")
    path.write_text(XLIFF.format(t="de", a=both[0], b=both[1]), "utf-8")
    (row,) = open_pairs(path).rows
    assert isinstance(row, TextPair)
    pair = pair_of(row, "de")
    assert INCOMPLETE.run(Pair(Passage(pair.a.text, "en"), Passage("Ganz.", "de"))) != []
    assert INCOMPLETE.run(Pair(pair.a, Passage("Ganz.", "de"))) == []


def test_segments_have_their_own(tmp_path: Path) -> None:
    path = tmp_path / "a.xlf"
    a = '<mrk mtype="seg" mid="1">One <x id="1"/>.</mrk> <mrk mtype="seg" mid="2">Two <x id="2"/>.</mrk>'
    b = '<mrk mtype="seg" mid="1">Eins <x id="1"/>.</mrk> <mrk mtype="seg" mid="2">Zwei.</mrk>'
    text = XLIFF.format(t="de", a="One. Two.", b=b).replace(
        "<target>", f"<seg-source>{a}</seg-source><target>"
    )
    path.write_text(text, "utf-8")
    rows = [row for row in open_pairs(path).rows if isinstance(row, TextPair)]
    assert [len(CHECK.run(pair_of(row, "de"))) for row in rows] == [0, 1]


def test_what_was_reported() -> None:
    for name, expected in (("a.xlf", [1, 1, 1, 1, 1, 0, 0, 1]), ("b.xlf", [1, 1, 1])):
        rows = open_pairs(report_data("23-inline-codes") / name).rows
        pairs = [pair_of(row, "fr") for row in rows if isinstance(row, TextPair)]
        assert [len(CHECK.run(pair)) for pair in pairs] == expected
        assert not any(INCOMPLETE.run(pair) for pair in pairs)
