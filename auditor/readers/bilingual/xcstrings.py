"""Apple's string catalogues (``.xcstrings``): JSON with every language of each text.

Format: https://developer.apple.com/documentation/xcode/localizing-and-varying-text-with-a-string-catalog
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from io import BufferedReader

from auditor.errors import InputError
from auditor.languages import primary
from auditor.readers.bilingual.plurals import names_no_number, says_none
from auditor.readers.bilingual.units import Languages, Unit, UnitReader, UnitStream, known_language

_MAX_BYTES = 50_000_000
_MAX_PLACE = 200


def read_xcstrings(file: BufferedReader, wanted: Languages) -> UnitStream:
    """The texts of a catalogue in two languages: its source language, or the one wanted, and one that it is translated to."""
    data = file.read(_MAX_BYTES + 1)
    if len(data) > _MAX_BYTES:
        raise InputError(f"is larger than {_MAX_BYTES // 1_000_000} MB; cut it up")
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise InputError(f"is no string catalogue: {str(error)[:100]}; mend it there") from None
    strings = found.get("strings") if isinstance(found, dict) else None
    if not isinstance(strings, dict):
        raise InputError("is no string catalogue: it has no strings; give one that Xcode made")
    own = str(found.get("sourceLanguage") or "en")
    localized = {key: _localizations(value) for key, value in strings.items()}
    there = list(dict.fromkeys([own, *(code for texts in localized.values() for code in texts)]))
    source = _match(wanted[0], there) if wanted[0] else own
    others = [code for code in there if code != source]
    target = _match(wanted[1], others) if wanted[1] else next(iter(others), None)
    if source is None or target is None:
        missing = wanted[0] if source is None else wanted[1] or "a second language"
        raise InputError(f"has no {missing}; it has {', '.join(there)}: choose with -s and -t")
    notes: tuple[str, ...] = ()
    if len(there) > 2 and not all(wanted):
        notes = (f"has {', '.join(there)}; compared are {source} and {target}",)
    units = _units(strings, localized, (own, source, target))
    languages = known_language(source), known_language(target)
    return UnitStream("xcstrings", languages, units, notes=notes)


def _localizations(value: object) -> dict[str, object]:
    found = value.get("localizations") if isinstance(value, dict) else None
    return {str(code): text for code, text in found.items()} if isinstance(found, dict) else {}


def _match(wanted: str, codes: list[str]) -> str | None:
    exact = wanted.replace("_", "-").lower()
    same = [code for code in codes if primary(code) == primary(wanted)]
    return next((c for c in same if c.replace("_", "-").lower() == exact), next(iter(same), None))


def _units(
    strings: Mapping[str, object],
    localized: Mapping[str, Mapping[str, object]],
    codes: tuple[str, str, str],
) -> Iterator[Unit]:
    own, source, target = codes
    for number, (key, value) in enumerate(strings.items(), 1):
        if isinstance(value, dict) and value.get("shouldTranslate") is False:
            continue
        a = dict(_forms(localized[key].get(source), ""))
        b = dict(_forms(localized[key].get(target), ""))
        if not a and source == own:
            a = {"": (key, "")}
        if not (a or b):
            continue
        for form in b or {"": ("", "")}:
            general = form.rpartition(".")[0] + ".other" if "." in form else form
            text = next((a[name][0] for name in (form, general, "") if name in a), None)
            text = next(iter(a.values()))[0] if text is None and a else text or ""
            said, state = b.get(form, ("", ""))
            category = form.rpartition(".")[2]
            place = f"{key}{'|==|' * bool(form)}{form}"[:_MAX_PLACE]
            one = names_no_number(category, source) and form in a, names_no_number(category, target)
            yield Unit(
                number,
                text,
                "" if state == "new" else said,
                place,
                state if state != "translated" else "",
                one_number=one,
                of_none=(False, says_none(category, target)),
            )


def _forms(found: object, path: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """Each text of a language with its state, by plural form and device ("plural.few", "device.mac")."""
    if not isinstance(found, dict):
        return
    unit = found.get("stringUnit")
    if isinstance(unit, dict):
        yield path, (str(unit.get("value") or ""), str(unit.get("state") or ""))
    for name in ("variations", "substitutions"):
        kinds = found.get(name)
        for kind, values in kinds.items() if isinstance(kinds, dict) else ():
            if name == "substitutions":
                yield from _forms(values, f"{path}substitutions.{kind}.")
                continue
            for form, value in values.items() if isinstance(values, dict) else ():
                yield from _forms(value, f"{path}{kind}.{form}")


READER = UnitReader(read_xcstrings)
