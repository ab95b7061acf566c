"""The HTML report as a parsed page."""

from __future__ import annotations

import base64
import gettext
import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from lxml import etree
from lxml import html as parser

from auditor.model import (
    Audit,
    Bead,
    BeadTranslations,
    BlockKind,
    Evidence,
    JudgedBead,
    Judgement,
    Score,
    Side,
    Stage,
    StageStatus,
    Translation,
    Verdict,
)
from auditor.reports.page.render import render
from auditor.reports.summary import chance
from tests.support.work import growth


def _page(audit: Audit, **options: Any) -> Any:
    return parser.document_fromstring(render(audit, **options).encode("utf-8"))


def _select(node: Any, css: str) -> list[Any]:
    """The few selectors used here: tags, classes, ids and attributes, within or under each other."""
    paths = []
    for selector in css.split(","):
        path, axis = "", "//"
        for part in selector.split():
            if part == ">":
                axis = "/"
                continue
            tag = re.match(r"\w+", part)
            path += axis + (tag[0] if tag else "*")
            for sign, name in re.findall(r"([.#\[])([\w-]+)", part):
                path += {
                    ".": f"[contains(concat(' ', normalize-space(@class), ' '), ' {name} ')]",
                    "#": f"[@id='{name}']",
                    "[": f"[@{name}]",
                }[sign]
            axis = "//"
        paths.append("." + path)
    found: list[Any] = node.xpath(" | ".join(paths))
    return found


def _text(node: Any) -> str:
    return " ".join(node.text_content().split())


@pytest.fixture
def page(audit: Audit) -> Any:
    return _page(audit)


def test_the_first_screen_answers(page: Any) -> None:
    assert _text(_select(page, "h1")[0]) == "3 of 9 paragraphs differ in meaning; 2 to review."
    a, b = _select(page, ".source")
    assert "English" in _text(a)
    assert "ferry.en.txt" in _text(a)
    assert "utf-8" in _text(a)
    assert "Arabic" in _text(b)
    digest = _select(b, "abbr")[0]
    assert re.fullmatch("[0-9a-f]{64}", digest.get("title"))
    assert digest.get("title").startswith(_text(_select(digest, "code")[0]))


def test_two_files_of_one_name_are_told_apart(audit: Audit) -> None:
    a = replace(audit.a, document=replace(audit.a.document, path="en/letter.txt"))
    b = replace(audit.b, document=replace(audit.b.document, path="ar/letter.txt"))
    page = _page(replace(audit, a=a, b=b))
    assert [_text(h) for h in _select(page, ".source h2")] == ["en/letter.txt", "ar/letter.txt"]


@pytest.mark.parametrize(
    ("text", "numbered"),
    [
        ("1. Lorries are refused.", True),
        ("2.3 Lorries are refused.", True),
        ("(iv) Lorries are refused.", True),
        ("a) Lorries are refused.", True),
        ("\u200f٣- تُرفض الشاحنات.", True),
        ("أ) تُرفض الشاحنات.", True),
        ("（一）拒绝卡车。", True),
        ("三、拒绝卡车。", True),
        ("Lorries are refused.", False),
        ("No. Lorries are refused.", False),
        ("14 lorries are refused.", False),
        ("A-roads are closed.", False),
        ("E.U. lorries are refused.", False),
        ("", False),
    ],
)
def test_an_item_with_its_own_number_has_no_bullet(
    side: Callable[..., Side], audit: Audit, text: str, numbered: bool
) -> None:
    one = side(text)
    (segment,) = one.segmentation.paragraphs
    listed = replace(segment, kind=BlockKind.LIST_ITEM)
    for item, expected in ((listed, numbered), (segment, False)):
        a = replace(one, segmentation=replace(one.segmentation, paragraphs=(item,)))
        beads = (replace(audit.beads[0], bead=Bead((0,), (0,)), sentences=()),)
        page = _page(replace(audit, a=a, beads=beads, issues=(), facts=()))
        paragraph = _select(page, "#p1 .cell p")[0]
        assert ("numbered" in paragraph.get("class").split()) is expected
        assert item.kind.value in paragraph.get("class").split()


def test_cards_stand_in_the_order_of_the_texts_and_know_their_likelihood(page: Any) -> None:
    cards = _select(page, ".finding")
    assert [_text(_select(c, ".place")[0]) for c in cards] == [
        f"Paragraph {n}" for n in (3, 4, 5, 6, 9)
    ]
    assert [c.get("data-rank") for c in cards] == ["1", "0", "4", "2", "3"]
    chances = [_text(_select(c, ".chance")[0]) for c in cards]
    assert chances == [
        "very likely: 94%",
        "very likely: 99%",
        "to review: 48%",
        "very likely: 90%",
        "to review: 55%",
    ]
    ranks = [_text(node) for node in _select(page, ".finding h3 .severity")]
    assert ranks == ["critical", "major", "minor if so", "major", "minor if so"]
    first = cards[0]
    readings = [_text(node) for node in _select(first, ".says q")]
    assert readings == ["will not stop", "ستتوقف"]
    assert [node.get("lang") for node in _select(first, ".says")] == ["en", "ar"]
    assert [_text(node) for node in _select(first, ".who")] == ["A says English", "B says Arabic"]


def test_a_bead_without_issue_is_a_finding_too(audit: Audit) -> None:
    page = _page(replace(audit, issues=()))
    assert len(_select(page, ".finding")) == 5
    assert "Reads differently" in _text(_select(page, ".finding")[0])
    assert "A denies what B affirms" in _text(_select(_select(page, "#p3")[0], ".reasons")[0])


def test_what_did_not_run_comes_first_with_its_remedy(page: Any) -> None:
    first = _select(page, ".stages li")[0]
    assert "surprisal" in _text(first)
    assert "not run" in _text(first)
    assert _text(_select(first, "code")[0]) == "audit models install en ar"


def test_the_texts_come_before_what_ran(page: Any) -> None:
    places = [section.get("class") for section in _select(page, "main > section")]
    assert places.index("view") < places.index("stages")


def test_many_parts_that_ran_are_folded(audit: Audit) -> None:
    ran = tuple(Stage(f"check: {n}", StageStatus.RAN) for n in range(5))
    page = _page(replace(audit, stages=ran))
    (folded,) = _select(page, ".stages details")
    assert folded.get("open") is None
    assert _text(_select(folded, "summary")[0]).startswith("5 parts ran: check: 0, check: 1")
    assert not _select(page, ".incomplete")


def test_each_text_has_its_language_and_direction(page: Any, swapped_audit: Audit) -> None:
    for document, expected in ((page, ("en", "ltr", "ar", "rtl")), (_page(swapped_audit), None)):
        want = expected or ("ar", "rtl", "en", "ltr")
        for row in _select(document, ".row"):
            a, b = _select(row, ".cell")
            assert (a.get("lang"), a.get("dir"), b.get("lang"), b.get("dir")) == want


def test_issue_spans_are_marked_on_both_sides(page: Any, audit: Audit) -> None:
    for check, words in (("negation", ["will not stop", "ستتوقف"]), ("addition", None)):
        index = next(i for i, issue in enumerate(audit.issues) if issue.check == check)
        issue = audit.issues[index]
        row = _select(page, ".row")[issue.bead]
        hits = _select(row, ".hit")
        if words:
            assert [_text(hit) for hit in hits] == words
            assert len({hit.get("data-i") for hit in hits}) == 1
        assert all(page.get_element_by_id(hit.get("href")[1:]) is not None for hit in hits)


def test_overlapping_marks_keep_the_text(audit: Audit) -> None:
    ((start, _),) = audit.issues[0].spans_a
    other = replace(audit.issues[1], bead=2, spans_a=((start - 4, start + 6),))
    page = _page(replace(audit, issues=(audit.issues[0], other)))
    cell = _select(_select(page, ".row")[2], ".cell")[0]
    assert _text(cell) == "The ferry will not stop at the old pier while the repairs go on."
    both = [hit for hit in _select(cell, ".hit") if ";" in hit.get("title")]
    assert [_text(hit) for hit in both] == ["will n"]
    # Both are of one card, and both are named.
    assert "likely" in both[0].get("class")
    assert "Negation" in both[0].get("title")
    assert "Numbers" in both[0].get("title")


def test_gaps_and_moves_can_be_seen(page: Any) -> None:
    rows = _select(page, ".row")
    assert _text(_select(rows[5], ".gap")[0]) == "Nothing in B corresponds."
    assert _text(_select(rows[8], ".gap")[0]) == "Nothing in A corresponds."
    assert [a.get("href") for a in _select(rows[7], ".moved a")] == ["#p3"]
    assert [a.get("href") for a in _select(rows[2], ".ghost a")] == ["#p8"]


def test_a_paragraph_moved_to_the_beginning(side: Callable[..., Side], audit: Audit) -> None:
    beads = tuple(
        JudgedBead(Bead((i,), (j,), moved=moved), (), Evidence(), audit.beads[0].judgement)
        for i, j, moved in ((0, 1, False), (1, 0, True))
    )
    a, b = side("One.", "Two."), side("Zwei.", "Eins.", language="de")
    page = _page(replace(audit, a=a, b=b, beads=beads, issues=()))
    assert "at its very beginning" in _text(_select(page, ".moved")[0])
    assert _text(_select(page, ".ghost.first")[0]) == "B begins with paragraph 2"


def test_back_translation_and_control_are_compared_with_a(page: Any) -> None:
    back, control = _select(page, "#p3 .machine")
    assert "B translated back" in _text(back)
    assert _text(_select(back, "del")[0]) == "not"
    assert _select(back, ".diff")[0].get("lang") == "en"
    assert "Control" in _text(control)
    assert not [node for node in _select(control, "del") if "not" in _text(node).split()]
    assert "Rejected and not counted: stayed in Arabic script" in _text(
        page.get_element_by_id("p4")
    )


def test_scores_show_their_signatures(page: Any) -> None:
    rows = [" ".join(row.itertext()) for row in _select(page, "#p3 .scores tbody tr")]
    rows = [" ".join(row.split()) for row in rows]
    assert rows[0] == "cosine 0.812 encoder:use-multilingual-v3"
    assert rows[1].startswith("chrf 64.0 nrefs:1|")


def test_an_audit_without_findings(audit: Audit) -> None:
    page = _page(replace(audit, beads=audit.beads[:2], issues=(), stages=()))
    assert _text(_select(page, "h1")[0]) == "No difference found in any of the 2 paragraphs."
    assert _select(page, ".clean")
    assert not _select(page, ".incomplete")


def test_an_audit_of_nothing(audit: Audit, side: Callable[..., Side]) -> None:
    empty = side(language=None)
    page = _page(Audit(empty, empty, (), (), (), {}))
    assert _text(_select(page, "h1")[0]) == "There was nothing to compare."
    assert "language not known" in _text(_select(page, ".source")[0])


def test_findings_of_one_place_are_one_card(audit: Audit) -> None:
    again = tuple(replace(issue, check="contrast") for issue in audit.issues)
    page = _page(replace(audit, issues=audit.issues + again))
    cards = _select(page, ".cards > .finding")
    assert len(cards) == 5
    assert [_text(tag) for tag in _select(cards[0], ".tag")] == ["Negation", "Contrast"]
    # What both say alike is said once, and a link to either kind leads to the card.
    assert len(_select(cards[0], ".message")) == 1
    assert len({tag.get("data-f") for tag in _select(cards[0], ".tag")}) == 2
    assert (
        _select(cards[0], ".tag")[1].get("id") == f"f-{_select(cards[0], '.tag')[1].get('data-f')}"
    )


def test_a_doubt_is_no_red_card(page: Any) -> None:
    standings = [card.get("class").split()[1] for card in _select(page, ".finding")]
    assert standings == ["likely", "likely", "review", "likely", "review"]
    hits = {hit.get("class") for hit in _select(page, "#p5 .hit")}
    assert hits == {"hit review"}


def test_what_is_likely_is_worded() -> None:
    shares = (0.51, 0.74, 0.8966, 0.999)
    said = [chance(share, likely=True) for share in shares]
    assert said == ["likely: 51%", "likely: 74%", "very likely: 90%", "very likely: >99%"]
    # Two texts that may not belong together are for review, however much differs in them.
    assert [chance(share, likely=False) for share in (0.25, 0.99)] == [
        "to review: 25%",
        "to review: 99%",
    ]


def test_the_back_translation_is_seen_where_the_sides_may_differ(page: Any, audit: Audit) -> None:
    (back,) = _select(page, "#p3 .back")
    assert "B translated back" in _text(back)
    assert not _select(page, "#p2 .back")
    assert len(_select(page, "#p2 .evidence .machine")) == 2
    # Words that took the place of others are framed together.
    evidence = replace(
        audit.beads[2].evidence,
        translations=BeadTranslations(Translation("The ferry will always stop at the old pier.")),
    )
    beads = (*audit.beads[:2], replace(audit.beads[2], evidence=evidence), *audit.beads[3:])
    swaps = _select(_page(replace(audit, beads=beads)), "#p3 .back .swap")
    assert [[_text(part) for part in swap] for swap in swaps] == [["not", "always"]]


def test_the_script_is_told_what_each_check_said(page: Any, audit: Audit) -> None:
    (held,) = page.xpath("//template[@id='data']")
    data = json.loads(held.text_content())
    members = [member for card in data.values() for member in card]
    assert {member[1] for member in members} == {issue.check for issue in audit.issues}
    assert all(page.get_element_by_id(f"f-{card}") is not None for card in data)
    (negation,) = (member for member in members if member[1] == "negation")
    assert negation[2:5] == [0, "will not stop", "ستتوقف"]
    # In another language the card has no longer what goes into review.json.
    (held,) = _page(audit, ui_language="ar").xpath("//template[@id='data']")
    said = {member[2] for card in json.loads(held.text_content()).values() for member in card}
    assert said == {issue.message for issue in audit.issues}


def test_a_reading_in_our_own_words_has_no_foreign_language(audit: Audit) -> None:
    issue = replace(audit.issues[0], says_b="affirms it")
    page = _page(replace(audit, issues=(issue,)))
    (second,) = _select(page, ".finding .comment")
    assert _text(second) == "affirms it"
    assert second.get("lang") is None
    assert second.get("dir") == "auto"
    # It is an explanation and looks like none of the texts' words.
    assert [_text(q) for q in _select(page, ".finding q")] == ["will not stop"]


def test_quotations_in_messages_are_isolated(page: Any) -> None:
    note = _select(page, "#p4 .note")[0]
    assert [_text(bdi) for bdi in _select(note, "bdi")] == ["٤٠ في المئة"]


def test_the_policy_admits_only_our_style_and_script(audit: Audit) -> None:
    source = render(audit)
    policy = re.search('http-equiv="Content-Security-Policy" content="([^"]*)"', source)
    assert policy
    content = policy[1].replace("&#39;", "'")
    for tag in ("style", "script"):
        (inline,) = re.findall(f"<{tag}>(.*?)</{tag}>", source, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in content
    assert content.startswith("default-src 'none';")
    assert "unsafe" not in content
    # The policy stands before anything it governs.
    assert policy.start() < source.index("<style>")


def _nothing_active(page: Any) -> None:
    assert [node.tag for node in page.iter("img", "iframe", "object", "form", "base", "link")] == []
    assert len(_select(page, "script")) == 1
    for node in page.iter(etree.Element):
        for name, value in node.attrib.items():
            assert not name.startswith("on")
            assert name != "style"
            if name in ("href", "src"):
                assert value.startswith("#")


def test_nothing_is_loaded_or_run(page: Any) -> None:
    _nothing_active(page)


def test_hostile_text_stays_text(hostile_audit: Audit) -> None:
    source = render(hostile_audit)
    page = parser.document_fromstring(source.encode("utf-8"))
    _nothing_active(page)
    assert not re.search("[\x00\x1b\u202a-\u202e\u2066-\u2069\ud800-\udfff]", source)
    cell = _select(page, ".row .cell")[0]
    assert "</script><img src=x onerror=alert(1)>" in cell.text_content()
    assert [_text(node) for node in _select(cell, ".ctl")][:2] == ["RLO", "PDF"]


def test_every_id_is_there_once_and_every_link_leads_somewhere(audit: Audit) -> None:
    for one in (audit, replace(audit, issues=()), replace(audit, issues=audit.issues * 2)):
        page = _page(one)
        ids = page.xpath("//@id")
        assert len(ids) == len(set(ids))
        assert {link[1:] for link in page.xpath("//@href")} <= set(ids)
        labels = {name for value in page.xpath("//@aria-labelledby") for name in value.split()}
        assert labels <= set(ids)


def test_it_reads_without_script(page: Any) -> None:
    assert _select(page, ".tools")[0].get("hidden") is not None
    assert not _select(page, ".row[hidden], .finding[hidden]")


def test_controls_have_names(page: Any) -> None:
    for node in _select(page, "button, summary, a"):
        assert (
            _text(node)
            or node.get("aria-label")
            or node.get("aria-hidden")
            or (node.getparent().get("aria-hidden") == "true")
        )
    levels = [int(node.tag[1]) for node in _select(page, "h1, h2, h3, h4")]
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


class _Shouting(gettext.NullTranslations):
    def gettext(self, message: str) -> str:
        return message.upper() if "%" not in message else message

    def ngettext(self, singular: str, plural: str, n: int) -> str:
        return singular if n == 1 else plural


def test_the_interface_can_speak_another_language(audit: Audit) -> None:
    page = _page(audit, ui_language="ar", words=_Shouting())
    assert (page.get("lang"), page.get("dir")) == ("ar", "rtl")
    assert _text(_select(page, "#side-by-side")[0]) == "SIDE BY SIDE"
    assert _select(page, ".cell")[0].get("dir") == "ltr"


def test_the_signature_is_shown(page: Any) -> None:
    footer = _text(_select(page, "footer")[0])
    assert "argos ar-en 1.0, en-ar 1.0" in footer
    assert footer.count("sha256 of") == 2


SAME = Judgement(Verdict.EQUIVALENT, 0.02)


def _long(side: Callable[..., Side], audit: Audit, count: int) -> Audit:
    words = "Both sides agreed that the work on the northern line is finished as it was planned. "
    text = words * 4
    evidence = Evidence(
        (Score("chrf", 60.0, "nrefs:1"), Score("cosine", 0.8, "use")),
        BeadTranslations(
            Translation(text.replace("work", "labour"), ("ar", "en"), "argos"),
            None,
            Translation(text.replace("sides", "parties"), ("en", "ar", "en"), "argos"),
        ),
    )
    a = side(*(f"{i} {text}" for i in range(count)))
    b = side(*(f"{i} {text}" for i in range(count)), language="de")
    judgement = Judgement(Verdict.REVIEW, 0.5, ("a reason",))
    beads, issues = [], []
    for i in range(count):
        if i % 10:
            beads.append(JudgedBead(Bead((i,), (i,)), (), evidence, SAME))
            continue
        start = a.segmentation.paragraphs[i].start
        spans = ((start + 5, start + 30), (start + 20, start + 50))
        issues.append(replace(audit.issues[1], bead=i, spans_a=spans, spans_b=spans))
        beads.append(JudgedBead(Bead((i,), (i,)), (), evidence, judgement, (i // 10,)))
    stages = (Stage("alignment", StageStatus.RAN),)
    return Audit(a, b, tuple(beads), tuple(issues), stages, {})


def test_the_work_is_in_proportion_to_the_paragraphs(
    side: Callable[..., Side], audit: Audit
) -> None:
    long = {size: _long(side, audit, size) for size in (10, 40, 160)}
    assert growth(lambda size: render(long[size]), 40) < 5


def test_three_thousand_paragraphs(side: Callable[..., Side], audit: Audit) -> None:
    source = render(_long(side, audit, 3000))
    assert source.count('<article class="row') == 3000
    assert len(source.encode()) < 15_000_000


def test_a_reading_says_its_place_in_a_file_without_lines(
    audit: Audit, placed_audit: Audit
) -> None:
    who = [" ".join(p.text_content().split()) for p in _select(_page(placed_audit), "p.who")]
    assert who[:2] == ["A says English page 1", "B says Arabic"]
    assert "B says Arabic table 1, row 2" in who
    assert "page" not in " ".join(p.text_content() for p in _select(_page(audit), "p.who"))
