"""What cannot be audited: exit 2, one clear line that begins with ``audit:``, nothing written."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.cli import run
from auditor.errors import SettingsError
from auditor.translators.archive import install_archive
from auditor.translators.store import models_dir
from tests.support.command_line import ENGLISH, FRENCH, Cli
from tests.support.toy_argos import AR_EN, EN_AR, build_toy_package

Docs = tuple[Path, Path]

HINDI = "हम आपके निर्णय का सम्मान करते हैं। संसद ने प्रस्ताव पारित किया और सरकार उसका पालन करेगी।\n"
ARABIC = "نحن نحترم قراركم السيادي. وقد أقر البرلمان القرار وستلتزم به الحكومة في العام المقبل.\n"


def zipped(member: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(member, "text")
    return buffer.getvalue()


CONTENTS = {
    "empty.txt": (b"", "is empty"),
    "blank.txt": (b" \n\t\r\n\x0c \n", "is empty"),
    "bom.txt": (b"\xef\xbb\xbf", "give a file with the statement's text"),
    "png.txt": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)), "a PNG picture"),
    "pdf.txt": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj <<>> endobj\n", "a PDF file"),
    "zip.md": (zipped("notes"), "a ZIP archive"),
    "word.txt": (zipped("word/document.xml"), "a Word document"),
    "controls.txt": (b"\x01\x02\x03\x04\x05" * 40, "binary"),
    "random.txt": (bytes(range(128, 256)) * 20, "undecodable"),
    "broken.txt": (FRENCH.encode() * 3 + b"\xff\xfe\x80", "not valid UTF-8 at byte"),
    "surrogate.txt": (b"\xff\xfe" + "The forces".encode("utf-16-le") + b"\0\xd8a\0", "undecodable"),
    "odd.txt": (b"\xff\xfe" + "The forces leave".encode("utf-16-le") + b"x", "undecodable"),
    "rules.txt": (b"-----\n=====\n*****\n", "has no text in it"),
    "digits.txt": (b"1 2 3 4 5\n", "cannot tell the language"),
    "dots.txt": ("… ... !!! — ؟ 。\n".encode(), "cannot tell the language"),
    "short.txt": (b"Ok.\n", "cannot tell the language (perhaps English); give it with -t LANG"),
    "hindi.txt": (HINDI.encode(), "does not cover Hindi (hi)"),
    "english.txt": (ENGLISH.replace("36", "40").encode(), "both documents are in English"),
}


@pytest.mark.parametrize("name", CONTENTS)
def test_a_document_that_cannot_be_used(audit_cli: Cli, statement: Docs, name: str) -> None:
    content, fragment = CONTENTS[name]
    Path(name).write_bytes(content)
    said = audit_cli("compare", "en.txt", name)
    said.assert_refused(fragment)
    if "both documents" not in fragment and "cover" not in fragment:
        assert name in said.err
    nothing_written()


def nothing_written() -> None:
    reports = Path("reports")
    assert not reports.exists() or list(reports.iterdir()) == []


def test_both_sides_are_looked_at(audit_cli: Cli, statement: Docs) -> None:
    audit_cli("compare", "missing.txt", "fr.txt").assert_refused("missing.txt: no such file")
    audit_cli("compare", "en.txt", "missing.txt").assert_refused("missing.txt: no such file")


def test_a_directory(audit_cli: Cli, statement: Docs) -> None:
    Path("empty").mkdir()
    for command in ("compare", "align"):
        audit_cli(command, "en.txt", "empty").assert_refused("empty: has no version to compare")
        audit_cli(command, "empty").assert_refused("empty: has no versions")
        audit_cli(command, ".", "en.txt").assert_refused("is a directory; give one version first")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(audit_cli: Cli, statement: Docs) -> None:
    statement[1].chmod(0)
    audit_cli("compare", "en.txt", "fr.txt").assert_refused("may not be read")


@pytest.mark.parametrize("other", ["en.txt", "./en.txt", "soft.txt", "hard.txt", "d/../en.txt"])
def test_the_same_file_twice(audit_cli: Cli, statement: Docs, other: str) -> None:
    Path("d").mkdir()
    Path("soft.txt").symlink_to("en.txt")
    os.link("en.txt", "hard.txt")
    audit_cli("compare", "en.txt", other).assert_refused("are the same file")
    nothing_written()


OPTIONS = {
    "twice the same language": (("-s", "en", "-t", "en"), "both documents are in English"),
    "uncovered language": (("-s", "en", "-t", "hi"), "does not cover Hindi (hi)"),
    "nonsense code": (("-s", "xx-nonsense"), "-s xx-nonsense: not a language code"),
    "a name, no code": (("-t", "french"), "-t french: not a language code"),
    "injected code": (("-t", "../fr"), "not a language code"),
    "format": (("--format", "odp"), "unknown format 'odp': use html"),
    "one of two formats": (("--format", "html,odp"), "unknown format 'odp'"),
    "check": (("--checks", "spelling"), "unknown check 'spelling': `audit checks` lists them"),
    "nearly a check": (("--checks", "number"), "unknown check 'number'; did you mean numbers?"),
    "severity": (
        ("--fail-on", "bad"),
        "--fail-on: 'bad' is none of critical, major, minor, review, never",
    ),
    "nearly a severity": (("--fail-on", "Majour"), "review, never; did you mean major?"),
    "no severity": (("--fail-on", ""), "--fail-on is empty"),
    "translator": (("--translator", "google"), "unknown translator 'google'"),
    "no memory": (("--translator", "absent.tmx"), "absent.tmx"),
    "not a memory": (("--translator", "en.txt"), "give a .tmx or .tsv file"),
    "broken memory": (("--translator", "broken.tmx"), "broken.tmx: not well-formed TMX"),
    "empty memory": (("--translator", "empty.tsv"), "empty.tsv: holds no translations"),
    "no models": (("--translator", "argos"), "install them with: audit models install"),
    "two to stdout": (("-o", "-", "--format", "html,json"), "-o - prints one format"),
    "below a file": (("-o", "en.txt/report.html"), "en.txt: cannot be created"),
    "below a file, deeper": (("-o", "en.txt/a/b/report.html"), "cannot be created"),
    "not to be created": (("-o", "/proc/absent/report.html"), "/proc/absent: cannot be created"),
    "not to be written": (("-o", "/proc/report.html"), "/proc/report.html: cannot be written"),
}


@pytest.mark.parametrize("name", OPTIONS)
def test_an_option_that_cannot_be(audit_cli: Cli, statement: Docs, name: str) -> None:
    options, fragment = OPTIONS[name]
    Path("broken.tmx").write_text("<tmx><body>", encoding="utf-8")
    Path("empty.tsv").write_text("", encoding="utf-8")
    audit_cli("compare", "en.txt", "fr.txt", *options).assert_refused(fragment)
    nothing_written()


def test_a_directory_in_the_way_of_the_report(audit_cli: Cli, statement: Docs) -> None:
    Path("reports/en--fr.html").mkdir(parents=True)
    audit_cli("compare", *statement, "--overwrite").assert_refused("is a directory")


def test_reports_is_a_file(audit_cli: Cli, statement: Docs) -> None:
    Path("reports").write_text("mine", encoding="utf-8")
    audit_cli("compare", "en.txt", "fr.txt").assert_refused("reports")
    assert Path("reports").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("command", ["compare", "pairs"])
def test_unknown_encoder(audit_cli: Cli, statement: Docs, command: str) -> None:
    Path("pairs.tsv").write_text("yes\toui\n", encoding="utf-8")
    arguments = statement if command == "compare" else ("pairs.tsv", "-j", "1")
    said = audit_cli(command, *arguments, "-s", "en", "-t", "fr", "--encoder", "nonsense")
    said.assert_refused("unknown encoder 'nonsense'", "use")


@pytest.mark.parametrize("where", ["a", "b", "output"])
def test_names_too_long(audit_cli: Cli, statement: Docs, where: str) -> None:
    Path("reports").mkdir()
    long = "x" * 300 + ".txt"
    a, b = statement
    arguments = {"a": (long, b), "b": (a, long), "output": (a, b, "-o", long)}[where]
    audit_cli("compare", *arguments).assert_refused("x" * 300)


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("-o", ""),
        ("-s", " "),
        ("-t", ""),
        ("--checks", ""),
        ("--format", ","),
        ("--translator", ""),
        ("--config", ""),
        ("--review", " "),
        ("--alignment", ""),
    ],
)
def test_an_empty_value_is_no_default(
    audit_cli: Cli, statement: Docs, option: str, value: str
) -> None:
    # As in `-o "$OUT"` where OUT was never set.
    audit_cli("compare", *statement, option, value).assert_refused(option)


@pytest.mark.parametrize("value", ["yesterday", "1e9", "9" * 30, "-1e3"])
def test_a_date_that_is_none(
    audit_cli: Cli, statement: Docs, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    audit_cli("compare", *statement).assert_refused("SOURCE_DATE_EPOCH")


def test_nothing_is_created_for_input_that_is_missing(audit_cli: Cli, statement: Docs) -> None:
    audit_cli("compare", "missing.txt", "fr.txt").assert_refused()
    audit_cli("compare", "missing.txt", "fr.txt", "-o", "a/b/c.html").assert_refused()
    assert {path.name for path in Path.cwd().iterdir()} == {"en.txt", "fr.txt"}


USAGE = {
    "unknown command": ["nonsense"],
    "no documents": ["compare"],
    "one document": ["compare", "en.txt"],
    "unknown option": ["compare", "en.txt", "fr.txt", "--nonsense"],
    "no value": ["compare", "en.txt", "fr.txt", "--depth"],
    "no processes": ["pairs", "pairs.tsv", "-j", "0"],
}


@pytest.mark.parametrize("name", USAGE)
def test_wrong_usage_is_one_line_too(audit_cli: Cli, statement: Docs, name: str) -> None:
    command = USAGE[name][0] if USAGE[name][0] in {"compare", "pairs"} else ""
    audit_cli(*USAGE[name]).assert_refused(f"see `{f'audit {command}'.strip()} --help`")


@pytest.mark.parametrize("arguments", [[], ["models"]])
def test_no_command_shows_what_there_is(audit_cli: Cli, arguments: list[str]) -> None:
    said = audit_cli(*arguments)
    assert said.code == 2
    assert said.out == ""
    assert "Usage: audit" in said.err
    assert "Commands:" in said.err


def toys(tmp_path: Path) -> Path:
    """The toy models installed; the folder of the one from English to Arabic."""
    for source, target, words in (("en", "ar", EN_AR), ("ar", "en", AR_EN)):
        install_archive(build_toy_package(tmp_path, source=source, target=target, dictionary=words))
    return models_dir() / "en_ar"


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def spoil(path: Path) -> None:
    path.write_bytes(b"\xff" * path.stat().st_size)


HARM: dict[str, Callable[[Path], None]] = {
    "spoilt model": lambda folder: spoil(folder / "model" / "model.bin"),
    "spoilt tokenizer": lambda folder: spoil(folder / "sentencepiece.model"),
    "cut model": lambda folder: cut(folder / "model" / "model.bin"),
    "no model": lambda folder: (folder / "model" / "model.bin").unlink(),
    "cut record": lambda folder: cut(folder / "metadata.json"),
}


@pytest.mark.parametrize("harm", HARM)
def test_an_unreadable_model(audit_cli: Cli, statement: Docs, tmp_path: Path, harm: str) -> None:
    HARM[harm](toys(tmp_path))
    Path("ar.txt").write_text(ARABIC, encoding="utf-8")
    said = audit_cli("compare", "en.txt", "ar.txt", "--translator", "argos")
    said.assert_refused("en_ar")
    nothing_written()


def test_a_stray_folder_breaks_nothing(audit_cli: Cli, statement: Docs, tmp_path: Path) -> None:
    toys(tmp_path)
    (models_dir() / "stray" / "model").mkdir(parents=True)
    Path("ar.txt").write_text(ARABIC, encoding="utf-8")
    said = audit_cli("compare", "en.txt", "ar.txt", "--translator", "argos")
    assert said.code == 1
    assert said.err == ""


def test_debug_shows_the_traceback(audit_cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsError):
        audit_cli("--debug", "compare", "a", "b", "--format", "odp")
    monkeypatch.setenv("AUDIT_DEBUG", "1")
    with pytest.raises(SettingsError):
        audit_cli("compare", "a", "b", "--format", "odp")


def test_debug_ends_with_its_command(audit_cli: Cli) -> None:
    with pytest.raises(SettingsError):
        audit_cli("--debug", "compare", "a", "b", "--format", "odp")
    audit_cli("compare", "a", "b", "--format", "odp").assert_refused("odp")


HOSTILE = {
    "line break": "a\nb.txt",
    "escape": "a\x1b]0;owned\x07\x1b[31mb.txt",
    "not utf-8": os.fsdecode(b"caf\xe9.txt"),
    "right to left": "a\u202etxt.exe",
    "blanks": "  .txt",
    "markup": "<b>&'\".txt",
    "dash": "-o.txt",
}


class Terminal(io.StringIO):
    """A stderr somebody looks at: nothing is taken out of what goes there on the way."""

    def isatty(self) -> bool:
        return True

    @property
    def last(self) -> str:
        """What stays when the progress has been wiped out."""
        return self.getvalue().rsplit("\x1b[2K", maxsplit=1)[-1]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_of_a_missing_file(audit_cli: Cli, statement: Docs, name: str) -> None:
    with contextlib.redirect_stderr(Terminal()) as said:
        assert run(["compare", "--", HOSTILE[name], "fr.txt"]) == 2
    assert said.last.count("\n") == 1
    assert said.last.strip().isprintable()


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_in_an_error(audit_cli: Cli, statement: Docs, name: str) -> None:
    Path(HOSTILE[name]).write_text("Ok.", encoding="utf-8")
    with contextlib.redirect_stderr(Terminal()) as said:
        assert run(["compare", "--", HOSTILE[name], "fr.txt"]) == 2
    assert "cannot tell the language" in said.last
    assert said.last.count("\n") == 1
    assert said.last.strip().isprintable()


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_in_the_summary(audit_cli: Cli, statement: Docs, name: str) -> None:
    Path(HOSTILE[name]).write_text(ENGLISH, encoding="utf-8")
    said = audit_cli("compare", "--", HOSTILE[name], "fr.txt")
    assert said.code == 0
    assert said.err == ""
    assert len(list(Path("reports").iterdir())) == 1
    for line in said.out.splitlines():
        assert all(c.isprintable() or c in "\u2068\u2069" for c in line), line
    assert sum("Report:" in line for line in said.out.split("\n")) == 1
    assert said.out.rstrip("\n").split("\n")[-1].startswith("Report: ")


TEXTS = {
    "bidi controls": "The \u202eforces\u202c will \u2066leave the city\u2069 before the \u200fend\u200e.",
    "nothing but bidi": "\u202e\u2066\u2069\u202c" * 200,
    "controls": "The forces \x07 will leave the northern provinces before the end of \x1b[31m January.",
    "long line": "The forces will leave the northern provinces " * 4400,
    "long word": "a" * 200_000,
    "punctuation": "... !!! ???\n\n( [ {\n",
    "markup": '<script>alert(1)</script> and </style> the forces & their "leave".',
    "combining": "a" + "\u0301" * 5000 + " forces leave.",
    "odd breaks": "The forces\u2028will leave\u2029the city\x85now\x0bthen\x0clast.",
    "unknown letters": "\U000e0041\ufffe\ufdd0 The forces will leave the city.",
}


@pytest.mark.parametrize("name", TEXTS)
def test_a_hostile_document(audit_cli: Cli, statement: Docs, name: str) -> None:
    Path("hostile.txt").write_text(TEXTS[name], encoding="utf-8")
    said = audit_cli("compare", "hostile.txt", "fr.txt", "-s", "en", "-t", "fr")
    if said.code == 2:
        said.assert_refused("hostile.txt")
        return
    assert said.err == ""
    assert len(list(Path("reports").iterdir())) == 1
    assert "\x1b" not in said.out
    assert "\x07" not in said.out


def test_text_with_nuls_is_not_taken_for_chinese(audit_cli: Cli, statement: Docs) -> None:
    Path("nul.txt").write_bytes(b"hello\0world\n" * 20)
    audit_cli("compare", "nul.txt", "fr.txt").assert_refused("nul.txt", "binary")


def test_a_pipe_is_a_document(
    audit_process: Callable[..., subprocess.Popen[bytes]], statement: Docs
) -> None:
    """What a shell makes of <(command): bytes that nobody can seek in; kept cheap by being too short."""
    end, other_end = os.pipe()
    os.write(other_end, b"Ok.")
    os.close(other_end)
    process = audit_process("compare", "en.txt", f"/dev/fd/{end}", pass_fds=(end,))
    out, err = process.communicate()
    os.close(end)
    assert process.returncode == 2
    assert out == b""
    assert f"/dev/fd/{end}: cannot tell the language".encode() in err


def test_a_named_pipe_is_not_waited_for(audit_cli: Cli, statement: Docs) -> None:
    os.mkfifo("pipe.txt")
    audit_cli("compare", "en.txt", "pipe.txt").assert_refused(
        "pipe.txt", "a pipe, socket or device"
    )
    audit_cli(
        "compare", "en.txt", "fr.txt", "-o", "pipe.txt", "--overwrite", "--format", "text"
    ).assert_refused("pipe.txt", "a pipe, socket or device, which is not replaced")
    assert Path("pipe.txt").is_fifo()
