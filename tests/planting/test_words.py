"""The words of each language: that they are sound, and cases of our own of what comes of them."""

from __future__ import annotations

import re

import pytest

from auditor.languages import language, languages
from auditor.languages.tables.planting import Planting
from auditor.planting import KINDS, plant
from auditor.planting.rules import letters_of

HERE = [code for code in languages() if language(code).has(Planting)]
# What tables name that is a part of a kind: of unit.
PARTS = {"measure"}

CASES = (
    ("fr", "quantifier", "Tous les partis ont signé.", "Certains partis ont signé."),
    ("fr", "modality-down", "Le ministre doit répondre.", "Le ministre peut répondre."),
    ("fr", "negation-dropped", "Il n’est pas venu hier.", "Il est venu hier."),
    ("fr", "negation-added", "Les pays ont signé hier.", "Les pays n’ont pas signé hier."),
    ("fr", "predicate-off-scale", "Le vote est reporté.", "Le vote est annulé."),
    ("fr", "exception", "Elle visite l’Asie, y compris le Japon.", "Elle visite l’Asie, à l’exception du Japon."),
    ("fr", "time-bound", "Il répondra au plus tard lundi.", "Il répondra au plus tôt lundi."),
    ("fr", "question", "Le vote est reporté à la semaine prochaine.", "Est-ce que le vote est reporté à la semaine prochaine ?"),
    ("es", "quantifier", "Todos los países firmaron.", "Algunos países firmaron."),
    ("es", "negation-added", "El tribunal ha decidido hoy.", "El tribunal no ha decidido hoy."),
    ("es", "predicate-off-scale", "La reunión fue aplazada ayer.", "La reunión fue cancelada ayer."),
    ("es", "condition-dropped", "Pagarán, siempre que lleguen a tiempo.", "Pagarán."),
    ("es", "who", "Defendemos nuestro país.", "Defendemos su país."),
    ("pt", "modality-up", "O governo pode pagar.", "O governo deve pagar."),
    ("pt", "predicate-off-scale", "A reunião foi adiada ontem.", "A reunião foi cancelada ontem."),
    ("pt", "restriction-dropped", "Aplica-se apenas aos adultos.", "Aplica-se aos adultos."),
    ("pt", "magnitude", "Custou 15 milhões de reais.", "Custou 15 bilhões de reais."),
    ("it", "negation-dropped", "La strada non è sicura.", "La strada è sicura."),
    ("it", "duration", "Restano per tre mesi qui.", "Restano per tre anni qui."),
    ("it", "modality-down", "Gli utenti devono pagare.", "Gli utenti possono pagare."),
    ("de", "negation-added", "Es gibt einen Grund dafür.", "Es gibt keinen Grund dafür."),
    ("de", "predicate-off-scale", "Das Treffen wurde verschoben.", "Das Treffen wurde abgesagt."),
    ("de", "bound", "Es kostet mindestens zehn Euro.", "Es kostet höchstens zehn Euro."),
    ("de", "direction", "Die Preise stiegen um 5 Prozent.", "Die Preise stiegen auf 5 Prozent."),
    ("ar", "quantifier", "وافقت جميع الأطراف على النص.", "وافقت بعض الأطراف على النص."),
    ("ar", "modality-down", "يجب أن يوقع الوزير.", "يجوز أن يوقع الوزير."),
    ("ar", "exception", "حضرت الدول بما في ذلك فرنسا.", "حضرت الدول باستثناء فرنسا."),
    ("ar", "predicate-off-scale", "تم تأجيل الاجتماع.", "تم إلغاء الاجتماع."),
    ("ar", "negation-dropped", "لا يجوز التصويت اليوم.", "يجوز التصويت اليوم."),
)  # fmt: skip

LEFT = (
    ("fr", "antonym", "L’amélioration est nette."),
    ("fr", "negation-dropped", "Il n’a pas de fonds."),
    ("fr", "negation-added", "En ce qui concerne les prix, rien."),
    ("fr", "condition-dropped", "Si bien que cela soit, les prix montent."),
    ("es", "negation-dropped", "No hay ninguna duda."),
    ("es", "question", "4. El texto se aprueba sin ninguna enmienda."),
    ("it", "negation-dropped", "Non esiste alcun obbligo."),
    ("de", "quantifier", "Er geht für alle."),
    ("ar", "negation-added", "سياسة البلد واضحة."),
)  # fmt: skip


def made(code: str, kind: str, text: str) -> set[str]:
    return {
        copy.text
        for seed in range(60)
        for copy in plant(text, language=code, kinds=[kind], seed=seed)
    }


@pytest.mark.parametrize(("code", "kind", "text", "expected"), CASES)
def test_a_language_has_its_differences(code: str, kind: str, text: str, expected: str) -> None:
    assert expected in made(code, kind, text)


@pytest.mark.parametrize(("code", "kind", "text"), LEFT)
def test_a_language_leaves_what_it_cannot_do_well(code: str, kind: str, text: str) -> None:
    assert made(code, kind, text) == set()


@pytest.mark.parametrize("code", HERE)
def test_tables_name_kinds_that_exist(code: str) -> None:
    words = language(code).tables(Planting)
    named = {
        row[0]
        for table in (words.rewrites, words.heads, words.pairs, words.groups, words.verbs)
        for row in table
    } | {kind for kind, _ in (*words.grammar, *words.openings)}
    assert named <= {*KINDS, *PARTS}


@pytest.mark.parametrize("code", HERE)
def test_patterns_compile_and_match_something(code: str) -> None:
    words = language(code).tables(Planting)
    for _, pattern, after in (*words.rewrites, *words.heads):
        compiled = re.compile(pattern, re.IGNORECASE)
        assert not compiled.fullmatch("")
        assert all(int(group) <= compiled.groups for group in re.findall(r"\\(\d)", after))


@pytest.mark.parametrize("code", HERE)
def test_words_are_given_once_and_for_others(code: str) -> None:
    words = language(code).tables(Planting)
    for _, group in words.groups:
        assert len(set(group)) == len(group) > 1
    assert all(one != other for _, one, other in words.pairs)
    assert len(set(words.pairs)) == len(words.pairs)
    assert len(set(words.rewrites)) == len(words.rewrites)
    assert len(set(words.verbs)) == len(words.verbs)


def test_english_exchanges_many_predicates() -> None:
    kinds = {"predicate-on-scale", "predicate-off-scale"}
    table = language("en").tables(Planting).verbs
    assert len({was for kind, _, was, _ in table if kind in kinds}) >= 120


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        ("all (?=the)", "all"),
        ("(a|b) welcomed", "welcomed"),
        ("one|other", ""),
        ("(?:x|y)", ""),
        ("colou?r", "colo"),
        (r"no \w+ later", "later"),
    ],
)
def test_letters_are_those_of_every_match(pattern: str, letters: str) -> None:
    assert letters_of(pattern) == letters


@pytest.mark.parametrize("code", HERE)
def test_letters_do_not_hide_a_match(code: str) -> None:
    text = " ".join(case[2] for case in CASES)
    words = language(code).tables(Planting)
    for _, pattern, _ in words.rewrites:
        if re.search(pattern, text, re.IGNORECASE):
            assert letters_of(pattern) in text.lower()
