"""The source archive's own tests, in it: ``python -m tools.source_archive [PYTEST ARGUMENTS]`` (`make check-sdist`)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]


def main(arguments: list[str]) -> int:
    """Build, unpack, run; pytest's exit code."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        build = [sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", str(folder)]
        subprocess.run(build, cwd=ROOT, check=True)
        (archive,) = folder.iterdir()
        shutil.unpack_archive(archive, folder / "unpacked")
        (project,) = (folder / "unpacked").iterdir()
        # What the tests read beside the project stands beside it here too, where it is there at all.
        shared = ROOT.parent / "shared"
        environment = {**os.environ, "PYTHONPATH": str(project)}
        if shared.is_dir():
            environment.setdefault("AUDIT_SHARED", str(shared))
        command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments]
        return subprocess.run(command, cwd=project, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
