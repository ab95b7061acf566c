"""What the grammar of English can do with a word."""

from __future__ import annotations

from auditor.languages.en._articles import suited
from auditor.languages.en._lemmas import lemmas
from auditor.languages.en._verbs import negated_verbs
from auditor.languages.tables.morphology import Morphology

TABLES = Morphology(lemmas=lemmas, negated=negated_verbs, suited=suited)
