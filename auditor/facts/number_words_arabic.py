"""Arabic numbers in words: units in both genders, teens, tens, hundreds, scales, ordinals, duals.

No library parses them. The forms are built from the atoms below; words joined with a prefixed
waw are one number when the grammar of numbers allows it (a unit before its ten, then falling).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from auditor.facts.quantities import Form

_WORD = re.compile(r"[\u0621-\u063a\u0640-\u065f\u0670-\u06d3]+")
_MARKS = re.compile(r"[\u0640\u064b-\u065f\u0670]")
_SAME = str.maketrans("أإآٱىة", "اااايه")

_UNITS = {
    1: "واحد واحده احد احدي",
    2: "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي",
    3: "ثلاث ثلاثه",
    4: "اربع اربعه",
    5: "خمس خمسه",
    6: "ست سته",
    7: "سبع سبعه",
    8: "ثمان ثماني ثمانيه ثمانيا",
    9: "تسع تسعه",
}
_ORDINALS = {
    1: "اول اولي حادي حاديه",
    2: "ثاني ثانيه ثان",
    3: "ثالث ثالثه",
    4: "رابع رابعه",
    5: "خامس خامسه",
    6: "سادس سادسه",
    7: "سابع سابعه",
    8: "ثامن ثامنه",
    9: "تاسع تاسعه",
    10: "عاشر عاشره",
}
_TENS = {
    20: "عشر",
    30: "ثلاث",
    40: "اربع",
    50: "خمس",
    60: "ست",
    70: "سبع",
    80: "ثمان",
    90: "تسع",
}
_HUNDREDS = {
    300: "ثلاث ثلث",
    400: "اربع",
    500: "خمس",
    600: "ست",
    700: "سبع",
    800: "ثمان ثماني",
    900: "تسع",
}
_SCALES = {
    10**3: ("الف", "الفا", "الاف", "الالف"),
    10**6: ("مليون", "مليونا", "ملايين"),
    10**9: ("مليار", "مليارا", "مليارات", "بليون", "بليونا", "بلايين"),
    10**12: ("تريليون", "تريليونا", "تريليونات", "ترليون", "ترليونا", "ترليونات"),
}
_PLURALS = {"الاف", "ملايين", "مليارات", "بلايين", "تريليونات", "ترليونات"}
_VAGUE = {
    "عشرات": 10,
    "مئات": 100,
    "مءات": 100,
    "الاف": 10**3,
    "ملايين": 10**6,
    "مليارات": 10**9,
    "بلايين": 10**9,
}
_PARTS = {
    "نصف": (1, 2),
    "ثلث": (1, 3),
    "ثلثا": (2, 3),
    "ثلثي": (2, 3),
    "ثلثان": (2, 3),
    "ثلثين": (2, 3),
    "ربع": (1, 4),
}
_PARTS_PLURAL = {"اخماس": 5, "ارباع": 4, "اثلاث": 3, "اعشار": 10, "اسداس": 6, "اثمان": 8}
_TWICE = {"مرتان": 2, "مرتين": 2}
# Months whose second word is an ordinal.
_MONTHS = frozenset("كانون تشرين ربيع جمادي جمادى".split())
_PREFIXES = (
    "",
    "ال",
    "و",
    "ف",
    "ب",
    "ل",
    "ك",
    "لل",
    "وال",
    "فال",
    "بال",
    "كال",
    "ول",
    "وب",
    "ولل",
    "وبال",
)


@dataclass(frozen=True, slots=True)
class _Atom:
    """What a bare word is in the grammar of numbers."""

    value: int
    kind: str  # unit, ten, tens, hundred, scale, part, parts, vague
    ordinal: bool = False
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """An Arabic word: its bare form, its prefix, what it is, and where it stands."""

    bare: str
    prefix: str
    atom: _Atom | None
    start: int
    end: int

    @property
    def joined(self) -> bool:
        """Whether a prefixed *and* joins it to the word before."""
        return self.prefix.startswith("و")


def bare_form(word: str) -> str:
    """The word without vowel marks and tatweel, with one form of alef, yeh and teh marbuta."""
    return _MARKS.sub("", word).translate(_SAME)


@lru_cache(maxsize=1)
def _atoms() -> dict[str, _Atom]:
    table: dict[str, _Atom] = {}
    for value, forms in _UNITS.items():
        table.update(dict.fromkeys(forms.split(), _Atom(value, "unit")))
    for value, forms in _ORDINALS.items():
        kind = "ten" if value == 10 else "unit"
        table.update(dict.fromkeys(forms.split(), _Atom(value, kind, ordinal=True)))
    table.update(dict.fromkeys(("عشر", "عشره"), _Atom(10, "ten")))
    for value, stem in _TENS.items():
        table.update(dict.fromkeys((stem + "ون", stem + "ين"), _Atom(value, "tens")))
    for hundred in ("مئه", "مائه"):
        table[hundred] = _Atom(100, "hundred")
        for value, stems in _HUNDREDS.items():
            for stem in stems.split():
                table[stem + hundred] = _Atom(value, "hundred")
    for stem in ("مئت", "مائت"):
        for ending in ("ان", "ين", "ا", "ي"):
            table[stem + ending] = _Atom(200, "hundred")
    for value, forms_of in _SCALES.items():
        for form in forms_of:
            table[form] = _Atom(value, "scale", plural=form in _PLURALS)
        for ending in ("ان", "ين", "ي"):
            table[forms_of[0] + ending] = _Atom(2 * value, "scale")
    table["بليونين"] = _Atom(2 * 10**9, "scale")
    for ending in ("", "ها", "هم", "هما", "ه", "هن", "نا"):
        for form, (over, under) in _PARTS.items():
            table[form + ending] = _Atom(over * 100 + under, "part")
        for form, under in _PARTS_PLURAL.items():
            table[form + ending] = _Atom(under, "parts")
    for form, value in _VAGUE.items():
        if form not in table:
            table[form] = _Atom(value, "vague")
    for form, value in _TWICE.items():
        table[form] = _Atom(value, "twice")
    del table["الالف"]
    return table


@lru_cache(maxsize=1)
def _vocabulary() -> dict[str, tuple[str, _Atom]]:
    """Every prefixed form; a bare word wins over a prefix and a shorter word."""
    table: dict[str, tuple[str, _Atom]] = {}
    for prefix in sorted(_PREFIXES, key=len, reverse=True):
        for form, atom in _atoms().items():
            table[prefix + form] = (prefix, atom)
            if prefix.endswith("لل") and form.startswith("ا"):
                table[prefix + form[1:]] = (prefix, atom)
    return table


# The feminine dual is spelled as nothing else is, but for these; the masculine looks like a plural.
_FEMININE_DUAL = re.compile(r"\w{3,}ت(?:ين|ان)")
_NO_DUAL = re.compile(
    r".*(?:بساتين|لاتين|روتين|بوتين|ارجنتين|سكاوتين|كوتين|مارتين|قسطنطين|فالنتين|كونستانتين|جستين|سبتين"
    r"|باكستان|[سش]تان|لبتان|لفتان|بهتان|فستان|كتان|بستان|كابتان|اتان|مؤمتين|الستين|البروتين|متين|تفتين)"
)


def is_dual(bare: str) -> bool:
    """Whether a bare Arabic word is a feminine dual: two of what it names."""
    return bool(_FEMININE_DUAL.fullmatch(bare)) and not _NO_DUAL.fullmatch(bare)


def arabic_words(plain: str) -> list[Word]:
    """The number words of a text, in order, bare of prefixes; other words carry no atom."""
    vocabulary = _vocabulary()
    words = []
    for match in _WORD.finditer(plain):
        bare = bare_form(match.group())
        prefix, atom = vocabulary.get(bare, ("", None))
        words.append(Word(bare, prefix, atom, match.start(), match.end()))
    return words


@dataclass(slots=True)
class _Parse:
    """The number read so far: finished scales, the part below a thousand, and the last word."""

    total: int = 0
    current: int = 0
    last: str = ""
    last_scale: int = 0
    last_added: int = 0
    ordinal: bool = False

    @property
    def value(self) -> int:
        return self.total + self.current

    def accept(self, atom: _Atom, *, joined: bool, definite: bool) -> bool:
        """Take the word into the number, or say that it begins another."""
        handler = {
            "unit": self._unit,
            "ten": self._ten,
            "tens": self._tens,
            "hundred": self._hundred,
            "scale": self._scale,
        }.get(atom.kind)
        if handler is None or not handler(atom, joined, definite):
            return False
        self.last = atom.kind if self.last != "teen" or atom.kind != "ten" else "teen"
        self.ordinal = self.ordinal or atom.ordinal
        return True

    def _start_or_after(self, joined: bool, below: int) -> bool:
        """Whether a part below ``below`` may follow: at the start, or joined to a larger one."""
        if not self.last:
            return True
        return joined and self.current % below == 0 and self.last in ("hundred", "scale")

    def _unit(self, atom: _Atom, joined: bool, definite: bool) -> bool:  # noqa: ARG002
        if not self._start_or_after(joined, 100):
            return False
        self.current += atom.value
        return True

    def _ten(self, atom: _Atom, joined: bool, definite: bool) -> bool:  # noqa: ARG002
        if self.last == "unit" and not joined and self.current % 10 and not atom.ordinal:
            self.current += 10
            return True
        if not self._start_or_after(joined, 100):
            return False
        self.current += 10
        return True

    def _tens(self, atom: _Atom, joined: bool, definite: bool) -> bool:  # noqa: ARG002
        after_unit = self.last == "unit" and joined and 0 < self.current % 100 < 10
        if not after_unit and not self._start_or_after(joined, 100):
            return False
        self.current += atom.value
        return True

    def _hundred(self, atom: _Atom, joined: bool, definite: bool) -> bool:  # noqa: ARG002
        if self.last == "unit" and not joined and atom.value == 100 and 2 < self.current < 10:
            self.current *= 100
            return True
        if not self._start_or_after(joined, 1000):
            return False
        self.current += atom.value
        return True

    def _scale(self, atom: _Atom, joined: bool, definite: bool) -> bool:  # noqa: ARG002
        if joined and self.last:
            if self.last != "scale" or atom.value >= self.last_scale:
                return False
            self._add(atom.value, atom.value)
        elif self.last == "scale":
            self.total += self.last_added * (atom.value - 1)
            self.last_added *= atom.value
            self.last_scale = atom.value
        elif self.last:
            if self.last_scale and atom.value >= self.last_scale:
                return False
            self._add(self.current * atom.value, atom.value)
        else:
            self._add(atom.value, atom.value)
        self.current = 0
        return True

    def _add(self, amount: int, scale: int) -> None:
        self.total += amount
        self.last_added, self.last_scale = amount, scale


def _is_month_ordinal(words: list[Word], index: int) -> bool:
    return index > 0 and words[index - 1].bare.removeprefix("و") in _MONTHS


def _is_percent(words: list[Word], index: int) -> bool:
    """The hundred of *per cent*: في المائة, بالمئة."""
    word = words[index]
    if word.atom is None or word.atom.value != 100 or "ال" not in word.prefix:
        return False
    return word.prefix == "بال" or (index > 0 and words[index - 1].bare == "في")


def spelled_numbers(plain: str) -> list[tuple[int, int, Decimal, Form, bool]]:
    """(start, end, value, form, weak) of the Arabic numbers in words, in order."""
    words = arabic_words(plain)
    found: list[tuple[int, int, Decimal, Form, bool]] = []
    index = 0
    while index < len(words):
        word = words[index]
        if word.atom is None or (word.atom.ordinal and _is_month_ordinal(words, index)):
            index += 1
            continue
        if _is_percent(words, index):
            index += 1
            continue
        if word.atom.kind in ("part", "parts", "vague", "twice"):
            found.extend(_single(word, found, plain))
            index += 1
            continue
        index = _number_at(words, index, plain, found)
    return found


def _adjacent(left: Word, right: Word, plain: str) -> bool:
    return right.start - left.end <= 3 and not plain[left.end : right.start].strip(
        " \u00a0\u200e\u200f"
    )


def _number_at(
    words: list[Word], index: int, plain: str, found: list[tuple[int, int, Decimal, Form, bool]]
) -> int:
    """Read the longest number that begins at a word; returns the index behind it."""
    parse, end = _Parse(), index
    while end < len(words):
        word = words[end]
        if word.atom is None or (end > index and not _adjacent(words[end - 1], word, plain)):
            break
        if end > index and word.atom.ordinal and not parse.ordinal:
            break
        definite = "ال" in word.prefix
        # The one of 111 and the one that stands alone are written alike.
        joined = word.joined or (word.bare == "واحد" and end > index)
        if not parse.accept(word.atom, joined=joined, definite=definite):
            break
        end += 1
    if end == index:
        return index + 1
    if parse.ordinal and end + 1 < len(words) and words[end].bare == "بعد":
        # "the thirty-first after the hundred" is the 131st.
        base = words[end + 1].atom
        if (
            base is not None
            and base.kind in ("hundred", "scale")
            and _adjacent(words[end - 1], words[end], plain)
        ):
            parse.total += base.value
            end += 2
    first, last = words[index], words[end - 1]
    start = first.start + first.joined
    single = end == index + 1
    atom = first.atom
    if single and atom is not None and atom.plural:
        found.append((start, last.end, Decimal(atom.value), Form.VAGUE, True))
        return end
    if parse.value == 1 and not (
        parse.ordinal and first.bare.removeprefix("ال") in ("اول", "اولي")
    ):
        return end
    if single and first.bare in ("الاثنين", "الاثنان") and _is_day(words, index):
        return end
    weak = parse.value == 1 or (single and _weak(first))
    form = Form.ORDINAL if parse.ordinal else Form.WORDS
    found.append((start, last.end, Decimal(parse.value), form, weak))
    return end


def _is_day(words: list[Word], index: int) -> bool:
    return index > 0 and words[index - 1].bare in ("يوم", "ليله", "مساء", "صباح", "ايام")


def _weak(word: Word) -> bool:
    """Words that are often something else: a second (of time), Monday, the letter alef, ethnic."""
    bare = word.bare.removeprefix(word.prefix)
    if bare in ("الف", "الفا", "اثني", "اثنا", "اثنتا", "اثنتي"):
        return True
    return word.bare in ("الاثنين", "الاثنان") or (
        "ال" not in word.prefix and word.bare.removeprefix(word.prefix) in ("ثاني", "ثانيه", "ثان")
    )


def _single(
    word: Word, found: list[tuple[int, int, Decimal, Form, bool]], plain: str
) -> list[tuple[int, int, Decimal, Form, bool]]:
    """A word that is a number by itself: a fraction, an order of magnitude, twice."""
    atom = word.atom
    if atom is None:
        return []
    if atom.kind == "part":
        over, under = divmod(atom.value, 100)
        value = (Decimal(over) / Decimal(under)).quantize(Decimal("0.0001")).normalize()
        return [(word.start + word.joined, word.end, value, Form.FRACTION, atom.value != 203)]
    if atom.kind == "parts":
        # "three quarters": the numerator is the number just before.
        if found and 0 <= word.start - found[-1][1] <= 2 and found[-1][2] < atom.value:
            start, _, over_value, _, _ = found.pop()
            value = (over_value / Decimal(atom.value)).quantize(Decimal("0.0001")).normalize()
            return [(start, word.end, value, Form.FRACTION, False)]
        return []
    if atom.kind == "vague":
        return [(word.start, word.end, Decimal(atom.value), Form.VAGUE, True)]
    return [(word.start, word.end, Decimal(atom.value), Form.WORDS, True)]
