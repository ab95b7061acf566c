"""The language that a file's name or folder says: en.json, messages_pt_BR.properties, values-de/strings.xml."""

from __future__ import annotations

import re
from pathlib import Path

from auditor.languages import is_language

_CODE = re.compile(r"([a-z]{2,3})(?:[-_](?:r?([A-Z]{2})|([A-Za-z]{4})|(\d{3})))*", re.ASCII)
# After the last mark of a name: app_en, letter.ar, report-pt-BR.
_END = re.compile(r"[._-]([a-z]{2}(?:[-_](?:[A-Z]{2}|[A-Z][a-z]{3}|\d{3}))?)")
_ANDROID = re.compile(r"values-([a-z]{2,3})(?:-r([A-Z]{2}))?")


def language_named(path: Path) -> str | None:
    """The language code in a path's last parts, None where there is none."""
    stem = path.name.removesuffix(path.suffix)
    folder = path.parent.name
    if (android := _ANDROID.fullmatch(folder)) is not None:
        return _known("-".join(filter(None, android.groups())))
    if path.parent.suffix == ".lproj":
        return _known(path.parent.stem)
    if _CODE.fullmatch(stem) and (code := _known(stem)):
        return code
    ends = [found for found in _END.finditer(stem) if found.end() == len(stem)]
    if ends and (code := _known(ends[0][1])):
        return code
    return _known(folder) if _CODE.fullmatch(folder) else None


def _known(code: str) -> str | None:
    code = code.replace("_", "-").replace("-r", "-")
    return code if code and is_language(code) else None
