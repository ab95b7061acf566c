"""What an audit of some pairs comes to, as a user has it without translation models."""

from __future__ import annotations

from collections.abc import Sequence

from auditor import Settings
from auditor.pipeline.pairs import AuditedPair, audit_batch
from auditor.readers.pairs import TextPair
from tests.support.real_models import shared_engines


def verdicts(pairs: Sequence[TextPair], a: str, b: str, *checks: str) -> list[str]:
    """The verdict of each pair; ``checks``: none named: all."""
    settings = Settings(language_a=a, language_b=b, translator="none", checks=tuple(checks) or None)
    engines = shared_engines().covering(a, b)
    found = audit_batch(list(pairs), settings, engines=engines)
    return [one.judged.judgement.verdict.value for one in found if isinstance(one, AuditedPair)]
