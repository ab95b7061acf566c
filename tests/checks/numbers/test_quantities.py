"""Numbers of another unit, and times of another half of the day."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from auditor.checks.numbers.check import CHECK
from auditor.facts import load_extractor
from auditor.facts.numbers.dimensions import convert
from auditor.model import Fact, Finding, Pair, Passage


def facts(text: str, language: str) -> tuple[Fact, ...]:
    return tuple(f for kind in ("number", "date") for f in load_extractor(kind)(text, language))


def run(a: str, lang_a: str, b: str, lang_b: str) -> list[Finding]:
    return CHECK.run(
        Pair(
            Passage(a, lang_a),
            Passage(b, lang_b),
            facts_a=facts(a, lang_a),
            facts_b=facts(b, lang_b),
        )
    )


@pytest.mark.parametrize(
    ("a", "b", "language", "message"),
    [
        ("Take 5 mg a day.", "Prenez 5 g par jour.", "fr", "A says 5 mg, B says 5 g."),
        ("Take 5 µg a day.", "Nehmen Sie täglich 5 mg.", "de", "A says 5 µg, B says 5 mg."),
        ("a dose of 5 mg", "جرعة ٥ غ", "ar", "A says 5 mg, B says ٥ غ."),
        ("a dose of 5 g", "جرعة ٥ ملغ", "ar", "A says 5 g, B says ٥ ملغ."),
        ("400 milligrams of it", "400 gramos", "es", "A says 400 milligrams, B says 400 gramos."),
        ("75 ml of water", "75 cl d'eau", "fr", "A says 75 ml, B says 75 cl."),
        ("200 litres", "200 Gallonen", "de", "A says 200 litres, B says 200 Gallonen."),
        ("40 litres", "40 mililitros", "pt", "A says 40 litres, B says 40 mililitros."),
        ("200 megawatts", "200 kilowatt", "it", "A says 200 megawatts, B says 200 kilowatt."),
        ("20 °C", "20 °F", "fr", "A says 20 °C, B says 20 °F."),
        (
            "twenty degrees Celsius",
            "vingt degrés Fahrenheit",
            "fr",
            "A says twenty degrees Celsius, B says vingt degrés Fahrenheit.",
        ),
        ("for 30 seconds", "30 Minuten lang", "de", "A says 30 seconds, B says 30 Minuten."),
        ("for 30 hours", "لمدة ٣٠ دقيقة", "ar", "A says 30 hours, B says ٣٠ دقيقة."),
        ("141 miles", "130 ميلاً", "ar", "A says 141, B says 130."),
        ("105 tons", "100 tonnes", "fr", "A says 105, B says 100."),
        ("48 hours", "48 jours", "fr", "A says 48 hours, B says 48 jours."),
        ("30 metres", "على بعد ٣٠ كيلومترا", "ar", "A says 30 metres, B says ٣٠ كيلومترا."),
        ("two minutes later", "بعد ساعتين", "ar", "A says two minutes, B says ساعتين."),
        ("5 cm", "5 mm", "es", "A says 5 cm, B says 5 mm."),
        ("50 mph", "50 km/h", "de", "A says 50 mph, B says 50 km/h."),
        ("a 25 MB file", "un fichier de 25 Go", "fr", "A says 25 MB, B says 25 Go."),
        ("it cost $500", "cela coûta 500 €", "fr", "A says $500, B says 500 €."),
        (
            "3 million pounds",
            "3 millions d'euros",
            "fr",
            "A says 3 million pounds, B says 3 millions d'euros.",
        ),
        ("US$ 40", "40 dólares canadienses", "es", "A says US$ 40, B says 40 dólares canadienses."),
        ("5 kilograms", "5 Kilometer", "de", "A says 5 kilograms, B says 5 Kilometer."),
        ("at 10 a.m.", "um 10 Uhr abends", "de", "A says 10 a.m., B says 10 Uhr abends."),
        ("at 10 a.m.", "à 22 h 15", "fr", "A says 10 a.m., B says 22 h 15."),
        ("at 10 a.m.", "à 22 heures", "fr", "A says 10 a.m., B says 22 heures."),
        ("half past seven", "halb sieben", "de", "A says half past seven, B says halb sieben."),
    ],
)
def test_differs(a: str, b: str, language: str, message: str) -> None:
    findings = run(a, "en", b, language)
    assert [f.message for f in findings] == [message]
    assert findings[0].confidence >= 0.9
    (start, end), *_ = findings[0].spans_a
    assert a[start:end] == findings[0].says_a
    assert [f.confidence for f in run(b, language, a, "en")] == [findings[0].confidence]


@pytest.mark.parametrize(
    ("a", "b", "language"),
    [
        ("5 mg", "5 milligrammes", "fr"),
        ("5 mg", "٥ مليغرام", "ar"),
        ("30 metres", "٣٠ مترا", "ar"),
        ("two hours", "ساعتان", "ar"),
        ("5 mg", "0,005 g", "fr"),
        ("1,500 metres", "1,5 Kilometer", "de"),
        ("1 mile", "1,6 km", "fr"),
        ("68 °F", "20 °C", "de"),
        ("20 degrees", "20 °C", "fr"),
        ("ninety minutes", "anderthalb Stunden", "de"),
        ("ninety minutes", "eineinhalb Stunden", "de"),
        ("ninety minutes", "ساعة ونصف", "ar"),
        ("ninety minutes", "une heure et demie", "fr"),
        ("an hour and a half", "90 minutos", "es"),
        ("two and a half hours", "zweieinhalb Stunden", "de"),
        ("18 months", "un an et demi", "fr"),
        ("Prices dropped by a third.", "Die Preise sanken um ein Drittel.", "de"),
        ("a 25 MB file", "un fichier de 25 Mo", "fr"),
        ("$500", "500 dollars américains", "fr"),
        ("£500", "500 livres sterling", "fr"),
        ("5 pounds", "5 Pfund", "de"),
        ("5 tons", "5 tonnes", "fr"),
        ("500 troops", "500 kilos", "fr"),  # one side without a unit
        ("5 km and 5 kg", "5 kg et 5 km", "fr"),
        ("100 feet (30 m)", "30 m", "fr"),
        ("30 m (100 feet)", "30 Meter", "de"),
        ("the 1990s", "les années 1990", "fr"),
        ("5m people", "5 millions de personnes", "fr"),
        ("60 minutes", "une heure", "fr"),
        ("60 minutes", "ساعة واحدة", "ar"),
        ("24 hours", "einen Tag", "de"),
        ("a kilometre", "1000 metros", "es"),
        ("a day", "un jour", "fr"),
        ("once an hour", "une fois", "fr"),
        ("half an hour", "30 minutes", "fr"),
        ("30 minutes", "une demi-heure", "fr"),
        ("30 minutes", "media hora", "es"),
        ("15 minutes", "eine Viertelstunde", "de"),
        ("2 hours 30 minutes", "2 h 30", "fr"),
        ("60 km/h", "60 kilomètres à l'heure", "fr"),
        ("60 km/h", "60 chilometri all'ora", "it"),
        ("60 km/h", "60 كيلومترا في الساعة", "ar"),
        ("5 nautical miles", "5 milles", "fr"),
        ("5 nautical miles", "5 أميال بحرية", "ar"),
        ("100 m2", "100 metros cuadrados", "es"),
        ("at half past seven", "um 7.30 Uhr", "de"),
        ("at half past seven", "um halb acht", "de"),
        ("at half past seven", "alle sette e mezza", "it"),
        ("at half past seven", "às sete e meia", "pt"),
        ("at half past seven", "à sept heures et demie", "fr"),
        ("at half past seven", "في الساعة السابعة والنصف", "ar"),
        ("at half past three", "a las 15:30", "es"),
        ("at half past one", "a la una y media", "es"),
        ("at 15:30", "a las tres y media", "es"),
        ("three thirty p.m.", "um 15.30 Uhr", "de"),
        ("quarter to eight", "à huit heures moins le quart", "fr"),
        ("twenty past six", "18 h 20", "fr"),
        ("one o'clock", "à 13 heures", "fr"),
        ("at 10 p.m.", "à 22 heures", "fr"),
        ("at 10 a.m.", "um 10 Uhr", "de"),
        ("at 3 p.m.", "في الساعة الثالثة بعد الظهر", "ar"),
        ("at 3 in the afternoon", "a las 15 horas", "es"),
        ("from 9 to 11 p.m.", "de 21 h 00 à 23 h 00", "fr"),
        ("at 12:30 p.m.", "à 12 h 30", "fr"),
        ("at 12:30 a.m.", "à 0 h 30", "fr"),
    ],
)
def test_agrees(a: str, b: str, language: str) -> None:
    assert [f.message for f in run(a, "en", b, language) if f.confidence > 0.2] == []
    assert [f.message for f in run(b, language, a, "en") if f.confidence > 0.2] == []


# Units of one dimension as English and German write them.
_WRITTEN = {
    "length-meter": ("metres", "Meter"),
    "length-kilometer": ("km", "Kilometer"),
    "length-mile": ("miles", "Meilen"),
    "length-foot": ("feet", "Fuß"),
    "mass-milligram": ("mg", "Milligramm"),
    "mass-gram": ("grams", "g"),
    "mass-kilogram": ("kg", "Kilogramm"),
    "volume-liter": ("litres", "Liter"),
    "volume-milliliter": ("ml", "Milliliter"),
    "duration-minute": ("minutes", "Minuten"),
    "duration-hour": ("hours", "Stunden"),
    "duration-day": ("days", "Tage"),
    "power-megawatt": ("megawatts", "Megawatt"),
    "power-kilowatt": ("kW", "Kilowatt"),
    "temperature-celsius": ("°C", "Grad Celsius"),
    "temperature-fahrenheit": ("°F", "Grad Fahrenheit"),
    "digital-megabyte": ("MB", "Megabyte"),
    "digital-gigabyte": ("GB", "Gigabyte"),
}


@settings(max_examples=150)
@given(
    st.integers(min_value=2, max_value=990),
    st.sampled_from(sorted(_WRITTEN)),
    st.sampled_from(sorted(_WRITTEN)),
)
def test_a_converted_quantity_is_the_same(value: int, unit: str, to: str) -> None:
    converted = convert(value, unit, to)
    assume(converted is not None and 0.01 < converted < 10**6)
    assert converted is not None
    german = f"{converted:.3f}".rstrip("0").rstrip(".").replace(".", ",")
    back = convert(float(german.replace(",", ".")), to, unit)
    assert back == pytest.approx(value, rel=0.06)
    a, b = f"it was {value} {_WRITTEN[unit][0]} there", f"es waren {german} {_WRITTEN[to][1]} dort"
    assert run(a, "en", b, "de") == []


@settings(max_examples=150)
@given(
    st.integers(min_value=45, max_value=990),
    st.sampled_from(sorted(_WRITTEN)),
    st.sampled_from(sorted(_WRITTEN)),
)
def test_the_same_number_of_another_unit_is_another_quantity(
    value: int, unit: str, to: str
) -> None:
    assume(unit != to)
    a, b = f"it was {value} {_WRITTEN[unit][0]} there", f"es waren {value} {_WRITTEN[to][1]} dort"
    assert len(run(a, "en", b, "de")) == 1
