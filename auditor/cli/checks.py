"""``audit checks``: what is compared."""

from __future__ import annotations

from typing import Annotated

import typer

from auditor.cli.streams import put

# The most columns of a line: beyond, a line is hard to read.
WIDTH = 100


def checks_command(
    *,
    json: Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")] = False,
) -> None:
    """List every check: what it compares, and for which languages."""
    from auditor.checks import CHECKS, load_check

    checks = [load_check(name) for name in CHECKS]
    if json:
        import json as codec

        rows = [
            {
                "id": check.id,
                "category": check.category,
                "severity": check.severity.value,
                "compares": check.compares,
                "example": check.example,
                "languages": sorted(check.languages) if check.languages else None,
            }
            for check in checks
        ]
        put(f"{codec.dumps(rows, ensure_ascii=False, indent=2)}\n".encode())
        return
    from rich.console import Console
    from rich.table import Table

    console = Console()
    table = Table(
        box=None, show_header=False, padding=(0, 2, 0, 0), width=min(console.width, WIDTH)
    )
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for check in checks:
        languages = " ".join(sorted(check.languages)) if check.languages else "any language"
        lines = (
            check.compares,
            f"e.g. {check.example}",
            f"{check.severity.value} · {check.category} · {languages}",
        )
        table.add_row(check.id, "\n".join(lines))
        table.add_row("", "")
    # Not printed by rich itself, which ends the process when nobody reads.
    with console.capture() as printed:
        console.print(table)
    put("".join(f"{line.rstrip()}\n" for line in printed.get().splitlines()).encode())
