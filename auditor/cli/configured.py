"""The settings of a command: its flags over a file of settings over the defaults."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from auditor.cli.options import given_path
from auditor.cli.streams import say
from auditor.errors import SettingsError

if TYPE_CHECKING:
    from auditor.config.find import ConfigFile
    from auditor.config.merge import Merged


def configured(config: str | None, no_config: bool, **flags: object) -> Merged:
    """Merge what was given with the file that holds here. Raises SettingsError.

    ``flags`` are named as settings are, with underscores; one that was not given is None.
    """
    from auditor.config.merge import merge

    named = {name.replace("_", "-"): value for name, value in flags.items()}
    return merge(chosen_file(config, no_config), named)


def chosen_file(config: str | None, no_config: bool) -> ConfigFile | None:
    """The file named, or the nearest one, or none. Raises SettingsError."""
    from auditor.config.find import find_config, read_config

    named = given_path(config, "--config")
    if named is not None and no_config:
        raise SettingsError("--config and --no-config: give one of them")
    if named is not None:
        return read_config(named)
    return None if no_config else find_config(Path.cwd(), tell=say)
