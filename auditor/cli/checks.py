"""``audit checks``: what is compared."""

from __future__ import annotations

from typing import Annotated

import typer

from auditor.cli.streams import put


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

    table = Table(show_lines=True)
    for heading in ("check", "MQM category", "severity", "compares", "languages"):
        table.add_column(heading, overflow="fold")
    for check in checks:
        languages = " ".join(sorted(check.languages)) if check.languages else "any"
        what = f"{check.compares}\ne.g. {check.example}"
        table.add_row(check.id, check.category, check.severity.value, what, languages)
    console = Console()
    # Not printed by rich itself, which ends the process when nobody reads.
    with console.capture() as printed:
        console.print(table)
    put(printed.get().encode())
