"""The entry's own format: apostrophes of MessageFormat, per cent signs of printf; and slips of any format."""

from __future__ import annotations

import pytest

from auditor.checks.placeholders.check import run
from auditor.checks.placeholders.confidence import OFTEN, SURE
from auditor.model import Finding, Pair, Passage
from auditor.readers.pairs import TextPair, open_pairs
from tests.support.report_data import report_data
from tests.support.verdicts import verdicts


def found(a: str, b: str, syntax: str = "", languages: str = "en fr") -> list[Finding]:
    code_a, code_b = languages.split()
    return run(Pair(Passage(a, code_a, syntax=syntax), Passage(b, code_b, syntax=syntax)))


FOUND = {
    "an apostrophe switches off": ("Page {0}", "C'est la page {0}", "java-format"),
    "two around it": ("Row {0} is bad.", "L'entrée {0} n'est pas bonne.", "java-format"),
    "in Italian": ("The file {0} is open.", "L'archivio {0} è aperto.", "java-format"),
    "its source doubles them": ("Don''t use {0}", "N'utilisez pas {0}", ""),
    "a sign that begins nothing": ("%d%% off", "%d% !", "c-format"),
    "a sign read as a placeholder": ("%d%% of all", "%d % des Ganzen", "c-format"),
    "at the end": ("Done: %d%%", "Fertig: %d%", "php-format"),
    "spaced and lost": ("Dear % s", "Liebe", "python-format"),
    "spaced and lost, no format": ("Dear % s,", "عزيزي،", ""),
    "spaced, before a stop": ("Sent by % s.", "Gesendet.", ""),
    "a name lost": ("{n} mails", "{} Mails", "python-brace-format"),
}
NOT_FOUND = {
    "doubled": ("Page {0}", "C''est la page {0}", "java-format"),
    "no argument behind it": ("Page {0}", "La page {0} n''est pas là", "java-format"),
    "quoted on both sides": ("Write '{0}' for {0}", "Écrivez '{0}' pour {0}", "java-format"),
    "another format's apostrophe": ("Page {0}", "C'est la page {0}", "csharp-format"),
    "no format": ("Page {0}", "C'est la page {0}", ""),
    "doubled sign": ("%d%% off", "%d%% de rabais", "c-format"),
    "no placeholders at all": ("10% off", "10 % de rabais", "no-c-format"),
    "no printf": ("%d stands for a number", "%s est une chaîne", "no-c-format"),
    "wrong alike": ("100% sure", "100% sûr", "c-format"),
    "spaced on one side": ("Hi % s!", "Salut %s !", ""),
    "per cent in prose": ("It is 5 % d'ici là", "Es sind 5 % davon", ""),
    "German abbreviation": ("5 per cent of it", "in % d. Gesamtzahl", ""),
    "spaced, as C reads it": ("%d items", "% d Artikel", "c-format"),
    "width": ("%-10s|%5.1f", "%s|%.1f", "c-format"),
    "numbers of arguments": ("%s of %d", "%2$d von %1$s", "c-format"),
}


@pytest.mark.parametrize("name", FOUND)
def test_found(name: str) -> None:
    findings = found(*FOUND[name])
    assert findings
    assert findings[0].confidence == SURE


@pytest.mark.parametrize("name", NOT_FOUND)
def test_not_found(name: str) -> None:
    assert found(*NOT_FOUND[name]) == []


def test_a_blank_that_was_put_in_is_for_review() -> None:
    (finding,) = found("Hello %s!", "Bonjour % s !")
    assert finding.confidence == OFTEN
    assert "% s" in finding.says_b


FILES = "{n, plural, one {# file} other {# files}}"
ICU = {
    "no number for many": (FILES, "{n, plural, one {# fichier} other {des fichiers}}"),
    "none for few": (
        FILES,
        "{n, plural, one {# файл} few {файла} many {# файлов} other {# файла}}",
    ),
    "leaked": ("{v} votes in 30 days", "{v} votes en 30 jours},{"),
    "not closed": ("Hi {name}!", "Salut {name} {!"),
    "closes nothing": ("Hi {name}!", "Salut {name}} !"),
    "variable translated": ("for {duration}", "pour {durée}"),
    "a gender lost": (
        "{g, select, male {He} female {She} other {They}}",
        "{g, select, male {Il} other {Ils}}",
    ),
    "shown as something else": ("{p, number, percent}", "{p, number}"),
}
ICU_FINE = {
    "a word for one": (FILES, "{n, plural, one {un fichier} other {# fichiers}}"),
    "the argument itself": (FILES, "{n, plural, one {# fichier} other {{n} fichiers}}"),
    "its own forms": (FILES, "{n, plural, zero {لا ملفات} one {ملف} two {ملفان} few {# ملفات} many {# ملفا} other {# ملف}}"),
    "none on either side": (
        "{n, plural, one {a file} other {files}}",
        "{n, plural, one {un fichier} other {des fichiers}}",
    ),
    "a pattern of its own": ("{d, date, MM/dd}", "{d, date, dd.MM.}"),
    "a number of its own": ("{n, number, #,##0}", "{n, number, # ##0}"),
    "a hash in prose": ("#1 choice of {name}", "Choix n° 1 de {name}"),
    "a brace drawn on both": (":-} {name}", ":-} {name}"),
}  # fmt: skip


@pytest.mark.parametrize("name", ICU)
def test_icu(name: str) -> None:
    findings = found(*ICU[name])
    assert findings
    assert findings[0].confidence == SURE


@pytest.mark.parametrize("name", ICU_FINE)
def test_icu_that_is_fine(name: str) -> None:
    assert found(*ICU_FINE[name]) == []


def test_a_lone_brace_in_prose_is_for_review() -> None:
    (finding,) = found("Have a look", "Regardez }")
    assert finding.confidence == OFTEN


PO = """\
msgid ""
msgstr "Language: de\\\\n"

#, java-format
msgid "Page {0}"
msgstr "Geht's auf Seite {0}?"

#, fuzzy, c-format
msgid "%d%% done"
msgid_plural "%d%% done"
msgstr[0] "%d% erledigt"
msgstr[1] "%d%% erledigt"

#, no-c-format
msgid "10% off"
msgstr "10% Rabatt"
"""


def test_the_flags_of_a_catalogue(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("po") / "de.po"
    path.write_text(PO, encoding="utf-8")
    rows = [row for row in open_pairs(path).rows if isinstance(row, TextPair)]
    assert [row.syntax for row in rows] == ["java-format", "c-format", "c-format", "no-c-format"]
    assert verdicts(rows, "en", "de", "placeholders") == [
        *("divergent", "divergent", "equivalent", "equivalent"),
    ]


# Those of the reports that no format makes right, by line from 0; the others are right.
REPORTED = {
    ("05-spaced-printf", "en-de.tsv"): {0, 4, 8},
    ("48-icu", "en-es.tsv"): {0, 2, 3, 4, 5, 9},
    ("09-messageformat", "fr.po"): {0, 1, 4, 5, 6},
}


@pytest.mark.parametrize("place", REPORTED)
def test_those_of_the_reports(place: tuple[str, str]) -> None:
    rows = [row for row in open_pairs(report_data(*place)).rows if isinstance(row, TextPair)]
    said = verdicts(rows, "en", "fr", "placeholders")
    assert {i for i, verdict in enumerate(said) if verdict == "divergent"} == REPORTED[place]
