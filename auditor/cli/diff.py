"""``audit diff OLD.json NEW.json``: two audits already made, and what became of the differences between them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from auditor.cli.options import EncoderName, Overwrite, given, given_path, split_list

if TYPE_CHECKING:
    from auditor.model import Audit
    from auditor.revision.against import Lists


def diff_command(
    old: Annotated[
        str, typer.Argument(metavar="OLD", help="What audit compare --format json wrote before.")
    ],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The same of the revised texts.")],
    *,
    output: Annotated[
        str | None,
        typer.Option(
            "-o", "--output", metavar="PATH", help="Report file; - prints it. [text on stdout]"
        ),
    ] = None,
    formats: Annotated[
        str,
        typer.Option("--format", metavar="NAMES", help="text, json or csv; separated by commas."),
    ] = "text",
    encoder: EncoderName = None,
    overwrite: Overwrite = False,
) -> None:
    """Say which differences two audits share: resolved, remaining, new, and changed on one side only.

    Exit code 0: no difference remains and none is new; 1: one does or is; 2: it could not be done.
    """
    from auditor.cli.progress import step
    from auditor.cli.revising import planned, tell, writable
    from auditor.cli.writing import today
    from auditor.errors import SettingsError
    from auditor.reports.json_reader import read_audit
    from auditor.revision.json_report import Against, render_json
    from auditor.revision.table_report import render_csv
    from auditor.revision.text_report import against_lines

    paths = [given_path(one, name) or Path(one) for one, name in ((old, "OLD"), (new, "NEW"))]
    chosen = split_list(formats, "--format") or ("text",)
    if "html" in chosen:
        raise SettingsError(
            "--format html: audit revise --against makes the page, from the texts themselves"
        )
    outputs = planned(paths[0], paths[1], given(output, "-o") or "-", chosen, name="diff")
    writable(outputs, paths, overwrite=overwrite)
    before, after = (read_audit(path)[0] for path in paths)
    with step("comparing"):
        lists = _lists(before, after, encoder or "use")
    names = [side.document.path or "B" for side in (before.b, after.b)]
    against = (Against(names[0], names[1], after.b.document.language or "", lists),)
    tell(
        outputs,
        {
            "text": lambda: "\n".join(["Revision by statement-audit", "", *against_lines(against)]),
            "json": lambda: render_json(None, against, created=today(), command="diff"),
            "csv": lambda: render_csv(None, against),
        },
        None,
    )
    raise typer.Exit(int(bool(lists.remaining or lists.new)))


def _lists(old: Audit, new: Audit, encoder: str) -> Lists:
    from auditor.encoders import load_encoder
    from auditor.revision.against import lists_of
    from auditor.revision.documents import revise
    from auditor.settings import Settings

    loaded = load_encoder(encoder)
    a, b = (
        revise(before.document, after.document, Settings(encoder=encoder), encoder=loaded)
        for before, after in ((old.a, new.a), (old.b, new.b))
    )
    return lists_of(old, new, a=a, b=b)
