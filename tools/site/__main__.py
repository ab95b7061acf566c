"""``python -m tools.site``: build the site into build/site, and say what is wrong with it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tools.site.build import ROOT, build


def main() -> int:
    """Build; 1 where anything is wrong."""
    parser = argparse.ArgumentParser(description="Build the documentation site.")
    parser.add_argument("--into", type=Path, default=ROOT / "build" / "site")
    options = parser.parse_args()
    try:
        wrong = build(ROOT, ROOT / "build" / "site-work", options.into)
    except (ImportError, ValueError) as error:
        hint = "; pip install '.[docs]'" if isinstance(error, ImportError) else ""
        print(f"site: {error}{hint}", file=sys.stderr)
        return 1
    for line in wrong:
        print(f"site: {line}", file=sys.stderr)
    if not wrong:
        print(f"open {options.into / 'index.html'}")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
