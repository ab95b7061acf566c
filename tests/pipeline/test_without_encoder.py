"""Checks that need no encoder are run in every language; what needs one is told as not run."""

from __future__ import annotations

from dataclasses import replace

import pytest

from auditor import Settings
from auditor.encoders.none import NoEncoder
from auditor.model import Audit, Bead, StageStatus, Verdict
from auditor.pipeline.documents import audit
from auditor.pipeline.engines import Engines
from auditor.pipeline.pairs import AuditedPair, audit_pairs
from auditor.readers.pairs import TextPair
from auditor.readers.plain.text import document_from_text
from auditor.translators.none import NoTranslator
from tests.support.real_models import shared_encoder

# What a rule finds in any language: a placeholder, a number, text that hides what it says.
FOUND = [
    ("cs", "Počet souborů: %d", "Files", "placeholders"),
    ("fa", "سلام {name}، خوش آمدید", "Hello, welcome", "placeholders"),
    ("he", "נבחרו 45 נציגים.", "54 delegates were elected.", "numbers"),
    ("uk", "Ціна становить 300 гривень.", "The price is 500 hryvnias.", "numbers"),
    ("hu", "Az ár 300 forint.", "The price is 500 forints.", "numbers"),
    ("sv", "Skriv pay\u202e321\u202c nu.", "Write pay123 now.", "hidden"),
    ("ka", "გახსენით {file}", "Open the file", "placeholders"),
    ("sw", "Bei ni shilingi 300.", "The price is 500 shillings.", "numbers"),
    ("hi", "%s को खोलें", "Open it", "placeholders"),
]
SAME = [
    ("cs", "Vybráno souborů: %d", "Files chosen: %d"),
    ("fa", "۳۰۰ نفر آمدند.", "300 people came."),
    ("he", "נבחרו 45 נציגים.", "45 delegates were elected."),
    ("uk", "Вони приїхали. Ціна 300 гривень.", "They came. The price is 300 hryvnias."),
    ("hu", "Köszönjük. Az ár 300 forint.", "Thank you: the price is 300 forints."),
    ("ka", "გახსენით {file}", "Open {file}"),
]


def of(code: str, a: str, b: str, **options: object) -> AuditedPair:
    settings = Settings(language_a=code, language_b="en", translator="none", **options)  # type: ignore[arg-type]
    (found,) = audit_pairs([TextPair(0, 1, a, b)], settings)
    assert isinstance(found, AuditedPair)
    return found


@pytest.mark.parametrize(("code", "a", "b", "check"), FOUND)
def test_found_in_a_language_without_an_encoder(code: str, a: str, b: str, check: str) -> None:
    alone = of(code, a, b, checks=(check,))
    assert [issue.check for issue in alone.judged.issues] == [check]
    assert alone.judged.judgement.verdict is not Verdict.EQUIVALENT
    assert check in [issue.check for issue in of(code, a, b).judged.issues]


@pytest.mark.parametrize(("code", "a", "b"), SAME)
def test_nothing_to_find(code: str, a: str, b: str) -> None:
    assert of(code, a, b).judged.judgement.verdict is Verdict.EQUIVALENT


def test_both_sides_without_an_encoder() -> None:
    settings = Settings(language_a="cs", language_b="sk", translator="none")
    (found,) = audit_pairs([TextPair(0, 1, "Cena je 300 Kč.", "Cena je 500 Kč.")], settings)
    assert isinstance(found, AuditedPair)
    assert found.judged.judgement.verdict is Verdict.DIVERGENT


def test_no_encoder_wanted() -> None:
    found = of("fr", "Il y a 300 pages.", "There are 500 pages.", encoder="none")
    assert [issue.check for issue in found.judged.issues] == ["numbers"]
    # Figures of the encoder have points in their names, or are its own.
    assert set(found.judged.judgement.features) == {"numbers"}


def _bilingual(a: str, b: str, *, beads: list[Bead]) -> Audit:
    first = replace(document_from_text(a), language="cs")
    second = replace(document_from_text(b), language="en")
    engines = Engines(shared_encoder(), NoTranslator())
    return audit(first, second, Settings(translator="none"), engines=engines, beads=beads)


def test_what_needs_an_encoder_is_reported_as_not_run() -> None:
    result = _bilingual(
        "Cena je 300 Kč.\n\nDěkujeme.", "The price is 500 CZK.\n\nThank you.",
        beads=[Bead((0,), (0,)), Bead((1,), (1,))],
    )  # fmt: skip
    assert [judged.judgement.verdict for judged in result.beads] == ["divergent", "equivalent"]
    status = {stage.name: stage for stage in result.stages}
    assert status["alignment"].status is StageStatus.RAN
    assert status["check: numbers"].status is StageStatus.RAN
    for name in ("check: contrast", "check: predicate"):
        assert status[name].status is StageStatus.NOT_RUN
        assert "does not cover Czech" in status[name].detail
    # A cosine that nobody has computed is no score.
    assert all(not judged.evidence.scores for judged in result.beads)


def test_sentences_that_no_encoder_has_looked_at_are_not_left_out() -> None:
    result = _bilingual(
        "Přišli. Cena je 300 Kč.", "They came and paid CZK 300.", beads=[Bead((0,), (0,))]
    )
    assert result.issues == ()
    assert not NoEncoder().encode(["a", "b"]).any()
