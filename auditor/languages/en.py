"""What is known of the language ``en`` beyond CLDR."""

from __future__ import annotations

from auditor.languages import Language

LANGUAGE = Language(code="en")
