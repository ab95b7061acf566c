"""Arabic numbers in words: the grammar that makes one number of several words.

No library parses them. Words joined with a prefixed waw are one number when the grammar of numbers
allows it: a unit before its ten, otherwise falling (ثلاثمئة وخمسة وعشرون).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from auditor.languages.ar._number_atoms import Atom, Word, is_number_word, with_atoms
from auditor.languages.tables.numbers import Spelled, Token

# Months whose second word is an ordinal.
_MONTHS = frozenset("كانون تشرين ربيع جمادي جمادى".split())


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

    def accept(self, atom: Atom, *, joined: bool) -> bool:
        """Take the word into the number, or say that it begins another."""
        handler = {
            "unit": self._unit,
            "ten": self._ten,
            "tens": self._tens,
            "hundred": self._hundred,
            "scale": self._scale,
        }.get(atom.kind)
        if handler is None or not handler(atom, joined):
            return False
        self.last = atom.kind
        self.ordinal = self.ordinal or atom.ordinal
        return True

    def _start_or_after(self, joined: bool, below: int) -> bool:
        """Whether a part below ``below`` may follow: at the start, or joined to a larger one."""
        if not self.last:
            return True
        return joined and self.current % below == 0 and self.last in ("hundred", "scale")

    def _unit(self, atom: Atom, joined: bool) -> bool:
        if not self._start_or_after(joined, 100):
            return False
        self.current += atom.value
        return True

    def _ten(self, atom: Atom, joined: bool) -> bool:
        if self.last == "unit" and not joined and self.current % 10 and not atom.ordinal:
            self.current += 10
            return True
        if not self._start_or_after(joined, 100):
            return False
        self.current += 10
        return True

    def _tens(self, atom: Atom, joined: bool) -> bool:
        after_unit = self.last == "unit" and joined and 0 < self.current % 100 < 10
        if not after_unit and not self._start_or_after(joined, 100):
            return False
        self.current += atom.value
        return True

    def _hundred(self, atom: Atom, joined: bool) -> bool:
        if self.last == "unit" and not joined and atom.value == 100 and 2 < self.current < 10:
            self.current *= 100
            return True
        if not self._start_or_after(joined, 1000):
            return False
        self.current += atom.value
        return True

    def _scale(self, atom: Atom, joined: bool) -> bool:
        if joined and self.last:
            if self.last != "scale" or (atom.value >= self.last_scale and not self._one_more(atom)):
                return False
            self._add(atom.value, atom.value)
        elif self.last == "scale":
            self.total += self.last_added * (atom.value - 1)
            self.last_added *= atom.value
            self.last_scale = atom.value
        elif self.last:
            if self.last_scale and atom.value >= self.last_scale and not self._one_more(atom):
                return False
            self._add(self.current * atom.value, atom.value)
        else:
            self._add(atom.value, atom.value)
        self.current = 0
        return True

    def _one_more(self, atom: Atom) -> bool:
        """Whether hundreds of a scale go before: a hundred thousand and a thousand, or three thousand."""
        scale = 10 ** (len(str(atom.value)) - 1)
        hundreds = self.last_added >= 100 * scale and self.last_added % (100 * scale) == 0
        return scale == self.last_scale and hundreds and self.current < 100

    def _add(self, amount: int, scale: int) -> None:
        self.total += amount
        # A dual is two of its scale: after two thousand comes less than a thousand.
        self.last_added, self.last_scale = amount, 10 ** (len(str(scale)) - 1)


def _is_month_ordinal(words: list[Word], index: int) -> bool:
    return index > 0 and words[index - 1].bare.removeprefix("و") in _MONTHS


def _is_percent(words: list[Word], index: int) -> bool:
    """The hundred of *per cent*: في المائة, بالمئة."""
    word = words[index]
    if word.atom is None or word.atom.value != 100 or "ال" not in word.prefix:
        return False
    return word.prefix == "بال" or (index > 0 and words[index - 1].bare == "في")


def spelled_numbers(tokens: Sequence[Token], plain: str) -> list[Spelled]:
    """The Arabic numbers in words, in order."""
    if not any(is_number_word(token.bare) for token in tokens):
        return []
    words = with_atoms(tokens)
    found: list[Spelled] = []
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
            found.extend(_single(word, found))
            index += 1
            continue
        parse, end = _read(words, index, plain)
        if end > index and (hit := _as_hit(words, index, end, parse)) is not None:
            more, end = _one_more_of_them(words, end, hit.value)
            found.append(
                replace(hit, value=hit.value + more, end=words[end - 1].end) if more else hit
            )
        index = max(end, index + 1)
    return found


def _one_more_of_them(words: list[Word], end: int, value: Decimal) -> tuple[int, int]:
    """*A hundred schools and a school*: what is added to round hundreds, and the index behind it."""
    if (
        not 100 <= value < 10**15
        or value % 100
        or end + 1 >= len(words)
        or words[end].atom is not None
    ):
        return 0, end
    noun, other = words[end].bare, words[end + 1].bare
    stem = noun.removesuffix("ه") + "ت" * noun.endswith("ه")
    if other == "و" + noun:
        return 1, end + 2
    return (2, end + 2) if other in (f"و{stem}ان", f"و{stem}ين") else (0, end)


def _adjacent(left: Word, right: Word, plain: str) -> bool:
    return right.start - left.end <= 3 and not plain[left.end : right.start].strip(
        " \u00a0\u200e\u200f"
    )


def _read(words: list[Word], index: int, plain: str) -> tuple[_Parse, int]:
    """The longest number that begins at a word, and the index behind it."""
    parse, end = _Parse(), index
    behind_scale = index, 0
    while end < len(words):
        word = words[end]
        if word.atom is None or (end > index and not _adjacent(words[end - 1], word, plain)):
            break
        if end > index and word.atom.ordinal and not parse.ordinal:
            break
        following = words[end + 1].atom if end + 1 < len(words) else None
        if end > index and following is not None and following.kind == "parts":
            break  # "two million and three quarters of a million"
        # The one of 111 and the one that stands alone are written alike.
        joined = word.joined or (word.bare == "واحد" and end > index)
        if not parse.accept(word.atom, joined=joined):
            if word.atom.kind == "scale" and parse.total and parse.current:
                # "two million and three million": the three belongs to the next number.
                end, parse.total = behind_scale
                parse.current = 0
            break
        end += 1
        if word.atom.kind == "scale":
            behind_scale = end, parse.total
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
    return parse, end


def _as_hit(words: list[Word], index: int, end: int, parse: _Parse) -> Spelled | None:
    """What the words read are worth; None for an article, a pronoun or a weekday."""
    first, last = words[index], words[end - 1]
    start, single, value = first.start + first.joined, end == index + 1, Decimal(parse.value)
    bare = first.bare.removeprefix(first.prefix)
    if single and first.atom is not None and first.atom.plural:
        return Spelled(start, last.end, Decimal(first.atom.value), "vague", ambiguous=True)
    if value == 1 and not (parse.ordinal and bare in ("اول", "اولي")):
        return None
    if single and first.bare in ("الاثنين", "الاثنان") and _is_day(words, index):
        return None
    if single and bare in ("الفا", "مليونا", "مليارا"):
        # Alone it is the dual before what is counted: two thousand people.
        return Spelled(start, last.end, 2 * value, ambiguous=True, readings=(value,))
    ambiguous = value == 1 or (single and _weak(first))
    if last.joined and last.bare.removeprefix(last.prefix) in ("الفا", "مليونا", "مليارا"):
        # "A hundred thousand and two thousand", or the accusative of one.
        scale = last.atom.value if last.atom else 0
        return Spelled(start, last.end, value, readings=(value + scale,), ambiguous=ambiguous)
    return Spelled(start, last.end, value, "ordinal words" if parse.ordinal else "words", ambiguous)


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


def _single(word: Word, found: list[Spelled]) -> list[Spelled]:
    """A word that is a number by itself: a fraction, an order of magnitude, twice."""
    atom = word.atom
    if atom is None:
        return []
    start = word.start + word.joined
    if atom.kind == "part":
        # Two thirds say so; a half or a quarter may be of a match or of a year.
        over, under = divmod(atom.value, 100)
        return [
            Spelled(start, word.end, Decimal(over), "fraction", ambiguous=over == 1, under=under)
        ]
    if atom.kind == "parts":
        # "three quarters": the numerator is the number just before.
        count = found[-1] if found else None
        if count is None or not 0 <= word.start - count.end <= 2 or count.value >= atom.value:
            return []
        found.pop()
        return [Spelled(count.start, word.end, count.value, "fraction", under=atom.value)]
    kind: Literal["vague", "words"] = "vague" if atom.kind == "vague" else "words"
    return [Spelled(start, word.end, Decimal(atom.value), kind, ambiguous=True)]
