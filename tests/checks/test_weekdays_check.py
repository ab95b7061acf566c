"""Days of the week that differ are told surely, each with the one in its place."""

import pytest

from auditor.checks.dates import CHECK
from auditor.facts import extract
from auditor.model import Pair, Passage


def said(a: str, b: str, code: str) -> list[tuple[str, str]]:
    one, other = Passage(a, "en"), Passage(b, code)
    found = CHECK.run(Pair(one, other, facts_a=extract(one), facts_b=extract(other)))
    return [(f.says_a, f.says_b) for f in found if f.confidence >= 0.95]


@pytest.mark.parametrize(
    ("a", "b", "code", "expected"),
    [
        ("The bus runs every Tuesday.", "Der Bus fährt mittwochs.", "de", ("Tuesday", "mittwochs")),
        (
            "The bus runs on Tuesdays.",
            "Le bus passe tous les jeudis.",
            "fr",
            ("Tuesdays", "jeudis"),
        ),
        ("The bus runs on Tuesdays.", "El bus pasa los jueves.", "es", ("Tuesdays", "jueves")),
        ("The bus runs on Tuesdays.", "تسير الحافلة كل خميس.", "ar", ("Tuesdays", "خميس")),
        ("Open Tue–Sat.", "Di–Fr geöffnet.", "de", ("Sat", "Fr")),
        ("Open Tue–Sat.", "火〜金に営業。", "ja", ("Sat", "金")),
        ("Open from Monday to Thursday", "مفتوح من الاثنين إلى السبت", "ar", ("Thursday", "السبت")),
        ("On Sundays and Tuesdays", "по вторникам и субботам", "ru", ("Sundays", "субботам")),
    ],
)
def test_other_days(a: str, b: str, code: str, expected: tuple[str, str]) -> None:
    assert said(a, b, code) == [expected]


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        ("The bus runs every Tuesday.", "Der Bus fährt dienstags.", "de"),
        ("Open Tue–Sat.", "Ouvert du mardi au samedi.", "fr"),
        ("Open on Tuesdays and Saturdays", "星期六和周二开放", "zh"),
        ("Open Monday to Friday", "An Werktagen geöffnet", "de"),
        ("on Saturday night", "Samstagnacht", "de"),
    ],
)
def test_the_same_days(a: str, b: str, code: str) -> None:
    assert said(a, b, code) == []
