"""Defaults, then the file, then the flags: every setting's value and where it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from auditor.checks import CHECKS
from auditor.config.find import ConfigFile
from auditor.config.keys import KEYS, Values
from auditor.config.lines import line_of
from auditor.config.values import Place, Refused, unknown
from auditor.errors import SettingsError
from auditor.model import Severity
from auditor.paths import shown
from auditor.settings import Settings

DEFAULT = "default"
FLAG = "flag"


@dataclass(frozen=True, slots=True)
class Merged:
    """Every setting by its name in `KEYS`, and its origin: ``default``, ``flag`` or the file's name.

    ``checks`` keeps what the file says of each; ``only`` are the checks a flag has chosen.
    """

    values: Values
    origins: Mapping[str, str]
    path: Path | None = None
    only: tuple[str, ...] | None = None

    def __getitem__(self, name: str) -> object:
        """The value of a setting by a name that is not known beforehand; else look in ``values``."""
        values: Mapping[str, object] = self.values
        return values[name]

    @property
    def has_terms(self) -> bool:
        """Whether there is a list for the check `terms`."""
        return bool(self.values["terms"] or self.values["do-not-translate"])

    def settings(self, *, alignment: Path | None = None) -> Settings:
        """The settings of an audit of two versions, with what only a flag can say. SettingsError."""
        values = self.values
        rules = values["checks"]
        chosen = self.only
        if chosen is None and False in rules.values():
            listed = self.has_terms
            chosen = tuple(
                name for name in CHECKS if rules.get(name, name != "terms" or listed) is not False
            )
        target = values["target"]
        return Settings(
            language_a=values["source"],
            language_b=target[0] if target else None,
            encoder=values["encoder"],
            translator=values["translator"],
            depth=values["depth"],
            same_language=values["same-language"],
            tokens=values["tokens"],
            checks=chosen,
            severities={n: rule for n, rule in rules.items() if isinstance(rule, Severity)},
            terms=values["terms"],
            do_not_translate=values["do-not-translate"],
            ignore=values["ignore"],
            tracked_changes=values["tracked-changes"],
            config=self.path,
            alignment=alignment,
        )


def merge(file: ConfigFile | None, flags: Mapping[str, object]) -> Merged:
    """Merge; a flag that is None was not given. Raises SettingsError, naming file, line and key."""
    values: dict[str, object] = {name: key.default for name, key in KEYS.items()}
    origins = dict.fromkeys(KEYS, DEFAULT)
    if file is not None:
        found = read_values(file)
        values |= found
        origins |= dict.fromkeys(found, shown(file.path))
    given = {name: value for name, value in flags.items() if value is not None}
    only = given.pop("checks", None)
    values |= given
    origins |= dict.fromkeys(given, FLAG)
    # Each is its key's default, what its key's reader made of a file, or what its flag gave.
    typed = cast("Values", values)
    chosen = cast("tuple[str, ...] | None", only)
    return Merged(typed, origins, file.path if file else None, chosen)


def read_values(file: ConfigFile) -> dict[str, object]:
    """What a file sets, by name, paths relative to its folder. Raises SettingsError."""
    found: dict[str, object] = {}
    try:
        for name, value in file.table.items():
            if name not in KEYS:
                unknown((name,), "setting", tuple(KEYS))
            key = KEYS[name]
            read = key.read(value, (name,))
            if key.anchored and isinstance(read, str):
                read = key.anchored(read, file.path.parent)
            found[name] = read
    except Refused as refused:
        line = line_of(file.text, (*file.inside, *refused.place))
        where = f"{shown(file.path)}{f':{line}' if line else ''}"
        raise SettingsError(f"{where}: {dotted(refused.place)}: {refused}") from None
    return found


def dotted(place: Place) -> str:
    """A place as TOML writes it, entries of a list counted from 1: ``terms[2].a``."""
    text = ""
    for part in place:
        text += f"[{part + 1}]" if isinstance(part, int) else f"{'.' if text else ''}{part}"
    return text
