from __future__ import annotations

import dataclasses
import inspect
import re
from collections.abc import Callable

import pytest
import typer

from auditor import Settings
from auditor.cli import app
from auditor.cli.align import align_command
from auditor.cli.compare import compare_command
from auditor.cli.pairs import pairs_command
from auditor.config.keys import KEYS
from auditor.errors import SettingsError
from auditor.settings import DEPTHS, IgnoreRule, Term


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


@pytest.mark.parametrize("value", ["", "ACCEPT", "maybe"])
def test_an_unknown_way_with_tracked_changes(value: str) -> None:
    with pytest.raises(SettingsError, match="use refuse, accept, reject"):
        Settings(tracked_changes=value)


COMMANDS: dict[str, Callable[..., None]] = {
    "compare": compare_command,
    "pairs": pairs_command,
    "align": align_command,
}


@pytest.mark.parametrize("name", COMMANDS)
def test_a_flag_not_given_says_nothing(name: str) -> None:
    """Only then can a file of settings stand between the defaults and the flags."""
    parameters = inspect.signature(COMMANDS[name]).parameters
    own = {"output", "form", "level", "jobs"} if name != "compare" else set()
    for key in KEYS.values():
        for parameter in parameters.values():
            if parameter.name == key.name.replace("-", "_") and parameter.name not in own:
                assert parameter.default is None, parameter.name


@pytest.mark.parametrize("name", [key.name for key in KEYS.values() if key.flag])
def test_help_names_the_default(name: str) -> None:
    key = KEYS[name]
    command = typer.main.get_command(app).commands["compare"]  # type: ignore[attr-defined]
    (option,) = (p for p in command.params if key.flag in p.opts)
    match key.default:
        case str():
            assert f"[{key.default}]" in option.help
        case tuple() if key.default:
            assert f"[{','.join(key.default)}]" in option.help
        case bool():
            assert re.search(r"\[(no|two)\]", option.help)
        case _:
            assert re.search(r"\[.+\]", option.help)


RULES = [
    (IgnoreRule("r", text="36"), "numbers", ["36"], True),
    (IgnoreRule("r", text="36"), "numbers", ["1936"], False),
    (IgnoreRule("r", text="will not  leave"), "negation", ["“will not\nleave”"], True),
    (IgnoreRule("r", text="36", check="names"), "numbers", ["36"], False),
    (IgnoreRule("r", text="لا نعدّ ٣٦"), "negation", ["لا نعد 36"], True),
    (IgnoreRule("r", pattern="نعدّ [٠-٩]+$"), "negation", ["لا نعد 36"], True),
    (IgnoreRule("r", pattern="نعدّ$"), "negation", ["لا نعد 36"], False),
    (IgnoreRule("r", pattern="^Mr"), "names", ["Mr Ayoub"], True),
    (IgnoreRule("r", pattern="^Mr"), "names", ["A Mr Ayoub"], False),
    (IgnoreRule("r", pattern="."), "names", ["", ""], False),
]


@pytest.mark.parametrize(("rule", "check", "readings", "expected"), RULES)
def test_what_a_rule_is_about(
    rule: IgnoreRule, check: str, readings: list[str], expected: bool
) -> None:
    assert rule.matches(check, readings) is expected


def test_a_text_copied_from_a_report_is_found_in_plain_spelling() -> None:
    rule = IgnoreRule("r", text="الانـسحابُ")
    assert rule.matches("terms", ["", "الانسحاب"])
    assert not rule.matches("terms", ["", "السحب"])


@pytest.mark.parametrize("rule", [{}, {"text": "x", "pattern": "x"}, {"pattern": "("}])
def test_a_rule_that_cannot_be(rule: dict[str, str]) -> None:
    with pytest.raises(SettingsError):
        IgnoreRule("r", **rule)


def test_a_term_by_side_and_by_language() -> None:
    term = Term({"a": ("x",), "ar": ("س",), "pt-BR": ("p",), "fr": ("f",)})
    assert term.of("a", "fr") == ("x",)
    assert term.of("b", "ar") == term.of("b", "ar-IQ") == ("س",)
    assert term.of("b", "pt-BR") == ("p",)
    assert term.of("b", "de") == ()


def test_a_pattern_that_never_ends_is_refused_when_it_is_met() -> None:
    rule = IgnoreRule("x", pattern=r"(\w+\s?)+$")
    assert rule.matches("numbers", ["five days"])
    with pytest.raises(SettingsError, match="takes too long"):
        rule.matches("numbers", ["aaaa " * 300 + "."])


@pytest.mark.parametrize("pattern", ["{٩,٣}", "(", "a" * 2000])
def test_a_pattern_that_is_none_is_refused_at_once(pattern: str) -> None:
    with pytest.raises(SettingsError):
        IgnoreRule("x", pattern=pattern)


@pytest.mark.parametrize(
    ("pattern", "text"), [(r"^\w+$", "يناير"), (r"(?<=in )2020\b", "in 2020"), (r"\d{4}", "٢٠٢٠")]
)
def test_patterns_know_all_scripts(pattern: str, text: str) -> None:
    assert IgnoreRule("x", pattern=pattern).matches("dates", [text])
