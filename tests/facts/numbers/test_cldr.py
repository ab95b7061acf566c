from auditor.facts.numbers.cldr import currency_forms, locale_of, unit_forms, unit_ids


def test_all_forms_of_a_unit() -> None:
    arabic = locale_of("ar-EG")
    assert arabic is not None
    forms = unit_forms(arabic, "duration-day", "long")
    assert {"one", "two", "few", "many", "other"} <= set(forms)
    assert all(isinstance(form, str) for form in forms.values())
    assert "length-kilometer" in unit_ids(arabic)


def test_all_forms_of_a_currency() -> None:
    english = locale_of("en")
    assert english is not None
    assert set(currency_forms(english, "USD")) == {"US dollar", "US dollars"}


def test_what_cldr_does_not_know() -> None:
    assert locale_of("xx") is None
    english = locale_of("en")
    assert english is not None
    assert unit_forms(english, "length-league", "long") == {}
    assert unit_forms(english, "length-mile", "wide") == {}
    assert currency_forms(english, "QQQ") == []
