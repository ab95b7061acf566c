"""What an installation weighs, against stock argostranslate: ``python -m benchmarks.install`` (`make bench-install`).

Downloads are resolved by ``pip install --dry-run`` and not made: pip says which wheels it would take, and how large each is
says the index or the disk. Stock argostranslate is never installed, for it brings torch; so its size on disk and its seconds are not
measured. Ours on disk are those of this environment, and seconds are CPU seconds of processes.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from tools.dependencies import packages

ROOT = Path(__file__).parents[1]
STOCK = "argostranslate"
LETTER = ROOT / "samples" / "withdrawal-letter"


@dataclass(frozen=True, slots=True)
class Wheel:
    """One file that pip would take, and its megabytes; None where nobody says."""

    name: str
    version: str
    megabytes: float | None


def resolved(what: str) -> list[Wheel]:
    """The wheels that pip would install into an empty environment, the largest first."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        command = [sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed"]
        subprocess.run(
            [*command, "--quiet", "--report", str(report), what],
            check=True,
            stderr=subprocess.DEVNULL,
        )
        installs = json.loads(report.read_text("utf-8"))["install"]
    found = [
        Wheel(
            one["metadata"]["name"],
            one["metadata"]["version"],
            _megabytes(one["download_info"]["url"]),
        )
        for one in installs
    ]
    return sorted(found, key=lambda wheel: -(wheel.megabytes or 0))


def _megabytes(url: str) -> float | None:
    parts = urlsplit(url)
    if parts.scheme == "file":
        path = Path(url2pathname(parts.path))
        return path.stat().st_size / 1e6 if path.is_file() else None
    request = urllib.request.Request(url, method="HEAD")
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            length = answer.headers.get("Content-Length")
    except OSError:
        return None
    return int(length) / 1e6 if length else None


def total(wheels: Iterable[Wheel]) -> float:
    """Megabytes of all whose size is known."""
    return sum(wheel.megabytes or 0 for wheel in wheels)


def told(name: str, wheels: list[Wheel]) -> None:
    """Print a row for the sum and one for each of the heaviest."""
    unknown = sum(wheel.megabytes is None for wheel in wheels)
    print(f"{name}: {len(wheels)} packages, {total(wheels):,.0f} MB to download", end="")
    print(f" ({unknown} of unknown size)" if unknown else "")
    for wheel in wheels[:8]:
        print(f"    {wheel.name} {wheel.version}  {wheel.megabytes or 0:,.1f}")


def seconds(*arguments: str) -> float:
    """CPU seconds of a process of ours and its children, by the operating system."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "auditor", *arguments]
        process = subprocess.Popen(
            command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=_here()
        )
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
    return usage.ru_utime + usage.ru_stime


def _here() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def main() -> None:
    """Print it all."""
    parser = argparse.ArgumentParser(description="What an installation weighs.")
    parser.add_argument("--no-stock", action="store_true", help="ours alone")
    options = parser.parse_args()
    mine = resolved(str(ROOT))
    told("audit", mine)
    here = packages()
    print(f"    on disk, measured here: {sum(one.megabytes for one in here):,.0f} MB")
    if not options.no_stock:
        stock = resolved(STOCK)
        told(f"stock {STOCK} (not installed; sizes of its wheels)", stock)
        print(f"audit is {total(mine) / total(stock):.3f} of it")
    letter = [str(LETTER / "en.txt"), str(LETTER / "ar.txt"), "-q"]
    seconds("compare", *letter)  # what is unpacked and compiled once
    print(
        f"CPU seconds: audit --help {seconds('--help'):.2f}, the letter {seconds('compare', *letter):.2f}"
    )


if __name__ == "__main__":
    main()
