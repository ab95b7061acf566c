import pytest

from auditor.facts.numbers.dimensions import alternatives, convert, dimension, factor
from auditor.facts.numbers.units import unit_of


@pytest.mark.parametrize(
    ("language", "written", "unit"),
    [
        ("en", "mg", "mass-milligram"),
        ("en", "Mg", "mass-milligram"),
        ("en", "KM", "length-kilometer"),
        ("en", "mW", "power-milliwatt"),
        ("en", "MW", "power-megawatt"),
        ("en", "µg", "mass-microgram"),
        ("en", "kilometre", "length-kilometer"),
        ("en", "kilometers", "length-kilometer"),
        ("en", "terawatts", "power-terawatt"),
        ("en", "degrees Celsius", "temperature-celsius"),
        ("fr", "Mo", "digital-megabyte"),
        ("fr", "gigaoctets", "digital-gigabyte"),
        ("fr", "mégawatts", "power-megawatt"),
        ("fr", "centilitres", "volume-centiliter"),
        ("de", "Zentimeter", "length-centimeter"),
        ("de", "Kilometern", "length-kilometer"),
        ("de", "Mikrogramm", "mass-microgram"),
        ("es", "kilómetros", "length-kilometer"),
        ("es", "mililitros", "volume-milliliter"),
        ("pt", "quilómetros", "length-kilometer"),
        ("pt", "quilômetros", "length-kilometer"),
        ("it", "chilogrammi", "mass-kilogram"),
        ("it", "ettolitri", "volume-hectoliter"),
        ("ar", "كيلومتراً", "length-kilometer"),
        ("ar", "ملليغرام", "mass-milligram"),
        ("ar", "ميغاواط", "power-megawatt"),
        ("ar", "كجم", "mass-kilogram"),
        ("en", "NOK", "NOK"),
        ("en", "Kenyan shillings", "KES"),
        ("fr", "livres", "pounds"),
        ("en", "dollars", "dollars"),
    ],
)
def test_units_as_they_are_written(language: str, written: str, unit: str) -> None:
    found = unit_of(written, language)
    assert found is not None
    assert found[0] == unit


@pytest.mark.parametrize(
    ("language", "written"),
    [("en", "Mo"), ("en", "all"), ("en", "people"), ("en", "nok"), ("es", "mi"), ("de", "all")],
)
def test_no_units(language: str, written: str) -> None:
    assert unit_of(written, language) is None


@pytest.mark.parametrize(("language", "written"), [("en", "m"), ("es", "ha"), ("en", "feet")])
def test_what_means_other_things_is_unsure(language: str, written: str) -> None:
    found = unit_of(written, language)
    assert found is not None
    assert not found[1]


@pytest.mark.parametrize(
    ("value", "unit", "to", "expected"),
    [
        (1, "length-kilometer", "length-meter", 1000),
        (90, "duration-minute", "duration-hour", 1.5),
        (20, "temperature-celsius", "temperature-fahrenheit", 68),
        (1, "energy-kilowatt-hour", "energy-megajoule", 3.6),
        (8, "digital-megabit", "digital-megabyte", 1),
        (1, "mass-pound", "mass-gram", 453.592),
    ],
)
def test_conversion(value: float, unit: str, to: str, expected: float) -> None:
    assert convert(value, unit, to) == pytest.approx(expected)
    assert convert(expected, to, unit) == pytest.approx(value)


def test_what_does_not_convert() -> None:
    assert convert(1, "USD", "EUR") is None
    assert convert(1, "length-meter", "mass-gram") is None
    assert factor("length-kilofoo") is None
    assert dimension("USD") == "money"
    assert "GBP" in alternatives("pounds")
