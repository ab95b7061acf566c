"""Numbers in words: halves of scales, and the words of languages that no library reads."""

from decimal import Decimal

import pytest

from auditor.facts import load_extractor
from auditor.facts.numbers.quantities import quantities


def values(text: str, language: str) -> list[str]:
    found = quantities(load_extractor("number")(text, language))
    return [format(q.value.normalize(), "f") for _, q in found]


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("cuatro millones y medio de pesos", "es", "4500000"),
        ("4 millones y medio de pesos", "es", "4500000"),
        ("un miliardo e mezzo di lire", "it", "1500000000"),
        ("cinco milhões e meio de reais", "pt", "5500000"),
        ("quatre milliards et demi", "fr", "4500000000"),
        ("6 millions et demi de francs", "fr", "6500000"),
        ("four million and a half", "en", "4500000"),
        ("four and a half million", "en", "4500000"),
        ("viereinhalb Milliarden", "de", "4500000000"),
        ("anderhalf miljard", "nl", "1500000000"),
        ("drieënhalf miljoen", "nl", "3500000"),
        ("vier en een half miljoen", "nl", "4500000"),
        ("veintiún millones", "es", "21000000"),
        ("la vigesimoséptima sesión", "es", "27"),
        ("un anno e mezzo", "it", "1.5"),
        ("dos años y medio", "es", "2.5"),
        ("uma semana e meia", "pt", "1.5"),
        ("тридцать семь тысяч четыреста пять рублей", "ru", "37405"),
        ("семью тысячами рублей", "ru", "7000"),
        ("три с половиной миллиона", "ru", "3500000"),
        ("полтора миллиарда", "ru", "1500000000"),
        ("тридцать первая сессия", "ru", "31"),
        ("trzydzieści siedem tysięcy czterysta pięć złotych", "pl", "37405"),
        ("trzy i pół miliona", "pl", "3500000"),
        ("półtora miliarda", "pl", "1500000000"),
        ("trzydziesta pierwsza sesja", "pl", "31"),
        ("otuz yedi bin dört yüz beş lira", "tr", "37405"),
        ("üç buçuk milyon", "tr", "3500000"),
        ("bir buçuk milyar", "tr", "1500000000"),
        ("yüz elli kişi", "tr", "150"),
        ("otuz birinci oturum", "tr", "31"),
    ],
)
def test_one_number_in_words(text: str, language: str, value: str) -> None:
    assert values(text, language) == [value]


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("треть участников", "ru", "0.3333"),
        ("половина участников", "ru", "0.5"),
        ("dwie trzecie członków", "pl", "0.6667"),
        ("połowa członków", "pl", "0.5"),
        ("üyelerin üçte ikisi", "tr", "0.6667"),
        ("een derde van de leden", "nl", "0.3333"),
        ("三分之一的成员", "zh", "0.3333"),
        ("四分の三", "ja", "0.75"),
        ("3분의 1", "ko", "0.3333"),
        ("절반", "ko", "0.5"),
    ],
)
def test_shares(text: str, language: str, value: str) -> None:
    assert values(text, language) == [value]


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("4万8000人", "ja", "48000"),
        ("4万8千人", "ja", "48000"),
        ("四万八千人", "ja", "48000"),
        ("四万八千人", "zh", "48000"),
        ("4萬8千人", "zh", "48000"),
        ("4만8000명", "ko", "48000"),
        ("4만 8천 명", "ko", "48000"),
        ("2億3000万ドル", "ja", "230000000"),
        ("1兆2000억 원", "ko", None),
        ("1조 2000억 원", "ko", "1200000000000"),
        ("1.8亿", "zh", "180000000"),
        ("一千零五十人", "zh", "1050"),
        ("二百一十三", "zh", "213"),
        ("十七名", "ja", "17"),
        ("七成", "zh", "70"),
        ("7割", "ja", "70"),
        ("百分之六十五", "zh", "65"),
        ("3時間半", "ja", "3.5"),
        ("两年半", "zh", "2.5"),
        ("一个半月", "zh", "1.5"),
        ("두 시간 반이", "ko", "2.5"),
        ("일곱 가지", "ko", "7"),
        ("스물세 명", "ko", "23"),
        ("三个人", "zh", "3"),
        ("第五章", "ja", "5"),
    ],
)
def test_signs_for_powers_of_ten(text: str, language: str, value: str | None) -> None:
    if value is not None:
        assert values(text, language) == [value]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("千万不要，十分重要，万一，统一，百姓", "zh"),
        ("四川和九州，三方", "zh"),
        ("千葉市と三菱、十分に", "ja"),
        ("성공한 사람, 만일", "ko"),
        ("成为第一", "zh"),
        ("один раз, первый", "ru"),
        ("bir gün", "tr"),
        ("jeden dzień", "pl"),
    ],
)
def test_words_that_are_no_numbers(text: str, language: str) -> None:
    found = quantities(load_extractor("number")(text, language))
    assert [q.value for _, q in found if not q.ambiguous and q.form != "single"] == []


@pytest.mark.parametrize(
    ("text", "language", "unit"),
    [
        ("6个月内", "zh", "duration-month"),
        ("36小时后", "zh", "duration-hour"),
        ("6か月以内", "ja", "duration-month"),
        ("36時間後", "ja", "duration-hour"),
        ("6개월 이내", "ko", "duration-month"),
        ("6 ay içinde", "tr", "duration-month"),
        ("6 miesięcy", "pl", "duration-month"),
        ("шести месяцев", "ru", "duration-month"),
    ],
)
def test_units_behind_them(text: str, language: str, unit: str) -> None:
    ((_, quantity),) = quantities(load_extractor("number")(text, language))
    assert (quantity.value in (Decimal(6), Decimal(36)), quantity.unit) == (True, unit)
