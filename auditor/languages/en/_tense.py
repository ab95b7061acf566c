"""English verbs set into the future or out of it, by their auxiliaries: withdrew, withdraws, will withdraw."""

from __future__ import annotations

import re
from functools import lru_cache

from auditor.languages.en._forms import bases_of, forms_of
from auditor.languages.en._verbs import bases, negated_verbs
from auditor.languages.tables.tense import TimeEdit

_FUTURE = re.compile(
    r"(?<!\w)(?:will|shall)(?P<not> not)?(?P<adverb> (?:also|now|soon|then|\w+ly))? (?P<verb>[a-z]+)(?!\w)"
)
_DO = re.compile(r"(?<!\w)(?P<do>did|does|do) not (?P<verb>[a-z]+)(?!\w)")
_PERFECT = re.compile(r" (?P<adverb>(?:\w+ly|also|already) )?(?P<verb>[a-z]+)(?!\w)")
_BE = {"is": "present", "are": "present", "was": "past", "were": "past"}
_PLURAL = frozenset("they we you these those who".split())


def shifted(text: str) -> list[TimeEdit]:
    """The edits of a text that each set one of its verbs in another time."""
    edits = [*_of_future(text), *_of_negated(text)]
    taken = [(start, end) for _, start, end, _ in edits]
    for start, end, negated in negated_verbs(text):
        if not any(s <= start < e for s, e in taken):
            edits += _of_verb(text, start, end, negated)
    return edits


def _of_future(text: str) -> list[TimeEdit]:
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


def _of_negated(text: str) -> list[TimeEdit]:
    edits = []
    for match in _DO.finditer(text):
        times = "past-future" if match["do"] == "did" else "present-future"
        edits.append((times, *match.span(), f"will not {match['verb']}"))
    return edits


def _of_verb(text: str, start: int, end: int, negated: str) -> list[TimeEdit]:
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


def _of_perfect(text: str, start: int, end: int) -> list[TimeEdit]:
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
    irregular = [base for base, kind in bases_of(participle) if kind == "participle"]
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
