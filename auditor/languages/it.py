"""What is known of the language ``it`` beyond CLDR."""

from __future__ import annotations

from auditor.languages import Language

LANGUAGE = Language(code="it")
