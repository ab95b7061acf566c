"""The whole way: pages staged and generated, built with warnings as errors, and looked through."""

from __future__ import annotations

import shutil
from pathlib import Path

from tools.site import check_pages, command_pages, python_page, schema_pages
from tools.site.built import faults
from tools.site.nav import sections, toctrees
from tools.site.staging import staged, write

ROOT = Path(__file__).parents[2]
CONF = Path(__file__).with_name("conf.py")


def stage(root: Path, into: Path) -> tuple[str, ...]:
    """Write all pages into an empty folder; their names. Raises ValueError for what leads nowhere."""
    found = staged(root)
    notes = {name: text for name, text in found.pages.items() if name.startswith("checks/")}
    generated = {
        **command_pages.pages(),
        **check_pages.pages(root, notes),
        "reference/schemas": schema_pages.page(root),
        "reference/python": python_page.page(),
    }
    pages = {name: text for name, text in found.pages.items() if name not in notes}
    names = {*pages, *generated}
    generated["index"] = f"{pages.pop('index')}\n{toctrees(sections(names))}"
    write(type(found)(pages, found.files), generated, into)
    shutil.copyfile(CONF, into / "conf.py")
    return tuple(sorted(names))


def build(root: Path, work: Path, site: Path) -> list[str]:
    """Build the site; what is wrong with it, nothing if all is well. Raises ValueError as `stage`."""
    from sphinx.cmd.build import main as sphinx

    for folder in (work, site):
        shutil.rmtree(folder, ignore_errors=True)
    source = work / "source"
    source.mkdir(parents=True)
    stage(root, source)
    doctrees = str(work / "doctrees")
    options = ["-q", "-W", "--keep-going", "-b", "html", "-d", doctrees]
    code = sphinx([*options, str(source), str(site)])
    if code:
        return [f"sphinx ended with {code}; its warnings stand above"]
    shutil.rmtree(site / ".doctrees", ignore_errors=True)
    return faults(site)
