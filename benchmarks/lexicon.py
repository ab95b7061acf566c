"""The official lexicon as a page for native speakers: ``python -m benchmarks.lexicon > docs/lexicon.md``."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from auditor.languages import display_name, language, languages
from auditor.languages.concepts import Concept, concepts
from auditor.languages.rows import rows_of
from auditor.languages.tables.lexicon import Lexicon
from auditor.languages.tables.limits import Limits
from auditor.languages.tables.opposites import Opposites

INTRODUCTION = """# The official lexicon

What official texts do, say and require, as concepts on scales, and the words of each language for them. Two versions are
compared by these: *A regrets, B condemns* is a difference, and B says more. **Corrections by native speakers are welcome**:
of the words in `auditor/languages/xx/lexicon.tsv`, `auditor/languages/xx/limits.py` and
`auditor/languages/xx/opposites.tsv`, of the scales in `auditor/languages/concepts.tsv`. This page is made from them by `make lexicon`.

A word may stand for several concepts, and it is better to name one too many than one too few: only what can't mean the same is a difference.
Words are base forms. ` … ` stands for up to three words, ` …… ` for up to fifteen, `ziehen/zog/gezogen` adds forms, `auf|fordern` a particle that may stand
apart, `condamn~` any ending, `=gas` no other form, `#` a number.
"""


# How the side of a scale is named on the page.
_SIDES = {".": "", "+": "for: ", "-": "against: "}


def known_languages() -> tuple[str, ...]:
    """The languages that have a lexicon."""
    return tuple(code for code in languages() if language(code).has(Lexicon))


def scales() -> dict[str, list[Concept]]:
    """The concepts of each scale, in the order of the inventory."""
    found: dict[str, list[Concept]] = {}
    for concept in concepts().values():
        found.setdefault(concept.scale, []).append(concept)
    return found


def ranked(members: list[Concept]) -> str:
    """A scale on one line: *regret < deplore < condemn*, its sides apart."""
    sides = []
    for pole in dict.fromkeys(concept.pole for concept in members):
        side = sorted((one for one in members if one.pole == pole), key=lambda one: one.rank)
        ranks = dict.fromkeys(one.rank for one in side)
        steps = (" = ".join(one.name for one in side if one.rank == rank) for rank in ranks)
        sides.append(_SIDES[pole] + " < ".join(steps))
    return "; ".join(sides)


def page() -> str:
    """The whole page."""
    return "\n".join([*_inventory(), *_words(), *_limits(), *_opposites()]).rstrip() + "\n"


def _inventory() -> Iterator[str]:
    yield INTRODUCTION
    yield "## The scales\n"
    yield "| scale | concepts |"
    yield "|---|---|"
    for scale, members in scales().items():
        yield f"| {scale} | {ranked(members)} |"
    yield ""


def _words() -> Iterator[str]:
    for code in known_languages():
        words = dict(rows_of(code, language(code).tables(Lexicon).file))
        yield f"## {display_name(code)}\n"
        yield "| concept | words |"
        yield "|---|---|"
        for name in concepts():
            yield f"| {name} | {_cell(words.get(name, ''))} |"
        yield f"\nNone of these: {words.get('none', '')}\n"


def _limits() -> Iterator[str]:
    tables = {code: dict(language(code).tables(Limits).rows) for code in known_languages()}
    weak = {code: dict(language(code).tables(Limits).weak) for code in known_languages()}
    values = dict.fromkeys(value for table in tables.values() for value in table)
    yield "## Words that limit\n"
    for value in values:
        yield f"### {value}\n"
        yield from (
            f"- {display_name(code)}: {_cell(table[value])}"
            for code, table in tables.items()
            if value in table
        )
        yield from (
            f"- {display_name(code)}, or nothing of the kind: {_cell(table[value])}"
            for code, table in weak.items()
            if value in table
        )
        yield ""


def _opposites() -> Iterator[str]:
    known = [code for code in languages() if language(code).has(Opposites)]
    yield "## States and their opposites\n"
    yield (
        "What programs and notices say of a thing: on or off, locked or unlocked. A word in brackets is one only "
        "where a text consists of hardly more, as on a button.\n"
    )
    for code in known:
        yield f"### {display_name(code)}\n"
        yield "| state | words |"
        yield "|---|---|"
        for state, words, *short in rows_of(code, language(code).tables(Opposites).file):
            yield f"| {state} | {', '.join(filter(None, (_cell(words), *map(_bracketed, short))))} |"
        yield ""


def _bracketed(words: str) -> str:
    return f"({_cell(words)})" if words else ""


def _cell(text: str) -> str:
    """Text that a table of Markdown takes as it is."""
    return text.replace("|", "\\|").replace("~", "\\~")


def main() -> None:
    """Print the page."""
    sys.stdout.write(page())


if __name__ == "__main__":
    main()
