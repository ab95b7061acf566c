"""Faults of placeholders in files that hold both versions, through both commands."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.command_line import Cli

PO = r"""
msgid ""
msgstr ""
"Language: fr\n"
"X-Source-Language: en\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\n"

msgctxt "lost"
msgid "You have received {count} new letters from the ministry."
msgstr "Vous avez reçu de nouvelles lettres du ministère."

msgctxt "other"
msgid "The minister of {0} met the minister of {1} yesterday."
msgstr "Le ministre de {0} a rencontré hier le ministre de {2}."

msgctxt "kept"
msgid "The minister of {0} met the minister of {1} yesterday."
msgstr "Le ministre de {1} a été rencontré hier par celui de {0}."

msgid "One letter"
msgid_plural "%d letters"
msgstr[0] "%d lettre"
msgstr[1] "%d lettres"
"""


def test_end_to_end(audit_cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "fr.po"
    file.write_text(PO, encoding="utf-8")
    said = audit_cli("pairs", str(file), "--translator", "none", "-j", "1")
    units = [json.loads(line) for line in said.out.splitlines()]
    told = [
        [i["message"] for i in unit["issues"] if i["check"] == "placeholders"] for unit in units
    ]
    assert told[:2] == [
        ["A has the placeholder “{count}”; B does not"],
        ["A has the placeholder “{1}”, B has “{2}”"],
    ]
    assert not any(told[2:])
    assert [unit["verdict"] for unit in units[:2]] == ["divergent", "divergent"]
    junit = audit_cli("compare", str(file), "--translator", "none", "--format", "junit", "-o", "-")
    assert junit.code == 1
    assert "A has the placeholder “{1}”, B has “{2}”" in junit.out
    assert "of {#}" not in junit.out


XLIFF = """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file source-language="en" target-language="fr" original="x" datatype="plaintext"><body>{}</body></file>
</xliff>"""
UNITS = [
    # source, target, verdict
    ("You have {count} new messages.", "Vous avez de nouveaux messages.", "divergent"),
    ("Hello %@, you owe %d euros.", "Bonjour %d, vous devez %@ euros.", "divergent"),
    ("There are %d messages for you.", "Il y a %s messages pour vous.", "divergent"),
    (
        "It will not leave &lt;b&gt;today&lt;/b&gt;.",
        "Il ne partira pas &lt;b&gt;aujourd'hui.",
        "divergent",
    ),
    ("Read &lt;a href='%s'&gt;the terms&lt;/a&gt;.", "Lisez les conditions.", "divergent"),
    ("Copying files from %1 to %2", "Copie des fichiers de %1", "divergent"),
    ("You have {count} new messages.", "Vous avez {count} nouveaux messages.", "equivalent"),
    ("Hello %1$@, you owe %2$d euros.", "Vous devez %2$d euros, %1$@.", "equivalent"),
    (
        "Read &lt;a href='%s'&gt;the terms&lt;/a&gt;.",
        "Lisez &lt;a href='%s'&gt;les conditions&lt;/a&gt;.",
        "equivalent",
    ),
    ("About 50% of users agreed.", "Environ 50 % des utilisateurs ont accepté.", "equivalent"),
]


def test_each_kind_in_xliff(audit_cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "units.xlf"
    units = (
        f'<trans-unit id="{k}"><source>{a}</source><target>{b}</target></trans-unit>'
        for k, (a, b, _) in enumerate(UNITS)
    )
    file.write_text(XLIFF.format("".join(units)), encoding="utf-8")
    said = audit_cli("pairs", str(file), "--translator", "none", "-j", "1")
    found = [json.loads(line) for line in said.out.splitlines()]
    assert [unit["verdict"] for unit in found] == [verdict for _, _, verdict in UNITS]


@pytest.mark.parametrize("name", ["pairs.csv", "pairs.tsv"])
def test_positions_are_no_numbers_in_tables(audit_cli: Cli, tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    between = "," if name.endswith("csv") else "\t"
    rows = ["source{}target", "Page %1$s of {{0}} letters{}Lettres : page %1$s de {{0}}"]
    rows.append("The letter of %1$s{}La lettre de %2$s")
    text = "\n".join(row.format(between) for row in rows)
    file.write_text(text, "utf-8")
    said = audit_cli("pairs", str(file), "-s", "en", "-t", "fr", "--translator", "none", "-j", "1")
    checks = [
        {issue["check"] for issue in json.loads(line)["issues"]} for line in said.out.splitlines()
    ]
    assert checks == [set(), {"placeholders"}]
