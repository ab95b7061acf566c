"""What the tool says, recorded before a change of structure and compared with what it says after.

``python -m benchmarks.behaviour record OUT.jsonl --data ../shared/data [--models ../shared/models]
[--audit PATH]`` runs the command line (``--audit`` may be that of another checkout) on the samples, the
trials, the statements and 500 lines each of NTREX and UNPC; with models also on the English-Portuguese
texts. ``python -m benchmarks.behaviour compare OLD.jsonl NEW.jsonl`` prints what differs: verdict,
divergence, issues. Wording is counted apart; it exits with 1 where anything but wording differs.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from benchmarks.corpora import ntrex, unpc

SAMPLES = Path(__file__).parents[1] / "samples"
# Lines of each language: 500 of NTREX and 500 of UNPC together.
LINES = {"ntrex": {"ar": 200, "fr": 150, "de": 150}, "unpc": {"ar": 200, "fr": 150, "es": 150}}
# Lines of WMT22 where translation models are installed.
WITH_MODELS = 200
TOLERANCE = 1e-4

Said = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Case:
    """One command: its name in the record, its arguments, and whether it prints a line a pair."""

    name: str
    arguments: tuple[str, ...]
    lines: bool


def compared(name: str, a: Path, b: Path, *more: str) -> Case:
    """Two documents."""
    arguments = ("compare", str(a), str(b), "--format", "json", "-o", "-", "--no-config", *more)
    return Case(name, arguments, lines=False)


def paired(name: str, file: Path, *more: str) -> Case:
    """A file of pairs."""
    return Case(name, ("pairs", str(file), "--no-config", "-j", "1", *more), lines=True)


def cases(data: Path, work: Path, *, models: bool) -> Iterator[Case]:
    """Everything that is recorded. Tables of corpora are written under ``work``."""
    off = ("--translator", "none")
    for folder in sorted(SAMPLES.iterdir()):
        for b in sorted(folder.glob("*.txt")):
            if not b.stem.startswith("en") and (folder / "en.txt").is_file():
                yield compared(f"samples/{folder.name}/{b.name}", folder / "en.txt", b, *off)
    yield from trials(data / "trials", off)
    table = [line.split("\t") for line in _lines(data / "statements" / "pairs.tsv")]
    rows = [(row[2], row[3]) for row in table]
    yield paired("statements", _table(work / "st.tsv", rows), "-s", "en", "-t", "ar", *off)
    for corpus, read in (("ntrex", ntrex), ("unpc", unpc)):
        for code, count in LINES[corpus].items():
            found = [(pair.a, pair.b) for pair in islice(read(data, code), count)]
            file = _table(work / f"{corpus}-{code}.tsv", found)
            yield paired(f"{corpus}/{code}", file, "-s", "en", "-t", code, *off)
    if models:
        yield from translated(data, work)


def trials(folder: Path, off: tuple[str, ...]) -> Iterator[Case]:
    """Whole documents, faithful and planted, and the small inputs that went wrong."""
    for trial in sorted(path for path in folder.iterdir() if (path / "en.txt").exists()):
        for b in sorted(trial.glob("*.txt")):
            if not b.stem.startswith("en") and (folder / "en.txt").is_file():
                yield compared(f"trials/{trial.name}/{b.name}", trial / "en.txt", b, *off)
    office = folder / "17-office-en-fr-ar"
    for name in ("ar.docx", "ar.pdf", "fr-planted.docx", "fr-planted.pdf", "fr.docx"):
        a = office / f"en{Path(name).suffix}"
        yield compared(f"trials/{office.name}/{name}", a, office / name, *off)
    for name in ("18-localisation-en-de-ar", "19-idiom-traps-faithful", "faults"):
        for file in sorted((folder / name).iterdir()):
            if file.suffix in {".po", ".xlf"}:
                yield paired(f"trials/{name}/{file.name}", file, *off)
            elif file.suffix == ".tsv":
                codes = file.stem.split("-")[-2:] if "-" in file.stem else ["en", "ar"]
                more = ("-s", codes[0], "-t", codes[1], *off)
                yield paired(f"trials/{name}/{file.name}", file, *more)
    pasted = folder / "faults" / "pasted"
    for b in sorted(pasted.glob("*ar.txt")):
        yield compared(f"trials/pasted/{b.name}", pasted / "one-en.txt", b, *off)


def translated(data: Path, work: Path) -> Iterator[Case]:
    """English and Portuguese with the real models."""
    sample, trial = SAMPLES / "withdrawal-letter", data / "trials" / "15-note-verbale-en-pt"
    for folder in (sample, trial):
        for b in sorted(folder.glob("pt*.txt")):
            yield compared(f"models/{folder.name}/{b.name}", folder / "en.txt", b)
    source = sorted((data / "wmt22_ced").rglob("*.src"))
    target = sorted((data / "wmt22_ced").rglob("*.mt"))
    if source and target:
        rows = zip(_lines(source[0]), _lines(target[0]), strict=True)
        file = _table(work / "wmt22.tsv", list(islice(rows, WITH_MODELS)))
        yield paired("models/wmt22", file, "-s", "pt", "-t", "en")


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").rstrip("\n").split("\n")


def _table(path: Path, rows: Sequence[tuple[str, str]]) -> Path:
    clean = ("\t".join(" ".join(cell.split()) for cell in row) for row in rows)
    path.write_text("".join(f"{line}\n" for line in clean), "utf-8")
    return path


def run(case: Case, audit: str, environment: Mapping[str, str]) -> list[Said]:
    """What one command says, an object a bead or pair; its error message where it could not."""
    command = [audit, *case.arguments]
    done = subprocess.run(
        command, capture_output=True, text=True, env=dict(environment), check=False
    )
    if done.returncode == 2 and not done.stdout.strip():
        return [{"where": case.name, "error": done.stderr.strip()[-300:]}]
    if case.lines:
        objects = [json.loads(line) for line in done.stdout.splitlines()]
        return [
            {"where": f"{case.name}#{i}", **_of(one, one.get("issues", []))}
            for i, one in enumerate(objects)
        ]
    whole = json.loads(done.stdout)
    issues = {issue["id"]: issue for issue in whole["issues"]}
    return [
        {
            "where": f"{case.name}#{i}",
            "beads": [bead["a"], bead["b"]],
            **_of(bead, [issues[name] for name in bead["issues"]]),
        }
        for i, bead in enumerate(whole["beads"])
    ]


def _of(one: Mapping[str, object], issues: Sequence[Mapping[str, object]]) -> Said:
    kept = ("check", "severity", "confidence", "says_a", "says_b", "spans_a", "spans_b")
    return {
        "verdict": one.get("verdict"),
        "divergence": one.get("divergence"),
        "error": one.get("error"),
        "issues": [{key: issue.get(key) for key in kept} for issue in issues],
        "words": [issue.get("message") for issue in issues],
    }


def environment_of(home: Path, models: Path | None, audit: str) -> dict[str, str]:
    """A home of its own, with the models installed in it where there are any."""
    given = {**os.environ, "HOME": str(home), "ORT_DISABLE_TELEMETRY": "1"}
    given |= {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    given |= {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("DATA", "CACHE", "CONFIG")}
    given["ARGOS_PACKAGES_DIR"] = str(home / "packages")
    for model in sorted(models.glob("*.argosmodel")) if models else ():
        command = [audit, "models", "install", str(model)]
        subprocess.run(command, check=True, capture_output=True, env=given)
    return given


def record(options: argparse.Namespace) -> int:
    """Write one line a bead or pair."""
    audit: str | None = options.audit
    audit = audit or shutil.which("audit", path=str(Path(sys.executable).parent))
    if not audit:
        print(f"no audit command beside {sys.executable}: install the project, or give --audit")
        return 2
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        environment = environment_of(work, options.models, audit)
        wanted = list(cases(options.data.resolve(), work, models=options.models is not None))
        with ThreadPoolExecutor(options.jobs) as pool:
            answers = pool.map(lambda case: run(case, audit, environment), wanted)
            rows = [row for said in answers for row in said]
    text = "".join(json.dumps(row, ensure_ascii=False, sort_keys=True) + "\n" for row in rows)
    options.out.write_text(text, "utf-8")
    print(f"{len(rows)} beads and pairs of {len(wanted)} commands")
    return 0


def differs(old: Said, new: Said) -> list[str]:
    """What differs between two records of one place, in names."""
    found = [key for key in ("verdict", "error", "issues", "beads") if old.get(key) != new.get(key)]
    first, second = old.get("divergence"), new.get("divergence")
    if isinstance(first, float | int) and isinstance(second, float | int):
        if abs(first - second) > TOLERANCE:
            found.append("divergence")
    elif first != second:
        found.append("divergence")
    return found


def compare(options: argparse.Namespace) -> int:
    """Print every place where two records differ."""
    renamed = dict(pair.split("=") for pair in options.renamed)
    old, new = ({row["where"]: row for row in map(json.loads, _lines(p))} for p in options.files)
    for row in old.values():
        for issue in row.get("issues", ()):
            issue["check"] = renamed.get(issue["check"], issue["check"])
    counted: Counter[str] = Counter()
    for where in sorted(old.keys() | new.keys()):
        if where not in old or where not in new:
            counted["on one side only"] += 1
            print(f"{where}: only in the {'old' if where in old else 'new'} record")
            continue
        names = differs(old[where], new[where])
        counted.update(names)
        if not names:
            counted["wording"] += old[where].get("words") != new[where].get("words")
            continue
        for side, row in (("old", old[where]), ("new", new[where])):
            checks = [
                f"{issue['check']} {issue['confidence']} {issue['says_a']} | {issue['says_b']}"
                for issue in row.get("issues", [])
            ]
            print(f"{where} {side}: {row.get('verdict')} {row.get('divergence')} {checks}")
    summary = ", ".join(f"{name} {number}" for name, number in sorted(counted.items()) if number)
    print(f"{len(old)} places; differs: {summary or 'nothing'}")
    return int(any(number for name, number in counted.items() if name != "wording"))


def main(arguments: Sequence[str] | None = None) -> int:
    """Record or compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    recording = commands.add_parser("record")
    recording.add_argument("out", type=Path)
    recording.add_argument("--data", type=Path, required=True)
    recording.add_argument("--models", type=Path)
    recording.add_argument("--audit", help="the command to run; default: that of this environment")
    recording.add_argument("--jobs", type=int, default=2)
    comparing = commands.add_parser("compare")
    comparing.add_argument("files", type=Path, nargs=2)
    comparing.add_argument(
        "--renamed", nargs="*", default=[], metavar="OLD=NEW", help="ids of checks"
    )
    options = parser.parse_args(arguments)
    return record(options) if options.command == "record" else compare(options)


if __name__ == "__main__":
    sys.exit(main())
