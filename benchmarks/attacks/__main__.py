"""Every attack there is, with what it costs and whether the promise is kept, now and at an earlier commit.

python -m benchmarks.attacks                        # this tree
python -m benchmarks.attacks --before 18a8a72       # and that commit, in turn
python -m benchmarks.attacks --only markdown,html   # areas, or words of an attack's name

The promise (docs/security.md): one clear line and exit 2, or an audit, in 10 s of CPU and 600 MB.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.attacks import files, models, pdfs, places, texts
from benchmarks.attacks.base import Attack, Done
from benchmarks.attacks.measure import missing_tools, run
from benchmarks.before import before
from benchmarks.processes import NOW, Tree, line_by_line


def attacks() -> Iterator[Attack]:
    """All of them."""
    for module in (texts, files, pdfs, places, models):
        yield from module.attacks()


def _cell(done: Done, wrong: str) -> str:
    return f"{done.cpu:5.1f} s {done.peak:5.0f} MB {'BROKEN: ' + wrong if wrong else f'exit {done.code}'}"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--before", metavar="COMMIT", help="run them on that commit as well")
    parser.add_argument("--only", default="", help="areas or words of names, separated by commas")
    parser.add_argument(
        "--limit", type=float, default=15, help="seconds of CPU after which one is ended"
    )
    options = parser.parse_args()
    line_by_line()
    os.nice(10)
    if lacking := missing_tools():
        print(f"not on this machine, so that some attacks come to nothing: {', '.join(lacking)}")
    trees: list[Tree] = [NOW]
    if options.before and (tree := before(options.before)):
        trees.insert(0, tree)
    words = [word for word in options.only.split(",") if word]
    count = 0
    broken = dict.fromkeys([tree.name for tree in trees], 0)
    with tempfile.TemporaryDirectory() as name:
        cache = Path(name)
        cache.chmod(0o755)
        for attack in attacks():
            if words and not any(w == attack.area or w in attack.what for w in words):
                continue
            count += 1
            cells = []
            for tree in trees:
                done, wrong = run(attack, tree, cache, limit=options.limit)
                broken[tree.name] += bool(wrong)
                cells.append(_cell(done, wrong))
            print(f"{attack.area:10} {attack.what:45} | {' | '.join(cells)}")
    told = "; ".join(f"{name}: {number} of {count} broken" for name, number in broken.items())
    print(told)
    if broken[NOW.name]:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
