"""Whether a word of one script sounds like a word of another.

Both are written in one rough phonetic alphabet and compared by a weighted edit distance in which
letters that stand for each other across scripts (g: ج غ ق ك; p: ب; v: ف و) cost little, vowels
hardly count, and silent letters are cheap to lose. Chinese, Japanese and Korean are not covered.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from itertools import accumulate

from auditor.languages.scripts import first_script

# Covers every name; beyond it only hostile input, which should not cost a quadratic comparison.
MAX_LETTERS = 24
# The scripts whose letters are known here.
COVERED = frozenset({"LATIN", "ARABIC", "CYRILLIC", "GREEK"})
# Likeness below this is chance and counts as none.
LEAST = 0.45

_ARABIC = {
    "ب": "b", "ت": "t", "ث": "T", "ج": "j", "ح": "h", "خ": "H", "د": "d", "ذ": "D", "ر": "r",
    "ز": "z", "س": "s", "ش": "x", "ص": "s", "ض": "d", "ط": "t", "ظ": "Z", "ع": "'", "غ": "G",
    "ف": "f", "ق": "q", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "w", "ي": "y",
    "ا": "a", "ة": "a", "ى": "a", "ئ": "y", "ؤ": "w", "ء": "'", "أ": "a", "إ": "a", "آ": "a",
    "ٱ": "a", "گ": "g", "ڭ": "g", "ݣ": "g", "چ": "c", "پ": "p", "ڤ": "v", "ژ": "j", "ک": "k",
    "ی": "y", "ې": "y", "ہ": "h", "ھ": "h", "ٹ": "t", "ڈ": "d", "ڑ": "r", "ں": "n", "ے": "y",
}  # fmt: skip
_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "yo", "є": "ye",
    "ж": "zh", "з": "z", "и": "i", "і": "i", "ї": "yi", "й": "y", "к": "k", "л": "l", "м": "m",
    "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ў": "w", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e",
    "ю": "yu", "я": "ya", "ђ": "dj", "ј": "y", "љ": "ly", "њ": "ny", "ћ": "ch", "џ": "dj",
}  # fmt: skip
_GREEK = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "ς": "s", "τ": "t", "υ": "u", "φ": "f", "χ": "kh", "ψ": "ps", "ω": "o",
}  # fmt: skip
_SPECIAL = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l",
            "ı": "i", "ħ": "h", "ə": "a", "ŋ": "n"}  # fmt: skip

# What a group of Latin letters sounds like in one or two phones, in whatever language: that of a name
# is not known.
_LATIN_GROUPS = dict(
    entry.split("=")
    for entry in (
        "tsch=c schw=xw sch=x tch=c dsch=j ough=u eau=o sh=x ch=c cz=c kh=H gh=G th=T dh=D ph=f "
        "zh=Q ck=k cc=k qu=kw dj=j ts=ts tz=ts dge=j wh=w rh=r kn=n gn=n ou=u oo=u ee=i ie=i ea=i "
        "ei=i ai=e au=o aw=o ll=l gg=g zz=z sz=x ge=gi gi=gi sc=sk"
    ).split()
)
_LATIN_RE = re.compile("|".join(sorted(_LATIN_GROUPS, key=len, reverse=True)) + "|.", re.DOTALL)
_SOFT_C = re.compile(r"c(?=[eiy])")
_LATIN_ONE = {"c": "k", "ç": "s", "x": "ks", "e": "e", "o": "o", "y": "y"}

_VOWELS = frozenset("aeiouy'")
_NO_VOWELS = str.maketrans("", "", "aeiouy'")

# Costs of (Latin phone, Arabic phone) that may stand for each other; 0 where they are the same.
_NEAR: dict[str, dict[str, float]] = {}
_NONE: Mapping[str, float] = {}
for _latin, _row in {
    "p": "b0 f4",
    "b": "p1",
    "v": "f0 w2 b4",
    "f": "v1 b6",
    "w": "f4 a3",
    "t": "d6 T4 s5",
    "d": "t5 D3 Z4",
    "T": "t1 D2 Z2 s4 z4",
    "D": "d1 z2 Z1 T2 t3",
    "s": "z2 x4 T4 j5",
    "z": "s3 D2 Z1 t4 x5",
    "x": "s5 c2 j4",
    "c": "x1 k3 H3 j4 s4 t4",
    "j": "y2 H3 x4 z5 c4 G4 h4 G4",
    "g": "j1 G1 q2 k2 H5 x5",
    "G": "j2 g1 q3 H4 k4",
    "k": "q0 H3 g3 c4 s5",
    "q": "k0 c2 G3 g3 j3",
    "H": "h3 k3 x4 q4 G4",
    "h": "H3 G4 a5 j5",
    "Q": "j1 z3 x3 c3",
    "y": "j3 a2 w4",
    "l": "r7 n8",
    "r": "l7 G6",
    "n": "m6 l8",
    "m": "n6",
    "'": "a1 y2 w2",
    "a": "y2 w2 '1",
    "e": "y0 a1 w3 '2",
    "i": "y0 a1 w3 '2",
    "o": "w0 a1 y3 '2",
    "u": "w0 a1 y2 '2",
}.items():
    _NEAR[_latin] = {_item[0]: int(_item[1]) / 10 for _item in _row.split()}
# Two alphabets with vowels (Cyrillic, Greek): any vowel may stand for any other.
for _vowel in "aeiou":
    _NEAR[_vowel] = {u: 0.1 for u in "aeiou" if u != _vowel} | _NEAR[_vowel]

_DROP_LATIN = {"a": 0.12, "e": 0.06, "i": 0.12, "o": 0.12, "u": 0.12, "y": 0.2, "'": 0.0,
               "h": 0.25, "w": 0.3, "G": 0.5, "H": 0.8, "j": 0.8}  # fmt: skip
_DROP_ARABIC = {"a": 0.12, "y": 0.15, "w": 0.15, "'": 0.15, "h": 0.35,
                "e": 0.12, "i": 0.12, "o": 0.12, "u": 0.12}  # fmt: skip
# At the end of a word French is silent and Arabic adds a mute letter.
_SILENT_END = frozenset("tsdxphekgrz")


def covered_script(text: str) -> str:
    """``LATIN``, ``ARABIC``, ``CYRILLIC``, ``GREEK`` or ``""``, by the first letter."""
    script = first_script(text)
    return script if script in COVERED else ""


@lru_cache(maxsize=16384)
def fold(word: str) -> str:
    """Lower case without accents: what is left to compare within one script."""
    lowered = word[:MAX_LETTERS].lower()
    if lowered.isascii():
        return lowered
    lowered = unicodedata.normalize("NFKD", lowered)
    return "".join(_SPECIAL.get(c, c) for c in lowered if not unicodedata.combining(c))


def _collapse(phones: str) -> str:
    return "".join([p for p, before in zip(phones, " " + phones, strict=False) if p != before])


@lru_cache(maxsize=16384)
def phones(word: str) -> str:
    """The word in the phonetic alphabet of this module, doubled sounds written once.

    Empty for scripts that are not covered.
    """
    script = covered_script(word)
    folded = fold(word)
    if script == "ARABIC":
        kept = "".join([_ARABIC.get(c, "") for c in folded])
        return _collapse(kept.replace("tx", "c"))
    if script == "CYRILLIC":
        folded = "".join(_CYRILLIC.get(c, "") for c in folded)
    elif script == "GREEK":
        folded = "".join(_GREEK.get(c, "") for c in folded)
    elif script != "LATIN":
        return ""
    letters = "".join([c for c in folded if "a" <= c <= "z"])
    if letters.startswith("x"):  # Xinhua, Xavier
        letters = "sh" + letters[1:]
    letters = _SOFT_C.sub("s", letters.replace("cch", "k").replace("sce", "she"))
    found = _LATIN_RE.findall(letters)
    return _collapse("".join(_LATIN_GROUPS.get(g) or _LATIN_ONE.get(g, g) for g in found))


def consonants(word_phones: str) -> str:
    """The skeleton: the phones that carry a name from script to script."""
    return word_phones.translate(_NO_VOWELS)


def skeleton(word: str) -> str:
    """The consonant skeleton of a word in any covered script."""
    return consonants(phones(word))


# Rough classes for a cheap look before the comparison; vowels and weak consonants are left out.
_CLASS = {p: c for c, group in {"b": "bpfv", "t": "tdTDZ", "s": "szxcQ", "k": "jgkqGH", "l": "lr",
                                "n": "nm"}.items() for p in group}  # fmt: skip
_MOST_OFF = 0.34
_FAINT = 0.8


@lru_cache(maxsize=16384)
def _rough(word_phones: str) -> str:
    return "".join([_CLASS.get(p, "") for p in word_phones])


def _distance(latin: str, arabic: str, limit: float) -> float:
    """The weighted edit distance of two phone strings; ``limit`` where it is more."""
    drops = [_DROP_ARABIC.get(q, 1.0) for q in arabic]
    row = [0.0, *accumulate(drops)]
    last = len(latin) - 1
    beside = list(zip(range(len(arabic)), arabic, drops, strict=True))
    for i, p in enumerate(latin):
        drop = _DROP_LATIN.get(p, 1.0)
        if i == last and p in _SILENT_END:
            drop = min(drop, 0.5)
        near = _NEAR.get(p, _NONE)
        left = row[0] + drop
        new = [left]
        for j, q, more in beside:
            best = row[j] + (0.0 if p == q else near.get(q, 1.0))
            above = row[j + 1] + drop
            left += more
            left = best if best <= left else left
            left = above if above < left else left
            new.append(left)
        row = new
        if min(row) >= limit:
            return limit
    return row[-1]


@lru_cache(maxsize=16384)
def _weight(word_phones: str) -> float:
    return sum(0.2 if p in _VOWELS else 1.0 for p in word_phones)


@lru_cache(maxsize=131072)
def phone_similarity(latin: str, arabic: str) -> float:
    """1 for phone strings that sound the same, 0 for strangers (or where either is empty)."""
    if not latin or not arabic:
        return 0.0
    scale = max(_weight(latin), _weight(arabic), 0.5)
    similarity = 1.0 - _distance(latin, arabic, (1 - LEAST) * scale) / scale
    if len(consonants(latin)) == 1 and len(consonants(arabic)) >= 3:
        # Weak letters cost little each, but are all that an Anna and a Johan (يوهان) differ in.
        similarity *= _FAINT
    return similarity if similarity > LEAST + 1e-9 else 0.0


def most_alike(
    asked: str, candidates: tuple[tuple[str, int], ...], *, asked_is_latin: bool
) -> tuple[float, int]:
    """The best similarity of a phone string with (phone string, index) candidates, and its index.

    Candidates whose consonants are of other kinds altogether are passed over.
    """
    from rapidfuzz.distance import Levenshtein

    best, at = 0.0, -1
    if not asked:
        return best, at
    rough = _rough(asked)
    most = max(1, round(_MOST_OFF * len(rough)))
    shortest, longest = len(asked) - 4 - len(asked) // 3, len(asked) + 4
    for candidate, i in candidates:
        if not shortest <= len(candidate) <= longest:
            continue
        other = _rough(candidate)
        if not -most <= len(rough) - len(other) <= most:
            continue  # so many at least would have to be put in or left out
        if Levenshtein.distance(rough, other, score_cutoff=most) > most:
            continue
        pair = (asked, candidate) if asked_is_latin else (candidate, asked)
        score = phone_similarity(*pair)
        if score > best:
            best, at = score, i
    return best, at
