"""The predicates that are tried in English: see `auditor.evidence.probes.predicates`."""

from __future__ import annotations

from auditor.languages.en._predicates import forms, slots
from auditor.languages.tables.predicates import Predicates

TABLES = Predicates(slots=slots, forms=forms)
