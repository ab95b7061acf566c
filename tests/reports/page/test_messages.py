"""What checks say is taken apart and said in the interface's language; nothing a check says is left out."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace

import pytest
from lxml import html as lxml_html

from auditor.model import Audit
from auditor.reports.page.messages import MESSAGES, PIECES, fits, line
from auditor.reports.page.render import render
from auditor.reports.page.translations import load_words
from tests.support.real_models import ROOT

CHECKS = ROOT / "auditor" / "checks"
# Of what checks put into their messages these are sides; what else there is is a quotation.
SIDES = {
    **dict.fromkeys(("own", "here", "side", "side.upper()", "present.upper()"), "A"),
    **dict.fromkeys(("other", "there", "absent"), "B"),
    "unit": "paragraph",
    "how": "translated back",
    "times": "twice",
    "more": "",
    "reading": "closer to “xyz”",
    "named": "A says “xyz”",
    "said": "a passage of 12 sentences",
}


def said(node: ast.expr) -> Iterator[str]:
    """The messages an expression makes, with words for what is put into them."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from said(node.body)
        yield from said(node.orelse)
    elif isinstance(node, ast.JoinedStr):
        text = ""
        for part in node.values:
            if isinstance(part, ast.Constant):
                text += str(part.value)
            elif isinstance(part, ast.FormattedValue):
                source = ast.unparse(part.value)
                number = source.startswith("len(") or source.startswith("times[")
                text += SIDES.get(source, "12" if number else "xyz")
        yield text


def messages() -> Iterator[tuple[str, str]]:
    """Every message of every check, as far as it is written out in one expression."""
    for path in sorted(CHECKS.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            value = None
            if (isinstance(node, ast.keyword) and node.arg == "message") or (
                isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "message"
            ):
                value = node.value
            if value is not None:
                for text in said(value):
                    yield path.name, text


FOUND = [(name, text) for name, text in messages() if text not in {"xyz"}]


@pytest.mark.parametrize(("name", "text"), FOUND)
def test_every_message_of_a_check_has_its_template(name: str, text: str) -> None:
    # Those put together of two parts have a template for the whole.
    if name in {"hidden.py", "slips.py", "untranslated.py"} or "has “xyz” xyz" in text:
        return
    assert fits(text), text


WHOLE = [
    "A has “% d” that begins no placeholder; doubled it stands for itself",
    "B has “% s” with a blank in it",
    "B has “}” that has no counterpart",
    "B stands in the same words on both sides: it may not have been translated",
    "B is written in latin script: it may not have been translated",
    "B has “the end” in the other's words: it may not have been translated",
    "A shows “1234” for “⟦RLO⟧4321”: an override sets it right to left",
    "A hides “x” in 12 tag characters that no page shows; 3 such places",
    "B says “la” 12 times in a row",
    "A says “x”, B says “y”: B says the opposite",
]


@pytest.mark.parametrize("text", WHOLE)
def test_what_is_put_together(text: str) -> None:
    assert fits(text)
    found = line(text, load_words("ar"))
    assert found.translated
    assert "النص" in found.html


def test_quotations_stand_in_their_own_direction() -> None:
    found = line("A says “will not <b>stop</b>”; B has no negation there.", load_words("ar"))
    assert found.translated
    assert "<bdi>“will not &lt;b&gt;stop&lt;/b&gt;”</bdi>" in found.html
    assert "will not" in found.html
    assert "has no negation" not in found.html


def test_words_of_ours_inside_are_translated() -> None:
    arabic = load_words("ar")
    assert "العكس" in line("A says “on”, B says “off”: B says the opposite", arabic).html
    assert "إلزام" in line("A says “must” (obligation), B says “may” (possibility).", arabic).html
    assert "مرتان" in line("B says “x” twice in a row", arabic).html
    reason = line("negation: A says “x”; B has no negation there.", arabic)
    assert reason.translated
    assert reason.html.startswith("النفي: ")


@pytest.mark.parametrize(
    "text", ["Something nobody has a template for.", "x" * 10_000, "", "%(own)s"]
)
def test_what_is_not_known_stays_english(text: str) -> None:
    found = line(text, load_words("ar"))
    assert not found.translated
    assert line(text, load_words("en")).translated


def test_templates_and_pieces_are_told_apart() -> None:
    assert len(set(MESSAGES)) == len(MESSAGES)
    assert not set(MESSAGES) & PIECES


@pytest.fixture
def audit_of_today(audit: Audit) -> Audit:
    """The ferry's audit with messages as checks make them."""
    said = "A says “x”; B has no negation there.", "A says 30, B says 40.", *WHOLE
    issues = [
        replace(issue, message=message) for issue, message in zip(audit.issues, said, strict=False)
    ]
    return replace(audit, issues=tuple(issues))


def test_the_arabic_page(audit_of_today: Audit) -> None:
    audit = audit_of_today
    page = lxml_html.fromstring(render(audit, created="2023-03-14", ui_language="ar"))
    shown = [node.text_content() for node in page.cssselect(".finding .message")]
    assert len(shown) == len([issue for issue in audit.issues if issue.message])
    assert all("النص" in text or "المقطع" in text for text in shown), shown
    assert not page.cssselect('.finding .message[lang="en"]')


def test_the_english_page_is_as_it_was(audit: Audit) -> None:
    page = lxml_html.fromstring(render(audit, created="2023-03-14"))
    shown = [node.text_content() for node in page.cssselect(".finding .message")]
    assert sorted(shown) == sorted(issue.message for issue in audit.issues)


def test_an_unknown_message_is_marked_as_english(audit_of_today: Audit) -> None:
    audit = audit_of_today
    issue = replace(audit.issues[0], message="Quite another thing.")
    changed = replace(audit, issues=(issue, *audit.issues[1:]))
    page = lxml_html.fromstring(render(changed, created="2023-03-14", ui_language="ar"))
    (node,) = page.cssselect('.finding .message[lang="en"]')
    assert node.text_content() == "Quite another thing."
    assert node.get("dir") == "ltr"
