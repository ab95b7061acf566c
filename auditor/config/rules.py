"""The lists of a file of settings: terms that must correspond, findings to ignore."""

from __future__ import annotations

import re
from collections.abc import Mapping

from auditor.checks import CHECKS
from auditor.config import values
from auditor.config.values import Place
from auditor.errors import SettingsError
from auditor.languages import is_language
from auditor.settings import IgnoreRule, Term

SIDES = ("a", "b")
_TERM_RULES = ("inflection", "case")
_IGNORE = ("check", "text", "pattern", "reason")
_CODE = re.compile(r"[a-z]{2,3}(?:[-_][\w-]+)?", re.IGNORECASE)


def terms(value: object, place: Place) -> tuple[Term, ...]:
    """``[[terms]]``: the term on each side, by ``a`` and ``b`` or by language, and its rules."""
    return tuple(_term(entry, here) for entry, here in values.tables(value, place))


def ignore_rules(value: object, place: Place) -> tuple[IgnoreRule, ...]:
    """``[[ignore]]``: check, text or pattern, and the reason."""
    return tuple(_ignore(entry, here) for entry, here in values.tables(value, place))


def _term(entry: Mapping[str, object], place: Place) -> Term:
    forms: dict[str, tuple[str, ...]] = {}
    rules: dict[str, bool] = {}
    for name, given in entry.items():
        here = (*place, name)
        if name in _TERM_RULES:
            rules[name] = values.boolean(given, here)
        elif name in SIDES or (_CODE.fullmatch(name) and is_language(name)):
            forms[name] = values.strings(given, here)
            if not forms[name]:
                values.refuse(here, "names no term; give one or leave it out")
        else:
            values.unknown(here, "key", (*SIDES, *_TERM_RULES, "a language code"))
    if len(forms) < 2:
        values.refuse(place, 'needs two sides, as in a = "…" and b = "…", or en = "…" and ar = "…"')
    return Term(forms, rules.get("inflection", True), rules.get("case", False))


def _ignore(entry: Mapping[str, object], place: Place) -> IgnoreRule:
    said: dict[str, str] = {}
    for name, given in entry.items():
        here = (*place, name)
        if name not in _IGNORE:
            values.unknown(here, "key", _IGNORE)
        said[name] = values.string(given, here)
    check = said.get("check")
    if check is not None and check not in CHECKS:
        values.unknown((*place, "check", check), "check", tuple(CHECKS))
    if "reason" not in said:
        values.refuse(place, "needs a reason: say why, for whoever reads it next")
    try:
        return IgnoreRule(said["reason"], said.get("text"), said.get("pattern"), check)
    except SettingsError as error:
        values.refuse((*place, *(["pattern"] if "pattern" in said else [])), str(error))
