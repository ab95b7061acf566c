"""A country in the language's code (en-US, as files name it) takes no fact away."""

from __future__ import annotations

import pytest

from auditor.checks.names.check import candidates
from auditor.facts import extract
from auditor.model import Fact, Pair, Passage

TEXTS = {
    "en-US": "President John Smith of Iraq will not send more than 1,234.5 troops by 6 January 2020"
    " under Article 5; he must leave for the Red Sea.",
    "ar-IQ": "لن يرسل الرئيس جون سميث من العراق أكثر من ١٬٢٣٤٫٥ جندي قبل ٦ كانون الثاني ٢٠٢٠ بموجب"
    " المادة ٥ ويجب أن يغادر.",
    "de-AT": "Präsident Müller aus dem Irak wird bis 6. Januar 2020 nicht mehr als 1.234,5 Soldaten"
    " nach Artikel 5 senden; die deutschen Truppen müssen gehen.",
    "fr-CA": "Le président de l'Irak n'enverra pas plus de 1 234,5 soldats avant le 6 janvier 2020.",
    "pt-BR": "O presidente do Iraque não enviará mais de 1.234,5 soldados, nos termos do artigo 5.",
    "zh-Hant-TW": "伊拉克總統不會在2020年1月6日之前派遣超過1234名士兵。",
}


def shown(facts: tuple[Fact, ...]) -> list[tuple[object, ...]]:
    return [(fact.kind, fact.text, fact.start, fact.end) for fact in facts]


@pytest.mark.parametrize("code", TEXTS)
def test_the_same_facts(code: str) -> None:
    text = TEXTS[code]
    found = shown(extract(Passage(text, code)))
    assert found == shown(extract(Passage(text, code.split("-", maxsplit=1)[0])))
    assert {"number", "negation"} <= {kind for kind, *_ in found}


@pytest.mark.parametrize("codes", [("en", "ar"), ("en-US", "ar"), ("en", "ar-IQ")])
def test_a_name_that_is_lost(codes: tuple[str, str]) -> None:
    a = Passage("We spoke with Daniel Harper in Baghdad.", codes[0])
    b = Passage("تحدثنا مع الضابط في بغداد.", codes[1])
    pair = Pair(a, b, facts_a=extract(a), facts_b=extract(b))
    assert [one.fact.text for one, _, *_ in candidates(pair) if one] == ["Daniel Harper"]
