"""``audit pairs`` ends with 2 where a row should have been a pair and is none."""

from __future__ import annotations

from pathlib import Path

from tests.support.command_line import Cli


def test_the_exit_code(audit_cli: Cli) -> None:
    options = ("-s", "en", "-t", "es", "-j", "1", "--checks", "numbers")
    for rows, code in (("a,b\n", 0), ("a,b\n\nc,\n", 0), ("a,b\nYes, no.,Sí.\n", 2), ("a\n", 2)):
        Path("a.csv").write_text(f"source,target\n{rows}", "utf-8")
        assert audit_cli("pairs", "a.csv", *options).code == code, rows
