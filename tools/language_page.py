"""All that is known of a language, as one page that a native speaker can read and correct.

    python -m tools.language_page pl > pl.html
    python -m tools.language_page pl --markdown

Nothing is chosen: every subject of `auditor.languages.tables` that the language has a file of, every field of it.
"""

from __future__ import annotations

import argparse
import dataclasses
import html
import inspect
import sys
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules

import auditor.languages.tables
from auditor.languages import display_name, language, languages
from auditor.languages.rows import rows_of
from tools.plain_page import html_page

# Rows of a table that a page shows; a longer one is a list of words made by a library, named with its file.
MOST = 1500


def subjects() -> Iterator[type[object]]:
    """The classes of all subjects, by the names of their files."""
    for found in iter_modules(auditor.languages.tables.__path__):
        module = import_module(f"{auditor.languages.tables.__name__}.{found.name}")
        wanted = found.name.replace("_", "")
        for name, value in vars(module).items():
            if inspect.isclass(value) and name.lower() == wanted:
                yield value


def page(code: str) -> str:
    """The page of one language, in Markdown. Raises KeyError for one without a folder."""
    if code not in languages():
        raise KeyError(code)
    return "\n".join(_lines(code)).rstrip() + "\n"


def _lines(code: str) -> Iterator[str]:
    known = language(code)
    has = [subject for subject in subjects() if known.has(subject)]
    lacks = [_file(subject) for subject in subjects() if not known.has(subject)]
    yield f"# {display_name(code)}: what is known of it\n"
    yield (
        f"Every table of `auditor/languages/{code}/`. Words in them are as the program compares them; regular "
        "expressions and CLDR's names of units stand as they are written. **Correct what a native speaker would not "
        "say, and add what is missing**: each heading names its file.\n"
    )
    yield f"Not known of this language: {', '.join(lacks) or 'nothing'}.\n"
    for subject in has:
        file = _file(subject)
        yield f"## {file}\n"
        yield f"{(inspect.getdoc(import_module(subject.__module__)) or '').splitlines()[0]}\n"
        yield f"File: `auditor/languages/{code}/{file}.py`\n"
        yield from _fields(known.tables(subject), code)
    for name, value in shared_words(code):
        yield f"## {name}\n"
        yield f"File: `auditor/languages/{code}/{name}.py`, which the others read.\n"
        yield from _fields(value, code)


def shared_words(code: str) -> Iterator[tuple[str, object]]:
    """What the files of a language share and hands over as rules: values of its underscored files."""
    folder = import_module(f"auditor.languages.{code}")
    for found in iter_modules(folder.__path__):
        if found.name.startswith("_"):
            module = import_module(f"{folder.__name__}.{found.name}")
            for name, value in vars(module).items():
                if name.isupper() and dataclasses.is_dataclass(value):
                    yield found.name, value


def _file(subject: type[object]) -> str:
    return subject.__module__.rpartition(".")[2]


def _fields(tables: object, code: str) -> Iterator[str]:
    if not dataclasses.is_dataclass(tables):
        yield f"{_code(tables)}\n"
        return
    for field in dataclasses.fields(tables):
        value: object = getattr(tables, field.name)
        # What a language does not say of itself is not shown; a number is, whatever it is.
        if not value and not (isinstance(value, int) and not isinstance(value, bool)):
            continue
        if isinstance(value, str) and value.endswith(".tsv"):
            yield from _table(f"{field.name} (`{value}`)", rows_of(code, value))
        elif isinstance(value, Mapping):
            yield from _table(field.name, [[str(k), _said(v)] for k, v in value.items()])
        elif isinstance(value, frozenset):
            yield f"**{field.name}**: {_code(', '.join(sorted(map(_said, value))))}\n"
        elif isinstance(value, tuple) and value and all(isinstance(one, tuple) for one in value):
            yield from _table(field.name, [[_said(cell) for cell in one] for one in value])
        elif dataclasses.is_dataclass(value) and not isinstance(value, type):
            yield f"**{field.name}**:\n"
            yield from _fields(value, code)
        else:
            yield f"**{field.name}**: {_code(_said(value))}\n"


def _table(name: str, rows: list[list[str]]) -> Iterator[str]:
    yield f"**{name}**, {len(rows):,} rows:\n"
    width = max((len(row) for row in rows), default=1)
    yield f"|{' |' * width}\n|{'---|' * width}"
    for row in rows[:MOST]:
        cells = [_code(cell) for cell in row] + [""] * (width - len(row))
        yield f"| {' | '.join(cells)} |"
    if len(rows) > MOST:
        yield f"\nand {len(rows) - MOST:,} more in the file."
    yield ""


def _said(value: object) -> str:
    """A value in words: a function by its first line, a group by its members."""
    if callable(value):
        return f"a rule in code: {(inspect.getdoc(value) or 'see the file').splitlines()[0]}"
    if isinstance(value, tuple | list):
        return ", ".join(map(_said, value))
    if isinstance(value, frozenset | set):
        return ", ".join(sorted(map(_said, value)))
    if isinstance(value, Mapping):
        return ", ".join(f"{_said(key)}: {_said(one)}" for key, one in value.items())
    return str(value)


def _code(text: object) -> str:
    """Words that a table of Markdown takes as they are."""
    escaped = html.escape(str(text), quote=False)
    for mark in "\\`*_[]|~$":
        escaped = escaped.replace(mark, f"&#{ord(mark)};")
    return " ".join(escaped.split()) or " "


def main(
    arguments: list[str] | None = None, write: Callable[[str], object] = sys.stdout.write
) -> int:
    """Print the page; 2 for a language without a folder."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("language", help="its code, e.g. pl")
    parser.add_argument("--markdown", action="store_true", help="Markdown in place of HTML")
    given = parser.parse_args(arguments)
    try:
        text = page(given.language)
    except KeyError:
        known = ", ".join(languages())
        print(
            f"language_page: {given.language}: no such language; there are {known}", file=sys.stderr
        )
        return 2
    title = f"{display_name(given.language)}: what is known of it"
    write(text if given.markdown else html_page(text, title=title, language=given.language))
    return 0


if __name__ == "__main__":
    sys.exit(main())
