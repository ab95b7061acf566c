"""How decades and centuries are said in German (from any grammar)."""

from __future__ import annotations

from auditor.languages.tables.periods import Periods

_WORDS = "zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger"

TABLES = Periods(
    digits=r"(?<![\w.,])((?:1[0-9]|20)?[0-9]0)er(?:n|[- ]Jahren?)?(?!\w)",
    words=tuple(_WORDS.split()),
    behind="(?:n|[- ]?jahren?)?",
    small="jahr",  # a small zwanziger is an adjective
    century=r"(?:jahrhundert(?:s|e|en|es)?|jh\.)",
)
