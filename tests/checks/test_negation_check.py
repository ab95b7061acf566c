"""The negation check: what it reports, how surely, and in symmetric words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from auditor.checks.base import REPORT_FROM
from auditor.checks.negation import CHECK, Counts, confidence, probed
from auditor.facts.cues.negation import find_negations
from auditor.model import Fact, Pair, Passage, Probe, ProbeKind


def pair(a: str, code_a: str, b: str, code_b: str, *, start: int = 0) -> Pair:
    passages = Passage(a, code_a, start), Passage(b, code_b, start)
    facts = []
    for p in passages:
        facts.append(
            tuple(
                type(f)(f.kind, f.value, f.text, f.start + start, f.end + start)
                for f in find_negations(p.text, p.language)
            )
        )
    return Pair(*passages, facts_a=facts[0], facts_b=facts[1])


DIFFER = [
    ("The council has decided to leave.", "لم يقرر المجلس المغادرة."),
    ("The council has not decided to leave.", "قرر المجلس المغادرة."),
    ("The plan will never be carried out.", "سوف تنفذ الخطة."),
]
AGREE = [
    ("The council has not decided to leave.", "لم يقرر المجلس المغادرة."),
    ("Not only the army but the police left.", "ليس الجيش فقط بل الشرطة أيضا غادرت."),
    ("The forces are still there.", "لا تزال القوات هناك."),
    ("There is only one hospital.", "لا يوجد سوى مستشفى واحد."),
    ("The report covers Latin America.", "يغطي التقرير أمريكا اللاتينية."),
]


@pytest.mark.parametrize(("a", "b"), DIFFER)
def test_a_lost_negation_is_reported(a: str, b: str) -> None:
    (finding,) = CHECK.run(pair(a, "en", b, "ar"))
    assert finding.confidence >= 0.5


@pytest.mark.parametrize(("a", "b"), AGREE)
def test_what_agrees_is_left_alone(a: str, b: str) -> None:
    assert CHECK.run(pair(a, "en", b, "ar")) == []


def test_sides_are_named_alike_and_spans_are_the_documents_own() -> None:
    a, b = "Le texte n'est pas signé.", "The text is signed."
    (finding,) = CHECK.run(pair(a, "fr", b, "en", start=100))
    (mirrored,) = CHECK.run(pair(b, "en", a, "fr", start=100))
    assert finding.message.startswith("A says “")
    assert mirrored.message.startswith("B says “")
    assert finding.spans_a == mirrored.spans_b == ((109, 118),)
    assert finding.spans_b == ()
    assert finding.confidence == mirrored.confidence
    assert "n'est pas" in finding.says_a
    assert finding.says_b == "no negation"


def test_a_word_that_may_stand_for_the_particle_lowers_the_confidence() -> None:
    plain = CHECK.run(pair("They did not sign.", "en", "وقعوا.", "ar"))[0].confidence
    refused = CHECK.run(pair("They did not sign.", "en", "رفضوا التوقيع.", "ar"))
    assert not refused or refused[0].confidence < plain - 0.2


def test_confidence_is_symmetric_and_low_without_a_difference() -> None:
    one, none = Counts(1, 0, 0, 0, 20), Counts(0, 0, 0, 0, 20)
    assert confidence(one, none) == confidence(none, one)
    assert confidence(one, none) > 0.8
    assert confidence(one, one) < REPORT_FROM
    assert confidence(none, none) < REPORT_FROM


# What a translation model makes of the negation, where it was asked.


@pytest.mark.parametrize(("chance", "nats"), [(0.9, 8.2468), (0.02, -9.0)])
def test_a_translation_model_takes_the_margins_place(chance: float, nats: float) -> None:
    plain = replace(pair(*_DIFFERENT), negation_margin=0.01)
    (before,) = CHECK.run(plain)
    probe = Probe(ProbeKind.NEGATION, 4, 7, "not", "", 0.01, chance, nats)
    assert "nats" not in before.evidence
    confident = confidence(*(Counts.of(f, p.text) for f, p in _sides(plain)))
    for asked in (replace(plain, probes_a=(probe,)), replace(plain, probes_b=(probe,))):
        found = CHECK.run(asked)
        after = probed(confident, 0.01, probe)
        assert (after > confident) == (chance > 0.5)
        assert [f.confidence for f in found] == ([round(after, 3)] if after > REPORT_FROM else [])
        assert all(f.evidence["nats"] == round(nats, 2) for f in found)
        assert all(f.message == before.message for f in found)


def test_a_negation_both_find_wrong_is_not_less_sure() -> None:
    doubtful = Probe(ProbeKind.NEGATION, 0, 3, "not", "", 0.03, 0.4, 1.3)
    assert probed(0.7, 0.03, doubtful) == probed(0.7, 0.03)
    assert probed(0.7, 0.03, replace(doubtful, nats=-1.3)) < 0.7


def test_even_odds_change_nothing() -> None:
    even = Probe(ProbeKind.NEGATION, 0, 3, "not", "", 0.0, 0.5, 0.0)
    assert probed(0.7, 0.0, even) == pytest.approx(0.7)
    assert probed(0.7, None, even) == 0.7


_DIFFERENT = ("The council has not decided to leave.", "en", "قرر المجلس المغادرة.", "ar")


def _sides(of: Pair) -> list[tuple[tuple[Fact, ...], Passage]]:
    return [(of.facts_a, of.a), (of.facts_b, of.b)]


# A particle that holds until, before, unless or without something: another language may turn it into "only".
HELD = [
    ("The talks will not resume until the troops have left.", "en", "Les pourparlers ne reprendront qu'après le départ des troupes.", "fr"),
    ("The talks will not resume until the troops have left.", "en", "Las conversaciones sólo se reanudarán cuando se hayan retirado las tropas.", "es"),
    ("No party may publish the report without consent.", "en", "Keine Partei darf den Bericht ohne Zustimmung veröffentlichen.", "de"),
    ("The ship shall not leave unless the authority agrees.", "en", "لا يجوز للسفينة أن تغادر إلا بموافقة السلطة.", "ar"),
    ("The fund may not be used except for relief.", "en", "O fundo só pode ser usado para socorro.", "pt"),
]  # fmt: skip
LOST = [
    ("The talks will not resume until the troops have left.", "en", "Les pourparlers reprendront jusqu'au départ des troupes.", "fr"),
    ("The Government does not rule out bringing it before the court.", "en", "El Gobierno descarta llevarlo ante la corte.", "es"),
    ("No party may publish the report without consent.", "en", "Jede Partei darf den Bericht ohne Zustimmung veröffentlichen.", "de"),
    ("O Governo não decidirá antes de ouvir as partes.", "pt", "The Government will decide before it hears the parties.", "en"),
]  # fmt: skip


@pytest.mark.parametrize(("a", "code_a", "b", "code_b"), HELD)
def test_a_particle_that_another_language_says_with_only_is_not_lost(
    a: str, code_a: str, b: str, code_b: str
) -> None:
    assert all(f.confidence < 0.5 for f in CHECK.run(pair(a, code_a, b, code_b)))


@pytest.mark.parametrize(("a", "code_a", "b", "code_b"), LOST)
def test_a_particle_before_until_or_without_is_missed_like_any(
    a: str, code_a: str, b: str, code_b: str
) -> None:
    (finding,) = CHECK.run(pair(a, code_a, b, code_b))
    assert finding.confidence >= 0.5


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("%d guests have arrived.", "لم يصل أي ضيف."),
        ("%d guests did not arrive.", "وصل جميع الضيوف."),
    ],
)
def test_a_plural_form_for_nothing_negates_instead_of_a_number(a: str, b: str) -> None:
    found = pair(a, "en", b, "ar")
    assert CHECK.run(found) != []
    assert CHECK.run(replace(found, b=replace(found.b, of_none=True))) == []
