"""Units of time that do not stand right behind their number."""

from __future__ import annotations

import pytest

from auditor.facts import extract
from auditor.facts.numbers.quantities import quantities
from auditor.model import Passage

APART = [
    ("within the next five years", "en", 5, "duration-year"),
    ("within ten working days", "en", 10, "duration-day"),
    ("for three consecutive months", "en", 3, "duration-month"),
    ("au cours des cinq prochains mois", "fr", 5, "duration-month"),
    ("durante las dos próximas semanas", "es", 2, "duration-week"),
    ("nos quatro primeiros dias", "pt", 4, "duration-day"),
    ("nelle prossime tre settimane", "it", 3, "duration-week"),
    ("nei tre lunghi anni", "it", 3, "duration-year"),
    ("in drei aufeinanderfolgenden Jahren", "de", 3, "duration-year"),
    ("в течение десяти рабочих дней", "ru", 10, "duration-day"),
    ("خلال الأشهر الخمسة المقبلة", "ar", 5, "duration-month"),
    ("خلال السنوات العشر القادمة", "ar", 10, "duration-year"),
    ("في الأيام الثلاثة الأولى", "ar", 3, "duration-day"),
]
NOT_APART = [
    ("five next steps were agreed", "en"),
    ("the two further parties", "en"),
    ("les cinq prochains élèves", "fr"),
    ("الدول الخمس الدائمة العضوية", "ar"),
    ("drei weitere Staaten", "de"),
]


@pytest.mark.parametrize(("text", "code", "value", "unit"), APART)
def test_a_unit_of_time_belongs_to_the_number_beside_its_adjective(
    text: str, code: str, value: int, unit: str
) -> None:
    found = [q for _, q in quantities(extract(Passage(text, code)))]
    assert [(int(q.value), q.unit) for q in found][:1] == [(value, unit)]


@pytest.mark.parametrize(("text", "code"), NOT_APART)
def test_what_is_no_unit_of_time_is_none(text: str, code: str) -> None:
    assert all(q.unit is None for _, q in quantities(extract(Passage(text, code))))
