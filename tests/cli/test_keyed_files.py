"""Two files of texts by key on the command line."""

from __future__ import annotations

from pathlib import Path

from tests.support.command_line import Cli


def write(path: Path, content: str) -> None:
    path.write_text(content, "utf-8")


def test_commands(audit_cli: Cli) -> None:
    write(Path("en.json"), '{"open": "The shop is open.", "n": "{count} items of {all}"}')
    write(Path("de.json"), '{"open": "Der Laden ist offen.", "n": "{count} Dinge"}')
    said = audit_cli("pairs", "en.json", "de.json", "-j", "1", "--translator", "none")
    assert said.code == 1
    assert said.out.count("\n") == 2
    assert "{all}" in said.out
    said = audit_cli("compare", "en.json", "de.json", "--format", "text", "-o", "-")
    assert said.code == 1
    assert "{all}" in said.out
    assert audit_cli("compare", ".", "--format", "text", "-o", "-").code == 1
    audit_cli("compare", "en.json").assert_refused("en.json: is one version")
    audit_cli("align", "en.json", "de.json").assert_refused("en.json: holds texts by key")
    write(Path("fr.json"), '{"open": "Le magasin est ouvert.", "n": "{count} objets sur {all}"}')
    assert audit_cli("compare", "en.json", "de.json", "fr.json", "-q").code == 1
