"""The documents say what there is: commands, options, targets, files, words."""

from __future__ import annotations

import re
import shlex
import shutil
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import typer

from auditor.checks import CHECKS
from auditor.cli import app
from auditor.encoders import ENCODERS
from auditor.encoders.use import LANGUAGES
from auditor.languages import display_name
from auditor.readers import READERS
from auditor.reports import REPORTS
from tests.support.real_models import ROOT, shared_encoder

DOCUMENTS = [ROOT / name for name in ("README.md", "CONTRIBUTING.md")]
DOCUMENTS += sorted((ROOT / "docs").glob("*.md"))


@lru_cache(maxsize=1)
def commands() -> dict[str, Any]:
    """Every command by its words, ``models install`` as well as ``models`` and the bare ``audit``."""
    root = typer.main.get_command(app)
    found: dict[str, Any] = {"": root}
    for name, command in root.commands.items():  # type: ignore[attr-defined]
        found[name] = command
        for inner, subcommand in getattr(command, "commands", {}).items():
            found[f"{name} {inner}"] = subcommand
    return found


def options(command: str) -> set[str]:
    found = {"--help"}
    # A group that runs a command where none is named takes that one's options.
    default = getattr(commands()[command], "default", None)
    for parameter in commands()[f"{command} {default}" if default else command].params:
        if parameter.param_type_name == "option":
            found |= {*parameter.opts, *parameter.secondary_opts}
    return found


def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def targets() -> frozenset[str]:
    return frozenset(re.findall(r"^([a-z][\w-]*):", text(ROOT / "Makefile"), re.MULTILINE))


def shell_lines(path: Path) -> list[str]:
    """The lines of ``sh`` blocks and of indented ones, comments taken off."""
    blocks = re.findall(
        r"^```(?:sh|bash|console|shell)\n(.*?)^```", text(path), re.DOTALL | re.MULTILINE
    )
    lines = [line for block in blocks for line in block.splitlines()]
    lines += re.findall(r"^    (.*)$", text(path), re.MULTILINE)
    return [line.removeprefix("$ ").strip() for line in lines if line.strip()]


def words(line: str) -> list[str]:
    # Placeholders such as <FILE> and pipes are not what is looked at.
    found: list[str] = []
    for word in shlex.split(line, comments=True):
        if word in {"|", "&&", ";", ">"}:
            break
        found.append(word)
    return found


def called(program: str) -> list[Any]:
    return [
        pytest.param(path, line, id=f"{path.name}: {line[:50]}")
        for path in DOCUMENTS
        for line in shell_lines(path)
        if line.split()[0] == program
    ]


@pytest.mark.parametrize(("path", "line"), called("audit"))
def test_a_command_shown_exists(path: Path, line: str) -> None:
    _, *rest = words(line)
    name = ""
    while rest and f"{name} {rest[0]}".strip() in commands():
        name = f"{name} {rest.pop(0)}".strip()
    if not rest or rest[0].startswith("-") or name:
        assert name or set(rest) <= options(""), line
    given = {word.partition("=")[0] for word in rest if re.match(r"-{1,2}[a-z]", word)}
    assert given <= options(name), line
    assert name in commands(), line


def test_every_target_is_in_the_list_that_make_help_prints() -> None:
    listed = re.findall(r"^([a-z][\w-]*):.*  ## \S", text(ROOT / "Makefile"), re.MULTILINE)
    assert sorted(listed) == sorted(targets())


@pytest.mark.parametrize(("path", "line"), called("make"))
def test_a_target_shown_exists(path: Path, line: str) -> None:
    _, *rest = words(line)
    asked = [word for word in rest if "=" not in word and not word.startswith("-")]
    assert asked, line
    assert set(asked) <= targets(), line


def test_targets_in_prose_exist() -> None:
    for path in [*DOCUMENTS, ROOT / "CHANGELOG.md"]:
        for target in re.findall(r"`make ([a-z][\w-]*)", text(path)):
            assert target in targets(), (path.name, target)


def test_commands_in_prose_exist() -> None:
    for path in [*DOCUMENTS, ROOT / "CHANGELOG.md", ROOT / "GLOSSARY.md"]:
        for quoted in re.findall(r"`audit ([a-z]+)", text(path)):
            assert quoted in commands(), (path.name, quoted)


def test_options_in_prose_exist() -> None:
    known = set().union(*map(options, commands()))
    foreign = {"--editable", "--nthreads", "--quiet", "--upgrade"}  # of pip, of git and the like
    for path in DOCUMENTS:
        for option in re.findall(r"`(--[a-z][a-z-]+)", text(path)):
            assert option in known | foreign, (path.name, option)


@pytest.mark.parametrize("name", sorted({name.partition(" ")[0] for name in commands()} - {""}))
def test_the_readme_shows_every_command(name: str) -> None:
    assert f"audit {name}" in text(ROOT / "README.md")


@pytest.mark.parametrize("name", sorted(commands()))
def test_every_option_explains_itself(name: str) -> None:
    command = commands()[name]
    assert command.help
    for parameter in command.params:
        if parameter.name != "help":
            assert getattr(parameter, "help", None), (name, parameter.name)


@pytest.mark.parametrize("name", sorted(commands()))
def test_help_shows_every_option(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    from auditor.cli import run

    # Of a group that runs a command by default its own help is meant: what it has beside that.
    own = getattr(commands()[name], "default", None)
    assert run([*name.split(), *filter(None, [own]), "--help"]) == 0
    shown = capsys.readouterr().out
    for option in options(name):
        assert option in shown


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda p: p.name)
def test_links_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text(path)):
        if not re.match(r"[a-z]+:", target):
            assert (path.parent / target).exists(), target


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda p: p.name)
def test_files_named_exist(path: Path) -> None:
    for name in re.findall(r"`((?:auditor|tests|samples|benchmarks|docs)/[\w./-]+)`", text(path)):
        if not re.search(r"\bxx\b|NAME|…", name):
            assert (ROOT / name).exists(), name


def test_plug_ins_of_the_readme_are_those_there_are() -> None:
    """Where the README lists formats and readers at all, it lists what exists."""
    shown = text(ROOT / "README.md")
    for listed in re.findall(r"--format ([a-z,]+)", shown):
        assert set(listed.split(",")) <= set(REPORTS)
    for listed in re.findall(r"--checks ([a-z,-]+)", shown):
        assert set(listed.split(",")) <= set(CHECKS)
    for listed in re.findall(r"--encoder ([a-z-]+)", shown):
        assert listed in ENCODERS


def test_help_lists_what_there_is() -> None:
    compare = {p.name: p for p in commands()["compare"].params}
    for name in REPORTS:
        assert name in compare["formats"].help
    assert all(name in compare["encoder"].help for name in ENCODERS)
    assert {".txt", ".md"} <= set(READERS)


def test_the_readme_lists_the_languages_of_the_default_encoder() -> None:
    (sentence,) = re.findall(r"Out of the box.*?: (.*?)\.", text(ROOT / "README.md"), re.DOTALL)
    listed = {" ".join(name.split()) for name in sentence.split(",")}
    assert listed == {display_name(code) for code in LANGUAGES}


def test_the_first_command_of_the_readme_prints_what_it_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The sample letter, in its folder, with no translation model: the home of a test has none."""
    from auditor.cli import run

    # The letters that keep the two directions apart are not shown in the README, where they would be warned of.
    plain = str.maketrans(dict.fromkeys("\u2066\u2067\u2068\u2069"))
    (command,), (shown,) = (
        re.findall(pattern, text(ROOT / "README.md"), re.DOTALL | re.MULTILINE)[:1]
        for pattern in (r"^    (audit .*?)$", r"^```\n(.*?)^```")
    )
    _, *arguments = shlex.split(command)
    for path in (ROOT / "samples" / "withdrawal-letter").glob("*.txt"):
        shutil.copy(path, tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setattr("auditor.pipeline.engines.load_encoder", lambda _: shared_encoder())
    assert run(arguments) == 1
    assert shown.splitlines() == capsys.readouterr().out.translate(plain).splitlines()


def test_the_example_is_a_report_of_this_version() -> None:
    """``make pictures`` makes it again; its words and checks are those of the README's block and of today."""
    page = text(ROOT / "reports" / "example.html")
    (shown,) = re.findall(r"^```\n(.*?)^```", text(ROOT / "README.md"), re.DOTALL | re.MULTILINE)[
        :1
    ]
    (answer,) = re.findall("<h1>(.*?)</h1>", page)
    listed = set(CHECKS) - {"terms"}  # which is only there with a list of terms
    assert answer in shown.splitlines()
    assert set(re.findall(r"<b>check: ([\w-]+)</b>", page)) == listed


def test_python_in_the_readme_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("auditor.pipeline.engines.load_encoder", lambda _: shared_encoder())
    blocks = re.findall(
        r"^```python\n(.*?)^```", text(ROOT / "README.md"), re.DOTALL | re.MULTILINE
    )
    assert blocks
    for block in blocks:
        exec(compile(block, "README.md", "exec"), {})
    # The example is one where something is found.
    assert capsys.readouterr().out.strip()


# What things were called once; the names that took their place are in the glossary.
ONCE = """stranger furniture leak second-witness surprise surprised reading examination investigation measure
stage respelling tool withdrawn gap sure weak soft contrary contrast role mood told says-something-else"""


def terms(page: str) -> list[str]:
    """The words a glossary sets in bold, wherever it explains them."""
    return [word for bold in re.findall(r"\*\*(.+?)\*\*", page) for word in bold.split(", ")]


def outdated(page: str) -> list[str]:
    """Terms that have another name now."""
    once = set(ONCE.split())
    once |= {word.removesuffix("y") + "ies" if word.endswith("y") else word + "s" for word in once}
    return [word for word in terms(page) if word.lower().replace(" ", "-") in once]


@lru_cache(maxsize=1)
def vocabulary() -> str:
    """All that is written in the package: code, templates and schemas, reports' words among them."""
    suffixes = {".py", ".j2", ".js", ".json"}
    files = [path for path in (ROOT / "auditor").rglob("*") if path.suffix in suffixes]
    return "\n".join(text(file) for file in files).lower()


def in_use(word: str) -> bool:
    pattern = re.escape(word.lower()).replace(r"\ ", r"[\s_-]+")
    plural = pattern[:-1] + "(?:y|ies)" if pattern.endswith("y") else pattern + "s?"
    return re.search(rf"(?<![a-z]){plural}(?![a-z])", vocabulary()) is not None


@pytest.mark.parametrize("word", terms(text(ROOT / "GLOSSARY.md")))
def test_a_word_of_the_glossary_is_used(word: str) -> None:
    assert in_use(word)


def test_a_word_that_nothing_uses_is_seen() -> None:
    assert not in_use("boundary leak")


def test_the_glossary_has_the_names_that_are_in_use_now() -> None:
    assert outdated(text(ROOT / "GLOSSARY.md")) == []


def test_a_name_of_once_is_seen() -> None:
    page = "| **leak** | |\n| **contraries, roles** | a **mood** |\n| **second witness** | **bead** |\n"
    assert outdated(page) == ["leak", "contraries", "roles", "mood", "second witness"]


def test_the_glossary_is_a_table_without_repeats() -> None:
    found = terms(text(ROOT / "GLOSSARY.md"))
    assert len(found) > 40
    assert len(set(found)) == len(found)


def test_the_changelog() -> None:
    log = text(ROOT / "CHANGELOG.md")
    headings = re.findall(r"^## (.+)$", log, re.MULTILINE)
    assert headings[0] == "Unreleased"
    for heading in headings[1:]:
        assert re.fullmatch(r"\[?\d+\.\d+\.\d+\]? - \d{4}-\d\d-\d\d", heading), heading
    kinds = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
    assert set(re.findall(r"^### (.+)$", log, re.MULTILINE)) <= kinds


def test_the_changelog_names_every_command() -> None:
    log = text(ROOT / "CHANGELOG.md")
    for name in commands():
        if name and " " not in name:
            assert f"`audit {name}" in log, name


def test_the_version_is_one() -> None:
    from importlib.metadata import version

    project = text(ROOT / "pyproject.toml")
    assert f'version = "{version("statement-audit")}"' in project


@pytest.mark.parametrize("name", sorted(commands()))
def test_help_reports_and_detects(name: str) -> None:
    """Nothing is "told": what a reader hears of is reported, and a language is detected."""
    command = commands()[name]
    said = [command.help, *(getattr(one, "help", None) or "" for one in command.params)]
    assert not re.search(r"\btold\b", " ".join(said))


def test_documents_report_and_detect() -> None:
    for path in [*DOCUMENTS, ROOT / "GLOSSARY.md", ROOT / "CHANGELOG.md"]:
        assert not re.search(r"\b(?:is|are|was|be) told\b", text(path)), path.name


def test_nothing_blames_a_side() -> None:
    for path in DOCUMENTS:
        assert not re.search(r"\b(?:mistranslated|wrong translation|the wrong side)\b", text(path))
