"""Why a part did not run is said in the interface's language, wherever the pipeline makes it of known words."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace

import pytest
from lxml import html as parser

from auditor.model import Audit, Stage, StageStatus
from auditor.reports.page.messages import taken_apart
from auditor.reports.page.render import render
from auditor.reports.page.stage_lines import DETAILS, NAMES, stage_detail, stage_name
from auditor.reports.page.translations import UI_LANGUAGES, load_words
from tests.support.real_models import ROOT

# Details of parts that ran: figures and names that say the same in any language.
FREE = {
    "xyz", " → ", "; xyz of xyz rejected (xyz)", "xyz by xyz", "", "; the two texts do not look like translations of each other",
}  # fmt: skip
PIPELINE = ("status", "translation", "forced_decoding")


def _said(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(
            str(part.value)
            if isinstance(part, ast.Constant)
            else "xyz and xyz"
            if "names" in ast.unparse(part)
            else "xyz"
            for part in node.values
        )
    return "xyz"


def details() -> Iterator[str]:
    """Every text that becomes a stage's detail in the pipeline."""
    for name in PIPELINE:
        tree = ast.parse((ROOT / "auditor" / "pipeline" / f"{name}.py").read_text("utf-8"))
        for node in ast.walk(tree):
            if (isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "detail") or (
                isinstance(node, ast.Assign) and "idle['terms']" in ast.unparse(node.targets[0])
            ):
                yield _said(node.value)
            elif isinstance(node, ast.Call) and ast.unparse(node.func) == "Stage":
                if len(node.args) > 2:
                    yield _said(node.args[2])
            elif isinstance(node, ast.Return) and isinstance(node.value, ast.Constant):
                yield str(node.value.value or "")


# Counts of what was cut or taken out are left in English: they quote rules and limits.
COUNTED = ("findings are not listed", "facts of a kind", "ignored by")


@pytest.mark.parametrize("text", sorted(set(details()) - FREE))
def test_every_detail_has_its_template(text: str) -> None:
    if any(part in text for part in COUNTED):
        pytest.skip("left in English")
    assert taken_apart(text, DETAILS) or " by xyz" in text, text


@pytest.mark.parametrize("language", UI_LANGUAGES[1:])
def test_why_it_did_not_run(language: str) -> None:
    words = load_words(language)
    for text in ("no translation model is installed", "not available for Chinese", "switched off"):
        found = stage_detail(text, words)
        assert found.translated
        assert "Chinese" not in found.html
        assert found.html != text
    assert {stage_name(name, words).translated for name in NAMES} == {True}
    assert stage_name("check: back-translation", words).html == words.gettext("Back translation")


def test_languages_are_named_in_the_interfaces_own() -> None:
    said = stage_detail("not available for Arabic and Chinese", load_words("fr")).html
    assert said == "non disponible pour les langues arabe et chinois"


def test_what_is_not_known_stays_english_and_says_so(audit: Audit) -> None:
    stages = (
        Stage("alignment", StageStatus.NOT_RUN, "there is no encoder"),
        Stage("x <b>", StageStatus.NOT_RUN, "a <b>new</b> reason"),
    )
    page = parser.document_fromstring(
        render(replace(audit, stages=stages), ui_language="ar").encode()
    )
    known, unknown = page.xpath("//span[@class='detail']")
    assert (known.text_content(), known.get("lang")) == ("لا يوجد مرمِّز", None)
    assert (unknown.text_content(), unknown.get("lang")) == ("a <b>new</b> reason", "en")
