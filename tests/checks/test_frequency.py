"""How often something is done, by value: the same in every form, and told where it differs."""

import pytest

from auditor.checks.frequency import CHECK
from auditor.facts.cues.frequencies import frequencies
from auditor.model import Pair, Passage

WEEKLY = {
    "en": ("every week", "a weekly letter", "twice a week"),
    "de": ("jede Woche", "ein wöchentlicher Brief", "zweimal die Woche"),
    "fr": ("chaque semaine", "une lettre hebdomadaire", "deux fois par semaine"),
    "es": ("cada semana", "una carta semanal", "dos veces a la semana"),
    "it": ("ogni settimana", "una lettera settimanale", "due volte alla settimana"),
    "pt": ("todas as semanas", "uma carta semanal", "duas vezes por semana"),
    "ru": ("каждую неделю", "еженедельное письмо", "два раза в неделю"),
    "ar": ("كل أسبوع", "رسالة أسبوعية", "مرتين في الأسبوع"),
    "zh": ("每周", "周报", "每星期两次"),
    "ja": ("毎週", "週次の報告", "週刊"),
    "ko": ("매주", "주간 보고", "주마다"),
    "tr": ("her hafta", "haftalık mektup", "her hafta iki kez"),
    "pl": ("każdego tygodnia", "cotygodniowy list", "co tydzień"),
    "nl": ("elke week", "een wekelijkse brief", "twee keer per week"),
    "fa": ("هر هفته", "نامه هفتگی", "هر هفته دو بار"),
    "he": ("בכל שבוע", "מכתב שבועי", "כל שבוע"),
    "ur": ("ہر ہفتے", "ہفتہ وار خط", "ہر ہفتے دو بار"),
}


@pytest.mark.parametrize("code", WEEKLY)
def test_each_language_says_weekly(code: str) -> None:
    for text in WEEKLY[code]:
        assert [cue[0] for cue in frequencies(text, code)] == ["week"], text
        assert said("We meet every week.", text, code) == []
        assert [cue[0] for cue in said("It is a monthly letter.", text, code)] == ["month"]
        assert [cue[0] for cue in said("They are paid every day.", text, code)] == ["day"]


def said(a: str, b: str, code: str) -> list[tuple[str, str]]:
    found = CHECK.run(Pair(Passage(a, "en"), Passage(b, code)))
    assert all(f.confidence >= 0.9 for f in found)
    return [(str(f.evidence["value_a"]), str(f.evidence["value_b"])) for f in found]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a semi-annual report, every other day, twice-weekly", "en"),
        ("halbjährlich, zweimonatlich, ein Wochentag", "de"),
        ("bimensuel et semestriel", "fr"),
        ("تقرير نصف سنوي وربع سنوي", "ar"),
        ("في شهري كانون الثاني وشباط", "ar"),
        ("günün haftası, 3 aylık bebek", "tr"),
        ("полугодовой, двухнедельный", "ru"),
        ("一周以前", "zh"),
    ],
)
def test_other_times_are_none(text: str, code: str) -> None:
    assert list(frequencies(text, code)) == []


def test_what_is_only_missing_is_no_finding() -> None:
    assert said("the daily report", "der Bericht", "de") == []
    assert said("the report", "der tägliche Bericht", "de") == []
    assert said("daily and weekly reports", "tägliche Berichte", "de") == []
    assert said("daily and weekly", "wöchentlich und täglich", "de") == []
    assert said("daily and weekly", "monatlich und täglich", "de") == [("week", "month")]
