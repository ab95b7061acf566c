"""A JSON file that someone hands us, as what it holds."""

from __future__ import annotations

import json
from pathlib import Path

from auditor.errors import InputError


def read_json(path: Path, *, what: str, give: str, largest: int) -> object:
    """What a file of ``largest`` bytes at the most holds. Raises InputError.

    ``what`` it should be ("a report") and what to ``give`` in its place stand in the errors.
    """
    try:
        if path.stat().st_size > largest:
            raise InputError(f"{path}: too large for {what}; give {give}")
        data: object = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror})") from error
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise InputError(f"{path}: is not JSON; give {give}") from error
    return data
