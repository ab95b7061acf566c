"""Days of the week in every form, in every language; words that only look like one are none."""

import pytest

from auditor.facts import load_extractor
from auditor.facts.dates.partial_dates import dates

NAMES = "Mon Tue Wed Thu Fri Sat Sun".split()


def days(text: str, language: str) -> list[str]:
    found = dates(load_extractor("date")(text, language))
    return [NAMES[value.weekday] for _, value in found if value.weekday is not None]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("closed on Tuesdays and on Wednesday night", "en", "Tue Wed"),
        ("Tue-Sat, Mon. and Thurs.", "en", "Tue Sat Mon Thu"),
        ("from Monday to Friday", "en", "Mon Fri"),
        ("MONDAY", "en", "Mon"),
        ("Sat 7 June", "en", "Sat"),
        ("Sa., 7. Juni", "de", "Sat"),
        ("sam. 7 juin", "fr", "Sat"),
        ("jeden Dienstag, mittwochs und am Samstagabend", "de", "Tue Wed Sat"),
        ("Di–Fr und So", "de", "Tue Fri Sun"),
        ("sonntagabends", "de", "Sun"),
        ("des Montags", "de", "Mon"),
        ("tous les mardis, sauf le dimanche", "fr", "Tue Sun"),
        ("lun.–ven.", "fr", "Mon Fri"),
        ("los sábados y domingos", "es", "Sat Sun"),
        ("de lun a vie", "es", "Mon Fri"),
        ("il sabato e la domenica, ogni venerdì", "it", "Sat Sun Fri"),
        ("lun-gio", "it", "Mon Thu"),
        ("às quartas-feiras", "pt", "Wed"),
        ("de segunda a sexta-feira", "pt", "Mon Fri"),
        ("todas as quintas", "pt", "Thu"),
        ("по пятницам, в среду и до субботы", "ru", "Fri Wed Sat"),
        ("пн–чт", "ru", "Mon Thu"),
        ("كل ثلاثاء وكل يوم سبت", "ar", "Tue Sat"),
        ("من الاثنين إلى الخميس", "ar", "Mon Thu"),
        ("أيام الآحاد", "ar", "Sun"),
        ("بالأربعاء وللخميس", "ar", "Wed Thu"),
        ("周一至周五，星期日休息", "zh", "Mon Fri Sun"),
        ("每週三", "zh", "Wed"),
        ("毎週火曜、月〜木", "ja", "Tue Mon Thu"),
        ("매주 수요일, 월~금", "ko", "Wed Mon Fri"),
        ("her cuma ve cumartesileri", "tr", "Fri Sat"),
        ("pazartesiden perşembeye kadar", "tr", "Mon Thu"),
        ("w każdy wtorek, w środę i do piątku", "pl", "Tue Wed Fri"),
        ("pn.–pt.", "pl", "Mon Fri"),
        ("elke dinsdag en vrijdagavond, ma-do", "nl", "Tue Fri Mon Thu"),
        ("هر سه‌شنبه و پنج شنبه، شنبه‌ها", "fa", "Tue Thu Sat"),
        ("בימי שני וביום חמישי", "he", "Mon Thu"),
        ("ہر جمعرات اور اتوار کو", "ur", "Thu Sun"),
    ],
)
def test_days_in_every_form(text: str, language: str, expected: str) -> None:
    assert days(text, language) == expected.split()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the sun and the moon wed thee", "en"),
        ("He sat down; Mo said so.", "en"),
        ("Die Mitte und so weiter. Do it.", "de"),
        ("So 10 Leute kamen, mar 3 di 4", "de"),
        ("la mer, le dimanchier", "fr"),
        ("охрана окружающей среды", "ru"),
        ("второго понедельничного", "de"),
        ("في جمع من الناس، أحد الرجلين", "ar"),
        ("رجلان اثنان واثنين من غيرهم", "ar"),
        ("السيد خميس", "ar"),
        ("uma segunda vez, a terça parte", "pt"),
        ("zo ma di", "nl"),
        ("pazar ekonomisi", "tr"),
        ("3月4日", "ja"),
        ("3월 4일", "ko"),
        ("第一周的工作", "zh"),
    ],
)
def test_no_days(text: str, language: str) -> None:
    assert days(text, language) == []
