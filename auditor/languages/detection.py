"""Which language a text is in: scripts first, then lingua among the languages of that script.

Knowing the script keeps it cheap: lingua loads only the languages still possible. In its low
accuracy mode (trigrams) 36 Latin ones take 0.3 s and 50 MB; with all n-grams they would take 7 s
and 800 MB, for titles of two words, which stay unsure anyway.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from auditor.languages import primary
from auditor.languages.scripts import script_of

if TYPE_CHECKING:
    from lingua import LanguageDetector

# By the scripts of `auditor.languages.scripts`; both kinds of kana count as one.
_LANGUAGES = {
    "LATIN": "en de fr es it pt nl pl cs sk sl hr hu ro sq sv da nb fi et lv lt tr az id ms vi sw "
    "so tl af ca eu ga is cy",
    "ARABIC": "ar fa ur",
    "CYRILLIC": "ru uk be bg mk sr kk mn",
    "DEVANAGARI": "hi mr",
    **{"CJK": "zh", "KANA": "ja", "HANGUL": "ko", "HEBREW": "he", "GREEK": "el", "THAI": "th"},
    **{"ARMENIAN": "hy", "GEORGIAN": "ka", "BENGALI": "bn", "GUJARATI": "gu", "GURMUKHI": "pa"},
    **{"TAMIL": "ta", "TELUGU": "te"},
}
_KANA = frozenset({"HIRAGANA", "KATAKANA"})
# Languages lingua does not know, by letters no other language of the script has.
_OWN_LETTERS = {"ckb": re.compile("[ێۆڵڕ]"), "ps": re.compile("[ټډړښځڅۍ]")}
_OWN_SHARE = 0.01

_WINDOW = 150  # characters; a trigram model is right on so much prose
_WINDOWS = 24
_NARROWEST = 50  # in a short text, so that two languages in it fall into different windows
# A short text whose windows disagree a little: what is asked of the text as a whole instead.
_MOST, _NO_OTHER, _SURE_AS_A_WHOLE = 0.55, 0.2, 0.95
_WHOLE = 1500
_KANA_SHARE = 0.05  # Japanese mixes Han and kana; Chinese has no kana
_MAIN_SCRIPT = 0.7  # of the letters: names and quotations in another script are common
_FEWEST_LETTERS, _FEW_LETTERS = 30, 60
_FEWEST_SIGNS = 4  # where a script has a single language
_SURE, _SURE_OF_FEW = 0.8, 0.95


@dataclass(frozen=True, slots=True)
class Detection:
    """A language by its ISO 639 code, None for a text without letters.

    ``probability`` is that share of the text, weighted by how well it fits; ``confident`` is False for
    a short text, a mixed one, and one that two close languages fit. The language is then a guess.
    """

    language: str | None
    probability: float
    confident: bool


def scripts_of(code: str) -> frozenset[str]:
    """The scripts that a language is detected by; none for one that is not."""
    wanted = primary(code)
    return frozenset(script for script, codes in _LANGUAGES.items() if wanted in codes.split())


def detect_language(text: str, *, candidates: Collection[str] | None = None) -> Detection:
    """The language of a text, from some 24 windows of 150 characters spread over it.

    With ``candidates`` (codes) the language is one of them: the likeliest, but not ``confident`` when
    another language fits better.
    """
    windows = list(_windows(text))
    scripts = _letters_of(windows)
    letters = scripts.total()
    if not letters:
        return Detection(None, 0.0, confident=False)
    script, count = scripts.most_common(1)[0]
    shares = _shares(windows, script)
    found = max(shares, key=shares.__getitem__)
    few = count < _FEW_LETTERS and len(shares) > 1
    confident = (
        count >= (_FEWEST_LETTERS if len(_LANGUAGES[script].split()) > 1 else _FEWEST_SIGNS)
        and count >= _MAIN_SCRIPT * letters
        and (
            shares[found] >= (_SURE_OF_FEW if few else _SURE)
            or (not few and _is_one_language(windows, shares, found, script))
        )
    )
    if candidates is not None and found not in candidates:
        shares = {code: share for code, share in shares.items() if code in candidates}
        if not shares:
            return Detection(None, 0.0, confident=False)
        found, confident = max(shares, key=shares.__getitem__), False
    return Detection(found, shares[found] * count / letters, confident)


def may_be_another(text: str, taken: str, *, among: Collection[str]) -> bool:
    """Whether a text in the language ``taken`` may turn out to be in another of these languages.

    A first test, a tenth of the work of `detect_language`: among a few languages what fits best is soon found, and
    a text that another fits nearly alone is nearer to that one here as well.
    """
    windows = list(_windows(text))
    scripts = _letters_of(windows)
    if not scripts:
        return False
    script = scripts.most_common(1)[0][0]
    codes = [code for code in _LANGUAGES[script].split() if code in among or code == taken]
    if codes in ([], [taken]):
        return False
    if taken not in codes:
        return True
    shares = _shares(windows, script, codes=codes)
    return max(shares, key=shares.__getitem__) != taken


def _letters_of(windows: list[str]) -> Counter[str]:
    """The letters of each script; Han among kana counts as kana."""
    scripts = Counter(script for window in windows for script in _scripts_in(window))
    if scripts["KANA"] and scripts["KANA"] >= _KANA_SHARE * (scripts["KANA"] + scripts["CJK"]):
        scripts["KANA"] += scripts.pop("CJK", 0)
    return scripts


def _is_one_language(
    windows: list[str], shares: Mapping[str, float], found: str, script: str
) -> bool:
    """Whether short windows only blur a text that is clear as a whole.

    A text in two languages has a second one with a large share; names and figures only spread a
    little over many.
    """
    others = [share for code, share in shares.items() if code != found]
    if shares[found] < _MOST or max(others, default=0.0) > _NO_OTHER:
        return False
    whole = _shares([" ".join(windows)[:_WHOLE]], script)
    return max(whole, key=whole.__getitem__) == found and whole[found] >= _SURE_AS_A_WHOLE


def _windows(text: str) -> Iterator[str]:
    width = min(_WINDOW, max(_NARROWEST, len(text) // 6))
    for start in range(0, len(text), max(width, len(text) // _WINDOWS)):
        yield text[start : start + width]


def _scripts_in(text: str) -> Iterator[str]:
    """The script of each letter, of those that languages are told by."""
    for found in map(script_of, text):
        script = "KANA" if found in _KANA else found
        if script in _LANGUAGES:
            yield script


def _shares(
    windows: list[str], script: str, *, codes: Sequence[str] | None = None
) -> dict[str, float]:
    """How much of the text's letters of one script each of its languages (or of these) accounts for."""
    codes = codes or _LANGUAGES[script].split()
    if len(codes) == 1:
        return {codes[0]: 1.0}
    weights = [sum(found == script for found in _scripts_in(window)) for window in windows]
    total = sum(weights)
    if script == "ARABIC":
        whole = " ".join(windows)
        for code, own in _OWN_LETTERS.items():
            if len(own.findall(whole)) > _OWN_SHARE * total:
                return {code: 1.0}
    shares = dict.fromkeys(codes, 0.0)
    detector = _detector(tuple(codes))
    for window, weight in zip(windows, weights, strict=True):
        if weight:
            for value in detector.compute_language_confidence_values(_speakable(window)):
                code = value.language.iso_code_639_1.name.lower()
                shares[code] += value.value * weight / total
    return shares


def _speakable(text: str) -> str:
    """The text with unpaired surrogates, which lingua cannot take, as spaces."""
    return re.sub("[\ud800-\udfff]", " ", text)


@lru_cache(maxsize=4)
def _detector(codes: tuple[str, ...]) -> LanguageDetector:
    from lingua import IsoCode639_1, LanguageDetectorBuilder

    isos = map(IsoCode639_1.from_str, codes)
    return LanguageDetectorBuilder.from_iso_codes_639_1(*isos).with_low_accuracy_mode().build()
