"""Paradigms: which words are forms of which base form."""

from __future__ import annotations

import pytest

from auditor.facts.official.forms import FormsBuilder, pieces
from auditor.languages.tables.lexicon import Lexicon, Paradigm

TOY = Lexicon(
    paradigms=(
        Paradigm("", "-", "- s"),
        Paradigm("", "-", "- t", part="later"),
        Paradigm("er", "-", "er e é"),
        Paradigm("ger", "g ge", "er ons", joined="- ge"),
        Paradigm("ato", "at", "o a", clitics="and"),
    ),
    alike=("é", "e"),
    irregular=(("tenir", "tient"),),
    clitics=(("and", "- wa"),),
    apart="- zu",
)


def test_a_letter_that_is_written_is_meant() -> None:
    letters = {ord("é"): "e", ord("ö"): "o"}
    builder = FormsBuilder(Lexicon(), frozenset({"", "wa"}), letters, frozenset("é"))
    number = builder.number("cole")
    accented = builder.number("cöté")
    forms = builder.build()
    assert forms.bases("cole", "cole") == forms.bases("wacole", "wacole") == {number}
    # Who writes the accent means it; who leaves it out, or writes another letter that is free, may mean either.
    assert forms.bases("cole", "colé") == forms.bases("wacole", "wacolé") == frozenset()
    assert forms.bases("cote", "cöté") == forms.bases("cote", "cote") == {accented}


@pytest.mark.parametrize(
    ("base", "forms", "others"),
    [
        ("mot", ["mot", "mots"], ["mote", "mo", "motss"]),
        ("parler", ["parler", "parle"], ["parlers", "parl", "parles"]),
        ("manger", ["manger", "mangons", "mangeons", "gemanger"], ["mange"]),
        ("nato", ["nato", "nata", "wanato"], ["wa", "nat", "anato"]),
        ("tenir", ["tenir", "tenirs", "tient", "tientt"], ["tients"]),
        ("zog/zag", ["zog", "zogs", "zag", "zagt"], ["zags", "zogt"]),
        ("con~", ["con", "condamner"], ["co", "ancon"]),
        ("=gas", ["gas"], ["gass", "wagas"]),
        ("#", ["5", "2026"], ["five"]),
        ("MOT", ["mot"], []),
    ],
)
def test_forms_of_a_base_form(base: str, forms: list[str], others: list[str]) -> None:
    builder = FormsBuilder(TOY, frozenset({""}), {ord("é"): "e"})
    number = builder.number(base)
    found = builder.build()
    assert [form for form in forms if number not in found.bases(form)] == []
    assert [form for form in others if number in found.bases(form)] == []


def test_a_particle_stands_before_and_with_zu() -> None:
    builder = FormsBuilder(TOY, frozenset({""}), {})
    number = builder.number("parler/parlo", particle="auf")
    found = builder.build()
    for form in ("aufparler", "aufzuparler", "aufparlo"):
        assert found.bases(form) == {number}
    assert found.bases("aufzuparlo") == frozenset()


def test_a_word_has_one_number() -> None:
    builder = FormsBuilder(TOY, frozenset({""}), {})
    assert builder.number("mot") == builder.number("mot") != builder.number("mots")


def test_a_dash_is_nothing() -> None:
    assert pieces("- s es") == ("", "s", "es")
