"""What people try first: short texts, languages the wrong way round, addresses, reports in other formats."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.command_line import Cli

ENGLISH = "The ferry leaves at noon.\n\nThe bridge is closed until May, and will be opened then.\n"
ARABIC = "تغادر العبّارة عند الظهر.\n\nالجسر مغلق حتى أيار.\n"
GERMAN = "Die Fähre fährt mittags ab.\n\nDie Brücke ist bis Mai gesperrt und wird dann geöffnet.\n"


def write(**texts: str) -> None:
    for name, text in texts.items():
        path = Path(name.replace("__", "/").replace("_dot_", ".") + ".txt")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


@pytest.mark.parametrize(
    ("a", "b"),
    [("en", "ar"), ("stop_dot_en", "stop_dot_ar"), ("x__en", "y__ar"), ("en__a", "ar__a")],
)
def test_names_tell_the_language_of_short_texts(audit_cli: Cli, a: str, b: str) -> None:
    write(**{a: "Stop.", b: "قف."})
    files = [name.replace("__", "/").replace("_dot_", ".") + ".txt" for name in (a, b)]
    said = audit_cli("compare", *files, "--format", "text", "-o", "-")
    assert said.code == 0, said.err
    assert "· English ·" in said.out
    assert "· Arabic ·" in said.out


def test_a_name_that_the_script_belies(audit_cli: Cli) -> None:
    write(en="قف.", de="Stopp.")
    audit_cli("compare", "en.txt", "de.txt").assert_refused("en.txt: cannot tell the language")


def test_names_do_not_outdo_a_text(audit_cli: Cli) -> None:
    write(it=GERMAN * 3, to=ENGLISH * 3)
    said = audit_cli("compare", "to.txt", "it.txt", "--format", "text", "-o", "-")
    assert "· English ·" in said.out
    assert "· German ·" in said.out


@pytest.mark.parametrize(
    ("a", "b", "s", "t"),
    [
        (ENGLISH, ARABIC, "ar", "en"),
        (ENGLISH * 4, GERMAN * 4, "de", "en"),
        ("Stop.", "قف.", "ar", "en"),
    ],
)
def test_languages_the_wrong_way_round(audit_cli: Cli, a: str, b: str, s: str, t: str) -> None:
    write(a=a, b=b)
    audit_cli("compare", "a.txt", "b.txt", "-s", s, "-t", t).assert_refused(
        "the languages are the wrong way round", f"give -s {t} -t {s}"
    )
    audit_cli("align", "a.txt", "b.txt", "-s", s, "-t", t).assert_refused("the wrong way round")
    line = "\t".join(" ".join(text.split()) for text in (a, b))
    Path("a.tsv").write_text(f"{line}\n", "utf-8")
    audit_cli("pairs", "a.tsv", "-s", s, "-t", t).assert_refused("the wrong way round")


@pytest.mark.parametrize(
    ("a", "b", "s", "t"),
    [
        (ENGLISH, ARABIC, "en", "ar"),
        (ENGLISH, "The ferry leaves.\n", "en", "ar"),  # not translated, which is another finding
        ("OK\n", "Stopp\n", "de", "en"),  # nobody can tell
        ("%s 12\n", "%s 12\n", "ar", "en"),
    ],
)
def test_no_wrong_way(audit_cli: Cli, a: str, b: str, s: str, t: str) -> None:
    write(a=a, b=b)
    said = audit_cli("compare", "a.txt", "b.txt", "-s", s, "-t", t, "-q")
    assert "wrong way" not in said.err


@pytest.mark.parametrize(
    "address", ["https://example.org/a.html", "http://example.org", "www.example.org"]
)
def test_an_address_is_no_file(audit_cli: Cli, address: str) -> None:
    write(en=ENGLISH)
    for command in (
        ("compare", "en.txt", address),
        ("align", address, "en.txt"),
        ("pairs", address),
    ):
        audit_cli(*command).assert_refused("is a web address", "save the page as a file")


@pytest.mark.parametrize("suffix", ["pdf", "odt", "PDF", "png"])
def test_a_report_nobody_writes(audit_cli: Cli, suffix: str) -> None:
    write(en=ENGLISH, ar=ARABIC)
    options = ("en.txt", "ar.txt", "-s", "en", "-t", "ar")
    audit_cli("compare", *options, "-o", f"report.{suffix}").assert_refused(
        f"report.{suffix}: audit writes no {suffix.upper()}; call it .html"
    )
    assert not Path(f"report.{suffix}").exists()
    assert audit_cli("compare", *options, "-o", "report.v1", "-q").code == 0
