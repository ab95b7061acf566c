"""Defaults < file < flags, for every setting; and what is wrong is told with file, line and key."""

from __future__ import annotations

import dataclasses
import re
import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.checks import CHECKS
from auditor.config.find import ConfigFile, read_config
from auditor.config.keys import KEYS, Values
from auditor.config.merge import DEFAULT, FLAG, merge
from auditor.config.show import as_toml
from auditor.errors import SettingsError
from auditor.model import Severity
from auditor.settings import IgnoreRule, Settings, Term

# For every setting: what a file says, what that comes to, and another value from a flag.
SAMPLES: dict[str, tuple[Any, Any, Any]] = {
    "source": ("en", "en", "fr"),
    "target": (["ar", "pt-BR"], ("ar", "pt-BR"), ("de",)),
    "same-language": (True, True, False),
    "encoder": ("other", "other", "use"),
    "translator": ("none", "none", "argos"),
    "depth": ("deep", "deep", "quick"),
    "tokens": (True, True, False),
    "tracked-changes": ("accept", "accept", "reject"),
    "fail-on": ("never", "never", "minor"),
    "format": (["html", "json"], ("html", "json"), ("text",)),
    "output": ("out/", "out/", "mine.html"),
    "ui-lang": ("ar", "ar", "en"),
    "do-not-translate": (["UNIFIL"], ("UNIFIL",), ("UN",)),
    "checks": (
        {"numbers": "minor", "modality": False, "dates": True},
        {"numbers": Severity.MINOR, "modality": False, "dates": True},
        ("names",),
    ),
    "terms": (
        [{"en": "withdrawal", "ar": ["انسحاب", "سحب"], "case": True}],
        (Term({"en": ("withdrawal",), "ar": ("انسحاب", "سحب")}, case=True),),
        (),
    ),
    "ignore": (
        [{"check": "names", "pattern": "^Mr", "reason": "a title"}],
        (IgnoreRule("a title", pattern="^Mr", check="names"),),
        (),
    ),
}


def config(**table: Any) -> ConfigFile:
    named = {name.replace("_", "-"): value for name, value in table.items()}
    return ConfigFile(Path("audit.toml"), "", named)


def test_there_is_a_sample_of_every_setting() -> None:
    assert list(SAMPLES) == list(KEYS)
    for name, (_, value, other) in SAMPLES.items():
        assert value not in (KEYS[name].default, other)


@pytest.mark.parametrize("name", KEYS)
def test_default_then_file_then_flag(name: str) -> None:
    in_file, value, other = SAMPLES[name]
    file = config(**{name: in_file})
    assert merge(None, {})[name] == KEYS[name].default
    assert merge(None, {}).origins[name] == DEFAULT
    assert merge(file, {name: None})[name] == value
    assert merge(file, {name: None}).origins[name] == "audit.toml"
    if name == "checks":
        assert merge(file, {"checks": other}).settings().checks == other
        return
    assert merge(file, {name: other})[name] == other
    assert merge(file, {name: other}).origins[name] == FLAG
    assert merge(None, {name: other})[name] == other


@given(st.sets(st.sampled_from(sorted(KEYS))), st.sets(st.sampled_from(sorted(KEYS))))
def test_settings_do_not_move_each_other(in_file: set[str], as_flag: set[str]) -> None:
    as_flag -= {"checks"}
    merged = merge(
        config(**{name: SAMPLES[name][0] for name in in_file}),
        {name: SAMPLES[name][2] for name in as_flag},
    )
    for name in KEYS:
        _, value, other = SAMPLES[name]
        expected = other if name in as_flag else value if name in in_file else KEYS[name].default
        assert merged[name] == expected


def test_nothing_set_is_the_library_s_defaults() -> None:
    assert merge(None, {}).settings() == Settings()
    assert merge(config(), {}).settings() == Settings(config=Path("audit.toml"))


def test_every_setting_reaches_the_audit() -> None:
    """All that a file sets is in `Settings`, but for what is the command line's own."""
    of_the_command = {"fail-on", "format", "output", "ui-lang"}
    for name in set(KEYS) - of_the_command:
        changed = merge(config(**{name: SAMPLES[name][0]}), {}).settings()
        default = Settings(config=Path("audit.toml"))
        differing = [
            f.name
            for f in dataclasses.fields(Settings)
            if getattr(changed, f.name) != getattr(default, f.name)
        ]
        assert differing, name


def test_checks_on_off_and_graded() -> None:
    settings = merge(config(checks=SAMPLES["checks"][0]), {}).settings()
    assert settings.checks == tuple(n for n in CHECKS if n not in {"modality", "terms"})
    assert settings.severities == {"numbers": Severity.MINOR}
    only = merge(config(checks=SAMPLES["checks"][0]), {"checks": ("order", "numbers")}).settings()
    assert only.checks == ("order", "numbers")
    assert only.severities == {"numbers": Severity.MINOR}
    listed = merge(config(checks=SAMPLES["checks"][0], do_not_translate=["UN"]), {}).settings()
    assert listed.checks == tuple(name for name in CHECKS if name != "modality")
    graded = merge(config(checks={"numbers": "minor"}), {}).settings()
    assert graded.checks is None


REFUSED = {
    "an unknown key": ('\nfail_on = "minor"', 2, "fail_on: unknown setting; did you mean fail-on?"),
    "nothing near": ("zzz = 1", 1, "zzz: unknown setting; use source, target"),
    "a wrong type": ("depth = 3", 1, "depth: must be a string, not a number"),
    "a flag as a word": ('tokens = "yes"', 1, "tokens: must be true or false, not a string"),
    "no choice": ('depth = "deeep"', 1, "'deeep' is none of quick, standard, deep; did you mean"),
    "empty": ('translator = " "', 1, "translator: is empty"),
    "no language": ('source = "english"', 1, "'english' is not a language code"),
    "one of several": ('target = [\n"ar",\n"xxyy"]', 1, "target[2]: 'xxyy' is not a language code"),
    "no format": ("format = []", 1, "format: names nothing"),
    "an unknown check": ("[checks]\nnumers = false", 2, "unknown check; did you mean numbers?"),
    "a check's severity": ('[checks]\nnames = "grave"', 2, "checks.names: 'grave' is none of"),
    "a check's type": ("[checks]\nnames = 1", 2, "checks.names: must be true, false or one of"),
    "below the table": ('[checks]\nfail-on = "minor"', 2, "put it above the first [table]"),
    "checks as a list": ('checks = ["names"]', 1, "checks: must be a table, not a list"),
    "terms as a table": ("[terms]\n", 1, "terms: must be a list of tables, [[terms]]"),
    "one side": ('[[terms]]\na = "x"', 1, "terms[1]: needs two sides"),
    "the second term": (
        '[[terms]]\na = "x"\nb = "y"\n[[terms]]\na = "x"\nbee = "y"',
        6,
        "terms[2].bee: unknown key",
    ),
    "an empty term": ('[[terms]]\na = "x"\nb = []', 3, "terms[1].b: names no term"),
    "a rule of a term": ('[[terms]]\na = "x"\nb = "y"\ncase = 1', 4, "terms[1].case: must be true"),
    "no reason": ('[[ignore]]\ntext = "x"', 1, "ignore[1]: needs a reason"),
    "neither text nor pattern": ('[[ignore]]\nreason = "x"', 1, "needs either text or pattern"),
    "both": (
        '[[ignore]]\nreason = "x"\ntext = "x"\npattern = "x"',
        4,
        "ignore[1].pattern: a rule needs either text or pattern",
    ),
    "no expression": (
        '[[ignore]]\nreason = "x"\npattern = "("',
        3,
        "ignore[1].pattern: not a regular expression",
    ),
    "ignored check": (
        '[[ignore]]\ncheck = "name"\ntext = "x"\nreason = "x"',
        2,
        "unknown check; did you mean names?",
    ),
    "ignored key": ('[[ignore]]\nregexp = "x"\nreason = "x"', 2, "ignore[1].regexp: unknown key"),
}


@pytest.mark.parametrize("inside", [False, True])
@pytest.mark.parametrize("name", REFUSED)
def test_what_is_wrong_is_told_with_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, inside: bool
) -> None:
    monkeypatch.chdir(tmp_path)
    text, line, message = REFUSED[name]
    file = "pyproject.toml" if inside else "audit.toml"
    if inside:
        for table in ("checks", "terms", "ignore"):
            text = text.replace(f"[{table}]", f"[tool.audit.{table}]")
        text = f"[project]\ndepth = 1\n\n[tool.audit]\n{text}"
        line += 4
    Path(file).write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as raised:
        merge(read_config(Path(file)), {})
    told = str(raised.value)
    assert told.startswith(f"{file}:{line}: "), told
    assert message in told
    assert "\n" not in told


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("output", "out/", "top/out/"),
        ("output", "mine.html", "top/mine.html"),
        ("output", "-", "-"),
        ("translator", "memory.tmx", "top/memory.tmx"),
        ("translator", "argos", "argos"),
        ("encoder", "static:model", "static:top/model"),
        ("encoder", "use", "use"),
    ],
)
def test_places_are_told_from_the_file_s_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str, expected: str
) -> None:
    file = ConfigFile(tmp_path / "top" / "audit.toml", "", {name: value})
    merged = merge(file, {})
    absolute = expected.replace("top/", f"{tmp_path}/top/", 1)
    assert merged[name] == absolute
    (tmp_path / "top").mkdir()
    monkeypatch.chdir(tmp_path / "top")
    assert merge(ConfigFile(Path("audit.toml"), "", {name: value}), {})[name] == value


@given(st.sets(st.sampled_from(sorted(KEYS))))
def test_what_is_shown_can_be_read_back(names: set[str]) -> None:
    merged = merge(config(**{name: SAMPLES[name][0] for name in names}), {})
    again = merge(config(**tomllib.loads(as_toml(merged))), {})
    for name in KEYS:
        if name == "checks":
            rules, shown = again.values["checks"], merged.values["checks"]
            assert {n: r for n, r in rules.items() if r is not True} == {
                n: r for n, r in shown.items() if r is not True
            }
        else:
            assert again[name] == merged[name], name
    assert again.settings() == merged.settings()


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip))
def test_any_text_can_be_read_back(text: str) -> None:
    merged = merge(config(ignore=[{"text": text, "reason": text}], do_not_translate=[text]), {})
    again = merge(config(**tomllib.loads(as_toml(merged))), {})
    assert again["ignore"] == merged["ignore"]
    assert again["do-not-translate"] == (text,)


def test_what_is_shown_says_where_it_comes_from() -> None:
    lines = as_toml(merge(config(depth="deep"), {})).splitlines()
    assert "(audit.toml; --depth)" in lines[lines.index('depth = "deep"') - 1]
    assert "(default; --encoder)" in lines[lines.index('encoder = "use"') - 1]
    assert sum("no flag" in line for line in lines) == sum(not key.flag for key in KEYS.values())
    assert all(len(one) < 200 for one, _ in pairwise(lines))


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=8)
    | st.sampled_from(["en", "critical", "names", "(", "html,json", "."]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["a", "b", "en", "case", "text", "pattern", "reason", "check", "names", "x"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*KEYS, "fail_on", ""]), VALUES, max_size=4))
def test_any_table_is_settings_or_one_line(table: dict[str, Any]) -> None:
    """TOML has no null, but dates and other types are as little foreseen."""
    told, merged = "", None
    try:
        merged = merge(ConfigFile(Path("audit.toml"), "", table), {})
    except SettingsError as error:
        told = str(error)
    if merged is None:
        assert told.startswith("audit.toml: ")
        assert len(told.splitlines()) == 1
    else:
        tomllib.loads(as_toml(merged))
        assert isinstance(merged.settings(), Settings)


def test_the_documentation_shows_every_setting() -> None:
    text = (Path(__file__).parents[2] / "docs" / "configuration.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"^```toml\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    table = tomllib.loads(block)
    merged = merge(ConfigFile(Path("audit.toml"), block, table), {})
    assert set(table) == set(KEYS)
    assert merged.settings().has_terms_for("en", "ar")


def test_every_setting_has_its_type() -> None:
    assert set(Values.__annotations__) == set(KEYS)
