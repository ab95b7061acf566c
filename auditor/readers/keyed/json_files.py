"""JSON: objects in objects down to their texts (i18next, vue-i18n, Chrome), and ARB (Flutter).

Keys are joined by full stops. ARB: https://github.com/google/app-resource-bundle/wiki; Chrome:
https://developer.chrome.com/docs/extensions/reference/api/i18n#locale-specific
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from auditor.errors import InputError
from auditor.readers.bilingual.units import known_language
from auditor.readers.decode import decode
from auditor.readers.keyed.entries import Entry, Keyed, KeyedReader

_CHROME = frozenset({"message", "description", "placeholders", "hash"})
_MAX_DEPTH = 100


def read_json(data: bytes) -> Keyed:
    """The texts of a JSON file. Numbers, truth values and what ARB says of a text ("@key") are none."""
    text = decode(data).text
    try:
        found: object = json.loads(text)
    except json.JSONDecodeError as error:
        reason = f"{error.msg}, line {error.lineno}, column {error.colno}"
        raise InputError(f"is no JSON ({reason}); mend it there") from None
    except (RecursionError, ValueError):
        raise InputError(
            "is no JSON that can be read; its values are too deep or too long"
        ) from None
    if not isinstance(found, dict):
        raise InputError("is JSON without keys; give an object of keys and texts")
    language = known_language(str(found.get("@@locale") or ""))
    if len(found) == 1 and isinstance(inner := next(iter(found.values())), dict):
        # As Rails has it: the language is the only key on top.
        code = known_language(str(next(iter(found))))
        if code is not None:
            found, language = inner, code
    lines = _Lines(text)
    entries = [Entry(key, value, lines.of(last)) for key, last, value in _texts(found, "", 0)]
    return Keyed("json", entries, language)


def _texts(found: object, key: str, depth: int) -> Iterator[tuple[str, str, str]]:
    """Each text with its key, and the last part of the key."""
    if depth > _MAX_DEPTH:
        raise InputError(f"is nested more than {_MAX_DEPTH} levels deep")
    if isinstance(found, str):
        yield key, key.rpartition(".")[2], found
    elif isinstance(found, dict):
        if isinstance(message := found.get("message"), str) and found.keys() <= _CHROME and key:
            yield key, key.rpartition(".")[2], message
            return
        for name, value in found.items():
            if not str(name).startswith("@"):
                yield from _texts(value, f"{key}.{name}" if key else str(name), depth + 1)
    elif isinstance(found, list):
        for number, value in enumerate(found):
            yield from _texts(value, f"{key}[{number}]", depth + 1)


class _Lines:
    """The lines that keys stand in: JSON's own reader does not say."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._line = 1

    def of(self, name: str) -> int:
        """The line of the next key of this name."""
        at = self._text.find(json.dumps(name.partition("[")[0], ensure_ascii=False), self._at)
        if at >= 0:
            self._line += self._text.count("\n", self._at, at)
            self._at = at
        return self._line


READER = KeyedReader(read_json)
