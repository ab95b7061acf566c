"""The merged settings as TOML that can be read back, each with where it comes from."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from auditor.checks import CHECKS, load_check
from auditor.config.keys import KEYS, Key
from auditor.config.merge import DEFAULT, Merged
from auditor.model import Severity
from auditor.settings import IgnoreRule, Term

_TABLES = ("checks", "terms", "ignore")


def as_toml(merged: Merged) -> str:
    """The settings; one without a value is a comment that says what it may be."""
    lines: list[str] = []
    for name, key in KEYS.items():
        if name not in _TABLES:
            lines += [f"# {key.says} ({_whence(merged, key)})", _line(name, merged[name])]
    lines += ["", f"# {KEYS['checks'].says} ({_whence(merged, KEYS['checks'])})", "[checks]"]
    lines += _checks(merged.values["checks"], listed=merged.has_terms)
    entries: dict[str, list[Mapping[str, object]]] = {
        "terms": [_term(term) for term in merged.values["terms"]],
        "ignore": [_ignore(rule) for rule in merged.values["ignore"]],
    }
    for name, listed in entries.items():
        lines += ["", f"# {KEYS[name].says} ({_whence(merged, KEYS[name])})"]
        for entry in listed:
            lines += [f"[[{name}]]", *(_line(key, value) for key, value in entry.items())]
    return "\n".join(lines) + "\n"


def _whence(merged: Merged, key: Key) -> str:
    return f"{merged.origins[key.name]}; {key.flag or 'no flag'}"


def _line(name: str, value: object) -> str:
    if value is None or value == ():
        return f"# {name} ="
    return f"{_key(name)} = {_value(value)}"


def _checks(rules: Mapping[str, bool | Severity], *, listed: bool) -> Iterator[str]:
    for name in CHECKS:
        if name == "terms" and not listed and name not in rules:
            yield f"# {name} =  # there is no list"
            continue
        rule = rules.get(name, True)
        declared = load_check(name).severity.value
        note = DEFAULT if name not in rules else ""
        comment = f"  # {note}: {declared}" if note else f"  # declared: {declared}"
        yield f"{_key(name)} = {_value(rule)}{comment}"


def _term(term: Term) -> Mapping[str, object]:
    forms = {side: forms[0] if len(forms) == 1 else forms for side, forms in term.forms.items()}
    return {**forms, "inflection": term.inflection, "case": term.case}


def _ignore(rule: IgnoreRule) -> Mapping[str, object]:
    entry = {"check": rule.check, "text": rule.text, "pattern": rule.pattern, "reason": rule.reason}
    return {name: value for name, value in entry.items() if value is not None}


def _key(name: str) -> str:
    plain = name.isascii() and name.replace("-", "").replace("_", "").isalnum()
    return name if plain else _value(name)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        # JSON's escapes are TOML's, but for the one control character JSON lets stand.
        return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, Sequence):
        return f"[{', '.join(map(_value, value))}]"
    raise TypeError(type(value).__name__)
