"""The wheel in an environment of its own, packages downloaded anew: it must audit the letter.

    python -m tools.empty_environment                 the newest packages (`make check-wheel`)
    python -m tools.empty_environment --lowest        the oldest that pyproject.toml allows, and a part of the tests
    python -m tools.empty_environment --python python3.13

Asks an index, as pip is configured; prints what was installed where it fails.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
LETTER = ROOT / "samples" / "withdrawal-letter"
ANSWER = "1 of 12 paragraphs differs in meaning."
# What the tests of `PART` need beside the package, of any version.
RUNNERS = ("pytest>=9", "hypothesis", "pyyaml", "types-jsonschema")
# A part that touches every dependency: readers, facts by CLDR, checks, reports, the command line.
PART = (
    "tests/readers",
    "tests/facts",
    "tests/languages",
    "tests/reports/test_golden.py",
    "tests/reports/test_report_json.py",
    "tests/reports/test_report_tables.py",
    "tests/cli/test_compare.py",
    "tests/cli/test_completion.py",
    "tests/cli/test_pairs_formats.py",
    "tests/encoders/use",
)


def lowest(requirements: Sequence[str]) -> list[str]:
    """Requirements as constraints to their lower bounds: ``numpy>=1.26`` is ``numpy==1.26``."""
    found = []
    for line in requirements:
        match = re.fullmatch(r"([\w.-]+)>=([\w.]+)", line)
        if match is None:
            raise ValueError(f"pyproject.toml: {line}: has no lower bound that could be tried")
        found.append(f"{match[1]}=={match[2]}")
    return found


def run(command: Sequence[object], **more: str) -> str:
    """What a command prints. Raises SystemExit with it where it fails."""
    done = subprocess.run(
        [str(word) for word in command],
        cwd=more.pop("cwd", str(ROOT)),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, **more},
    )
    if done.returncode not in {0, 1} or (done.returncode and "audit" not in str(command[1:3])):
        raise SystemExit(f"{' '.join(map(str, command))}\n{done.stdout}")
    return done.stdout


def try_wheel(folder: Path, python: str, constraints: Sequence[str]) -> Path:
    """Build, install, audit the letter; the environment's interpreter."""
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder / "dist"])
    (wheel,) = (folder / "dist").iterdir()
    run([python, "-m", "venv", folder / "venv"])
    own = folder / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    file = folder / "constraints.txt"
    file.write_text("".join(f"{line}\n" for line in constraints), encoding="utf-8")
    run([own, "-m", "pip", "install", "--quiet", "-c", file, wheel])
    # Away from the checkout, in a home of its own.
    home = folder / "home"
    home.mkdir()
    command = [
        own,
        "-m",
        "auditor",
        "compare",
        LETTER / "en.txt",
        LETTER / "ar.txt",
        "-o",
        "out.html",
    ]
    said = run(command, cwd=str(home), HOME=str(home), XDG_CACHE_HOME=str(home), PYTHONPATH="")
    if ANSWER not in said or not (home / "out.html").is_file():
        raise SystemExit(f"the letter was not audited as it should be:\n{said}")
    return own


def main() -> int:
    """Try it; what fails ends the program with what was printed."""
    parser = argparse.ArgumentParser(description="Try the wheel in an empty environment.")
    parser.add_argument("--lowest", action="store_true", help="the oldest packages allowed")
    parser.add_argument("--python", default=sys.executable, help="the interpreter to try it with")
    options = parser.parse_args()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    constraints = lowest(project["dependencies"]) if options.lowest else []
    with tempfile.TemporaryDirectory() as name:
        own = try_wheel(Path(name), options.python, constraints)
        print(run([own, "-m", "auditor", "--version"]))
        print(f"the letter: {ANSWER}")
        if options.lowest:
            run(
                [
                    own,
                    "-m",
                    "pip",
                    "install",
                    "--quiet",
                    "-c",
                    Path(name, "constraints.txt"),
                    *RUNNERS,
                ]
            )
            print(
                run(
                    [own, "-m", "pytest", "-q", "-p", "no:cacheprovider", *PART],
                    PYTHONPATH=str(ROOT),
                )
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
