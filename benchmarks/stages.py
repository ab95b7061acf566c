"""Where the CPU goes with translation models: the sample letter in Portuguese, stage by stage."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

from benchmarks.processes import NOW, ROOT, Tree, compared, environment

LETTER = ROOT / "samples" / "withdrawal-letter"
ROUNDS = 3
# The process's own clock in place of the wall's.
WATCHED = """
import json, sys
from pathlib import Path
from time import process_time
from auditor.watch import Watch
watch = Watch(clock=process_time)
with watch.stage("loading"):
    from auditor.pipeline.documents import audit
    from auditor.readers import read
with watch.stage("reading"):
    a, b = (read(Path(path), language=code) for path, code in zip(sys.argv[1:3], ("en", "pt")))
audit(a, b, watch=watch)
print(json.dumps(watch.seconds))
"""


def tell(models: Path, old: Tree | None, home: Path) -> None:
    """Print what the letter's audit with real models costs, and the share of every stage."""
    home = home / "with-models"
    home.mkdir()
    for model in sorted(models.glob("*.argosmodel")):
        subprocess.run(
            NOW.command("models", "install", str(model)),
            env=environment(NOW, home),
            check=True,
            stdout=subprocess.DEVNULL,
        )
    arguments = ("compare", str(LETTER / "en.txt"), str(LETTER / "pt.txt"), "-s", "en", "-t", "pt")
    report = ("-q", "-o", str(home / "report.html"), "--fail-on", "never")
    found = compared((*arguments, *report), old, home, rounds=ROUNDS)
    print(f"audit of the letter in Portuguese, translation models: {found.told()}")
    done = subprocess.run(
        [NOW.python, "-P", "-c", WATCHED, str(LETTER / "en.txt"), str(LETTER / "pt.txt")],
        env=environment(NOW, home),
        cwd=home,
        capture_output=True,
        text=True,
        check=True,
    )
    seconds: dict[str, float] = json.loads(done.stdout)
    whole = sum(seconds.values())
    for name, spent in sorted(seconds.items(), key=lambda one: -one[1]):
        print(f"  {name}: {spent:.2f} s of CPU, {spent / whole:.0%}")
    shutil.rmtree(home)
