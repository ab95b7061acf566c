"""The documentation site: what is staged, what is generated, what is wrong with a built one, and a build of all of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from auditor.cli import run
from tests.support.real_models import ROOT
from tools.command_tree import commands
from tools.site import command_pages, python_page, schema_pages
from tools.site.build import build, stage
from tools.site.built import faults
from tools.site.nav import Section, sections, toctrees
from tools.site.staging import staged


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built once, without its longest page."""
    pytest.importorskip("sphinx")
    folder = tmp_path_factory.mktemp("site")
    assert build(ROOT, folder / "work", folder / "site") == []
    return folder / "site"


def test_the_site_is_built_without_a_warning(site: Path) -> None:
    for name in ("index", "tutorial", "commands/compare", "checks/negation", "reference/python"):
        assert (site / f"{name}.html").is_file()


def test_the_pages_of_the_code_say_what_it_says(site: Path) -> None:
    page = (site / "reference" / "python.html").read_text("utf-8")
    assert "Raises" in page
    assert "py-function" in page or "sig-name" in page
    assert "audit_paragraph" not in page


def test_search_works_from_a_disk(site: Path) -> None:
    assert (site / "searchindex.js").read_text("utf-8").startswith("Search.setIndex(")


NAV = '[[section]]\ntitle = "One"\npages = ["a", "b?", "c?"]\n'


def test_pages_in_their_order_and_the_rest_at_the_end() -> None:
    found = sections(("index", "a", "c", "z", "checks/negation"), NAV)
    assert found == (Section("One", ("a", "c")), Section("More", ("z",)))
    assert ":caption: More\n\nz\n```" in toctrees(found)


def test_a_page_that_is_not_there_is_an_error() -> None:
    with pytest.raises(ValueError, match=r"nav\.toml: a: there is no such page"):
        sections(("index", "b"), NAV)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A little project with two pages and a file."""
    (tmp_path / "docs" / "sub").mkdir(parents=True)
    (tmp_path / "CHANGELOG.md").write_text("# Log\n\n[page](docs/sub/page.md#part)\n", "utf-8")
    (tmp_path / "data.json").write_text("{}", "utf-8")
    (tmp_path / "docs" / "index.md").write_text(
        "[log](../CHANGELOG.md) [file](../data.json) [out](https://example.org) [here](#x)\n\n"
        "```sh\n[not a link](nowhere.md)\n```\n",
        "utf-8",
    )
    (tmp_path / "docs" / "sub" / "page.md").write_text("[up](../index.md)\n\n## part\n", "utf-8")
    return tmp_path


def test_links_lead_where_their_targets_are(project: Path) -> None:
    found = staged(project)
    assert found.pages["project/changelog"].endswith("[page](../sub/page.md#part)\n")
    assert (
        "[log](project/changelog.md) [file](files/data.json) [out](https://" in found.pages["index"]
    )
    assert "[not a link](nowhere.md)" in found.pages["index"]
    assert found.files == {"files/data.json": project / "data.json"}


def test_a_link_that_leads_nowhere(project: Path) -> None:
    (project / "docs" / "other.md").write_text("[gone](gone.md)\n", "utf-8")
    with pytest.raises(ValueError, match=r"docs/other\.md: gone\.md: leads nowhere"):
        staged(project)


def test_every_page_of_ours_is_staged(tmp_path: Path) -> None:
    names = stage(ROOT, tmp_path)
    for path in (ROOT / "docs").rglob("*.md"):
        assert path.relative_to(ROOT / "docs").with_suffix("").as_posix() in names


@pytest.mark.parametrize("command", commands(), ids=lambda one: one.name)
def test_a_command_page_has_what_help_has(
    command: object, capsys: pytest.CaptureFixture[str]
) -> None:
    name = command.name  # type: ignore[attr-defined]
    words = name.split()[1:]
    page = command_pages.pages()[f"commands/{words[0] if words else 'index'}"]
    assert run([*words, "--help"]) == 0
    shown = capsys.readouterr().out
    assert words == [] or f" {name}\n" in page
    for option in re.findall(r"^  (?:-\w, )?(--[a-z-]+)", shown, re.MULTILINE):
        assert option == "--help" or f"{option}" in page, option


def test_every_field_of_the_schemas_is_on_the_page() -> None:
    page = schema_pages.page(ROOT)
    assert page.count("\n## ") == len(list((ROOT / "auditor").rglob("*.schema.json")))
    for field in ("summary.answer", "summary.verdicts", "beads[]", "findings"):
        assert f"| `{field}" in page, field


def test_a_schema_that_holds_itself_ends() -> None:
    inner = {"type": "object", "properties": {"more": {"$ref": "#/$defs/one"}}}
    schema = {"$defs": {"one": inner}, "properties": {"first": {"$ref": "#/$defs/one"}}}
    found = [place for place, _, _ in schema_pages.fields(schema, schema)]
    assert found[:2] == ["first", "first.more"]
    assert len(found) < 20


def test_every_public_name_is_on_the_page() -> None:
    import auditor

    for name in auditor.__all__:
        assert f":: auditor.{name}\n" in python_page.page()


@pytest.mark.parametrize(
    ("page", "fault"),
    [
        ('<script src="https://cdn.example.org/a.js"></script>', "loads https://cdn"),
        ('<link rel="stylesheet" href="//fonts.example.org/a.css">', "loads //fonts"),
        ('<img src="http://example.org/a.png">', "loads http://example"),
        ("<style>@import 'https://example.org/a.css'</style>", "loads from elsewhere"),
        ('<a href="gone.html">x</a>', "gone.html: leads nowhere"),
        ('<a href="#gone">x</a>', "#gone: has no such place"),
    ],
)
def test_what_is_wrong_with_a_page_is_seen(page: str, fault: str, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(f"<html><body>{page}</body></html>", "utf-8")
    (said,) = faults(tmp_path)
    assert said.startswith("index.html: ")
    assert fault in said


def test_what_is_right_is_not(tmp_path: Path) -> None:
    page = '<a id="a" href="https://example.org">x</a><a href="#a">y</a><a href="index.html">z</a>'
    (tmp_path / "index.html").write_text(f"<html><body>{page}</body></html>", "utf-8")
    (tmp_path / "a.css").write_text("a { background: url(data:image/png;base64,AA) }", "utf-8")
    assert faults(tmp_path) == []
    (tmp_path / "a.css").write_text("@font-face { src: url(https://example.org/f.woff2) }", "utf-8")
    assert faults(tmp_path) == ["a.css: loads from elsewhere"]
