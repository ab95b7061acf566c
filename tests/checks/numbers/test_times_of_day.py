"""Times of day and their ranges: twelve hours here, twenty-four there, halves of the day said once."""

import pytest

from tests.checks.numbers.test_check import run


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        ("from 8 to 3.45 p.m.", "8.00–15.45 Uhr", "de"),
        ("from 8 to 3.45 p.m.", "von 8 bis 15.45 Uhr", "de"),
        ("from 8 to 3.45 p.m.", "de 8 h à 15 h 45", "fr"),
        ("from 8 to 3.45 p.m.", "de 8.00 a 15.45 h", "es"),
        ("from 8 to 3.45 p.m.", "dalle 8 alle 15.45", "it"),
        ("from 8 to 3.45 p.m.", "das 8h às 15h45", "pt"),
        ("from 8 to 3.45 p.m.", "с 8:00 до 15:45", "ru"),
        ("from 8 to 3.45 p.m.", "من الساعة 8 صباحا إلى الساعة 3:45 مساء", "ar"),
        ("from 8 to 3.45 p.m.", "上午8点至下午3点45分", "zh"),
        ("from 8 to 3.45 p.m.", "午前8時から午後3時45分まで", "ja"),
        ("from 8 to 3.45 p.m.", "오전 8시부터 오후 3시 45분까지", "ko"),
        ("from 8 to 3.45 p.m.", "van 8.00 tot 15.45 uur", "nl"),
        ("from 8 to 3.45 p.m.", "od 8.00 do 15.45", "pl"),
        ("from 8 to 3.45 p.m.", "8.00'den 15.45'e kadar", "tr"),
        ("8–1.30 and 2–6 p.m.", "8–13.30 und 14–18 Uhr", "de"),
        ("weekdays 8-4", "werktags 8–16 Uhr", "de"),
        ("at 7.30 p.m.", "晚上七点半", "zh"),
        ("at 7.30 p.m.", "午後7時半", "ja"),
    ],
)
def test_the_same_hours(a: str, b: str, code: str) -> None:
    assert run(a, "en", b, code) == []
    assert run(b, code, a, "en") == []


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        ("from 8 to 3.45 p.m.", "von 8 bis 16.45 Uhr", "de"),
        ("from 8 to 3.45 p.m.", "de 9 h à 15 h 45", "fr"),
        ("from 8 to 3.45 p.m.", "上午8点至下午4点45分", "zh"),
        ("from 8 to 3.45 p.m.", "午前9時から午後3時45分まで", "ja"),
        ("at 7 p.m.", "午前7時", "ja"),
        ("weekdays 8-4", "werktags 8–17 Uhr", "de"),
    ],
)
def test_other_hours(a: str, b: str, code: str) -> None:
    assert [f for f in run(a, "en", b, code) if f.confidence >= 0.9]
