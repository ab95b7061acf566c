"""What needs more than words to make an English sentence say another thing: *do*, and the order of a question."""

from __future__ import annotations

import re

from auditor.languages.en._forms import Form, forms_of
from auditor.languages.en._verbs import bases
from auditor.languages.tables.morphology import Edit

_DO = {"does": Form.THIRD, "did": Form.PAST}
_DENIED = re.compile(
    r"\b(does|do|did)(?: not|n['’]t) (?=([a-z]+)\b)(?![^.;:]{0,160}\b(?:any\w*|either|n?or|yet|until|at all|much|many|but|unless|only|necessarily)\b)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?\n]+\.(?=\s|$)")
_AUXILIARY = re.compile(
    r"(?<= )(is|are|was|were|has|have|had|will|would|shall|should|must|can|could)(?= [a-z])"
)
# What a subject may begin with; what shows that it has a clause of its own, or that none is there.
_SUBJECT = re.compile(
    r"(?:The|This|That|These|Those|His|Her|Its|Their|Our|He|She|It|They|We|There|All|Both|Each|Some|Many|No) ?"
)
_OUTSIDE = re.compile(
    r"[,;:()“”\"]|\b(?:that|which|who|whom|whose|where|when|if|and|to|as|while|than|because)\b"
)
_LONGEST_SUBJECT = 9


def affirmed(text: str) -> list[Edit]:
    """The edits that each take a *not* behind *do* out, and put its verb into the form of *do*."""
    found: list[Edit] = []
    for match in _DENIED.finditer(text):
        verb = match[2]
        if verb not in bases().values() and verb not in ("be", "have", "go", "take", "see", "know"):
            continue
        form = _DO.get(match[1].lower())
        after = verb if form is None else forms_of(verb).of(form)
        if verb == "have" and form is not None:
            after = "has" if form is Form.THIRD else "had"
        if verb != "be":
            found.append((match.start(), match.end(2), after))
    return found


def asked(text: str) -> list[Edit]:
    """The edits that each make a question of a sentence, its auxiliary before the subject."""
    found: list[Edit] = []
    for match in _SENTENCE.finditer(text):
        sentence = match[0].lstrip()
        start = match.end() - len(sentence)
        auxiliary = _AUXILIARY.search(sentence)
        if auxiliary is None or not _SUBJECT.match(sentence):
            continue
        subject = sentence[: auxiliary.start() - 1]
        if _OUTSIDE.search(subject) or subject.count(" ") >= _LONGEST_SUBJECT:
            continue
        verb = auxiliary[1][0].upper() + auxiliary[1][1:]
        rest = sentence[auxiliary.end() : -1]
        now = f"{verb} {subject[0].lower()}{subject[1:]}{rest}?"
        found.append((start, match.end(), now))
    return found


def conjugated(base: str) -> tuple[str, ...]:
    """Base, third person, past, participle and gerund."""
    forms = forms_of(base)
    return (forms.base, forms.third, forms.past, forms.participle, forms.gerund)
