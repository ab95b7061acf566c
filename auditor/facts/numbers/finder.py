"""Numbers and quantities by value: digits of every script, words, fractions, units, roman numerals."""

from __future__ import annotations

from decimal import Decimal

from auditor.facts.extractor import Extractor
from auditor.facts.numbers.clock_words import spoken_times, with_half_days
from auditor.facts.numbers.digits import digit_numbers
from auditor.facts.numbers.duals import duals
from auditor.facts.numbers.halves import (
    add_halves_of_units,
    with_halves,
    with_halves_of_scales,
)
from auditor.facts.numbers.hits import Hit, merged
from auditor.facts.numbers.lasting import lasting_words
from auditor.facts.numbers.parts import joined_halves, joined_vague, with_small_words
from auditor.facts.numbers.quantities import KIND, Form, Quantity
from auditor.facts.numbers.reigns import read_reigns
from auditor.facts.numbers.roman import roman_numerals
from auditor.facts.numbers.scales import apply_scales, apply_units, joined_hours, joined_scales
from auditor.facts.numbers.shares import with_shares
from auditor.facts.numbers.sign_numbers import digit_halves, sign_numbers
from auditor.facts.numbers.single_units import single_units
from auditor.facts.numbers.words import spelled_numbers
from auditor.languages import primary
from auditor.model import Fact
from auditor.orthography import plain_digits

# Of a number, an identifier written as one among them.
_MOST_DIGITS = 100


def find_numbers(text: str, language: str) -> list[Fact]:
    """The numbers a text asserts, as facts of kind ``number`` whose value is a ``Quantity``.

    Numbers inside dates, references and names are among them. Labels that number a paragraph are
    not. Number words are read in en fr de es pt it nl da and ar; digits in every language.
    """
    plain = plain_digits(text)
    lang = primary(language)
    spoken = merged(joined_halves(plain, lang), spoken_times(plain, lang))
    spelled = filter(_is_countable, spelled_numbers(plain, lang))
    in_words = sorted([*spelled, *duals(plain, lang)], key=lambda h: h.start)
    in_words = merged(list(lasting_words(plain, lang)), in_words)
    signs = sign_numbers(plain, lang)
    hits = merged(signs, digit_numbers(plain, language))
    digit_halves(plain, lang, hits)
    read_reigns(plain, hits)
    hits = merged(hits, in_words)
    hits = with_shares(plain, lang, with_small_words(plain, lang, hits))
    hits = merged(spoken, with_halves(plain, lang, hits))
    hits = with_half_days(plain, lang, hits)
    hits = merged(hits, roman_numerals(plain, lang))
    hits = joined_vague(plain, lang, apply_scales(plain, lang, hits))
    hits = with_halves_of_scales(plain, lang, joined_scales(plain, lang, hits))
    apply_units(plain, lang, hits)
    add_halves_of_units(plain, lang, hits)
    hits = joined_hours(plain, lang, hits)
    hits = merged(hits, single_units(plain, lang, hits))
    return [
        Fact(
            kind=KIND,
            value=_quantity(h, text),
            text=text[h.start : h.end],
            start=h.start,
            end=h.end,
        )
        for h in hits
        if _is_countable(h)
    ]


def _is_countable(hit: Hit) -> bool:
    """Whether it has so few digits that somebody can mean it: "million million million …" has thousands."""
    return all(value.adjusted() <= _MOST_DIGITS for value in (hit.value, *hit.readings))


def _quantity(hit: Hit, text: str) -> Quantity:
    begin, end = hit.outer or (hit.start, hit.end)
    return Quantity(
        _tidy(hit.value),
        hit.unit,
        hit.form,
        hit.ambiguous,
        _readings(hit),
        unit_confident=hit.unit_confident,
        written=text[begin : max(end, hit.end)],
        half_day_said=hit.half_day_said,
        other_mark=tuple(map(_tidy, hit.other_mark)),
        groups=hit.groups,
    )


def _tidy(value: Decimal) -> Decimal:
    whole = value.to_integral_value()
    return whole if value == whole else value.normalize()


def _readings(hit: Hit) -> tuple[Decimal, ...]:
    readings = dict.fromkeys(_tidy(r) for r in hit.readings if r != hit.value)
    if hit.form is Form.FRACTION and hit.value < 1:
        # Half is 50 per cent.
        readings.setdefault(_tidy((hit.value * 100).quantize(Decimal("0.1"))))
    return tuple(readings)


EXTRACTOR = Extractor(KIND, find_numbers, regional=True)
