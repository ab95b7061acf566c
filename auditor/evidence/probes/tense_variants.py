"""Variants of a sentence set into the future or out of it: withdrew, withdraws, will withdraw.

English by its auxiliaries and by the verbs that `auditor.evidence.probes.english_verbs` finds; other
languages by the rewrites of ``data/tense_rewrites.tsv``. A variant's kind names the two times, as in
``past-future``. Past against present is left out: the encoder does not tell them apart (recall below 1%
where 0.3% of faithful pairs are flagged).
"""

from __future__ import annotations

import re
from functools import lru_cache

from auditor.evidence.probes.english_forms import Form, bases_of, forms_of
from auditor.evidence.probes.english_verbs import bases, negated_verbs
from auditor.evidence.probes.variants import MAX_CHARS, Variant, distinct, variant
from auditor.evidence.tables import rows_of
from auditor.languages import primary

_Edit = tuple[str, int, int, str]

_FUTURE = re.compile(
    r"(?<!\w)(?:will|shall)(?P<not> not)?(?P<adverb> (?:also|now|soon|then|\w+ly))? (?P<verb>[a-z]+)(?!\w)"
)
_DO = re.compile(r"(?<!\w)(?P<do>did|does|do) not (?P<verb>[a-z]+)(?!\w)")
_PERFECT = re.compile(r" (?P<adverb>(?:\w+ly|also|already) )?(?P<verb>[a-z]+)(?!\w)")
_BE = {"is": "present", "are": "present", "was": "past", "were": "past"}
_PLURAL = frozenset("they we you these those who".split())


def shift_tense(text: str, code: str) -> list[Variant]:
    """The text with one verb set in another time, a variant for each verb and time."""
    if len(text) > MAX_CHARS:
        return []
    if primary(code) != "en":
        return distinct([variant(text, *edit) for edit in _rewritten(text, primary(code))])
    edits = [*_of_future(text), *_of_negated(text)]
    taken = [(start, end) for _, start, end, _ in edits]
    for start, end, negated in negated_verbs(text):
        if not any(s <= start < e for s, e in taken):
            edits += _of_verb(text, start, end, negated)
    return distinct([variant(text, *edit) for edit in edits])


def shiftable(code: str) -> bool:
    """Whether there are variants of texts in that language."""
    return primary(code) == "en" or primary(code) in _rules()


def _of_future(text: str) -> list[_Edit]:
    edits = []
    for match in _FUTURE.finditer(text):
        verb, adverb, negated = match["verb"], match["adverb"] or "", match["not"] or ""
        if verb not in _verbs():
            continue
        if verb == "be":
            now = _number(text[: match.start()], "was", "were") + negated + adverb
        elif negated:
            now = f"did not{adverb} {verb}"
        else:
            now = f"{adverb} {forms_of(verb).past}".strip()
        edits.append(("future-past", match.start(), match.end(), now))
    return edits


def _of_negated(text: str) -> list[_Edit]:
    edits = []
    for match in _DO.finditer(text):
        times = "past-future" if match["do"] == "did" else "present-future"
        edits.append((times, *match.span(), f"will not {match['verb']}"))
    return edits


def _of_verb(text: str, start: int, end: int, negated: str) -> list[_Edit]:
    """The edits of a verb or auxiliary whose negated form is ``negated``."""
    word = text[start:end].lower()
    if word in _BE:
        return [(f"{_BE[word]}-future", start, end, "will be")]
    if word in ("has", "have", "had"):
        return _of_perfect(text, start, end)
    auxiliary, _, base = negated.partition(" not ")
    if auxiliary not in ("did", "does", "do"):
        return []
    times = "past-future" if auxiliary == "did" else "present-future"
    return [(times, start, end, f"will {base}")]


def _of_perfect(text: str, start: int, end: int) -> list[_Edit]:
    following = _PERFECT.match(text, end)
    base = _base(following["verb"]) if following else ""
    if following and base:
        now = f"will {following['adverb'] or ''}{base}"
        return [("past-future", start, following.end(), now)]
    times = "past-future" if text[start:end].lower() == "had" else "present-future"
    return [(times, start, end, "will have")]


def _base(participle: str) -> str:
    """The base form of a participle, or nothing where it is not known."""
    if participle == "been":
        return "be"
    irregular = [base for base, kind in bases_of(participle) if kind is Form.PARTICIPLE]
    return irregular[0] if irregular else bases().get(participle, "")


def _number(before: str, singular: str, plural: str) -> str:
    """The form that suits the word the text before ends with."""
    words = re.findall(r"[A-Za-z]+", before[-40:])
    last = words[-1].lower() if words else ""
    many = last.endswith("s") and not last.endswith(("ss", "us", "is")) and len(last) > 3
    return plural if many or last in _PLURAL else singular


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    """The base forms that may follow *will*."""
    return frozenset((*bases().values(), "be", "have", "do"))


def _rewritten(text: str, code: str) -> list[_Edit]:
    return [
        (times, *match.span(), match.expand(replacement))
        for times, pattern, replacement in _rules().get(code, ())
        for match in pattern.finditer(text)
    ]


@lru_cache(maxsize=1)
def _rules() -> dict[str, tuple[tuple[str, re.Pattern[str], str], ...]]:
    rules: dict[str, tuple[tuple[str, re.Pattern[str], str], ...]] = {}
    for code, times, pattern, replacement in rows_of("tense_rewrites.tsv"):
        compiled = re.compile(rf"(?<!\w)(?:{pattern})(?:(?!\w)|(?<=\s))", re.IGNORECASE)
        rules[code] = (*rules.get(code, ()), (times, compiled, replacement))
    return rules
