"""A pair of passages with its evidence in, findings out. A new check is a file and a line here."""

from __future__ import annotations

from auditor.checks.base import Check
from auditor.plugins import load

CHECKS: dict[str, str] = {
    "numbers": "auditor.checks.numbers.check:CHECK",
    "number-roles": "auditor.checks.number_roles:CHECK",
    "dates": "auditor.checks.dates:CHECK",
    "frequency": "auditor.checks.frequency:CHECK",
    "names": "auditor.checks.names.check:CHECK",
    "exchanged-names": "auditor.checks.names.exchanged:CHECK",
    "references": "auditor.checks.references:CHECK",
    "terms": "auditor.checks.terms:CHECK",
    "negation": "auditor.checks.negation:CHECK",
    "modality": "auditor.checks.modality:CHECK",
    "quantifiers": "auditor.checks.quantifiers:CHECK",
    "tense": "auditor.checks.tense:CHECK",
    "argument-swap": "auditor.checks.argument_swap:CHECK",
    "sentence-type": "auditor.checks.sentence_type:CHECK",
    "incomplete-sentence": "auditor.checks.incomplete_sentence:CHECK",
    "contrast": "auditor.checks.contrast:CHECK",
    "predicate": "auditor.checks.predicate:CHECK",
    "opposite": "auditor.checks.opposite:CHECK",
    "official-act": "auditor.checks.official:ACTS",
    "limit": "auditor.checks.official:LIMITS",
    "back-translation": "auditor.checks.back_translation:CHECK",
    "surprisal": "auditor.checks.surprisal:CHECK",
    "clauses": "auditor.checks.clauses:CHECK",
    "omission": "auditor.checks.omission:CHECK",
    "addition": "auditor.checks.addition:CHECK",
    "untranslated": "auditor.checks.untranslated:CHECK",
    "repetition": "auditor.checks.repetition:CHECK",
    "order": "auditor.checks.order:CHECK",
    "hidden": "auditor.checks.hidden:CHECK",
    "placeholders": "auditor.checks.placeholders.check:CHECK",
    "links": "auditor.checks.links.check:CHECK",
}


def load_check(name: str) -> Check:
    """The check of that id. Raises KeyError for one that does not exist."""
    return load(CHECKS[name], Check)


def back_checks() -> tuple[Check, ...]:
    """The checks that are run on the back-translation too, in their listed order."""
    return tuple(check for check in map(load_check, CHECKS) if check.on_back_translation)
