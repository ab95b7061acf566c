"""Numbers said in another way on the other side, and what looks like it and is not."""

from __future__ import annotations

import pytest

from auditor.checks import load_check
from auditor.facts import load_extractor
from auditor.model import Finding, Pair, Passage

Text = tuple[str, str]


def findings(one: Text, other: Text) -> list[Finding]:
    (la, a), (lb, b) = one, other
    find = load_extractor("number")
    pair = Pair(
        Passage(a, la), Passage(b, lb), facts_a=tuple(find(a, la)), facts_b=tuple(find(b, lb))
    )
    return load_check("numbers").run(pair)


SAME = [
    # Shares said by an ordinal.
    (("en", "a third of the crew"), ("es", "una tercera parte de la tripulación")),
    (("en", "two thirds of the crew"), ("es", "dos terceras partes de la tripulación")),
    (("en", "a quarter of the crew"), ("pt", "a quarta parte da tripulação")),
    (("en", "three quarters of the crew"), ("it", "tre quarti della ciurma")),
    (("en", "the third part of the report"), ("es", "la tercera parte del informe")),
    (("en", "It fell in the final third."), ("de", "Es fiel im letzten Drittel.")),
    # A word between a number and its million.
    (("en", "another six million sheep"), ("fr", "six autres millions de moutons")),
    (("en", "the last two billion euros"), ("fr", "les deux derniers milliards d'euros")),
    # Telephone numbers by groups.
    (("en", "call 0800 123 456"), ("de", "unter 0800 123456")),
    (("en", "call +44 20 7946 0123"), ("fr", "au +44 207 946 0123")),
    (("en", "call +44 20-7946-0123"), ("es", "al +44 (20) 79460123")),
    (("en", "call 0800 123 456"), ("ar", "اتصل بالرقم 456 123 0800")),
    # Feet with inches.
    (("en", "the 6-foot-2 guard"), ("de", "der 1,88 m große Wächter")),
    (("en", "6 feet 2 inches tall"), ("fr", "d'une taille de 1,88 m")),
    (("en", "the 6-foot-2 guard"), ("es", "el guardia de 6 pies y 2 pulgadas")),
    # Degrees of which neither side says the scale.
    (("en", "a sunny 80 degrees"), ("fr", "26 degrés au soleil")),
    # The mark of a footnote behind a year.
    (("en", "It was signed in May 2014.42"), ("fr", "Il a été signé en mai 2014(42).")),
]
OTHER = [
    (("en", "a fifth of the crew"), ("es", "la cuarta parte de la tripulación")),
    (("en", "two thirds of the crew"), ("es", "tres cuartas partes de la tripulación")),
    (("en", "another six million sheep"), ("fr", "sept autres millions de moutons")),
    (("en", "call 0800 123 456"), ("de", "unter 0800 123465")),
    (("en", "call +44 20 7946 0123"), ("fr", "au +33 20 7946 0123")),
    (("en", "the 6-foot-2 guard"), ("de", "der 1,68 m große Wächter")),
    (("en", "a sunny 80 degrees"), ("fr", "60 degrés au soleil")),
    (("en", "It was signed in 2014.42"), ("fr", "Il a été signé en 2013(42).")),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same(one: Text, other: Text) -> None:
    assert not [f.message for f in findings(one, other) if f.confidence >= 0.15]


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_another(one: Text, other: Text) -> None:
    assert max(f.confidence for f in findings(one, other)) >= 0.5


def test_pages_are_those_of_the_edition() -> None:
    (found,) = findings(
        ("en", "as the report says (p. 31)"), ("es", "como dice el informe (pág. 33)")
    )
    assert found.confidence < 0.2
    (found,) = findings(("en", "as article 31 says"), ("es", "como dice el artículo 33"))
    assert found.confidence > 0.5


@pytest.mark.parametrize(
    "text", ["on 05 06 2014 at 08 30", "0800 1600", "rows 01 02 03 04", "0.500 000 000", "007"]
)
def test_rows_and_dates_are_no_telephone_numbers(text: str) -> None:
    assert all(len(f.text) < 12 for f in load_extractor("number")(text, "en"))
