"""``audit pairs FILE``: pre-aligned segments in, one JSON object a line out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from auditor.cli.options import (
    Checks,
    Depth,
    EncoderName,
    SameLanguage,
    Source,
    Target,
    Tokens,
    TranslatorName,
    given,
    split_list,
)
from auditor.cli.streams import put, say
from auditor.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.pairs import AuditedPair
    from auditor.readers.pairs import BadLine, TextPair

# Lines read ahead to tell the languages when they are not given.
PEEK = 40


def pairs_command(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="TSV or CSV: source, target.")],
    *,
    source: Source = None,
    target: Target = None,
    same_language: SameLanguage = False,
    tokens: Tokens = False,
    checks: Checks = None,
    depth: Depth = "standard",
    translator: TranslatorName = "auto",
    encoder: EncoderName = "use",
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit with 2 when a line is not a pair.")
    ] = False,
    jobs: Annotated[
        int | None,
        typer.Option("-j", "--jobs", metavar="N", min=1, help="Processes. [one a core]"),
    ] = None,
) -> None:
    """Audit pre-aligned pairs: source, target and perhaps a recorded back-translation of the target.

    Prints one JSON object a line, in the input's order: index, divergence, verdict, issues. A line
    that is not a pair gives an object with its line number and the error; the rest is audited.
    """
    import json
    import os

    from auditor.pairs import audit_pairs
    from auditor.preconditions import require_two_languages
    from auditor.readers import shown
    from auditor.readers.pairs import BadLine, read_pairs
    from auditor.settings import Settings
    from auditor.stages import NOT_CALIBRATED

    chosen = split_list(checks, "--checks")
    rows, code_a, code_b = _with_languages(
        read_pairs(file), given(source, "-s"), given(target, "-t")
    )
    if not same_language:
        require_two_languages(code_a, code_b, what=f"{shown(file)}: both columns")
    settings = Settings(
        language_a=code_a,
        language_b=code_b,
        encoder=encoder,
        translator=given(translator, "--translator") or "auto",
        depth=depth,
        tokens=tokens,
        checks=chosen,
        same_language=same_language,
    )
    bad = 0
    silent = False
    for result in audit_pairs(rows, settings, jobs=jobs or os.cpu_count() or 1):
        if isinstance(result, BadLine):
            bad += 1
        elif tokens and result.tokens is None and not silent:
            silent = True
            say(f"--tokens not run: {NOT_CALIBRATED}")
        # JSON's own escapes keep lone surrogates writable.
        put(json.dumps(as_data(result), ensure_ascii=True).encode() + b"\n")
    if bad:
        say(f"{shown(file)}: {bad} line(s) are not pairs; see their error objects")
    raise typer.Exit(2 if bad and strict else 0)


def _with_languages(
    rows: Iterator[TextPair | BadLine], source: str | None, target: str | None
) -> tuple[Iterator[TextPair | BadLine], str, str]:
    from itertools import chain, islice

    from auditor.model import Document
    from auditor.readers.pairs import TextPair
    from auditor.sides import settle_language

    ahead = list(islice(rows, PEEK))
    known = [row for row in ahead if isinstance(row, TextPair)]
    if not known and not (source and target):
        raise InputError("no line has two columns: give lines of source<TAB>target")
    codes = []
    for name, code, flag in (("a", source, "-s"), ("b", target, "-t")):
        text = "\n".join(getattr(row, name) for row in known)
        document = Document(text, text, (), path=f"column {1 if name == 'a' else 2}")
        codes.append(settle_language(document, given=code, flag=flag))
    return chain(ahead, rows), codes[0], codes[1]


def as_data(result: AuditedPair | BadLine) -> dict[str, Any]:
    """One output object: index, divergence, verdict, features, issues and, where asked, tokens."""
    from auditor.readers.pairs import BadLine
    from auditor.reports.json import jsonable

    if isinstance(result, BadLine):
        return {"index": result.index, "line": result.line, "error": result.error}
    judgement = result.examined.judgement
    data: dict[str, Any] = {
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
            for issue in result.examined.issues
        ],
    }
    if result.tokens is not None:
        data["tokens"] = {
            "a": [list(token) for token in result.tokens.a],
            "b": [list(token) for token in result.tokens.b],
        }
    return data
