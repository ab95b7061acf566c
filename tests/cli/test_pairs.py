"""``audit pairs`` end to end: one object a line, in the input's order, bad lines in their place."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import auditor.pipeline.engines
import auditor.pipeline.pairs
from auditor import Settings
from auditor.model import Severity, Verdict
from auditor.pipeline.engines import Engines
from auditor.pipeline.pairs import BATCH, AuditedPair, audit_pairs
from auditor.pipeline.status import NOT_CALIBRATED, WORDS
from auditor.readers.pairs import BadLine, TextPair
from auditor.translators.archive import install_archive
from tests.support.command_line import ENGLISH, FRENCH, Cli, Said
from tests.support.real_models import shared_engines
from tests.support.toy_argos import AR_EN, EN_AR, build_toy_package

AGREEING = list(zip(ENGLISH.split("\n\n"), FRENCH.split("\n\n"), strict=True))
LINES = ["\t".join(" ".join(cell.split()) for cell in pair) for pair in AGREEING]
OTHER_NUMBER = LINES[1].replace("a invité 36", "a invité 63")
# Without a summary, and whatever is found: what is said and how it ends has a file of tests of its own.
PLAIN = ("-q", "--fail-on", "never")
EN_FR = ("-s", "en", "-t", "fr", "--translator", "none", "-j", "1", *PLAIN)


def objects(said: Said) -> list[dict[str, Any]]:
    return [json.loads(line) for line in said.out.splitlines()]


def write(content: str | bytes, name: str = "pairs.tsv") -> str:
    Path(name).write_bytes(content.encode() if isinstance(content, str) else content)
    return name


def test_one_object_a_line(audit_cli: Cli) -> None:
    file = write("\n".join([LINES[0], OTHER_NUMBER, LINES[2]]) + "\n")
    said = audit_cli("pairs", file, *EN_FR)
    assert said.code == 0
    assert said.err == ""
    found = objects(said)
    assert [one["index"] for one in found] == [0, 1, 2]
    keys = {"index", "divergence", "verdict", "features", "issues"}
    assert all(set(one) == keys for one in found)
    assert all(0 <= one["divergence"] <= 1 for one in found)
    assert {one["verdict"] for one in found} <= {verdict.value for verdict in Verdict}
    assert found[1]["divergence"] > max(found[0]["divergence"], found[2]["divergence"])
    (issue,) = (issue for issue in found[1]["issues"] if issue["check"] == "numbers")
    assert set(issue) >= {
        *("category", "severity", "confidence", "message"),
        *("says_a", "says_b", "spans_a", "spans_b", "evidence"),
    }
    assert issue["severity"] in {severity.value for severity in Severity}
    source, target = OTHER_NUMBER.split("\t")
    assert [source[start:end] for start, end in issue["spans_a"]] == ["36"]
    assert [target[start:end] for start, end in issue["spans_b"]] == ["63"]


def test_languages_are_told_from_the_lines(audit_cli: Cli) -> None:
    file = write("\n".join(LINES * 3) + "\n")
    said = audit_cli("pairs", file, "-j", "1", "--translator", "none")
    assert said.code == 0
    assert len(objects(said)) == 9


BAD = {
    "one column": (b"only the source", "1 column;"),
    "nothing": (b"", "1 column;"),
    "a stray tab": (b"a\tb\tc\td", "4 columns;"),
    "empty source": (b"\tLes forces.", "the source is empty"),
    "blank target": (b"The forces.\t \xc2\xa0 ", "the target is empty"),
    "a cell of a megabyte": (b"a" * 1_000_000 + b"\tb", "longer than 400,000 bytes"),
    "a long cell": (b"a " * 60_000 + b"\tb", "the source is longer than 100,000 characters"),
    "not utf-8": ("Les forces\tété".encode("latin-1"), "not UTF-8 at byte 11"),
    "half a surrogate": (b"The forces\t\xed\xa0\x80", "not UTF-8 at byte 11"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_line_stands_in_its_place(audit_cli: Cli, name: str) -> None:
    content, error = BAD[name]
    file = write(b"\n".join([LINES[0].encode(), content, LINES[2].encode()]) + b"\n")
    said = audit_cli("pairs", file, *EN_FR)
    assert said.code == (0 if name in {"nothing", "blank target"} else 2)
    assert said.err == "audit: pairs.tsv: 1 line(s) are not pairs; see their error objects\n"
    first, bad, last = objects(said)
    assert bad.keys() == {"index", "line", "error"}
    assert (bad["index"], bad["line"]) == (1, 2)
    assert bad["error"].startswith(error) or error in bad["error"]
    assert (first["index"], last["index"]) == (0, 2)
    assert first["verdict"] == last["verdict"] == "equivalent"


def test_strict(audit_cli: Cli) -> None:
    assert audit_cli("pairs", write("\n".join(LINES)), *EN_FR, "--strict").code == 0
    file = write("\n".join([*LINES, "not translated\t"]))
    assert audit_cli("pairs", file, *EN_FR).code == 0
    said = audit_cli("pairs", file, *EN_FR, "--strict")
    assert said.code == 2
    assert len(objects(said)) == 4
    assert said.err.count("\n") == 1


@pytest.mark.parametrize("content", ["\r\n".join(LINES) + "\r\n", "\ufeff" + "\n".join(LINES)])
def test_crlf_and_byte_order_mark_are_no_text(audit_cli: Cli, content: str) -> None:
    plain = audit_cli("pairs", write("\n".join(LINES) + "\n"), *EN_FR, "--tokens")
    assert audit_cli("pairs", write(content), *EN_FR, "--tokens") == plain


def test_csv_has_quotes(audit_cli: Cli) -> None:
    rows = [line.split("\t") for line in (LINES[0], OTHER_NUMBER)]
    quoted = "\n".join(",".join(f'"{cell}"' for cell in row) for row in rows)
    by_tab = audit_cli("pairs", write("\n".join([LINES[0], OTHER_NUMBER])), *EN_FR)
    assert audit_cli("pairs", write(quoted, "pairs.csv"), *EN_FR) == by_tab


def test_tokens(audit_cli: Cli) -> None:
    longer = LINES[0].replace(" leave", " leave, with all helicopters and tanks,")
    (found,) = objects(audit_cli("pairs", write(longer), *EN_FR, "--tokens"))
    source, target = longer.split("\t")
    for side, text in (("a", source), ("b", target)):
        tokens = found["tokens"][side]
        assert all(text[start:end].strip() for start, end, _ in tokens)
        assert all(0 <= divergence <= 1 for *_, divergence in tokens)
        assert tokens == sorted(tokens)
    words = {source[start:end]: divergence for start, end, divergence in found["tokens"]["a"]}
    assert words["helicopters"] > words["provinces"]


def test_two_processes_say_what_one_says(audit_cli: Cli) -> None:
    lines = [line for _, line in zip(range(BATCH + 3), itertools.cycle(LINES), strict=False)]
    lines[5] = "alone"
    lines[BATCH + 1] = OTHER_NUMBER
    file = write("\n".join(lines))
    one = audit_cli("pairs", file, *EN_FR)
    two = audit_cli("pairs", file, *EN_FR, "-j", "2")
    assert one == two
    assert [found["index"] for found in objects(two)] == list(range(BATCH + 3))


def test_pairs_come_out_as_they_come_in(monkeypatch: pytest.MonkeyPatch) -> None:
    """An endless input: no more than one batch is read ahead."""
    read = 0

    def endless() -> Iterator[TextPair | BadLine]:
        nonlocal read
        for number in itertools.count():
            read += 1
            source, target = LINES[number % 3].split("\t")
            if number % 4 == 3:
                yield BadLine(number, number + 1, "alone")
            else:
                yield TextPair(number, number + 1, source, target)

    monkeypatch.setattr(Engines, "load", lambda _: shared_engines())
    settings = Settings(language_a="en", language_b="fr", translator="none")
    found = list(itertools.islice(audit_pairs(endless(), settings), BATCH + 1))
    assert read == 2 * BATCH
    assert [one.index if isinstance(one, BadLine) else one.pair.index for one in found] == list(
        range(BATCH + 1)
    )
    assert isinstance(found[0], AuditedPair)
    assert isinstance(found[3], BadLine)


def install_toys(tmp_path: Path) -> None:
    for source, target, words in (("en", "ar", EN_AR), ("ar", "en", AR_EN)):
        install_archive(build_toy_package(tmp_path, source=source, target=target, dictionary=words))


def test_with_models(audit_cli: Cli, tmp_path: Path) -> None:
    install_toys(tmp_path)
    pair = "We respect your decision.\tنحن نرفض كم قرار."
    said = audit_cli("pairs", write(pair), "-s", "en", "-t", "ar", "--translator", "argos", *PLAIN)
    assert said.code == 0
    (found,) = objects(said)
    assert found["verdict"] != "equivalent"


def test_a_recorded_back_translation_is_a_third_column(audit_cli: Cli) -> None:
    lines = [LINES[0] + "\tThe troops leave the north by the end of January.", LINES[1] + "\t "]
    said = audit_cli("pairs", write("\n".join(lines)), *EN_FR)
    assert said.code == 0
    assert [one["index"] for one in objects(said)] == [0, 1]


REFUSED = {
    "missing": ("absent.tsv", (), "absent.tsv: no such file"),
    "directory": (".", (), "is a directory"),
    "empty": ("empty.tsv", (), "empty.tsv: is empty"),
    "no pairs at all": ("alone.tsv", (), "no line has two columns"),
    "unknown check": ("pairs.tsv", ("-s", "en", "-t", "fr", "--checks", "x"), "unknown check 'x'"),
    "nonsense code": ("pairs.tsv", ("-s", "english", "-t", "fr"), "not a language code"),
    "one language": ("pairs.tsv", ("-s", "en", "-t", "en"), "--same-language"),
    "language not to be told": ("short.tsv", (), "cannot tell the language"),
    "unknown translator": (
        "pairs.tsv",
        ("-s", "en", "-t", "fr", "--translator", "x", "-j", "1"),
        "unknown translator 'x'",
    ),
    "no models": (
        "pairs.tsv",
        ("-s", "en", "-t", "fr", "--translator", "argos", "-j", "1"),
        "install them with: audit models install",
    ),
    "unknown depth": ("pairs.tsv", ("-s", "en", "-t", "fr", "--depth", "x"), "unknown depth 'x'"),
}


def refused_files() -> None:
    for name, content in {
        "pairs.tsv": "\n".join(LINES),
        "empty.tsv": "",
        "alone.tsv": "one\ntwo\n",
        "short.tsv": "Ok\tOk\n",
    }.items():
        write(content, name)


@pytest.mark.parametrize("name", REFUSED)
def test_refused(audit_cli: Cli, name: str) -> None:
    refused_files()
    file, options, fragment = REFUSED[name]
    audit_cli("pairs", file, *options).assert_refused(fragment)


def test_an_uncovered_language(audit_cli: Cli) -> None:
    line = "We counted %d votes.\tहमने वोट गिने।"
    said = audit_cli("pairs", write(line), "-s", "en", "-t", "hi", *PLAIN)
    assert said.code == 0
    (found,) = objects(said)
    assert [issue["check"] for issue in found["issues"]] == ["placeholders"]


@pytest.mark.parametrize(
    ("translator", "fragment"), [("argos", "audit models install"), ("x", "unknown translator")]
)
def test_refused_by_two_processes_as_by_one(audit_cli: Cli, translator: str, fragment: str) -> None:
    options = ("-s", "en", "-t", "fr", "--translator", translator, "-j", "2")
    audit_cli("pairs", write("\n".join(LINES)), *options).assert_refused(fragment)


@pytest.mark.parametrize("row", ["a" * 200_000 + ",b", "a\rb,c", '"a" b,"c'])
def test_a_row_that_csv_refuses_is_a_bad_line(audit_cli: Cli, row: str) -> None:
    cells = ",".join(f'"{cell}"' for cell in LINES[0].split("\t"))
    found = objects(audit_cli("pairs", write(f"{cells}\n{row}\n{cells}\n", "pairs.csv"), *EN_FR))
    assert [set(one) & {"error", "verdict"} for one in found] == [
        {"verdict"},
        {"error"},
        {"verdict"},
    ]


def test_a_csv_cell_of_two_lines_is_one_cell(audit_cli: Cli) -> None:
    row = '"The forces will leave,\nall of them.","Les forces partiront,\ntoutes."\n'
    (found,) = objects(audit_cli("pairs", write(row, "pairs.csv"), *EN_FR))
    assert "verdict" in found


def test_utf16_is_read(audit_cli: Cli) -> None:
    text = "\n".join(LINES)
    plain = audit_cli("pairs", write(text), *EN_FR)
    assert audit_cli("pairs", write(text.encode("utf-16")), *EN_FR) == plain


def test_hostile_cells(audit_cli: Cli) -> None:
    cells = [
        "\u202eThe forces\u202c\t\u2066Les forces\u2069",
        "<b>The forces</b>\t&amp; les forces",
        "The forces\x07 will\x1b[31m leave\tLes forces\x00 partiront",
        "...\t!!!",
        "\u0301" * 3000 + "\t" + "9" * 20_000,
        "The\u2028forces\u2029leave\x85now\tLes\x0bforces\x0cpartent",
    ]
    said = audit_cli("pairs", write("\n".join(cells)), *EN_FR)
    assert said.code == 0
    # Nothing that a reader takes for the end of a line, nor for a character that there is none of.
    assert len(said.out.splitlines()) == said.out.count("\n") == len(cells)
    assert said.out.encode()
    assert [one["index"] for one in objects(said)] == list(range(len(cells)))
    assert [one for one in objects(said) if "error" in one] == []


def test_output_is_written_line_by_line(audit_cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was audited is out before the next batch is begun: an interrupt loses no line."""
    original: Callable[..., Any] = auditor.pipeline.pairs.audit_batch
    calls = 0

    def interrupted(*arguments: Any, **options: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise KeyboardInterrupt
        return original(*arguments, **options)

    monkeypatch.setattr(auditor.pipeline.pairs, "audit_batch", interrupted)
    said = audit_cli("pairs", write("\n".join(LINES * 30)), *EN_FR)
    assert said.code == 130
    assert [one["index"] for one in objects(said)] == list(range(BATCH))


@pytest.mark.parametrize("command", ["pairs", "compare"])
def test_tokens_of_an_encoder_they_were_not_fitted_with(
    audit_cli: Cli,
    monkeypatch: pytest.MonkeyPatch,
    statement: tuple[Path, Path],
    command: str,
) -> None:
    monkeypatch.setattr(auditor.pipeline.engines, "CALIBRATED_WITH", "another")
    if command == "pairs":
        said = audit_cli("pairs", write("\n".join(LINES)), *EN_FR, "--tokens")
        assert said.err == f"audit: --tokens not run: {NOT_CALIBRATED}\n"
        assert all("tokens" not in one for one in objects(said))
        return
    said = audit_cli("compare", *statement, "--tokens", "-o", "-", "--format", "json")
    data = json.loads(said.out)
    assert "tokens" not in data
    (stage,) = (stage for stage in data["stages"] if stage["name"] == WORDS)
    assert stage["status"] == "not run"
