"""Places that wait, names that are none, settings nobody asked for, reports that were written by others."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.attacks.base import Attack, Call, Done, both, compared

NOTHING = ("compare", "a.txt", "b.txt", "-s", "en", "-t", "ar", "--translator", "none")
REFUSED = frozenset({2})


def attacks() -> Iterator[Attack]:
    """Of paths, of streams, of settings and of reports."""
    yield from _waiting()
    yield from _names()
    yield from _streams()
    yield from _settings()
    yield from _reports()


def _in_folder(lay: Callable[[Path], object], call: Call) -> Callable[[Path], Call]:
    def prepare(folder: Path) -> Call:
        both(folder)
        lay(folder)
        return call

    return prepare


def _fifo(name: str) -> Callable[[Path], None]:
    return lambda folder: os.mkfifo(folder / name)


def _socket(name: str) -> Callable[[Path], None]:
    def lay(folder: Path) -> None:
        here = Path.cwd()
        os.chdir(folder)  # a socket's path may have a hundred bytes
        try:
            with socket.socket(socket.AF_UNIX) as made:
                made.bind(name)
        finally:
            os.chdir(here)

    return lay


def _still(name: str) -> Callable[[Path, Done], str]:
    """What is wrong where a pipe or socket was replaced by a file."""
    return lambda folder, _done: f"{name} was replaced" if (folder / name).is_file() else ""


def _waiting() -> Iterator[Attack]:
    calls: dict[str, tuple[str, tuple[str, ...]]] = {
        "a document": ("p.txt", compared("p.txt", "b.txt")),
        "a Word document": ("p.docx", compared("p.docx", "b.txt")),
        "a table of pairs": ("p.tsv", ("pairs", "p.tsv", "-s", "en", "-t", "ar", "-j", "1")),
        "a report": ("p.html", (*NOTHING, "-o", "p.html")),
        "a report, with --overwrite": ("p.html", (*NOTHING, "-o", "p.html", "--overwrite")),
        "a review": ("p.json", (*NOTHING, "--review", "p.json")),
        "recorded translations": ("p.tsv", (*NOTHING[:-2], "--translator", "p.tsv")),
        "an alignment": ("p.json", (*NOTHING, "--alignment", "p.json")),
        "the settings": ("p.toml", (*NOTHING, "--config", "p.toml")),
        "the nearest audit.toml": ("audit.toml", NOTHING),
        "a JSON report to render": ("p.json", ("report", "render", "p.json")),
        "a package of models": ("p.argosmodel", ("models", "install", "p.argosmodel")),
    }
    for what, (name, arguments) in calls.items():
        call = Call(arguments, codes=REFUSED, wrong=_still(name))
        yield Attack("places", f"{what} is a FIFO", _in_folder(_fifo(name), call))
    for what in ("a document", "a report, with --overwrite", "a review", "the nearest audit.toml"):
        name, arguments = calls[what]
        call = Call(arguments, codes=REFUSED, wrong=_still(name))
        yield Attack("places", f"{what} is a socket", _in_folder(_socket(name), call))
    yield Attack(
        "places",
        "a document is /dev/zero",
        _in_folder(lambda _f: None, Call(compared("/dev/zero", "b.txt"), codes=REFUSED)),
    )
    yield Attack(
        "places",
        "a review is /dev/zero",
        _in_folder(lambda _f: None, Call((*NOTHING, "--review", "/dev/zero"), codes=REFUSED)),
    )

    def above(folder: Path) -> Call:
        os.mkfifo(folder / "audit.toml")
        inner = folder / "x" / "y"
        inner.mkdir(parents=True)
        both(inner)
        return Call(NOTHING, wrapper='cd x/y && "$@"')

    yield Attack("places", "audit.toml of a parent folder is a FIFO", above)
    page = '<meta name="generator" content="statement-audit">'

    def index(folder: Path) -> Call:
        os.mkfifo(folder / "pipe.html")
        (folder / "a.html").write_text(page)
        return Call(("report", "index", "."))

    yield Attack("places", "a FIFO among the reports of an index", index)


def _names() -> Iterator[Attack]:
    odd = os.fsdecode(b"caf\xe9.txt")
    copy = lambda folder: (folder / odd).write_bytes((folder / "b.txt").read_bytes())  # noqa: E731
    yield Attack(
        "places",
        "a document whose name is no UTF-8",
        _in_folder(copy, Call(compared("a.txt", odd), codes=frozenset({0, 1}))),
    )
    three = ("compare", "a.txt", "b.txt", odd, "-s", "en", "--translator", "none", "--overwrite")
    yield Attack(
        "places",
        "three versions, one named without UTF-8",
        _in_folder(copy, Call((*three, "-t", "ar", "-t", "ar"), codes=frozenset({0, 1}))),
    )
    yield Attack(
        "places",
        "a name of 5,000 letters",
        _in_folder(lambda _f: None, Call(compared("x" * 5000, "b.txt"), codes=REFUSED)),
    )
    yield Attack(
        "places",
        "a report named with 5,000 letters",
        _in_folder(lambda _f: None, Call((*NOTHING, "-o", "x" * 5000 + ".html"), codes=REFUSED)),
    )
    yield Attack(
        "places",
        "a review named with 5,000 letters",
        _in_folder(lambda _f: None, Call((*NOTHING, "--review", "x" * 5000), codes=REFUSED)),
    )


def _streams() -> Iterator[Attack]:
    full = '"$@" > /dev/full'
    streams: tuple[tuple[str, ...], ...] = (
        ("checks",),
        ("checks", "--json"),
        ("--help",),
        ("--version",),
        ("config", "show"),
        ("models", "list", "--json"),
        NOTHING,
    )
    for arguments in streams:
        yield Attack(
            "streams",
            f"{' '.join(arguments[:2])} > /dev/full",
            _in_folder(lambda _f: None, Call(arguments, codes=REFUSED, wrapper=full)),
        )
    yield Attack(
        "streams",
        "an error with stderr on a full device",
        _in_folder(
            lambda _f: None,
            Call(("compare", "none", "b.txt"), codes=REFUSED, wrapper='"$@" 2> /dev/full'),
        ),
    )
    nobody = 'unset HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_CONFIG_HOME; exec setpriv --reuid=12345 --clear-groups "$@"'
    homeless: tuple[tuple[str, ...], ...] = (NOTHING[:-2], ("models", "list"), ("config", "show"))
    for arguments in homeless:

        def lay(folder: Path) -> None:
            folder.chmod(0o777)

        yield Attack(
            "streams",
            f"{' '.join(arguments[:2])} by a user without a name or home",
            _in_folder(lay, Call(arguments, wrapper=nobody)),
        )


def _settings() -> Iterator[Attack]:
    tables = {
        "a dotted key of 1 MB": ".".join("a" * 500_000) + " = 1",
        "a dotted header of 1 MB": "[" + ".".join("a" * 500_000) + "]",
        "a key of 1 MB": "k" * 1_000_000 + " = 1",
        "a string of 1 MB for a language": f'source = "{"x" * 1_000_000}"',
        "a string of 1 MB for a choice": f'depth = "{"x" * 1_000_000}"',
        "1 MB of brackets": "a = " + "[" * 1_000_000,
        "a number of 5,000 digits": "depth = " + "9" * 5000,
        "a NUL in output": 'output = "a\\u0000b"',
        "a NUL in translator": 'translator = "a\\u0000b.tsv"',
        "a NUL in encoder": 'encoder = "static:a\\u0000b"',
        "a pattern that back-tracks": "[[ignore]]\npattern = '(\\w+\\s?)+$'\nreason = 'x'",
        "a pattern of nested repeats": "[[ignore]]\npattern = '((a*)*)*b'\nreason = 'x'",
        "a pattern of 1 MB": f"[[ignore]]\npattern = '{'(a|b)' * 200_000}'\nreason = 'x'",
        "a pattern with a large repeat": "[[ignore]]\npattern = '(.{1,60000}){1,60000}x'\nreason = 'x'",
        "a pattern that plain spelling breaks": "[[ignore]]\npattern = '{\u0669,\u0663}'\nreason = 'x'",
        "a pattern with a look-behind": "[[ignore]]\npattern = '(?<!a)b(?=c)'\nreason = 'x'",
        "20,000 terms": "".join(f'[[terms]]\na = "a{n}"\nb = "b{n}"\n' for n in range(20_000)),
        "100,000 unknown keys": "".join(f"a{n} = 1\n" for n in range(100_000)),
        "a term of 1 MB": f'[[terms]]\na = "{"a " * 500_000}"\nb = "b"\n',
    }
    for what, text in tables.items():

        def lay(folder: Path, text: str = text) -> None:
            (folder / "audit.toml").write_text(text + "\n", "utf-8")
            # Something to be held against a pattern.
            line = "It lasted 5 days and 7 nights " + "aaaa " * 300 + ".\n"
            (folder / "a.txt").write_text(line, "utf-8")

        yield Attack("settings", what, _in_folder(lay, Call(NOTHING)))

    def above(folder: Path) -> Call:
        (folder / "audit.toml").write_text('fail-on = "never"\noutput = "elsewhere/"\n')
        inner = folder / "x" / "y"
        inner.mkdir(parents=True)
        both(inner)
        return Call(
            NOTHING,
            wrapper='cd x/y && "$@"',
            wrong=lambda _f, done: (
                "" if "audit.toml" in done.err else "settings of a parent folder without a word"
            ),
        )

    yield Attack("settings", "audit.toml two folders up, without a word", above)

    def open_to_all(folder: Path) -> Call:
        call = above(folder)
        folder.chmod(0o777)
        return Call(
            call.arguments,
            wrapper=call.wrapper,
            wrong=lambda f, _done: (
                "a stranger's settings were used" if any(f.rglob("elsewhere")) else ""
            ),
        )

    yield Attack("settings", "audit.toml in a parent folder that all may write to", open_to_all)


def _reports() -> Iterator[Attack]:
    page = '<html><meta name="generator" content="statement-audit"><meta name="audit-verdicts" content="{} 0 0"><title>x</title><h1>y</h1>'

    def verdicts(folder: Path) -> Call:
        (folder / "a.html").write_text(page.format("9" * 5000))
        return Call(("report", "index", "."))

    yield Attack("reports", "verdicts of 5,000 digits in an index", verdicts)

    def odd_name(folder: Path) -> Call:
        (folder / os.fsdecode(b"caf\xe9.html")).write_text(page.format("1"))
        return Call(("report", "index", "."))

    yield Attack("reports", "a report named without UTF-8 in an index", odd_name)

    def escapes(folder: Path) -> Call:
        (folder / "a.html").write_text(
            page.format("1")
            .replace("<title>x", "<title><script>alert(1)</script>")
            .replace("y", "\x1b[2J&lt;script&gt;")
        )
        return Call(
            ("report", "index", "."),
            wrong=lambda f, _d: (
                "a script" if "<script>alert" in (f / "index.html").read_text() else ""
            ),
        )

    yield Attack("reports", "a title that is a script in an index", escapes)
    written = (
        *NOTHING,
        "--format",
        "json",
        "-o",
        "r.json",
        "--overwrite",
        "--fail-on",
        "never",
        "-q",
    )

    def rendered(spoil: str) -> Callable[[Path], Call]:
        def prepare(folder: Path) -> Call:
            both(folder)
            return Call(
                ("report", "render", "r.json", "-o", "r.html", "--overwrite"),
                before=(written,),
                wrapper=f"python3 -c '{spoil}' && \"$@\"",
            )

        return prepare

    load = 'import json,pathlib;p=pathlib.Path("r.json");d=json.loads(p.read_text());{};p.write_text({})'
    spoils = {
        "an integer of 5,000 digits": load.format(
            "0",
            'json.dumps(d).replace("\\"bead\\"", "\\"x\\": " + "9"*5000 + ", \\"bead\\"", 1).replace("{", "{\\"y\\": " + "9"*5000 + ",", 1)',
        ),
        "true for a paragraph's number": load.format('d["beads"][0]["a"]=[True]', "json.dumps(d)"),
        "1.0 for a paragraph's number": load.format('d["beads"][0]["a"]=[1.0]', "json.dumps(d)"),
        "-1 for a paragraph's number": load.format('d["beads"][0]["a"]=[-1]', "json.dumps(d)"),
        "a lone surrogate in a text": load.format(
            'd["documents"][0]["path"]="\\ud800"', "json.dumps(d)"
        ),
        "brackets without an end": load.format("0", '"["*1000000'),
        "NaN and Infinity": load.format(
            'd["beads"][0]["divergence"]=float("inf")', "json.dumps(d)"
        ),
    }
    for what, spoil in spoils.items():
        yield Attack("reports", f"report render: {what}", rendered(spoil))

    def review(folder: Path) -> Call:
        both(folder)
        (folder / "review.json").write_text(json.dumps({"x": 1}).replace("1", "9" * 5000))
        return Call((*NOTHING, "--review", "review.json"), codes=REFUSED)

    yield Attack("reports", "a review with an integer of 5,000 digits", review)

    def spreadsheet(folder: Path) -> None:
        import io
        import zipfile

        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("docProps/core.xml", "x" * 5000)
        data = bytearray(out.getvalue())
        data[48:60] = b"\xff" * 12
        (folder / "r.xlsx").write_bytes(data)

    for extra in ((), ("--overwrite",)):
        call = Call((*NOTHING, "--format", "xlsx", "-o", "r.xlsx", *extra))
        yield Attack(
            "reports",
            f"-o is a damaged spreadsheet {' '.join(extra)}".strip(),
            _in_folder(spreadsheet, call),
        )
