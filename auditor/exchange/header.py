"""The first row of a table of translations, where it names its columns and is no text."""

from __future__ import annotations

import re
from collections.abc import Sequence

# Of three letters only with more to it: "non" is Old Norse, and the French for "no".
_CODE = re.compile(r"[a-z]{2}|[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})+")


def header_languages(cells: Sequence[str]) -> tuple[str, str] | None:
    """The languages a first row names, "" for both in ``source, target``; None for a row of text.

    Only two different lower-case codes that CLDR knows are languages: "Yes" and "no" look like
    codes too.
    """
    names = [cell.strip() for cell in cells[:2]]
    if [name.lower() for name in names] == ["source", "target"]:
        return "", ""
    if len(names) < 2 or not all(_CODE.fullmatch(name) for name in names):
        return None
    from auditor.languages import is_language

    if names[0] == names[1] or not all(map(is_language, names)):
        return None
    return names[0], names[1]
