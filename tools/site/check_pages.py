"""A page for each check: what the check says of itself, what docs/checks/ says of it, and what was measured."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from auditor.checks import CHECKS, load_check
from auditor.checks.base import Check
from auditor.languages import display_name
from tools.site.command_pages import cell

# Planted kinds (`auditor.planting`) that a check is there for; what has none was not planted.
KINDS: Mapping[str, tuple[str, ...]] = {
    "numbers": ("number", "magnitude", "unit", "duration"),
    "dates": ("date", "month", "year", "weekday"),
    "names": ("country", "people", "organisation", "name"),
    "references": ("reference",),
    "negation": ("negation-added", "negation-dropped"),
    "modality": ("modality-up", "modality-down"),
    "quantifiers": ("quantifier", "bound", "direction"),
    "argument-swap": ("roles", "who"),
    "sentence-type": ("question",),
    "contrast": ("antonym",),
    "predicate": ("predicate-off-scale", "predicate-on-scale"),
    "official-act": ("official-act",),
    "limit": (
        "condition-dropped",
        "condition-reversed",
        "restriction-dropped",
        "restriction-added",
        "exception",
        "connective",
        "time-bound",
    ),
    "clauses": ("clause-dropped", "clause-added", "sentence-added"),
}
MEASURED = "docs/how-it-decides.md"


def pages(root: Path, notes: Mapping[str, str]) -> dict[str, str]:
    """The pages by their names; ``notes`` are those of docs/checks/, by the same names."""
    recalls = recall_of_kinds((root / MEASURED).read_text("utf-8"))
    checks = [load_check(name) for name in CHECKS]
    result = {"checks/index": "\n".join(_index(checks)) + "\n"}
    for check in checks:
        result[f"checks/{check.id}"] = composed(check, notes[f"checks/{check.id}"], recalls)
    return result


def composed(check: Check, notes: str, recalls: Mapping[str, str]) -> str:
    """The written page with the facts below its title and the figures at its end."""
    title, _, rest = notes.partition("\n")
    return (
        "\n".join([title, "", *_facts(check), rest.strip(), "", *_figures(check, recalls)]) + "\n"
    )


def recall_of_kinds(page: str) -> dict[str, str]:
    """By kind the recall without translation models, of the table on the page on how it decides."""
    table = page.partition("| kind | without models |")[2].partition("\n\n")[0]
    return dict(re.findall(r"^\| ([\w-]+) \| ([\d.]+) \|", table, re.MULTILINE))


def _facts(check: Check) -> Iterator[str]:
    yield f"Compares {cell(check.compares)}. *{cell(check.example)}*\n"
    yield "| | |\n|---|---|"
    yield f"| MQM category | `{check.category}` |"
    yield f"| severity | {check.severity.value}, unless `[checks]` of [audit.toml](../configuration.md) says another |"
    yield f"| languages | {_languages(check)} |"
    yield f"| looks at | {'each pair of sentences' if check.per_sentence else 'each paragraph'} |"
    if check.on_back_translation:
        yield "| with a translation model | it is run on A and the back-translation, too |"
    if check.reads_encoder:
        yield "| needs | the encoder, `--depth standard` or `deep` |"
    yield f"| alone | `audit compare A B --checks {check.id}` |"
    yield ""


def _languages(check: Check) -> str:
    if check.languages is None:
        return "any"
    return ", ".join(sorted(display_name(code) for code in check.languages))


def _figures(check: Check, recalls: Mapping[str, str]) -> Iterator[str]:
    yield "## Measured\n"
    kinds = KINDS.get(check.id, ())
    if not kinds:
        yield (
            "No difference of this kind is planted in the public sets, so that there is no recall to print; what the "
            "tests hold is in `tests/checks/`.\n"
        )
        return
    yield (
        "Recall of the whole tool, not of this check alone, of differences of the kind planted in public texts, where 2% of the faithful "
        "pairs of the set are flagged; without translation models, each set by models fitted on the others "
        "([how it decides](../how-it-decides.md), `make bench`):\n"
    )
    yield "| planted | recall |\n|---|---|"
    yield from (f"| {kind} | {recalls[kind]} |" for kind in kinds)


def _index(checks: list[Check]) -> Iterator[str]:
    yield "# Checks\n"
    yield (
        "What is compared, each on a page of its own with examples that are run as tests. `audit checks` prints the list, "
        "`--checks` chooses, `[checks]` of [audit.toml](../configuration.md) turns off or changes the severity.\n"
    )
    yield "| check | compares | severity | languages |\n|---|---|---|---|"
    for one in checks:
        number = "any" if one.languages is None else str(len(one.languages))
        yield f"| [{one.id}]({one.id}.md) | {cell(one.compares)} | {one.severity.value} | {number} |"
    yield "\n```{toctree}\n:hidden:\n"
    yield from (one.id for one in checks)
    yield "```"
