"""``audit pairs FILE``: pre-aligned segments in, one JSON object a line out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from auditor.cli.configured import configured
from auditor.cli.options import (
    Checks,
    ConfigPath,
    Depth,
    EncoderName,
    NoConfig,
    SameLanguage,
    Source,
    Target,
    Tokens,
    TranslatorName,
    checks_named,
    given,
    listed,
)
from auditor.cli.streams import CANNOT, put, say
from auditor.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.pipeline.pairs import AuditedPair
    from auditor.readers.pairs import BadLine, TextPair

# Lines read ahead to detect the languages when they are not given.
PEEK = 40


def pairs_command(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE", help="TSV, CSV, TMX, XLIFF, PO, .ts or .xcstrings; - is stdin."
        ),
    ],
    other: Annotated[
        Path | None,
        typer.Argument(
            metavar="OTHER",
            help="The other version of a FILE that holds one, text by key: JSON, ARB, .properties, "
            ".strings, strings.xml, .resx.",
        ),
    ] = None,
    *,
    # Longer than 60 lines: Typer reads an option from each parameter.
    source: Source = None,
    target: Target = None,
    same_language: SameLanguage = None,
    tokens: Tokens = None,
    checks: Checks = None,
    depth: Depth = None,
    translator: TranslatorName = None,
    encoder: EncoderName = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit with 2 also for what is not translated.")
    ] = False,
    jobs: Annotated[
        int | None,
        typer.Option(
            "-j", "--jobs", metavar="N", min=1, help="Number of processes. [one per core]"
        ),
    ] = None,
    config: ConfigPath = None,
    no_config: NoConfig = False,
) -> None:
    """Audit pairs of texts that are already aligned. Prints one JSON object per line.

    A table has source, target and perhaps a recorded back-translation. An object has index, divergence,
    verdict, issues and, where it has one, the unit's place, in the input's order. What is not a pair, or
    not translated, gives an object with its line and the error; the rest is audited.
    """
    import json
    import os
    from dataclasses import replace

    from auditor.paths import shown
    from auditor.pipeline.pairs import audit_pairs
    from auditor.pipeline.sides import require_two_languages
    from auditor.pipeline.status import NOT_CALIBRATED
    from auditor.readers.pairs import BadLine

    settings = configured(
        config,
        no_config,
        source=given(source, "-s"),
        target=listed(given(target, "-t")),
        same_language=same_language,
        tokens=tokens,
        checks=checks_named(checks),
        depth=depth,
        translator=given(translator, "--translator"),
        encoder=encoder,
    ).settings()
    rows, code_a, code_b = _with_languages(file, other, settings.language_a, settings.language_b)
    if not settings.same_language:
        require_two_languages(code_a, code_b, what=f"{shown(file)}: both sides")
    settings = replace(settings, language_a=code_a, language_b=code_b)
    bad = unread = 0
    silent = False
    for result in audit_pairs(rows, settings, jobs=jobs or os.cpu_count() or 1):
        if isinstance(result, BadLine):
            bad += 1
            unread += result.unread
        elif settings.tokens and result.tokens is None and not silent:
            silent = True
            say(f"--tokens not run: {NOT_CALIBRATED}")
        # JSON's own escapes keep lone surrogates writable.
        put(json.dumps(as_data(result), ensure_ascii=True).encode() + b"\n")
    if bad:
        say(f"{shown(file)}: {bad} line(s) are not pairs; see their error objects")
    raise typer.Exit(CANNOT if unread or (bad and strict) else 0)


def _with_languages(
    path: Path, other: Path | None, source: str | None, target: str | None
) -> tuple[Iterator[TextPair | BadLine], str, str]:
    """The rows of a file, and its languages: as given, as it says itself, or detected in its text."""
    from itertools import chain, islice

    from auditor.model import Document
    from auditor.paths import shown
    from auditor.pipeline.sides import require_right_way, settle_language
    from auditor.readers.pairs import TextPair, open_keyed_pairs, open_pairs

    opened = (
        open_keyed_pairs(path, other)
        if other is not None
        else open_pairs(path, source=source, target=target)
    )
    for note in opened.notes:
        say(f"{shown(path)}: {note}")
    ahead = list(islice(opened.rows, PEEK))
    known = [row for row in ahead if isinstance(row, TextPair)]
    told = (source or opened.languages[0], target or opened.languages[1])
    if not known and not all(told):
        if opened.format in {"tsv", "csv"}:
            raise InputError("no line has two columns: give lines of source<TAB>target")
        raise InputError(f"{shown(path)}: no pair in it; nothing in it is translated")
    codes = []
    texts = []
    for number, (code, flag) in enumerate(((source, "-s"), (target, "-t"))):
        text = "\n".join(row.b if number else row.a for row in known)
        language = opened.languages[number]
        document = Document(text, text, (), language, path=f"column {number + 1}")
        codes.append(settle_language(document, given=code, flag=flag))
        texts.append(text)
    if source or target:
        require_right_way((texts[0], texts[1]), (codes[0], codes[1]))
    return chain(ahead, opened.rows), codes[0], codes[1]


def as_data(result: AuditedPair | BadLine) -> dict[str, object]:
    """One output object: index, divergence, verdict, features, issues and, where asked, tokens."""
    from auditor.readers.pairs import BadLine
    from auditor.reports.json import jsonable

    if isinstance(result, BadLine):
        bad = {"index": result.index, "line": result.line, "error": result.error}
        return bad | ({"place": result.place} if result.place else {})
    judgement = result.judged.judgement
    data: dict[str, object] = {
        "index": result.pair.index,
        "divergence": judgement.divergence,
        "verdict": judgement.verdict.value,
        "features": dict(judgement.features),
        "issues": [
            {
                "check": issue.check,
                "category": issue.category,
                "severity": issue.severity.value,
                "confidence": issue.confidence,
                "message": issue.message,
                "says_a": issue.says_a,
                "says_b": issue.says_b,
                "spans_a": [list(span) for span in issue.spans_a],
                "spans_b": [list(span) for span in issue.spans_b],
                "evidence": jsonable(issue.evidence),
            }
            for issue in result.judged.issues
        ],
    }
    if result.judged.ignored:
        data["ignored"] = [
            {"check": one.issue.check, "message": one.issue.message, "reason": one.reason}
            for one in result.judged.ignored
        ]
    said = {"place": result.pair.place, "state": result.pair.state}
    data |= {name: value for name, value in said.items() if value}
    if result.tokens is not None:
        data["tokens"] = {
            "a": [list(token) for token in result.tokens.a],
            "b": [list(token) for token in result.tokens.b],
        }
    return data
