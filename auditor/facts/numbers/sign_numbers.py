"""Numbers in signs for digits and powers of ten, and their parts: 三万五千, 3万5000, 八成, 三分之二, 1時間半."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from auditor.facts.numbers.hits import Hit, merged, share
from auditor.facts.numbers.quantities import Form
from auditor.facts.numbers.units import unit_of
from auditor.facts.wording import NOTHING
from auditor.languages import language as language_of
from auditor.languages.tables.sign_numbers import SignNumbers

_MYRIAD = 4
_RUN = "(?:[.,]?[0-9{signs}]){{0,40}}"


@dataclass(frozen=True, slots=True)
class _Patterns:
    table: SignNumbers
    number: re.Pattern[str]
    counted: re.Pattern[str]
    ordinal: re.Pattern[str]
    none: re.Pattern[str]
    fraction: re.Pattern[str]
    percent: re.Pattern[str]
    tenths: re.Pattern[str]
    half: re.Pattern[str]
    clock: re.Pattern[str]
    words: tuple[tuple[re.Pattern[str], Decimal], ...]


@lru_cache(maxsize=16)
def _patterns(code: str) -> _Patterns | None:
    table = language_of(code).tables(SignNumbers)
    if not table.powers:
        return None
    signs = "".join((*table.digits, *table.powers))
    number = f"[0-9{signs}]{_RUN.format(signs=signs)}"
    return _Patterns(
        table,
        re.compile(number),
        re.compile(table.counters or NOTHING),
        re.compile(rf"(?:{table.ordinal or NOTHING})$"),
        re.compile(table.not_numbers or NOTHING),
        re.compile(rf"({number})[ ]?(?:{table.part_of or NOTHING})({number})"),
        re.compile(rf"(?:{table.hundredths or NOTHING})({number})"),
        re.compile(rf"([1-9{''.join(table.digits)}])(?:{table.tenths or NOTHING})"),
        re.compile(table.half_behind or NOTHING),
        re.compile(
            rf"(?:(?P<am>{table.before_noon or NOTHING})|(?P<pm>{table.after_noon or NOTHING}))?[ ]?"
            rf"(?P<h>{number})[ ]?(?:{table.hour or NOTHING})"
            rf"(?:[ ]?(?P<m>{number})[ ]?(?:{table.minute or NOTHING})|(?P<half>[半반]))?"
        ),
        tuple((re.compile(pattern), Decimal(value)) for pattern, value in table.words),
    )


def sign_numbers(plain: str, lang: str) -> list[Hit]:
    """The numbers of a text that have such a sign, in order; none of a language without them."""
    known = _patterns(lang)
    if known is None:
        return []
    hits = merged(
        sorted(_fractions(plain, known), key=lambda h: h.start), list(_times(plain, known))
    )
    hits = merged(hits, _whole(plain, known))
    hits = merged(hits, _in_words(plain, known))
    for hit in hits:
        _add_half(plain, lang, hit, known)
    return hits


def value_of_signs(written: str, lang: str) -> Decimal | None:
    """What a row of such signs is worth; None where it makes no number."""
    known = _patterns(lang)
    return _value(written, known.table) if known is not None else None


def digit_halves(plain: str, lang: str, hits: list[Hit]) -> None:
    """Add the half behind the unit of a number in digits (1時間半), in place."""
    known = _patterns(lang)
    for hit in hits if known is not None else ():
        if known is not None and hit.form is Form.DIGITS:
            _add_half(plain, lang, hit, known)


def _fractions(plain: str, known: _Patterns) -> Iterator[Hit]:
    for match in known.percent.finditer(plain):
        value = _value(match[1], known.table)
        if value is not None:
            yield Hit(match.start(), match.end(), value, Form.WORDS, unit="percent")
    for match in known.fraction.finditer(plain):
        under, over = _value(match[1], known.table), _value(match[2], known.table)
        if over is not None and under and over < under and under != 100:
            yield Hit(match.start(), match.end(), share(over, under), Form.FRACTION)
    for match in known.tenths.finditer(plain):
        value = _value(match[1], known.table)
        if value and not plain[max(0, match.start() - 1) : match.start()].isdigit():
            yield Hit(match.start(), match.end(), value * 10, Form.WORDS, unit="percent")


def _times(plain: str, known: _Patterns) -> Iterator[Hit]:
    for match in known.clock.finditer(plain):
        hour = _value(match["h"], known.table)
        minute = (
            _value(match["m"], known.table) if match["m"] else Decimal(30 * bool(match["half"]))
        )
        if hour is None or minute is None or hour > 24 or minute > 59:
            continue
        later = hour + 12 if match["pm"] and hour < 12 else hour
        said = bool(match["am"] or match["pm"]) or later > 12
        value, other = later + minute / 100, (later + 12) % 24 + minute / 100
        readings = (hour + minute / 100,) if match["pm"] else () if said else (other,)
        start = match.start("h")
        yield Hit(start, match.end(), value, Form.TIME, readings=readings, half_day_said=said)


def _whole(plain: str, known: _Patterns) -> Iterator[Hit]:
    for match in known.number.finditer(plain):
        written = match[0]
        signs = [c for c in written if not (c.isascii())]
        if not signs or known.none.match(plain, match.start()):
            continue
        value = _value(written, known.table)
        if value is None:
            continue
        digits = written[0].isascii()
        powers = [c for c in signs if c in known.table.powers]
        ordinal = known.ordinal.search(plain, max(0, match.start() - 2), match.start())
        counted = known.counted.match(plain, match.end()) is not None
        long = len(written) > 1 and (powers or (len(written) > 3 and counted))
        if digits or long or ((counted or ordinal) and value > 1):
            form = Form.DIGITS if digits else Form.WORDS
            single = len(written) == 1 and not counted
            scale = Decimal(10) ** known.table.powers.get(written[-1], 0)
            yield Hit(match.start(), match.end(), value, form, ambiguous=single, scale=scale)


def _in_words(plain: str, known: _Patterns) -> list[Hit]:
    found: list[Hit] = []
    for pattern, value in known.words:
        form = Form.FRACTION if value < 1 else Form.WORDS
        hits = (
            Hit(m.start(), m.end(), value, form, ambiguous=value < 1)
            for m in pattern.finditer(plain)
        )
        found = merged(found, list(hits))
    return found


def _value(written: str, table: SignNumbers) -> Decimal | None:
    """What digits and signs are worth together; None where they make no number."""
    total, section, before = Decimal(0), Decimal(0), ""
    number: Decimal | None = None
    for token in re.findall(r"[0-9][0-9.,]*|[^0-9]", written):
        if token[0].isdigit() and token[0].isascii():
            if number is not None:
                return None
            number = _digits(token)
            if number is None:
                return None
        elif token in table.digits:
            # 二〇〇九: digit by digit.
            number = (number or Decimal(0)) * 10 + table.digits[token]
        else:
            power = table.powers.get(token)
            if power is None or (before in table.digits and number is not None and number > 9):
                return None
            if power < _MYRIAD:
                section += (Decimal(1) if number is None else number) * 10**power
            else:
                part = section + (number or 0)
                if not part and total:
                    return None
                total += (part or 1) * Decimal(10) ** power
                section = Decimal(0)
            number = None
        before = token
    return total + section + (number or 0)


def _digits(token: str) -> Decimal | None:
    bare = token.rstrip(".,").replace(",", "")
    return Decimal(bare) if bare.count(".") <= 1 else None


def _add_half(plain: str, lang: str, hit: Hit, known: _Patterns) -> None:
    """*1時間半*, 两年半: half a unit more, where a unit of time stands between."""
    longest = 4
    for length in range(longest, -1, -1):
        end = hit.end + length
        match = known.half.match(plain, end)
        if match is None:
            continue
        unit = unit_of(plain[hit.end : end].strip(), lang) if length else None
        if unit is None or not unit[0].startswith("duration"):
            continue
        hit.value += Decimal("0.5")
        hit.unit, hit.unit_confident = unit
        hit.outer = (hit.start, match.end())
        return
