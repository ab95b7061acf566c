"""The health gate: machine translation that says nothing about its source is rejected.

Rejected evidence is neither a low nor a high score. The thresholds were set on 4,914 recorded Argos
translations between English and Arabic (FLORES-101 dev, IWSLT17): it withdraws all 138 whose letters
are mostly not Arabic, 4 that are too short, and one of the 4,914 human translations of the same
sentences. The reasons read as the end of "the translation was rejected: ...".
"""

from __future__ import annotations

import re

from auditor.languages.scripts import UNSPACED, script_of
from auditor.orthography.words import SIGNS
from auditor.translators.scripts import script_share, scripts_of, weight

# The share of letters in the target's script below which output is in the wrong language. Recorded
# output is below 0.3 or above 0.7, but for texts of which one sentence was left untranslated.
MIN_SCRIPT_SHARE = 0.5
# Fewer letters are a name or an acronym, and names are often left alone.
MIN_LETTERS = 10
# That many words in a row in another script, not written as names, are no quoted title.
MAX_FOREIGN_RUN = 4
# Where both languages share a script: the share of lower-case words that stand in the source too.
# Spanish and Portuguese share about a third.
MAX_COPIED_SHARE = 0.8
MIN_COPIED_WORDS = 4
# In Latin characters' worth of target to source.
MIN_LENGTH_RATIO = 0.35
MAX_LENGTH_RATIO = 2.6
MIN_LENGTH_WEIGHT = 25.0
MAX_LOOP_PERIOD = 12
MIN_LOOP_TOKENS = 6
# Longer than any word; what has it is data, not language, and costs the model minutes.
MAX_UNBROKEN = 400

_UNBROKEN = re.compile(rf"(?<!\S)\S{{{MAX_UNBROKEN}}}")


def unreadable(text: str) -> str | None:
    """Why a text should not be given to a model at all, or None."""
    if not text.strip():
        return "there is no text to translate"
    for match in _UNBROKEN.finditer(text):
        if not any(script_of(character) in UNSPACED for character in match.group()):
            return f"it has {MAX_UNBROKEN} characters without a blank"
    return None


def check(
    given: str, output: str, *, source: str, target: str, truncated: bool = False
) -> str | None:
    """Why ``output`` is not a translation of ``given`` to build on, or None when it is sound.

    ``truncated``: the model stopped at its token limit.
    """
    words = _words(output)
    return (
        ("it was cut at the token limit" if truncated else None)
        or _emptiness(given, output)
        or _wrong_script(output, source, target)
        or _copied(given, words, source, target)
        or _looping(words, _words(given))
        or _length(given, output)
    )


def _words(text: str) -> list[str]:
    """The words of a text; single characters in scripts without blanks."""
    words: list[str] = []
    for word in SIGNS.findall(text):
        if script_of(word[0]) in UNSPACED:
            words.extend(word)
        else:
            words.append(word)
    return words


def _emptiness(given: str, output: str) -> str | None:
    said = any(character.isalnum() for character in output)
    return None if said or not any(character.isalnum() for character in given) else "it is empty"


def _wrong_script(output: str, source: str, target: str) -> str | None:
    scripts = scripts_of(target)
    if not scripts or set(scripts) & set(scripts_of(source)):
        return None
    share, letters = script_share(output, scripts)
    if letters >= MIN_LETTERS and share < MIN_SCRIPT_SHARE:
        return f"{1 - share:.0%} of its letters are not in the script of {target}"
    run = 0
    for word in SIGNS.findall(output):
        script = script_of(word[0])
        if not script or word[0].isupper():
            continue
        run = 0 if script in scripts else run + 1
        if run > MAX_FOREIGN_RUN:
            return f"a part of it is not in the script of {target}"
    return None


def _copied(given: str, words: list[str], source: str, target: str) -> str | None:
    if not set(scripts_of(source)) & set(scripts_of(target)):
        return None
    # Names and numbers are copied rightly; what is left are lower-case words, each counted once
    # (French and Spanish have "de la" in common).
    plain = {word for word in words if word[0].islower()}
    if len(plain) < MIN_COPIED_WORDS:
        return None
    there = set(_words(given))
    share = sum(word in there for word in plain) / len(plain)
    return f"{share:.0%} of its words are the source's own" if share >= MAX_COPIED_SHARE else None


def _looping(words: list[str], given: list[str]) -> str | None:
    period, times = _longest_loop(words)
    if times == 0 or _longest_loop(given)[1] >= times:
        return None
    what = "a word" if period == 1 else f"{period} words"
    return f"it repeats {what} {times} times in a row"


def _longest_loop(words: list[str]) -> tuple[int, int]:
    """The period and count of the longest immediate repetition; (0, 0) below the thresholds."""
    best = (0, 0)
    folded = [word.casefold() for word in words]
    for period in range(1, MAX_LOOP_PERIOD + 1):
        run = 0
        for i in range(period, len(folded)):
            run = run + 1 if folded[i] == folded[i - period] else 0
            times = run // period + 1
            # Three times is rhetoric for a word; a whole phrase is not said three times over.
            enough = times >= 4 if period < 3 else times >= 3
            if enough and run + period >= MIN_LOOP_TOKENS and run + period > best[0] * best[1]:
                best = (period, times)
    return best


def _length(given: str, output: str) -> str | None:
    before, after = weight(given), weight(output)
    if before < MIN_LENGTH_WEIGHT and after < MIN_LENGTH_WEIGHT:
        return None
    ratio = after / max(before, MIN_LENGTH_WEIGHT)
    if ratio < MIN_LENGTH_RATIO:
        return "it is too short for its source"
    return "it is too long for its source" if ratio > MAX_LENGTH_RATIO else None
