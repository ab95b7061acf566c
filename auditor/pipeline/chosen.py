"""Which checks an audit runs, and how severe what they find is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from auditor.checks import CHECKS, load_check
from auditor.checks.base import Check
from auditor.errors import SettingsError
from auditor.model import Finding, Pair, Severity
from auditor.settings import Settings


def chosen_checks(settings: Settings) -> list[Check]:
    """The checks of the settings, in their listed order. Raises SettingsError for an unknown one.

    Of all checks, that of a term list is one only where there is a list.
    """
    names: Sequence[str] = settings.checks or ()
    if settings.checks is None:
        names = [name for name in CHECKS if name != "terms" or settings.has_terms]
    unknown = [name for name in (*names, *settings.severities) if name not in CHECKS]
    if unknown:
        raise SettingsError(f"unknown check {unknown[0]!r}: `audit checks` lists them")
    return [_with_severity(load_check(name), settings.severities.get(name)) for name in names]


def _with_severity(check: Check, severity: Severity | None) -> Check:
    """The check, its findings of that severity; those that only say where something stands stay so."""
    if severity is None:
        return check
    run = check.run

    def graded(pair: Pair) -> list[Finding]:
        return [
            finding if finding.severity is Severity.NEUTRAL else replace(finding, severity=severity)
            for finding in run(pair)
        ]

    return replace(check, severity=severity, run=graded)
