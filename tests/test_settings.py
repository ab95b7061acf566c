from __future__ import annotations

import dataclasses
import inspect

import pytest

from auditor import Settings
from auditor.cli.compare import compare_command
from auditor.cli.pairs import pairs_command
from auditor.errors import SettingsError
from auditor.settings import DEPTHS


def test_defaults() -> None:
    settings = Settings()
    assert settings.translator == "auto"
    assert settings.encoder == "use"
    assert settings.depth in DEPTHS
    assert settings.checks is None
    assert not settings.same_language


def test_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Settings().depth = "deep"  # type: ignore[misc]


@pytest.mark.parametrize("depth", DEPTHS)
def test_depths(depth: str) -> None:
    assert Settings(depth=depth).depth == depth


@pytest.mark.parametrize("depth", ["", "DEEP", "abyss"])
def test_an_unknown_depth(depth: str) -> None:
    with pytest.raises(SettingsError, match=r"unknown depth .*quick, standard, deep"):
        Settings(depth=depth)


def test_every_setting_is_described() -> None:
    text = inspect.getdoc(Settings) or ""
    undescribed = [f.name for f in dataclasses.fields(Settings) if f.name not in text]
    assert set(undescribed) <= {"encoder", "depth", "tokens"}


@pytest.mark.parametrize("command", [compare_command, pairs_command])
def test_both_commands_have_the_defaults_of_the_library(command: object) -> None:
    parameters = inspect.signature(command).parameters  # type: ignore[arg-type]
    for field in dataclasses.fields(Settings):
        if field.name in parameters:
            default = parameters[field.name].default
            assert default == field.default, field.name


def test_compare_can_set_the_depth() -> None:
    assert "depth" in inspect.signature(compare_command).parameters
