"""The same text in another encoding: the same findings, told in the words that stand there."""

from __future__ import annotations

import random
from dataclasses import replace
from functools import lru_cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor import Document, audit
from auditor.model import Audit, Block
from auditor.pipeline.alignment import align
from auditor.pipeline.engines import Engines
from auditor.pipeline.normalization import normalized
from auditor.pipeline.pairs import AuditedPair, audit_batch
from auditor.readers.pairs import TextPair
from auditor.readers.plain.text import document_from_text
from auditor.settings import Settings
from auditor.translators.none import NoTranslator
from tests.support.real_models import ROOT, shared_encoder
from tests.support.respellings import RESPELLINGS

SETTINGS = Settings(translator="none", tokens=True)
SAMPLES = ("withdrawal-letter/ar.txt", "joint-communique/ar.txt")


@lru_cache(maxsize=1)
def engines() -> Engines:
    return Engines(shared_encoder(), NoTranslator())


def text_of(name: str) -> str:
    return (ROOT / "samples" / name).read_text("utf-8")


def audited(english: str, arabic: str) -> Audit:
    a, b = document_from_text(english, language="en"), document_from_text(arabic, language="ar")
    return audit(a, b, SETTINGS, engines=engines())


@lru_cache(maxsize=8)
def plainly(sample: str) -> Audit:
    return audited(text_of(sample.replace("ar.txt", "en.txt")), text_of(sample))


def findings(result: Audit) -> Any:
    """What was found, without the words and places that are the text's own."""
    return (
        [(i.check, i.severity, i.confidence, i.bead, len(i.spans_a), len(i.spans_b)) for i in result.issues],
        [(b.bead.a, b.bead.b, b.judgement.verdict, b.judgement.divergence) for b in result.beads],
        [(f.kind, f.status, f.value_a, f.value_b) for f in result.facts],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("The road is 1,900\r\nkm long, and it\r\nis old.", "The road is 1,900 km long, and it is old."),
        ("It cost 5 \u00a0 euros.", "It cost 5 euros."),
        # A tab parts columns.
        ("Wheat\t1\t204", "Wheat\u20031\u2003204"),
    ],
)  # fmt: skip
def test_blanks_in_a_row_are_one(written: str, read: str) -> None:
    found = normalized(document_from_text(written, language="en"))
    assert found.read.view == read
    start, end = found.span((0, len(read)))
    assert (start, end) == (0, len(written))


@pytest.mark.parametrize("name", RESPELLINGS)
@pytest.mark.parametrize("sample", SAMPLES)
@settings(max_examples=2)
@given(seed=st.integers(0, 10**6))
def test_another_spelling_changes_no_finding(sample: str, name: str, seed: int) -> None:
    written = RESPELLINGS[name](text_of(sample), random.Random(seed))
    result = audited(text_of(sample.replace("ar.txt", "en.txt")), written)
    assert findings(result) == findings(plainly(sample))
    assert result.b.document.text == written
    for segment in (*result.b.segmentation.paragraphs, *result.b.segmentation.sentences):
        assert segment.text == result.b.document.view[segment.start : segment.end]
    assert result.tokens is not None
    for start, end, _ in result.tokens[1]:
        assert 0 <= start < end <= len(written)


@pytest.mark.parametrize("name", sorted(set(RESPELLINGS) - {"no_break_spaces"}))
def test_quotations_stand_in_the_text_as_it_is_written(name: str) -> None:
    written = RESPELLINGS[name](text_of(SAMPLES[0]), random.Random(7))
    result = audited(text_of(SAMPLES[0].replace("ar.txt", "en.txt")), written)
    said = [issue.says_b for issue in result.issues if issue.check == "negation"]
    assert any(said)
    for words in filter(None, said):
        assert words.strip("“”") in " ".join(result.b.document.view.split())


def test_a_finding_is_told_in_the_words_that_stand_there() -> None:
    result = audited("It costs 450 dollars.", "الثـمن ٥٤٠ دولارًا.")
    issue = next(i for i in result.issues if i.check == "numbers")
    assert "٥٤٠" in issue.says_b
    assert "٥٤٠" in issue.message
    assert "540" not in issue.message
    start, end = issue.spans_b[0]
    assert result.b.document.text[start:end].startswith("٥٤٠")
    reasons = [r for judged in result.beads for r in judged.judgement.reasons]
    assert f"numbers: {issue.message}" in reasons


def test_pairs_are_told_in_the_words_that_stand_there() -> None:
    both = replace(SETTINGS, language_a="en", language_b="ar")
    rows = [
        TextPair(0, 1, "It costs 450 dollars.", "الثـمن ٥٤٠ دولارًا."),
        TextPair(1, 2, "It costs 450 dollars.", "الثمن 540 دولارًا."),
    ]
    first, second = (
        r for r in audit_batch(rows, both, engines=engines()) if isinstance(r, AuditedPair)
    )
    assert first.tokens
    assert [i.check for i in first.judged.issues] == [i.check for i in second.judged.issues]
    assert first.judged.judgement.divergence == second.judged.judgement.divergence
    issue = first.judged.issues[0]
    assert "٥٤٠" in issue.says_b
    assert rows[0].b[slice(*issue.spans_b[0])].startswith("٥٤٠")
    assert [rows[0].b[s:e] for s, e, _ in first.tokens.b] == rows[0].b.split()


def test_an_alignment_shows_the_text_as_it_is_written() -> None:
    english = "It was signed.\n\nIt costs 450 dollars.\n"
    arabic = "تمّ التوقـيع.\n\nالثـمن ٤٥٠ دولارًا.\n"
    a, b = document_from_text(english, language="en"), document_from_text(arabic, language="ar")
    found = align(a, b, SETTINGS, encoder=shared_encoder())
    assert [s.text for s in found.segments[1]] == ["تمّ التوقـيع.", "الثـمن ٤٥٠ دولارًا."]
    assert [(bead.a, bead.b) for bead in found.beads] == [((0,), (0,)), ((1,), (1,))]


def test_a_text_in_plain_spelling_is_read_as_it_is() -> None:
    document = document_from_text("Nothing to change, café 12.", language="fr")
    assert normalized(document).read is document


def test_presentation_forms_are_noted() -> None:
    text = "\ufe8d\ufedf\ufeb4\ufefc\ufee1"
    found = normalized(Document(text, text, (Block(0, len(text)),), "ar"))
    assert found.read.view == "السلام"
    assert found.written.notes == ("5 letters in presentation forms, read as plain letters",)
    assert found.span((3, 5)) == (3, 4)
