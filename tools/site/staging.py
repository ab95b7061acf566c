"""Pages where they are written in, a folder that Sphinx reads out: each link led to where its target is on the site."""

from __future__ import annotations

import posixpath
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

# Files of the project's root that are pages of the site.
ROOT_PAGES = {
    "CHANGELOG.md": "project/changelog",
    "GLOSSARY.md": "project/glossary",
    "CONTRIBUTING.md": "project/contributing",
    "SECURITY.md": "project/security",
}
# Where files that a page links to, and that are no pages, are put.
FILES = "files"
_LINK = re.compile(r"(!?\[[^\]]*\]\()([^)\s]+)(\))")
_FENCE = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
_OUTSIDE = re.compile(r"[a-z][a-z+.-]*:|#")


@dataclass(frozen=True, slots=True)
class Staged:
    """``pages``: the text of each page by its name; ``files``: what they link to, by its place on the site."""

    pages: Mapping[str, str]
    files: Mapping[str, Path]


def staged(root: Path) -> Staged:
    """The written pages of a project, links rewritten. Raises ValueError for one that leads nowhere."""
    sources = {path: name for file, name in ROOT_PAGES.items() if (path := root / file).is_file()}
    docs = root / "docs"
    for path in sorted(docs.rglob("*.md")):
        sources[path] = path.relative_to(docs).with_suffix("").as_posix()
    # The README is the first page; the site has one of its own.
    sources[root / "README.md"] = "index"
    files: dict[str, Path] = {}
    pages = {
        name: _rewritten(path, name, root=root, sources=sources, files=files)
        for path, name in sources.items()
        if path.name != "README.md" or path.parent != root
    }
    return Staged(pages, files)


def _rewritten(
    path: Path, name: str, *, root: Path, sources: Mapping[Path, str], files: dict[str, Path]
) -> str:
    """The text of a page with its links as the site needs them; blocks of code stay as they are."""

    def lead(match: re.Match[str]) -> str:
        before, target, after = match.groups()
        if _OUTSIDE.match(target):
            return match[0]
        place, mark, anchor = target.partition("#")
        there = Path(posixpath.normpath((path.parent / place).as_posix()))
        if there in sources:
            new = f"{_relative(sources[there], name)}.md"
        elif there.is_file():
            inside = there.relative_to(root).as_posix()
            files[f"{FILES}/{inside}"] = there
            new = _relative(f"{FILES}/{inside}", name)
        elif there.is_dir():
            return f"{before[:-2].lstrip('![')}"
        else:
            raise ValueError(f"{path.relative_to(root)}: {target}: leads nowhere")
        return f"{before}{new}{mark}{anchor}{after}"

    text = path.read_text("utf-8")
    parts = re.split(f"({_FENCE.pattern})", text, flags=re.DOTALL | re.MULTILINE)
    return "".join(part if part.startswith("```") else _LINK.sub(lead, part) for part in parts)


def _relative(target: str, page: str) -> str:
    return posixpath.relpath(target, posixpath.dirname(page) or ".")


def write(found: Staged, generated: Mapping[str, str], into: Path) -> None:
    """Write everything into an empty folder. Raises ValueError where a generated page is written by hand too."""
    twice = set(found.pages) & set(generated)
    if twice:
        raise ValueError(f"{sorted(twice)[0]}: is generated, and a page of docs/ as well")
    for name, text in {**found.pages, **generated}.items():
        path = into / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for place, file in found.files.items():
        path = into / place
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, path)
