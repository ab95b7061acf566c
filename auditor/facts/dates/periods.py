"""Decades and centuries: 1990s, les années 90, التسعينيات, 19th century, القرن التاسع عشر."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.facts.dates.partial_dates import PartialDate
from auditor.facts.numbers.roman import roman_numerals, roman_value
from auditor.facts.numbers.words import spelled_numbers

_DECADE_DIGITS = {
    "en": r"(?<![\w.,])['’]?((?:1[0-9]|20)?[0-9]0)(?:['’]?s)(?!\w)",
    "fr": r"\bannées[ \u00a0]+['’]?((?:1[0-9]|20)?[0-9]0)(?![0-9])",
    "de": r"(?<![\w.,])((?:1[0-9]|20)?[0-9]0)er(?:n|[- ]Jahren?)?(?!\w)",
    "es": r"\b(?:años|década de(?: los)?|decenio de)[ \u00a0]+['’]?((?:1[0-9]|20)?[0-9]0)(?![0-9])",
    "pt": r"\b(?:anos|década de)[ \u00a0]+['’]?((?:1[0-9]|20)?[0-9]0)(?![0-9])",
    "it": r"\b(?:anni|decennio)[ \u00a0]+['’]?((?:1[0-9]|20)?[0-9]0)(?![0-9])",
    "ar": r"(?:عقد|اعوام|سنوات)[ \u00a0]+(?:ال)?((?:1[0-9]|20)[0-9]0)(?:ات|ي[هن]ات)?(?![0-9])",
}
_AFTER_YEARS = {
    "fr": (
        r"\bannées[ \u00a0]+",
        "vingt trente quarante cinquante soixante soixante-dix quatre-vingts? quatre-vingt-dix",
    ),
    "es": (
        r"\baños[ \u00a0]+",
        "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    ),
    "pt": (r"\banos[ \u00a0]+", "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa"),
    "it": (
        r"\banni[ \u00a0]+",
        "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    ),
}
_DECADE_WORDS = {
    "en": "twenties thirties forties fifties sixties seventies eighties nineties",
    "de": "zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger",
    "ar": "عشرين ثلاثين اربعين خمسين ستين سبعين ثمانين تسعين",
}
_CENTURY = {
    "en": r"centur(?:y|ies)",
    "fr": r"siècles?",
    "de": r"(?:jahrhundert(?:s|e|en|es)?|jh\.)",
    "es": r"siglos?",
    "pt": r"séculos?",
    "it": r"secol[oi]",
    "ar": r"(?:[وبلف]|لل)?(?:ال)?(?:قرن|قرنين|قرون)",
}
_DIGITS_BEFORE = re.compile(
    r"(?<![0-9.,])([0-9]{1,2})(?:st|nd|rd|th|e|ème|eme|er|º|\.)?[ \u00a0-]*\Z"
)
_DIGITS_AFTER = re.compile(r"[ \u00a0]*(?:ال|الـ)?([0-9]{1,2})(?![0-9])")
_GAP = re.compile(r"[ \u00a0-]*\Z")


def find_periods(plain: str, lang: str) -> Iterator[tuple[int, int, PartialDate]]:
    """Decades and centuries in a text that ``date_names.fold`` has folded."""
    yield from _decades(plain, lang)
    yield from _centuries(plain, lang)


def _decades(plain: str, lang: str) -> Iterator[tuple[int, int, PartialDate]]:
    pattern = _DECADE_DIGITS.get(lang)
    if pattern is not None and "0" in plain:
        for match in re.finditer(pattern, plain, re.IGNORECASE):
            yield match.start(), match.end(), _decade(int(match[1]))
    if lang in _AFTER_YEARS:
        head, names = _AFTER_YEARS[lang]
        for tens, name in enumerate(names.split(), start=2):
            if re.sub(r"\W.*", "", name)[:4] in plain:
                for match in re.finditer(rf"{head}{name}(?![\w-])", plain, re.IGNORECASE):
                    yield match.start(), match.end(), _decade(10 * tens)
    words = _DECADE_WORDS.get(lang, "").split()
    if not words:
        return
    ending = r"(?:ي)?ات" if lang == "ar" else (r"(?:jahren?)?" if lang == "de" else "")
    head = r"(?:[وبلف]|لل)?(?:ال)?" if lang == "ar" else ""
    for match in re.finditer(
        rf"(?<!\w){head}({'|'.join(words)}){ending}(?!\w)", plain, re.IGNORECASE
    ):
        tens = 20 + 10 * words.index(match[1].lower())
        if lang != "de" or match[0][0].isupper() or "jahr" in match[0].lower():
            yield match.start(), match.end(), _decade(tens)


def _decade(number: int) -> PartialDate:
    """A decade; one of two digits may be any century's, and 1800s may be a century."""
    if number < 100:
        others = tuple(PartialDate(c + number, period="decade") for c in (1800, 2000, 1700))
        return PartialDate(1900 + number, period="decade", alternatives=others)
    if number % 100 == 0:
        century = PartialDate(number, period="century")
        return PartialDate(number, period="decade", alternatives=(century,))
    return PartialDate(number, period="decade")


def _centuries(plain: str, lang: str) -> Iterator[tuple[int, int, PartialDate]]:
    word = _CENTURY.get(lang)
    if word is None:
        return
    for match in re.finditer(rf"(?<!\w){word}(?!\w)", plain, re.IGNORECASE):
        found = _number_before(plain, lang, match.start()) or _number_after(
            plain, lang, match.end()
        )
        if found is not None and 1 <= found[2] <= 21:
            start, end = min(found[0], match.start()), max(found[1], match.end())
            yield start, end, PartialDate((found[2] - 1) * 100, period="century")
            other = _number_beside(plain, lang, start, end)
            if other is not None and 1 <= other[2] <= 21:
                yield other[0], other[1], PartialDate((other[2] - 1) * 100, period="century")


def _number_beside(plain: str, lang: str, start: int, end: int) -> tuple[int, int, int] | None:
    """A second century of the same word: *the nineteenth and twentieth centuries*."""
    if lang == "ar":
        behind = re.compile(r"[ \u00a0]*(?=و)").match(plain, end)
        return _number_after(plain, lang, behind.end()) if behind and behind.end() > end else None
    before = re.compile(r"(?:and|et|und|y|e|to|-|–)[ \u00a0]*$").search(
        plain, max(0, start - 6), start
    )
    found = _number_before(plain, lang, before.start()) if before else None
    return (found[0], start - 1, found[2]) if found else None


def _number_before(plain: str, lang: str, end: int) -> tuple[int, int, int] | None:
    if lang == "ar":
        return None
    begin = max(0, end - 30)
    if begin:
        begin = plain.find(" ", begin, end) + 1 or end
    window = plain[begin:end]
    digits = _DIGITS_BEFORE.search(window)
    if digits is not None:
        return begin + digits.start(), end, int(digits[1])
    for numeral in roman_numerals(plain[begin : end + 12], lang):
        gap = plain[begin + numeral.end : end]
        if begin + numeral.end <= end and re.fullmatch(r"(?:e|es|ème|er|º)?[ \u00a0]*", gap):
            return begin + numeral.start, end, int(numeral.value)
    for spelled in spelled_numbers(window, lang):
        if _GAP.match(window[spelled.end :]):
            return begin + spelled.start, end, int(spelled.value)
    return None


def _number_after(plain: str, lang: str, start: int) -> tuple[int, int, int] | None:
    digits = _DIGITS_AFTER.match(plain, start)
    if digits is not None:
        return start, digits.end(), int(digits[1])
    stop = start + 30
    spelled = spelled_numbers(plain[start:stop], lang)
    if lang != "ar":
        numeral = re.match(r"[ \u00a0]+([IVX]{1,6})(?!\w)", plain[start:stop])
        if numeral is not None and lang in ("es", "pt", "it"):
            value = roman_value(numeral[1])
            if value is not None:
                return start, start + numeral.end(), value
    if spelled and not plain[start : start + spelled[0].start].strip():
        return start, start + spelled[0].end, int(spelled[0].value)
    return None
